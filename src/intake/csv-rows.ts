import type { Problems } from './problems.ts';

/** A row of separated values, with the line that it begins at. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const separators = [',', ';', '\t'] as const;

/**
 * The rows of a text of separated values (RFC 4180), parted by commas, semicolons or tabs, with any line ends. Quotation
 * marks that do not match are told, and read as spreadsheets read them.
 */
export function* csvRows(text: string, problems: Problems): Generator<CsvRow> {
  const [start, separator] = separatorOf(text);
  const special = new RegExp(`[${separator}\r\n]`, 'g');
  let at = start;
  let line = start > 0 ? 2 : 1;
  let cells: string[] = [];
  let first = line;
  const endRow = (): CsvRow => {
    const row = { line: first, cells };
    cells = [];
    first = line;
    return row;
  };
  while (at <= text.length) {
    let value = '';
    if (text[at] === '"') {
      const quoted = quotedAt(text, at);
      const place = { line, column: cells.length + 1 };
      line += quoted.value.match(/\r\n|\n|\r/g)?.length ?? 0;
      value = quoted.value;
      at = quoted.end;
      if (!quoted.isClosed)
        problems.error('broken-quotes', place, 'a quotation mark without its second', 'both, or none');
    }
    special.lastIndex = at;
    const end = special.exec(text)?.index ?? text.length;
    const rest = text.slice(at, end);
    if (value !== '' && rest.trim() !== '') {
      const place = { line, column: cells.length + 1 };
      problems.warn('broken-quotes', place, `'${rest}' behind a quotation mark`, 'quotation marks inside doubled: ""');
    }
    cells.push(value + rest);
    at = end + 1;
    if (end < text.length && text[end] === separator) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') at++;
    line++;
    if (end < text.length || cells.length > 1 || cells[0] !== '') yield endRow();
    if (end >= text.length) return;
  }
}

/** A value between quotation marks, in which a doubled one stands for itself. */
function quotedAt(
  text: string,
  start: number,
): { readonly value: string; readonly end: number; readonly isClosed: boolean } {
  const parts: string[] = [];
  for (let at = start + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end < 0) return { value: [...parts, text.slice(at)].join(''), end: text.length, isClosed: false };
    parts.push(text.slice(at, end));
    if (text[end + 1] !== '"') return { value: parts.join(''), end: end + 1, isClosed: true };
    parts.push('"');
    at = end + 2;
  }
}

/** What parts the values: told by Excel's own line `sep=;`, or else what the first lines have most of, quoted texts apart. */
function separatorOf(text: string): readonly [start: number, separator: string] {
  const [told, stated] = /^sep=([,;\t])\r?\n/.exec(text.slice(0, 8)) ?? [];
  if (told !== undefined && stated !== undefined) return [told.length, stated];
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let isQuoted = false;
  let lines = 0;
  for (const letter of text.slice(0, 65_536)) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter in counts) counts[letter as ','] += 1;
    else if (letter === '\n' && counts[','] + counts[';'] + counts['\t'] > 0 && ++lines >= 1) break;
  }
  const [most] = [...separators].sort((a, b) => counts[b] - counts[a]);
  return [0, most ?? ','];
}
