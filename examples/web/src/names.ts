import { dataset, type PlatformId, platforms } from 'mlops-platforms';

/** That a platform is no longer developed, or only repaired, and since when; nothing for one that is active. */
export function endOf(id: PlatformId): string | undefined {
  const { is, since } = platforms[id].status;
  if (is === 'active') return undefined;
  return `${is === 'maintenance' ? 'in maintenance' : is}${since === undefined ? '' : ` since ${since}`}`;
}

/** A platform by its name, and with it that it has ended: nobody should find that out after choosing it. */
export function platformName(id: PlatformId): string {
  const end = endOf(id);
  return end === undefined ? platforms[id].name : `${platforms[id].name} (${end})`;
}

/** Offerings of a platform by their names. */
export function offeringNames(platform: PlatformId, keys: readonly string[]): string {
  const { offerings } = platforms[platform];
  return keys.map((key) => offerings[key]?.name ?? key).join(', ');
}

/** The other products that something works through. Their names stand in a list of products, or where they are named. */
export function productNames(via: readonly string[]): string {
  return via.map((id) => dataset.products?.[id]?.name ?? id).join(', ');
}
