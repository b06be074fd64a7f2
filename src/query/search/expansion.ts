import type { Postings } from './postings.ts';

/**
 * How a searched word led to one that occurs: `word`: it is that word, if in another form or spelling; `prefix`: a longer
 * one begins with it; `part`: only a part of it occurs; `typo`: one is spelt nearly alike.
 */
export type MatchKind = 'word' | 'prefix' | 'part' | 'typo';

/** What a searched word may mean: a word that occurs, or several together, and where; and how much it counts. */
export interface Expansion {
  readonly word: string;
  readonly postings: Postings;
  readonly weight: number;
  readonly by: MatchKind;
}

/** From what was asked for to what is the furthest from it. */
export const matchKinds: readonly MatchKind[] = ['word', 'prefix', 'part', 'typo'];

/** How far the best result of a kind stays under the last one of a nearer kind. */
const distance = 0.99;

/** The expansions of one word, weighted so that none outweighs one of a nearer kind, however rare it is. */
export function inOrder(expansions: readonly Expansion[]): readonly Expansion[] {
  if (expansions.every(({ by }) => by === expansions[0]?.by)) return expansions;
  let floor = Number.POSITIVE_INFINITY;
  return matchKinds.flatMap((kind) => {
    const same = expansions.filter(({ by }) => by === kind);
    const most = same.reduce((most, { postings, weight }) => Math.max(most, postings.most * weight), 0);
    const share = Math.min(1, (distance * floor) / most);
    const weighted = same.map((meant) => ({ ...meant, weight: meant.weight * share }));
    for (const { postings, weight } of weighted) floor = Math.min(floor, postings.least * weight);
    return weighted;
  });
}
