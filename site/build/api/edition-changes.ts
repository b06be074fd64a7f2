import type { Feature, Platform, RetiredFeature } from 'mlops-platforms';

/** What changed in one month in what is recorded of one platform. */
export interface EditionChanges {
  readonly month: string;
  readonly platform: Platform;
  /** The newest day on which an editor read, in that month, a page that the changes rest on; without one, its first. */
  readonly day: string;
  /** The statements that were recorded, by category, with the slug of each. */
  readonly recorded: Readonly<Record<string, readonly string[]>>;
  /** The statements that were written off. */
  readonly retired: readonly RetiredFeature[];
  /** How many older statements got a page that says the same today. */
  readonly confirmed: number;
}

interface Change {
  readonly month: string;
  readonly sources: Feature['sources'];
}

/**
 * The months in which something was recorded or written off, latest first, each with its platforms in the order of the
 * matrix. What is said of a past month stays the same, however often its pages are read again.
 */
export function editionChanges(platforms: Readonly<Record<string, Platform>>): readonly EditionChanges[] {
  return Object.values(platforms)
    .flatMap(changesOn)
    .sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0));
}

function changesOn(platform: Platform): readonly EditionChanges[] {
  const { cells, history } = platform;
  const placed = [
    ...Object.entries(cells).flatMap(([category, features]) => features.map((feature) => ({ category, feature }))),
    ...history.map((feature) => ({ category: feature.category, feature })),
  ];
  const entered = placed.map(({ category, feature }) => ({
    month: feature.recorded,
    sources: feature.sources,
    category,
    slug: feature.slug,
  }));
  const left = history.map((feature) => ({
    month: feature.retired.recorded,
    sources: feature.retired.sources,
    feature,
  }));
  const confirmed = placed.flatMap(({ feature: { recorded, sources } }) => {
    const months = new Set(sources.flatMap((source) => source.recorded ?? []));
    return [...months].filter((month) => month > recorded).map((month) => ({ month, sources }));
  });
  const all: readonly Change[] = [...entered, ...left, ...confirmed];
  return [...new Set(all.map(({ month }) => month))].map((month) => {
    const inMonth = (change: Change) => change.month === month;
    const days = all
      .filter(inMonth)
      .flatMap(({ sources }) => sources.flatMap(({ accessed }) => (accessed?.startsWith(month) ? [accessed] : [])));
    const recorded: Record<string, string[]> = {};
    for (const { category, slug } of entered.filter(inMonth)) {
      recorded[category] = [...(recorded[category] ?? []), slug];
    }
    return {
      month,
      platform,
      day: days.sort().at(-1) ?? `${month}-01`,
      recorded,
      retired: left.filter(inMonth).map(({ feature }) => feature),
      confirmed: confirmed.filter(inMonth).length,
    };
  });
}
