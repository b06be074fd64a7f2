import type { LocatedFeature } from '../../model/feature.ts';
import type { Tally } from './tally.ts';
import type { Postings } from './vocabulary.ts';

/** An inverted index: words lead to stems, stems to documents. A document is a feature's place in `features`. */
export interface SearchIndex {
  readonly features: readonly LocatedFeature[];
  readonly postings: readonly Postings[];
  /** The numbers of all stems that are known: their places in `postings`. */
  readonly stems: ReadonlyMap<string, number>;
  /** The same for all words that are known, folded. */
  readonly wordStems: ReadonlyMap<string, number>;
  /** The words that occur, sorted; the letters that each is made of, and the places of those of each length. */
  readonly words: readonly string[];
  readonly wordLetters: readonly number[];
  readonly placesByLength: readonly (readonly number[])[];
  /** 1, or less for documents that deny something. */
  readonly factors: Float64Array;
  readonly tally: Tally;
}
