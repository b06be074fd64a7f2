import type { Redirects } from '../content.ts';
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
  for (const kind of Object.keys(exists) as (keyof Redirects)[]) {
    const arriving = arrivingIds(content.redirects[kind], exists[kind]);
    for (const [from, to] of Object.entries(content.redirects[kind])) {
      const path = `redirects/${kind}/${from}`;
      if (exists[kind](from)) yield { path, message: 'found a redirect of an id that is in use, expected a former id' };
      for (const id of to) {
        if (!arriving.has(id)) yield { path, message: `found a way to '${id}', expected one to an id that exists` };
      }
    }
  }
  const arriving = arrivingIds(content.redirects.features, exists.features);
  for (const { feature, path } of eachFeature(content)) {
    if (!('retired' in feature)) continue;
    for (const id of feature.retired.replacedBy ?? []) {
      if (features.has(id) || arriving.has(id)) continue;
      yield { path, message: `found '${id}' in replacedBy, expected the id of a feature` };
    }
  }
};

/** The ids among redirects that exist or from which redirects arrive at one that does: those of a circle do not. */
function arrivingIds(
  moved: Readonly<Record<string, readonly string[]>>,
  exists: (id: string) => boolean,
): ReadonlySet<string> {
  const origins = new Map<string, string[]>();
  for (const [from, to] of Object.entries(moved)) {
    for (const id of to) {
      const others = origins.get(id);
      if (others) others.push(from);
      else origins.set(id, [from]);
    }
  }
  const arriving = new Set([...origins.keys()].filter(exists));
  for (const id of arriving) for (const from of origins.get(id) ?? []) arriving.add(from);
  return arriving;
}
