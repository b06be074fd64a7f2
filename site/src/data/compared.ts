import type { Comparison } from 'mlops-platforms';
import type { Loaded } from './matrix.ts';
import { capabilities, cellOf } from './overview.ts';
import type { OverviewCapability } from './overview-shape.ts';
import { isGap } from './words.ts';

/** As many as stand beside each other readably, on a screen and on paper. */
export const most = 4;

export interface Compared {
  /** The package's answer, with the statements that set the platforms apart. */
  readonly comparison: Comparison;
  readonly differing: readonly OverviewCapability[];
  /** What all platforms have at the same level and scope; nothing where none of them is known. */
  readonly alike: readonly OverviewCapability[];
  /** The capabilities that nobody has found or looked for on any of the platforms. */
  readonly silent: readonly OverviewCapability[];
}

/** How platforms differ, by the package's comparison; in some categories, or in all. */
export function compared(
  { matrix }: Loaded,
  platforms: readonly string[],
  categories: readonly string[],
): Compared | undefined {
  if (platforms.length < 2) return undefined;
  const comparison = matrix.compare(platforms, { ...(categories.length > 0 && { categories }), differences: true });
  const named = new Set(comparison.differing?.capabilities);
  const rows = new Set(comparison.categories);
  const asked = capabilities.filter(({ category }) => rows.has(category));
  const same = asked.filter(({ id }) => !named.has(id));
  const isSilent = ({ id }: OverviewCapability) => platforms.every((platform) => isGap(cellOf(platform, id).level));
  return {
    comparison,
    differing: asked.filter(({ id }) => named.has(id)),
    alike: same.filter((capability) => !isSilent(capability)),
    silent: same.filter(isSilent),
  };
}
