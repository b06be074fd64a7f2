import type { Content } from '../../src/model/content.ts';
import { redirectEndsOfAll } from '../../src/model/redirect-ends.ts';

/** An id by which something could be found, and by which nothing can be found any more. */
export interface LostId {
  readonly of: Kind;
  readonly id: string;
}

type Kind = 'category' | 'capability' | 'platform' | 'feature';

const names = {
  category: 'categories',
  capability: 'capabilities',
  platform: 'platforms',
  feature: 'features',
} as const satisfies Record<Kind, keyof Content['redirects']>;

/**
 * The ids that the earlier content knows, be it as ids of records or as former ones, and that the later one neither has
 * nor leads on from. Products, requirement sets and measures have no redirects, and none is asked of them.
 */
export function lostIds(before: Content, after: Content): readonly LostId[] {
  return (Object.keys(names) as Kind[]).flatMap((of) => {
    const [known, exist] = [idsIn(before, of), idsIn(after, of)];
    const redirects = new Map(Object.entries(after.redirects[names[of]]));
    const missing = [...known, ...Object.keys(before.redirects[names[of]])].filter((id) => !exist.has(id));
    const ends = redirectEndsOfAll(
      missing,
      (id) => redirects.get(id),
      (id) => exist.has(id),
    );
    return missing.filter((id) => (ends.get(id) ?? []).length === 0).map((id): LostId => ({ of, id }));
  });
}

function idsIn(content: Content, of: Kind): ReadonlySet<string> {
  if (of !== 'feature') return new Set(Object.keys(content[names[of] as 'categories']));
  return new Set(
    Object.values(content.platforms).flatMap(({ id, cells, history }) => [
      ...Object.entries(cells).flatMap(([category, features]) =>
        features.map(({ slug }) => `${id}/${category}/${slug}`),
      ),
      ...history.map(({ category, slug }) => `${id}/${category}/${slug}`),
    ]),
  );
}
