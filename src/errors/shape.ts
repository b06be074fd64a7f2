import { describe } from './describe.ts';
import type { Mistakes } from './mistakes.ts';
import { isPlain } from './plain-value.ts';

/** Throws where a value, found at a path, has not the shape. */
export type Shape = (value: unknown, path: string) => void;

/** The shapes that others are made of. */
export interface Shapes {
  readonly fitting: (
    expected: string,
    fits: (value: unknown) => boolean,
    /** How what does not fit is told. */
    shown?: (value: unknown) => string,
  ) => Shape;
  readonly text: Shape;
  /** For what is set or absent. */
  readonly yes: Shape;
  readonly oneOf: (words: readonly string[]) => Shape;
  readonly listOf: (item: Shape) => Shape;
  readonly recordOf: (part: Shape) => Shape;
  readonly object: (required: Readonly<Record<string, Shape>>, optional?: Readonly<Record<string, Shape>>) => Shape;
}

/** Shapes for one kind of input. They are for copies: what is read here twice may not change in between. */
export function shapesFor({ mistake, inside }: Mistakes): Shapes {
  const fitting: Shapes['fitting'] =
    (expected, fits, shown = describe) =>
    (value, path) => {
      if (!fits(value)) throw mistake(path, shown(value), expected);
    };
  const list = fitting('a list', Array.isArray);
  const record = fitting('an object', isRecord);
  return {
    fitting,
    text: fitting('a text', isText),
    yes: fitting('true, or nothing', (value) => value === true),
    oneOf: (words) => fitting(`one of ${words.join(', ')}`, (value) => isText(value) && words.includes(value)),
    listOf: (item) => (value, path) => {
      list(value, path);
      for (const [place, part] of (value as unknown[]).entries()) item(part, inside(path, place));
    },
    recordOf: (part) => (value, path) => {
      record(value, path);
      for (const [key, entry] of Object.entries(value as object)) part(entry, inside(path, key));
    },
    object:
      (required, optional = {}) =>
      (value, path) => {
        record(value, path);
        const own = (key: string) => (Object.hasOwn(value as object, key) ? (value as Fields)[key] : undefined);
        for (const [key, part] of Object.entries(required)) part(own(key), inside(path, key));
        for (const [key, part] of Object.entries(optional)) {
          const found = own(key);
          if (found !== undefined) part(found, inside(path, key));
        }
      },
  };
}

type Fields = Readonly<Record<string, unknown>>;

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
}
