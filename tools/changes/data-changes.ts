import type { AnyContent } from '../../src/content/any-content.ts';
import { contentFrom } from '../../src/content/content-from.ts';
import type { Content } from '../../src/model/content.ts';
import type { Diff } from '../../src/query/diff/change.ts';
import { diff } from '../../src/query/diff/diff.ts';
import { type LevelChange, levelChanges } from '../../src/query/diff/level-changes.ts';
import { type LostId, lostIds } from './lost-ids.ts';

/** All that is told of what became of the data, between two releases or by a proposal. */
export interface DataChanges {
  readonly before: Content;
  readonly after: Content;
  readonly difference: Diff;
  /** The answers that are others now. */
  readonly levels: readonly LevelChange[];
  /** Ids that lead nowhere any more, which a release must not have. */
  readonly lost: readonly LostId[];
}

/**
 * @param before - the earlier data, a dataset or a content
 * @param after - the later data
 * @throws InvalidContentError for what has not the shape of a content
 */
export function dataChanges(before: AnyContent, after: AnyContent): DataChanges {
  // Compared as they came, as a dataset tells the version of its shape.
  const difference = diff(before, after);
  const [was, is] = [contentFrom(before), contentFrom(after)];
  return { before: was, after: is, difference, levels: levelChanges(was, is), lost: lostIds(was, is) };
}
