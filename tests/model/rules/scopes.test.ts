import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configurationsOf, reachIn, seenBy } from '../../../src/model/configuration.ts';
import type { Offering } from '../../../src/model/offering.ts';
import type { Platform } from '../../../src/model/platform.ts';
import { problemsOf } from '../../../src/model/rules/index.ts';
import { contentOf, feature, platform } from '../../query/fixture.ts';

const keys = ['a', 'b', 'c', 'd', 'e'] as const;
const ended = { is: 'discontinued', sources: [] } as const;
const offering = fc
  .record({
    standing: fc.constantFrom('form', 'part', 'part', 'apart'),
    with: fc.option(fc.subarray([...keys])),
    alone: fc.boolean(),
    hasEnded: fc.integer({ max: 5, min: 0 }).map((chance) => chance === 0),
  })
  .map(({ standing, with: works, alone, hasEnded }) => ({
    name: 'An offering',
    kind: 'product',
    standing,
    ...(standing === 'form' && { delivery: 'managed' }),
    ...(standing === 'part' && works !== null && { with: works }),
    ...(standing === 'part' && alone && { alone: true }),
    ...(hasEnded && { status: ended }),
  })) as fc.Arbitrary<Offering>;
const offerings = fc
  .tuple(...keys.map(() => offering))
  .map((all) => Object.fromEntries(keys.map((key, i) => [key, all[i]])));
const scope = fc.option(fc.subarray([...keys, 'unknown'], { minLength: 1 }), { nil: undefined });
const subject = fc.constantFrom(undefined, 'form' as const);

function contentWith(given: object, of: 'form' | undefined, claimed: readonly Scope[], denied: readonly Scope[]) {
  const training = [
    ...claimed.map((only, i) =>
      feature(`c-${i}`, 'It is.', { support: { drift: { how: 'native' } }, ...(only && { only }) } as never),
    ),
    ...denied.map((only, i) =>
      feature(`no-${i}`, 'None.', { support: { drift: { how: 'none' } }, ...(only && { only }) } as never),
    ),
  ];
  const content = contentOf({
    acme: platform('acme', {
      offerings: given,
      cells: { training, serving: [] },
      notFound: { drift: '2026-11' },
    } as never),
  });
  const { drift } = content.capabilities;
  return {
    ...content,
    capabilities: { ...content.capabilities, drift: { ...drift, ...(of && { of }) } },
  } as typeof content;
}

type Scope = readonly string[] | undefined;

/** The definition, said configuration by configuration. */
function haveSameScope(
  at: Pick<Platform, 'offerings'>,
  of: 'form' | undefined,
  denied: Scope,
  claimed: Scope,
): boolean {
  if (denied === undefined && claimed === undefined) return true;
  return configurationsOf(at).some((configuration) => {
    const seen = seenBy(of ? { of } : {}, configuration, at);
    const reach = reachIn(seen, denied);
    if (reach === undefined || reach !== reachIn(seen, claimed)) return false;
    if (reach !== 'parts') return true;
    return (claimed ?? []).filter((part) => seen.parts.includes(part)).every((part) => denied?.includes(part));
  });
}

describe('scopes in rules', () => {
  const several = fc.array(scope, { maxLength: 4 });

  it('exclude each other as they do in some configuration', () => {
    let found = 0;
    fc.assert(
      fc.property(offerings, subject, several, several, (given, of, claimed, denied) => {
        const at = { offerings: given as Platform['offerings'] };
        const expected = denied.flatMap((only, i) =>
          claimed.some((other) => haveSameScope(at, of, only, other)) ? [i] : [],
        );
        const content = contentWith(given, of, claimed, denied);
        const told = problemsOf(content).filter(({ rule }) => rule === 'noContradictions');
        expect(told.map(({ path }) => path)).toEqual(expected.map((i) => `platforms/acme/training/no-${i}`));
        for (const { message } of told) {
          const [, place] = /\/c-(\d+),/.exec(message) ?? [];
          const [, denial] = /no-(\d+)$/.exec(told.find((problem) => problem.message === message)?.path ?? '') ?? [];
          expect(haveSameScope(at, of, denied[Number(denial)], claimed[Number(place)])).toBe(true);
        }
        found += told.length;
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it('reach a form as they do in some configuration that carries the whole', () => {
    fc.assert(
      fc.property(offerings, subject, several, (given, of, claimed) => {
        const at = { offerings: given as Platform['offerings'] };
        const reaches = (only: Scope) =>
          configurationsOf(at).some(
            (one) => !one.alone && reachIn(seenBy(of ? { of } : {}, one, at), only) !== undefined,
          );
        const told = problemsOf(contentWith(given, of, claimed, [])).filter(
          ({ rule }) => rule === 'notFoundIsNotClaimed',
        );
        expect(told.map(({ path }) => path)).toEqual(
          claimed.flatMap((only, i) => (reaches(only) ? [`platforms/acme/training/c-${i}`] : [])),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
