import type { LocatedFeature } from '../../model/feature.ts';
import type { Postings } from './postings.ts';
import type { Tally } from './tally.ts';

/** An inverted index: words lead to stems, stems to documents. A document is a feature's place in `features`. */
export interface SearchIndex {
  readonly features: readonly LocatedFeature[];
  /** By the numbers of stems; nothing for those that occur in no document. */
  readonly postings: readonly (Postings | undefined)[];
  /** The numbers of all stems that are known: their places in `postings`. */
  readonly stems: ReadonlyMap<string, number>;
  /** The same for all words that are known, folded. */
  readonly wordStems: ReadonlyMap<string, number>;
  /** The words that occur, sorted. */
  readonly words: readonly string[];
  /** Of those without a digit: the letters that each is made of, and the places of those of each length. */
  readonly wordLetters: readonly number[];
  readonly placesByLength: readonly (readonly number[])[];
  /** 1, or less for documents that deny something. */
  readonly factors: Float64Array;
  readonly tally: Tally;
}
