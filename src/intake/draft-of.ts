import { type Columns, columnsOf, cornerSays, platformAt } from './columns.ts';
import type { DraftPhrase, MatrixDraft } from './draft.ts';
import type { Heads } from './heads.ts';
import { type Oriented, oriented } from './orientation.ts';
import { phrasesOf } from './phrases.ts';
import type { Problems } from './problems.ts';
import { sourceColumnsIn, withSourcesBeside } from './source-columns.ts';
import { type InputTable, type TableCell, type TableRow, textOf } from './table.ts';

/** What is read so far: phrases by platform and category. */
type Found = Map<string, Map<string, DraftPhrase[]>>;

/** Reads tables into one draft; `categories` is the order of the matrix. */
export function draftOf(
  tables: readonly InputTable[],
  heads: Heads,
  categories: readonly string[],
  problems: Problems,
): MatrixDraft {
  const found: Found = new Map();
  let levels = 0;
  for (const table of tables) {
    if (table.rows.length === 0) continue;
    const corner = cornerOf(table);
    if (cornerSays(corner, 'capability', 'capabilities')) levels++;
    else readTable(table, { found, heads, problems, corner });
  }
  if (levels > 0) {
    const tables = levels === 1 ? 'a table of levels' : `${levels} tables of levels`;
    problems.warn('not-read', {}, `${tables}, by capability`, 'statements, by category');
  }
  const platforms = [...found].map(([platform, cells]) => {
    const inOrder = categories.filter((id) => cells.has(id)).map((id) => [id, cells.get(id) ?? []] as const);
    return [platform, Object.fromEntries(inOrder)] as const;
  });
  // Not by assignment: a head may be the name of what every object inherits.
  return { platforms: Object.fromEntries(platforms) };
}

interface Reading {
  readonly found: Found;
  readonly heads: Heads;
  readonly problems: Problems;
  readonly corner: string;
}

function readTable(table: InputTable, reading: Reading): void {
  const { heads, problems, corner } = reading;
  const category = categoryOf(table, reading);
  const sides = oriented(table, heads);
  const isWhole = sides !== undefined && (category === undefined || sides.categories > 1);
  if (isWhole) readMatrix(table, sides, reading);
  else if (category !== undefined && cornerSays(corner, 'platform', 'platforms'))
    readByPlatform(table, category, reading);
  else if (category !== undefined) readColumns(table, category, reading);
  else {
    const title = table.title === '' ? '' : ` under '${table.title}'`;
    const found = `a table${title} whose heads name no category`;
    problems.warn('not-read', table.at, found, 'categories on one side, platforms on the other');
  }
}

/** The category that a whole table is of: told by its corner, its heading or the name of its sheet. */
function categoryOf(table: InputTable, { heads, corner }: Reading): string | undefined {
  const atCorner = heads.of(corner);
  if (atCorner.is === 'category') return atCorner.id;
  const isSheet = table.at.sheet !== undefined;
  const titled = isSheet ? heads.ofSheet(table.title) : heads.of(table.title);
  const mayHaveTitle = isSheet || corner === '' || cornerSays(corner, 'platform', 'platforms');
  return titled.is === 'category' && mayHaveTitle ? titled.id : undefined;
}

function cornerOf({ rows }: InputTable): string {
  return textOf(rows[0]?.cells.get(0));
}

/** Categories × platforms. */
function readMatrix(table: InputTable, { rows, categoryColumn }: Oriented, reading: Reading): void {
  const { heads, problems } = reading;
  const isCategory = (row: TableRow) => heads.of(textOf(row.cells.get(categoryColumn))).is === 'category';
  const firstCategory = rows.findIndex(isCategory);
  const head = headAmong(rows.slice(0, firstCategory), categoryColumn);
  if (head === undefined) {
    problems.error(
      'no-head',
      table.at,
      'categories without a platform',
      'names of platforms before the first category',
    );
    return;
  }
  const beside = sourceColumnsIn(head, categoryColumn + 1, heads);
  const named = { ...head, cells: new Map([...head.cells].filter(([column]) => !beside.has(column))) };
  const columns = columnsOf(named, categoryColumn + 1, heads, problems);
  const headless = new Set<number>();
  let category: string | null | undefined;
  let lastOfHead = -1;
  for (const row of rows) {
    const headCell = row.cells.get(categoryColumn);
    const text = textOf(headCell);
    if (row.number < head.number) {
      for (const cell of row.cells.values()) {
        problems.warn('stray-text', cell.at, `'${textOf(cell)}'`, 'nothing before the names of platforms');
      }
    }
    if (row.number <= head.number) continue;
    const cells = [...row.cells].filter(([column, cell]) => column > categoryColumn && isSaid(cell));
    if (text !== '' && headCell !== undefined) {
      category = categoryAt(text, headCell, cells.length > 0, reading);
      lastOfHead = row.number + (headCell.spans?.rows ?? 1) - 1;
    } else if (cells.length > 0 && row.number > lastOfHead) {
      const [, first] = cells[0] as (typeof cells)[number];
      if (category === undefined) problems.error('no-head', first.at, 'a row without a head', 'the name of a category');
      else if (category !== null) {
        problems.warn('head-assumed', first.at, `a row without a head, under '${category}'`, 'the name of a category');
      }
    }
    if (category === undefined || category === null) continue;
    for (const platform of columns.values()) if (platform !== null) add(reading.found, platform, category, []);
    for (const [column, cell] of cells) {
      if (beside.has(column)) {
        // What stands beside a statement is read with it.
        if (!cells.some(([other]) => other === beside.get(column)))
          withSourcesBeside([], cell, table.sources, problems);
        continue;
      }
      const platform = columns.get(column);
      if (platform === undefined && !headless.has(column)) {
        problems.error('no-head', cell.at, 'a column without a head', 'the name of a platform');
        headless.add(column);
      }
      if (platform === undefined || platform === null) continue;
      tellSpan(cell, columns, column, reading);
      const sources = cells.filter(([other]) => beside.get(other) === column);
      const said = sources.reduce(
        (phrases, [, source]) => withSourcesBeside(phrases, source, table.sources, problems),
        phrasesOf(cell, table.sources),
      );
      add(reading.found, platform, category, said);
    }
  }
}

