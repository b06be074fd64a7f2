import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { feature, platform } from '../fixture.ts';
import { changesBy, released } from './released.ts';

const retired = { recorded: '2026-12', why: 'ended', reason: 'It ended.', sources: [] } as const;

describe('a category, a capability or a platform', () => {
  it('that is new is added, with all that it says', () => {
    const flight = { id: 'flight', category: 'serving', name: 'Flight', definition: 'It flies.', aliases: [] };
    expect(changesBy((content) => Object.assign(content.capabilities, { flight }))).toMatchObject([
      { kind: 'capability-added', id: 'flight', after: flight, level: 'minor' },
    ]);
  });

  it('is added without its features, which are added each by itself', () => {
    const { cells, history, ...facts } = platform('new', {
      cells: { training: [], serving: [feature('a', 'A.')] },
      history: [{ ...feature('b', 'B.'), category: 'training', retired }],
    });
    const changes = changesBy((content) => Object.assign(content.platforms, { new: { ...facts, cells, history } }));
    expect(changes).toMatchObject([
      { kind: 'platform-added', id: 'new', level: 'minor' },
      { kind: 'feature-added', id: 'new/training/b', after: { platform: 'new', slug: 'b', retired } },
      { kind: 'feature-added', id: 'new/serving/a', after: { platform: 'new', slug: 'a', text: 'A.' } },
    ]);
    expect(changes[0]).toHaveProperty('after', facts);
  });

  it('that is gone is removed, and so are its features', () => {
    const changes = changesBy((content) => Reflect.deleteProperty(content.platforms, 'acme'));
    expect(changes.map(({ kind, id, level }) => [kind, id, level])).toEqual([
      ['platform-removed', 'acme', 'major'],
      ['feature-removed', 'acme/training/launch', 'major'],
      ['feature-removed', 'acme/training/search', 'major'],
      ['feature-removed', 'acme/serving/canary', 'major'],
      ['feature-removed', 'acme/serving/rollout', 'major'],
    ]);
  });

  it('is changed field by field, and asks for what the weightiest field does', () => {
    const [change, ...others] = changesBy((_, acme) => {
      acme.name = 'Acme';
      acme.license = 'proprietary';
      acme.offerings['desk'] = { name: 'Desk', kind: 'edition', standing: 'part' };
      delete acme.notFound.drift;
    });
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'platform-changed', id: 'acme', level: 'minor' });
    expect(change).toHaveProperty('reason', 'The platform has another kind of licence.');
    expect(change).toHaveProperty('changes', [
      { path: ['name'], before: 'ACME', after: 'Acme', level: 'patch', reason: expect.any(String) },
      {
        path: ['license'],
        before: 'open-source',
        after: 'proprietary',
        level: 'minor',
        reason: 'The platform has another kind of licence.',
      },
      {
        path: ['offerings', 'desk'],
        after: { name: 'Desk', kind: 'edition', standing: 'part' },
        place: { after: 2 },
        level: 'minor',
        reason: expect.any(String),
      },
      { path: ['notFound', 'drift'], before: '2026-11', level: 'patch', reason: expect.any(String) },
    ]);
  });

  it('that is called otherwise, with a redirect, has moved; its features too if they have redirects', () => {
    const renamed = structuredClone(released) as unknown as Content & { platforms: Record<string, object> };
    const { acme } = renamed.platforms;
    const redirects = {
      ...renamed.redirects,
      platforms: { acme: ['apex'] },
      features: { 'acme/serving/rollout': ['apex/serving/rollout'] },
    };
    const platforms = { bare: renamed.platforms['bare'], apex: { ...acme, id: 'apex', name: 'Apex' } };
    const { changes, level } = diff(released, { ...renamed, platforms, redirects } as Content);
    expect(level).toBe('major');
    expect(changes[0]).toMatchObject({
      kind: 'platform-moved',
      id: 'acme',
      from: ['acme'],
      to: ['apex'],
      level: 'major',
    });
    expect(changes[0]).toMatchObject({ changes: [{ path: ['name'], before: 'ACME', after: 'Apex' }] });
    expect(changes.filter(({ id }) => id.endsWith('/rollout')).map(({ kind, level }) => [kind, level])).toEqual([
      ['feature-moved', 'minor'],
      ['redirect-added', 'patch'],
    ]);
    expect(changes.filter(({ kind }) => kind === 'feature-removed')).toHaveLength(3);
    expect(changes.filter(({ kind }) => kind === 'feature-added')).toHaveLength(3);
  });
});
