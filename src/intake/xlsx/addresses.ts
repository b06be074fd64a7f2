/** A cell by its row and column, from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** `B7`, also as `$B$7`; nothing for what is no cell of a spreadsheet. */
export function addressOf(reference: string): CellAddress | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** `B7:C9`, or a single cell. */
export function rangeOf(reference: string): CellRange | undefined {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [addressOf(first), addressOf(last)];
  if (from === undefined || to === undefined || to.row < from.row || to.column < from.column) return undefined;
  return { from, to };
}

/** The name of a cell: `B7`. */
export function nameOf({ row, column }: CellAddress): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** The letters of a column: `B`. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
