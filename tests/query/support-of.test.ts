import { describe, expect, it } from 'vitest';
import { byCapability } from '../../src/query/by-capability.ts';
import { supportOf } from '../../src/query/support-of.ts';
import { UnknownIdError } from '../../src/query/unknown-id-error.ts';
import { contentOf, feature, platform } from './fixture.ts';

const offerings = { cloud: { name: 'Cloud', kind: 'product' }, edge: { name: 'Edge', kind: 'product' } } as const;

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
  it('is unknown where nothing is recorded, and tells when it was looked for', () => {
    expect(supportOf(acme(), 'acme', 'drift')).toEqual({ level: 'unknown', claims: [], contested: false });
    expect(supportOf(acme(), 'acme', 'tuning')).toMatchObject({ level: 'unknown', lookedOn: '2026-11-02' });
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

  it('is contested where another claim of overlapping scope denies or limits it', () => {
    expect(supportOf(acme(custom, denial), 'acme', 'drift').contested).toBe(true);
    expect(supportOf(acme(native, some), 'acme', 'drift').contested).toBe(true);
    expect(supportOf(acme(edge, denial), 'acme', 'drift').contested).toBe(true);
  });

  it('is not contested by a denial that is limited to another offering, nor by a weaker way to do it', () => {
    expect(supportOf(acme(edge, cloudDenial), 'acme', 'drift').contested).toBe(false);
    expect(supportOf(acme(native, custom), 'acme', 'drift').contested).toBe(false);
    expect(supportOf(acme(some, some), 'acme', 'drift').contested).toBe(false);
  });

  it('takes no account of what is only spoken of, nor of what was retired', () => {
    const spoken = feature('spoken', 'Of drift.', { about: ['drift'] });
    const retired = { recorded: '2026-11', why: 'ended', reason: 'It ended.', sources: [] } as const;
    const old = contentOf({
      acme: platform('acme', {
        cells: { training: [spoken], serving: [] },
        history: [{ ...native, category: 'training', retired }],
      }),
    });
    expect(supportOf(old, 'acme', 'drift').level).toBe('unknown');
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
