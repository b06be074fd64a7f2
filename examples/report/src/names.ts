import { capabilities, type PlatformId, type Product, platforms, products } from 'mlops-platforms';
import type { Configuration } from 'mlops-platforms/levels';
import type { Asked } from './shortlist.ts';

export const capabilityName = (id: Asked) => capabilities[id].name;

/** The name of a platform, and with it that the platform is no longer developed, or only repaired. */
export function platformName(id: PlatformId): string {
  const { name, status } = platforms[id];
  if (status.is === 'active') return name;
  const since = status.since === undefined ? '' : ` since ${status.since}`;
  return `${name} (${status.is === 'maintenance' ? 'in maintenance' : status.is}${since})`;
}

/** Offerings of a platform by their names. A platform without a named form goes by its own. */
export function offeringNames(platform: PlatformId, keys: readonly string[]): string {
  const { offerings, name } = platforms[platform];
  return keys.map((key) => offerings[key]?.name ?? (key === platform ? name : key)).join(', ');
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

/** What somebody would really run. A name that says itself who runs it need not be told twice. */
export function configurationName(platform: PlatformId, { form, parts, alone, delivery }: Configuration): string {
  if (alone) return `${offeringNames(platform, parts)} by itself`;
  const name = offeringNames(platform, [form ?? platform]);
  const words = name.toLowerCase().split(/[^a-z-]+/);
  return delivery === undefined || words.includes(delivery) ? name : `${name} (${delivery})`;
}
