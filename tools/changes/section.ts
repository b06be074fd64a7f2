import type { BlockContent } from 'mdast';

/** A part of what is told of changed data. */
export interface Section {
  readonly title: string;
  /** How many changes it tells of. */
  readonly count: number;
  readonly blocks: readonly BlockContent[];
}

/** How much is told: ids alone, for a changelog, or also what statements say. */
export interface Telling {
  readonly texts: boolean;
}
