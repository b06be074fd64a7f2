import { fold } from '../../content/fold.ts';
import type { Root } from './concordance.ts';
import { bare, designation, glued, headAndNumber, isNumber } from './designation.ts';
import { isFunctionWord } from './function-words.ts';
import { lacking, without } from './lacking.ts';
import { stem } from './stem.ts';
import { compoundsOf, partsOf } from './words.ts';

/** A root while a content is read. */
export interface MetRoot extends Root {
  readonly occurrences: number[];
  /** The number of the list in which it was met last. */
  metIn: number;
}

/** A compound, as it is read wherever it stands. */
interface Reading {
  readonly roots: readonly MetRoot[];
  /** What it is to the word before it, if it starts with a number, and to a number behind it. */
  readonly number: string;
  readonly head: string;
}

/** The words met so far. */
export interface Vocabulary {
  /** By stem, and by word. */
  readonly roots: ReadonlyMap<string, MetRoot>;
  readonly words: ReadonlyMap<string, MetRoot>;
  /**
   * The roots of a text in order: those of a compound's parts followed by that of the compound written as one, and those
   * of numbers by that of the number together with the word before it, or with none.
   */
  readonly read: (text: string) => readonly MetRoot[];
}

export function emptyVocabulary(): Vocabulary {
  const roots = new Map<string, MetRoot>();
  const words = new Map<string, MetRoot>();
  const readings = new Map<string, Reading>();

  const rootOf = (word: string): MetRoot => {
    let root = words.get(word);
    if (root) return root;
    const common = stem(word);
    root = roots.get(common) ?? { occurrences: [], metIn: 0 };
    roots.set(common, root);
    words.set(word, root);
    return root;
  };

  const readingOf = (compound: string): Reading => {
    const parts = partsOf(compound);
    const whole = glued(parts);
    const found: MetRoot[] = [];
    const add = (word: string) => {
      if (!isFunctionWord(word)) found.push(rootOf(word));
    };
    for (const part of parts) {
      headAndNumber(part)?.forEach(add);
      add(part);
    }
    if (parts.length > 1) add(whole);
    const last = parts.at(-1) as string;
    const startsWithNumber = isNumber(compound);
    return {
      roots: found,
      number: startsWithNumber ? whole : '',
      head: startsWithNumber || isFunctionWord(last) ? '' : last,
    };
  };

  const read = (text: string) => {
    const found: MetRoot[] = [];
    let before = '';
    let isLacking = false;
    // One apostrophe for the other: nearly all texts are ASCII then, which is folded and taken apart much faster.
    for (const compound of compoundsOf(fold(text.replaceAll('’', "'")))) {
      let reading = readings.get(compound);
      if (!reading) {
        reading = readingOf(compound);
        readings.set(compound, reading);
      }
      for (const root of reading.roots) found.push(root);
      if (reading.number) found.push(rootOf(before ? designation(before, reading.number) : bare(reading.number)));
      if (isLacking && !isFunctionWord(compound)) found.push(rootOf(without(glued(partsOf(compound)))));
      isLacking = lacking.has(compound);
      before = reading.head;
    }
    return found;
  };
  return { roots, words, read };
}

/** What is known by a name; what is not is made first. */
export function known<T>(all: Map<string, T>, name: string, make: (name: string) => T): T {
  const found = all.get(name);
  if (found !== undefined) return found;
  const made = make(name);
  all.set(name, made);
  return made;
}
