import type { Root } from './postings.ts';

/** Where roots occur, as it is taken down document by document. Roots and documents are numbers from 0. */
export interface Occurrences {
  /** Another root, of which nothing is known yet. */
  readonly newRoot: () => number;
  /** What a root counts in this document, added to what it counts already. */
  readonly add: (root: number, weight: number) => void;
  /** The same of several. */
  readonly addAll: (roots: readonly number[], weight: number) => void;
  /** The same of those that were not met since the last {@link beginList}. */
  readonly addOnce: (roots: readonly number[], weight: number) => void;
  readonly beginList: () => void;
  readonly endDocument: () => void;
  /** All that was taken down, by root; nothing for one that occurs nowhere. */
  readonly byRoot: () => (root: number) => Root | undefined;
}

/**
 * There are a hundred thousand occurrences of some thousand roots. So each document is added up in short lists by root, and
 * all are sorted by root once, at the end. An index of lists by root that grew meanwhile took 1.4 times as long.
 */
export function noOccurrences(): Occurrences {
  /** By root, what it counts in this document, and the number of the list in which it was met last. */
  const weights: number[] = [];
  const metIn: number[] = [];
  let list = 0;
  /** The roots of this document. */
  const met: number[] = [];
  /** Document by document, roots and what each counts; and by document, where its own end. */
  const roots: number[] = [];
  const counts: number[] = [];
  const ends: number[] = [];

  const add = (root: number, weight: number) => {
    const before = weights[root] as number;
    if (before === 0) met.push(root);
    weights[root] = before + weight;
  };
  return {
    newRoot: () => {
      metIn.push(0);
      return weights.push(0) - 1;
    },
    add,
    addAll: (all, weight) => {
      for (let place = 0; place < all.length; place++) add(all[place] as number, weight);
    },
    addOnce: (all, weight) => {
      for (let place = 0; place < all.length; place++) {
        const root = all[place] as number;
        if (metIn[root] === list) continue;
        metIn[root] = list;
        add(root, weight);
      }
    },
    beginList: () => {
      list++;
    },
    endDocument: () => {
      for (let place = 0; place < met.length; place++) {
        const root = met[place] as number;
        roots.push(root);
        counts.push(weights[root] as number);
        weights[root] = 0;
      }
      met.length = 0;
      ends.push(roots.length);
    },
    byRoot: () => {
      /** By root, where its occurrences start; behind the last, where they end. */
      const starts = new Uint32Array(weights.length + 1);
      for (const root of roots) starts[root + 1] = (starts[root + 1] as number) + 1;
      for (let root = 0; root < weights.length; root++) {
        starts[root + 1] = (starts[root + 1] as number) + (starts[root] as number);
      }
      const next = starts.slice();
      const sorted = new Uint32Array(2 * roots.length);
      for (let document = 0, place = 0; document < ends.length; document++) {
        for (; place < (ends[document] as number); place++) {
          const root = roots[place] as number;
          const to = 2 * (next[root] as number);
          next[root] = to / 2 + 1;
          sorted[to] = document;
          sorted[to + 1] = counts[place] as number;
        }
      }
      const made: (Root | undefined)[] = [];
      return (root) => {
        const [start, end] = [starts[root] as number, starts[root + 1] as number];
        if (start < end) made[root] ??= { occurrences: sorted.subarray(2 * start, 2 * end) };
        return made[root];
      };
    },
  };
}
