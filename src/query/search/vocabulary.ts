import { stem } from './stem.ts';
import { isStopWord, wordsOf } from './words.ts';

/** Where a stem occurs: documents in rising order, and how much each counts for it. */
export interface Postings {
  readonly documents: number[];
  /** Weighted frequencies at first; `finish` turns them into their share of a score. */
  readonly impacts: number[];
}

/** The words met so far, and where. */
export class Vocabulary {
  /** Words and stems, each with the number of the stem. */
  readonly words = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly postings: Postings[] = [];

  /** The stems of a text in order, those of a compound's words followed by that of the compound written as one. */
  read(text: string): number[] {
    const read: number[] = [];
    for (const words of wordsOf(text)) {
      for (const word of words) if (!isStopWord(word)) read.push(this.#numberOf(word));
      if (words.length > 1) read.push(this.#numberOf(words.join('')));
    }
    return read;
  }

  distinct(texts: readonly string[]): Set<number> {
    return new Set(texts.flatMap((text) => this.read(text)));
  }

  add(stems: Iterable<number>, document: number, weight: number): void {
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

  #numberOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const root = stem(word);
    let number = this.stems.get(root);
    if (number === undefined) {
      number = this.postings.push({ documents: [], impacts: [] }) - 1;
      this.stems.set(root, number);
    }
    this.words.set(word, number);
    return number;
  }
}
