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

/**
 * A matrix in which nothing holds without a scope, and one platform of which has ended. Levels that are scoped alike are
 * found nowhere else, so that a report which shows one has to show the scope beside it.
 */
export const scoped = contentOf({
  acme: platform('acme', {
    name: 'Acme ML',
    offerings: {
      cloud: { name: 'Acme Cloud', kind: 'cloud', standing: 'form', delivery: 'managed' },
      server: { name: 'Acme Server', kind: 'edition', standing: 'form', delivery: 'self-managed' },
      tuner: { name: 'Acme Tuner', kind: 'product', standing: 'part', with: ['cloud'], alone: true },
      lab: { name: 'Acme Lab', kind: 'product', standing: 'apart' },
      old: {
        name: 'Acme Old',
        kind: 'product',
        standing: 'part',
        status: { is: 'discontinued', since: '2025-03', sources: [] },
      },
    },
    introduction: {
      summary: 'Acme is for tests.',
      concepts: [{ slug: 'job', term: 'Job', aliases: [], definition: 'A run.', sources: [] }],
    },
    cells: {
      training: [
        feature('tuning', 'It tunes.', {
          support: { tuning: { how: 'native', stage: 'preview' } },
          only: ['tuner'],
        }),
        feature('lab', 'The lab tunes.', { support: { tuning: { how: 'native' } }, only: ['lab'] }),
        feature('price', 'Tuning has a price.', { about: ['tuning'] }),
      ],
      serving: [
        feature('rollout', 'It splits.', {
          support: { rollout: { how: 'integration', via: ['Mesh'] } },
          only: ['server'],
        }),
        feature('no-rollout', 'It cannot split.', { support: { rollout: { how: 'none' } }, only: ['cloud'] }),
      ],
    },
    notFound: { drift: '2026-11-02' },
  }),
  dune: platform('dune', {
    name: 'Dune',
    status: { is: 'discontinued', since: '2025-10', sources: [] },
    cells: { training: [], serving: [feature('rollout', 'Dune splits.', { support: { rollout: { how: 'custom' } } })] },
  }),
  elm: platform('elm', { name: 'Elm', status: { is: 'maintenance', since: '2024', sources: [] } }),
});

const ids = ['acme', 'dune', 'elm'] as const;
const requirements = ['tuning', 'rollout', 'drift'] as const;
const { acme, dune, elm } = scoped.platforms;

/** Something of every kind that a report can be about. */
export const scopedSubjects = {
  content: scoped,
  platform: scoped.platforms.dune,
  category: byCategory(scoped, 'serving'),
  capability: byCapability(scoped, 'rollout'),
  comparison: compare(scoped, ids),
  differences: compare(scoped, ids, { differences: true }),
  grid: supportGrid(scoped),
  features: findFeatures(scoped),
  results: searchFeatures(scoped, 'splits'),
  evaluation: evaluate(scoped, { requirements }),
  all: evaluate(scoped, { requirements, includeDiscontinued: true }),
  diff: diff(
    { ...scoped, platforms: { acme, dune: { ...dune, name: 'Dunes' }, elm: { ...elm, name: 'Elms' } } },
    scoped,
  ),
} as const satisfies Record<string, ReportSubject>;

export const scopedKinds = Object.keys(scopedSubjects) as readonly (keyof typeof scopedSubjects)[];
