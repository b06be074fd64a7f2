import type { Content } from '../model/content.ts';
import type { Feature, FeatureId, LocatedFeature } from '../model/feature.ts';

/** A content's features, laid out for the questions that are asked of them. Frozen; callers get copies of its lists. */
interface ContentIndex<P extends string = string, C extends string = string, K extends string = string> {
  /** By platform and category, the retired ones of each cell after its live ones. */
  readonly features: readonly LocatedFeature<P, C, K>[];
  /** The live ones by `platform/category`. */
  readonly byCell: ReadonlyMap<string, readonly LocatedFeature<P, C, K>[]>;
  /** The live ones by `platform/capability` that they claim or deny. */
  readonly byClaim: ReadonlyMap<string, readonly LocatedFeature<P, C, K>[]>;
  /** The live ones by `platform/capability` that they speak of without claiming it. */
  readonly byMention: ReadonlyMap<string, readonly LocatedFeature<P, C, K>[]>;
}

const indexes = new WeakMap<Content, ContentIndex>();

/** The index of a content, made on the first question that needs it. */
export function indexOf<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
): ContentIndex<P, C, K> {
  let index = indexes.get(content) as ContentIndex<P, C, K> | undefined;
  if (index === undefined) {
    index = makeIndex(content);
    indexes.set(content, index);
  }
  return index;
}

/** The cells of one category for some platforms, in the order asked for: lists of the caller's own. */
export function cellsOf<P extends string, C extends string, K extends string, Row extends C, Id extends P>(
  content: Content<P, C, K>,
  category: Row,
  platforms: readonly Id[],
): { readonly [Column in Id]: readonly LocatedFeature<Id, Row, K>[] } {
  const { byCell } = indexOf(content);
  const row = platforms.map((platform) => [platform, [...(byCell.get(`${platform}/${category}`) ?? [])]]);
  return Object.fromEntries(row);
}

function makeIndex<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
): ContentIndex<P, C, K> {
  const features: LocatedFeature<P, C, K>[] = [];
  const byCell = new Map<string, LocatedFeature<P, C, K>[]>();
  const byClaim = new Map<string, LocatedFeature<P, C, K>[]>();
  const byMention = new Map<string, LocatedFeature<P, C, K>[]>();
  const add = (platform: P, category: C, feature: Feature<K>) => {
    const id: FeatureId<P, C> = `${platform}/${category}/${feature.slug}`;
    const located = Object.freeze({ ...feature, id, platform, category });
    features.push(located);
    return located;
  };
  for (const platform of Object.keys(content.platforms) as P[]) {
    const { cells, history } = content.platforms[platform];
    for (const category of Object.keys(content.categories) as C[]) {
      for (const feature of cells[category]) {
        const located = add(platform, category, feature);
        append(byCell, `${platform}/${category}`, located);
        for (const capability in feature.support) append(byClaim, `${platform}/${capability}`, located);
        for (const capability of feature.about ?? []) append(byMention, `${platform}/${capability}`, located);
      }
      for (const feature of history) if (feature.category === category) add(platform, category, feature);
    }
  }
  return { features, byCell, byClaim, byMention };
}

function append<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
