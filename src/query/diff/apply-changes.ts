import type { AnyContent } from '../../content/any-content.ts';
import { contentCopy } from '../../content/content-copy.ts';
import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import type { Content } from '../../model/content.ts';
import { deepFreeze } from '../../model/deep-freeze.ts';
import { applyToEntries, type Conflict, isIdChange } from './apply-entries.ts';
import type { Change, RedirectChange } from './change.ts';
import { sameValue } from './field-tree.ts';
import { type FlatContent, flatten, listKey, recordsKey, unflatten } from './flat-content.ts';
import { changeKinds } from './levels.ts';
import { ListMoves } from './list-moves.ts';

/**
 * What a content becomes by changes: `applyChanges(before, diff(before, after).changes)` says the same as `after`, in the
 * same order. The changes can be some of those only, as long as what they need is there.
 *
 * @throws InvalidContentError for what has not the shape of a content, before or after the changes
 * @throws InvalidArgumentError for a change of something that the content does not have, or has otherwise
 */
export function applyChanges(before: AnyContent, changes: readonly Change[]): Content {
  assertChanges(changes);
  const flat = flatten(contentCopy(before, 'before'));
  const moves = new ListMoves();
  for (const [place, change] of changes.entries()) {
    const conflict: Conflict = (expected) =>
      new InvalidArgumentError(`changes/${place}`, `${change.kind} of '${change.id}'`, expected);
    if (isIdChange(change)) applyToEntries(flat, moves, change, conflict);
    else if (change.kind === 'records-reordered') moves.reorder(recordsKey(change.of), change.after);
    else if (change.kind === 'features-reordered') moves.reorder(listKey(change.id, change.category), change.after);
    else if (change.kind !== 'schema-changed') applyToRedirects(flat, change, conflict);
  }
  moves.apply(flat.lists);
  assertHomes(flat);
  return deepFreeze(contentCopy(unflatten(flat), 'after'));
}

/** Types rule it out, plain JavaScript does not. */
function assertChanges(changes: unknown): asserts changes is readonly Change[] {
  if (!Array.isArray(changes)) throw new InvalidArgumentError('changes', describe(changes), 'a list of changes');
  const kinds = new Set<unknown>(changeKinds());
  for (const [place, change] of changes.entries()) {
    const kind: unknown = change?.kind;
    if (kinds.has(kind) && typeof change.id === 'string') continue;
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
