import {
  type CategoryId,
  categories,
  type LocatedFeature,
  type PlatformId,
  platforms,
  resolveId,
} from 'mlops-platforms';

/** What the page shows: all of it stands in the address, behind the #. */
export interface View {
  /** The columns, in the order of the matrix. */
  readonly platforms: readonly PlatformId[];
  readonly query: string;
  /** The category whose statements are unfolded. */
  readonly category: CategoryId | undefined;
  /** The full id of the feature to point out. */
  readonly feature: string | undefined;
}

const firstColumns: readonly PlatformId[] = ['kubeflow', 'mlflow'];

/** Reads an address. Ids that moved since it was shared lead to those that took their place. */
export function viewOf(hash: string): View {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const asked = said.get('platforms')?.split(',');
  const category = said.get('category');
  const feature = said.get('feature');
  return {
    platforms: asked ? inOrder(asked.flatMap((id) => currentIds(id, 'platform'))) : firstColumns,
    query: said.get('q') ?? '',
    category: Object.values(categories).find(({ id }) => id === category)?.id,
    feature: feature === null ? undefined : currentIds(feature, 'feature')[0],
  };
}

export function hashOf({ platforms, query, category, feature }: View): string {
  const said = [
    `platforms=${platforms.join(',')}`,
    ...(query === '' ? [] : [`q=${encodeURIComponent(query)}`]),
    ...(category === undefined ? [] : [`category=${category}`]),
    ...(feature === undefined ? [] : [`feature=${feature}`]),
  ];
  return `#${said.join('&')}`;
}

export function withPlatform(view: View, id: PlatformId, shown: boolean): View {
  const others = view.platforms.filter((other) => other !== id);
  return { ...view, platforms: inOrder(shown ? [...others, id] : others) };
}

/** The view that a search result leads to: the same, with the feature's platform beside the others. */
export function withFeature(view: View, feature: LocatedFeature<PlatformId>): View {
  return {
    ...withPlatform(view, feature.platform, true),
    category: feature.category as CategoryId,
    feature: feature.id,
  };
}

/** Of which category the statements are shown: a statement that is pointed out would not be seen without its own. */
export function openCategory({ category, feature }: View): CategoryId | undefined {
  const own = feature?.split('/')[1];
  return Object.values(categories).find(({ id }) => id === own)?.id ?? category;
}

function currentIds(text: string, kind: 'platform' | 'feature'): string[] {
  return resolveId(text).flatMap((found) => (found.kind === kind ? [found.id] : []));
}

function inOrder(ids: readonly string[]): PlatformId[] {
  return Object.values(platforms)
    .map(({ id }) => id)
    .filter((id) => ids.includes(id));
}
