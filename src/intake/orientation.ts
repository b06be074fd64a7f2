import type { MatrixPlace } from './draft.ts';
import type { Heads } from './heads.ts';
import { type InputTable, type TableCell, type TableRow, textOf } from './table.ts';

/** Heads stand near the beginning of a table: behind numbers and under titles at most. */
const firstColumns = 20;
const firstRows = 50;

/** A table with its categories as rows, and the column that names them. */
export interface Oriented {
  readonly rows: readonly TableRow[];
  readonly categoryColumn: number;
  /** How many of its cells name a category. */
  readonly categories: number;
}

/** The side of a table on which most heads name categories, as its rows; nothing, where none does. */
export function oriented(table: InputTable, heads: Heads): Oriented | undefined {
  const [byColumn, byRow] = [new Map<number, number>(), new Map<number, number>()];
  for (const [place, row] of table.rows.entries()) {
    for (const [column, cell] of row.cells) {
      if (column >= firstColumns && place >= firstRows) continue;
      if (heads.of(textOf(cell)).is !== 'category') continue;
      if (column < firstColumns) byColumn.set(column, (byColumn.get(column) ?? 0) + 1);
      if (place < firstRows) byRow.set(row.number, (byRow.get(row.number) ?? 0) + 1);
    }
  }
  const [column, row] = [most(byColumn), most(byRow)];
  if (column === undefined || row === undefined) return undefined;
  if (row.count > column.count) {
    return { rows: turned(table.rows), categoryColumn: row.place, categories: row.count };
  }
  return { rows: table.rows, categoryColumn: column.place, categories: column.count };
}

function most(counts: ReadonlyMap<number, number>): { readonly place: number; readonly count: number } | undefined {
  let best: { place: number; count: number } | undefined;
  for (const [place, count] of counts) {
    if (best === undefined || count > best.count || (count === best.count && place < best.place))
      best = { place, count };
  }
  return best;
}

/** The columns of a table as its rows. */
function turned(rows: readonly TableRow[]): readonly TableRow[] {
  const columns = new Map<number, { at: MatrixPlace; cells: Map<number, TableCell> }>();
  for (const { number, cells } of rows) {
    for (const [column, cell] of cells) {
      const known = columns.get(column) ?? { at: cell.at, cells: new Map() };
      columns.set(column, known);
      const spans = cell.spans && { rows: cell.spans.columns, columns: cell.spans.rows };
      known.cells.set(number, { ...cell, spans });
    }
  }
  return [...columns].map(([number, column]) => ({ number, ...column })).sort((a, b) => a.number - b.number);
}
