import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { expect } from 'vitest';

/** Rows by column; what has no value is `null`. */
export type Rows = readonly Readonly<Record<string, string | null>>[];

let connection: Promise<DuckDBConnection> | undefined;

/** What DuckDB answers: the columns with their types, and the rows. */
export async function asked(query: string) {
  connection ??= DuckDBInstance.create(':memory:').then((instance) => instance.connect());
  const reader = await (await connection).runAndReadAll(query);
  const names = reader.columnNames();
  const rows = reader
    .getRowsJson()
    .map((row) => Object.fromEntries(row.map((value, at) => [String(names[at]), value])));
  return { types: Object.fromEntries(names.map((name, at) => [name, String(reader.columnType(at))])), rows };
}

/** The rows of a file as DuckDB reads it without options, in its order, each value as a text. */
export async function inDuckDb(file: string): Promise<Rows> {
  return (await asked(`SELECT CAST(COLUMNS(*) AS VARCHAR) FROM '${file}'`)).rows as Rows;
}

/** The rows of a CSV as papaparse reads it without options but for its header. */
export function inPapaparse(csv: string): Rows {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(0, -1), { header: true });
  expect(errors).toEqual([]);
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value || null])));
}
