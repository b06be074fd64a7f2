import { ownOf } from '../own-of.ts';
import { isSeen, offeredBy } from './offered.ts';
import { once } from './once.ts';
import type { Rule } from './problem.ts';
import { eachFeature, type FeatureEntry } from './walk.ts';

/**
 * What was not found is provided by no live claim in a configuration that carries the whole. A part by itself, or an
 * offering apart, may provide it.
 */
export const notFoundIsNotClaimed: Rule = function* (content) {
  const offeredOf = once(offeredBy);
  const isProvidedInAForm = ({ platform, feature: { only } }: FeatureEntry, capability: string): boolean => {
    const offered = offeredOf(platform);
    if (only === undefined) return offered.forms.length > 0;
    const isOfForm = ownOf(content.capabilities, capability)?.of === 'form';
    return only.some((key) => offered.inForms.has(key) && isSeen(offered, key, isOfForm));
  };
  for (const entry of eachFeature(content)) {
    const { platform, feature, live, path } = entry;
    if (!live) continue;
    for (const [id, support] of Object.entries(feature.support)) {
      if (support === undefined || support.how === 'none' || !Object.hasOwn(platform.notFound, id)) continue;
      if (!isProvidedInAForm(entry, id)) continue;
      yield {
        path,
        message: `found a claim of '${id}', which notFound of ${platform.id} lists, expected one of the two`,
      };
    }
  }
};
