import { cellReader, type ReadCell } from './cell-reader.ts';
import type { Limits } from './options.ts';
import type { Problems } from './problems.ts';
import { type Cited, type InputTable, onOneLine, type TableRow, textOf } from './table.ts';
import { isWebAddress } from './web-address.ts';

/** The tables of a Markdown document, each with the heading that it stands under. */
export function markdownTables(text: string, problems: Problems, limits: Limits): readonly InputTable[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const quiet = cellReader({ warn: () => {}, error: () => {}, list: [] }, limits, 'markdown');
  const sources = footnotesIn(lines, quiet);
  const definition = definitionsIn(lines);
  const read = cellReader(problems, limits, 'markdown', (label) => sources.get(label)?.url ?? definition(label));
  const tables: InputTable[] = [];
  let title = '';
  let fence: string | undefined;
  let isComment = false;
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number] as string;
    if (fence !== undefined) {
      if (line.trim().startsWith(fence) && line.trim().replaceAll(fence[0] as string, '') === '') fence = undefined;
      continue;
    }
    isComment ||= line.trimStart().startsWith('<!--');
    if (isComment) {
      isComment = !line.includes('-->');
      continue;
    }
    fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/s.exec(line)?.[1];
    if (fence !== undefined) continue;
    const heading = /^ {0,3}#{1,6}\s(.*)$/s.exec(line)?.[1];
    if (heading !== undefined) title = textOf(quiet(heading.trim().replace(/\s#+$/, ''), {}));
    if (title === 'Sources') addSource(line, quiet, sources);
    const head = headAt(lines, number);
    if (head === undefined) continue;
    const rows: TableRow[] = [];
    let end = number;
    while (end < lines.length && (end < number + 2 || isRow(lines[end] as string))) {
      if (end !== number + 1)
        addRow(rows, lines[end] as string, { line: end + 1, number: end - number, width: head.length, read, problems });
      end++;
    }
    tables.push({ at: { line: number + 1 }, title, rows, sources });
    number = end - 1;
  }
  return tables;
}

/** The cells of the row at a line, if a line of dashes makes it the head of a table. */
function headAt(lines: readonly string[], number: number): readonly string[] | undefined {
  const [line = '', next = ''] = [lines[number], lines[number + 1]];
  if (!next.includes('-') || !/^[\s|:-]+$/.test(next) || !`${line}${next}`.includes('|')) return undefined;
  if (/^(?: {4}|\t)/.test(line)) return undefined;
  const dashes = cellsOf(next);
  const cells = cellsOf(line);
  return dashes.length === cells.length && dashes.every((cell) => /^:?-+:?$/.test(cell)) ? cells : undefined;
}

/** A table ends at a blank line, and where another block begins. */
function isRow(line: string): boolean {
  return line.trim() !== '' && !/^ {0,3}(?:#{1,6}\s|>|`{3}|~{3})/.test(line);
}

interface RowAt {
  readonly line: number;
  readonly number: number;
  readonly width: number;
  readonly read: ReadCell;
  readonly problems: Problems;
}

function addRow(rows: TableRow[], text: string, { line, number, width, read, problems }: RowAt): void {
  const cells = new Map();
  for (const [column, cell] of cellsOf(text).entries()) {
    const at = { line, column: column + 1 };
    if (column >= width) {
      if (cell !== '') problems.error('outside-table', at, `'${cell}'`, `${width} cells, or another | escaped as \\|`);
      continue;
    }
    const known = read(cell, at);
    if (known !== undefined) cells.set(column, known);
  }
  if (cells.size > 0) rows.push({ at: { line }, number, cells });
}

/** The texts between the bars of a row, of which an escaped one is none. */
function cellsOf(line: string): string[] {
  const row = line.trim();
  const cells: string[] = [];
  let start = row.startsWith('|') ? 1 : 0;
  for (let at = start; at < row.length; at++) {
    if (row[at] === '\\' && (row[at + 1] === '\\' || row[at + 1] === '|')) at++;
    else if (row[at] === '|') {
      cells.push(row.slice(start, at).trim());
      start = at + 1;
    }
  }
  if (start < row.length) cells.push(row.slice(start).trim());
  return cells;
}

/** What the document defines for links by reference, without regard to case and white space. */
function definitionsIn(lines: readonly string[]): (label: string) => string | undefined {
  const found = new Map<string, string>();
  const key = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase();
  for (const line of lines) {
    const [, label, url] = /^ {0,3}\[(?!\^)([^\]\\]{1,200})\]:\s*<?([^\s>]+)>?/.exec(line) ?? [];
    if (label !== undefined && url !== undefined && !found.has(key(label))) found.set(key(label), url);
  }
  return (label) => found.get(key(label));
}

/** The footnotes of the document that name a page, by their marks: `^1`. */
function footnotesIn(lines: readonly string[], read: ReadCell): Map<string, Cited> {
  const found = new Map<string, Cited>();
  for (const line of lines) {
    const [, label, text] = /^ {0,3}\[(\^[^\]\\\s]{1,60})\]:(.*)$/s.exec(line) ?? [];
    if (label === undefined || text === undefined || found.has(label)) continue;
    const pieces = read(text, {})?.pieces.flatMap((piece) => (piece.is === 'words' ? [piece] : [])) ?? [];
    const place = pieces.findIndex(({ url }) => url !== undefined);
    const { text: words = '', url } = pieces[place] ?? {};
    if (url === undefined || !isWebAddress(url)) continue;
    const before = pieces.slice(0, place).map((piece) => piece.text);
    const title = words === url ? before.join('').replace(/[\s:,;(<–—-]+$/, '') : words;
    found.set(label, { title: onOneLine(title) || url, url });
  }
  return found;
}

/** A page of the list of sources that a report ends with. */
function addSource(line: string, read: ReadCell, sources: Map<string, Cited>): void {
  const [, number, text] = /^(\d{1,5})\. (.*)$/s.exec(line) ?? [];
  if (number === undefined || text === undefined) return;
  const first = read(text, {})?.pieces[0];
  if (first?.is === 'words' && first.url !== undefined && isWebAddress(first.url)) {
    sources.set(number, { title: first.text.replace(/\s+/g, ' ').trim(), url: first.url });
  }
}
