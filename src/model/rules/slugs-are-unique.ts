import { criteriaIn } from '../bar.ts';
import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/**
 * A slug names one statement in its cell, for ever: live and retired ones share no slug. Nor do the concepts of a
 * platform, or the criteria of a bar.
 */
export const slugsAreUnique: Rule = function* (content) {
  const seen = new Map<string, string>();
  for (const { platform, category, feature, path } of eachFeature(content)) {
    const id = `${platform.id}/${category}/${feature.slug}`;
    const first = seen.get(id);
    if (first !== undefined) yield { path, message: `found the id of ${first} again, expected a slug of its own` };
    else seen.set(id, path);
  }
  for (const [id, { introduction }] of Object.entries(content.platforms)) {
    const slugs = introduction.concepts.map(({ slug, term }) => ({
      id: slug,
      path: `platforms/${id}/concepts/${term}`,
    }));
    yield* taken(slugs, 'slug');
  }
  for (const [id, { bar }] of Object.entries(content.capabilities)) {
    if (bar === undefined) continue;
    const path = `capabilities/${id}/bar`;
    yield* taken(
      criteriaIn(bar).map((criterion) => ({ id: criterion.id, path })),
      'id',
    );
  }
};

function* taken(named: readonly { readonly id: string; readonly path: string }[], word: string) {
  const seen = new Set<string>();
  for (const { id, path } of named) {
    if (seen.has(id)) yield { path, message: `found the ${word} '${id}' again, expected one of its own` };
    seen.add(id);
  }
}
