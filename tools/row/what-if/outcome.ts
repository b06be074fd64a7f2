import type { Content } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/model/rules/problem.ts';
import type { Change, ReleaseLevel } from '../../../src/query/diff/change.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { supportGrid } from '../../../src/query/support/support-grid.ts';
import type { GridCell } from '../../../src/query/support/support-of.ts';

/** What is answered of one capability of one platform, before and after. */
export interface Move {
  readonly platform: string;
  readonly capability: string;
  readonly before: GridCell;
  readonly after: GridCell;
  readonly moved: boolean;
}

/** A mistake in the data, as those who check them find it. */
export type Mistake = Omit<Problem, 'rule'>;

/** What a content breaks: what contradicts itself, and every other rule of the data. */
export interface Broken {
  readonly contradictions: readonly Mistake[];
  readonly rules: readonly Mistake[];
}

/** What becomes of a content in which a capability is judged anew. */
export interface Outcome {
  /** The row that was judged. */
  readonly row: readonly Move[];
  /** What moves in other rows: a scope is that of all that a statement says. */
  readonly elsewhere: readonly Move[];
  /** What is broken then, and is not today. */
  readonly broken: Broken;
  /** What is broken today, and is not then. */
  readonly mended: Broken;
  /** What semantic versioning asks of a release that goes from the one to the other, and for which changes. */
  readonly release: { readonly level: ReleaseLevel; readonly changes: readonly Change[] };
}

/** What is asked of two contents. */
export interface Asked {
  readonly capability: string;
  /** The columns of the row; what moves elsewhere, and what is broken, is told of all. */
  readonly platforms: readonly string[];
  /** What a content breaks. */
  readonly check: (content: Content) => Broken;
}

export function outcomeOf(before: Content, after: Content, { capability, platforms, check }: Asked): Outcome {
  const [was, is] = [check(before), check(after)];
  const shown = new Set(platforms);
  const moves = movesBetween(before, after);
  return {
    row: moves.filter((move) => move.capability === capability && shown.has(move.platform)),
    elsewhere: moves.filter((move) => move.capability !== capability && move.moved),
    broken: onlyIn(is, was),
    mended: onlyIn(was, is),
    release: diff(before, after),
  };
}

function movesBetween(before: Content, after: Content): Move[] {
  const [was, is] = [supportGrid(before), supportGrid(after)];
  return is.capabilities.flatMap((capability) =>
    is.platforms.map((platform) => {
      const [from, to] = [was, is].map((grid) => grid.cells[capability]?.[platform]) as [GridCell, GridCell];
      // Both are made in the same way, so that what says the same is written in the same order.
      return { platform, capability, before: from, after: to, moved: JSON.stringify(from) !== JSON.stringify(to) };
    }),
  );
}

/** What the one has and the other has not. */
function onlyIn(one: Broken, other: Broken): Broken {
  const missing = (kind: keyof Broken) => {
    const known = new Set(other[kind].map(({ path, message }) => `${path}: ${message}`));
    return one[kind].filter(({ path, message }) => !known.has(`${path}: ${message}`));
  };
  return { contradictions: missing('contradictions'), rules: missing('rules') };
}
