import { cellsOf } from '../content/content-index.ts';
import { assertKnownId } from '../content/known-id.ts';
import type { Category } from '../model/category.ts';
import type { Content } from '../model/content.ts';
import type { LocatedFeature } from '../model/feature.ts';

/** A row of the matrix: the category and what holds in it for each platform. */
export interface CategoryRow<P extends string = string, C extends string = string, K extends string = string> {
  /** The row's name and hint. */
  readonly category: Category<C>;
  /** What holds, by platform. */
  readonly platforms: { readonly [Id in P]: readonly LocatedFeature<P, C, K>[] };
}

/**
 * One category: a row of the matrix.
 *
 * @throws UnknownIdError for an id that the content does not have
 */
export function byCategory<P extends string, C extends string, K extends string, Id extends C>(
  content: Content<P, C, K>,
  id: Id,
): CategoryRow<P, Id, K> {
  assertKnownId(content, 'category', id);
  return { category: content.categories[id], platforms: cellsOf(content, id, Object.keys(content.platforms) as P[]) };
}
