import fc from 'fast-check';
import type { Content } from '../../../src/model/content.ts';
import type { Feature, Retired, RetiredFeature } from '../../../src/model/feature.ts';
import { licenses } from '../../../src/model/platform.ts';
import {
  capability,
  capabilityIds,
  categoryIds,
  identified,
  maybe,
  month,
  offerings,
  only,
  optionalRecords,
  platformIds,
  recordOf,
  recordWith,
  someOf,
  sources,
  status,
  support,
  values,
  word,
} from './arbitrary-records.ts';

const slugs = ['a', 'b', 'c'];
const featureIds = platformIds.flatMap((platform) =>
  categoryIds.flatMap((category) => slugs.map((slug) => `${platform}/${category}/${slug}`)),
);

const statement = recordWith<Omit<Feature, 'slug'> & { remark?: unknown }>({
  text: word,
  support: recordOf(capabilityIds, support),
  about: maybe(someOf(capabilityIds)),
  only,
  sources,
  recorded: month,
  date: maybe(month),
  remark: maybe(fc.constantFrom(1, null, ['x', { y: 1 }], { z: true })),
});

const retired = recordWith<Retired>({
  recorded: month,
  since: fc.constant(undefined),
  why: fc.constantFrom('ended', 'restated'),
  reason: word,
  sources,
  replacedBy: maybe(someOf(featureIds).map((ids) => ids.slice(0, 2))),
});

/** What stands at a feature's id: nothing, a live feature, or a retired one. */
const standing = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.record({ statement }) },
  { weight: 1, arbitrary: fc.record({ statement, retired }) },
);

const concept = fc.record({
  slug: fc.constantFrom('run', 'job'),
  term: word,
  aliases: fc.constantFrom([], ['x']),
  definition: word,
  sources,
});

const facts = fc
  .record({
    name: word,
    vendor: word,
    homepage: word,
    license: fc.constantFrom(...licenses),
    status,
    names: fc.array(fc.record({ name: word, sources }), { maxLength: 2 }),
    offerings,
    introduction: fc.record({
      summary: word,
      concepts: fc.uniqueArray(concept, { maxLength: 2, selector: ({ slug }) => slug }),
    }),
    notFound: recordOf(capabilityIds, month),
    values,
  })
  .map(({ values, ...others }) => ({ ...others, ...(values && { values }) }));

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

const categories = identified(categoryIds, fc.record({ name: word, hint: word })).filter(
  (record) => Object.keys(record).length > 0,
);

/** Any small content: of the right shape, with ids that can be told apart, but of whatever sense. */
export const arbitraryContent: fc.Arbitrary<Content> = fc
  .record({ categories, platformIds: someOf(platformIds) })
  .chain(({ categories, platformIds: ids }) =>
    recordWith<Content>({
      categories: fc.constant(categories),
      capabilities: identified(capabilityIds, capability),
      platforms: fc
        .tuple(...ids.map((id) => platformOf(id, Object.keys(categories))))
        .map((platforms) => Object.fromEntries(platforms.map((platform) => [platform.id, platform]))),
      redirects: fc.record({
        platforms: redirectsOf(platformIds),
        categories: redirectsOf(categoryIds),
        capabilities: redirectsOf(capabilityIds),
        features: redirectsOf(featureIds.slice(0, 6)),
      }),
      ...optionalRecords,
    }),
  );
