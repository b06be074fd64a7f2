import type { Carried } from '../src/data/carried/reader-of.ts';
import type { Source } from '../src/model/source.ts';

/** A platform, of which its cells are told from the rest. */
interface Laid {
  readonly cells: object;
}

/** A platform as the text of what is {@link Carried}, and of its cells, one a line. */
export function textOfPlatform(platform: Laid): string {
  const { cells, ...carried } = packed(platform);
  return [carried, ...cells].map(asciiJson).join('\n');
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

/** A platform as {@link Carried}, and its cells, which cite the same sources. */
export function packed(platform: Laid): Carried & { readonly cells: readonly unknown[] } {
  const pages = listOnce<Carried['pages'][number]>();
  const readings = listOnce<Carried['readings'][number]>();
  const citations = listOnce<Carried['citations'][number]>();
  const placeOf = ({ recorded, accessed, ...page }: Source): number =>
    citations.placeOf([
      pages.placeOf(page),
      readings.placeOf({ ...(recorded && { recorded }), ...(accessed && { accessed }) }),
    ]);
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === 'sources' ? part.map(placeOf) : copy(part)]),
    );
  };
  const carried = copy(platform) as Laid;
  return {
    pages: pages.all,
    readings: readings.all,
    citations: citations.all,
    platform: { ...carried, cells: Object.keys(carried.cells).join(' ') },
    cells: Object.values(carried.cells),
  };
}

/** A list of what was met, each once, and the place of anything in it. */
function listOnce<T>(): { readonly all: readonly T[]; readonly placeOf: (one: T) => number } {
  const all: T[] = [];
  const places = new Map<string, number>();
  const placeOf = (one: T) => {
    const text = JSON.stringify(one);
    const place = places.get(text) ?? all.push(one) - 1;
    places.set(text, place);
    return place;
  };
  return { all, placeOf };
}
