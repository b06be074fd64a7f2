import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';
import { aboutOne, aboutOneOf } from './arbitrary-platform.ts';
import { accepted, comparable, isRunInAForm, placeNamed } from './comparing.ts';
import { contentOf, type Told } from './made-up.ts';
import { answerOf, placesOf, verdictIn } from './oracle.ts';

/** What differs only where scopes meet in a rare way is found in many platforms. */
const many = { numRuns: 1000 };

const acme = (told: Told) => contentOf({ acme: told });

/** How a platform stands to one must, at any level, with the verdict on it. */
function standing(told: Told, capability: string, accept = accepted) {
  const [found] = evaluate(acme(told), { requirements: [capability], accept }).platforms;
  const [verdict] = found?.verdicts ?? [];
  if (found === undefined || verdict === undefined) throw new Error('expected one platform and one verdict');
  return { ...found, verdict };
}

describe('any platform, by the statements alone', () => {
  it('is answered as its configurations say', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        const oracle = answerOf(acme(told), 'acme', capability);
        expect(comparable(supportOf(acme(told), 'acme', capability))).toEqual(comparable(oracle));
      }),
      many,
    );
  });

  it('is answered for an offering as the configurations of the offering say', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        for (const offering of Object.keys(told.offerings).filter((key) => isRunInAForm(told, key))) {
          const oracle = answerOf(acme(told), 'acme', capability, offering);
          const answer = supportOf(acme(told), 'acme', capability, { offering });
          expect(comparable(answer), offering).toEqual(comparable(oracle));
        }
      }),
      many,
    );
  });

  it('is answered for an offering outside every form by what is said of that offering alone', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        for (const offering of Object.keys(told.offerings).filter((key) => !isRunInAForm(told, key))) {
          const oracle = answerOf(acme(told), 'acme', capability, offering);
          const { level, only } = supportOf(acme(told), 'acme', capability, { offering });
          // Whether it was looked for is another question: see below.
          const spoken = level === 'not-found' ? 'unknown' : level;
          expect({ level: spoken, only: only ?? [] }).toEqual({ level: oracle.level, only: oracle.only ?? [] });
        }
      }),
      many,
    );
  });

  it('has what was searched for in the whole platform, and not found, told of nothing outside its forms', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        for (const offering of Object.keys(told.offerings).filter((key) => !isRunInAForm(told, key))) {
          const { level, lookedOn } = supportOf(acme(told), 'acme', capability, { offering });
          expect({ offering, lookedOn, isNotFound: level === 'not-found' }).toEqual({ offering, isNotFound: false });
        }
      }),
      many,
    );
  });

  it('stands to one must as the configuration that is named for it does', () => {
    fc.assert(
      fc.property(aboutOne, fc.subarray(accepted, { minLength: 1 }), ({ capability, told }, accept) => {
        const { configuration, verdict } = standing(told, capability, accept);
        const place = placeNamed(placesOf(told), configuration);
        const oracle = place && verdictIn(acme(told), 'acme', capability, place, accept);
        expect({ verdict: verdict.verdict, level: verdict.level }).toEqual(oracle);
      }),
      many,
    );
  });
});

describe('the answer and the evaluation of one must', () => {
  it('have the same level where nothing is denied', () => {
    fc.assert(
      fc.property(aboutOneOf({ denials: false }), ({ capability, told }) => {
        expect(standing(told, capability).verdict.level).toBe(supportOf(acme(told), 'acme', capability).level);
      }),
      many,
    );
  });

  it('have the same level where it is affirmed, and nothing that is denied is what it rests on', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        const { level, contested } = supportOf(acme(told), 'acme', capability);
        fc.pre(!contested && !['none', 'not-found', 'unknown'].includes(level));
        expect(standing(told, capability).verdict.level).toBe(level);
      }),
      many,
    );
  });

  it('differ where it is only denied for some: the answer tells that, and the evaluation takes what is silent', () => {
    fc.assert(
      fc.property(aboutOneOf({ claims: false }), ({ capability, told }) => {
        const { level } = supportOf(acme(told), 'acme', capability);
        const silent = ['not-found', 'unknown'];
        expect([level, ...(level === 'none' ? silent : [])]).toContain(standing(told, capability).verdict.level);
      }),
      many,
    );
  });

  it('have the same level where it is contested', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        const { level, contested } = supportOf(acme(told), 'acme', capability);
        fc.pre(contested);
        expect(standing(told, capability).verdict.level).toBe(level);
      }),
      many,
    );
  });

  it('show the same statements', () => {
    fc.assert(
      fc.property(aboutOne, ({ capability, told }) => {
        const ids = (claims: readonly { readonly feature: { readonly id: string } }[]) =>
          claims.map(({ feature }) => feature.id);
        const { claims } = supportOf(acme(told), 'acme', capability);
        expect(ids(standing(told, capability).verdict.claims)).toEqual(ids(claims));
      }),
      many,
    );
  });
});
