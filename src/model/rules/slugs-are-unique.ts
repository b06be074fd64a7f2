import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** A slug names one statement in its cell, for ever: live and retired ones share no slug. */
export const slugsAreUnique: Rule = function* (content) {
  const seen = new Map<string, string>();
  for (const { platform, category, feature, path } of eachFeature(content)) {
    const id = `${platform.id}/${category}/${feature.slug}`;
    const first = seen.get(id);
    if (first !== undefined) yield { path, message: `found the id of ${first} again, expected a slug of its own` };
    else seen.set(id, path);
  }
};
