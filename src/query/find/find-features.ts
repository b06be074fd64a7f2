import { featuresOf } from '../../content/content-index.ts';
import { lastRead } from '../../content/last-read.ts';
import { knownFields } from '../../errors/known-names.ts';
import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { type FeatureFilter, filterNames, passing } from './feature-filter.ts';

/**
 * The features that pass every filter, in the order of the matrix; with `notReadSince`, those first that were read
 * longest ago or never.
 *
 * @throws UnknownIdError for an id that the content does not have
 * @throws InvalidArgumentError for a filter that does not exist, or a value that it cannot have
 */
export function findFeatures<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  filter: FeatureFilter<P, C, K> = {},
): readonly LocatedFeature<P, C, K>[] {
  const asked = knownFields('filter', filter, filterNames);
  const { platforms, show } = passing(content, asked);
  const found: LocatedFeature<P, C, K>[] = [];
  for (const feature of featuresOf(content, platforms)) {
    const shown = show(feature);
    if (shown) found.push(shown);
  }
  return asked.notReadSince === undefined ? found : oldestFirst(found);
}

/** Sorting is stable: what was read on the same day stays in the order of the matrix. */
function oldestFirst<F extends LocatedFeature>(features: readonly F[]): F[] {
  const dated = features.map((feature) => ({ feature, date: lastRead(feature) || feature.recorded }));
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ feature }) => feature);
}
