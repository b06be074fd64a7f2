import { featuresOf } from '../../content/content-index.ts';
import { criteriaIn } from '../../model/bar.ts';
import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { ownOf } from '../../model/own-of.ts';
import { isDenial } from '../../model/support.ts';
import { acronymsOf } from './acronyms.ts';
import { type Concordance, inText } from './concordance.ts';
import { known } from './known.ts';
import { platformNamesOf } from './platform-names.ts';
import { emptyVocabulary, type MetRoot, type Vocabulary } from './vocabulary.ts';

// How much an occurrence counts, by where it stands. A capability's name and aliases count least: together they stay below
// one hit in the text, however long it is.
const inProduct = 12;
/** For all words of a slug together: the fewer it has, the more each of them tells. */
const inSlug = 24;
const inPlatform = 10;
const inConcept = 8;
const inSource = 8;
const inCapability = 7;
const inCapabilitySpokenOf = 2;
/** Of the bar of a capability, the criteria that a statement shows: less than any name, so that they only tell equals apart. */
const inCriterion = 1;

/** A concept, and what texts name it by. */
interface Named {
  readonly names: readonly string[];
  readonly roots: readonly MetRoot[];
}

/** A concordance that was made, and its roots by their stems. */
export interface MadeConcordance extends Concordance, Pick<Vocabulary, 'roots'> {}

/** Reads all that a content says. */
export function makeConcordance(content: Content): MadeConcordance {
  const { roots, words, read } = emptyVocabulary();
  const features: LocatedFeature[] = [];
  const lengths: number[] = [];
  let list = 0;

  const add = ({ occurrences }: MetRoot, weight: number) => {
    const last = occurrences.length - 1;
    if (occurrences[last - 1] === lengths.length) occurrences[last] = (occurrences[last] as number) + weight;
    else occurrences.push(lengths.length, weight);
  };
  /** Adds what was not met before in the same list. */
  const addOnce = (all: readonly MetRoot[] = [], weight: number) => {
    for (const root of all) {
      if (root.metIn === list) continue;
      root.metIn = list;
      add(root, weight);
    }
  };
  const readAll = (names: readonly string[]) => [...new Set(names.flatMap(read))];

  const named = new Map(
    Object.entries(content.capabilities).map(([id, { name, aliases }]) => [id, readAll([name, ...aliases])]),
  );
  const others = new Map<string, readonly MetRoot[]>();
  /** The words of each criterion that no capability is called by: those find the statements on capabilities as it is. */
  const isName = new Set([...named.values()].flat());
  const criteria = new Map(
    Object.values(content.capabilities).map(({ id, bar }) => [
      id,
      new Map(
        (bar === undefined ? [] : criteriaIn(bar)).map((criterion) => [
          criterion.id,
          read(criterion.text).filter((root) => !isName.has(root)),
        ]),
      ),
    ]),
  );
  const { products = {} } = content;
  /** The words that a product is known by: what is not listed goes by the text that a statement has. */
  const throughOf = new Map<string, readonly MetRoot[]>();
  const readProduct = (id: string) => {
    const product = ownOf(products, id);
    return product ? readAll([product.name, ...product.aliases]) : read(id);
  };

  const readFeature = (feature: LocatedFeature, platform: readonly MetRoot[], concepts: readonly Named[]) => {
    const { slug, text, sources, support, about = [] } = feature;
    const inThis = read(text);
    for (const root of inThis) add(root, inText);
    list++;
    const inIts = read(slug.replaceAll('-', ' '));
    addOnce(inIts, Math.ceil(inSlug / inIts.length));
    list++;
    addOnce(platform, inPlatform);
    const lowerText = text.toLowerCase();
    for (const { names, roots } of concepts) {
      list++;
      if (names.some((name) => (name.includes(' ') ? lowerText : text).includes(name))) addOnce(roots, inConcept);
    }
    list++;
    for (const { title } of sources) addOnce(known(others, title, read), inSource);
    list++;
    for (const id in support) addOnce(named.get(id), inCapability);
    for (const id of about) addOnce(named.get(id), inCapabilitySpokenOf);
    for (const id in support) {
      for (const shown of support[id]?.shows ?? []) addOnce(criteria.get(id)?.get(shown), inCriterion);
    }
    for (const id in support) {
      for (const product of support[id]?.via ?? []) {
        for (const root of known(throughOf, product, readProduct)) if (!inThis.includes(root)) add(root, inProduct);
      }
    }
    features.push(feature);
    lengths.push(text.split(' ').length);
  };

  const starts: number[] = [];
  for (const [id, { name, names, introduction }] of Object.entries(content.platforms)) {
    const platform = readAll([name, ...names.map((other) => other.name)]);
    const concepts = introduction.concepts.map(({ term, aliases }) => {
      const all = [term, ...aliases];
      return { names: all.map(asNamed).filter((name) => /[ A-Z]/.test(name)), roots: readAll(all) };
    });
    starts.push(features.length);
    for (const feature of featuresOf(content, [id])) readFeature(feature, platform, concepts);
  }
  starts.push(features.length);
  const texts = features.map(({ text }) => text);
  const live = features.map(({ retired }) => !retired);
  const occurring = [...words.keys()].filter((word) => words.get(word)?.occurrences.length).sort();
  return {
    words: occurring,
    lengths,
    starts,
    names: platformNamesOf(content, starts, texts, read),
    acronyms: acronymsOf(content, texts),
    isDenial: (document) => isDenial((features[document] as LocatedFeature).support),
    isEvent: (document) => features[document]?.date !== undefined,
    rootAt: (place) => words.get(occurring[place] as string) as MetRoot,
    rootOf: (stem) => {
      const root = roots.get(stem);
      return root?.occurrences.length ? root : undefined;
    },
    featureOf: (document) => features[document] as LocatedFeature,
    passes:
      ({ isOpen, show }) =>
      (document) =>
        isOpen ? live[document] === true : show(features[document] as never) !== undefined,
    roots,
  };
}

/** Texts name a concept by several words in any case, or by a single one that is written as a name, like `Katib`. */
function asNamed(name: string): string {
  return name.includes(' ') ? name.toLowerCase() : name;
}
