import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnDescription, FilledTable } from './column.ts';

const types = { text: 'STRING', integer: 'INT32', boolean: 'BOOLEAN' } as const satisfies Readonly<
  Record<ColumnDescription['type'], string>
>;

/** A table as Parquet: only types that every engine loads without options. */
export function toParquet({ columns, values }: Pick<FilledTable, 'columns' | 'values'>): Uint8Array {
  const columnData = columns.map(({ name, type, required }, index) => ({
    name,
    data: [...(values[index] ?? [])],
    type: types[type],
    nullable: required !== true,
  }));
  // One group of rows: the tables are small, and each further group has dictionaries of its own.
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 1_000_000 }));
}
