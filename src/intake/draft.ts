/** A link of a phrase: only to pages, by `http:` or `https:`. */
export interface DraftLink {
  /** What is linked: words of the phrase, or the title of the page that it cites. */
  readonly text: string;
  /** The address of the page. */
  readonly url: string;
}

/** What stands between two line breaks of a cell. */
export interface DraftPhrase {
  /** The words, with those that are links, in plain text on one line. */
  readonly text: string;
  /** Where its words lead, and what it cites, in that order. */
  readonly links: readonly DraftLink[];
}

/** What somebody's matrix says of one platform: phrases by category id, in the order of the matrix. */
export type DraftPlatform = Readonly<Record<string, readonly DraftPhrase[]>>;

/** What somebody's matrix says, before anybody has checked it. */
export interface MatrixDraft {
  /**
   * The columns: by their id, where the content that was passed, or `mapping`, knows the platform, else by the name that
   * stands at their head.
   */
  readonly platforms: Readonly<Record<string, DraftPlatform>>;
}

/** What `readMatrix` answers. */
export interface ReadMatrix {
  /** What was read. */
  readonly draft: MatrixDraft;
  /** What was not taken, and what should be looked at, in the order of the input. */
  readonly problems: readonly MatrixProblem[];
}

/** Where something stands. Sheets have cells; texts have lines and, in tables, columns, both counted from 1. */
export interface MatrixPlace {
  /** The name of the sheet. */
  readonly sheet?: string;
  /** The line of the text. */
  readonly line?: number;
  /** The column of the table, by its number. */
  readonly column?: number;
  /** As spreadsheets name it: `B7`. */
  readonly cell?: string;
}

/** Something in a matrix that was not taken as it stands, or that should be looked at. */
export interface MatrixProblem extends MatrixPlace {
  /** `error`: something is missing from the draft. `warning`: all is there, as far as it can be told. */
  readonly severity: 'error' | 'warning';
  /** The same in every version: what to compare with. */
  readonly code: MatrixProblemCode;
  /** What is there, in words. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
}

/** The kinds of problems, with what they are. */
export const problemKinds = {
  'unknown-category': 'a row or column whose head is no category',
  'no-head': 'cells in a row or column without a head',
  'head-assumed': 'a row without a head, taken for one of the category above it',
  'head-repeated': 'a platform that stands at the head of several columns',
  'unknown-platform': 'a head that is nearly the name of a known platform',
  'sources-beside': 'a column of sources that has not a line for each statement beside it',
  'outside-table': 'a row with more cells than the table has columns',
  'not-read': 'a sheet or table that is no matrix of statements',
  'stray-text': 'a text beside the rows, such as a note under the table',
  'merged-cells': 'a cell that spans several platforms or categories',
  hidden: 'a hidden sheet, row or column with something in it',
  note: 'a note or comment on a cell',
  formula: 'a computed cell: its stored value is taken, nothing is computed',
  'link-refused': 'a link that does not lead to a web page',
  'link-broken': 'what looks like a link, but leads nowhere',
  markup: 'an element other than a line break',
  'hidden-characters': 'control characters, or marks that turn the direction of text',
  'cell-too-long': 'a cell with more text than is read',
  'broken-quotes': 'quotation marks that do not match',
  encoding: 'bytes that are no text in the encoding',
  'external-reference': 'a reference to another file, which is not followed',
  macros: 'macros, which are ignored',
  'damaged-part': 'a part of a workbook that cannot be read',
  'more-problems': 'problems beyond the limit',
} as const;

/** What kind of problem it is. */
export type MatrixProblemCode = keyof typeof problemKinds;
