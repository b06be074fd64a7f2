import type { DraftLink, DraftPhrase } from './draft.ts';
import type { Heads } from './heads.ts';
import { phrasesOf } from './phrases.ts';
import type { Problems } from './problems.ts';
import { type Cited, onOneLine, type Piece, type TableCell, type TableRow, textOf } from './table.ts';

/** What heads a column that has nothing but the pages of the statements in the column before it. */
const headOfSources =
  /^(?:(?:doc|docs|documentation|source|reference|evidence|page|web) )?(?:sources?|links?|urls?|references?|documentation|docs|evidence|citations?|(?:web )?(?:pages?|address(?:es)?))(?: (?:urls?|links?|pages?))?$/;

/** The columns of sources, by the column of statements that each is of. */
export function sourceColumnsIn(head: TableRow, from: number, heads: Heads): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  let statements: { readonly column: number; readonly name: string } | undefined;
  for (const [column, cell] of [...head.cells].sort(([a], [b]) => a - b)) {
    const name = wordsOf(textOf(cell));
    if (column < from || name === '') continue;
    const isKnown = heads.of(textOf(cell)).is !== 'unknown';
    if (!isKnown && statements !== undefined && headOfSources.test(without(name, statements.name))) {
      columns.set(column, statements.column);
    } else statements = { column, name };
  }
  return columns;
}

function wordsOf(head: string): string {
  return head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The head of such a column may name the platform again. */
function without(name: string, platform: string): string {
  return ` ${name} `.replace(` ${platform} `, ' ').trim();
}

/** Phrases with the pages that stand beside them: line by line, or all of one. */
export function withSourcesBeside(
  phrases: readonly DraftPhrase[],
  cell: TableCell,
  sources: ReadonlyMap<string, Cited> | undefined,
  problems: Problems,
): readonly DraftPhrase[] {
  const lines = linesOf(cell)
    .map((line) => phrasesOf(line, sources).flatMap(linksOf))
    .filter((links) => links.length > 0);
  const links = lines.flat();
  if (links.length === 0) {
    problems.warn('stray-text', cell.at, `'${textOf(cell)}'`, 'addresses of pages in a column of sources');
    return phrases;
  }
  if (phrases.length === 0) {
    problems.warn('stray-text', cell.at, `'${textOf(cell)}'`, 'a statement beside its sources');
    return phrases;
  }
  if (phrases.length === lines.length) return phrases.map((phrase, place) => adding(phrase, lines[place] ?? []));
  if (phrases.length > 1) {
    const found = `${lines.length} lines of sources beside ${phrases.length} statements`;
    problems.warn('sources-beside', cell.at, found, 'a line for each statement; taken for all of them');
  }
  return phrases.map((phrase) => adding(phrase, links));
}

/** A cell for each of its lines; the hyperlink of the whole is that of the first. */
function linesOf({ url, pieces, ...cell }: TableCell): readonly TableCell[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.is === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.map((line, place) => ({ ...cell, pieces: line, ...(place === 0 && url !== undefined && { url }) }));
}

function adding(phrase: DraftPhrase, links: readonly DraftLink[]): DraftPhrase {
  const others = links.filter(({ url }) => !phrase.links.some((link) => link.url === url));
  return { ...phrase, links: [...phrase.links, ...others] };
}

/** What stands beside an address alone is its title. */
function linksOf({ text, links }: DraftPhrase): readonly DraftLink[] {
  const [only, ...others] = links;
  if (only === undefined || others.length > 0 || only.text !== only.url) return links;
  const title = onOneLine(text.replace(only.url, ' ').replace(/^[\s:,;()<>[\]–—-]+|[\s:,;()<>[\]–—-]+$/g, ''));
  return [{ text: title === '' ? only.url : title, url: only.url }];
}
