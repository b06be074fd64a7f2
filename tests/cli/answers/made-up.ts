import { createMatrix } from '../../../src/create-matrix.ts';
import type { Content } from '../../../src/model/content.ts';
import { contentOf, feature, platform } from '../../query/fixture.ts';

const source = { title: 'A page', url: 'https://example.org/page' };
const native = { how: 'native' } as const;
const says = (slug: string, support: object, rest: object = {}) =>
  feature(slug, `What ${slug} says.`, { support, sources: [source], ...rest });

/**
 * Three platforms with every scope that a level can have: `acme` by parts, in part and with exceptions, `flux` by a part
 * by itself and contested, `dune` discontinued, with a capability that was not found and one that nobody looked for.
 */
const content = contentOf({
  acme: platform('acme', {
    offerings: {
      cloud: { name: 'Acme Cloud', kind: 'cloud', standing: 'form', delivery: 'managed' },
      onsite: { name: 'Acme Onsite', kind: 'edition', standing: 'form', delivery: 'self-managed' },
      engine: { name: 'Engine', kind: 'product', standing: 'part' },
      board: { name: 'Board', kind: 'product', standing: 'part' },
      lite: { name: 'Lite', kind: 'product', standing: 'apart' },
    },
    introduction: {
      summary: 'What acme is.',
      concepts: [{ slug: 'gear', term: 'Gear', aliases: ['cog'], definition: 'It turns.', sources: [source] }],
    },
    cells: {
      training: [
        says('engine-tunes', { tuning: native }, { only: ['engine'] }),
        says('lite-tunes', { tuning: native }, { only: ['lite'] }),
        says('a-cog-turns', {}, { about: ['tuning'] }),
      ],
      serving: [
        says('rolls-out', { rollout: native }),
        says('no-board', { rollout: { how: 'none' } }, { only: ['board'] }),
        says('drifts', { drift: { how: 'integration', via: ['Gauge'], partial: true } }),
      ],
    },
  }),
  flux: platform('flux', {
    offerings: {
      whole: { name: 'Flux Service', kind: 'cloud', standing: 'form', delivery: 'managed' },
      solo: { name: 'Solo', kind: 'product', standing: 'part', with: [], alone: true },
    },
    cells: {
      training: [says('solo-tunes', { tuning: native }, { only: ['solo'] })],
      serving: [says('drifts', { drift: native }), says('no-drift', { drift: { how: 'none' } })],
    },
  }),
  dune: platform('dune', {
    status: { is: 'discontinued', since: '2020-01', sources: [] },
    cells: { training: [], serving: [says('rolls-out', { rollout: native })] },
    notFound: { drift: '2019-05-05' },
  }),
});

const matrix = createMatrix(content as Content);

/** What stands in the package for that content instead of its own. */
export const madeUp = {
  ...matrix,
  dataset: { ...content, schemaVersion: 2, version: '0.0.0', updated: '2026-01-01', hash: '0'.repeat(64) },
};
