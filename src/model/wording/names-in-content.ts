import type { Content } from '../content.ts';
import { namesAround } from './platform-names.ts';

/** What in a content has a name of its own: platforms, with all that belongs to them, vendors, products and capabilities. */
export function namesIn({ platforms, products = {}, capabilities }: Content): string[] {
  return [
    ...Object.values(platforms).flatMap((platform) => [...namesAround(platform), platform.vendor]),
    ...Object.values(products).flatMap(({ name, vendor, aliases }) => [name, vendor, ...aliases]),
    ...Object.values(capabilities).flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
}
