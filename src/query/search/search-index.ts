import type { Content } from '../../model/content.ts';
import type { LongForms } from './acronyms.ts';
import { type Concordance, inText } from './concordance.ts';
import type { Expansion } from './expansion.ts';
import { known } from './known.ts';
import { makeConcordance } from './make-concordance.ts';
import { type Postings, postingsOf, type Root } from './postings.ts';
import { firstFrom } from './sorted.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { type Tally, tallyOf } from './tally.ts';

/** BM25: how soon repetition stops counting, and how much a long text takes away. */
const saturation = 1.6;
const lengthShare = 0.1;

/** What a denial's score is multiplied by, so that it stands under an equal affirmation. */
const denialFactor = 0.7;

/** What the score of an event is multiplied by: most ask for what is, and fewer for the day it came. */
const eventFactor = 0.9;

/** The shortest name of a platform that a mistyped one is taken for. */
const shortestMistypedName = 5;

/** A concordance, as searches ask it. What takes time is worked out when it is first needed. */
export interface SearchIndex extends Concordance {
  /** How the words are spelt that a mistyped one may be meant for. */
  readonly spelling: () => Spelling;
  /** The same of the names of platforms. */
  readonly spellingOfNames: () => Spelling;
  /** By document, what its score is multiplied by. */
  readonly factors: Float64Array;
  /** Where a root occurs, and what each document gets for it (BM25 with weighted fields). */
  readonly postingsOf: (root: Root) => Postings;
  readonly tally: Tally;
  /** The names of platforms, sorted. */
  readonly sortedNames: readonly string[];
  /** By the first word of long forms: these, each with its acronym. */
  readonly longForms: () => ReadonlyMap<string, LongForms>;
  /** What acronyms are short for, once that was asked. */
  readonly spelledOut: Map<string, readonly Expansion[]>;
}

export function indexOver(concordance: Concordance): SearchIndex {
  const { words, lengths, isDenial, isEvent, names, formsOfAcronyms } = concordance;
  const size = lengths.length;
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / (size || 1);
  const factors = Float64Array.from(
    lengths,
    (_, document) => (isDenial(document) ? denialFactor : 1) * (isEvent(document) ? eventFactor : 1),
  );
  let spelling: Spelling | undefined;
  let ofNames: Spelling | undefined;
  const sortedNames = [...names.keys()].sort();
  let longForms: Map<string, LongForms[number][]> | undefined;
  return {
    ...concordance,
    // A code is not mistyped for a word.
    spelling: () => (spelling ??= spellingOf(words, (word) => !/\d/.test(word))),
    spellingOfNames: () => (ofNames ??= spellingOf(sortedNames, (name) => name.length >= shortestMistypedName)),
    factors,
    postingsOf: (root) => {
      if (!root.postings) {
        const { occurrences } = root;
        const count = occurrences.length / 2;
        const rarity = Math.log(1 + (size - count + 0.5) / (count + 0.5));
        const documents = new Uint32Array(count);
        const impacts = new Float64Array(count);
        for (let place = 0; place < count; place++) {
          const document = occurrences[2 * place] as number;
          const frequency = (occurrences[2 * place + 1] as number) / inText;
          const length = lengths[document] as number;
          const damping = saturation * (1 - lengthShare + (lengthShare * length) / (meanLength || 1));
          documents[place] = document;
          impacts[place] = (rarity * frequency) / (frequency + damping);
        }
        root.postings = postingsOf(documents, impacts, factors, [root]);
      }
      return root.postings;
    },
    tally: tallyOf(size),
    longForms: () => {
      if (!longForms) {
        longForms = new Map();
        for (const each of formsOfAcronyms()) {
          const [first = ''] = each[0].split(' ', 1);
          known(longForms, first, (): LongForms[number][] => []).push(each);
        }
      }
      return longForms;
    },
    spelledOut: new Map(),
    sortedNames,
  };
}

/** The root of a word that occurs. */
export function rootOfWord({ words, rootAt }: Concordance, word: string): Root | undefined {
  const place = firstFrom(words, word);
  return words[place] === word ? rootAt(place) : undefined;
}

const indexes = new WeakMap<Content, SearchIndex>();

/** The search index of a content, made on the first search. */
export function searchIndexOf(content: Content): SearchIndex {
  return known(indexes, content, () => indexOver(makeConcordance(content)));
}
