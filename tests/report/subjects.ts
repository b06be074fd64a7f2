import { byCapability } from '../../src/query/by-capability.ts';
import { byCategory } from '../../src/query/by-category.ts';
import { compare } from '../../src/query/compare.ts';
import { diff } from '../../src/query/diff/diff.ts';
import { evaluate } from '../../src/query/evaluate/evaluate.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { searchFeatures } from '../../src/query/search/search-features.ts';
import { supportGrid } from '../../src/query/support/support-grid.ts';
import type { ReportSubject } from '../../src/report/subject.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';

export const read = { title: 'Guide: Tuning', url: 'https://example.org/tuning', accessed: '2026-11-02' };
export const unread = { title: 'Blog: Tuning', url: 'https://example.org/blog' };
export const gone = {
  title: 'Old guide',
  url: 'https://example.org/old',
  dated: '2021-05-04',
  version: '1.9',
  gone: '2026-11-03',
  archive: 'https://archive.example.org/old',
};

const launch = feature('launch', 'It was launched.', { date: '2021-05' });
const canary = feature('canary', 'It had canaries.', { support: { rollout: { how: 'custom' } } });

const matrix = contentOf({
  acme: platform('acme', {
    name: 'Acme ML',
    offerings: { cloud: { name: 'Acme Cloud', kind: 'cloud', standing: 'form', delivery: 'managed' } },
    names: [{ name: 'Acme Studio', from: '2019', until: '2020-05', sources: [unread] }],
    introduction: {
      summary: 'Acme is for tests.',
      concepts: [{ slug: 'job', term: 'Job', aliases: ['task'], definition: 'A run.', sources: [read] }],
    },
    cells: {
      training: [
        feature('tuning', 'It tunes.', {
          support: { tuning: { how: 'integration', via: ['Katib'], partial: true } },
          only: ['cloud'],
          sources: [read, unread],
        }),
        launch,
      ],
      serving: [feature('rollout', 'It splits.', { support: { rollout: { how: 'native' } }, sources: [unread, gone] })],
    },
    history: [
      {
        ...canary,
        category: 'serving',
        retired: {
          recorded: '2026-11',
          since: '2024',
          why: 'changed',
          reason: 'They were replaced.',
          sources: [read],
          replacedBy: ['acme/serving/rollout'],
        },
      },
    ],
    notFound: { drift: '2026-11-02' },
  }),
  bare: platform('bare', {
    cells: {
      training: [],
      serving: [
        feature('no-rollout', 'It does not split.', { support: { rollout: { how: 'none' } } }),
        feature('rollout', 'It splits a little.', { support: { rollout: { how: 'native', partial: true } } }),
      ],
    },
  }),
});

/** A small matrix with one of everything that a report can say. */
export const small = {
  ...matrix,
  redirects: { ...matrix.redirects, features: { 'acme/serving/splits': ['acme/serving/rollout'] } },
};

const { cells } = small.platforms.acme;
export const before = {
  ...small,
  platforms: {
    acme: {
      ...small.platforms.acme,
      name: 'Acme',
      cells: {
        training: [{ ...launch, text: 'It launched.', sources: [gone] }],
        serving: [canary, feature('batches', 'It batches.'), feature('splits', 'It splits.'), ...cells.serving],
      },
      history: [],
    },
  },
  redirects: { ...matrix.redirects, platforms: { studio: ['acme'] } },
};

/** Something of every kind that a report can be about. */
export const subjects = {
  content: small,
  platform: small.platforms.acme,
  category: byCategory(small, 'serving'),
  capability: byCapability(small, 'rollout'),
  comparison: compare(small, ['acme', 'bare']),
  grid: supportGrid(small),
  features: findFeatures(small, { retired: true }),
  results: searchFeatures(small, 'canary'),
  evaluation: evaluate(small, { requirements: ['rollout', { capability: 'drift', priority: 'should', weight: 2 }] }),
  diff: diff(before, small),
} as const satisfies Record<string, ReportSubject>;

export const kinds = Object.keys(subjects) as readonly (keyof typeof subjects)[];
