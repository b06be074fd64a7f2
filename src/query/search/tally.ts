import type { Expansion } from './expansion.ts';
import type { Postings } from './postings.ts';

/** Scores are compared in steps of about a millionth: sums that differ only by the order of their parts are equal. */
const scoreSteps = 0x10_0000;

/** More documents than an index has. With the steps of a score above them they fit a number's 53 bits. */
const documentSteps = 0x100_0000;

/**
 * Adds up what documents score. There is one for an index, which every search uses again: most searches touch few of
 * many documents, and clearing those is cheaper than making room for all.
 */
export class Tally {
  readonly #scores: Float64Array;
  /** How many terms each document matched. */
  readonly #matches: Uint8Array;
  /** What each document got for the term that it matched last. */
  readonly #gained: Float64Array;
  /** By term, the number from 1 of the meaning by which each document matched it best; 0 if by none. */
  readonly #meanings: Uint32Array[] = [];
  #terms = 0;
  #documents: number[] = [];

  constructor(size: number) {
    this.#scores = new Float64Array(size);
    this.#matches = new Uint8Array(size);
    this.#gained = new Float64Array(size);
  }

  /**
   * Scores the terms of a query, each of which counts for a document by the best of its meanings, and gives the
   * documents that have a score, best first; equal ones in their order. `factors` are what each document's score is
   * multiplied by.
   */
  rank(terms: readonly (readonly Expansion[])[], factors: Float64Array): number[] {
    this.#clear();
    this.#terms = terms.length;
    terms.forEach((meanings, place) => {
      const best = this.#meanings[place] ?? new Uint32Array(this.#scores.length);
      this.#meanings[place] = best;
      meanings.forEach(({ postings, weight }, number) => {
        this.#add(postings, weight, best, number + 1);
      });
    });
    return this.#sorted(factors);
  }

  scoreOf(document: number): number {
    return this.#scores[document] as number;
  }

  /** The number from 1 of the meaning by which a document matched a term, or 0. */
  meaningOf(term: number, document: number): number {
    return (this.#meanings[term] as Uint32Array)[document] as number;
  }

  #add({ documents, impacts }: Postings, weight: number, best: Uint32Array, meaning: number): void {
    for (let place = 0; place < documents.length; place++) {
      const document = documents[place] as number;
      const score = weight * (impacts[place] as number);
      const before = best[document] === 0 ? 0 : (this.#gained[document] as number);
      if (score <= before) continue;
      if (best[document] === 0) {
        const matches = this.#matches[document] as number;
        if (matches === 0) this.#documents.push(document);
        this.#matches[document] = matches + 1;
      }
      best[document] = meaning;
      this.#gained[document] = score;
      this.#scores[document] = this.scoreOf(document) + score - before;
    }
  }

  /** Brings scores to their steps, and the documents into their order. */
  #sorted(factors: Float64Array): number[] {
    const documents = this.#documents;
    const keys = new Float64Array(documents.length);
    for (let place = 0; place < documents.length; place++) {
      const document = documents[place] as number;
      const share = ((this.#matches[document] as number) / this.#terms) * (factors[document] as number);
      const steps = Math.floor(this.scoreOf(document) * share * scoreSteps) + 1;
      this.#scores[document] = steps / scoreSteps;
      keys[place] = steps * documentSteps + (documentSteps - 1 - document);
    }
    // Numbers that hold both are sorted without a comparing function, and as the whole numbers that the bits of positive
    // ones make: that is ten times as fast, and would else be most of the time of a search with many results.
    new BigUint64Array(keys.buffer).sort();
    const best: number[] = [];
    for (let place = keys.length - 1; place >= 0; place--) {
      const key = keys[place] as number;
      // The remainder of a division, which numbers of this size have no fast operator for.
      best.push(documentSteps - 1 - (key - Math.floor(key / documentSteps) * documentSteps));
    }
    return best;
  }

  #clear(): void {
    for (const document of this.#documents) {
      this.#scores[document] = 0;
      this.#matches[document] = 0;
    }
    for (let term = 0; term < this.#terms; term++) {
      const best = this.#meanings[term] as Uint32Array;
      for (const document of this.#documents) best[document] = 0;
    }
    this.#documents = [];
  }
}
