import { lineWidth } from './display-width.ts';
import type { Line } from './line.ts';

/** The columns between two columns. */
export const gutter = 3;

/** Blocks of lines beside each other; each has room for so many columns, which none of its lines exceeds. */
export function sideBySide(blocks: readonly (readonly Line[])[], widths: readonly number[], gap = gutter): Line[] {
  const height = most(
    0,
    blocks.map((lines) => lines.length),
  );
  return Array.from({ length: height }, (_, row) => {
    const cells = blocks.map((lines) => lines[row] ?? []);
    const last = cells.reduce((found, cell, place) => (cell.length > 0 ? place : found), -1);
    return cells.slice(0, last + 1).flatMap((cell, place) => {
      if (place === last) return cell;
      return [...cell, { text: ' '.repeat(Math.max(0, (widths[place] ?? 0) - lineWidth(cell)) + gap) }];
    });
  });
}

/** The greatest of some numbers; a call cannot have as many arguments as a column can have lines. */
export function most(least: number, numbers: readonly number[]): number {
  return numbers.reduce((found, number) => Math.max(found, number), least);
}

/** Lines, each moved to the right. */
export function indented(lines: readonly Line[], by: number): Line[] {
  return lines.map((line) => (line.length === 0 ? line : [{ text: ' '.repeat(by) }, ...line]));
}