/**
 * The row that names the platforms: the last that names nothing at its beginning, or says there what stands below. A row
 * behind it that begins with other words is one of a category that is not known; one before it is a title.
 */
function headAmong(rows: readonly TableRow[], categoryColumn: number): TableRow | undefined {
  let head: TableRow | undefined;
  let other: TableRow | undefined;
  for (const row of rows) {
    if (![...row.cells.keys()].some((column) => column > categoryColumn)) continue;
    const corner = textOf(row.cells.get(categoryColumn));
    if (corner === '' || cornerSays(corner, 'category', 'categories')) head = row;
    else if (head !== undefined) break;
    else other ??= row;
  }
  return head ?? other;
}

/** The category of a row; `null` for one that is to be left out, and nothing for one that is not known. */
function categoryAt(
  text: string,
  cell: TableCell,
  hasCells: boolean,
  { heads, problems }: Reading,
): string | null | undefined {
  const head = heads.of(text);
  if (head.is === 'category') return head.id;
  if (head.is === 'left-out') return null;
  if (hasCells) problems.error('unknown-category', cell.at, `'${text}'`, heads.expectedCategories(text));
  else problems.warn('stray-text', cell.at, `'${text}'`, 'only categories in this column');
  return undefined;
}

/** A cell that belongs to several cells of the matrix is taken for the first. */
function tellSpan({ at, spans }: TableCell, columns: Columns, column: number, { problems }: Reading): void {
  if (spans === undefined) return;
  const platforms = new Set<string>();
  for (let next = column; next < column + spans.columns; next++) {
    const platform = columns.get(next);
    if (platform !== undefined && platform !== null) platforms.add(platform);
  }
  if (platforms.size < 2) return;
  const found = `one cell for ${platforms.size} platforms`;
  problems.warn('merged-cells', at, found, 'a cell for each platform; taken for the first');
}

/** One category: a row for each platform. */
function readByPlatform(table: InputTable, category: string, { found, heads, problems }: Reading): void {
  for (const row of table.rows.slice(1)) {
    const text = textOf(row.cells.get(0));
    const cells = [...row.cells].filter(([column, cell]) => column > 0 && isSaid(cell));
    const platform = text === '' ? undefined : platformAt(text, heads);
    const [first] = cells;
    if (platform === undefined && first !== undefined) {
      problems.error('no-head', first[1].at, 'a row without a head', 'the name of a platform');
    }
    if (platform === undefined || platform === null) continue;
    add(found, platform, category, []);
    for (const [, cell] of cells) add(found, platform, category, phrasesOf(cell, table.sources));
  }
}

/** One category: a column for each platform; where the corner names the category or nothing, the first one numbers. */
function readColumns(table: InputTable, category: string, { found, heads, problems, corner }: Reading): void {
  const [head, ...rows] = table.rows;
  if (head === undefined) return;
  const from = corner === '' || heads.of(corner).is === 'category' ? 1 : 0;
  const named = { ...head, cells: new Map([...head.cells].filter(([column]) => column >= from)) };
  const columns = columnsOf(named, from, heads, problems);
  for (const platform of columns.values()) if (platform !== null) add(found, platform, category, []);
  for (const row of rows) {
    for (const [column, cell] of row.cells) {
      const platform = columns.get(column);
      if (column >= from && platform === undefined && isSaid(cell)) {
        problems.error('no-head', cell.at, 'a column without a head', 'the name of a platform');
      }
      if (platform !== undefined && platform !== null) add(found, platform, category, phrasesOf(cell, table.sources));
    }
  }
}

function isSaid(cell: TableCell): boolean {
  return cell.url !== undefined || textOf(cell) !== '';
}

function add(found: Found, platform: string, category: string, phrases: readonly DraftPhrase[]): void {
  const cells = found.get(platform) ?? new Map<string, DraftPhrase[]>();
  found.set(platform, cells);
  const known = cells.get(category) ?? [];
  cells.set(category, known);
  known.push(...phrases);
}
