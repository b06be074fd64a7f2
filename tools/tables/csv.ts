import Papa from 'papaparse';
import type { FilledTable, Value } from './column.ts';

/** A table as CSV: true and false for booleans, an empty cell for no value. */
export function toCsv({ columns, values }: Pick<FilledTable, 'columns' | 'values'>): string {
  const rows = (values[0] ?? []).map((_, row) => values.map((column) => inCell(column[row])));
  return `${Papa.unparse([columns.map(({ name }) => name), ...rows], { newline: '\n' })}\n`;
}

function inCell(value: Value | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
