import { cellReader } from './cell-reader.ts';
import { csvRows } from './csv-rows.ts';
import type { Limits } from './options.ts';
import type { Problems } from './problems.ts';
import type { InputTable, TableCell, TableRow } from './table.ts';

/** What our own CSV, and that of others, puts an apostrophe before, lest a spreadsheet computes it. */
const guarded = /^'(?=[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** A text of separated values as a table. */
export function csvTable(text: string, problems: Problems, limits: Limits): InputTable {
  const read = cellReader(problems, limits, 'cell');
  const rows: TableRow[] = [];
  let number = 0;
  for (const { line, cells } of csvRows(text.replace(/^\uFEFF/, ''), problems)) {
    const known = new Map<number, TableCell>();
    for (const [column, value] of cells.entries()) {
      const cell = read(value.replace(guarded, ''), { line, column: column + 1 });
      if (cell !== undefined) known.set(column, cell);
    }
    if (known.size > 0) rows.push({ at: { line }, number, cells: known });
    number++;
  }
  return { at: {}, title: '', rows };
}
