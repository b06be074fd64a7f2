import type { LocatedFeature } from '../../../src/model/feature.ts';
import type { Problem } from '../../../src/model/rules/problem.ts';
import type { Support } from '../../../src/model/support.ts';

/** What statements mean, by their ids: an entry has the id in its first line, and then all else but the words. */
export type Meanings = ReadonlyMap<string, string>;

/** The entries of a file of meanings. */
export function meaningsIn(text: string): Meanings {
  const entries = text.trimEnd().split(/\n(?! )/);
  return new Map(entries.map((entry) => [entry.split('\n')[0] ?? '', entry]));
}

/**
 * The same file, with ids where it names products as texts: what a text stands for is no new meaning.
 *
 * @param products - the ids of products, by the texts
 */
export function withProductIds(text: string, products: Readonly<Record<string, readonly string[]>>): string {
  return text.replace(/"via":"([^"]*)"/g, (found, named) => {
    const ids = Object.hasOwn(products, named) ? products[named] : undefined;
    return ids === undefined ? found : `"via":"${ids.join(', ')}"`;
  });
}

/** What a statement means, as it is written in such a file. */
export function meaningOf({ id, support, about, only, date, sources }: LocatedFeature): string {
  return [
    id,
    released(support as Readonly<Record<string, Support>>),
    ...(about ? [`about ${about.join(', ')}`] : []),
    ...(only ? [`only ${only.join(', ')}`] : []),
    ...(date ? [`on ${date}`] : []),
    ...sources.map(({ url }) => url),
  ].join('\n  ');
}

/** As it was written when products were a text. */
function released(support: Readonly<Record<string, Support>>): string {
  return JSON.stringify(support, (key, value) => (key === 'via' ? value.join(', ') : value));
}

/**
 * Where statements of the first edition do not mean what they meant when they were released. A released statement keeps
 * its meaning for ever; only its wording may be corrected, and what it claims, and of what, may be judged anew.
 *
 * @param edition - the statements of the first edition, as they are now
 * @param meanings - what each of them meant
 * @param judgedAnew - what those of them mean that are judged otherwise since
 */
export function* meaningsThatChanged(
  edition: readonly LocatedFeature[],
  meanings: Meanings,
  judgedAnew: Meanings,
): Generator<Omit<Problem, 'rule'>> {
  const now = new Map(edition.map((feature) => [feature.id as string, feature]));
  for (const [id, entry] of meanings) {
    const feature = now.get(id);
    const expected = judgedAnew.get(id) ?? entry;
    if (feature === undefined) {
      const message = `found no ${id} of the first edition, expected it in its cell or, with a reason, in history`;
      yield { path: `platforms/${id.split('/')[0]}`, message };
    } else if (meaningOf(feature) !== expected) {
      yield { path: pathOf(feature), message: differing(meaningOf(feature), expected) };
    }
  }
  for (const [id, feature] of now) {
    if (meanings.has(id)) continue;
    const message = `found '${feature.recorded}' in recorded, expected the month in which the statement entered`;
    yield { path: pathOf(feature), message };
  }
}

/** Where judgements of the first edition change anything but what is claimed, and of what; or nothing. */
export function* judgementsThatGoTooFar(meanings: Meanings, judgedAnew: Meanings): Generator<string> {
  const facts = (entry: string) => entry.split('\n').filter((line) => !/^ {2}(?:\{|about |only )/.test(line));
  for (const [id, entry] of judgedAnew) {
    const before = meanings.get(id);
    if (before === undefined) yield `found ${id}, expected a statement of the first edition`;
    else if (entry === before) yield `found ${id} judged as it was, expected no entry`;
    else if (facts(entry).join() !== facts(before).join())
      yield `found other facts of ${id}, expected another claim alone`;
  }
}

function differing(found: string, expected: string): string {
  const [before, now] = [expected, found].map((entry) => new Set(entry.split('\n  ')));
  const gained = [...(now ?? [])].find((line) => !before?.has(line));
  const lost = [...(before ?? [])].find((line) => !now?.has(line));
  const way = 'retire it and record another, or write a new judgement into tools/data/first-edition/judged-anew.txt';
  return `found ${gained ?? 'nothing'} in a statement of the first edition, expected ${lost ?? 'nothing'}: ${way}`;
}

/** In the cell or in the history: by its id, either has it. */
function pathOf({ platform, category, slug }: LocatedFeature): string {
  return `platforms/${platform}/${category}/${slug}`;
}
