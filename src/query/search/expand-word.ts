import { isNumber } from './designation.ts';
import type { Expansion, MatchKind } from './expansion.ts';
import { isFunctionWord, isNearFunctionWord } from './function-words.ts';
import { inBoth, type Root } from './postings.ts';
import type { AskedWord } from './query-words.ts';
import { rootOfWord, type SearchIndex } from './search-index.ts';
import { firstFrom } from './sorted.ts';
import { nearlySpelt } from './spelling.ts';
import { stem } from './stem.ts';

const prefixWeight = 0.6;
const typoWeights = { 1: 0.5, 2: 0.3 };

/** The fewest letters that another word is found by: while somebody is still typing, and where others follow. */
const shortestPrefix = 3;
const shortestFinishedPrefix = 4;

/** From this length on a word may hold two typing errors; a shorter one holds one; one of up to four letters none. */
const longWord = 8;
const shortestCorrected = 5;

/** The most words that a mistyped one may be. */
const mostMeant = 100;

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
export function expandWord(
  index: SearchIndex,
  asked: AskedWord,
  same: readonly Expansion[] = sameWord(index, asked.word),
): Expansion[] {
  const { word, inCapitals, isLast } = asked;
  const found = [...same];
  const occurs = found.length > 0;
  const isCode = /\d/.test(word);
  const isShort = !isLast && !isCode && word.length < shortestFinishedPrefix;
  if ((isLast || isCode || !occurs) && !isShort && !isAbbreviation(asked)) {
    found.push(...longerWords(index, word));
  }
  if (isCode || inCapitals || word.length < shortestCorrected) return found;
  const corrected = (errors: 1 | 2) =>
    isNearFunctionWord(word, errors)
      ? []
      : nearlySpelt(index.spelling(), word, errors)
          .slice(0, mostMeant)
          .flatMap((place) => occurring(index, place, 'typo', typoWeights[errors]));
  if (!occurs && (!isLast || found.length === 0)) found.push(...corrected(1));
  if (found.length === 0) found.push(...twoHalves(index, word));
  return found.length === 0 && word.length >= longWord ? corrected(2) : found;
}

/** Whether nobody means the beginning of a word by it: `AT&T` begins no attacks. */
export function isAbbreviation({ word, inCapitals }: AskedWord): boolean {
  return inCapitals && !/\d/.test(word) && word.length <= longestAbbreviation;
}

/** The word itself, where it or another form of it occurs. */
export function sameWord(index: SearchIndex, word: string): Expansion[] {
  if (isFunctionWord(word)) return [];
  return expansion(index, word, rootOfWord(index, word) ?? index.rootOf(stem(word)));
}

/** Two words that occur written as one: for each of them, half of what that one counts. */
export function compound(index: SearchIndex, first: string, second: string): Expansion[] {
  return expansion(index, first + second, rootOfWord(index, first + second), 'word', 0.5);
}

function expansion(
  index: SearchIndex,
  word: string,
  root: Root | undefined,
  by: MatchKind = 'word',
  weight = 1,
): Expansion[] {
  return root ? [{ word, postings: index.postingsOf(root), weight, by }] : [];
}

/**
 * The longer words that begin with one. A number ends where its digits do: 3.1 begins 3.1.2, and not 3.10; and to begin
 * the name of something with a number, it has to reach to the number.
 */
export function longerWords(index: SearchIndex, prefix: string): Expansion[] {
  const { words } = index;
  if (prefix.length < shortestPrefix) return [];
  const endsInNumber = /\d$/.test(prefix);
  const places: number[] = [];
  for (let place = firstFrom(words, prefix); words[place]?.startsWith(prefix); place++) {
    const rest = (words[place] as string).slice(prefix.length);
    if (rest !== '' && !(endsInNumber ? isNumber(rest) : rest.includes('-'))) places.push(place);
  }
  const lengthOf = (place: number) => (words[place] as string).length;
  if (places.length > mostLonger) places.sort((a, b) => lengthOf(a) - lengthOf(b) || a - b).splice(mostLonger);
  return places.flatMap((place) => occurring(index, place, 'prefix', (prefixWeight * prefix.length) / lengthOf(place)));
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
  const all = each.flatMap((found) => found?.postings ?? []);
  if (all.length < each.length) return [];
  const postings = all.reduce((one, other) => inBoth(one, other, index.factors));
  return postings.documents.length > 0 ? [{ word, postings, weight: 1, by }] : [];
}

/** The word that occurs at a place of the concordance. */
function occurring(index: SearchIndex, place: number, by: MatchKind, weight: number): Expansion[] {
  return expansion(index, index.words[place] as string, index.rootAt(place), by, weight);
}
