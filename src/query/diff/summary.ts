import type { Change, Diff, Judgement, ReleaseLevel } from './change.ts';
import { changesIn } from './known-diff.ts';
import { highestOf } from './levels.ts';
import { platformsOf } from './subjects.ts';

/** How many changes there are, and of what. */
export interface ChangeCounts {
  /** All of them. */
  readonly total: number;
  /** By the level of release that they ask for, all three of them. */
  readonly levels: Readonly<Record<Judgement['level'], number>>;
  /** By kind, in the order of the changes; a kind of which there is none is absent. */
  readonly kinds: Readonly<Partial<Record<Change['kind'], number>>>;
}

/** What differs between two contents, in numbers. */
export interface DiffSummary extends ChangeCounts {
  /** What the weightiest of the changes that are summed up asks of a release. */
  readonly level: ReleaseLevel;
  /** The changes of each platform and of its features; one that moves a feature to another platform counts for both. */
  readonly platforms: Readonly<Record<string, ChangeCounts>>;
}

/**
 * The changes of a diff, counted by the level that they ask for, by kind and by platform.
 *
 * @param difference - what `diff` gave, or a part of it, `{ ...difference, changes }`: then the level is that of the part
 * @returns the counts
 * @throws InvalidArgumentError for what is no diff
 *
 * @example
 * ```ts
 * import { dataset } from 'mlops-platforms';
 * import { diff, summaryOf } from 'mlops-platforms/diff';
 *
 * const { kubeflow } = dataset.platforms;
 * const older = { ...dataset, platforms: { ...dataset.platforms, kubeflow: { ...kubeflow, name: 'KubeFlow' } } };
 *
 * const { level, levels, platforms } = summaryOf(diff(older, dataset));
 * console.log(level, levels); // → patch { major: 0, minor: 0, patch: 1 }
 * console.log(platforms['kubeflow']?.kinds); // → { 'platform-changed': 1 }
 * ```
 */
export function summaryOf(difference: Diff): DiffSummary {
  const changes = changesIn(difference);
  const all = new Count();
  const platforms = new Map<string, Count>();
  for (const change of changes) {
    all.add(change);
    for (const platform of platformsOf(change)) {
      const count = platforms.get(platform) ?? new Count();
      platforms.set(platform, count);
      count.add(change);
    }
  }
  const counts = [...platforms].map(([platform, count]) => [platform, count.counts()] as const);
  return { level: highestOf(changes), ...all.counts(), platforms: Object.fromEntries(counts) };
}

class Count {
  #total = 0;
  readonly #levels = { major: 0, minor: 0, patch: 0 };
  readonly #kinds = new Map<Change['kind'], number>();

  add({ kind, level }: Change): void {
    this.#total++;
    this.#levels[level]++;
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
  }

  counts(): ChangeCounts {
    return { total: this.#total, levels: { ...this.#levels }, kinds: Object.fromEntries(this.#kinds) };
  }
}
