import { describe, expect, it } from 'vitest';
import type { RetiredFeature } from '../../../src/model/feature.ts';
import { feature } from '../fixture.ts';
import { changesBy } from './released.ts';

const retired = { recorded: '2026-12', why: 'ended', reason: 'It ended.', sources: [] } as const;

describe('a feature', () => {
  it('that is new is added, with where it stands', () => {
    const changes = changesBy((_, { cells }) => cells.training.splice(1, 0, feature('new', 'It is new.') as never));
    expect(changes).toEqual([
      {
        kind: 'feature-added',
        id: 'acme/training/new',
        after: {
          ...feature('new', 'It is new.'),
          id: 'acme/training/new',
          platform: 'acme',
          category: 'training',
        },
        capabilities: [],
        place: { after: 1 },
        level: 'minor',
        reason: 'There is one more feature.',
      },
    ]);
  });

  it('that is gone without a trace is removed, whether it was retired or not', () => {
    const changes = changesBy((_, acme) => {
      acme.cells.serving = [];
      acme.history = [];
    });
    expect(changes).toMatchObject([
      { kind: 'feature-removed', id: 'acme/serving/canary', place: { before: 0 }, level: 'major' },
      { kind: 'feature-removed', id: 'acme/serving/rollout', before: { text: 'It splits.' }, level: 'major' },
    ]);
  });

  it('is changed claim by claim, and source by source', () => {
    const changes = changesBy((_, { cells: { training } }) => {
      const [search] = training;
      if (!search) return;
      search.support = { tuning: { how: 'native' }, rollout: { how: 'none' } };
      search.sources = [
        { title: 'New', url: 'https://example.org/3' },
        { title: 'A page', url: 'https://example.org/1', accessed: '2026-12-01' },
      ];
    });
    expect(changes).toMatchObject([{ kind: 'feature-judged-anew', id: 'acme/training/search', level: 'major' }]);
    expect(changes[0]).toMatchObject({
      changes: [
        { path: ['support', 'tuning', 'how'], before: 'integration', after: 'native' },
        { path: ['support', 'tuning', 'via'], before: ['katib'] },
        { path: ['support', 'tuning', 'shows'], before: ['search'] },
        { path: ['support', 'rollout'], after: { how: 'none' } },
        { path: ['sources', 'https://example.org/1', 'accessed'], after: '2026-12-01', level: 'patch' },
        {
          path: ['sources', 'https://example.org/2'],
          before: { title: 'Another' },
          place: { before: 1 },
          level: 'major',
        },
        { path: ['sources', 'https://example.org/3'], after: { title: 'New' }, place: { after: 0 }, level: 'patch' },
      ],
    });
  });

  it('names the capabilities that it claims or is about, before or after', () => {
    const changes = changesBy((_, { cells: { training, serving } }) => {
      Object.assign(training[0] ?? {}, { text: 'It looks.' });
      Object.assign(serving[0] ?? {}, { support: { tuning: { how: 'none' } } });
    });
    expect(changes).toMatchObject([{ capabilities: ['drift', 'tuning'] }, { capabilities: ['rollout', 'tuning'] }]);
  });

  it('may cite an address twice: the second is told apart by its number', () => {
    const changes = changesBy((_, { cells }) =>
      cells.training[0]?.sources.push({ title: 'Below', url: 'https://example.org/1' }),
    );
    expect(changes).toMatchObject([
      { changes: [{ path: ['sources', 'https://example.org/1 (2)'], after: { title: 'Below' }, place: { after: 2 } }] },
    ]);
  });

  it('that went from its cell into the history is retired, with the reason and with what else changed', () => {
    const changes = changesBy((_, { cells, history }) => {
      const rollout = cells.serving.pop();
      if (rollout)
        history.unshift({ ...rollout, text: 'It split.', category: 'serving', retired: { ...retired } as never });
    });
    expect(changes).toMatchObject([
      {
        kind: 'feature-retired',
        id: 'acme/serving/rollout',
        retired,
        changes: [{ path: ['text'], before: 'It splits.', after: 'It split.', level: 'patch' }],
        place: { before: 0, after: 0 },
        level: 'minor',
      },
    ]);
  });

  it('that was retired because others say the same is restated, and names them', () => {
    const replacedBy = ['acme/serving/split'];
    const changes = changesBy((_, { cells, history }) => {
      const [rollout] = cells.serving;
      cells.serving = [feature('split', 'Requests are split.') as never];
      const restated = { ...retired, why: 'restated', replacedBy };
      if (rollout) history.push({ ...rollout, category: 'serving', retired: restated } as never);
    });
    expect(changes).toMatchObject([
      { kind: 'feature-restated', id: 'acme/serving/rollout', successors: replacedBy, changes: [], level: 'minor' },
      { kind: 'feature-added', id: 'acme/serving/split' },
    ]);
  });

  it('that came back from the history is reinstated, which breaks the promise that a release made', () => {
    const changes = changesBy((_, { cells, history }) => {
      const { category: _category, retired: _retired, ...canary } = history.pop() as RetiredFeature;
      cells.serving.push(canary as never);
    });
    expect(changes).toMatchObject([
      { kind: 'feature-reinstated', id: 'acme/serving/canary', retired: { why: 'changed' }, level: 'major' },
    ]);
  });

  it('of which more is said about its retirement has changed', () => {
    const changes = changesBy((_, { history }) => {
      if (history[0]) history[0].retired.since = '2024';
    });
    expect(changes).toMatchObject([
      { kind: 'feature-changed', id: 'acme/serving/canary', changes: [{ path: ['retired', 'since'], after: '2024' }] },
    ]);
  });
});
