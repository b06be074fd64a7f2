import { fold, plain } from '../../content/fold.ts';
import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { glued, isNumber, isVersion } from './designation.ts';
import { isFunctionWord } from './function-words.ts';
import { lacking } from './lacking.ts';
import { compoundsOf, partsOf } from './words.ts';

/** The longest query, in characters. */
export const maximumQueryLength = 512;

/** The most different words that a query may have, each part of a compound counted as one. */
export const maximumQueryTerms = 32;

/** A word of a query, or several that were typed as one. */
export interface AskedWord {
  /** As it was typed, and folded. */
  readonly typed: string;
  readonly folded: string;
  /** What it is made of, and that written as one. */
  readonly parts: readonly string[];
  readonly word: string;
  /** Whether it was typed in capitals, the `s` of a plural apart. */
  readonly inCapitals: boolean;
  /** Whether somebody may still be typing it. */
  readonly isLast: boolean;
  readonly saysNothing: boolean;
  /** Whether it is asked for what lacks it: `no code`. */
  readonly isLacking: boolean;
  /** Of a number, the word before it: `Python` of 3.12. */
  readonly head: string | undefined;
}

/** A year is no version of the word before it. */
const year = /^(?:19|20)\d\d$/;

/** Shorter words with a slash between are one: `CI/CD`, `A/B`; longer ones are several: `TensorFlow/PyTorch`. */
const shortestBySlash = 3;

/**
 * The different words of a query, in its order.
 *
 * @throws InvalidArgumentError for what is no text, and for a longer query
 */
export function askedWords(query: unknown): readonly AskedWord[] {
  if (typeof query !== 'string') throw new InvalidArgumentError('query', describe(query), 'a text');
  if (query.length > maximumQueryLength) {
    throw new InvalidArgumentError('query', `${query.length} characters`, `at most ${maximumQueryLength} characters`);
  }
  const seen = new Set<string>();
  const asked: Omit<AskedWord, 'isLast'>[] = [];
  let isLacking = false;
  let [before, last]: [string | undefined, number] = [undefined, 0];
  for (const typed of compoundsOf(plain(query)).flatMap(apartBySlashes)) {
    const folded = fold(typed);
    const parts = partsOf(folded);
    const word = glued(parts);
    const saysNothing = isFunctionWord(word);
    const head = isVersion(word) && !year.test(word) ? before : undefined;
    if (saysNothing) before = undefined;
    else if (!isNumber(word)) before = [parts.at(-1) as string].find((part) => !isFunctionWord(part));
    const key = `${head ?? ''} ${isLacking} ${folded}`;
    if (!seen.has(key)) {
      seen.add(key);
      if (!saysNothing) last = asked.length;
      asked.push({ typed, folded, parts, word, inCapitals: isInCapitals(typed), saysNothing, head, isLacking });
    }
    isLacking = lacking.has(word);
  }
  const count = new Set(asked.flatMap(({ parts }) => parts)).size;
  if (count > maximumQueryTerms) {
    throw new InvalidArgumentError(
      'query',
      `${count} different words, those in compounds included`,
      `at most ${maximumQueryTerms}`,
    );
  }
  return asked.map((word, place) => ({ ...word, isLast: place === last }));
}

function apartBySlashes(compound: string): readonly string[] {
  if (!compound.includes('/')) return [compound];
  const words = compound.split('/');
  return words.every(({ length }) => length >= shortestBySlash) ? words : [compound];
}

function isInCapitals(word: string): boolean {
  const singular = word.replace(/s$/, '');
  return singular === singular.toUpperCase() && singular !== singular.toLowerCase();
}
