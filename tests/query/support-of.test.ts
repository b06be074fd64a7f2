import { describe, expect, it } from 'vitest';
import { UnknownIdError } from '../../src/errors/unknown-id-error.ts';
import { byCapability } from '../../src/query/by-capability.ts';
import { supportOf } from '../../src/query/support/support-of.ts';
import { contentOf, feature, platform } from './fixture.ts';

const offerings = {
  whole: { name: 'The whole', kind: 'product', standing: 'form', delivery: 'self-managed' },
  cloud: { name: 'Cloud', kind: 'product', standing: 'part' },
  edge: { name: 'Edge', kind: 'product', standing: 'part' },
  free: { name: 'Free', kind: 'edition', standing: 'apart' },
} as const;

function acme(...training: ReturnType<typeof feature>[]) {
  return contentOf({
    acme: platform('acme', { offerings, cells: { training, serving: [] }, notFound: { tuning: '2026-11-02' } }),
    bare: platform('bare'),
  });
}
const native = feature('native', 'It does.', { support: { drift: { how: 'native' } } });
const edge = feature('edge', 'It does at the edge.', { support: { drift: { how: 'native' } }, only: ['edge'] });
const some = feature('some', 'It does some.', { support: { drift: { how: 'native', partial: true } } });
const custom = feature('custom', 'It can be made to.', { support: { drift: { how: 'custom' } } });
const denial = feature('no-drift', 'It does not.', { support: { drift: { how: 'none' } } });
const cloudDenial = feature('no-cloud-drift', 'Not in the cloud.', {
  support: { drift: { how: 'none' } },
  only: ['cloud'],
});

describe('the support of a capability', () => {
  it('is unknown where nobody has looked, and not found where somebody did', () => {
    const nothing = { limited: false, missing: [], claims: [], mentions: [], contested: false };
    expect(supportOf(acme(), 'acme', 'drift')).toEqual({ level: 'unknown', ...nothing });
    expect(supportOf(acme(), 'acme', 'tuning')).toEqual({ level: 'not-found', lookedOn: '2026-11-02', ...nothing });
  });

  it('has the level of the strongest claim, and lists all claims strongest first', () => {
    const { level, claims } = supportOf(acme(custom, some, native), 'acme', 'drift');
    expect(level).toBe('native');
    expect(claims.map((claim) => [claim.level, claim.feature.id])).toEqual([
      ['native', 'acme/training/native'],
      ['partial', 'acme/training/some'],
      ['custom', 'acme/training/custom'],
    ]);
  });

  it('is none where it is only denied, and then nothing is contested', () => {
    expect(supportOf(acme(denial), 'acme', 'drift')).toMatchObject({ level: 'none', contested: false });
  });

  it('names the offerings by which alone it is reached, and those that it is denied for', () => {
    expect(supportOf(acme(edge, cloudDenial), 'acme', 'drift')).toMatchObject({
      level: 'native',
      only: ['edge'],
      except: ['cloud'],
      contested: false,
    });
    expect(supportOf(acme(edge, native), 'acme', 'drift').only).toBeUndefined();
    expect(supportOf(acme(edge, custom), 'acme', 'drift', { offering: 'cloud' })).toMatchObject({ level: 'custom' });
  });

  it('is contested by a denial of the same scope, and by nothing lesser or weaker', () => {
    expect(supportOf(acme(native, denial), 'acme', 'drift').contested).toBe(true);
    for (const other of [some, custom, cloudDenial]) {
      expect(supportOf(acme(native, other), 'acme', 'drift').contested).toBe(false);
    }
    expect(supportOf(acme(custom, denial), 'acme', 'drift').contested).toBe(false);
  });

  it('lists claims that stand apart, and marks them', () => {
    const free = feature('free', 'It does for free.', { support: { drift: { how: 'native' } }, only: ['free'] });
    const { level, claims } = supportOf(acme(free, custom), 'acme', 'drift');
    expect(level).toBe('custom');
    expect(claims.map(({ feature, aside }) => [feature.slug, aside])).toEqual([
      ['free', 'apart'],
      ['custom', undefined],
    ]);
    expect(supportOf(acme(free, custom), 'acme', 'drift', { offering: 'free' }).level).toBe('native');
  });

  it('refuses an offering that the platform does not have, and an option that does not exist', () => {
    expect(() => supportOf(acme(), 'acme', 'drift', { offering: 'edg' })).toThrow(/Did you mean 'edge'/);
    expect(() => supportOf(acme(), 'acme', 'drift', { offer: 'edge' } as never)).toThrow(/expected 'offering'/);
  });

  it('lists what is only spoken of, and takes no account of what was retired', () => {
    const spoken = feature('spoken', 'Of drift.', { about: ['drift'] });
    const retired = { recorded: '2026-11', why: 'ended', reason: 'It ended.', sources: [] } as const;
    const old = contentOf({
      acme: platform('acme', {
        cells: { training: [spoken], serving: [] },
        history: [{ ...native, category: 'training', retired }],
      }),
    });
    const { level, mentions } = supportOf(old, 'acme', 'drift');
    expect([level, mentions.map(({ slug }) => slug)]).toEqual(['unknown', ['spoken']]);
  });

  it('of an id that the content does not have is an error', () => {
    expect(() => supportOf(acme(), 'acne' as never, 'drift')).toThrow(UnknownIdError);
    expect(() => supportOf(acme(), 'acme', 'drft' as never)).toThrow(/Did you mean 'drift'/);
  });
});

describe('a capability across all platforms', () => {
  it('is answered for each of them, in their order', () => {
    const { capability, platforms } = byCapability(acme(native), 'drift');
    expect(capability.name).toBe('Drift detection');
    expect(Object.entries(platforms).map(([id, { level }]) => [id, level])).toEqual([
      ['acme', 'native'],
      ['bare', 'unknown'],
    ]);
  });

  it('that does not exist is an error', () => {
    expect(() => byCapability(acme(), 'constructor' as never)).toThrow(UnknownIdError);
  });
});
