import type { Content } from '../model/content.ts';
import type { Feature, FeatureId, LocatedFeature } from '../model/feature.ts';
import type { Platform } from '../model/platform.ts';

/** One platform's features, laid out for the questions that are asked of them. Frozen; callers get copies of its lists. */
interface PlatformIndex<P extends string = string, C extends string = string, K extends string = string> {
  /** By category, the retired ones of each cell after its live ones. */
  readonly features: readonly LocatedFeature<P, C, K>[];
  /** One of these by its category and its place there: no other is copied for it, and no other cell read. */
  readonly featureAt: (category: string, place: number) => LocatedFeature<P, C, K>;
  /** The same by their full ids. */
  readonly byId: ReadonlyMap<string, LocatedFeature<P, C, K>>;
  /** The live ones by category. */
  readonly byCell: ReadonlyMap<string, readonly LocatedFeature<P, C, K>[]>;
  /** The live ones by the capabilities that they claim or deny. */
  readonly byClaim: ReadonlyMap<string, readonly LocatedFeature<P, C, K>[]>;
  /** The live ones by the capabilities that they speak of without claiming them. */
  readonly byMention: ReadonlyMap<string, readonly LocatedFeature<P, C, K>[]>;
}

const indexes = new WeakMap<Content, Map<string, PlatformIndex>>();

/** The index of a platform, made on the first question that needs it; other platforms are not touched for it. */
export function indexOf<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
): PlatformIndex<Id, C, K> {
  let made = indexes.get(content);
  if (made === undefined) {
    made = new Map();
    indexes.set(content, made);
  }
  let index = made.get(platform) as PlatformIndex<Id, C, K> | undefined;
  if (index === undefined) {
    index = makeIndex(Object.keys(content.categories) as C[], platform, content.platforms[platform]);
    made.set(platform, index);
  }
  return index;
}

/** The features of some platforms, live and retired, in the order of the matrix. */
export function* featuresOf<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  platforms: readonly P[] = Object.keys(content.platforms) as P[],
): Iterable<LocatedFeature<P, C, K>> {
  for (const platform of platforms) yield* indexOf(content, platform).features;
}

/** The feature of a platform, live or retired, that stands at a place among those of a category in {@link featuresOf}. */
export function featureAt<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  platform: P,
  category: C,
  place: number,
): LocatedFeature<P, C, K> {
  return indexOf(content, platform).featureAt(category, place);
}

/** The feature, live or retired, that has a full id; only its platform is read. */
export function featureWithId<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  id: string,
): LocatedFeature<P, C, K> | undefined {
  const [platform = ''] = id.split('/', 1);
  return Object.hasOwn(content.platforms, platform) ? indexOf(content, platform as P).byId.get(id) : undefined;
}

/** The cells of one category for some platforms, in the order asked for: lists of the caller's own. */
export function cellsOf<P extends string, C extends string, K extends string, Row extends C, Id extends P>(
  content: Content<P, C, K>,
  category: Row,
  platforms: readonly Id[],
): { readonly [Column in Id]: readonly LocatedFeature<Id, Row, K>[] } {
  const row = platforms.map((platform) => [platform, [...(indexOf(content, platform).byCell.get(category) ?? [])]]);
  return Object.fromEntries(row);
}

function makeIndex<Id extends string, C extends string, K extends string>(
  categories: readonly C[],
  platform: Id,
  { cells, history }: Platform<Id, C, K>,
): PlatformIndex<Id, C, K> {
  const retired = once(() => grouped(history, ({ category }) => [category]));
  const retiredOf = (category: string): readonly Feature<K>[] => retired().get(category) ?? [];
  const located: Record<string, LocatedFeature<Id, C, K>[]> = Object.fromEntries(categories.map((id) => [id, []]));
  const featureAt = (category: string, place: number) => {
    const row = located[category] as LocatedFeature<Id, C, K>[];
    const known = row[place];
    if (known) return known;
    const cell = cells[category as C];
    const feature = cell[place] ?? (retiredOf(category)[place - cell.length] as Feature<K>);
    const id: FeatureId<Id, C> = `${platform}/${category as C}/${feature.slug}`;
    const made: LocatedFeature<Id, C, K> = Object.freeze({ ...feature, id, platform, category: category as C });
    row[place] = made;
    return made;
  };
  const features = once(() =>
    categories.flatMap((category) => {
      const length = cells[category].length + retiredOf(category).length;
      return Array.from({ length }, (_, place) => featureAt(category, place));
    }),
  );
  const live = () => features().filter((feature) => !feature.retired);
  // Few questions ask for more than one of these: each is laid out when it is first asked for.
  const byId = once(() => new Map(features().map((feature) => [feature.id as string, feature])));
  const byCell = once(() => grouped(live(), ({ category }) => [category]));
  const byClaim = once(() => grouped(live(), ({ support }) => Object.keys(support)));
  const byMention = once(() => grouped(live(), ({ about }) => about ?? []));
  return {
    featureAt,
    get features() {
      return features();
    },
    get byId() {
      return byId();
    },
    get byCell() {
      return byCell();
    },
    get byClaim() {
      return byClaim();
    },
    get byMention() {
      return byMention();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
