/** Up to here, looking through a list is the cheaper way. */
const easilySearched = 16;

const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/**
 * Where a text stands in a list that does not change any more; -1 where it does not. Long lists are looked up: a platform
 * may have thousands of offerings and of statements that name them, and each is asked for with each.
 */
export function placeIn(list: readonly string[], text: string): number {
  if (list.length <= easilySearched) return list.indexOf(text);
  let known = places.get(list);
  if (known === undefined) {
    // Of what is named twice, the first place counts.
    known = new Map([...list.entries()].reverse().map(([place, each]) => [each, place]));
    places.set(list, known);
  }
  return known.get(text) ?? -1;
}

/** Whether a text is one of such a list. */
export function isAmong(list: readonly string[], text: string): boolean {
  return placeIn(list, text) >= 0;
}

/** Whether two such lists have a text in common; only the shorter one is gone through. */
export function haveCommon(list: readonly string[], other: readonly string[]): boolean {
  const [short, long] = list.length <= other.length ? [list, other] : [other, list];
  return short.some((text) => isAmong(long, text));
}

/** The texts that are in both of two such lists, in the order of the first; only the shorter one is gone through. */
export function inBoth(list: readonly string[], other: readonly string[]): string[] {
  if (list.length <= other.length) return list.filter((text) => isAmong(other, text));
  return other.filter((text) => isAmong(list, text)).sort((a, b) => placeIn(list, a) - placeIn(list, b));
}
