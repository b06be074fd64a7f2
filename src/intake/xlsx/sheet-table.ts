import { cellReader } from '../cell-reader.ts';
import type { Limits } from '../options.ts';
import type { Problems } from '../problems.ts';
import type { InputTable, TableCell } from '../table.ts';
import { lettersOf, nameOf } from './addresses.ts';
import type { Relation } from './relations.ts';
import type { Sheet } from './sheet.ts';

/** A sheet as a table: what is shown of it, with its hyperlinks and merged cells. */
export function tableOf(
  name: string,
  sheet: Sheet,
  relations: ReadonlyMap<string, Relation>,
  problems: Problems,
  limits: Limits,
): InputTable {
  const read = cellReader(problems, limits, 'cell');
  const links = linksOf(sheet, relations);
  const spans = spansOf(sheet, limits);
  const hidden = hiddenIn(name, sheet, problems);
  const rows = new Map<number, Map<number, TableCell>>();
  for (const cell of sheet.cells) {
    if (hidden(cell)) continue;
    const at = { sheet: name, cell: nameOf(cell) };
    if (cell.isFormula && cell.text === '') {
      problems.error('formula', at, 'a formula without a stored value', 'a text');
    } else if (cell.isFormula) {
      problems.warn('formula', at, `a formula, with the value '${cell.text}'`, 'a text; a link as [text](https://…)');
    }
    const known = read(cell.text, at, { url: links.get(at.cell), spans: spans.get(at.cell) });
    if (known === undefined) continue;
    const row = rows.get(cell.row) ?? new Map<number, TableCell>();
    rows.set(cell.row, row);
    row.set(cell.column, known);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return {
    at: { sheet: name },
    title: name,
    rows: inOrder.map(([number, cells]) => ({ at: { sheet: name, cell: `A${number + 1}` }, number, cells })),
  };
}

/** The hyperlinks of cells, by their names. What leads to a place in the workbook is none that can be kept. */
function linksOf({ links }: Sheet, relations: ReadonlyMap<string, Relation>): ReadonlyMap<string, string> {
  return new Map(
    links.map(({ range, id, place }) => {
      const target = id === undefined ? '' : (relations.get(id)?.target ?? '');
      return [nameOf(range.from), `${target}${place === undefined ? '' : `#${place}`}`];
    }),
  );
}

function spansOf({ merged }: Sheet, { columns, rows }: Limits): ReadonlyMap<string, NonNullable<TableCell['spans']>> {
  return new Map(
    merged.map(({ from, to }) => [
      nameOf(from),
      { rows: Math.min(to.row - from.row + 1, rows), columns: Math.min(to.column - from.column + 1, columns) },
    ]),
  );
}

/** Whether a cell is hidden; each row and column is told once, as somebody may have meant to show it. */
function hiddenIn(sheet: string, { hiddenRows, hiddenColumns }: Sheet, problems: Problems) {
  const told = new Set<string>();
  const tell = (what: string, cell: string) => {
    if (!told.has(what))
      problems.warn('hidden', { sheet, cell }, `a hidden ${what}`, 'one that is shown: it is not read');
    told.add(what);
    return true;
  };
  const columns = columnsHidden(hiddenColumns);
  return ({ row, column }: { readonly row: number; readonly column: number }): boolean => {
    if (columns[column]) return tell(`column, ${lettersOf(column)}`, nameOf({ row, column }));
    return hiddenRows.has(row) && tell(`row, ${row + 1}`, nameOf({ row, column }));
  };
}

/** No spreadsheet has more columns. */
const mostColumns = 16_384;

/** Which columns are in one of many ranges, however these overlap. */
function columnsHidden(ranges: Sheet['hiddenColumns']): readonly boolean[] {
  const turns = new Int32Array(mostColumns + 1);
  for (const { from, to } of ranges) {
    if (from >= mostColumns) continue;
    turns[from] = (turns[from] ?? 0) + 1;
    const end = Math.min(to + 1, mostColumns);
    turns[end] = (turns[end] ?? 0) - 1;
  }
  let depth = 0;
  return Array.from(turns, (turn) => {
    depth += turn;
    return depth > 0;
  });
}
