import { gutter, indented, most, sideBySide } from './columns.ts';
import { displayWidth, lineWidth } from './display-width.ts';
import type { Line } from './line.ts';
import { wordsOf, wrap } from './wrap.ts';

export interface Column {
  readonly heading: string;
  /** Whether it holds numbers, which are read from their ends. */
  readonly numeric?: true;
}

/** A cell: the lines that must not be joined, each of which may be wrapped. */
export type Cell = readonly Line[];

/** Between columns that would have no room beside each other otherwise. */
const narrowGutter = 2;

/**
 * Rows under headings, in columns that are as wide as they need to be, or wrapped between words where that is too wide;
 * where even their words have no room, the rows one below the other.
 */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): Line[] {
  const linesIn = (place: number) => rows.flatMap((row) => row[place] ?? []);
  const least = columns.map(({ heading }, place) =>
    most(longestWord([{ text: heading }]), linesIn(place).map(longestWord)),
  );
  const wanted = columns.map(({ heading }, place) => most(displayWidth(heading), linesIn(place).map(lineWidth)));
  const leftBy = (gap: number) => width - gap * (columns.length - 1) - sum(least);
  const gap = leftBy(gutter) < 0 ? narrowGutter : gutter;
  const left = leftBy(gap);
  if (left < 0) return cards(columns, rows, width);
  const more = shares(
    wanted.map((want, place) => want - (least[place] ?? 0)),
    left,
  );
  const widths = least.map((word, place) => word + (more[place] ?? 0));
  const headings = columns.map(({ heading }) => [[{ text: heading, style: 'dim' as const }]]);
  return [headings, ...rows].flatMap((row) => {
    const blocks = row.map((cell, place) => {
      const room = widths[place] ?? 0;
      const lines = cell.flatMap((line) => wrap(line, room));
      return columns[place]?.numeric ? lines.map((line) => atTheEnd(line, room)) : lines;
    });
    return sideBySide(blocks, widths, gap);
  });
}

function longestWord(line: Line): number {
  return most(
    0,
    wordsOf(line).map(({ spans }) => lineWidth(spans)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What each of several gets of a width: what it wants, or else as much as any other that wants more. */
export function shares(wanted: readonly number[], available: number): number[] {
  const given = wanted.map(() => 0);
  let left = Math.max(0, available);
  let open = wanted.map((_, place) => place);
  while (open.length > 0) {
    const fair = Math.floor(left / open.length);
    const modest = open.filter((place) => (wanted[place] ?? 0) <= fair);
    for (const place of modest.length > 0 ? modest : open) {
      const share = Math.min(wanted[place] ?? 0, fair);
      given[place] = share;
      left -= share;
    }
    if (modest.length === 0) break;
    open = open.filter((place) => (wanted[place] ?? 0) > fair);
  }
  return given;
}

/** One block of lines for each row, for terminals in which the columns have no room. */
function cards(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): Line[] {
  return rows.flatMap((row, number) => {
    const lines = row.flatMap((cell, place) => {
      const [first = [], ...others] = cell;
      if (lineWidth(first) === 0) return [];
      if (place === 0) return cell.flatMap((line) => wrap(line, width));
      const label = { text: `${columns[place]?.heading}: `, style: 'dim' as const };
      return indented(
        [[label, ...first], ...others].flatMap((line) => wrap(line, width - 2, 2)),
        2,
      );
    });
    return number === 0 ? lines : [[], ...lines];
  });
}

function atTheEnd(line: Line, room: number): Line {
  return [{ text: ' '.repeat(Math.max(0, room - lineWidth(line))) }, ...line];
}
