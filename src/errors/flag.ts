import { describe } from './describe.ts';
import { InvalidArgumentError } from './invalid-argument-error.ts';

/** Throws an {@link InvalidArgumentError} unless an option that is on or off is one of both, or left out. */
export function assertFlag(argument: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new InvalidArgumentError(argument, describe(value), 'true or false');
}
