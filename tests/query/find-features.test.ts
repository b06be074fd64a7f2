import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import { type CapabilityId, capabilityIds, categoryIds, platformIds } from '../../src/data/ids.ts';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { UnknownIdError } from '../../src/errors/unknown-id-error.ts';
import { levelOf } from '../../src/model/level-of.ts';
import { recordedLevels } from '../../src/model/support.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { contentOf, feature, platform } from './fixture.ts';

const page = { title: 'A page', url: 'https://example.org/1' };
const small = contentOf({
  acme: platform('acme', {
    cells: {
      training: [
        feature('tuning', 'It tunes.', {
          support: { tuning: { how: 'native', stage: 'preview' } },
          sources: [
            { ...page, dated: '2021-05', version: '1.9', accessed: '2026-11-02' },
            { title: 'Another', url: 'https://example.org/2', recorded: '2026-11', accessed: '2026-11-02' },
          ],
        }),
        feature('launch', 'It was launched.', { date: '2021-05' }),
      ],
      serving: [
        feature('rollout', 'It splits.', {
          support: { rollout: { how: 'native' } },
          recorded: '2026-11',
          sources: [{ ...page, accessed: '2026-11-20' }],
        }),
        feature('logs', 'It logs.', {
          sources: [
            { ...page, dated: '2021-05', version: '1.9' },
            { ...page, dated: '2026' },
          ],
        }),
      ],
    },
    history: [
      {
        ...feature('canary', 'It had canaries.', { support: { rollout: { how: 'custom' } } }),
        category: 'serving',
        retired: {
          recorded: '2026-11',
          why: 'changed',
          reason: 'Replaced.',
          sources: [],
          replacedBy: ['acme/serving/rollout'],
        },
      },
    ],
  }),
});
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('finding features', () => {
  it('lists what holds, in the order of the matrix, with where it stands', () => {
    expect(ids(findFeatures(small))).toEqual([
      'acme/training/tuning',
      'acme/training/launch',
      'acme/serving/rollout',
      'acme/serving/logs',
    ]);
    expect(findFeatures(small)[0]).toMatchObject({ platform: 'acme', category: 'training', slug: 'tuning' });
  });

  it('leaves a retired feature out unless asked for', () => {
    expect(ids(findFeatures(small, { retired: true }))).toContain('acme/serving/canary');
    expect(findFeatures(small, { retired: true }).at(-1)?.retired?.why).toBe('changed');
  });

  it('lists what is retired in its cell, behind what holds there', () => {
    const retired = {
      ...feature('grid', 'It had grids.'),
      category: 'training' as const,
      retired: { recorded: '2026-11', why: 'ended', reason: 'Gone.', sources: [] } as const,
    };
    const { acme } = small.platforms;
    const longer = contentOf({ acme: { ...acme, history: [...acme.history, retired] } });
    expect(ids(findFeatures(longer, { retired: true }))).toEqual([
      'acme/training/tuning',
      'acme/training/launch',
      'acme/training/grid',
      'acme/serving/rollout',
      'acme/serving/logs',
      'acme/serving/canary',
    ]);
  });

  it('filters by the capabilities that are claimed, and by the level of those claims', () => {
    expect(ids(findFeatures(small, { capabilities: ['tuning'] }))).toEqual(['acme/training/tuning']);
    expect(ids(findFeatures(small, { levels: ['native'] }))).toEqual(['acme/serving/rollout']);
    expect(ids(findFeatures(small, { capabilities: ['tuning'], levels: ['native'] }))).toEqual([]);
  });

  it('lets nothing pass an empty list', () => {
    expect(findFeatures(small, { platforms: [] })).toEqual([]);
    expect(findFeatures(small, { levels: [] })).toEqual([]);
  });

  it('takes a filter that is undefined for one that is not given', () => {
    expect(findFeatures(small, { platforms: undefined, asOf: undefined })).toEqual(findFeatures(small));
  });
});

describe('finding features as of a month', () => {
  const then = findFeatures(small, { asOf: '2021-10' });

  it('knows what was recorded by then, and what was retired later as not retired', () => {
    expect(ids(then)).toEqual([
      'acme/training/tuning',
      'acme/training/launch',
      'acme/serving/logs',
      'acme/serving/canary',
    ]);
    expect(then.every((found) => found.retired === undefined)).toBe(true);
  });

  it('knows no source that came later, and nothing that was read later', () => {
    expect(then[0]?.sources).toEqual([page]);
  });

  it('knows what an older page says of its own age, unless it was read later', () => {
    expect(then[2]?.sources).toEqual([{ ...page, dated: '2021-05', version: '1.9' }, page]);
  });

  it('is what it is now from the month of the last change on', () => {
    expect(findFeatures(small, { asOf: '2026-11' })).toEqual(findFeatures(small));
    expect(findFeatures(small, { asOf: '2026-11', retired: true })).toEqual(findFeatures(small, { retired: true }));
  });

  it('takes a year for its last month and a day for its month', () => {
    expect(findFeatures(small, { asOf: '2021' })).toEqual(then);
    expect(findFeatures(small, { asOf: '2021-09' })).toEqual([]);
    expect(findFeatures(small, { asOf: '2021-10-01' })).toEqual(then);
  });
});

