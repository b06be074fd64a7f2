/** The steps from a value to a part of it. */
export type Path = readonly (string | number)[];

/**
 * Every place in plain data: of a list its first two items, of a record all of its properties. Places that are alike,
 * such as the titles of two sources, are told apart only by `all`.
 */
export function placesIn(value: unknown, path: Path = []): Path[] {
  const places: Path[] = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return places;
  const entries = Array.isArray(value) ? [...value.entries()].slice(0, 2) : Object.entries(value);
  return [...places, ...entries.flatMap(([step, part]) => placesIn(part, [...path, step]))];
}

/** A copy of plain data, frozen, in which something else stands at a place. */
export function withAt(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const part = withAt((value as Record<string | number, unknown>)[step], rest, other);
  Object.defineProperty(copy, step, { value: part, enumerable: true, configurable: true, writable: true });
  return Object.freeze(copy);
}

/** The same where the place cannot be read. */
export function unreadableAt(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const property = rest.length === 0 ? { get: fail } : { value: unreadableAt(read(value, step), rest) };
  Object.defineProperty(copy, step as string, { ...property, enumerable: true, configurable: true });
  return Object.freeze(copy);
}

function read(value: unknown, step: string | number | undefined): unknown {
  return (value as Record<string | number, unknown>)[step ?? ''];
}

function fail(): never {
  throw new TypeError('This cannot be read.');
}
