import { describe } from '../errors/describe.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { csvTable } from './csv-tables.ts';
import type { ReadMatrix } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { decoded } from './encoding.ts';
import { formatOfBytes, formatOfText } from './format-of.ts';
import { headsKnown } from './heads.ts';
import { markdownTables } from './markdown-tables.ts';
import type { Limits, StatedOptions } from './options.ts';
import { type Problems, problemsUpTo } from './problems.ts';
import type { InputTable } from './table.ts';
import { workbookTables } from './xlsx/workbook.ts';

/** Reads a matrix of any format; see the entry for what it answers. */
export function matrixFrom(input: string | Uint8Array, options: StatedOptions): ReadMatrix {
  const { content, limits } = options;
  const problems = problemsUpTo(limits.problems);
  const tables = tablesOf(input, options, problems);
  assertLimits(tables, limits);
  if (!tables.some(({ rows }) => rows.length > 0)) {
    throw new InvalidArgumentError('input', 'no table', 'a table of categories and platforms');
  }
  const draft = draftOf(tables, headsKnown(options), Object.keys(content.categories), problems);
  return { draft, problems: problems.list };
}

function tablesOf(input: unknown, { format, limits }: StatedOptions, problems: Problems): readonly InputTable[] {
  const isBytes = isByteArray(input);
  if (!isBytes && typeof input !== 'string') {
    throw new InvalidArgumentError('input', describe(input), 'a text, or the bytes of a file');
  }
  if (input.length > limits.bytes) {
    throw new InvalidArgumentError(
      'input',
      `${input.length} ${isBytes ? 'bytes' : 'letters'}`,
      `${limits.bytes} at most`,
    );
  }
  const told = isBytes ? formatOfBytes(input) : undefined;
  if ((format ?? told) === 'xlsx') {
    if (isBytes) return workbookTables(input, problems, limits);
    throw new InvalidArgumentError('input', 'a text', 'the bytes of a workbook');
  }
  const text = isBytes ? decoded(input, problems) : input;
  if (isBytes && format === undefined && text.includes('\0')) {
    throw new InvalidArgumentError('input', 'bytes that are no text', 'a text or a workbook (.xlsx)');
  }
  return (format ?? formatOfText(text)) === 'markdown'
    ? markdownTables(text, problems, limits)
    : [csvTable(text, problems, limits)];
}

/** Those of other realms, such as the bytes that a page gives its worker, are none of this one's class. */
function isByteArray(input: unknown): input is Uint8Array {
  return ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === '[object Uint8Array]';
}

function assertLimits(tables: readonly InputTable[], limits: Limits): void {
  let cells = 0;
  for (const { rows } of tables) {
    if (rows.length > limits.rows) throw over('rows', rows.length, limits.rows);
    for (const row of rows) {
      cells += row.cells.size;
      for (const column of row.cells.keys())
        if (column >= limits.columns) throw over('columns', column + 1, limits.columns);
    }
  }
  if (cells > limits.cells) throw over('cells', cells, limits.cells);
}

function over(what: string, found: number, most: number): InvalidArgumentError {
  return new InvalidArgumentError('input', `${found} ${what}`, `${most} at most`);
}
