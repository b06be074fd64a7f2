import { InvalidArgumentError } from '../query/invalid-argument-error.ts';
import { describe } from '../query/unknown-id-error.ts';

/** Throws an {@link InvalidArgumentError} where a value, found at a path, has not the shape. */
export type Shape = (value: unknown, path: string) => void;

function shape(expected: string, fits: (value: unknown) => boolean): Shape {
  return (value, path) => {
    if (!fits(value)) throw new InvalidArgumentError(path, describe(value), expected);
  };
}

export const text: Shape = shape('a text', (value) => typeof value === 'string');
export const number: Shape = shape('a number', (value) => typeof value === 'number' && Number.isFinite(value));
export const flag: Shape = shape('true or false', (value) => typeof value === 'boolean');

export function oneOf(words: readonly string[]): Shape {
  return shape(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));
}

export function listOf(item: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) throw new InvalidArgumentError(path, describe(value), 'a list');
    for (const [place, entry] of value.entries()) item(entry, `${path}[${place}]`);
  };
}

export function recordOf(part: Shape): Shape {
  return (value, path) => {
    if (!isRecord(value)) throw new InvalidArgumentError(path, describe(value), 'an object');
    for (const [key, entry] of Object.entries(value)) part(entry, `${path}.${key}`);
  };
}

export function object(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, path) => {
    if (!isRecord(value)) throw new InvalidArgumentError(path, describe(value), 'an object');
    for (const [key, part] of Object.entries(required)) part(own(value, key), `${path}.${key}`);
    for (const [key, part] of Object.entries(optional)) {
      const found = own(value, key);
      if (found !== undefined) part(found, `${path}.${key}`);
    }
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
