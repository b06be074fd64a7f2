import type { How } from './support.ts';

/** How many criteria the core of a bar may have. */
export const maximumCore = 8;
/** How many criteria a bar may have besides its core. */
export const maximumAlso = 3;

/** Something that a page's words can show, in at most 20 words. */
export interface Criterion {
  /** Unique in its bar; a support's `shows` names it. */
  readonly id: string;
  /** What a page has to say. */
  readonly text: string;
}

/**
 * The criteria by which a capability is judged, the same for every platform.
 *
 * @typeParam K - the capability ids
 */
export interface Bar<K extends string = string> {
  /** What the bar is about, and what it is not. */
  readonly scope: string;
  /** One of these is enough; without any, statements are only `about` the capability. */
  readonly core: readonly Criterion[];
  /** What a full claim shows besides. */
  readonly also: readonly Criterion[];
  /** How many of `also` a full claim needs. */
  readonly full: 'all' | number;
  /** The word for mechanisms that are hard to place: `{ 'graph inside the user\'s script': 'custom' }`. */
  readonly how?: Readonly<Record<string, How>>;
  /** Near misses, each with the capabilities that they belong to; an empty list: they are only mentioned. */
  readonly elsewhere?: Readonly<Record<string, readonly K[]>>;
}

/** All criteria of a bar, those of its core first. */
export function criteriaIn({ core, also }: Pick<Bar, 'core' | 'also'>): readonly Criterion[] {
  return [...core, ...also];
}
