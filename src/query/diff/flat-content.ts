import type { Capability } from '../../model/capability.ts';
import type { Category } from '../../model/category.ts';
import type { Content } from '../../model/content.ts';
import type { Feature, LocatedFeature, RetiredFeature } from '../../model/feature.ts';
import { InvalidContentError } from '../content-shape.ts';
import type { IdKind } from '../unknown-id-error.ts';
import type { PlatformFacts } from './change.ts';

/** A content as diffs see it: what has an id by its id, and features, wherever they stand, side by side. */
export interface FlatContent {
  readonly category: Map<string, Category>;
  readonly capability: Map<string, Capability>;
  readonly platform: Map<string, PlatformFacts>;
  readonly feature: Map<string, LocatedFeature>;
  /** The ids of the features of each cell and of each history. */
  readonly lists: Map<string, string[]>;
  readonly redirects: { readonly [Kind in IdKind]: Map<string, readonly string[]> };
}

/** The cell or, without a category, the history that a feature stands in. */
export function listKey(platform: string, category?: string): string {
  return category === undefined ? platform : `${platform}/${category}`;
}

export function listOf({ platform, category, retired }: LocatedFeature): string {
  return listKey(platform, retired ? undefined : category);
}

/** A feature as it stands at an id, whatever id it had. */
export function locatedAt(id: string, feature: Omit<Feature, 'slug'>): LocatedFeature {
  const [platform = '', category = '', ...slug] = id.split('/');
  return { ...feature, id: `${platform}/${category}/${slug.join('/')}`, slug: slug.join('/'), platform, category };
}

/**
 * @param name - what the content is called in errors
 * @throws InvalidContentError where ids cannot be told apart
 */
export function flatten(content: Content, name: string): FlatContent {
  const { categories, capabilities, platforms, redirects } = content;
  for (const kind of ['categories', 'platforms'] as const) {
    for (const id of Object.keys(content[kind])) {
      if (!id.includes('/')) continue;
      throw new InvalidContentError(`${name}/${kind}/${id}`, 'a slash', 'an id without one, as it is part of others');
    }
  }
  const flat: FlatContent = {
    category: new Map(Object.entries(categories)),
    capability: new Map(Object.entries(capabilities)),
    platform: new Map(),
    feature: new Map(),
    lists: new Map(),
    redirects: {
      category: new Map(Object.entries(redirects.categories)),
      capability: new Map(Object.entries(redirects.capabilities)),
      platform: new Map(Object.entries(redirects.platforms)),
      feature: new Map(Object.entries(redirects.features)),
    },
  };
  for (const [platform, { cells, history, ...facts }] of Object.entries(platforms)) {
    flat.platform.set(platform, facts);
    const add = (features: readonly Feature[], path: string, category?: string) => {
      const ids = features.map((feature, place) => {
        const id = `${platform}/${category ?? (feature as RetiredFeature).category}/${feature.slug}`;
        const at = `${name}/platforms/${platform}/${path}/${place}`;
        if (flat.feature.has(id)) throw new InvalidContentError(at, `the id '${id}' again`, 'an id of its own');
        if (category !== undefined && 'retired' in feature) {
          throw new InvalidContentError(`${at}/retired`, 'a retired feature in a cell', 'it in the history');
        }
        flat.feature.set(id, locatedAt(id, feature));
        return id;
      });
      flat.lists.set(listKey(platform, category), ids);
    };
    for (const category of Object.keys(categories)) add(cells[category] ?? [], `cells/${category}`, category);
    add(history, 'history');
  }
  return flat;
}

/** The reverse of {@link flatten}. */
export function unflatten(flat: FlatContent): Content {
  const featuresIn = (list: string) =>
    (flat.lists.get(list) ?? []).map((id) => {
      const { id: _id, platform: _platform, ...feature } = flat.feature.get(id) as LocatedFeature;
      return feature;
    });
  const platforms = [...flat.platform].map(([id, facts]) => {
    const cells = [...flat.category.keys()].map((category) => {
      const features = featuresIn(listKey(id, category)).map(({ category: _category, ...feature }) => feature);
      return [category, features] as const;
    });
    const history = featuresIn(id) as RetiredFeature[];
    return [id, { ...facts, cells: Object.fromEntries(cells), history }] as const;
  });
  const { category, capability, platform, feature } = flat.redirects;
  return {
    categories: Object.fromEntries(flat.category),
    capabilities: Object.fromEntries(flat.capability),
    platforms: Object.fromEntries(platforms),
    redirects: {
      platforms: Object.fromEntries(platform),
      categories: Object.fromEntries(category),
      capabilities: Object.fromEntries(capability),
      features: Object.fromEntries(feature),
    },
  };
}
