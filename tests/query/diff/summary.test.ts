import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/query/diff/changes-of.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { changeKinds } from '../../../src/query/diff/levels.ts';
import { summaryOf } from '../../../src/query/diff/summary.ts';
import { feature, platform } from '../fixture.ts';
import { edited, released } from './released.ts';

const next = edited((content, acme) => {
  acme.name = 'Acme';
  acme.notFound = { rollout: '2026-12' };
  acme.cells.training.reverse();
  acme.cells.training.push(feature('new', 'It is new.', { support: { rollout: { how: 'native' } } }) as never);
  Object.assign(acme.cells.serving[0] ?? {}, { text: 'It divides.', about: ['drift'] });
  Object.assign(content.platforms, { zenith: platform('zenith', { notFound: { drift: '2026-12' } }) });
  content.capabilities.tuning.aliases.push('sweeps');
  Object.assign(content.requirementSets.act, { capabilities: ['drift'] });
  content.redirects.platforms = { apex: ['acme'] };
  content.redirects.capabilities = { hpo: ['tuning'] };
});
const difference = diff(released, next);

describe('the summary of a difference', () => {
  const summary = summaryOf(difference);

  it('counts every change once, by its level and by its kind', () => {
    const { total, levels, kinds } = summary;
    const sum = (counts: object) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect([total, sum(levels), sum(kinds)]).toEqual(Array(3).fill(difference.changes.length));
    expect(kinds).toMatchObject({ 'feature-added': 1, 'feature-judged-anew': 1, 'redirect-added': 2 });
    expect(kinds).not.toHaveProperty('feature-removed');
    expect(summary.level).toBe('minor');
  });

  it('counts the changes of each platform, with those of its features, its orders and its redirects', () => {
    expect(Object.keys(summary.platforms)).toEqual(['acme', 'zenith', 'apex']);
    expect(summary.platforms['acme']).toEqual({
      total: 5,
      levels: { major: 0, minor: 2, patch: 3 },
      kinds: {
        'platform-changed': 1,
        'feature-added': 1,
        'feature-judged-anew': 1,
        'features-reordered': 1,
        'redirect-added': 1,
      },
    });
  });

  it('counts what moved from one platform to another for both', () => {
    const moved = edited((content, { cells }) => {
      const [rollout] = cells.serving.splice(0, 1);
      if (rollout) content.platforms.bare.cells.serving.push(rollout as never);
      content.redirects.features = { 'acme/serving/rollout': ['bare/serving/rollout'] };
    });
    const { platforms } = summaryOf(diff(released, moved));
    expect([platforms['acme']?.kinds['feature-moved'], platforms['bare']?.kinds['feature-moved']]).toEqual([1, 1]);
  });

  it('of nothing has every level, each without changes', () => {
    expect(summaryOf(diff(released, released))).toEqual({
      level: 'none',
      total: 0,
      levels: { major: 0, minor: 0, patch: 0 },
      kinds: {},
      platforms: {},
    });
  });
});

describe('the summary of a part of a difference', () => {
  const order = ['none', 'patch', 'minor', 'major'];

  it('has the level of the changes in it, whatever the whole asks for', () => {
    const found = difference.changes.map((change) => {
      const { level } = summaryOf({ ...difference, changes: [change] });
      expect(level).toBe(change.level);
      return level;
    });
    expect(new Set(found).size).toBeGreaterThan(1);
    expect(summaryOf({ ...difference, changes: [] }).level).toBe('none');
  });

  it.each([
    { platforms: ['apex'] },
    { platforms: ['acme'] },
    { capabilities: ['tuning'] },
    { kinds: ['redirect-added'] },
  ] as const)('picked by a filter has it too: %o', (filter) => {
    const changes = changesOf(difference, filter);
    expect(changes.length).toBeGreaterThan(0);
    const highest = Math.max(...changes.map(({ level }) => order.indexOf(level)));
    expect(summaryOf({ ...difference, changes }).level).toBe(order[highest]);
  });
});

describe('the changes that are asked for', () => {
  const found = (filter: Parameters<typeof changesOf>[1]) =>
    changesOf(difference, filter).map(({ kind, id }) => `${kind} ${id}`);

  it('are all, where nothing is asked', () => {
    expect(changesOf(difference)).toEqual(difference.changes);
  });

  it('can be those of platforms and their features', () => {
    expect(found({ platforms: ['zenith', 'apex'] })).toEqual(['platform-added zenith', 'redirect-added apex']);
    expect(found({ platforms: ['nobody'] })).toEqual([]);
  });

  it('can be those of some kinds, and then pass every other filter too', () => {
    expect(found({ kinds: ['feature-added', 'platform-added'], platforms: ['acme'] })).toEqual([
      'feature-added acme/training/new',
    ]);
  });

  it.each([
    [
      'rollout',
      ['platform-changed acme', 'feature-added acme/training/new', 'feature-judged-anew acme/serving/rollout'],
    ],
    ['tuning', ['capability-changed tuning', 'requirement-set-changed act', 'redirect-added hpo']],
    [
      'drift',
      [
        'platform-changed acme',
        'platform-added zenith',
        'requirement-set-changed act',
        'feature-judged-anew acme/serving/rollout',
      ],
    ],
  ])('can be those of capabilities, wherever they are spoken of: %s', (capability, changes) => {
    expect(found({ capabilities: [capability] })).toEqual(changes);
  });

  it('can be those that retired what claimed a capability', () => {
    const without = edited((_, { cells, history }) => {
      const [rollout] = cells.serving.splice(0, 1);
      const retired = { recorded: '2026-12', why: 'ended', reason: 'It ended.', sources: [] } as const;
      if (rollout) history.push({ ...rollout, category: 'serving', retired } as never);
    });
    expect(changesOf(diff(released, without), { capabilities: ['rollout'] })).toMatchObject([
      { kind: 'feature-retired' },
    ]);
  });

  it.each([
    [{ platform: ['acme'] }, "'platforms'"],
    [{ platforms: 'acme' }, 'a list of texts'],
    [{ kinds: ['feature-aded'] }, "'feature-added'"],
    [{ kinds: ['?'] }, `one of ${changeKinds().join(', ')}`],
  ])('are asked for by filters that exist: %o', (filter, expected) => {
    expect(() => changesOf(difference, filter as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', expected }),
    );
  });
});
