import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import type { MatrixFormat } from './options.ts';

/** What a file begins with: a ZIP archive, as workbooks are, and the compound file of old or encrypted ones. */
const zip = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The format of bytes, where they tell it.
 *
 * @throws InvalidArgumentError for a workbook that cannot be read
 */
export function formatOfBytes(bytes: Uint8Array): MatrixFormat | undefined {
  const begins = (start: readonly number[]) => start.every((byte, place) => bytes[place] === byte);
  if (begins(compound)) {
    throw new InvalidArgumentError(
      'input',
      'an old or encrypted workbook',
      'one that is saved as .xlsx, without a password',
    );
  }
  return begins(zip) ? 'xlsx' : undefined;
}

/**
 * The format of a text: Markdown, where dashes under a head make a table, and else separated values.
 *
 * @throws InvalidArgumentError for what is neither
 */
export function formatOfText(text: string): MatrixFormat {
  const lines = text.split(/\r\n|\n|\r/, 50_000);
  const isDashes = (line: string) => line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line);
  if (lines.some((line, place) => place > 0 && isDashes(line))) return 'markdown';
  const isHtml = /^\s*<[a-z!]/i.test(text) && /<table[\s>]/i.test(text);
  if (!isHtml && lines.some((line) => /[,;\t]/.test(line))) return 'csv';
  if (isHtml) {
    throw new InvalidArgumentError('input', 'a table in HTML', 'one that a spreadsheet has saved as .xlsx or .csv');
  }
  if (lines.some((line) => line.includes('|'))) {
    const expected = 'a Markdown table, which has a row of dashes, as | --- | --- |, under its head';
    throw new InvalidArgumentError('input', 'rows between bars, but no table', expected);
  }
  throw new InvalidArgumentError('input', 'no table', 'a Markdown table, separated values (CSV) or a workbook (XLSX)');
}
