import type { Content } from '../../src/model/content.ts';

/** What a cell holds; nothing is `null` in Parquet and an empty cell in CSV. */
export type Value = string | number | boolean;

/** What is said of a column to those who read it. */
export interface ColumnDescription {
  /** In snake_case: some engines do not tell capitals from small letters. */
  readonly name: string;
  readonly type: 'text' | 'integer' | 'boolean';
  /** Set where every row has a value. */
  readonly required?: true;
  /** One or two sentences, in plain text. */
  readonly meaning: string;
}

/** A column with what each row has in it. An empty text is no value, because CSV cannot tell the two apart. */
export type Column<Row> = ColumnDescription &
  (
    | { readonly type: 'text'; readonly of: (row: Row) => string | undefined }
    | { readonly type: 'integer'; readonly of: (row: Row) => number | undefined }
    | { readonly type: 'boolean'; readonly of: (row: Row) => boolean | undefined }
  );

/** A table as it is defined: everything that is made of it, in any format, is made of this. */
export interface Table<Row> {
  readonly name: string;
  /** What a row is. */
  readonly meaning: string;
  readonly columns: readonly Column<Row>[];
  readonly rowsOf: (content: Content) => readonly Row[];
}

/** A table with its values: a list for each column, all of the same length. */
export interface FilledTable {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly ColumnDescription[];
  readonly values: readonly (readonly (Value | null)[])[];
}

/** What a spreadsheet would take for the beginning of a formula, in the scripts that it knows. */
const formulaStart = /^[=+\-@＝＋－＠]/;

/**
 * A table filled from a content. Texts are the same in every format: one that a format would have to change is refused
 * here, so that no reader has to know how it was changed.
 *
 * @throws Error for a value that is missing, of the wrong type, or not safe in a cell
 */
export function filled<Row>({ name, meaning, columns, rowsOf }: Table<Row>, content: Content): FilledTable {
  const rows = rowsOf(content);
  return {
    name,
    meaning,
    columns: columns.map(({ of: _of, ...description }) => description),
    values: columns.map((column) =>
      rows.map((row, index) => checked(column, row, `${name}.${column.name}, row ${index + 1}`)),
    ),
  };
}

function checked<Row>(column: Column<Row>, row: Row, place: string): Value | null {
  const value = column.of(row);
  if (value === undefined || value === '') {
    if (column.required) throw new Error(`${place}: found no value in a column that is never empty`);
    return null;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new Error(`${place}: found ${value}, expected an integer`);
  if (typeof value === 'string') {
    if (formulaStart.test(value))
      throw new Error(`${place}: found the beginning of a formula, ${JSON.stringify(value)}`);
    if (/\p{Cc}/u.test(value)) throw new Error(`${place}: found a control character in ${JSON.stringify(value)}`);
  }
  return value;
}
