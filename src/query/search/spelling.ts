import { isWithin } from './is-within.ts';

/** Words by how they are spelt: for a mistyped one, few of them have to be looked at. */
export interface Spelling {
  readonly words: readonly string[];
  /** By length, the places of words, each followed by the letters that it is made of, as the bits of a number. */
  readonly byLength: readonly (Int32Array | undefined)[];
}

/** @param isMeant - whether a mistyped word may be meant for one */
export function spellingOf(words: readonly string[], isMeant: (word: string) => boolean): Spelling {
  const byLength: number[][] = [];
  words.forEach((word, place) => {
    if (!isMeant(word)) return;
    const same = byLength[word.length] ?? [];
    same.push(place, lettersOf(word));
    byLength[word.length] = same;
  });
  return { words, byLength: byLength.map((same) => Int32Array.from(same)) };
}

/** The places, in rising order, of the words that are no more typing errors away from one. */
export function nearlySpelt({ words, byLength }: Spelling, word: string, errors: number): number[] {
  const letters = lettersOf(word);
  const found: number[] = [];
  for (let length = Math.max(0, word.length - errors); length <= word.length + errors; length++) {
    const spelt = byLength[length];
    if (spelt === undefined) continue;
    for (let next = 0; next < spelt.length; next += 2) {
      // An error changes two at most of the letters that a word is made of: that rules out nearly every word at once.
      let differing = (spelt[next + 1] as number) ^ letters;
      differing &= differing - 1;
      differing &= differing - 1;
      for (let changed = errors; changed > 1 && differing !== 0; changed--) {
        differing &= differing - 1;
        differing &= differing - 1;
      }
      if (differing !== 0) continue;
      const place = spelt[next] as number;
      if (isWithin(word, words[place] as string, errors)) found.push(place);
    }
  }
  return found.sort((a, b) => a - b);
}

/** The letters and digits that a word is made of, as the bits of a number. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}
