import type { Content } from '../model/content.ts';
import type { LocatedFeature } from '../model/feature.ts';
import { indexOf } from './content-index.ts';

const maps = new WeakMap<Content, ReadonlyMap<string, LocatedFeature>>();

/** Every feature of a content, live or retired, by its full id. */
export function featuresById<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
): ReadonlyMap<string, LocatedFeature<P, C, K>> {
  let map = maps.get(content);
  if (map === undefined) {
    map = new Map(indexOf(content).features.map((feature) => [feature.id, feature]));
    maps.set(content, map);
  }
  return map as ReadonlyMap<string, LocatedFeature<P, C, K>>;
}
