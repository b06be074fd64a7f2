import { describe } from './describe.ts';
import { InvalidArgumentError } from './invalid-argument-error.ts';
import { nearestTo } from './nearest.ts';

/**
 * Throws an {@link InvalidArgumentError} unless an argument is an object whose properties all have known names. A
 * mistyped option would be ignored silently otherwise, and the answer be one to another question.
 */
export function assertKnownNames(argument: string, value: unknown, names: readonly string[]): void {
  // A list, a map or a date has no properties of these names, and would pass for an object without any.
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw new InvalidArgumentError(argument, describe(value), 'an object');
  }
  for (const name of Object.keys(value as object)) {
    if (names.includes(name)) continue;
    const nearest = nearestTo(name, names)[0];
    const expected = nearest === undefined ? `one of ${names.join(', ')}` : `'${nearest}'`;
    throw new InvalidArgumentError(argument, describe(name), expected);
  }
}
