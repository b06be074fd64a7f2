import { fold } from '../../content/fold.ts';
import { designation, glued, headAndNumber, isNumber } from './designation.ts';
import { isFunctionWord } from './function-words.ts';
import { stem } from './stem.ts';
import { compoundsOf, isJoined, partsOf } from './words.ts';

/** Where a stem occurs: documents in rising order, and its weighted frequency in each. */
interface Occurrences {
  readonly documents: number[];
  readonly frequencies: number[];
}

/** What function words have for a number: they are met over and over, and lead nowhere. */
const nowhere = -1;

/** The words met so far, and where. */
export class Vocabulary {
  /** Words and stems, each with the number of the stem: its place in `occurrences`. */
  readonly words = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly occurrences: Occurrences[] = [];

  /**
   * The stems of a text in order: those of a compound's parts followed by that of the compound written as one, and those
   * of numbers by that of the number together with the word before it.
   */
  read(text: string): number[] {
    const read: number[] = [];
    const add = (word: string) => {
      const number = this.words.get(word) ?? this.#learn(word);
      if (number !== nowhere) read.push(number);
    };
    let before = '';
    for (const compound of compoundsOf(fold(text))) {
      let [last, whole] = [compound, compound];
      if (!isJoined(compound)) add(compound);
      else {
        const parts = partsOf(compound);
        [last, whole] = [parts.at(-1) as string, glued(parts)];
        for (const part of parts) {
          for (const half of headAndNumber(part) ?? []) add(half);
          add(part);
        }
        if (parts.length > 1) add(whole);
      }
      const startsWithNumber = isNumber(compound);
      if (startsWithNumber && before !== '' && !isFunctionWord(before)) add(designation(before, whole));
      before = startsWithNumber ? '' : last;
    }
    return read;
  }

  /** The stems of several texts, each once. */
  distinct(texts: readonly string[]): number[] {
    return [...new Set(texts.flatMap((text) => this.read(text)))];
  }

  add(stems: readonly number[], document: number, weight: number): void {
    for (const number of stems) {
      const { documents, frequencies } = this.occurrences[number] as Occurrences;
      const last = documents.length - 1;
      if (documents[last] === document) frequencies[last] = (frequencies[last] as number) + weight;
      else {
        documents.push(document);
        frequencies.push(weight);
      }
    }
  }

  #learn(word: string): number {
    const root = stem(word);
    const known = isFunctionWord(word) ? nowhere : this.stems.get(root);
    const number = known ?? this.occurrences.push({ documents: [], frequencies: [] }) - 1;
    if (known === undefined) this.stems.set(root, number);
    this.words.set(word, number);
    return number;
  }
}
