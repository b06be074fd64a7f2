import { cellsOf } from '../content/content-index.ts';
import { describe } from '../errors/describe.ts';
import { assertFlag } from '../errors/flag.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { knownFields } from '../errors/known-names.ts';
import { inArguments } from '../errors/mistakes.ts';
import { readValue } from '../errors/plain-value.ts';
import type { Content } from '../model/content.ts';
import type { LocatedFeature } from '../model/feature.ts';
import { listOfIds } from './ids-asked.ts';
import { type SupportGrid, supportGrid } from './support/support-grid.ts';
import type { GridCell } from './support/support-of.ts';

/** A part of the matrix: some platforms side by side, category by category. */
export interface Comparison<P extends string = string, C extends string = string, K extends string = string> {
  /** The columns, in the order asked for. */
  readonly platforms: readonly P[];
  /** The rows, in the order asked for, or else in that of the matrix. */
  readonly categories: readonly C[];
  /** What holds, by category and platform. */
  readonly cells: { readonly [Category in C]: { readonly [Id in P]: readonly LocatedFeature<P, C, K>[] } };
  /**
   * The capabilities that the platforms support at different levels or in different scope: only where `differences` were
   * asked for, and then `cells` have only the statements that claim or deny one of these.
   */
  readonly differing?: SupportGrid<P, K>;
}

/** Which rows to compare; left out, all. */
export interface CompareOptions<C extends string = string> {
  /** The rows, in the order in which they are wanted. */
  readonly categories?: readonly C[] | undefined;
  /** Whether to leave out what does not set the platforms apart. */
  readonly differences?: boolean | undefined;
}

/**
 * Some platforms side by side. An id that is named twice counts once.
 *
 * @throws UnknownIdError for an id that the content does not have
 * @throws InvalidArgumentError for what is no list of ids, and for an option that does not exist
 */
export function compare<P extends string, C extends string, K extends string, Id extends P, Row extends C = C>(
  content: Content<P, C, K>,
  platforms: readonly Id[],
  options: CompareOptions<Row> = {},
): Comparison<Id, Row, K> {
  const asked: unknown = readValue(platforms, 'platforms', inArguments);
  if (!Array.isArray(asked)) throw new InvalidArgumentError('platforms', describe(asked), 'a list of ids');
  const { categories, differences } = knownFields('options', options, ['categories', 'differences']);
  assertFlag('options.differences', differences);
  const columns = listOfIds(content, 'platform', asked, 'platforms') as readonly Id[];
  const rows = listOfIds(content, 'category', categories, 'options.categories') as readonly Row[];
  const cells = rows.map((row) => [row, cellsOf(content, row, columns)] as const);
  const whole = { platforms: columns, categories: rows };
  if (!differences) return { ...whole, cells: Object.fromEntries(cells) as Comparison<Id, Row, K>['cells'] };
  const differing = differencesIn(supportGrid(content, { platforms: columns, categories: rows }));
  const named = new Set<string>(differing.capabilities);
  const claimsOne = ({ support }: LocatedFeature) => Object.keys(support).some((id) => named.has(id));
  const parted = cells.map(([row, cell]) => [
    row,
    Object.fromEntries(columns.map((id) => [id, cell[id].filter(claimsOne)])),
  ]);
  return { ...whole, cells: Object.fromEntries(parted), differing };
}

/** A grid without the rows in which all cells say the same. */
function differencesIn<P extends string, K extends string>(grid: SupportGrid<P, K>): SupportGrid<P, K> {
  const { platforms, capabilities, cells } = grid;
  const differing = capabilities.filter(
    (row) => new Set(platforms.map((column) => whatIsSaidIn(cells[row][column]))).size > 1,
  );
  return {
    ...grid,
    capabilities: differing,
    cells: Object.fromEntries(differing.map((row) => [row, cells[row]])) as SupportGrid<P, K>['cells'],
  };
}

/** A cell without the names of offerings, which are each platform's own, and without days. */
function whatIsSaidIn({ level, only, except, limited, contested }: GridCell): string {
  const isScoped = only !== undefined || except !== undefined;
  return JSON.stringify([level, isScoped, limited, contested]);
}
