/** A sheet before it is written. */
export interface WorkbookSheet {
  readonly name: string;
  /** Row by row; the first is the head of the columns. */
  readonly rows: readonly (readonly (WorkbookCell | undefined)[])[];
  /** How many columns head the rows: these stay in sight, as the first row does. */
  readonly headColumns: number;
  /** The widths of the columns, in letters; the last is that of all others. */
  readonly widths: readonly number[];
}

/** A cell, which is always a text: nothing is computed. */
export interface WorkbookCell {
  readonly text: string;
  /** A page that it leads to. */
  readonly url?: string | undefined;
  readonly isHead?: boolean;
}

/** A cell that heads a row or a column. */
export function headCell(text: string, url?: string): WorkbookCell {
  return { text, url, isHead: true };
}
