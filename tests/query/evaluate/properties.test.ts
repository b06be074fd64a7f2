import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hows, recordedLevels, type Support, stages } from '../../../src/model/support.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import type { Requirement } from '../../../src/query/evaluate/question.ts';
import { contentOf, type FixtureCapability, feature } from '../fixture.ts';
import { having } from './claims.ts';

const capabilities = ['tuning', 'rollout', 'drift'] as const;
const platforms = ['acme', 'bare', 'core', 'dune'] as const;

const support: fc.Arbitrary<Support> = fc
  .record(
    { how: fc.constantFrom(...hows), partial: fc.constant(true as const), stage: fc.constantFrom(...stages) },
    { requiredKeys: ['how'] },
  )
  .map((found) => ({ ...found, ...(found.how === 'integration' && { via: ['Other'] }) }));

const claim = fc
  .record({
    capability: fc.constantFrom(...capabilities),
    support,
    only: fc.option(fc.subarray(['cloud', 'edge'], { minLength: 1 }), { nil: undefined }),
  })
  .map(({ capability, support, only }) =>
    feature('any', 'It says so.', { support: { [capability]: support }, ...(only && { only }) }),
  );

const cells = fc.array(claim, { maxLength: 5 });
const contents = fc.tuple(cells, cells, cells, cells).map(([acme, bare, core, dune]) =>
  contentOf({
    acme: having('acme', ...acme),
    bare: having('bare', ...bare),
    core: having('core', ...core),
    dune: having('dune', ...dune),
  }),
);

const acceptable = recordedLevels.filter((level) => level !== 'none');
const requirement = (capability: FixtureCapability): fc.Arbitrary<Requirement<FixtureCapability>> =>
  fc.record(
    {
      capability: fc.constant(capability),
      priority: fc.constantFrom('must', 'should'),
      weight: fc.integer({ min: 1, max: 20 }),
      accept: fc.subarray(acceptable, { minLength: 1 }),
    },
    { requiredKeys: ['capability'] },
  );
const requirementsOf = (ids: readonly FixtureCapability[]) =>
  fc.subarray([...ids], { minLength: 1 }).chain((some) => fc.tuple(...some.map(requirement)));
const requirements = requirementsOf(capabilities);

/** Scores are rounded to 12 decimals: one may be a last digit off another that it should equal. */
const oneDigit = 1.5e-12;

describe('any evaluation', () => {
  it('scores from 0 to 1, never better than the best, which only gaps can add to', () => {
    fc.assert(
      fc.property(contents, requirements, (content, asked) => {
        for (const { score, best, unknown, notFound } of evaluate(content, { requirements: asked }).platforms) {
          const rising = [0, score, best, 1];
          expect(rising).toEqual([...rising].sort((a, b) => a - b));
          expect(best - score).toBeLessThanOrEqual(unknown + notFound + oneDigit);
          if (unknown + notFound === 0) expect(best).toBe(score);
        }
      }),
    );
  });

  it('scores the weighted mean of its verdicts', () => {
    fc.assert(
      fc.property(contents, requirements, (content, asked) => {
        for (const { score, unknown, verdicts } of evaluate(content, { requirements: asked }).platforms) {
          const total = verdicts.reduce((sum, { weight }) => sum + weight, 0);
          const share = (of: (verdict: (typeof verdicts)[number]) => number) =>
            verdicts.reduce((sum, verdict) => sum + verdict.weight * of(verdict), 0) / total;
          expect(score).toBeCloseTo(
            share((verdict) => verdict.score),
            10,
          );
          expect(unknown).toBeCloseTo(
            share(({ verdict }) => (verdict === 'unknown' ? 1 : 0)),
            10,
          );
        }
      }),
    );
  });

  it('ranks those that fail no must first, then by score, and shares a rank only among equal ones', () => {
    fc.assert(
      fc.property(contents, requirements, (content, asked) => {
        const ranked = evaluate(content, { requirements: asked }).platforms;
        const isBefore = (a: (typeof ranked)[number], b: (typeof ranked)[number]) =>
          a.fails.length === 0 && b.fails.length > 0
            ? true
            : (a.fails.length === 0) === (b.fails.length === 0) && a.score > b.score;
        for (const result of ranked) {
          expect(result.rank).toBe(1 + ranked.filter((other) => isBefore(other, result)).length);
        }
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map(({ rank }) => rank).sort((a, b) => a - b));
      }),
    );
  });

  it('gives each platform the rank that it has in any other order of platforms and requirements', () => {
    const shuffled = fc.shuffledSubarray([...platforms], { minLength: platforms.length });
    const ranksOf = (ranked: readonly { platform: string; rank: number }[]) =>
      Object.fromEntries(ranked.map(({ platform, rank }) => [platform, rank]));
    fc.assert(
      fc.property(contents, requirements, shuffled, (content, asked, order) => {
        const plain = evaluate(content, { requirements: asked }).platforms;
        const other = evaluate(content, { requirements: [...asked].reverse(), platforms: order }).platforms;
        expect(ranksOf(other)).toEqual(ranksOf(plain));
        if (new Set(plain.map(({ rank }) => rank)).size === plain.length) {
          expect(other.map(({ platform }) => platform)).toEqual(plain.map(({ platform }) => platform));
        }
      }),
    );
  });

  it('scores no less with one more requirement that is met natively', () => {
    const others = fc.array(
      claim.filter(({ support }) => support.drift === undefined),
      { maxLength: 5 },
    );
    const native = feature('native', 'It does.', { support: { drift: { how: 'native' } } });
    const weight = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(others, requirementsOf(['tuning', 'rollout']), weight, (features, asked, weight) => {
        const content = contentOf({ acme: having('acme', ...features, native) });
        const [before] = evaluate(content, { requirements: asked }).platforms;
        const more = [...asked, { capability: 'drift' as const, weight }];
        const [after] = evaluate(content, { requirements: more }).platforms;
        expect(after?.score).toBeGreaterThanOrEqual((before?.score ?? Number.NaN) - oneDigit);
      }),
    );
  });

  it('scores no more where something unmet weighs more', () => {
    fc.assert(
      fc.property(contents, requirements, fc.integer({ min: 1, max: 20 }), (content, asked, added) => {
        for (const { platform, score, verdicts } of evaluate(content, { requirements: asked }).platforms) {
          for (const { capability } of verdicts.filter(({ verdict }) => verdict === 'unmet')) {
            const heavier = asked.map((requirement) =>
              requirement.capability === capability
                ? { ...requirement, weight: (requirement.weight ?? 1) + added }
                : requirement,
            );
            const [after] = evaluate(content, { requirements: heavier, platforms: [platform] }).platforms;
            expect(after?.score).toBeLessThanOrEqual(score + oneDigit);
          }
        }
      }),
    );
  });

  it('is never worse for one more native claim', () => {
    fc.assert(
      fc.property(cells, requirements, (features, asked) => {
        // Of denials it may contest one; that is for the rules of what holds where.
        const claims = features.filter(({ support }) => Object.values(support).every(({ how }) => how !== 'none'));
        const more = [...claims, feature('native', 'It does.', { support: { drift: { how: 'native' } } })];
        const [before] = evaluate(contentOf({ acme: having('acme', ...claims) }), { requirements: asked }).platforms;
        const [after] = evaluate(contentOf({ acme: having('acme', ...more) }), { requirements: asked }).platforms;
        expect(after?.score).toBeGreaterThanOrEqual((before?.score ?? Number.NaN) - oneDigit);
      }),
    );
  });
});
