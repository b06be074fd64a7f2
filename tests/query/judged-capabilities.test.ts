import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { InvalidContentError } from '../../src/errors/invalid-content-error.ts';
import { type CapabilityId, dataset, findFeatures } from '../../src/index.ts';
import { coverage, judgedCapabilities } from '../../src/levels.ts';
import { toldOf } from './configurations/arbitrary-platform.ts';
import { contentOf, form, type Statement } from './configurations/made-up.ts';

const offerings = { cloud: form() };
const says = (capability: string, ...shows: readonly string[]): Statement => ({
  capability,
  support: { how: 'native', ...(shows.length > 0 && { shows }) },
});
const denies = (capability: string): Statement => ({ capability, support: { how: 'none' } });
const told = (...statements: readonly Statement[]) => ({ offerings, statements });

/** In all but `drift` and `login`, no capability of these contents has a bar. */
const judgedIn = (acme: readonly Statement[], flux: readonly Statement[] = []) => {
  const content = contentOf({ acme: told(...acme), flux: told(...flux) });
  const counts = coverage(content);
  return [judgedCapabilities(content).join(' '), counts['acme']?.judged, counts['flux']?.judged];
};

describe('a capability is judged', () => {
  it.each<[what: string, acme: readonly Statement[], flux: readonly Statement[], judged: readonly unknown[]]>([
    ['where its only claim says what it shows', [says('drift', 'see')], [], ['drift', 1, 0]],
    ['where all of its claims do, on all platforms', [says('drift', 'see')], [says('drift', 'see')], ['drift', 1, 1]],
    ['beside a denial, which shows nothing', [says('drift', 'see')], [denies('drift')], ['drift', 1, 0]],
    ['beside another that is not', [says('drift', 'see'), says('login')], [], ['drift', 1, 0]],
    ['but not where one claim of another platform does not', [says('drift', 'see')], [says('drift')], ['', 1, 0]],
    ['but not where one of two claims does not', [says('drift', 'see'), says('drift')], [], ['', 0, 0]],
    ['but not where nobody claims it', [denies('drift')], [], ['', 0, 0]],
    ['but not without a bar', [says('labels', 'see')], [], ['', 0, 0]],
  ])('%s', (_, acme, flux, judged) => {
    expect(judgedIn(acme, flux)).toEqual(judged);
  });
});

describe('how many are judged of a platform', () => {
  const apart = { name: 'Beside', kind: 'product', standing: 'apart' } as const;
  const shown = (...shows: readonly string[]): Statement => says('drift', ...shows);

  it.each<[what: string, statements: readonly Statement[]]>([
    ['what shows no core', [shown('tell')]],
    ['what shows no core, and is denied', [shown('tell'), denies('drift')]],
    ['what shows no criterion of the bar', [shown('nothing-of-it')]],
    ['what is said of an offering apart', [{ ...shown('see'), only: ['beside'] }]],
    ['what is denied for the one form', [shown('see'), { ...denies('drift'), only: ['cloud'] }]],
  ])('are only such as it provides: not %s', (_, statements) => {
    const content = contentOf({ acme: { offerings: { ...offerings, beside: apart }, statements } });
    expect(coverage(content)['acme']).toMatchObject({ judged: 0 });
    expect(judgedCapabilities(content)).toEqual(['drift']);
  });

  it('are never more than are known and not denied, whatever is said', () => {
    fc.assert(
      fc.property(toldOf(), (acme) => {
        const { judged = 0, known = 0, denied = 0 } = coverage(contentOf({ acme }))['acme'] ?? {};
        expect(judged).toBeLessThanOrEqual(known - denied);
      }),
    );
  });
});

describe('the judged capabilities of the matrix', () => {
  it('are those with a bar whose every statement says what it shows', () => {
    const claims = findFeatures().flatMap(({ support }) => Object.entries(support));
    const expected = Object.values(dataset.capabilities).flatMap(({ id, bar }) => {
      const own = claims.filter(([capability, { how }]) => capability === id && how !== 'none');
      return bar && own.length > 0 && own.every(([, { shows }]) => shows !== undefined) ? [id] : [];
    });
    expect(judgedCapabilities(dataset)).toEqual(expected);
    expectTypeOf(judgedCapabilities(dataset)).toEqualTypeOf<readonly CapabilityId[]>();
  });

  it('are never more on a platform than it is known to have', () => {
    for (const { judged, known, denied } of Object.values(coverage(dataset))) {
      expect(judged).toBeLessThanOrEqual(known - denied);
    }
  });

  it.each([null, undefined, 'dataset', [], {}])('are not asked of what is no content', (content) => {
    expect(() => judgedCapabilities(content as never)).toThrow(InvalidContentError);
  });
});
