import { type Configuration, seenBy } from '../../model/configuration.ts';
import { isAmong } from '../../model/is-among.ts';
import { keyOf, type Within } from '../support/scoped-claims.ts';
import { type Evidence, type Finding, findingOn } from './verdict.ts';

/**
 * What is found on each requirement in one configuration. Where a must is a property of the offering that one takes, the
 * claims of the others count only if they speak of that offering, or of the form and the whole that it is taken with.
 */
export function findingsIn<P extends string, C extends string, K extends string, R extends string>(
  evidence: readonly Evidence<P, C, K, R>[],
  configuration: Configuration,
): readonly Finding<P, C, K>[] {
  const unbound = evidence.map((one) => findingOn(one, configuration));
  const taken = evidence.map((one, place) => {
    const isBinding = one.capability.of === 'offering' && one.requirement.priority === 'must';
    return isBinding ? offeringsTaken(one, configuration, unbound[place]) : undefined;
  });
  const withinFor = whatOthersBind(taken);
  return evidence.map((one, place) => {
    const within = withinFor(place);
    return within === undefined ? (unbound[place] as Finding<P, C, K>) : findingOn(one, configuration, within);
  });
}

/** For each requirement, what all others that bind leave to it; nothing where no other binds. */
function whatOthersBind(taken: readonly (Taken | undefined)[]): (place: number) => Within | undefined {
  const binding = taken.flatMap((one, place) => (one === undefined ? [] : [{ ...one, place }]));
  const forms = binding.filter(({ form }) => form).length;
  const parts = new Map<string, { count: number; places: number }>();
  for (const one of binding) {
    for (const part of one.parts) {
      const { count, places } = parts.get(part) ?? { count: 0, places: 0 };
      parts.set(part, { count: count + 1, places: places + one.place });
    }
  }
  // A part that all but one have is left by the others to that one, whose place is what is missing of the sum of all.
  const sum = binding.reduce((total, { place }) => total + place, 0);
  const isLeftTo = (place: number | undefined, part: string) => {
    const { count, places } = parts.get(part) ?? { count: 0, places: 0 };
    return count === binding.length || (count === binding.length - 1 && sum - places === place);
  };
  return (place) => {
    const own = taken[place];
    const others = binding.length - (own === undefined ? 0 : 1);
    if (others === 0) return undefined;
    const asked = own === undefined ? undefined : place;
    return { parts: { has: (part) => isLeftTo(asked, part) }, form: forms - (own?.form ? 1 : 0) === others };
  };
}

/** What of a configuration one takes with a property of an offering. */
interface Taken extends Within {
  readonly parts: ReadonlySet<string>;
}

/**
 * What of a configuration has a property of an offering; nothing where a claim covers the whole, or there is none. A form
 * that is denied it is not taken with the parts that have it.
 */
function offeringsTaken(
  evidence: Evidence,
  configuration: Configuration,
  finding: Finding | undefined,
): Taken | undefined {
  if (finding === undefined || !finding.isReached) return undefined;
  const { holding, except } = finding.support;
  const { parts } = seenBy(evidence.capability, configuration, evidence.platform);
  const scopes =
    evidence.criteria === undefined
      ? holding.filter(({ level }) => level !== 'none').map(({ feature }) => feature.only)
      : scopesShowing(evidence, configuration);
  if (scopes.some((only) => only === undefined)) return undefined;
  const own = keyOf(configuration);
  const named = scopes.flatMap((only) => only ?? []).filter((part) => isAmong(parts, part));
  return { parts: new Set(named), form: own === undefined || !except.includes(own) };
}

/** By what a criterion is reached at each level that is accepted: not every claim of its capability shows it. */
function scopesShowing(evidence: Evidence, configuration: Configuration): readonly (readonly string[] | undefined)[] {
  return evidence.requirement.accept.flatMap((level) => {
    const requirement = { ...evidence.requirement, accept: [level] };
    const { support, isReached } = findingOn({ ...evidence, requirement }, configuration);
    return isReached ? [support.only] : [];
  });
}
