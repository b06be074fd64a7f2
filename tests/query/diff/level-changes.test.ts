import { describe, expect, it, test } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import type { Feature } from '../../../src/model/feature.ts';
import type { Support } from '../../../src/model/support.ts';
import { levelChanges } from '../../../src/query/diff/level-changes.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';
import { contentOf as barred, form } from '../configurations/made-up.ts';
import { contentOf, type FixtureCapability, feature, platform } from '../fixture.ts';

const offerings = {
  saas: { name: 'SaaS', kind: 'cloud', standing: 'form', delivery: 'managed' },
  server: { name: 'Server', kind: 'edition', standing: 'form', delivery: 'self-managed' },
  library: { name: 'Library', kind: 'product', standing: 'part', with: [], alone: true },
} as const;

type Claim = Support & { readonly only?: readonly string[] };

/** A content in which one platform makes these claims of one capability. */
function claiming(claims: readonly Claim[], lookedOn?: string): Content {
  const features: Feature<FixtureCapability>[] = claims.map(({ only, ...support }, number) =>
    feature(`claim-${number}`, 'It can.', { support: { rollout: support }, ...(only && { only }) }),
  );
  const notFound = lookedOn === undefined ? {} : { rollout: lookedOn };
  return contentOf({ acme: platform('acme', { offerings, cells: { training: [], serving: features }, notFound }) });
}

const native: Claim = { how: 'native' };
const inServer: Claim = { how: 'native', only: ['server'] };
const alone: Claim = { how: 'native', only: ['library'] };
const custom: Claim = { how: 'custom' };
const denial: Claim = { how: 'none' };

describe('the answer on a capability', () => {
  test.each<[what: string, kind: string | undefined, before: readonly Claim[], after: readonly Claim[]]>([
    ['that is the same has not changed', undefined, [native], [native, custom]],
    ['that is newly recorded is stronger', 'stronger', [], [custom]],
    ['of another level is stronger', 'stronger', [custom], [native]],
    ['of another level is weaker', 'weaker', [native], [{ how: 'native', partial: true }]],
    ['that is denied now is weaker', 'weaker', [native], [denial]],
    ['that is no longer limited is stronger', 'stronger', [{ ...custom, partial: true }], [custom]],
    ['that is newly limited is weaker', 'weaker', [custom], [{ ...custom, partial: true }]],
    ['that holds in one form only now has another scope', 'scope', [native], [inServer]],
    ['that holds in all forms now has another scope', 'scope', [inServer], [native]],
    ['that only a part by itself gives now has another scope', 'scope', [inServer], [alone]],
    ['that has an exception now has another scope', 'scope', [native], [native, { ...denial, only: ['server'] }]],
    ['that is contested now has another scope', 'scope', [native], [native, denial]],
    ['that names the same offerings has not changed', undefined, [inServer], [inServer, { ...custom, only: ['saas'] }]],
    ['that was denied and is unknown now is no loss', 'knowledge', [denial], []],
  ])('%s', (_, kind, before, after) => {
    const [was, is] = [claiming(before), claiming(after)];
    const answers = [was, is].map((content) => {
      const { claims: _claims, mentions: _mentions, ...cell } = supportOf(content, 'acme', 'rollout');
      return cell;
    });
    expect(levelChanges(was, is)).toEqual(
      kind === undefined
        ? []
        : [{ platform: 'acme', capability: 'rollout', kind, before: answers[0], after: answers[1] }],
    );
  });

  it('that was unknown and was not found since is knowledge, and no longer unknown', () => {
    expect(levelChanges(claiming([]), claiming([], '2026-12-01'))).toMatchObject([
      { kind: 'knowledge', before: { level: 'unknown' }, after: { level: 'not-found', lookedOn: '2026-12-01' } },
    ]);
  });

  it('that was not found on another day has not changed', () => {
    expect(levelChanges(claiming([], '2026-11-01'), claiming([], '2026-12-01'))).toEqual([]);
  });
});

