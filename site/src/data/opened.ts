import { platforms } from 'explorer:platforms';
import type { OpenedPlatform } from './platform-shape.ts';

/** A platform with its statements and the names of the products that it names. */
export interface WithProducts extends OpenedPlatform {
  readonly products: Readonly<Record<string, string>>;
}

const opened = new Map<string, Promise<WithProducts>>();

/** Loads a platform's statements, once; what failed is tried again. */
export function openPlatform(id: string): Promise<WithProducts> {
  const known = opened.get(id);
  if (known) return known;
  const opening = open(id).catch((error: unknown) => {
    opened.delete(id);
    throw error;
  });
  opened.set(id, opening);
  return opening;
}

async function open(id: string): Promise<WithProducts> {
  const load = platforms[id];
  if (load === undefined) throw new Error(`there is no platform ${id}`);
  const [{ platform, rest }, products] = await Promise.all([load(), import('explorer:products')]);
  return { platform, ...rest, products: products.default };
}
