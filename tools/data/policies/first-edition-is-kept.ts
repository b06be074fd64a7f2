import type { Content } from '../../../src/model/content.ts';
import type { LocatedFeature } from '../../../src/model/feature.ts';
import type { Problem, Rule } from '../../../src/model/rules/problem.ts';
import { eachText } from '../../../src/model/rules/walk.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { meaningsThatChanged } from '../first-edition/meanings.ts';
import type { FirstEdition } from '../first-edition/records.ts';
import { comparedWords, hashed, hashedShingles } from '../first-edition/shingles.ts';

const month = '2021-10';

/** The first edition says what it said, on the pages that it cited. */
export function firstEditionIsKept({ meanings, judgedAnew, addresses }: FirstEdition): Rule {
  return function* (content) {
    const platforms = Object.keys(addresses).filter((id) => Object.hasOwn(content.platforms, id));
    const edition = findFeatures(content, { asOf: month, platforms });
    const isHere = (id: string) => platforms.includes(id.split('/')[0] ?? '');
    const kept = new Map([...meanings].filter(([id]) => isHere(id)));
    yield* inHistory(content, meaningsThatChanged(edition, kept, judgedAnew));
    yield* citations(edition, addresses, platforms);
  };
}

/** A statement of the first edition may have been retired since: its path says so. */
function* inHistory(content: Content, problems: Iterable<Omit<Problem, 'rule'>>): Generator<Omit<Problem, 'rule'>> {
  for (const { path, message } of problems) {
    const [, id = '', category = '', slug] = path.split('/');
    const isRetired = content.platforms[id]?.history.some((one) => one.category === category && one.slug === slug);
    yield { path: isRetired ? `platforms/${id}/history/${category}/${slug}` : path, message };
  }
}

function* citations(
  edition: readonly LocatedFeature[],
  addresses: FirstEdition['addresses'],
  platforms: readonly string[],
): Generator<Omit<Problem, 'rule'>> {
  for (const id of platforms) {
    for (const [category, listed] of Object.entries(addresses[id] ?? {})) {
      const features = edition.filter((feature) => feature.platform === id && feature.category === category);
      const cited = new Set(features.flatMap(({ sources }) => sources.map(({ url }) => url)));
      const missing = listed.find((address) => !cited.has(address));
      if (missing === undefined) continue;
      const message = `found no citation of ${missing}, expected it: the first edition's cell has it`;
      yield { path: `platforms/${id}/cells/${category}`, message };
    }
  }
}

/** Every text is this project's own: none is a cell of the document of 2021, or has eight words of it in a row. */
export function textsAreOwn({ hashes }: FirstEdition): Rule {
  const shingles = new Set(hashes.shingles);
  const cells = new Set(hashes.cells);
  return function* (content) {
    for (const { text, path } of eachText(content)) {
      const words = comparedWords(text);
      const isCopied = cells.has(hashed(words)) || hashedShingles(text).some((shingle) => shingles.has(shingle));
      if (isCopied) yield { path, message: 'found words of the 2021 document, expected our own' };
    }
  };
}
