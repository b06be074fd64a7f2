import type { Source } from '../../src/model/source.ts';

/**
 * Several texts as one, since a flat table has no lists.
 *
 * @throws Error for a text that could not be told from two
 */
export function listed(items: readonly string[]): string {
  for (const item of items) {
    if (item === '' || item.includes('; ')) throw new Error(`${JSON.stringify(item)} cannot be an item of a list`);
  }
  return items.join('; ');
}

/**
 * The addresses of some pages as one text, each once.
 *
 * @throws Error for an address with white space
 */
export function addressesOf(sources: readonly Source[]): string {
  const addresses = [...new Set(sources.map(({ url }) => url))];
  for (const address of addresses) {
    if (/\s/.test(address)) throw new Error(`the address ${JSON.stringify(address)} has white space in it`);
  }
  return addresses.join(' ');
}
