import type { Content } from '../model/content.ts';
import type { LocatedFeature } from '../model/feature.ts';
import { cellsOf } from './content-index.ts';
import { InvalidArgumentError } from './invalid-argument-error.ts';
import { assertKnownId } from './known-id.ts';
import { describe } from './unknown-id-error.ts';

/** A part of the matrix: some platforms side by side, category by category. */
export interface Comparison<P extends string = string, C extends string = string, K extends string = string> {
  /** The columns, in the order asked for. */
  readonly platforms: readonly P[];
  /** The rows, in the order asked for, or else in that of the matrix. */
  readonly categories: readonly C[];
  readonly cells: { readonly [Category in C]: { readonly [Id in P]: readonly LocatedFeature<P, C, K>[] } };
}

/** Which rows to compare; left out, all. */
export interface CompareOptions<C extends string = string> {
  readonly categories?: readonly C[] | undefined;
}

/**
 * Some platforms side by side. An id that is named twice counts once.
 *
 * @throws UnknownIdError for an id that the content does not have
 */
export function compare<P extends string, C extends string, K extends string, Id extends P, Row extends C = C>(
  content: Content<P, C, K>,
  platforms: readonly Id[],
  options: CompareOptions<Row> = {},
): Comparison<Id, Row, K> {
  if (!Array.isArray(platforms)) throw new InvalidArgumentError('platforms', describe(platforms), 'a list of ids');
  const columns = [...new Set(platforms)];
  const rows = [...new Set(options.categories ?? (Object.keys(content.categories) as Row[]))];
  for (const id of columns) assertKnownId(content, 'platform', id);
  for (const id of rows) assertKnownId(content, 'category', id);
  const cells = rows.map((row) => [row, cellsOf(content, row, columns)]);
  return { platforms: columns, categories: rows, cells: Object.fromEntries(cells) };
}
