import { editDistance } from '../edit-distance.ts';
import type { SearchIndex } from './search-index.ts';
import { lettersOf, stem } from './words.ts';

/** How a searched word led to one that occurs. */
export type MatchKind = 'word' | 'prefix' | 'typo';

/** A word that occurs and that a searched one may mean, with how much it counts. */
export interface Expansion {
  readonly word: string;
  readonly stem: number;
  readonly weight: number;
  readonly by: MatchKind;
}

const prefixWeight = 0.6;
const typoWeights = [0, 0.5, 0.3];

/** From this length on a word may hold two typing errors; a shorter one holds one; one or two letters none. */
const longWord = 8;
const shortestCorrected = 3;

/**
 * The words that a searched one may mean: itself in any of its forms; the longer ones that begin with it, if it is the
 * last (somebody may still be typing) or does not occur itself; and only where there are none of these, its two halves
 * written apart, or what it would be without a typing error.
 */
export function expandWord(index: SearchIndex, word: string, isLast: boolean): Expansion[] {
  const found = sameWord(index, word);
  if (isLast || found.length === 0) found.push(...longerWords(index, word));
  if (found.length === 0) found.push(...twoHalves(index, word));
  if (found.length === 0) found.push(...similarWords(index, word));
  return found;
}

/** The word itself, where it or another form of it occurs. */
export function sameWord(index: SearchIndex, word: string): Expansion[] {
  const number = index.stems.get(stem(word));
  if (number === undefined || index.postings[number]?.documents.length === 0) return [];
  return [{ word, stem: number, weight: 1, by: 'word' }];
}

function longerWords(index: SearchIndex, prefix: string): Expansion[] {
  const found: Expansion[] = [];
  for (let place = firstFrom(index.words, prefix); index.words[place]?.startsWith(prefix); place++) {
    const word = index.words[place] as string;
    if (word.length === prefix.length) continue;
    found.push(expansion(index, place, 'prefix', (prefixWeight * prefix.length) / word.length));
  }
  return found;
}

/** The place of the first word that does not sort before a text. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `datalake` is `data` and `lake`, where both occur. */
function twoHalves(index: SearchIndex, word: string): Expansion[] {
  for (let cut = word.length - shortestCorrected; cut >= shortestCorrected; cut--) {
    const [first, second] = [sameWord(index, word.slice(0, cut)), sameWord(index, word.slice(cut))];
    if (first.length > 0 && second.length > 0) return [...first, ...second];
  }
  return [];
}

/** The words that are fewest errors away, of those that are few enough. */
function similarWords(index: SearchIndex, word: string): Expansion[] {
  if (word.length < shortestCorrected) return [];
  const letters = lettersOf(word);
  let limit = word.length < longWord ? 1 : 2;
  let found: number[] = [];
  for (let place = 0; place < index.words.length; place++) {
    // An error changes two letters at most of those that a word is made of, which rules out nearly every word at once.
    if (bitsIn((index.wordLetters[place] as number) ^ letters) > 2 * limit) continue;
    const distance = editDistance(word, index.words[place] as string, limit);
    if (distance > limit) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(place);
  }
  return found.map((place) => expansion(index, place, 'typo', typoWeights[limit] as number));
}

function expansion(index: SearchIndex, place: number, by: MatchKind, weight: number): Expansion {
  return { word: index.words[place] as string, stem: index.wordStems[place] as number, weight, by };
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
