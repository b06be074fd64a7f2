import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** A capability is claimed or only spoken of, not both. */
export const aboutIsNotSupport: Rule = function* (content) {
  for (const { feature, path } of eachFeature(content)) {
    for (const id of feature.about ?? []) {
      if (Object.hasOwn(feature.support, id)) {
        yield { path, message: `found '${id}' in about and in support, expected it in one of them` };
      }
    }
  }
};
