import { featureAt, featuresOf } from '../../content/content-index.ts';
import type { Content } from '../../model/content.ts';
import type { LongForms } from './acronyms.ts';
import type { Concordance } from './concordance.ts';
import { makeConcordance } from './make-concordance.ts';
import { numbersOf, textOfNumbers } from './numbers-text.ts';
import type { Root } from './postings.ts';
import { firstFrom } from './sorted.ts';

/** A concordance as JSON has it. Lists of numbers are texts of {@link textOfNumbers}, lists of words have spaces between. */
interface WrittenConcordance {
  /** How many documents each platform has in each category: live ones and retired ones, in turn. */
  readonly counts: string;
  /** Names of platforms, each with their places. */
  readonly names: readonly (readonly [name: string, platforms: readonly number[]])[];
  readonly acronyms: readonly (readonly [acronym: string, longForms: readonly string[]])[];
  readonly formsOfAcronyms: LongForms;
  readonly lengths: string;
  readonly denials: string;
  readonly events: string;
  /** By capability, the documents that claim or deny it. */
  readonly claims: readonly string[];
  /** The words and the stems that occur, sorted, and by word, the place of its stem. */
  readonly words: string;
  readonly stems: string;
  readonly wordStems: string;
  /** By stem, with spaces between: its documents, and then how much it counts in each. */
  readonly occurrences: string;
}

/** The concordance of a content as a text. */
export function concordanceText(content: Content): string {
  const {
    words,
    stems: read,
    lengths,
    names,
    acronyms,
    formsOfAcronyms,
    isDenial,
    isEvent,
    featureOf,
    rootOf,
    rootAt,
  } = makeConcordance(content);
  const documents = [...lengths.keys()];
  const categories = Object.keys(content.categories);
  const counts = Object.keys(content.platforms).flatMap((id) => {
    const ofPlatform: number[] = categories.flatMap(() => [0, 0]);
    for (const { category, retired } of featuresOf(content, [id])) {
      const cell = 2 * categories.indexOf(category) + (retired ? 1 : 0);
      ofPlatform[cell] = (ofPlatform[cell] as number) + 1;
    }
    return ofPlatform;
  });
  const stems = [...read].filter(rootOf).sort();
  const places = new Map(stems.map((stem, place) => [rootOf(stem), place]));
  const written: WrittenConcordance = {
    counts: textOfNumbers(counts),
    names: [...names],
    acronyms: [...acronyms],
    formsOfAcronyms: formsOfAcronyms(),
    lengths: textOfNumbers(lengths),
    denials: rising(documents.filter(isDenial)),
    events: rising(documents.filter(isEvent)),
    claims: Object.keys(content.capabilities).map((id) =>
      rising(documents.filter((document) => Object.hasOwn(featureOf(document).support, id))),
    ),
    words: words.join(' '),
    stems: stems.join(' '),
    wordStems: textOfNumbers(words.map((_, place) => places.get(rootAt(place)) as number)),
    occurrences: stems
      .map((stem) => {
        const { occurrences } = rootOf(stem) as Root;
        const alternating = (which: number) => Array.from(occurrences).filter((_, place) => place % 2 === which);
        return rising(alternating(0)) + textOfNumbers(alternating(1));
      })
      .join(' '),
  };
  return JSON.stringify(written);
}

/** Rising numbers, as what each is more than the one before. */
function rising(numbers: readonly number[]): string {
  return textOfNumbers(numbers.map((number, place) => number - (numbers[place - 1] ?? 0)));
}

function readRising(numbers: readonly number[]): number[] {
  let last = 0;
  return numbers.map((more) => {
    last += more;
    return last;
  });
}

function readOccurrences(text: string): number[] {
  const numbers = numbersOf(text);
  const count = numbers.length / 2;
  let document = 0;
  return numbers.slice(0, count).flatMap((more, place) => {
    document += more;
    return [document, numbers[count + place] as number];
  });
}

/** The concordance of a content out of the text that it was written to. What a search does not ask for is not read. */
export function readConcordance(content: Content, text: string): Concordance {
  const written: WrittenConcordance = JSON.parse(text);
  const occurrences = written.occurrences.split(' ');
  const counts = numbersOf(written.counts);
  const lengths = numbersOf(written.lengths);
  const denials = new Set(readRising(numbersOf(written.denials)));
  const events = new Set(readRising(numbersOf(written.events)));
  const platforms = Object.keys(content.platforms);
  const categories = Object.keys(content.categories);
  /** How many cells a platform has, and of each document, which is its own. */
  const width = 2 * categories.length;
  const cells = new Uint32Array(lengths.length);
  counts.reduce((start, count, cell) => {
    cells.fill(cell, start, start + count);
    return start + count;
  }, 0);
  let stems: readonly string[] | undefined;
  let wordStems: readonly number[] | undefined;
  const roots: Root[] = [];
  const starts = [...platforms.keys(), platforms.length].map((column) => firstFrom(cells, width * column));

  const rootWith = (stem: number): Root => {
    const root = roots[stem] ?? { occurrences: readOccurrences(occurrences[stem] as string) };
    roots[stem] = root;
    return root;
  };
  const featureOf = (document: number) => {
    const cell = cells[document] as number;
    // Where the live ones of its category begin: the retired ones follow them.
    const first = cell - (cell % 2);
    const platform = platforms[Math.floor(cell / width)] as string;
    const category = categories[(first % width) / 2] as string;
    return featureAt(content, platform, category, document - firstFrom(cells, first));
  };

  return {
    words: written.words.split(' '),
    lengths,
    starts,
    names: new Map(written.names),
    acronyms: new Map(written.acronyms),
    formsOfAcronyms: () => written.formsOfAcronyms,
    isDenial: (document) => denials.has(document),
    isEvent: (document) => events.has(document),
    rootAt: (place) => {
      wordStems ??= numbersOf(written.wordStems);
      return rootWith(wordStems[place] as number);
    },
    rootOf: (stem) => {
      stems ??= written.stems.split(' ');
      const place = firstFrom(stems, stem);
      return stems[place] === stem ? rootWith(place) : undefined;
    },
    featureOf,
    passes: ({ isOpen, isPlain, show, ...filter }) => {
      if (isOpen) return (document) => (cells[document] as number) % 2 === 0;
      const open = counts.map((_, cell) => {
        const platform: unknown = platforms[Math.floor(cell / width)];
        const category = categories[Math.floor((cell % width) / 2)] as string;
        return (
          (filter.retired || cell % 2 === 0) &&
          filter.platforms.some((id) => id === platform) &&
          (filter.categories?.has(category) ?? true)
        );
      });
      const claiming = new Set(
        Object.keys(content.capabilities).flatMap((id, place) =>
          filter.capabilities?.has(id) ? readRising(numbersOf(written.claims[place] as string)) : [],
        ),
      );
      return (document) =>
        open[cells[document] as number] === true &&
        (!filter.capabilities || claiming.has(document)) &&
        (isPlain || show(featureOf(document) as never) !== undefined);
    },
  };
}
