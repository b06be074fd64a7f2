import type { Content } from '../../model/content.ts';
import { deepFreeze } from '../../model/deep-freeze.ts';
import { contentCopy } from '../content-copy.ts';
import { InvalidArgumentError } from '../invalid-argument-error.ts';
import { describe } from '../unknown-id-error.ts';
import { type Arrival, applyToEntries, type Conflict, isIdChange } from './apply-entries.ts';
import type { Change, FeaturesReordered, RedirectChange } from './change.ts';
import { sameValue } from './field-tree.ts';
import { type FlatContent, flatten, listKey, unflatten } from './flat-content.ts';
import { isChangeKind } from './levels.ts';
import { inOrder } from './list-order.ts';

/**
 * What a content becomes by changes: `applyChanges(before, diff(before, after).changes)` says the same as `after`. The
 * changes can be some of those only, as long as what they need is there.
 *
 * @throws InvalidContentError for what has not the shape of a content, before or after the changes
 * @throws InvalidArgumentError for a change of something that the content does not have, or has otherwise
 */
export function applyChanges(before: Content, changes: readonly Change[]): Content {
  assertChanges(changes);
  const flat = flatten(contentCopy(before, 'before'), 'before');
  const arrivals: Arrival[] = [];
  const orders: FeaturesReordered[] = [];
  for (const [place, change] of changes.entries()) {
    const conflict: Conflict = (expected) =>
      new InvalidArgumentError(`changes/${place}`, `${change.kind} of '${change.id}'`, expected);
    if (isIdChange(change)) arrivals.push(...applyToEntries(flat, change, conflict));
    else if (change.kind === 'features-reordered') orders.push(change);
    else if (change.kind !== 'schema-changed') applyToRedirects(flat, change, conflict);
  }
  for (const { id, category, after } of orders) {
    const list = listKey(id, category);
    flat.lists.set(list, inOrder(flat.lists.get(list) ?? [], after));
  }
  for (const { list, id, place } of arrivals.sort((a, b) => a.place - b.place)) {
    const ids = [...(flat.lists.get(list) ?? [])];
    ids.splice(place, 0, id);
    flat.lists.set(list, ids);
  }
  assertHomes(flat);
  return deepFreeze(contentCopy(unflatten(flat), 'after'));
}

/** Types rule it out, plain JavaScript does not. */
function assertChanges(changes: unknown): asserts changes is readonly Change[] {
  if (!Array.isArray(changes)) throw new InvalidArgumentError('changes', describe(changes), 'a list of changes');
  for (const [place, change] of changes.entries()) {
    const kind: unknown = change?.kind;
    if (isChangeKind(kind) && typeof change.id === 'string') continue;
    throw new InvalidArgumentError(`changes/${place}`, describe(kind ?? change), 'a change');
  }
}

function applyToRedirects(flat: FlatContent, change: RedirectChange, conflict: Conflict): void {
  const redirects = flat.redirects[change.of];
  if (!sameValue(redirects.get(change.id), change.before)) throw conflict('its redirect to be what it was before');
  if (change.after) redirects.set(change.id, change.after);
  else redirects.delete(change.id);
}

/** What stands in no cell would be lost without a word. */
function assertHomes({ feature, platform, category }: FlatContent): void {
  for (const [id, located] of feature) {
    if (platform.has(located.platform) && category.has(located.category)) continue;
    throw new InvalidArgumentError(
      'changes',
      `no cell left for '${id}'`,
      'a change of every feature of what is removed',
    );
  }
}
