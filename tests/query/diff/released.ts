import type { Content } from '../../../src/model/content.ts';
import type { Change } from '../../../src/query/diff/change.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { contentOf, feature, platform } from '../fixture.ts';

const page = { title: 'A page', url: 'https://example.org/1' };
const other = { title: 'Another', url: 'https://example.org/2', recorded: '2026-11' };

/** What a release had, before the tests change it. */
export const released = contentOf({
  acme: platform('acme', {
    status: { is: 'active', sources: [page] },
    names: [{ name: 'Acme ML', sources: [] }],
    offerings: { cloud: { name: 'Cloud', kind: 'product' }, edge: { name: 'Edge', kind: 'product' } },
    introduction: {
      summary: 'What acme is.',
      concepts: [{ term: 'Run', aliases: ['job'], definition: 'One execution.', sources: [page] }],
    },
    cells: {
      training: [
        feature('search', 'It searches.', {
          support: { tuning: { how: 'integration', via: 'Katib' } },
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
  }),
  bare: platform('bare'),
});

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
