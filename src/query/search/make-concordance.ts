import { featuresOf } from '../../content/content-index.ts';
import { criteriaIn } from '../../model/bar.ts';
import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { ownOf } from '../../model/own-of.ts';
import type { Source } from '../../model/source.ts';
import { isDenial } from '../../model/support.ts';
import { acronymsOf, longFormsOf } from './acronyms.ts';
import { type Concordance, inText } from './concordance.ts';
import { known } from './known.ts';
import { noOccurrences } from './occurrences.ts';
import { platformNamesOf } from './platform-names.ts';
import type { Root } from './postings.ts';
import { emptyVocabulary } from './vocabulary.ts';

// How much an occurrence counts, by where it stands. The name and the aliases of a capability together stay below one hit in
// the text, however long it is.
const inProduct = 12;
/** For all words of a slug together: the fewer it has, the more each of them tells. */
const inSlug = 36;
const inPlatform = 3;
const inConcept = 8;
const inSource = 6;
const inCapability = 9;
const inCapabilitySpokenOf = 1;
/** Of the bar of a capability, the criteria that a statement shows: less than any name, so that they only tell equals apart. */
const inCriterion = 1;

/**
 * A concept, and what texts name it by: several words in any case, or a single one that is written as a name, like `Katib`.
 */
interface Named {
  /** In any case, and as they are written. */
  readonly phrases: readonly string[];
  readonly words: readonly string[];
  readonly roots: readonly number[];
}

/** A concordance that was made, and all stems that it read. */
export interface MadeConcordance extends Concordance {
  readonly stems: Iterable<string>;
}

/** Reads all that a content says. */
export function makeConcordance(content: Content): MadeConcordance {
  const { newRoot, add, addAll, addOnce, beginList, endDocument, byRoot } = noOccurrences();
  const { roots, words, read } = emptyVocabulary(newRoot);
  const features: LocatedFeature[] = [];
  const lengths: number[] = [];
  const readAll = (names: readonly string[]) => [...new Set(names.flatMap(read))];

  const named = new Map(
    Object.entries(content.capabilities).map(([id, { name, aliases }]) => [id, readAll([name, ...aliases])]),
  );
  const others = new Map<string, readonly number[]>();
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
  const throughOf = new Map<string, readonly number[]>();
  const readProduct = (id: string) => {
    const product = ownOf(products, id);
    return product ? readAll([product.name, ...product.aliases]) : read(id);
  };

  // Each kind of words has a function of its own: an engine takes longer to optimise one that adds them all than that then
  // takes to read the matrix.
  const addSlug = (slug: string) => {
    const inIts = read(slug.replaceAll('-', ' '));
    beginList();
    addOnce(inIts, Math.ceil(inSlug / inIts.length));
  };
  const addConcepts = (text: string, concepts: readonly Named[]) => {
    const lowerText = text.toLowerCase();
    for (const { phrases, words, roots } of concepts) {
      if (!phrases.some((name) => lowerText.includes(name)) && !words.some((name) => text.includes(name))) continue;
      beginList();
      addOnce(roots, inConcept);
    }
  };
  const addSources = (sources: readonly Source[]) => {
    beginList();
    for (const { title } of sources) addOnce(known(others, title, read), inSource);
  };
  const addCapabilities = (claimed: readonly string[], spokenOf: readonly string[]) => {
    beginList();
    for (const id of claimed) addOnce(named.get(id) ?? [], inCapability);
    for (const id of spokenOf) addOnce(named.get(id) ?? [], inCapabilitySpokenOf);
  };
  const addShown = (id: string, shows: readonly string[]) => {
    for (const criterion of shows) addOnce(criteria.get(id)?.get(criterion) ?? [], inCriterion);
  };
  const addProducts = (via: readonly string[], inThis: readonly number[]) => {
    for (const product of via) {
      for (const root of known(throughOf, product, readProduct)) if (!inThis.includes(root)) add(root, inProduct);
    }
  };

  const readFeature = (feature: LocatedFeature, platform: readonly number[], concepts: readonly Named[]) => {
    const { slug, text, sources, support, about } = feature;
    const inThis = read(text);
    addAll(inThis, inText);
    addSlug(slug);
    beginList();
    addOnce(platform, inPlatform);
    addConcepts(text, concepts);
    addSources(sources);
    const claims = Object.entries(support);
    addCapabilities(Object.keys(support), about ?? []);
    for (const [id, claim] of claims) if (claim?.shows) addShown(id, claim.shows);
    for (const [, claim] of claims) if (claim?.via) addProducts(claim.via, inThis);
    endDocument();
    features.push(feature);
    lengths.push(wordCount(text));
  };

  const starts: number[] = [];
  for (const [id, { name, names, introduction }] of Object.entries(content.platforms)) {
    const platform = readAll([name, ...names.map((other) => other.name)]);
    const concepts = introduction.concepts.map(({ term, aliases }) => {
      const all = [term, ...aliases];
      return {
        phrases: all.filter((name) => name.includes(' ')).map((name) => name.toLowerCase()),
        words: all.filter((name) => !name.includes(' ') && /[A-Z]/.test(name)),
        roots: readAll(all),
      };
    });
    starts.push(features.length);
    for (const feature of featuresOf(content, [id])) readFeature(feature, platform, concepts);
  }
  starts.push(features.length);
  const texts = features.map(({ text }) => text);
  const live = features.map(({ retired }) => !retired);
  const rootOf = byRoot();
  const occurring = [...words.keys()].filter((word) => rootOf(words.get(word) as number)).sort();
  const rootsOf = (name: string) => read(name).flatMap((root) => rootOf(root) ?? []);
  const acronyms = acronymsOf(content, texts);
  return {
    words: occurring,
    lengths,
    starts,
    names: platformNamesOf(content, starts, texts, rootsOf),
    acronyms,
    formsOfAcronyms: () => longFormsOf(acronyms),
    isDenial: (document) => isDenial((features[document] as LocatedFeature).support),
    isEvent: (document) => features[document]?.date !== undefined,
    rootAt: (place) => rootOf(words.get(occurring[place] as string) as number) as Root,
    rootOf: (stem) => {
      const root = roots.get(stem);
      return root === undefined ? undefined : rootOf(root);
    },
    featureOf: (document) => features[document] as LocatedFeature,
    passes:
      ({ isOpen, show }) =>
      (document) =>
        isOpen ? live[document] === true : show(features[document] as never) !== undefined,
    stems: roots.keys(),
  };
}

/** How many words with spaces between a text has. */
function wordCount(text: string): number {
  let count = 1;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) count++;
  return count;
}
