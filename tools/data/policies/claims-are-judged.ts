import { ownOf } from '../../../src/model/own-of.ts';
import type { Rule } from '../../../src/model/rules/problem.ts';
import { eachFeature } from '../../../src/model/rules/walk.ts';

/** Every live claim of a capability with a bar says what it shows, be it all: left out, nobody can tell that it was judged. */
export const claimsAreJudged: Rule = function* (content) {
  for (const { feature, live, path } of eachFeature(content)) {
    if (!live) continue;
    for (const [id, support] of Object.entries(feature.support)) {
      const bar = ownOf(content.capabilities, id)?.bar;
      if (bar === undefined || support === undefined || support.how === 'none' || support.shows !== undefined) continue;
      yield {
        path,
        message: `found a claim of '${id}' without shows, expected the criteria of its bar that are shown`,
      };
    }
  }
};
