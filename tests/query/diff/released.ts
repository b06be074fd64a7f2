import type { Content } from '../../../src/model/content.ts';
import type { Change } from '../../../src/query/diff/change.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { contentOf, type FixtureCapability, type FixtureCategory, feature, platform } from '../fixture.ts';

const page = { title: 'A page', url: 'https://example.org/1' };
const other = { title: 'Another', url: 'https://example.org/2', recorded: '2026-11' };

const base = contentOf({
  acme: platform('acme', {
    status: { is: 'active', sources: [page] },
    names: [{ name: 'Acme ML', sources: [] }],
    offerings: {
      cloud: { name: 'Cloud', kind: 'cloud', standing: 'form', delivery: 'managed', sources: [page] },
      edge: {
        name: 'Edge',
        kind: 'product',
        standing: 'part',
        with: ['cloud'],
        alone: true,
        status: { is: 'maintenance', since: '2025', sources: [page] },
      },
    },
    introduction: {
      summary: 'What acme is.',
      concepts: [{ slug: 'run', term: 'Run', aliases: ['job'], definition: 'One execution.', sources: [page] }],
    },
    cells: {
      training: [
        feature('search', 'It searches.', {
          support: { tuning: { how: 'integration', via: ['katib'], shows: ['search'] } },
          about: ['drift'],
          only: ['cloud'],
          sources: [page, other],
        }),
        feature('launch', 'It was launched.', { date: '2021-05' }),
      ],
      serving: [feature('rollout', 'It splits.', { support: { rollout: { how: 'native' } } })],
    },
    history: [
      {
        ...feature('canary', 'It had canaries.'),
        category: 'serving',
        retired: { recorded: '2026-11', why: 'changed', reason: 'Replaced.', sources: [page] },
      },
    ],
    notFound: { drift: '2026-11' },
    values: { nodes: [{ value: 100, only: ['cloud'], sources: [page], recorded: '2026-11' }] },
  }),
  bare: platform('bare'),
});

const { capabilities, ...others } = base;
const search = { id: 'search', text: 'It searches.' };

/** What a release had, before the tests change it: something of everything that a content can have. */
export const released = {
  ...others,
  capabilities: {
    ...capabilities,
    drift: {
      ...capabilities.drift,
      of: 'form',
      delivery: 'managed',
      bar: {
        scope: 'Data.',
        core: [search],
        also: [],
        full: 'all',
        how: { script: 'custom' },
        elsewhere: { log: ['tuning'] },
      },
    },
  },
  products: {
    katib: {
      id: 'katib',
      name: 'Katib',
      vendor: 'Kubeflow',
      status: { is: 'active', since: '2018', sources: [page] },
      aliases: ['k'],
      sources: [page],
    },
    ray: {
      id: 'ray',
      name: 'Ray',
      vendor: 'Anyscale',
      status: { is: 'active', sources: [] },
      aliases: [],
      sources: [],
    },
  },
  requirementSets: {
    act: { id: 'act', name: 'Act', definition: 'It asks.', capabilities: ['drift', 'tuning'], sources: [page] },
  },
  measures: { nodes: { id: 'nodes', name: 'Nodes', definition: 'How many.', unit: 'nodes', aliases: ['machines'] } },
} as const satisfies Content<'acme' | 'bare', FixtureCategory, FixtureCapability>;

export type Draft<T> = T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T;
type Acme = Draft<(typeof released)['platforms']['acme']>;

/** The release after an edit of it, and of one of its platforms. */
export function edited(edit: (content: Draft<typeof released>, acme: Acme) => void): Content {
  // By way of JSON, as a structured clone keeps one object where it stands in two places.
  const draft: Draft<typeof released> = JSON.parse(JSON.stringify(released));
  edit(draft, draft.platforms.acme);
  return draft as Content;
}

/** What an edit of the release changes. */
export function changesBy(edit: Parameters<typeof edited>[0]): readonly Change[] {
  return diff(released, edited(edit)).changes;
}
