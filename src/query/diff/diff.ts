import type { Content, Dataset } from '../../model/content.ts';
import { deepFreeze } from '../../model/deep-freeze.ts';
import { contentCopy } from '../content-copy.ts';
import type { IdKind } from '../unknown-id-error.ts';
import type { Change, Diff, FeaturesReordered, RedirectChange, SchemaChange } from './change.ts';
import { type FlatContent, flatten, listKey } from './flat-content.ts';
import { idChanges } from './id-changes.ts';
import { highestOf, judgementOf } from './levels.ts';
import { otherOrder } from './list-order.ts';

const kinds = ['category', 'capability', 'platform', 'feature'] as const satisfies readonly IdKind[];

/**
 * What differs between two contents, and the level that semantic versioning asks of a release that goes from the one to
 * the other. There is no change exactly if both say the same in the same order; the order of the fields of a record
 * says nothing. Of datasets, `version`, `updated` and `hash` are not compared.
 *
 * @throws InvalidContentError for what has not the shape of a content, or has an id twice; its path begins with
 * `before/` or `after/`
 */
export function diff(before: Content, after: Content): Diff {
  const was = flatten(contentCopy(before, 'before'), 'before');
  const is = flatten(contentCopy(after, 'after'), 'after');
  const platforms = merged(was.platform, is.platform);
  const categories = merged(was.category, is.category);
  const changes: readonly Change[] = [
    ...schemaChanges(before, after),
    ...idChanges('category', was, is),
    ...idChanges('capability', was, is),
    ...idChanges('platform', was, is),
    ...idChanges('feature', was, is).sort(byPlace(platforms, categories)),
    ...orderChanges(was, is, platforms, categories),
    ...kinds.flatMap((kind) => redirectChanges(kind, was, is)),
  ];
  return deepFreeze({ level: highestOf(changes), changes });
}

function schemaChanges(before: Partial<Dataset>, after: Partial<Dataset>): SchemaChange[] {
  const versions: { before: unknown; after: unknown } = { before: before.schemaVersion, after: after.schemaVersion };
  if (typeof versions.before !== 'number' || typeof versions.after !== 'number') return [];
  if (versions.before === versions.after) return [];
  const numbers = { before: versions.before, after: versions.after };
  return [{ kind: 'schema-changed', id: 'schemaVersion', ...numbers, ...judgementOf('schema-changed') }];
}

/** The features that stayed where they were, but not in the order in which they were. */
function orderChanges(
  before: FlatContent,
  after: FlatContent,
  platforms: readonly string[],
  categories: readonly string[],
): FeaturesReordered[] {
  const lists = platforms.flatMap((id) => [...categories.map((category) => ({ id, category })), { id }]);
  return lists.flatMap((list) => {
    const key = listKey(list.id, 'category' in list ? list.category : undefined);
    const order = otherOrder(before.lists.get(key) ?? [], after.lists.get(key) ?? []);
    return order ? { kind: 'features-reordered', ...list, ...order, ...judgementOf('features-reordered') } : [];
  });
}

function redirectChanges(of: IdKind, before: FlatContent, after: FlatContent): RedirectChange[] {
  const [was, is] = [before.redirects[of], after.redirects[of]];
  return merged(was, is).flatMap((id) => {
    const [from, to] = [was.get(id), is.get(id)];
    if (from && to && from.length === to.length && from.every((target, place) => target === to[place])) return [];
    const kind = from ? (to ? 'redirect-changed' : 'redirect-removed') : 'redirect-added';
    return { kind, of, id, ...(from && { before: from }), ...(to && { after: to }), ...judgementOf(kind) };
  });
}

/** The order of the matrix, of two: that of the first, then what only the second has. */
function merged(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])];
}

function byPlace(platforms: readonly string[], categories: readonly string[]): (a: Change, b: Change) => number {
  return (a, b) => {
    const [platform = '', category = '', ...slug] = a.id.split('/');
    const [otherPlatform = '', otherCategory = '', ...otherSlug] = b.id.split('/');
    return (
      platforms.indexOf(platform) - platforms.indexOf(otherPlatform) ||
      categories.indexOf(category) - categories.indexOf(otherCategory) ||
      (slug.join('/') < otherSlug.join('/') ? -1 : 1)
    );
  };
}
