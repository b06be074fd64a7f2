import { configurationsOf, reachIn, seenBy } from '../configuration.ts';
import type { Content } from '../content.ts';
import type { Rule } from './problem.ts';
import { eachFeature, type FeatureEntry } from './walk.ts';

/**
 * What was not found is provided by no live claim in a configuration that carries the whole. A part by itself, or an
 * offering apart, may provide it.
 */
export const notFoundIsNotClaimed: Rule = function* (content) {
  for (const entry of eachFeature(content)) {
    const { platform, feature, live, path } = entry;
    if (!live) continue;
    for (const [id, support] of Object.entries(feature.support)) {
      if (support === undefined || support.how === 'none' || !Object.hasOwn(platform.notFound, id)) continue;
      if (!isProvidedInAForm(content, entry, id)) continue;
      yield {
        path,
        message: `found a claim of '${id}', which notFound of ${platform.id} lists, expected one of the two`,
      };
    }
  }
};

function isProvidedInAForm(content: Content, { platform, feature }: FeatureEntry, capability: string): boolean {
  const subject = content.capabilities[capability] ?? {};
  return configurationsOf(platform).some(
    (configuration) =>
      !configuration.alone && reachIn(seenBy(subject, configuration, platform), feature.only) !== undefined,
  );
}
