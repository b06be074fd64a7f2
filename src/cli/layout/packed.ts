import { gutter } from './columns.ts';
import { lineWidth } from './display-width.ts';
import type { Line, Span } from './line.ts';
import { wrap } from './wrap.ts';

/** Entries one behind the other, as many on a line as have room; none is broken that fits on a line of its own. */
export function packed(entries: readonly Line[], width: number): Line[] {
  const lines: Span[][] = [];
  let taken = 0;
  for (const entry of entries) {
    const last = lines.at(-1);
    const length = lineWidth(entry);
    if (last !== undefined && taken + gutter + length <= width) {
      last.push({ text: ' '.repeat(gutter) }, ...entry);
      taken += gutter + length;
    } else {
      for (const line of wrap(entry, width, 2)) lines.push([...line]);
      taken = lineWidth(lines.at(-1) ?? []);
    }
  }
  return lines;
}

/** A line with as many spaces behind it as it takes to be so wide. */
export function filled(line: Line, width: number): Line {
  return [...line, { text: ' '.repeat(Math.max(0, width - lineWidth(line))) }];
}
