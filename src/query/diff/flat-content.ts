import type { Capability } from '../../model/capability.ts';
import type { Category } from '../../model/category.ts';
import type { Content } from '../../model/content.ts';
import type { Feature, LocatedFeature, RetiredFeature } from '../../model/feature.ts';
import type { Measure } from '../../model/measure.ts';
import type { Product } from '../../model/product.ts';
import type { RequirementSet } from '../../model/requirement-set.ts';
import type { PlatformFacts } from './change.ts';
import { type ListedKind, listedKinds, type RecordKind, type RedirectedKind, recordNames } from './record-kind.ts';

/** A content as diffs see it: what has an id by its id, and features, wherever they stand, side by side. */
export interface FlatContent {
  readonly category: Map<string, Category>;
  readonly capability: Map<string, Capability>;
  readonly platform: Map<string, PlatformFacts>;
  readonly product: Map<string, Product>;
  readonly 'requirement-set': Map<string, RequirementSet>;
  readonly measure: Map<string, Measure>;
  readonly feature: Map<string, LocatedFeature>;
  /** The ids of the records of each kind, and of the features of each cell and of each history, in their order. */
  readonly lists: Map<string, readonly string[]>;
  /** The kinds whose record may be left out, and is there with nothing in it. */
  readonly empty: ReadonlySet<RecordKind>;
  readonly redirects: { readonly [Kind in RedirectedKind]: Map<string, readonly string[]> };
}

/** The cell or, without a category, the history that a feature stands in. */
export function listKey(platform: string, category?: string): string {
  return category === undefined ? platform : `${platform}/${category}`;
}

/** The list of all records of a kind. No cell has that name, as ids have no slash. */
export function recordsKey(kind: ListedKind): string {
  return `//${kind}`;
}

/** The list that a record stands in. */
export function listOf(kind: RecordKind, entry: object): string {
  if (kind !== 'feature') return recordsKey(kind);
  const { platform, category, retired } = entry as LocatedFeature;
  return listKey(platform, retired ? undefined : category);
}

/** A feature as it stands at an id, whatever id it had. */
export function locatedAt(id: string, feature: Omit<Feature, 'slug'>): LocatedFeature {
  const [platform = '', category = '', ...slug] = id.split('/');
  return { ...feature, id: `${platform}/${category}/${slug.join('/')}`, slug: slug.join('/'), platform, category };
}

/** The kinds of records that a content need not have. */
const optionalKinds = ['product', 'requirement-set', 'measure'] as const;

function isEmpty(record: object | undefined): boolean {
  return record !== undefined && Object.keys(record).length === 0;
}

/** An optional record that is empty says the same as one that is absent. */
export function flatten(content: Content): FlatContent {
  const { categories, capabilities, platforms, redirects, products, requirementSets, measures } = content;
  const flat: FlatContent = {
    category: new Map(Object.entries(categories)),
    capability: new Map(Object.entries(capabilities)),
    platform: new Map(),
    product: new Map(Object.entries(products ?? {})),
    'requirement-set': new Map(Object.entries(requirementSets ?? {})),
    measure: new Map(Object.entries(measures ?? {})),
    feature: new Map(),
    lists: new Map(),
    empty: new Set(optionalKinds.filter((kind) => isEmpty(content[recordNames[kind]]))),
    redirects: {
      category: new Map(Object.entries(redirects.categories)),
      capability: new Map(Object.entries(redirects.capabilities)),
      platform: new Map(Object.entries(redirects.platforms)),
      feature: new Map(Object.entries(redirects.features)),
    },
  };
  for (const [platform, { cells, history, ...facts }] of Object.entries(platforms)) {
    flat.platform.set(platform, facts);
    const add = (features: readonly Feature[], category?: string) => {
      const ids = features.map((feature) => {
        const id = `${platform}/${category ?? (feature as RetiredFeature).category}/${feature.slug}`;
        flat.feature.set(id, locatedAt(id, feature));
        return id;
      });
      flat.lists.set(listKey(platform, category), ids);
    };
    for (const category of Object.keys(categories)) add(cells[category] ?? [], category);
    add(history);
  }
  for (const kind of listedKinds) flat.lists.set(recordsKey(kind), [...flat[kind].keys()]);
  return flat;
}

/** The reverse of {@link flatten}. */
export function unflatten(flat: FlatContent): Content {
  const isThere = (kind: (typeof optionalKinds)[number]) => flat[kind].size > 0 || flat.empty.has(kind);
  const idsOf = (list: string) => flat.lists.get(list) ?? [];
  const recordOf = <Entry>(kind: ListedKind, entries: ReadonlyMap<string, Entry>) =>
    Object.fromEntries(idsOf(recordsKey(kind)).map((id) => [id, entries.get(id) as Entry]));
  const featuresIn = (list: string) =>
    idsOf(list).map((id) => {
      const { id: _id, platform: _platform, ...feature } = flat.feature.get(id) as LocatedFeature;
      return feature;
    });
  const platforms = Object.entries(recordOf('platform', flat.platform)).map(([id, facts]) => {
    const cells = idsOf(recordsKey('category')).map((category) => {
      const features = featuresIn(listKey(id, category)).map(({ category: _category, ...feature }) => feature);
      return [category, features] as const;
    });
    const history = featuresIn(id) as RetiredFeature[];
    return [id, { ...facts, cells: Object.fromEntries(cells), history }] as const;
  });
  const { category, capability, platform, feature } = flat.redirects;
  return {
    categories: recordOf('category', flat.category),
    capabilities: recordOf('capability', flat.capability),
    platforms: Object.fromEntries(platforms),
    redirects: {
      platforms: Object.fromEntries(platform),
      categories: Object.fromEntries(category),
      capabilities: Object.fromEntries(capability),
      features: Object.fromEntries(feature),
    },
    ...(isThere('product') && { products: recordOf('product', flat.product) }),
    ...(isThere('requirement-set') && { requirementSets: recordOf('requirement-set', flat['requirement-set']) }),
    ...(isThere('measure') && { measures: recordOf('measure', flat.measure) }),
  };
}
