import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { ColumnDescription, FilledTable } from '../../tools/tables/column.ts';
import { toCsv } from '../../tools/tables/csv.ts';
import { toParquet } from '../../tools/tables/parquet.ts';
import { hostileTexts } from '../report/hostile-text.ts';
import { asked, inDuckDb, inPapaparse } from './reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

const columns: readonly ColumnDescription[] = [
  { name: 'row', type: 'integer', required: true, meaning: 'Its number.' },
  { name: 'words', type: 'text', meaning: 'Any text that a table takes.' },
  { name: 'is_so', type: 'boolean', meaning: 'Yes or no, or nothing.' },
  { name: 'number', type: 'integer', meaning: 'A number, or nothing.' },
];

/** What may be in a table: see `filled`. */
const words = hostileTexts.map((text) => `a${text.replace(/\p{Cc}/gu, ' ')}`);

const rows = fc.array(fc.tuple(fc.option(words), fc.option(fc.boolean()), fc.option(fc.nat(2 ** 31 - 1))), {
  minLength: 1,
  maxLength: 30,
});

let written = 0;

/** Written as Parquet, for which the path of the file is answered: another one each time, as DuckDB keeps what it has read. */
function parquetOf(table: Pick<FilledTable, 'columns' | 'values'>): string {
  const file = join(folder, `table-${written++}.parquet`);
  writeFileSync(file, toParquet(table));
  return file;
}

it('CSV and Parquet say the same of any texts, row by row', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const values = [list.map((_, row) => row), ...[0, 1, 2].map((at) => list.map((row) => row[at] ?? null))];
      const expected = list.map((row, at) => [at, ...row].map((value) => (value === null ? null : String(value))));
      const csv = inPapaparse(toCsv({ columns, values }));
      expect(csv.map((row) => Object.values(row))).toEqual(expected);
      expect(await inDuckDb(parquetOf({ columns, values }))).toEqual(csv);
    }),
    { numRuns: 60 },
  );
});

it('Parquet has the types that are described, also in a column without any value', async () => {
  const { types } = await asked(`FROM '${parquetOf({ columns, values: [[1], [null], [null], [null]] })}'`);
  expect(types).toEqual({ row: 'INTEGER', words: 'VARCHAR', is_so: 'BOOLEAN', number: 'INTEGER' });
});

it('both have all columns where there is no row', async () => {
  const empty = { columns, values: columns.map(() => []) };
  expect(toCsv(empty)).toBe('row,words,is_so,number\n');
  const { types, rows } = await asked(`FROM '${parquetOf(empty)}'`);
  expect([Object.keys(types), rows]).toEqual([['row', 'words', 'is_so', 'number'], []]);
});
