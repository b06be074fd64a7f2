import type { Expansion } from './expansion.ts';
import { largest } from './sorted.ts';

/** Scores are compared in steps of about a millionth: sums that differ only by the order of their parts are equal. */
const scoreSteps = 0x10_0000;

/** More documents than an index has. With the steps of a score above them they fit a number's 53 bits. */
const documentSteps = 0x100_0000;

/** What scored, and through what. */
export interface Ranking {
  /** The best documents, best first; equal ones in their order. */
  readonly best: readonly number[];
  /** By term and meaning, numbered from 1: above 0 if a document matched by it, and the higher, the better that one is. */
  readonly tops: readonly Float64Array[];
}

/** Adds up what documents score. */
export interface Tally {
  /**
   * Scores the terms of a query, each of which counts for a document by the best of its meanings.
   *
   * @param factors - what each document's score is multiplied by
   * @param passes - the documents that are asked for
   * @param limit - how many of the best are given
   */
  readonly rank: (
    terms: readonly (readonly Expansion[])[],
    factors: Float64Array,
    passes: (document: number) => boolean,
    limit: number,
  ) => Ranking;
  readonly scoreOf: (document: number) => number;
  /** The number from 1 of the meaning by which a document matched a term, or 0. */
  readonly meaningOf: (term: number, document: number) => number;
}

/** There is one tally for an index: its lists are as long as there are documents, and every search uses them again. */
export function tallyOf(size: number): Tally {
  const scores = new Float64Array(size);
  /** What each document got for the term that it matched last. */
  const gained = new Float64Array(size);
  /** By term, the number from 1 of the meaning by which each document matched it best; 0 if by none. */
  const bests: Uint32Array[] = [];
  /** The documents that matched any term; of those that pass, what they are sorted by. */
  const matching = new Uint32Array(size);
  const keys = new Float64Array(size);

  const rank: Tally['rank'] = (terms, factors, passes, limit) => {
    let count = 0;
    scores.fill(0);
    terms.forEach((meanings, term) => {
      const best = bests[term]?.fill(0) ?? new Uint32Array(size);
      bests[term] = best;
      for (let number = 1; number <= meanings.length; number++) {
        const { postings, weight } = meanings[number - 1] as Expansion;
        const { documents, impacts } = postings;
        for (let place = 0; place < documents.length; place++) {
          const document = documents[place] as number;
          const score = weight * (impacts[place] as number);
          const before = best[document] === 0 ? 0 : (gained[document] as number);
          if (score <= before) continue;
          if (scores[document] === 0) matching[count++] = document;
          best[document] = number;
          gained[document] = score;
          scores[document] = (scores[document] as number) + score - before;
        }
      }
    });

    let found = 0;
    for (let place = 0; place < count; place++) {
      const document = matching[place] as number;
      if (!passes(document)) continue;
      let matched = terms.length;
      // What is there at all has matched a single term.
      for (let term = 0; matched > 1 && term < terms.length; term++) if (bests[term]?.[document] === 0) matched--;
      const share = (matched / terms.length) * (factors[document] as number);
      const steps = Math.floor((scores[document] as number) * share * scoreSteps) + 1;
      matching[found] = document;
      keys[found++] = steps * documentSteps + (documentSteps - 1 - document);
    }
    const tops = terms.map(({ length }, term) => {
      const top = new Float64Array(length + 1);
      const best = bests[term] as Uint32Array;
      for (let place = 0; place < found; place++) {
        const meaning = best[matching[place] as number] as number;
        const key = keys[place] as number;
        if (key > (top[meaning] as number)) top[meaning] = key;
        // Where there is one meaning, it has none to be in order with.
        if (length === 1 && meaning === 1) break;
      }
      return top;
    });
    const best: number[] = [];
    for (const key of largest(keys.subarray(0, found), limit)) {
      const steps = Math.floor(key / documentSteps);
      const document = documentSteps - 1 - (key - steps * documentSteps);
      scores[document] = steps / scoreSteps;
      best.push(document);
    }
    return { best: best.reverse(), tops };
  };
  return {
    rank,
    scoreOf: (document) => scores[document] as number,
    meaningOf: (term, document) => (bests[term] as Uint32Array)[document] as number,
  };
}
