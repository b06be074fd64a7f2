import type { Carried } from '../src/data/carried/reader-of.ts';
import type { Source } from '../src/model/source.ts';

/** A platform as the text of what is {@link Carried}. */
export function textOfPlatform(platform: unknown): string {
  return asciiJson(packed(platform));
}

/** Records as a text, one a line. */
export function textOfRecords(records: Readonly<Record<string, unknown>>): string {
  return Object.values(records).map(asciiJson).join('\n');
}

/**
 * JSON with escapes of its own for what is not ASCII: one typesetter’s apostrophe, and a text that is read out of a script
 * takes two bytes a character, and twice the time to read and to parse.
 */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A platform as {@link Carried}. */
export function packed(platform: unknown): Carried {
  const places = new Map<string, number>();
  const sources: Source[] = [];
  const placeOf = (source: Source): number => {
    const text = JSON.stringify(source);
    const place = places.get(text) ?? sources.push(source) - 1;
    places.set(text, place);
    return place;
  };
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === 'sources' ? part.map(placeOf) : copy(part)]),
    );
  };
  const carried = copy(platform);
  return { sources, platform: carried };
}
