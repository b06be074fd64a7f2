import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../data/finding.ts';
import type { StaleFile } from './generated-files.ts';

/** So much of a line is shown, from a little before it differs. */
const shownLength = 60;
const shownBefore = 20;

/** Where a file no longer says what the data do, what it says there, and what they say. */
export function staleFinding(repository: string, { file, text }: StaleFile): Finding {
  const path = join(repository, file);
  if (text === undefined)
    return { place: { file }, message: `found a page of nothing in the data, expected none${renewed}` };
  if (!existsSync(path)) return { place: { file }, message: `found no such page, expected one${renewed}` };
  const [found, expected] = [readFileSync(path, 'utf8'), text].map((whole) => whole.split('\n')) as [
    string[],
    string[],
  ];
  const row = expected.findIndex((line, place) => line !== found[place]);
  // The end of the file comes too early, or too late.
  const place = row < 0 ? expected.length : row;
  const column = differenceOf(found[place] ?? '', expected[place] ?? '');
  const shown = (line: string | undefined) => (line === undefined ? 'the end' : `'${excerpt(line, column)}'`);
  return {
    place: { file, line: place + 1, column: column + 1 },
    message: `found ${shown(found[place])}, expected ${shown(expected[place])}${renewed}`,
  };
}

const renewed = ': npm run renew writes it';

/** The first place in which two lines differ. */
function differenceOf(a: string, b: string): number {
  let place = 0;
  while (place < a.length && a[place] === b[place]) place++;
  return place;
}

function excerpt(line: string, column: number): string {
  const start = Math.max(0, column - shownBefore);
  const part = line.slice(start, start + shownLength);
  return `${start > 0 ? '…' : ''}${part}${start + part.length < line.length ? '…' : ''}`;
}
