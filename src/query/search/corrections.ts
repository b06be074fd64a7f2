import { editDistance } from '../../errors/edit-distance.ts';
import type { SearchIndex } from './search-index.ts';
import { lettersOf } from './words.ts';

/** The most words that a mistyped one may be. */
const mostMeant = 100;

/** The places of the words that are no more typing errors away, but those with digits: a code is not mistyped for a word. */
export function correctionsOf(index: SearchIndex, word: string, errors: 1 | 2): readonly number[] {
  const letters = lettersOf(word);
  const found: number[] = [];
  for (let length = word.length - errors; length <= word.length + errors; length++) {
    for (const place of index.placesByLength[length] ?? []) {
      // An error changes two at most of the letters that a word is made of: that rules out nearly every word at once.
      if (bitsIn((index.wordLetters[place] as number) ^ letters) > 2 * errors) continue;
      if (editDistance(word, index.words[place] as string, errors) <= errors) found.push(place);
    }
  }
  return found.sort((a, b) => a - b).slice(0, mostMeant);
}

/** How many bits of a number are set: counted in pairs, fours and bytes, all at once. */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
