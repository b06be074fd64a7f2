import { printable } from './printable.ts';

/**
 * Thrown where an argument has a value that no query can answer: a date that is none, a search that is too long.
 *
 * @example
 * ```ts
 * import { InvalidArgumentError, searchFeatures } from 'mlops-platforms';
 *
 * try {
 *   searchFeatures('drift '.repeat(200));
 * } catch (error) {
 *   if (error instanceof InvalidArgumentError) console.log(error.argument, error.expected); // → query at most 512 characters
 * }
 * ```
 */
export class InvalidArgumentError extends Error {
  /** The name of the class. */
  override readonly name = 'InvalidArgumentError';
  /** The same in every version: what to compare with. */
  readonly code = 'INVALID_ARGUMENT';
  /** The argument's name, or the way to it: `filter.asOf`. */
  readonly argument: string;
  /** What was passed, in words. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;

  constructor(argument: string, found: string, expected: string) {
    const [shown, right] = [printable(found), printable(expected)];
    super(`Invalid ${printable(argument)}: found ${shown}, expected ${right}.`);
    this.argument = argument;
    this.found = shown;
    this.expected = right;
  }
}
