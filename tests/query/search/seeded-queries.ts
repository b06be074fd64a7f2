import fc from 'fast-check';
import { content } from '../../../src/data/content.ts';
import { capabilityIds, categoryIds, platformIds } from '../../../src/data/ids.ts';
import { recordedLevels } from '../../../src/model/support.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import type { SearchOptions } from '../../../src/query/search/search-features.ts';

const texts = findFeatures(content, { retired: true }).map(({ text }) => text.replace(/\.$/, '').split(' '));
const names = Object.values(content.capabilities).flatMap(({ name, aliases }) => [name, ...aliases]);

const phrase = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 4 }))
  .map(([words, start, length]) => words.slice(start % words.length, (start % words.length) + length));
const word = phrase.map(([first = '']) => first);
/** A word with a letter left out, doubled, replaced, or swapped with the next. */
const misspelt = fc.tuple(word, fc.nat(), fc.constantFrom('a', 'e', 'q')).map(([whole, place, letter]) => {
  const cut = place % whole.length;
  const [before, at, after] = [whole.slice(0, cut), whole.charAt(cut), whole.slice(cut + 1)];
  const errors = [before + after, before + at + at + after, before + letter + after];
  return errors[place % 4] ?? before + after.charAt(0) + at + after.slice(1);
});

/** What people may type: words, phrases, unfinished and misspelt words, codes, names of capabilities, and nonsense. */
export const anyQuery: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      word,
      misspelt,
      fc.tuple(word, fc.nat()).map(([whole, cut]) => whole.slice(0, 1 + (cut % whole.length))),
      fc.tuple(word, word).map(([first, second]) => `${first}-${second}`),
      fc.constantFrom(
        ...names,
        'the',
        'GPT-4',
        'python 3.12',
        'k8s',
        'datalake',
        'A/B',
        'on-prem',
        'soc2',
        '1.28',
        'zzz',
      ),
    ),
    { maxLength: 3 },
  )
  .chain((words) =>
    fc.oneof(
      fc.constant(words.join(' ')),
      phrase.map((more) => more.join(' ')),
    ),
  );

/** Any filters, and any limit. */
export const anyOptions: fc.Arbitrary<SearchOptions> = fc.record(
  {
    platforms: fc.subarray([...platformIds]),
    categories: fc.subarray([...categoryIds], { minLength: 1 }),
    capabilities: fc.subarray([...capabilityIds], { minLength: 1 }),
    levels: fc.subarray([...recordedLevels], { minLength: 1 }),
    statuses: fc.constant(['active' as const]),
    asOf: fc.constantFrom('2021-10' as const, '2021' as const),
    notReadSince: fc.constant('2026-11' as const),
    offerings: fc.constant(['h2o/driverless-ai' as const]),
    retired: fc.boolean(),
    limit: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: [] },
);
