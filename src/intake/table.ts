import type { MatrixPlace } from './draft.ts';

/** A piece of what a cell says: words, which may be a link, or a line break. */
export type Piece = Words | { readonly is: 'break' };

export interface Words {
  readonly is: 'words';
  readonly text: string;
  /** Where they lead; refused and broken addresses are told before, and left out. */
  readonly url?: string | undefined;
  /** Whether they are emphasised: so `toMarkdown` writes what is no statement. */
  readonly emphasised?: boolean | undefined;
}

/** A cell that is not blank. */
export interface TableCell {
  readonly at: MatrixPlace;
  readonly pieces: readonly Piece[];
  /** The hyperlink of the whole cell, where its sheet has one. */
  readonly url?: string | undefined;
  /** How many rows and columns it spans, where these are several. */
  readonly spans?: { readonly rows: number; readonly columns: number } | undefined;
}

/** A row that is not blank: its cells, by their column from 0. */
export interface TableRow {
  readonly at: MatrixPlace;
  /** Its number, from 0. */
  readonly number: number;
  readonly cells: ReadonlyMap<number, TableCell>;
}

/** A table as it stands in any format. */
export interface InputTable {
  readonly at: MatrixPlace;
  /** The name of its sheet, or the heading that it stands under. */
  readonly title: string;
  readonly rows: readonly TableRow[];
  /** The cited pages by the number that marks them in the text, where the document lists them. */
  readonly sources?: ReadonlyMap<string, Cited> | undefined;
}

export interface Cited {
  readonly title: string;
  readonly url: string;
}

/** What a cell says, on one line. */
export function textOf(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  return onOneLine(cell.pieces.map((piece) => (piece.is === 'break' ? ' ' : piece.text)).join(''));
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
