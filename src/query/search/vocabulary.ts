import { stem } from './stem.ts';
import { compoundsOf, isStopWord, partsOf } from './words.ts';

/** Where a stem occurs: documents in rising order, and how much each counts for it. */
export interface Postings {
  readonly documents: number[];
  /** Weighted frequencies at first; when the index is finished, each document's share of a score. */
  readonly impacts: number[];
}

/** What stop words have for a number: they are met over and over, and lead nowhere. */
const nowhere = -1;

/** The words met so far, and where. */
export class Vocabulary {
  /** Words and stems, each with the number of the stem: its place in `postings`. */
  readonly words = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly postings: Postings[] = [];

  /** The stems of a text in order, those of a compound's words followed by that of the compound written as one. */
  read(text: string): number[] {
    const read: number[] = [];
    const add = (word: string) => {
      const number = this.words.get(word) ?? this.#learn(word);
      if (number !== nowhere) read.push(number);
    };
    for (const compound of compoundsOf(text)) {
      const parts = partsOf(compound);
      if (parts === undefined) add(compound);
      else for (const word of [...parts, parts.join('')]) add(word);
    }
    return read;
  }

  /** The stems of several texts, each once. */
  distinct(texts: readonly string[]): number[] {
    return [...new Set(texts.flatMap((text) => this.read(text)))];
  }

  add(stems: readonly number[], document: number, weight: number): void {
    for (const number of stems) {
      const { documents, impacts } = this.postings[number] as Postings;
      const last = documents.length - 1;
      if (documents[last] === document) impacts[last] = (impacts[last] as number) + weight;
      else {
        documents.push(document);
        impacts.push(weight);
      }
    }
  }

  #learn(word: string): number {
    const root = stem(word);
    const known = isStopWord(word) ? nowhere : this.stems.get(root);
    const number = known ?? this.postings.push({ documents: [], impacts: [] }) - 1;
    if (known === undefined) this.stems.set(root, number);
    this.words.set(word, number);
    return number;
  }
}
