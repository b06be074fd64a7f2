import fc from 'fast-check';
import type { Offering } from '../../../src/model/offering.ts';
import { hows, type Support, stages } from '../../../src/model/support.ts';
import { apart, ended, form, kinds, part, type Statement, type Told } from './made-up.ts';

const forms = ['cloud', 'server', 'cluster-edition'];
const parts = ['studio', 'engine', 'gateway'];
const beside = ['free', 'sample'];
export const capabilityIds = Object.keys(kinds);

/** The criteria by which a capability is judged, those of its core among them. */
function criteriaOf(capability: string): string[] {
  const { bar } = kinds[capability] ?? {};
  return [...(bar?.core ?? []), ...(bar?.also ?? [])].map(({ id }) => id);
}

const supportOf = (capability: string): fc.Arbitrary<Support> =>
  fc
    .record(
      {
        how: fc.constantFrom(...hows, 'native' as const, 'none' as const),
        partial: fc.constant(true as const),
        stage: fc.constantFrom(...stages),
        shows: fc.subarray(criteriaOf(capability)),
      },
      { requiredKeys: ['how'] },
    )
    .map(({ how, partial, stage, shows = [] }) => {
      if (how === 'none') return { how };
      return {
        how,
        ...(partial && { partial }),
        ...(stage && { stage }),
        ...(shows.length > 0 && { shows }),
        ...(how === 'integration' && { via: ['Other'] }),
      };
    });

/** One in six has ended. */
const maybeEnded = (offering: fc.Arbitrary<Offering>) =>
  fc.tuple(offering, fc.integer({ min: 0, max: 5 })).map(([made, chance]) => (chance === 0 ? ended(made) : made));

const anyForm = maybeEnded(fc.constantFrom('managed' as const, 'self-managed' as const).map(form));
const anyPart = (formKeys: readonly string[]) =>
  maybeEnded(
    fc
      .record({ with: fc.subarray([...formKeys]), alone: fc.constant(true as const) }, { requiredKeys: [] })
      // What works in no form is offered by itself, or it could not be used.
      .map((made) => part(made.with?.length === 0 ? { ...made, alone: true } : made)),
  );

function recordOf<Value>(keys: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc.record(Object.fromEntries(keys.map((key) => [key, value])));
}

/** Some of these keys, the first ones: which of them are there makes no difference. */
const firstOf = (keys: readonly string[], min: number) =>
  fc.integer({ min, max: keys.length }).map((count) => keys.slice(0, count));

const offerings: fc.Arbitrary<Record<string, Offering>> = fc
  .tuple(firstOf(forms, 0), firstOf(parts, 0), firstOf(beside, 0))
  .chain(([formKeys, partKeys, apartKeys]) =>
    fc
      .tuple(
        recordOf(formKeys, anyForm),
        recordOf(partKeys, anyPart(formKeys)),
        recordOf(apartKeys, maybeEnded(fc.constant(apart))),
      )
      .map(([made, ofThem, others]) => ({ ...made, ...ofThem, ...others })),
  )
  // Of a platform all of whose forms have ended nothing can be run: that is a case of its own.
  .filter((made) => {
    const all = Object.values(made).filter(({ standing }) => standing === 'form');
    return all.length === 0 || all.some(({ status }) => status === undefined);
  });

const statementOf = (keys: readonly string[], capabilities: readonly string[]): fc.Arbitrary<Statement> =>
  fc
    .constantFrom(...capabilities)
    .chain((capability) =>
      fc.record({
        capability: fc.constant(capability),
        support: supportOf(capability),
        only: fc.option(
          fc.subarray([...keys], { minLength: Math.min(1, keys.length), maxLength: Math.min(2, keys.length) }),
        ),
      }),
    )
    .map(({ only, ...rest }) => ({ ...rest, ...(only && only.length > 0 && { only }) }));

/** The same statement twice says no more than once, and its slug would be the same. */
const selector = (statement: Statement) => JSON.stringify(statement);

/** Any platform that says something of these capabilities. */
export const toldOf = (capabilities: readonly string[] = capabilityIds): fc.Arbitrary<Told> =>
  offerings.chain((made) =>
    fc.record({
      offerings: fc.constant(made),
      statements: fc.uniqueArray(statementOf(Object.keys(made), capabilities), { maxLength: 7, selector }),
      notFound: fc.subarray([...capabilities]),
    }),
  );

/** A platform that speaks of one capability, and which one; without its denials or its claims, where that is asked. */
export const aboutOneOf = ({
  denials = true,
  claims = true,
  capabilities = ['drift', 'login', 'labels', 'cluster', 'self-hosted', 'managed-service', 'licence'],
}: {
  readonly denials?: boolean;
  readonly claims?: boolean;
  readonly capabilities?: readonly string[];
} = {}) =>
  fc
    .constantFrom(...capabilities)
    .chain((capability) => fc.record({ capability: fc.constant(capability), told: toldOf([capability]) }))
    .map(({ capability, told }) => ({
      capability,
      told: {
        ...told,
        statements: told.statements.filter(({ support: { how } }) => (how === 'none' ? denials : claims)),
      },
    }));

export const aboutOne = aboutOneOf();
