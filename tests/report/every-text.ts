import { small } from './subjects.ts';

/** The names of the fixture's own records, which are ids, and not the names of properties. */
const ids: ReadonlySet<string> = new Set([
  ...[small.platforms, small.categories, small.capabilities].flatMap((record) => Object.keys(record)),
  ...Object.values(small.platforms).flatMap(({ offerings }) => Object.keys(offerings)),
  ...Object.values(small.redirects).flatMap((record) => Object.keys(record)),
]);

function isId(record: object, key: string): boolean {
  return !Array.isArray(record) && ids.has(key);
}

/** Every text in a value: what its properties say, and the ids in place of names of properties. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const found = Object.entries(value).flatMap(([key, part]) => [...(isId(value, key) ? [key] : []), ...textsIn(part)]);
  return [...new Set(found)];
}

/** The same value with other texts, the same ones for the same ones, so that ids still name what they named. */
export function withTexts<T>(value: T, other: ReadonlyMap<string, string>): T {
  const replaced = (part: unknown): unknown => {
    if (typeof part === 'string') return other.get(part) ?? part;
    if (Array.isArray(part)) return part.map(replaced);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inside]) => [isId(part, key) ? (other.get(key) ?? key) : key, replaced(inside)]),
    );
  };
  return replaced(value) as T;
}
