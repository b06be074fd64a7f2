import type { Table } from './document.ts';
import { type Html, h, text } from './html-element.ts';

/** So many rem, of the window, are told apart. */
const step = 5;
const widest = 110;

/** A table that is wider than the window scrolls; below which width of the window it does, its class says. */
export function cueOf(table: Table, isProse: (column: number) => boolean): Html {
  const count = table.columns.length - 1;
  const widths = Array.from({ length: count }, (_, column) => (isProse(column) ? 14 : 6.2));
  const margins = 2;
  const needed = margins + 9 + widths.reduce((sum, width) => sum + width, 0);
  const below = Math.min(widest, Math.round(needed / step) * step);
  const columns = count === 1 ? '' : `${count} columns: `;
  return h('span', { class: `cue cue-${below}` }, [text(` (${columns}scroll sideways)`)]);
}

const bounds = Array.from({ length: widest / step }, (_, place) => (place + 1) * step);

export const styleOfCues = bounds
  .map((bound) => `@media (max-width: ${bound}rem) { .cue-${bound} { display: inline; } }`)
  .join('\n');
