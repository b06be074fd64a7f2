import type { Cell } from '../data/cells.ts';
import { levels } from '../data/overview.ts';
import { levelWord } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { LevelMark } from './level.tsx';

interface LevelCountsProps {
  readonly cells: readonly Cell[];
  /** The platform that they are of: each count leads to these cells of the grid. */
  readonly platform: string;
}

/** How many capabilities a platform has at which level: a bar, and its numbers. */
export function LevelBar({ cells, platform }: LevelCountsProps) {
  const counts = countsOf(cells);
  return (
    <div class="level-bar">
      <Strip cells={cells} />
      <ul aria-label="Capabilities by level">
        {counts.map(({ level, count }) => (
          <li key={level}>
            <a href={linkTo('grid', { platform: [platform], level: [level] })}>
              <b>{count}</b> <LevelMark level={level} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The bar with its numbers in words, for whoever does not see it or points at it. */
export function StripInWords({ cells }: { readonly cells: readonly Cell[] }) {
  const said = countsOf(cells)
    .map(({ level, count }) => `${count} ${levelWord(level)}`)
    .join(', ');
  return (
    <span title={said}>
      <span class="hidden">{said}</span>
      <Strip cells={cells} />
    </span>
  );
}

/** The bar alone, for the eye: its numbers have to stand beside it. */
export function Strip({ cells }: { readonly cells: readonly Cell[] }) {
  return (
    <span class="strip" aria-hidden="true">
      {countsOf(cells).map(({ level, count }) => (
        <span key={level} class="bar" data-level={level} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}

/** The levels that there are, strongest first, each with how many cells have it. */
export function countsOf(cells: readonly Cell[]) {
  return levels
    .map((level) => ({ level, count: cells.filter((cell) => cell.level === level).length }))
    .filter(({ count }) => count > 0);
}
