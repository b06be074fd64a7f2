import type { Reference } from './citations.ts';

/** A report before it has a format: what every writer of documents understands, and no more. */
export interface ReportDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The sources cited in the blocks, by their numbers. */
  readonly references: readonly Reference[];
  /** What the report rests on: the release of the data, where it is known. */
  readonly origin?: string;
}

export type Block = Section | Paragraph | List | Facts | Table;

/** A heading with what stands under it; where a page has contents, they lead to it. */
export interface Section {
  readonly is: 'section';
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Paragraph {
  readonly is: 'paragraph';
  readonly content: readonly Inline[];
}

export interface List {
  readonly is: 'list';
  readonly lines: readonly Line[];
}

/** Terms, each with what is to be said of it. */
export interface Facts {
  readonly is: 'facts';
  /** Whether each is a line, and needs no room around it. */
  readonly isBrief?: true;
  readonly facts: readonly { readonly term: Inline; readonly lines: readonly Line[] }[];
}

export interface Table {
  readonly is: 'table';
  readonly caption: string;
  /** The heads of the columns; the first is that of the row heads. */
  readonly columns: readonly Line[];
  readonly rows: readonly { readonly head: Line; readonly cells: readonly Cell[] }[];
  /** What a cell without lines says. */
  readonly nothing: string;
  /**
   * - `grid`: a word or two a cell, to be looked at as a whole
   * - `sections`: sentences in every cell, for which a page has no room side by side: a section for each row, and in it
   *   one for each column; what cannot be linked to stays a table
   */
  readonly layout?: 'grid' | 'sections';
}

export interface Cell {
  /** What stands above the lines, and sums them up. */
  readonly lead?: Line;
  readonly lines: readonly Line[];
}

/** A sentence, and the asides that belong to it. */
export interface Line {
  readonly content: readonly Inline[];
  readonly notes?: readonly (readonly Inline[])[];
  /** The id of the feature that it is the sentence of. */
  readonly statement?: string;
}

export type Inline =
  | string
  | { readonly is: 'strong'; readonly text: string }
  /** `statements` are the ids of those that it rests on; a page leads to the first that it has. */
  | { readonly is: 'level'; readonly level: string; readonly statements?: readonly string[] }
  | { readonly is: 'verdict'; readonly verdict: string }
  | { readonly is: 'link'; readonly text: string; readonly url: string }
  /** Never the first: writers part it from what stands before it. */
  | { readonly is: 'citations'; readonly references: readonly Reference[] };

/** A line without asides. */
export function line(...content: readonly Inline[]): Line {
  return { content };
}

export function strong(text: string): Inline {
  return { is: 'strong', text };
}

export function paragraph(...content: readonly Inline[]): Paragraph {
  return { is: 'paragraph', content };
}

export function section(title: string, ...blocks: readonly Block[]): Section {
  return { is: 'section', title, blocks };
}

export function cell(...lines: readonly Line[]): Cell {
  return { lines };
}

/**
 * A text as every document format can hold it: without control characters, halves of surrogate pairs and what Unicode
 * calls no character; and a line break is a line break, however it was written.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, '\uFFFD');
}

const unprintable = /(?![\t\n])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/**
 * Whether a link may lead there: to a page, and not to a script or a file; and by an address in which nothing is hidden,
 * such as marks that turn the direction of what follows.
 */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s\p{C}]+$/iu.test(url) && isAddress(url);
}

/** `URL.canParse`, which not all browsers have that can do the rest, nor the environment that Jest tests web pages in. */
function isAddress(url: string): boolean {
  try {
    return new URL(url).href !== '';
  } catch {
    return false;
  }
}
