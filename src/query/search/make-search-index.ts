import { featuresOf } from '../../content/content-index.ts';
import type { Content } from '../../model/content.ts';
import { isDenial } from '../../model/support.ts';
import { type Postings, postingsOf } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { Tally } from './tally.ts';
import { Vocabulary } from './vocabulary.ts';
import { lettersOf } from './words.ts';

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
  const features = [...featuresOf(content)];
  const vocabulary = new Vocabulary();
  const names = mapValues(content.platforms, ({ name, names }) =>
    vocabulary.distinct([name, ...names.map((other) => other.name)]),
  );
  const concepts = mapValues(content.platforms, ({ introduction }) =>
    introduction.concepts.map(({ term, aliases }) => ({
      isNamedIn: namedIn([term, ...aliases]),
      words: vocabulary.distinct([term, ...aliases]),
    })),
  );
  const capabilities = mapValues(content.capabilities, ({ name, aliases }) => vocabulary.distinct([name, ...aliases]));
  const titles = new Map<string, readonly number[]>();

  const lengths = features.map((feature, document) => {
    const { text, sources, support, about = [], platform } = feature;
    const add = (stems: readonly number[], weight: number) => vocabulary.add(stems, document, weight);
    const words = vocabulary.read(text);
    add(words, weights.text);
    add(names.get(platform) ?? [], weights.platform);
    const lowerText = text.toLowerCase();
    for (const concept of concepts.get(platform) ?? []) {
      if (concept.isNamedIn(text, lowerText)) add(concept.words, weights.concept);
    }
    const inTitles = sources.map(({ title }) => known(titles, title, () => vocabulary.distinct([title])));
    add(union(inTitles), weights.source);
    const claimed = union(Object.keys(support).map((id) => capabilities.get(id)));
    add(claimed, weights.capability);
    const spokenOf = union(about.map((id) => capabilities.get(id)));
    add(
      spokenOf.filter((word) => !claimed.includes(word)),
      weights.about,
    );
    const through = Object.values(support).flatMap((claim) => claim?.via ?? []);
    for (const product of through) {
      add(
        vocabulary.read(product).filter((word) => !words.includes(word)),
        weights.product,
      );
    }
    return text.split(' ').length;
  });

  const factors = Float64Array.from(features, ({ support }) => (isDenial(support) ? denialFactor : 1));
  const postings = finish(vocabulary, lengths, factors);
  const words: string[] = [];
  for (const [word, number] of vocabulary.words) if (postings[number]) words.push(word);
  words.sort();
  return {
    features,
    postings,
    stems: vocabulary.stems,
    wordStems: vocabulary.words,
    words,
    wordLetters: words.map(lettersOf),
    placesByLength: byLength(words),
    factors,
    tally: new Tally(features.length),
  };
}

/** What stands in any of the lists, each once; most often there is one list, which needs no work. */
function union(lists: readonly (readonly number[] | undefined)[]): readonly number[] {
  return lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flatMap((list) => list ?? []))];
}

function known<T>(values: Map<string, T>, key: string, make: () => T): T {
  let value = values.get(key);
  if (value === undefined) {
    value = make();
    values.set(key, value);
  }
  return value;
}

/** The places of the words of each length that have no digit. */
function byLength(words: readonly string[]): number[][] {
  const places: number[][] = [];
  for (const [place, word] of words.entries()) {
    if (/\d/.test(word)) continue;
    const same = places[word.length];
    if (same) same.push(place);
    else places[word.length] = [place];
  }
  return places;
}

/** Turns weighted frequencies into each document's share of a score (BM25 with weighted fields). */
function finish(
  { occurrences }: Vocabulary,
  lengths: readonly number[],
  factors: Float64Array,
): readonly (Postings | undefined)[] {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  const damping = lengths.map((length) => saturation * (1 - lengthShare + (lengthShare * length) / (mean || 1)));
  return occurrences.map(({ documents, frequencies }) => {
    const rarity = Math.log(1 + (lengths.length - documents.length + 0.5) / (documents.length + 0.5));
    const impacts = documents.map((document, place) => {
      const frequency = frequencies[place] as number;
      return (rarity * frequency) / (frequency + (damping[document] as number));
    });
    return postingsOf(documents, impacts, factors);
  });
}

/**
 * Whether a text names something by one of its names: by one of several words in any case, or by a single one that is
 * written as a name, like `Katib`. The text is passed in lower case too, which many names ask for.
 */
function namedIn(names: readonly string[]): (text: string, lowerText: string) => boolean {
  const phrases = names.filter((name) => name.includes(' ')).map((name) => name.toLowerCase());
  const words = names.filter((name) => !name.includes(' ') && /[A-Z]/.test(name));
  return (text, lowerText) =>
    phrases.some((phrase) => lowerText.includes(phrase)) || words.some((word) => text.includes(word));
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, change: (value: T) => R): Map<string, R> {
  return new Map(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
