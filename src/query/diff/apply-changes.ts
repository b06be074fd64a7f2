import type { AnyContent } from '../../content/any-content.ts';
import { contentCopy } from '../../content/content-copy.ts';
import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { inArguments, type Mistakes } from '../../errors/mistakes.ts';
import { plainValue } from '../../errors/plain-value.ts';
import type { Content } from '../../model/content.ts';
import { deepFreeze } from '../../model/deep-freeze.ts';
import { applyToEntries, type Conflict, isIdChange } from './apply-entries.ts';
import type { Change, RedirectChange } from './change.ts';
import { changeShape } from './change-shape.ts';
import { sameValue } from './field-tree.ts';
import { type FlatContent, flatten, listKey, recordsKey, unflatten } from './flat-content.ts';
import { ListMoves } from './list-moves.ts';

/**
 * What a content becomes by changes: `applyChanges(before, diff(before, after).changes)` says the same as `after`, in the
 * same order, as far as `diff` compares it: of the fields of a record the order says nothing. The changes can be some of those only, as long as what they need is there.
 *
 * @throws InvalidContentError for what has not the shape of a content, before or after the changes
 * @throws InvalidArgumentError for what is no change, and for a change of something that the content does not have, or has otherwise
 */
export function applyChanges(before: AnyContent, changes: readonly Change[]): Content {
  const asked = checkedChanges(changes);
  const flat = flatten(contentCopy(before, 'before'));
  const moves = new ListMoves();
  for (const [place, change] of asked.entries()) {
    const conflict: Conflict = (expected) =>
      new InvalidArgumentError(`changes/${place}`, `${change.kind} of ${describe(change.id)}`, expected);
    if (isIdChange(change)) applyToEntries(flat, moves, change, conflict);
    else if (change.kind === 'records-reordered') moves.reorder(recordsKey(change.of), change.after);
    else if (change.kind === 'features-reordered') moves.reorder(listKey(change.id, change.category), change.after);
    else if (change.kind !== 'schema-changed') applyToRedirects(flat, change, conflict);
  }
  moves.apply(flat.lists);
  assertHomes(flat);
  return deepFreeze(contentCopy(unflatten(flat), 'after'));
}

/** As `changes/3/path`: changes may come as JSON. */
const inChanges: Mistakes = { ...inArguments, inside: (path, step) => `${path}/${step}` };

/** Types rule out what is none, plain JavaScript and JSON do not. */
function checkedChanges(given: unknown): readonly Change[] {
  const changes = plainValue(given, 'changes', inChanges);
  if (!Array.isArray(changes)) throw new InvalidArgumentError('changes', describe(changes), 'a list of changes');
  const shape = changeShape(inChanges, { judged: false, newer: false });
  for (const [place, change] of changes.entries()) shape(change, `changes/${place}`);
  return changes;
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
      `no cell left for ${describe(id)}`,
      'a change of every feature of what is removed',
    );
  }
}
