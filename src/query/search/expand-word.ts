import { editDistance } from '../../errors/edit-distance.ts';
import type { Expansion, MatchKind } from './expansion.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import { lettersOf } from './words.ts';

const prefixWeight = 0.6;
const typoWeights = { 1: 0.5, 2: 0.3 };

/** From this length on a word may hold two typing errors; a shorter one holds one; one or two letters none. */
const longWord = 8;
const shortestCorrected = 3;

/**
 * The words that a searched one may mean: itself in any of its forms; the longer ones that begin with it, if it is the
 * last (somebody may still be typing) or does not occur itself; what it would be without a typing error, if it does not
 * occur and nobody is still typing it or nothing begins with it; and only where there are none of these, its two halves
 * written apart, or what it would be without two errors.
 */
export function expandWord(index: SearchIndex, word: string, isLast: boolean): Expansion[] {
  const found = sameWord(index, word);
  const occurs = found.length > 0;
  if (isLast || !occurs) found.push(...longerWords(index, word));
  if (!occurs && (!isLast || found.length === 0)) found.push(...similarWords(index, word, 1));
  if (found.length === 0) found.push(...twoHalves(index, word));
  if (found.length === 0 && word.length >= longWord) found.push(...similarWords(index, word, 2));
  return found;
}

/** The word itself, where it or another form of it occurs. */
export function sameWord(index: SearchIndex, word: string): Expansion[] {
  const found = occurring(index, word, index.wordStems.get(word) ?? index.stems.get(stem(word)));
  return found === undefined ? [] : [found];
}

/** Two words that occur written as one: for each of them, half of what that one counts. */
export function compound(index: SearchIndex, first: string, second: string): Expansion | undefined {
  const found = occurring(index, first + second, index.wordStems.get(first + second));
  return found && { ...found, weight: 0.5 };
}

/** A stem may be known from the names of capabilities and concepts alone, and occur in no document. */
function occurring(index: SearchIndex, word: string, number: number | undefined): Expansion | undefined {
  const documents = number === undefined ? undefined : index.postings[number]?.documents;
  return documents?.length ? { word, stem: number as number, weight: 1, by: 'word' } : undefined;
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

/** The words that are no more errors away. */
function similarWords(index: SearchIndex, word: string, errors: 1 | 2): Expansion[] {
  if (word.length < shortestCorrected) return [];
  return placesWithin(index, word, errors).map((place) => expansion(index, place, 'typo', typoWeights[errors]));
}

function placesWithin(index: SearchIndex, word: string, errors: number): number[] {
  const letters = lettersOf(word);
  const found: number[] = [];
  for (let length = word.length - errors; length <= word.length + errors; length++) {
    for (const place of index.placesByLength[length] ?? []) {
      // An error changes two at most of the letters that a word is made of: that rules out nearly every word at once.
      if (bitsIn((index.wordLetters[place] as number) ^ letters) > 2 * errors) continue;
      if (editDistance(word, index.words[place] as string, errors) <= errors) found.push(place);
    }
  }
  return found.sort((a, b) => a - b);
}

function expansion(index: SearchIndex, place: number, by: MatchKind, weight: number): Expansion {
  const word = index.words[place] as string;
  return { word, stem: index.wordStems.get(word) as number, weight, by };
}

/** How many bits of a number are set: counted in pairs, fours and bytes, all at once. */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
