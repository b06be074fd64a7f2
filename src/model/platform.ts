import type { Day, Month, PartialDate } from './date.ts';
import type { Feature, RetiredFeature } from './feature.ts';
import type { MeasuredValue } from './measure.ts';
import type { Offering } from './offering.ts';
import type { Source } from './source.ts';
import type { PlatformStatus } from './status.ts';

/** Every kind of terms that a platform can be published under. */
export const licenses = ['open-source', 'open-core', 'source-available', 'proprietary'] as const;

/** `open-core`: an open-source core with proprietary additions. */
export type License = (typeof licenses)[number];

/** A former or other name of a platform. */
export interface PlatformName {
  /** As it was, or is, written. */
  readonly name: string;
  /** Since when it was in use. */
  readonly from?: PartialDate;
  /** Until when it was in use; absent: it still is, or nobody knows. */
  readonly until?: PartialDate;
  /** Where that can be checked; empty for a mere abbreviation. */
  readonly sources: readonly Source[];
}

/** A word that the platform's documentation takes for granted. */
export interface Concept {
  /** Unique among the platform's concepts; `kubeflow/katib` is the concept's permalink. */
  readonly slug: string;
  /** As the documentation writes it. */
  readonly term: string;
  /** Its other names and abbreviations. */
  readonly aliases: readonly string[];
  /** One or two sentences. */
  readonly definition: string;
  /** Where it can be checked. */
  readonly sources: readonly Source[];
}

/** What to know before reading a platform's features: a summary of 80 to 200 words, and its key concepts. */
export interface Introduction {
  /** What the platform is, and for whom. */
  readonly summary: string;
  /** The words to know. */
  readonly concepts: readonly Concept[];
}

/**
 * A column of the matrix.
 *
 * @typeParam Id - the platform's id
 * @typeParam C - the category ids
 * @typeParam K - the capability ids
 */
export interface Platform<Id extends string = string, C extends string = string, K extends string = string> {
  /** The key that it has in the content. */
  readonly id: Id;
  /** What people read. */
  readonly name: string;
  /** Who makes it: a company, a foundation, a community. */
  readonly vendor: string;
  /** Its front page. */
  readonly homepage: string;
  /** The terms that its main product is published under. */
  readonly license: License;
  /** Whether it is still developed. */
  readonly status: PlatformStatus;
  /** Former and other names, so that a search for one finds the platform. */
  readonly names: readonly PlatformName[];
  /** What the platform is sold or shipped as, keyed by the word that a feature's `only` uses. */
  readonly offerings: Readonly<Record<string, Offering>>;
  /** What to know before reading the features. */
  readonly introduction: Introduction;
  /** What holds today, every category present; an empty list means that nothing is recorded. */
  readonly cells: Readonly<Record<C, readonly Feature<K>[]>>;
  /** What held once. */
  readonly history: readonly RetiredFeature<C, K>[];
  /** Capabilities that were looked for in the vendor's documentation, when, and about which nothing was said. */
  readonly notFound: Readonly<Partial<Record<K, Day | Month>>>;
  /** Values of comparable properties, by the measure that they are values of; absent: none is recorded. */
  readonly values?: Readonly<Record<string, readonly MeasuredValue[]>>;
}
