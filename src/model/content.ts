import type { Capability } from './capability.ts';
import type { Category } from './category.ts';
import type { Day, Month } from './date.ts';
import type { Platform } from './platform.ts';

/** Ids that moved, each with the id or ids that took its place, by the kind of thing that they name. */
export interface Redirects {
  readonly platforms: Readonly<Record<string, readonly string[]>>;
  readonly categories: Readonly<Record<string, readonly string[]>>;
  readonly capabilities: Readonly<Record<string, readonly string[]>>;
  /** Full feature ids. */
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
  readonly categories: { readonly [Id in C]: Category<Id> };
  readonly capabilities: { readonly [Id in K]: Capability<Id, C> };
  readonly platforms: { readonly [Id in P]: Platform<Id, C, K> };
  readonly redirects: Redirects;
}

/** The version of the shape of a {@link Dataset}; it grows with every change that a reader of the JSON could notice. */
export const schemaVersion = 1;

/** A content with what identifies it: the same content always has the same `hash`, whatever the version. */
export interface Dataset<P extends string = string, C extends string = string, K extends string = string>
  extends Content<P, C, K> {
  readonly schemaVersion: typeof schemaVersion;
  /** The version of the package that it was published in. */
  readonly version: string;
  /** The newest date in the content: not the day of the build. */
  readonly updated: Day | Month;
  /** SHA-256, in hexadecimal, over the RFC 8785 JSON of the content together with `schemaVersion`. */
  readonly hash: string;
}
