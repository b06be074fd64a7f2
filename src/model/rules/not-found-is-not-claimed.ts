import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** What a live feature claims or denies was found. */
export const notFoundIsNotClaimed: Rule = function* (content) {
  for (const { platform, feature, live, path } of eachFeature(content)) {
    if (!live) continue;
    for (const id of Object.keys(feature.support)) {
      if (Object.hasOwn(platform.notFound, id)) {
        yield {
          path,
          message: `found a claim of '${id}', which notFound of ${platform.id} lists, expected one of the two`,
        };
      }
    }
  }
};
