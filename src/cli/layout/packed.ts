import { gutter } from './columns.ts';
import { lineWidth } from './display-width.ts';
import type { Line } from './line.ts';
import { wrap } from './wrap.ts';

/** Entries one behind the other, as many on a line as have room; none is broken that fits on a line of its own. */
export function packed(entries: readonly Line[], width: number): Line[] {
  const lines: Line[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && lineWidth(last) + gutter + lineWidth(entry) <= width) {
      lines[lines.length - 1] = [...last, { text: ' '.repeat(gutter) }, ...entry];
    } else lines.push(...wrap(entry, width, 2));
  }
  return lines;
}

/** A line with as many spaces behind it as it takes to be so wide. */
export function filled(line: Line, width: number): Line {
  return [...line, { text: ' '.repeat(Math.max(0, width - lineWidth(line))) }];
}
