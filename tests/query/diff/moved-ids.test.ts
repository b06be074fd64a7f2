import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/query/diff/diff.ts';
import { feature } from '../fixture.ts';
import { changesBy, edited, released } from './released.ts';

describe('a feature whose id is gone', () => {
  const id = 'acme/serving/rollout';

  it('has moved where a redirect leads to a new id, with what else changed', () => {
    const changes = changesBy((content, { cells }) => {
      const [rollout] = cells.serving.splice(0, 1);
      if (rollout) cells.training.push({ ...rollout, slug: 'split', text: 'It divides.' });
      content.redirects.features = { [id]: ['acme/training/split'] };
    });
    expect(changes).toMatchObject([
      {
        kind: 'feature-moved',
        id,
        from: [id],
        to: ['acme/training/split'],
        changes: [{ path: ['text'], after: 'It divides.' }],
        place: { before: 0, after: 2 },
        level: 'minor',
      },
      { kind: 'redirect-added', of: 'feature', id, after: ['acme/training/split'], level: 'patch' },
    ]);
  });

  it('asks for what its changes ask for, if they weigh more than the move', () => {
    const changes = changesBy((content, { cells }) => {
      Object.assign(cells.serving[0] ?? {}, { slug: 'split', recorded: '2022-01' });
      content.redirects.features = { [id]: ['acme/serving/split'] };
    });
    expect(changes[0]).toMatchObject({ kind: 'feature-moved', level: 'major', changes: [{ path: ['recorded'] }] });
  });

  it('gives the move as its reason, if nothing that changed weighs more', () => {
    const [change] = changesBy((content, { cells }) => {
      const [rollout] = cells.serving;
      cells.serving = [{ ...rollout, slug: 'split', about: ['drift'] } as never];
      content.redirects.features = { [id]: ['acme/serving/split'] };
    });
    expect(change).toMatchObject({ level: 'minor', reason: expect.stringContaining('another id') });
    expect(change).toMatchObject({ changes: [{ path: ['about'], level: 'minor' }] });
  });

  it('has moved to all that redirects lead to in the end, of which the new ones are added', () => {
    const changes = changesBy((content, { cells }) => {
      cells.serving = [feature('one', 'It splits.') as never];
      content.redirects.features = {
        [id]: ['acme/serving/both'],
        'acme/serving/both': ['acme/serving/one', 'acme/training/launch'],
      };
    });
    expect(changes.slice(0, 2)).toMatchObject([
      { kind: 'feature-added', id: 'acme/serving/one' },
      {
        kind: 'feature-moved',
        id,
        to: ['acme/serving/one', 'acme/training/launch'],
        before: { text: 'It splits.' },
        changes: [],
        level: 'minor',
      },
    ]);
  });

  it('has moved to where a long chain of redirects ends or parts, whichever of its ids is asked for', () => {
    const former = Array.from({ length: 50 }, (_, number) => `acme/serving/${number}`);
    const before = edited((_, { cells }) => {
      cells.serving = former.map((id) => feature(id.slice('acme/serving/'.length), 'It splits.') as never);
    });
    const then = edited((content, { cells }) => {
      cells.serving = [feature('one', 'It splits.') as never];
      const links = former.map((id, place) => [id, [former[place + 1] ?? 'acme/serving/fork']]);
      const fork = ['acme/serving/fork', ['acme/serving/one', 'acme/training/launch']];
      content.redirects.features = Object.fromEntries([...links, fork]);
    });
    const moved = diff(before, then).changes.flatMap((change) => (change.kind === 'feature-moved' ? [change] : []));
    expect(moved.map(({ id }) => id).sort()).toEqual([...former].sort());
    expect(new Set(moved.map(({ to }) => to.join(' ')))).toEqual(new Set(['acme/serving/one acme/training/launch']));
  });

  it('is removed where redirects lead round in a circle, or to nothing', () => {
    const changes = changesBy((content, { cells }) => {
      cells.serving = [];
      content.redirects.features = { [id]: ['a/b/c', 'nothing'], 'a/b/c': [id] };
    });
    expect(changes[0]).toMatchObject({ kind: 'feature-removed', id, level: 'major' });
  });

  it('has moved without a redirect, if it goes by the id that led to it before', () => {
    const former = edited((content) => {
      content.redirects.features = { 'acme/serving/split': [id] };
    });
    const back = edited((_, { cells }) => {
      if (cells.serving[0]) cells.serving[0].slug = 'split';
    });
    expect(diff(former, back).changes).toMatchObject([
      { kind: 'feature-moved', from: [id], to: ['acme/serving/split'], level: 'major' },
      { kind: 'redirect-removed', level: 'major' },
    ]);
  });

  it('and came back has moved back from what it led to', () => {
    const former = edited((content, { cells }) => {
      cells.serving = [];
      content.redirects.features = { [id]: ['acme/training/launch'] };
    });
    expect(diff(former, released).changes[0]).toMatchObject({
      kind: 'feature-moved',
      id,
      from: ['acme/training/launch'],
      to: [id],
      after: { text: 'It splits.' },
      level: 'major',
    });
  });
});
