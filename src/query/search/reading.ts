import { bare, designation, glued, headAndNumber, isNumber } from './designation.ts';
import { isFunctionWord } from './function-words.ts';
import { lacking, without } from './lacking.ts';
import { partsOf } from './words.ts';

/** A word, and where it stands: its first character, and the one behind its last. */
export type Placed = readonly [word: string, start: number, end: number];

/** A compound, as it is read wherever it stands. */
export interface Reading {
  /** The words of its parts, and what these make written as one, each with its place in the compound. */
  readonly words: readonly Placed[];
  /** What it is to the word before it, if it starts with a number, and to a number behind it. */
  readonly number: string;
  readonly head: string;
  /** What is lacking, if a word before it says so; and the compound itself, if it is such a word. */
  readonly lacked: string;
  readonly lacking: string;
}

/** What there is before the first compound of a text. */
export const nothingRead: Reading = { words: [], number: '', head: '', lacked: '', lacking: '' };

export function readingOf(compound: string): Reading {
  const parts = partsOf(compound);
  const whole = glued(parts);
  const words: Placed[] = [];
  const add = (word: string, start: number, end: number) => {
    if (!isFunctionWord(word)) words.push([word, start, end]);
  };
  let end = -1;
  for (const part of parts) {
    const start = end + 1;
    end = start + part.length;
    const [head, number] = headAndNumber(part) ?? [];
    if (head && number) {
      add(head, start, start + head.length);
      add(number, end - number.length, end);
    }
    add(part, start, end);
  }
  if (parts.length > 1) add(whole, 0, end);
  const last = parts.at(-1) as string;
  const startsWithNumber = isNumber(compound);
  return {
    words,
    number: startsWithNumber ? whole : '',
    head: startsWithNumber || isFunctionWord(last) ? '' : last,
    lacked: isFunctionWord(compound) ? '' : whole,
    lacking: lacking.has(compound) ? compound : '',
  };
}

/**
 * What a compound is together with the one before it: the number of that, or what that says to be lacking; each with what
 * of the one before it takes in.
 */
export function wordsAcross(
  { head, lacking }: Reading,
  { number, lacked }: Reading,
): readonly (readonly [word: string, before: string])[] {
  const words: [string, string][] = [];
  if (number) words.push([head ? designation(head, number) : bare(number), head]);
  if (lacking && lacked) words.push([without(lacked), lacking]);
  return words;
}
