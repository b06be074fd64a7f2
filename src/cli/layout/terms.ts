import { gutter, indented, most, sideBySide } from './columns.ts';
import { lineWidth } from './display-width.ts';
import type { Line } from './line.ts';
import { wrap } from './wrap.ts';

/** Less room than this beside a term is not worth a column. */
const narrowest = 20;

/** Terms with what is said of them beside them, all at the same distance; or below, where there is no room beside. */
export function terms(entries: readonly Entry[], width: number): Line[] {
  return termBlocks(entries, width).flat();
}

type Entry = readonly [term: Line, says: Line];

/** The same, each entry by itself, so that more can follow it. */
export function termBlocks(entries: readonly Entry[], width: number): Line[][] {
  const longest = most(
    0,
    entries.map(([term]) => lineWidth(term)),
  );
  const beside = width - longest - gutter;
  return entries.map(([term, says]) => {
    if (beside < narrowest) return [...wrap(term, width), ...indented(wrap(says, width - 4), 4)];
    return sideBySide([wrap(term, longest), wrap(says, beside)], [longest, beside]);
  });
}
