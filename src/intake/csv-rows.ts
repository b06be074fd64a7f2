import { type Problems, problemsUpTo } from './problems.ts';

/** A row of separated values, with the line that it begins at. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const rarestFirst = ['\t', ';', ','] as const;

/**
 * The rows of a text of separated values (RFC 4180), parted by commas, semicolons or tabs, with any line ends. Quotation
 * marks that do not match are told, and read as spreadsheets read them.
 */
export function csvRows(text: string, problems: Problems): Generator<CsvRow> {
  const [start, separator] = separatorOf(text);
  return rowsIn(text, start, separator, problems);
}

function* rowsIn(text: string, start: number, separator: string, problems: Problems): Generator<CsvRow> {
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

/** As much of a text as tells what parts its values. */
const sample = 65_536;
const sampledRows = 100;

/**
 * What parts the values: told by Excel's own line `sep=;`, or else what makes rows of one width. Commas stand in words, and
 * semicolons between them: of what fits as well, that counts which stands there less often.
 */
function separatorOf(text: string): readonly [start: number, separator: string] {
  const [told, stated] = /^sep=([,;\t])\r?\n/.exec(text.slice(0, 8)) ?? [];
  if (told !== undefined && stated !== undefined) return [told.length, stated];
  const isWhole = text.length <= sample;
  const start = text.slice(0, sample);
  const fits = rarestFirst.map((separator) => [separator, fitOf(widthsOf(start, separator, isWhole))] as const);
  const [[best] = [',', 0]] = fits.sort((a, b) => b[1] - a[1]);
  return [0, fits.some(([, fit]) => fit > 0) ? best : ','];
}

/** How many values the rows have that say something; of a text that goes on, the last row may be cut off. */
function widthsOf(text: string, separator: string, isWhole: boolean): readonly number[] {
  const widths: number[] = [];
  let last = 0;
  for (const { cells } of rowsIn(text, 0, separator, problemsUpTo(0))) {
    last = cells.length;
    if (cells.some((value) => value.trim() !== '')) widths.push(last);
    if (widths.length > sampledRows) break;
  }
  return isWhole || widths.length < 2 ? widths : widths.slice(0, -1);
}

/** How well rows are parted: that all are tells more than that all have one width, as texts have marks here and there. */
function fitOf(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const parted = widths.filter((width) => width > 1).length;
  return (4 * parted + Math.max(0, ...counts.values())) / Math.max(1, widths.length);
}
