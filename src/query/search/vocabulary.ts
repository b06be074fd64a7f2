import { fold } from '../../content/fold.ts';
import { known } from './known.ts';
import { nothingRead, type Reading, readingOf, wordsAcross } from './reading.ts';
import { stem } from './stem.ts';
import { compoundsOf } from './words.ts';

/** A reading with the roots of its words. */
interface RootsRead extends Reading {
  readonly roots: readonly number[];
}

/** The words met so far, each with its root, which is a number. */
export interface Vocabulary {
  /** By stem, and by word. */
  readonly roots: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  /**
   * The roots of a text in order: those of a compound's parts followed by that of the compound written as one, and those
   * of numbers by that of the number together with the word before it, or with none.
   */
  readonly read: (text: string) => readonly number[];
}

/** @param newRoot - answers with a number for a root that was not met before */
export function emptyVocabulary(newRoot: () => number): Vocabulary {
  const roots = new Map<string, number>();
  const words = new Map<string, number>();
  const readings = new Map<string, RootsRead>();

  const rootOf = (word: string) => known(words, word, () => known(roots, stem(word), newRoot));

  const readOnce = (compound: string): RootsRead => {
    const reading = readingOf(compound);
    return { ...reading, roots: reading.words.map(([word]) => rootOf(word)) };
  };

  const read = (text: string) => {
    const found: number[] = [];
    let before = nothingRead;
    // One apostrophe for the other: nearly all texts are ASCII then, which is folded and taken apart much faster.
    for (const compound of compoundsOf(fold(text.replaceAll('’', "'")))) {
      const reading = known(readings, compound, readOnce);
      const { roots } = reading;
      for (let place = 0; place < roots.length; place++) found.push(roots[place] as number);
      // Asked here, since nearly always there is nothing across.
      if (reading.number !== '' || before.lacking !== '') {
        for (const [word] of wordsAcross(before, reading)) found.push(rootOf(word));
      }
      before = reading;
    }
    return found;
  };
  return { roots, words, read };
}
