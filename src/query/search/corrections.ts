import { isWithin } from './is-within.ts';
import type { SearchIndex } from './search-index.ts';
import { lettersOf } from './spelling.ts';

/** The most words that a mistyped one may be. */
const mostMeant = 100;

/** The places of the words that are no more typing errors away. */
export function correctionsOf({ words, spelling }: SearchIndex, word: string, errors: 1 | 2): readonly number[] {
  const letters = lettersOf(word);
  const found: number[] = [];
  for (let length = word.length - errors; length <= word.length + errors; length++) {
    const spelt = spelling()[length] ?? [];
    for (let next = 0; next < spelt.length; next += 2) {
      // An error changes two at most of the letters that a word is made of: that rules out nearly every word at once.
      let differing = (spelt[next + 1] as number) ^ letters;
      for (let changed = 2 * errors; changed > 0; changed--) differing &= differing - 1;
      const place = spelt[next] as number;
      if (differing === 0 && isWithin(word, words[place] as string, errors)) found.push(place);
    }
  }
  return found.sort((a, b) => a - b).slice(0, mostMeant);
}