describe('an answer of the same level, by a bar', () => {
  const drifting = (how: 'native' | 'custom', shows: string, rest: object = {}) => ({
    capability: 'drift',
    support: { how, ...(shows !== '' && { shows: shows.split(' ') }), ...rest },
  });
  const login = (shows: string) => ({
    capability: 'login',
    support: { how: 'native' as const, shows: shows.split(' ') },
  });
  const kindsOf = (...sides: readonly Parameters<typeof barred>[0][string]['statements'][number][]) => {
    const [was, is] = sides.map((statement) =>
      barred({ acme: { offerings: { cloud: form() }, statements: [statement] } }),
    );
    return levelChanges(was as Content, is as Content).map(({ kind }) => kind);
  };

  test.each([
    ['that misses less is stronger', ['stronger'], drifting('native', 'see'), drifting('native', 'see tell')],
    ['that misses more is weaker', ['weaker'], drifting('native', 'see again'), drifting('native', 'see')],
    ['through one’s own code is too', ['stronger'], drifting('custom', 'see'), drifting('custom', 'see again')],
    [
      'that misses another criterion is told',
      ['scope'],
      drifting('native', 'see tell'),
      drifting('native', 'see again'),
    ],
    ['that misses the same has not changed', [], drifting('native', 'see tell'), drifting('native', 'tell see')],
    [
      'whose limit is a criterion now is told, and no weaker for it',
      ['scope'],
      drifting('native', '', { partial: true }),
      drifting('native', 'see'),
    ],
    [
      'that can do without what it misses has not changed',
      [],
      login('form roles audit'),
      login('form roles groups audit'),
    ],
    [
      'that misses nothing any more is another level',
      ['stronger'],
      drifting('native', 'see'),
      drifting('native', 'see tell again'),
    ],
  ])('%s', (_, kinds, was, is) => {
    expect(kindsOf(was, is)).toEqual(kinds);
  });
});

describe('what is compared', () => {
  const [was, is] = [claiming([native]), claiming([custom])];

  it('is the same thing under another name, where a redirect leads from the one to the other', () => {
    const { rollout, ...capabilities } = is.capabilities;
    const { acme } = is.platforms;
    const renamed = {
      ...is,
      capabilities: { ...capabilities, splitting: { ...rollout, id: 'splitting' } },
      platforms: JSON.parse(JSON.stringify({ apex: { ...acme, id: 'apex' } }).replaceAll('"rollout"', '"splitting"')),
      redirects: { ...is.redirects, capabilities: { rollout: ['splitting'] }, platforms: { acme: ['apex'] } },
    } as Content;
    expect(levelChanges(was, renamed)).toMatchObject([
      {
        platform: 'apex',
        capability: 'splitting',
        kind: 'weaker',
        before: { level: 'native' },
        after: { level: 'custom' },
      },
    ]);
  });

  it('is only what both contents have', () => {
    const more = {
      ...is,
      platforms: { ...is.platforms, zenith: { ...is.platforms['acme'], id: 'zenith' } },
    } as Content;
    expect(levelChanges(was, more).map((change) => change.platform)).toEqual(['acme']);
    expect(levelChanges(more, was).map((change) => change.platform)).toEqual(['acme']);
  });

  it('can be limited to platforms, capabilities and categories', () => {
    expect(
      levelChanges(was, is, { platforms: ['acme'], capabilities: ['rollout'], categories: ['serving'] }),
    ).toHaveLength(1);
    expect(levelChanges(was, is, { capabilities: ['drift'] })).toEqual([]);
    expect(levelChanges(was, is, { categories: ['training'] })).toEqual([]);
  });

  it.each([
    [{ platforms: ['acmee'] }, { code: 'UNKNOWN_ID', nearest: ['acme'] }],
    [{ capabilities: 'rollout' }, { code: 'INVALID_ARGUMENT', argument: 'filter.capabilities' }],
    [{ levels: ['native'] }, { code: 'INVALID_ARGUMENT', argument: 'filter' }],
  ])('is refused where the filter is none: %o', (filter, error) => {
    expect(() => levelChanges(was, is, filter as never)).toThrow(expect.objectContaining(error));
  });

  it('is left as it was, and the answer is frozen', () => {
    const written = JSON.stringify([was, is]);
    const [change] = levelChanges(was, is);
    expect(JSON.stringify([was, is])).toBe(written);
    expect(() => Object.assign(change ?? {}, { kind: 'scope' })).toThrow(TypeError);
  });
});
