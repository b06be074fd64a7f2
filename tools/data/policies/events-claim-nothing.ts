import type { Rule } from '../../../src/model/rules/problem.ts';
import { eachFeature } from '../../../src/model/rules/walk.ts';

/** An event says what happened one day; what holds since is a statement of its own. */
export const eventsClaimNothing: Rule = function* (content) {
  for (const { feature, live, path } of eachFeature(content)) {
    const [claimed] = Object.keys(feature.support);
    if (!live || feature.date === undefined || claimed === undefined) continue;
    yield { path, message: `found '${claimed}' claimed by an event, expected it in about, as events have a date` };
  }
};
