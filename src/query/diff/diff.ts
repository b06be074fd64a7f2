import type { AnyContent } from '../../content/any-content.ts';
import { versionedCopy } from '../../content/content-copy.ts';
import { deepFreeze } from '../../model/deep-freeze.ts';
import type { Change, Diff, FeaturesReordered, RecordsReordered, RedirectChange, SchemaChange } from './change.ts';
import { type FlatContent, flatten, listKey } from './flat-content.ts';
import { idChanges } from './id-changes.ts';
import { remember } from './known-diff.ts';
import { highestOf, judgementOf } from './levels.ts';
import { otherOrder } from './list-order.ts';
import { type ListedKind, listedKinds, type RedirectedKind, recordNames, redirectedKinds } from './record-kind.ts';

/**
 * What differs between two contents, and the level that semantic versioning asks of a release that goes from the one to
 * the other. There is no change exactly if both say the same in the same order; the order of records is that of the
 * matrix, and the order of the fields of a record, such as that of `notFound`, says nothing. A record that may be left
 * out, such as `products`, says the same when it is empty. A content in the shape of versions 1.x is brought into
 * today's first; where both datasets tell the version of their shape, another one is a change, also of what `contentFrom`
 * made of them. Their `version`, `updated` and `hash` are not compared.
 *
 * @param before - the earlier content
 * @param after - the later content
 * @returns the changes, and the highest level that one asks for
 * @throws InvalidContentError for what has not the shape of a content; its path begins with `before/` or `after/`
 */
export function diff(before: AnyContent, after: AnyContent): Diff {
  const [earlier, later] = [versionedCopy(before, 'before'), versionedCopy(after, 'after')];
  const [was, is] = [flatten(earlier.content), flatten(later.content)];
  const platforms = merged(was.platform, is.platform);
  const categories = merged(was.category, is.category);
  const changes: readonly Change[] = [
    ...schemaChanges(earlier.schemaVersion, later.schemaVersion),
    ...listedKinds.flatMap((kind) => idChanges(kind, was, is)),
    ...idChanges('feature', was, is).sort(byPlace(platforms, categories)),
    ...listedKinds.flatMap((kind) => recordOrderChanges(kind, was, is)),
    ...orderChanges(was, is, platforms, categories),
    ...redirectedKinds.flatMap((kind) => redirectChanges(kind, was, is)),
  ];
  remember(changes);
  return deepFreeze({ level: highestOf(changes), changes });
}

/** A dataset tells the version of its shape, a content does not; which of them can be read was checked. */
function schemaChanges(before: number | undefined, after: number | undefined): SchemaChange[] {
  if (before === undefined || after === undefined || before === after) return [];
  return [{ kind: 'schema-changed', id: 'schemaVersion', before, after, ...judgementOf('schema-changed') }];
}

/** The records that stayed, but not in the order in which they were. */
function recordOrderChanges(of: ListedKind, before: FlatContent, after: FlatContent): RecordsReordered[] {
  const order = otherOrder(before[of].keys(), after[of].keys());
  if (order === undefined) return [];
  return [{ kind: 'records-reordered', id: recordNames[of], of, ...order, ...judgementOf('records-reordered') }];
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

function redirectChanges(of: RedirectedKind, before: FlatContent, after: FlatContent): RedirectChange[] {
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
  const [rankOf, rankIn] = [platforms, categories].map((ids) => new Map(ids.map((id, rank) => [id, rank])));
  return (a, b) => {
    const [platform = '', category = '', ...slug] = a.id.split('/');
    const [otherPlatform = '', otherCategory = '', ...otherSlug] = b.id.split('/');
    return (
      (rankOf?.get(platform) ?? 0) - (rankOf?.get(otherPlatform) ?? 0) ||
      (rankIn?.get(category) ?? 0) - (rankIn?.get(otherCategory) ?? 0) ||
      (slug.join('/') < otherSlug.join('/') ? -1 : 1)
    );
  };
}
