import { correctionsOf } from './corrections.ts';
import { isNumber } from './designation.ts';
import type { Expansion, MatchKind } from './expansion.ts';
import { inAll } from './postings.ts';
import type { AskedWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';

const prefixWeight = 0.6;
const typoWeights = { 1: 0.5, 2: 0.3 };

/** The fewest letters that another word is found by: while somebody is still typing, and where others follow. */
const shortestPrefix = 3;
const shortestFinishedPrefix = 4;

/** From this length on a word may hold two typing errors; a shorter one holds one; one of up to four letters none. */
const longWord = 8;
const shortestCorrected = 5;

/** Words in capitals of up to so many letters are abbreviations, which nobody means the beginning of a word by. */
const longestAbbreviation = 4;

const shortestHalf = 3;

/** The most words that begin with a searched one, the shortest of them. */
const mostLonger = 1000;

/**
 * The words that a searched one may mean: itself in any of its forms; the longer ones that begin with it, if it is the
 * last (somebody may still be typing) or does not occur itself; what it would be without a typing error, if it does not
 * occur and nobody is still typing it or nothing begins with it; and only where there are none of these, its two halves
 * written apart, or what it would be without two errors. What has a digit is a code, and what is typed in capitals an
 * abbreviation or a name: for these no error is assumed.
 */
export function expandWord(index: SearchIndex, { word, inCapitals, isLast }: AskedWord): Expansion[] {
  const found = sameWord(index, word);
  const occurs = found.length > 0;
  const isCode = /\d/.test(word);
  const isShort = !isLast && !isCode && word.length < shortestFinishedPrefix;
  const isAbbreviation = inCapitals && !isCode && word.length <= longestAbbreviation;
  if ((isLast || isCode || !occurs) && !isShort && !isAbbreviation) {
    for (const longer of longerWords(index, word)) found.push(longer);
  }
  if (isCode || inCapitals || word.length < shortestCorrected) return found;
  const corrected = (errors: 1 | 2) =>
    correctionsOf(index, word, errors).map((place) => expansion(index, place, 'typo', typoWeights[errors]));
  if (!occurs && (!isLast || found.length === 0)) found.push(...corrected(1));
  if (found.length === 0) found.push(...twoHalves(index, word));
  return found.length === 0 && word.length >= longWord ? corrected(2) : found;
}

/** The word itself, where it or another form of it occurs. Of a word of three letters the only other form is its plural. */
export function sameWord(index: SearchIndex, word: string): Expansion[] {
  const { wordStems, stems } = index;
  const otherForm = () => (word.length > 3 ? stems.get(stem(word)) : wordStems.get(`${word}s`));
  return occurring(index, word, wordStems.get(word) ?? otherForm());
}

/** Two words that occur written as one: for each of them, half of what that one counts. */
export function compound(index: SearchIndex, first: string, second: string): Expansion[] {
  const found = occurring(index, first + second, index.wordStems.get(first + second));
  return found.map((joined) => ({ ...joined, weight: 0.5 }));
}

/** A stem may be known from the names of capabilities and concepts alone, and occur in no document. */
function occurring(index: SearchIndex, word: string, number: number | undefined): Expansion[] {
  const postings = number === undefined ? undefined : index.postings[number];
  return postings ? [{ word, postings, weight: 1, by: 'word' }] : [];
}

/**
 * The longer words that begin with one. A number ends where its digits do: 3.1 begins 3.1.2, and not 3.10; and to begin
 * the name of something with a number, it has to reach to the number.
 */
export function longerWords(index: SearchIndex, prefix: string): Expansion[] {
  if (prefix.length < shortestPrefix) return [];
  const endsInNumber = /\d$/.test(prefix);
  const places: number[] = [];
  for (let place = firstFrom(index.words, prefix); index.words[place]?.startsWith(prefix); place++) {
    const rest = (index.words[place] as string).slice(prefix.length);
    if (rest !== '' && !(endsInNumber ? isNumber(rest) : rest.includes('-'))) places.push(place);
  }
  if (places.length > mostLonger) {
    const length = (place: number) => (index.words[place] as string).length;
    places.sort((a, b) => length(a) - length(b) || a - b).splice(mostLonger);
  }
  return places.map((place) =>
    expansion(index, place, 'prefix', (prefixWeight * prefix.length) / (index.words[place] as string).length),
  );
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

/** `datalake` is `data` and `lake`, where both occur together. */
function twoHalves(index: SearchIndex, word: string): Expansion[] {
  for (let cut = word.length - shortestHalf; cut >= shortestHalf; cut--) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    const each = halves.map((half) => sameWord(index, half)[0]);
    const found = together(index, each, halves.join(' '), 'part');
    if (found.length > 0) return found;
  }
  return [];
}

/** Several that occur in the same documents; nothing where one of them does not occur. */
export function together(
  index: SearchIndex,
  each: readonly (Expansion | undefined)[],
  word: string,
  by: MatchKind,
): Expansion[] {
  const postings = inAll(
    each.flatMap((found) => found?.postings ?? []),
    index.factors,
  );
  return postings && !each.includes(undefined) ? [{ word, postings, weight: 1, by }] : [];
}

function expansion(index: SearchIndex, place: number, by: MatchKind, weight: number): Expansion {
  const word = index.words[place] as string;
  const number = index.wordStems.get(word) as number;
  return { word, postings: index.postings[number] as Expansion['postings'], weight, by };
}
