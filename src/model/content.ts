import type { Capability } from './capability.ts';
import type { Category } from './category.ts';
import type { Day, Month } from './date.ts';
import type { Measure } from './measure.ts';
import type { Platform } from './platform.ts';
import type { Product } from './product.ts';
import type { RequirementSet } from './requirement-set.ts';

/** Ids that moved, each with the id or ids that took its place, by the kind of thing that they name. */
export interface Redirects {
  /** By former platform id. */
  readonly platforms: Readonly<Record<string, readonly string[]>>;
  /** By former category id. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
  /** By former capability id. */
  readonly capabilities: Readonly<Record<string, readonly string[]>>;
  /** By former full feature id: `kubeflow/model-training/katib`. */
  readonly features: Readonly<Record<string, readonly string[]>>;
}

/**
 * Everything a matrix says. JSON-serialisable; the order of the records is the order of the matrix.
 *
 * @typeParam P - the platform ids
 * @typeParam C - the category ids
 * @typeParam K - the capability ids
 */
export interface Content<P extends string = string, C extends string = string, K extends string = string> {
  /** The rows. */
  readonly categories: { readonly [Id in C]: Category<Id> };
  /** What platforms are asked for. */
  readonly capabilities: { readonly [Id in K]: Capability<Id, C> };
  /** The columns, with all statements. */
  readonly platforms: { readonly [Id in P]: Platform<Id, C, K> };
  /** Where former ids lead. */
  readonly redirects: Redirects;
  /** The products that `via` names, by id; absent: `via` has their names. */
  readonly products?: Readonly<Record<string, Product>>;
  /** Lists of capabilities that laws, standards and practices ask for; absent: none is recorded. */
  readonly requirementSets?: Readonly<Record<string, RequirementSet>>;
  /** Comparable properties, of which platforms have `values`; absent: none is recorded. */
  readonly measures?: Readonly<Record<string, Measure>>;
}

/** The records of a content whose entries have ids of their own, by their names. */
export const recordParts = [
  'categories',
  'capabilities',
  'platforms',
  'products',
  'requirementSets',
  'measures',
] as const satisfies readonly (keyof Content)[];

/** What a content consists of: what is absent of it is not hashed, so that parts that came later change no older hash. */
export const contentParts = [
  'categories',
  'capabilities',
  'platforms',
  'redirects',
  'products',
  'requirementSets',
  'measures',
] as const satisfies readonly (keyof Content)[];

/** The version of the shape of a {@link Dataset}; it grows with every change that a reader of the JSON could notice. */
export const schemaVersion = 2;

/** A content with what identifies it: the same content always has the same `hash`, whatever the version. */
export interface Dataset<P extends string = string, C extends string = string, K extends string = string>
  extends Content<P, C, K> {
  /** The address of the JSON Schema that editors check the file by; absent in what is published. */
  readonly $schema?: string;
  /** The version of the shape. */
  readonly schemaVersion: typeof schemaVersion;
  /** The version of the package that it was published in. */
  readonly version: string;
  /** The newest date in the content: not the day of the build. */
  readonly updated: Day | Month;
  /** SHA-256, in hexadecimal, over the RFC 8785 JSON of the content together with `schemaVersion`. */
  readonly hash: string;
}