describe('finding features that nobody read since a day', () => {
  it('gives those first that were read longest ago or never, and no events', () => {
    expect(ids(findFeatures(small, { notReadSince: '2026-12-01' }))).toEqual([
      'acme/serving/logs',
      'acme/training/tuning',
      'acme/serving/rollout',
    ]);
    expect(ids(findFeatures(small, { notReadSince: '2026-11-10' }))).toEqual([
      'acme/serving/logs',
      'acme/training/tuning',
    ]);
  });

  it('takes what was read on that very day for read since', () => {
    expect(ids(findFeatures(small, { notReadSince: '2026-11-02' }))).toEqual(['acme/serving/logs']);
  });
});

describe('a filter that cannot be', () => {
  it.each([
    [{ platform: 'acme' }, "'platforms'"],
    [{ asOf: 'yesterday' }, 'a date, YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ asOf: '2021-13' }, 'a date, YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ asOf: '2023-02-30' }, 'a date, YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ notReadSince: '2021' }, 'a date, YYYY-MM or YYYY-MM-DD'],
    [{ levels: ['great'] }, `one of ${recordedLevels.join(', ')}`],
    [{ levels: 'native' }, 'a list'],
    [{ retired: 'yes' }, 'true or false'],
    ['acme', 'an object'],
    [null, 'an object'],
  ])('is an error that says what %j should be', (filter, expected) => {
    expect(() => findFeatures(small, filter as never)).toThrow(InvalidArgumentError);
    expect(() => findFeatures(small, filter as never)).toThrow(expected);
  });

  it('is an error with the nearest id, where an id is unknown', () => {
    expect(() => findFeatures(small, { platforms: ['acne' as never] })).toThrow(UnknownIdError);
    expect(() => findFeatures(small, { capabilities: ['__proto__' as never] })).toThrow(UnknownIdError);
  });
});

const subsetOf = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: undefined });
const filters = fc.record({
  platforms: subsetOf(platformIds),
  categories: subsetOf(categoryIds),
  capabilities: subsetOf(capabilityIds),
  levels: subsetOf(recordedLevels),
});

describe('any filters over the real data', () => {
  it('give exactly the features that pass each of them, in the order of the matrix', () => {
    const all = findFeatures(content);
    fc.assert(
      fc.property(filters, (filter) => {
        const { platforms, categories, capabilities, levels } = filter;
        const expected = all.filter((found) => {
          const claims = Object.entries(found.support).filter(
            ([id]) => !capabilities || (capabilities as string[]).includes(id),
          );
          const level = claims.some(
            ([id, support]) =>
              !levels || levels.includes(levelOf(support, content.capabilities[id as CapabilityId].bar)),
          );
          return (
            (!platforms || platforms.includes(found.platform)) &&
            (!categories || categories.includes(found.category)) &&
            ((!capabilities && !levels) || level)
          );
        });
        expect(findFeatures(content, filter)).toEqual(expected);
      }),
    );
  });
});

describe('the filters by offering, status and licence', () => {
  it('give the statements that are limited to one of the offerings', () => {
    const found = findFeatures(content, { offerings: ['h2o/mlops', 'seldon/mlserver'] });
    expect(new Set(found.map(({ platform }) => platform))).toEqual(new Set(['h2o', 'seldon']));
    for (const { id, only } of found)
      expect(
        only?.some((key) => ['mlops', 'mlserver'].includes(key)),
        id,
      ).toBe(true);
    const named = findFeatures(content, { platforms: ['h2o'] }).filter(({ only }) => only?.includes('mlops'));
    expect(found.filter(({ platform }) => platform === 'h2o')).toEqual(named);
  });

  it('give the statements of the platforms that have the status and the licence', () => {
    const of = (filter: Parameters<typeof findFeatures>[1]) => [
      ...new Set(findFeatures(content, filter).map(({ platform }) => platform)),
    ];
    expect(of({ statuses: ['discontinued'] })).toEqual(['pachyderm']);
    expect(of({ licenses: ['open-source'] })).toContain('kubeflow');
    expect(of({ licenses: ['open-source'], statuses: ['discontinued'] })).not.toContain('kubeflow');
    expect(of({ statuses: [] })).toEqual([]);
  });

  it('refuse words that are none, and levels that no statement has', () => {
    expect(() => findFeatures(content, { statuses: ['dead' as never] })).toThrow(
      'expected one of active, maintenance, discontinued',
    );
    expect(() => findFeatures(content, { licenses: ['MIT' as never] })).toThrow('expected one of open-source');
    expect(() => findFeatures(content, { offerings: ['h2o/mlop'] })).toThrow("Did you mean 'mlops'");
    for (const level of ['not-found', 'unknown'] as const) {
      expect(() => findFeatures(content, { levels: [level as never] })).toThrow('which no statement has');
    }
  });
});
