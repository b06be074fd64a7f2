import { fold } from '../../content/fold.ts';
import { known } from './known.ts';
import type { Root } from './postings.ts';
import { nothingRead, type Reading, readingOf, wordsAcross } from './reading.ts';
import { stem } from './stem.ts';
import { compoundsOf } from './words.ts';

/** A root while a content is read. */
export interface MetRoot extends Root {
  readonly occurrences: number[];
  /** The number of the list in which it was met last. */
  metIn: number;
}

/** A reading with the roots of its words. */
interface RootsRead extends Reading {
  readonly roots: readonly MetRoot[];
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
  const readings = new Map<string, RootsRead>();

  const newRoot = (): MetRoot => ({ occurrences: [], metIn: 0 });
  const rootOf = (word: string) => known(words, word, () => known(roots, stem(word), newRoot));

  const readOnce = (compound: string): RootsRead => {
    const reading = readingOf(compound);
    return { ...reading, roots: reading.words.map(([word]) => rootOf(word)) };
  };

  const read = (text: string) => {
    const found: MetRoot[] = [];
    let before = nothingRead;
    // One apostrophe for the other: nearly all texts are ASCII then, which is folded and taken apart much faster.
    for (const compound of compoundsOf(fold(text.replaceAll('’', "'")))) {
      const reading = known(readings, compound, readOnce);
      for (const root of reading.roots) found.push(root);
      for (const [word] of wordsAcross(before, reading)) found.push(rootOf(word));
      before = reading;
    }
    return found;
  };
  return { roots, words, read };
}
