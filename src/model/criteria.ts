import type { Bar } from './bar.ts';
import type { Support } from './support.ts';

/**
 * The criteria that claims are held against. What is shown of them is a set of bits, as they are few: two sets unite with
 * `|`, and 0 is nothing.
 */
export interface Criteria {
  /** What a claim shows. */
  shownBy(support: Pick<Support, 'shows'>): number;
  /** Whether what is shown provides the capability at all. */
  hasCore(shown: number): boolean;
  /** Whether what is shown is enough for a full claim. */
  isEnough(shown: number): boolean;
  /** The ids of what is not shown. Of a core of which one is enough, none or all of them. */
  missing(shown: number): readonly string[];
}

/** Where no bar is written down, every claim is a whole one. */
const noCriteria: Criteria = {
  shownBy: () => 1,
  hasCore: (shown) => shown !== 0,
  isEnough: (shown) => shown !== 0,
  missing: () => [],
};

/** They are asked for with every capability of every platform, and change as little as the bars do. */
const known = new WeakMap<Bar, Criteria>();

/** The criteria of a bar. A claim that does not say what it shows counts as showing all. */
export function criteriaOf(bar: Bar | undefined): Criteria {
  if (bar === undefined) return noCriteria;
  let criteria = known.get(bar);
  if (criteria === undefined) {
    criteria = makeCriteria(bar);
    if (Object.isFrozen(bar)) known.set(bar, criteria);
  }
  return criteria;
}

function makeCriteria(bar: Bar): Criteria {
  const core = bar.core.map(({ id }) => id);
  const also = bar.also.map(({ id }) => id);
  const bitOf = new Map([...core, ...also].map((id, place) => [id, 1 << place]));
  const all = sumOf([...bitOf.values()]);
  const allCore = sumOf(core.map((id) => bitOf.get(id) ?? 0));
  const needed = bar.full === 'all' ? also.length : Math.min(bar.full, also.length);
  const isShown = (id: string, shown: number) => (shown & (bitOf.get(id) ?? 0)) !== 0;
  const hasCore = (shown: number) => (shown & allCore) !== 0;
  return {
    shownBy: ({ shows }) => (shows === undefined ? all : sumOf(shows.map((id) => bitOf.get(id) ?? 0))),
    hasCore,
    isEnough: (shown) => hasCore(shown) && also.filter((id) => isShown(id, shown)).length >= needed,
    missing: (shown) => [...(hasCore(shown) ? [] : core), ...also.filter((id) => !isShown(id, shown))],
  };
}

/**
 * One criterion of a bar as a bar of its own: it is met by what shows the capability and this. What does not say what it
 * shows tells nothing of a single criterion.
 */
export function criterionAlone(bar: Bar, id: string): Criteria {
  const { shownBy, hasCore } = criteriaOf(bar);
  const asked = shownBy({ shows: [id] });
  const isMet = (shown: number) => hasCore(shown) && (shown & asked) !== 0;
  return {
    shownBy: ({ shows }) => (shows === undefined ? 0 : shownBy({ shows })),
    hasCore: isMet,
    isEnough: isMet,
    missing: (shown) => (isMet(shown) ? [] : [id]),
  };
}

/** The core of a bar as a bar of its own: it is met by what provides the capability at all. */
export function coreAlone(bar: Bar): Criteria {
  const { shownBy, hasCore, missing } = criteriaOf({ ...bar, also: [], full: 'all' });
  return { shownBy, hasCore, isEnough: hasCore, missing };
}

/** All bits that are set in some of them. */
function sumOf(bits: readonly number[]): number {
  return bits.reduce((sum, bit) => sum | bit, 0);
}
