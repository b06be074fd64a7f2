import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** Redirects and `replacedBy` end, at the latest after other redirects, at something that exists. */
export const successorsExist: Rule = function* (content) {
  const features = new Set<string>();
  for (const { platform, category, feature } of eachFeature(content)) {
    features.add(`${platform.id}/${category}/${feature.slug}`);
  }
  const exists = {
    platforms: (id: string) => Object.hasOwn(content.platforms, id),
    categories: (id: string) => Object.hasOwn(content.categories, id),
    capabilities: (id: string) => Object.hasOwn(content.capabilities, id),
    features: (id: string) => features.has(id),
  };
  for (const kind of ['platforms', 'categories', 'capabilities', 'features'] as const) {
    const moved = content.redirects[kind];
    for (const from of Object.keys(moved)) {
      const path = `redirects/${kind}/${from}`;
      if (exists[kind](from)) yield { path, message: `found a redirect of an id that is in use, expected a former id` };
      for (const end of deadEnds(from, moved, exists[kind])) {
        yield { path, message: `found a way to '${end}', expected one to an id that exists` };
      }
    }
  }
  for (const { feature, path } of eachFeature(content)) {
    if (!('retired' in feature)) continue;
    for (const id of feature.retired.replacedBy ?? []) {
      for (const end of deadEnds(id, content.redirects.features, exists.features)) {
        yield { path, message: `found '${end}' in replacedBy, expected the id of a feature` };
      }
    }
  }
};

/** Where the redirects from `id` end without having reached anything; going round in a circle reaches nothing. */
function deadEnds(
  id: string,
  moved: Readonly<Record<string, readonly string[]>>,
  exists: (id: string) => boolean,
  passed: readonly string[] = [],
): string[] {
  if (exists(id)) return [];
  const next = Object.hasOwn(moved, id) && !passed.includes(id) ? moved[id] : undefined;
  if (next === undefined) return [id];
  return next.flatMap((to) => deadEnds(to, moved, exists, [...passed, id]));
}
