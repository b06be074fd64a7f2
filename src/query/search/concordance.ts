import type { LocatedFeature } from '../../model/feature.ts';
import type { Passing } from '../find/feature-filter.ts';
import type { Acronyms, LongForms } from './acronyms.ts';
import type { Root } from './postings.ts';

/** What an occurrence in the text of a document counts. Whole numbers add up to the same in whatever order. */
export const inText = 20;

/** By a name in plain letters, without what stands between its words: the places of the platforms that it stands for. */
export type PlatformNames = ReadonlyMap<string, readonly number[]>;

/** The words of a content, and where they occur. A document is a feature, by its place in the matrix. */
export interface Concordance {
  /** The words that occur, sorted. */
  readonly words: readonly string[];
  /** By document, how many words its text has. */
  readonly lengths: readonly number[];
  /** By document, whether it denies something, and claims nothing. */
  readonly isDenial: (document: number) => boolean;
  /** By platform, its first document; and last, how many documents there are. */
  readonly starts: readonly number[];
  /** What platforms are called. */
  readonly names: PlatformNames;
  readonly acronyms: Acronyms;
  /** The long forms of these: to stem them all takes as long as a search. */
  readonly formsOfAcronyms: () => LongForms;
  /** By document, whether it tells of an event, which is on a day. */
  readonly isEvent: (document: number) => boolean;
  /** The root of the word at a place among `words`. */
  readonly rootAt: (place: number) => Root;
  /** The root that has a stem. */
  readonly rootOf: (stem: string) => Root | undefined;
  /** The feature that a document is. */
  readonly featureOf: (document: number) => LocatedFeature;
  /** Which documents pass a filter. */
  readonly passes: <P extends string, C extends string, K extends string>(
    filter: Passing<P, C, K>,
  ) => (document: number) => boolean;
}
