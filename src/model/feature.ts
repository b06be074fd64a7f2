import type { Month, PartialDate } from './date.ts';
import type { Source } from './source.ts';
import type { Support } from './support.ts';

/** The longest that a feature's text may be, in characters. */
export const maximumTextLength = 240;

/**
 * One neutral, self-contained statement about one platform, with its sources: the atom of the dataset.
 *
 * @typeParam K - the capability ids
 */
export interface Feature<K extends string = string> {
  /** Unique in its cell and in the cell's history, never reused; a denial's begins with `no-`. */
  readonly slug: string;
  /** One plain sentence of at most 240 characters, which states its own limits. */
  readonly text: string;
  /** The capabilities that the feature provides or denies, each with its own support; `{}` claims none. */
  readonly support: Readonly<Partial<Record<K, Support>>>;
  /** Capabilities that it speaks of without claiming them: a launch, a price, "depends on the deployment tool". */
  readonly about?: readonly K[];
  /** The platform's offerings that the statement is limited to; absent: the platform as a whole. */
  readonly only?: readonly string[];
  /** Where the statement can be checked; empty where the first edition gave none. */
  readonly sources: readonly Source[];
  /** When the statement entered the matrix: `2021-10` for the first edition. */
  readonly recorded: Month;
  /** For an event: when it happened. */
  readonly date?: PartialDate;
}

/** Every reason for which a statement is written off. */
export const retirementReasons = ['ended', 'changed', 'mistaken', 'restated', 'unsourced'] as const;

/**
 * Why a statement was written off:
 *
 * - `ended`: what it says is no longer so
 * - `changed`: something else is so now
 * - `mistaken`: it was never so
 * - `restated`: others say the same in other words
 * - `unsourced`: no source was found for it
 */
export type RetirementReason = (typeof retirementReasons)[number];

/** When and why a statement was written off, and what took its place. */
export interface Retired {
  /** When it was written off here. */
  readonly recorded: Month;
  /** When it stopped being true, where a source says so. */
  readonly since?: PartialDate;
  /** In a word. */
  readonly why: RetirementReason;
  /** One neutral sentence. */
  readonly reason: string;
  /** Where that can be checked. */
  readonly sources: readonly Source[];
  /** Full ids of the features that say what holds now. */
  readonly replacedBy?: readonly string[];
}

/**
 * A feature that held once, with the category that it stood in.
 *
 * @typeParam C - the category ids
 * @typeParam K - the capability ids
 */
export interface RetiredFeature<C extends string = string, K extends string = string> extends Feature<K> {
  /** Where it stood. */
  readonly category: C;
  /** When and why it was written off. */
  readonly retired: Retired;
}

/**
 * A feature's full id and permalink: `kubeflow/model-training/katib`.
 *
 * @typeParam P - the platform ids
 * @typeParam C - the category ids
 */
export type FeatureId<P extends string = string, C extends string = string> = `${P}/${C}/${string}`;

/**
 * A feature outside its cell: the same, with where it stands. `retired` is present for one that no longer holds.
 *
 * @typeParam P - the platform ids
 * @typeParam C - the category ids
 * @typeParam K - the capability ids
 */
export interface LocatedFeature<P extends string = string, C extends string = string, K extends string = string>
  extends Feature<K> {
  /** Its permalink: `kubeflow/model-training/katib`. */
  readonly id: FeatureId<P, C>;
  /** The platform that it is about. */
  readonly platform: P;
  /** The row that it stands in. */
  readonly category: C;
  /** Absent for one that holds. */
  readonly retired?: Retired;
}
