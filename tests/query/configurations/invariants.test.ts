import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredLevels, type Level } from '../../../src/model/support.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';
import { aboutOne, aboutOneOf, capabilityIds, toldOf } from './arbitrary-platform.ts';
import { accepted } from './comparing.ts';
import { apart, contentOf, type Statement, type Told } from './made-up.ts';
import { placesOf } from './oracle.ts';

/** What differs only where scopes meet in a rare way is found in many platforms. */
const many = { numRuns: 1000 };

const acme = (told: Told) => contentOf({ acme: told });
const strength = (level: Level) => -answeredLevels.indexOf(level);
const requirements = fc.subarray([...capabilityIds], { minLength: 1 });

interface Shown {
  readonly level: Level;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
}

/** Whether a denial is in an answer, for what it names of these offerings. */
function isShown(denial: readonly string[] | undefined, { level, only, except = [] }: Shown, run: readonly string[]) {
  // To work with another product, or by own code, is no contradiction to what is lacking.
  if (level === 'none' || ['integration', 'custom', 'deprecated'].includes(level)) return true;
  return denial === undefined ? only !== undefined : denial.every((key) => !run.includes(key) || except.includes(key));
}

describe('a denial', () => {
  it('is in the answer, where it holds in a configuration of the platform', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        const answer = supportOf(acme(told), 'acme', capability);
        fc.pre(!answer.contested);
        const run = placesOf(told).flatMap(({ key, parts }) => [...(key === undefined ? [] : [key]), ...parts]);
        const denials = answer.claims.filter(({ level, aside }) => level === 'none' && aside === undefined);
        const hidden = denials.filter(({ feature }) => !isShown(feature.only, answer, run));
        expect(hidden.map(({ feature }) => feature.id)).toEqual([]);
      }),
      many,
    );
  });

  it('is in the verdict, where it holds in the configuration that is named', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        const [standing] = evaluate(acme(told), { requirements: [capability], accept: accepted }).platforms;
        const [verdict] = standing?.verdicts ?? [];
        fc.pre(standing !== undefined && verdict !== undefined && verdict.verdict !== 'contested');
        const { form, parts, alone } = standing.configuration;
        const seen = alone
          ? parts
          : parts.filter((part) => capability === 'licence' || capability === 'drift' || !told.offerings[part]?.alone);
        const run = [...seen, ...(form === undefined ? [] : [form])];
        const denials = verdict.claims.filter(({ level, holds }) => level === 'none' && holds);
        const hidden = denials.filter(({ feature }) => !isShown(feature.only, verdict, run));
        expect(hidden.map(({ feature }) => feature.id)).toEqual([]);
      }),
      many,
    );
  });
});

describe('an offering', () => {
  const anyHow = fc.constantFrom('native' as const, 'custom' as const, 'none' as const);

  it('that stands apart changes no level, no scope, no score and no rank, whatever is said of it', () => {
    fc.assert(
      fc.property(toldOf(), toldOf(), requirements, fc.array(anyHow, { maxLength: 4 }), (one, other, asked, hows) => {
        const annexed = hows.map((how, place): Statement => {
          return { capability: capabilityIds[place] ?? 'drift', support: { how }, only: ['annex'] };
        });
        const more = {
          ...one,
          offerings: { ...one.offerings, annex: apart },
          statements: [...one.statements, ...annexed],
        };
        const seen = (told: Told) => {
          const content = contentOf({ acme: told, bare: other });
          const ranked = evaluate(content, { requirements: asked }).platforms.map((platform) => ({
            ...platform,
            verdicts: platform.verdicts.map(({ claims: _, ...verdict }) => verdict),
          }));
          const answers = capabilityIds.map((capability) => {
            const { claims: _, ...answer } = supportOf(content, 'acme', capability);
            return answer;
          });
          return { ranked, answers };
        };
        expect(seen(more)).toEqual(seen(one));
      }),
    );
  });

  it('that is part of the platform is never answered more strongly than the platform', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        const { level } = supportOf(acme(told), 'acme', capability);
        for (const place of placesOf(told).flatMap(({ key, parts }) => [
          ...(key === undefined ? [] : [key]),
          ...parts,
        ])) {
          const asked = supportOf(acme(told), 'acme', capability, { offering: place }).level;
          expect(strength(asked), place).toBeLessThanOrEqual(strength(level));
        }
      }),
    );
  });
});

describe('a narrower scope', () => {
  it('never raises a level or a score, where nothing is denied', () => {
    // A claim of one kind of delivery is held by no form of the other kind: limited to a part by itself it gains a place.
    const asked = aboutOneOf({ denials: false, capabilities: ['drift', 'cluster', 'licence'] });
    fc.assert(
      fc.property(asked, fc.nat(), fc.nat(), ({ capability, told }, which, where) => {
        const keys = Object.keys(told.offerings);
        const wide = told.statements.filter(({ only }) => only === undefined);
        const chosen = wide[which % wide.length];
        const key = keys[where % keys.length];
        fc.pre(chosen !== undefined && key !== undefined);
        // What is said of the whole is not said of a part by itself: limited to one, a claim joins what others say of it.
        fc.pre(!told.offerings[key]?.alone || !told.statements.some(({ only }) => only?.includes(key)));
        const statements = told.statements.map((each) => (each === chosen ? { ...each, only: [key] } : each));
        const seen = (one: Told) => ({
          level: strength(supportOf(acme(one), 'acme', capability).level),
          score: evaluate(acme(one), { requirements: [capability], accept: accepted }).platforms[0]?.score ?? 0,
        });
        const [before, after] = [seen(told), seen({ ...told, statements })];
        expect(after.level).toBeLessThanOrEqual(before.level);
        expect(after.score).toBeLessThanOrEqual(before.score);
      }),
    );
  });
});

describe('the ranks', () => {
  it('do not depend on the order of platforms, offerings, requirements or statements', () => {
    const shuffled = <Value>(values: readonly Value[]) =>
      fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
    const inAnyOrder = (told: Told): fc.Arbitrary<Told> =>
      fc.record({
        offerings: shuffled(Object.entries(told.offerings)).map((entries) => Object.fromEntries(entries)),
        statements: shuffled(told.statements),
        notFound: shuffled(told.notFound ?? []),
      });
    const asked = fc.tuple(toldOf(), toldOf(), toldOf(), requirements).chain(([acme, bare, core, some]) =>
      fc.record({
        platforms: fc.constant({ acme, bare, core }),
        requirements: fc.constant(some),
        otherwise: fc
          .tuple(inAnyOrder(acme), inAnyOrder(bare), inAnyOrder(core))
          .chain(([a, b, c]) =>
            shuffled(Object.entries({ acme: a, bare: b, core: c })).map((entries) => Object.fromEntries(entries)),
          ),
        requirementsOtherwise: shuffled(some),
        sameOffering: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(asked, ({ platforms, requirements, otherwise, requirementsOtherwise, sameOffering }) => {
        const ranks = (told: Readonly<Record<string, Told>>, wanted: readonly string[]) =>
          Object.fromEntries(
            evaluate(contentOf(told), { requirements: wanted, sameOffering }).platforms.map(
              // Of configurations that tie, which one is named may depend on the order; how good they are does not.
              ({ platform, rank, score, best, fails }) => [platform, { rank, score, best, fails: fails.length }],
            ),
          );
        expect(ranks(otherwise, requirementsOtherwise)).toEqual(ranks(platforms, requirements));
      }),
    );
  });
});
