import { type PlatformId, type Product, platforms, products } from 'mlops-platforms';

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

/** The other products that something works through, by their names; and that one has ended, where it has. */
export function productNames(via: readonly string[]): string {
  return via.map(productName).join(', ');
}

function productName(id: string): string {
  const { name, status } = (products as Readonly<Record<string, Product>>)[id] ?? { name: id };
  if (status?.is !== 'discontinued') return name;
  return `${name} (ended${status.since === undefined ? '' : ` ${status.since}`})`;
}
