import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { inArguments } from '../../errors/mistakes.ts';
import { plainValue } from '../../errors/plain-value.ts';
import { isRecord, type Shape } from '../../errors/shape.ts';
import { deepFreeze } from '../../model/deep-freeze.ts';
import type { Change, Diff } from './change.ts';
import { changeShape } from './change-shape.ts';

/** The changes that were made here: frozen, and of the right shape. */
const made = new WeakSet<object>();

/** Made when it is first needed, as it takes longer than to check a change. */
let shape: Shape | undefined;

/** Tells that changes were made here, so that they need not be checked when they come back. */
export function remember(changes: readonly Change[]): void {
  for (const change of changes) made.add(change);
}

/**
 * The changes of a diff: those that were made here as they are, and copies of others, such as a diff that was stored as
 * JSON.
 *
 * @throws InvalidArgumentError unless a value has the changes of a diff; types rule that out, plain JavaScript does not
 */
export function changesIn(difference: Pick<Diff, 'changes'>): readonly Change[] {
  const given = plainValue(difference, 'difference', inArguments, { names: ['changes'], kept: made });
  if (!isRecord(given)) throw new InvalidArgumentError('difference', describe(given), 'what diff gave');
  const { changes } = given;
  if (!Array.isArray(changes)) throw new InvalidArgumentError('difference.changes', describe(changes), 'a list');
  shape ??= changeShape(inArguments, { judged: true, newer: true });
  for (const [place, change] of changes.entries()) {
    if (!made.has(change)) shape(change, `difference.changes[${place}]`);
  }
  return deepFreeze(changes as readonly Change[]);
}
