import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { levelOf } from '../../model/support.ts';
import { indexOf } from '../content-index.ts';
import { isStopWord, lettersOf, stem, wordsOf } from './words.ts';

/** Where a stem occurs: documents in rising order, and how much each counts for it. */
export interface Postings {
  readonly documents: number[];
  /** Weighted frequencies at first; `finish` turns them into their share of a score. */
  readonly impacts: number[];
}

/** An inverted index: words lead to stems, stems to documents. A document is a feature's place in `features`. */
export interface SearchIndex {
  readonly features: readonly LocatedFeature[];
  /** The number of each stem: its place in `postings`. */
  readonly stems: ReadonlyMap<string, number>;
  readonly postings: readonly Postings[];
  /** Every word that occurs, folded, in sorted order, with its stem's number and the letters it is made of. */
  readonly words: readonly string[];
  readonly wordStems: readonly number[];
  readonly wordLetters: readonly number[];
  /** 1, or less for documents that deny something. */
  readonly factors: Float64Array;
}

/**
 * How much an occurrence counts, by where it stands. A capability's name and aliases count least: together they stay
 * below one hit in the text, however long it is.
 */
const weights = { text: 1, product: 0.6, platform: 0.5, concept: 0.4, source: 0.4, capability: 0.35, about: 0.2 };

/** BM25: how soon repetition stops counting, and how much a long text takes away. */
const saturation = 1.2;
const lengthShare = 0.3;

/** What a denial's score is multiplied by, so that it stands under an equal affirmation. */
const denialFactor = 0.7;

const indexes = new WeakMap<Content, SearchIndex>();

/** The search index of a content, made on the first search. */
export function searchIndexOf(content: Content): SearchIndex {
  let index = indexes.get(content);
  if (index === undefined) {
    index = makeSearchIndex(content);
    indexes.set(content, index);
  }
  return index;
}

function makeSearchIndex(content: Content): SearchIndex {
  const { features } = indexOf(content);
  const vocabulary = new Vocabulary();
  const names = mapValues(content.platforms, ({ name, names }) =>
    vocabulary.distinct([name, ...names.map((other) => other.name)]),
  );
  const concepts = mapValues(content.platforms, ({ introduction }) =>
    introduction.concepts.map(({ term, aliases }) => ({
      names: [term, ...aliases],
      words: vocabulary.distinct([term, ...aliases]),
    })),
  );
  const capabilities = mapValues(content.capabilities, ({ name, aliases }) => vocabulary.distinct([name, ...aliases]));

  const lengths = features.map((feature, document) => {
    const add = (stems: Iterable<number>, weight: number) => vocabulary.add(stems, document, weight);
    const words = vocabulary.read(feature.text);
    add(words, weights.text);
    const inText = new Set(words);
    for (const concept of concepts.get(feature.platform) ?? []) {
      if (concept.names.some((name) => isNamedIn(feature.text, name))) add(concept.words, weights.concept);
    }
    add(names.get(feature.platform) ?? [], weights.platform);
    add(vocabulary.distinct(feature.sources.map((source) => source.title)), weights.source);
    const claimed = new Set<number>();
    for (const id in feature.support) {
      for (const word of capabilities.get(id) ?? []) claimed.add(word);
      const via = feature.support[id]?.via;
      if (via !== undefined)
        add(
          vocabulary.read(via).filter((word) => !inText.has(word)),
          weights.product,
        );
    }
    add(claimed, weights.capability);
    const spokenOf = new Set<number>();
    for (const id of feature.about ?? []) for (const word of capabilities.get(id) ?? []) spokenOf.add(word);
    for (const word of claimed) spokenOf.delete(word);
    add(spokenOf, weights.about);
    return words.length;
  });

  const occurring = [...vocabulary.words].filter(([, number]) => vocabulary.postings[number]?.documents.length);
  const words = occurring.map(([word]) => word).sort();
  return {
    features,
    stems: vocabulary.stems,
    postings: finish(vocabulary.postings, lengths),
    words,
    wordStems: words.map((word) => vocabulary.words.get(word) as number),
    wordLetters: words.map(lettersOf),
    factors: Float64Array.from(features, (feature) => (isDenial(feature) ? denialFactor : 1)),
  };
}

/** The words met so far, and where. */
class Vocabulary {
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

/** Turns weighted frequencies into each document's share of a score (BM25 with weighted fields). */
function finish(postings: readonly Postings[], lengths: readonly number[]): readonly Postings[] {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  const damping = lengths.map((length) => saturation * (1 - lengthShare + (lengthShare * length) / (mean || 1)));
  for (const { documents, impacts } of postings) {
    const rarity = Math.log(1 + (lengths.length - documents.length + 0.5) / (documents.length + 0.5));
    documents.forEach((document, place) => {
      const frequency = impacts[place] as number;
      impacts[place] = (rarity * frequency) / (frequency + (damping[document] as number));
    });
  }
  return postings;
}

function isDenial(feature: LocatedFeature): boolean {
  const claims = Object.values(feature.support);
  return claims.length > 0 && claims.every((support) => support !== undefined && levelOf(support) === 'none');
}

/** Whether a text names something: by several words in any case, or by one that is written as a name, like `Katib`. */
function isNamedIn(text: string, name: string): boolean {
  return name.includes(' ')
    ? text.toLowerCase().includes(name.toLowerCase())
    : /[A-Z]/.test(name) && text.includes(name);
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, change: (value: T) => R): Map<string, R> {
  return new Map(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
