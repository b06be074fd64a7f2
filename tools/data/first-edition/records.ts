import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Meanings, meaningsIn, withProductIds } from './meanings.ts';

/** Where the records of the first edition lie, in the repository. */
export const folder = 'tools/data/first-edition';

/** What is kept of the first edition, for comparison: what its statements meant, which pages its cells cite, its wording as hashes. */
export interface FirstEdition {
  readonly meanings: Meanings;
  /** What those of the statements mean that are judged otherwise since. */
  readonly judgedAnew: Meanings;
  /** By platform and category. */
  readonly addresses: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The document itself is not here: only hashes of its cells and of every eight words that stand in a row in it. */
  readonly hashes: { readonly cells: readonly string[]; readonly shingles: readonly string[] };
}

/** @param repository - the repository's folder */
export function firstEdition(repository: string): FirstEdition {
  const read = (file: string) => readFileSync(join(repository, folder, file), 'utf8');
  const products = JSON.parse(read('products.json'));
  const meanings = (file: string) => meaningsIn(withProductIds(read(file), products));
  return {
    meanings: meanings('meaning.txt'),
    judgedAnew: meanings('judged-anew.txt'),
    addresses: JSON.parse(read('addresses.json')),
    hashes: JSON.parse(read('hashes.json')),
  };
}
