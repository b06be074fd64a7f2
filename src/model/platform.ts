import type { Day, Month, PartialDate } from './date.ts';
import type { Feature, RetiredFeature } from './feature.ts';
import type { Source } from './source.ts';

/** `open-core`: an open-source core with proprietary additions. */
export const licenses = ['open-source', 'open-core', 'source-available', 'proprietary'] as const;
export type License = (typeof licenses)[number];

export const statuses = ['active', 'maintenance', 'discontinued'] as const;

/** Whether the platform is still developed, since when, and where that is said. */
export interface PlatformStatus {
  readonly is: (typeof statuses)[number];
  readonly since?: PartialDate;
  readonly sources: readonly Source[];
}

/** A former or other name of a platform. */
export interface PlatformName {
  readonly name: string;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly sources: readonly Source[];
}

export const offeringKinds = ['product', 'edition', 'cloud', 'distribution'] as const;

/** A product, edition, cloud or distribution of a platform that a statement may be limited to. */
export interface Offering {
  readonly name: string;
  readonly kind: (typeof offeringKinds)[number];
}

/** A word that the platform's documentation takes for granted. */
export interface Concept {
  readonly term: string;
  readonly aliases: readonly string[];
  /** One or two sentences. */
  readonly definition: string;
  readonly sources: readonly Source[];
}

/** What to know before reading a platform's features: a summary of 80 to 200 words, and its key concepts. */
export interface Introduction {
  readonly summary: string;
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
  readonly id: Id;
  readonly name: string;
  readonly vendor: string;
  readonly homepage: string;
  readonly license: License;
  readonly status: PlatformStatus;
  /** Former and other names, so that a search for one finds the platform. */
  readonly names: readonly PlatformName[];
  /** What the platform is sold or shipped as, keyed by the word that a feature's `only` uses. */
  readonly offerings: Readonly<Record<string, Offering>>;
  readonly introduction: Introduction;
  /** What holds today, every category present; an empty list means that nothing is recorded. */
  readonly cells: Readonly<Record<C, readonly Feature<K>[]>>;
  /** What held once. */
  readonly history: readonly RetiredFeature<C, K>[];
  /** Capabilities that were looked for in the vendor's documentation, when, and about which nothing was said. */
  readonly notFound: Readonly<Partial<Record<K, Day | Month>>>;
}
