import { gzipSync } from 'fflate';
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
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      // One group of rows: the tables are small, and each further group has dictionaries of its own.
      rowGroupSize: 1_000_000,
      // A third smaller than Snappy, and read by every engine, too. The time stands in the head of what is compressed.
      codec: 'GZIP',
      compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 9, mtime: 0 }) },
    }),
  );
}
