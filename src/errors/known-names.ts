import { describe } from './describe.ts';
import { InvalidArgumentError } from './invalid-argument-error.ts';
import { inArguments } from './mistakes.ts';
import { nearestTo } from './nearest.ts';
import { readValue } from './plain-value.ts';

/**
 * The properties of an argument that is an object, each read once and copied. A mistyped option would be ignored
 * silently otherwise, and the answer be one to another question.
 *
 * @param left - the names of those that are copied elsewhere
 * @throws InvalidArgumentError unless the argument is an object whose properties all have known names and can be read
 */
export function knownFields<T>(argument: string, value: T, names: readonly string[], left: readonly string[] = []): T {
  for (const name of namesIn(argument, value)) {
    if (names.includes(name)) continue;
    const nearest = nearestTo(name, names)[0];
    const expected = nearest === undefined ? `one of ${names.join(', ')}` : `'${nearest}'`;
    throw new InvalidArgumentError(argument, describe(name), expected);
  }
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    const path = `${argument}.${name}`;
    const field = read(path, () => (value as Readonly<Record<string, unknown>>)[name]);
    if (field !== undefined) fields[name] = left.includes(name) ? field : readValue(field, path, inArguments);
  }
  return fields as T;
}

function namesIn(argument: string, value: unknown): readonly string[] {
  // A list, a map or a date has no properties of these names, and would pass for an object without any.
  const names = read(argument, () =>
    Object.prototype.toString.call(value) === '[object Object]' ? Object.keys(value as object) : undefined,
  );
  if (names === undefined) throw new InvalidArgumentError(argument, describe(value), 'an object');
  return names;
}

/** What can be read of somebody else's object, whose getters and traps may fail in any way. */
function read<T>(path: string, from: () => T): T {
  try {
    return from();
  } catch {
    throw new InvalidArgumentError(path, 'what cannot be read', 'plain records and lists');
  }
}
