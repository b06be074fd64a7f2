import { sameWord } from './expand-word.ts';
import type { AskedWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';
import { firstFrom } from './sorted.ts';
import { nearlySpelt } from './spelling.ts';

/** The shortest that a name may be mistyped as. */
const shortestMistyped = 5;

/** The most words that a mistyped name may have. */
const longestMistyped = 3;

/** What a query says about platforms. */
export interface PlatformsAsked {
  /** The places of the platforms that it names. */
  readonly platforms: ReadonlySet<number>;
  /** The words that it names them by. */
  readonly words: ReadonlySet<AskedWord>;
}

/** The platforms that a query names, if with a typing error. Of two names that overlap, the longer one is meant. */
export function platformsAsked(index: SearchIndex, asked: readonly AskedWord[]): PlatformsAsked {
  const platforms = new Set<number>();
  const words = new Set<AskedWord>();
  const spelt = asked.map(({ word }) => word.replaceAll('-', ''));
  for (let place = 0; place < asked.length; ) {
    const { length, named } = nameAt(index, asked, spelt, place);
    for (const platform of named) platforms.add(platform);
    if (named.length > 0) for (const word of asked.slice(place, place + length)) words.add(word);
    place += length;
  }
  return { platforms, words };
}

/** The longest name that begins at a place, and how many words it has. */
function nameAt(index: SearchIndex, asked: readonly AskedWord[], spelt: readonly string[], place: number) {
  const { names, sortedNames } = index;
  let found: { length: number; named: readonly number[] } | undefined;
  for (let whole = spelt[place] as string, next = place + 1; ; whole += spelt[next++]) {
    const named = names.get(whole);
    if (named) found = { length: next - place, named };
    if (next === spelt.length || !sortedNames[firstFrom(sortedNames, whole)]?.startsWith(whole)) break;
  }
  if (found) return found;
  for (let length = Math.min(longestMistyped, spelt.length - place); length > 0; length--) {
    const whole = spelt.slice(place, place + length).join('');
    if (whole.length < shortestMistyped) continue;
    const meant = nearlySpelt(index.spellingOfNames(), whole, 1);
    if (meant.length === 0) continue;
    const isMistyped = asked.slice(place, place + length).some((word) => isUnknown(index, word));
    if (isMistyped) return { length, named: meant.flatMap((at) => names.get(sortedNames[at] as string) ?? []) };
  }
  return { length: 1, named: [] };
}

/** Whether a word is likely to be mistyped. */
function isUnknown(index: SearchIndex, { word, saysNothing }: AskedWord): boolean {
  return !saysNothing && word.length > 1 && sameWord(index, word).length === 0;
}
