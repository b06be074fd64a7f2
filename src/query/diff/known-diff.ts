import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { isRecord } from '../../errors/shape.ts';
import type { Diff } from './change.ts';

/** Throws unless a value has the changes of a diff; types rule that out, plain JavaScript does not. */
export function assertDiff(value: unknown): asserts value is Pick<Diff, 'changes'> {
  if (!isRecord(value)) throw new InvalidArgumentError('difference', describe(value), 'what diff gave');
  const { changes } = value;
  if (!Array.isArray(changes)) throw new InvalidArgumentError('difference.changes', describe(changes), 'a list');
  for (const [place, change] of changes.entries()) {
    if (isRecord(change) && typeof change['kind'] === 'string') continue;
    throw new InvalidArgumentError(`difference.changes[${place}]`, describe(change), 'a change');
  }
}
