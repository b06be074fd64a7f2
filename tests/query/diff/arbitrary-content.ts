import fc from 'fast-check';
import type { Category } from '../../../src/model/category.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Feature, Retired, RetiredFeature } from '../../../src/model/feature.ts';
import { licenses, offeringKinds, statuses } from '../../../src/model/platform.ts';
import type { Source } from '../../../src/model/source.ts';
import { hows } from '../../../src/model/support.ts';

// Small pools, so that two contents have much in common; with names that an object inherits, or treats as no other.
const platformIds = ['acme', 'bare', '__proto__'];
const categoryIds = ['training', 'serving', 'constructor'];
const capabilityIds = ['tuning', 'drift', 'toString'];
const slugs = ['a', 'b', 'c'];
const featureIds = platformIds.flatMap((platform) =>
  categoryIds.flatMap((category) => slugs.map((slug) => `${platform}/${category}/${slug}`)),
);

const word = fc.constantFrom('One.', 'Two.', '');
const month = fc.constantFrom('2021-10', '2026-11');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const without = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const source = fc
  .record({
    title: word,
    url: fc.constantFrom('https://example.org/1', 'https://example.org/2', 'https://example.org/1 (2)'),
    recorded: maybe(month),
    accessed: maybe(fc.constant('2026-11-02')),
  })
  .map((parts) => without(parts) as Source);
const sources = fc.array(source, { maxLength: 3 });
const someOf = (ids: readonly string[]) => fc.shuffledSubarray([...ids]);
const recordOf = <T>(ids: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  someOf(ids).chain((keys) =>
    fc
      .tuple(...keys.map(() => value))
      .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at] as T]))),
  );

const statement = fc
  .record({
    text: word,
    support: recordOf(
      capabilityIds,
      fc.constantFrom(...hows).map((how) => ({ how })),
    ),
    about: maybe(someOf(capabilityIds)),
    only: maybe(fc.constant(['cloud'])),
    sources,
    recorded: month,
    date: maybe(month),
    remark: maybe(fc.constantFrom(1, null, ['x', { y: 1 }], { z: true })),
  })
  .map((parts) => without(parts) as unknown as Omit<Feature, 'slug'>);

const retired = fc
  .record({
    recorded: month,
    why: fc.constantFrom('ended', 'restated'),
    reason: word,
    sources,
    replacedBy: maybe(someOf(featureIds).map((ids) => ids.slice(0, 2))),
  })
  .map((parts) => without(parts) as unknown as Retired);

/** What stands at a feature's id: nothing, a live feature, or a retired one. */
const standing = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.record({ statement }) },
  { weight: 1, arbitrary: fc.record({ statement, retired }) },
);

const facts = fc.record({
  name: word,
  vendor: word,
  homepage: word,
  license: fc.constantFrom(...licenses),
  status: fc.record({ is: fc.constantFrom(...statuses), sources }),
  names: fc.array(fc.record({ name: word, sources }), { maxLength: 2 }),
  offerings: recordOf(['cloud', 'edge'], fc.record({ name: word, kind: fc.constantFrom(...offeringKinds) })),
  introduction: fc.record({
    summary: word,
    concepts: fc.array(fc.record({ term: word, aliases: fc.constantFrom([], ['x']), definition: word, sources }), {
      maxLength: 2,
    }),
  }),
  notFound: recordOf(capabilityIds, month),
});

const categories = recordOf(categoryIds, fc.record({ name: word, hint: word })).filter(
  (record) => Object.keys(record).length > 0,
);

function platformOf(id: string, categories: readonly string[]) {
  const ids = categories.flatMap((category) => slugs.map((slug) => ({ category, slug })));
  return fc
    .record({
      facts,
      standings: fc.tuple(...ids.map(() => standing)),
      order: fc.shuffledSubarray(
        ids.map((_, at) => at),
        { minLength: ids.length },
      ),
    })
    .map((parts) => {
      const cells = new Map<string, Feature[]>(categories.map((category) => [category, []]));
      const history: RetiredFeature[] = [];
      for (const at of parts.order) {
        const [{ category, slug } = { category: '', slug: '' }, there] = [ids[at], parts.standings[at]];
        if (there === undefined) continue;
        const feature = { slug, ...there.statement };
        if ('retired' in there) history.push({ ...feature, category, retired: there.retired });
        else cells.get(category)?.push(feature);
      }
      return { id, ...parts.facts, cells: Object.fromEntries(cells), history };
    });
}

const redirectsOf = (ids: readonly string[]) =>
  recordOf([...ids, 'former'], fc.shuffledSubarray([...ids, 'former'], { minLength: 1, maxLength: 2 }));

const withIds = <T>(records: Record<string, T>) =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { id, ...record }]));

/** Any small content: of the right shape, with ids that can be told apart, but of whatever sense. */
export const arbitraryContent: fc.Arbitrary<Content> = fc
  .record({ categories, platformIds: someOf(platformIds) })
  .chain(({ categories, platformIds: ids }) =>
    fc.record({
      categories: fc.constant(withIds(categories) as Readonly<Record<string, Category>>),
      capabilities: recordOf(
        capabilityIds,
        fc.record({ category: word, name: word, definition: word, aliases: fc.constantFrom([], ['x', 'y']) }),
      ).map(withIds),
      platforms: fc
        .tuple(...ids.map((id) => platformOf(id, Object.keys(categories))))
        .map((platforms) => Object.fromEntries(platforms.map((platform) => [platform.id, platform]))),
      redirects: fc.record({
        platforms: redirectsOf(platformIds),
        categories: redirectsOf(categoryIds),
        capabilities: redirectsOf(capabilityIds),
        features: redirectsOf(featureIds.slice(0, 6)),
      }),
    }),
  ) as fc.Arbitrary<Content>;
