import type { Capability } from '../../model/capability.ts';
import { type Configuration, configurationsOf, configurationsOfOne, seenBy } from '../../model/configuration.ts';
import type { Content } from '../../model/content.ts';
import type { Day, Month } from '../../model/date.ts';
import type { Delivery } from '../../model/offering.ts';
import { ownOf } from '../../model/own-of.ts';
import type { Platform } from '../../model/platform.ts';
import { claimsOf, mentionsOf } from '../support/claims.ts';
import { keyOf, type Within } from '../support/support-in.ts';
import { byStanding } from './better-standing.ts';
import type { StatedQuestion } from './question.ts';
import { levelScores } from './score.ts';
import { type Evidence, type Finding, findingOn, type RequirementVerdict, verdictOn } from './verdict.ts';

/** How a platform stands to all requirements in one configuration. Shares and scores are from 0 to 1, rounded to 12 decimals. */
export interface Standing<P extends string = string, C extends string = string, K extends string = string> {
  /** What somebody would really run. */
  readonly configuration: Configuration;
  /** The mean of what the verdicts earn, each counting by its requirement's weight: what is documented. */
  readonly score: number;
  /** What the score would be if everything not found and unknown proved to be met at the strongest accepted level. */
  readonly best: number;
  /** The share of the weight that was looked for and not found. */
  readonly notFound: number;
  /** The share of the weight that nobody has looked for. */
  readonly unknown: number;
  /** The musts that this configuration does not meet: unmet, or met elsewhere only. */
  readonly fails: readonly K[];
  /** The musts that are not found, unknown or contested: to be looked into, not failed. */
  readonly unsure: readonly K[];
  /** One for each requirement, in their order. */
  readonly verdicts: readonly RequirementVerdict<P, C, K>[];
}

/** How a platform stands in each of its configurations; the best comes first. */
export function standingsOf<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  { requirements, sameOffering }: StatedQuestion<K>,
): readonly [Standing<Id, C, K>, ...Standing<Id, C, K>[]] {
  const column: Platform<Id, C, K> = content.platforms[platform];
  const evidence = requirements.map((requirement): Evidence<Id, C, K> => {
    const { capability } = requirement;
    const lookedOn = ownOf<Day | Month>(column.notFound, capability);
    return {
      requirement,
      capability: content.capabilities[capability],
      platform: column,
      claims: claimsOf(content, platform, capability),
      mentions: mentionsOf(content, platform, capability),
      ...(lookedOn !== undefined && { lookedOn }),
    };
  });
  const deliveries = new Set(evidence.flatMap(({ capability }) => capability.delivery ?? []));
  const possible = sameOffering ? configurationsOfOne(column) : configurationsOf(column);
  // Where all that was offered has ended, nothing is left that a claim could hold in.
  const offered: readonly Configuration[] = possible.length > 0 ? possible : [{ parts: [], alone: true }];
  const configurations = offered.flatMap((configuration) => withDeliveries(configuration, deliveries));
  const found = configurations.map((configuration) => {
    const findings = findingsIn(evidence, configuration);
    return sameOffering ? withWhatTheFormLacks(findings, evidence, column, configuration) : findings;
  });
  const standings = configurations.map((configuration, place) => {
    const verdicts = evidence.map((one, number) => {
      const finding = found[place]?.[number] as Finding<Id, C, K>;
      const elsewhere = finding.isReached ? [] : placesThatMeet(one, number, configurations, found);
      return verdictOn(one, finding, configuration, elsewhere);
    });
    return standingBy(configuration, verdicts, requirements);
  });
  const isSpokenOf = (number: number) => found.some((findings) => findings[number]?.support.level !== undefined);
  const spokenOf = new Set<string>(
    requirements.flatMap(({ capability }, number) => (isSpokenOf(number) ? capability : [])),
  );
  return standings.sort(byStanding(spokenOf)) as [Standing<Id, C, K>, ...Standing<Id, C, K>[]];
}

/**
 * A part by itself, and what names no form, may be had in more than one delivery: where the question tells them apart,
 * each is a configuration of its own, so that no two deliveries are met in one.
 */
function withDeliveries(configuration: Configuration, asked: ReadonlySet<Delivery>): readonly Configuration[] {
  if (configuration.delivery !== undefined || asked.size < 2) return [configuration];
  return [...asked].map((delivery) => ({ ...configuration, delivery }));
}

/**
 * Of a form with one part, what is not said of these two, but denied or not accepted of the whole form, is as it is there:
 * fewer parts are no reason for doubt.
 */
function withWhatTheFormLacks<P extends string, C extends string, K extends string>(
  findings: readonly Finding<P, C, K>[],
  evidence: readonly Evidence<P, C, K>[],
  platform: Pick<Platform, 'offerings'>,
  configuration: Configuration,
): readonly Finding<P, C, K>[] {
  const whole = configurationsOf(platform).find(({ form, alone }) => !alone && form === configuration.form);
  if (configuration.alone || whole === undefined) return findings;
  return findings.map((finding, number) => {
    if (finding.support.level !== undefined) return finding;
    const there = findingOn(evidence[number] as Evidence<P, C, K>, whole);
    return there.isReached ? finding : there;
  });
}

/**
 * What is found on each requirement in one configuration. Where a must is a property of the offering that one takes, the
 * claims of the others count only if they speak of that offering, or of the form and the whole that it is taken with.
 */
function findingsIn<P extends string, C extends string, K extends string>(
  evidence: readonly Evidence<P, C, K>[],
  configuration: Configuration,
): readonly Finding<P, C, K>[] {
  const unbound = evidence.map((one) => findingOn(one, configuration));
  const taken = evidence.map(({ capability, requirement, platform }, place) => {
    const isBinding = capability.of === 'offering' && requirement.priority === 'must';
    return isBinding ? offeringsTaken(capability, platform, configuration, unbound[place]) : undefined;
  });
  return evidence.map((one, place) => {
    const [first, ...others] = taken.flatMap((offerings, other) => (other === place ? [] : (offerings ?? [])));
    if (first === undefined) return unbound[place] as Finding<P, C, K>;
    const parts = [...first.parts].filter((part) => others.every((offerings) => offerings.parts.has(part)));
    const form = [first, ...others].every((offerings) => offerings.form);
    return findingOn(one, configuration, { parts: new Set(parts), form });
  });
}

/**
 * What of a configuration has a property of an offering; nothing where a claim covers the whole, or there is none. A form
 * that is denied it is not taken with the parts that have it.
 */
function offeringsTaken(
  capability: Capability,
  platform: Platform,
  configuration: Configuration,
  finding: Finding | undefined,
): Within | undefined {
  if (finding === undefined || !finding.isReached) return undefined;
  const { holding, except } = finding.support;
  const { parts } = seenBy(capability, configuration, platform);
  const scopes = holding.filter(({ level }) => level !== 'none').map(({ feature }) => feature.only);
  if (scopes.some((only) => only === undefined)) return undefined;
  const own = keyOf(configuration);
  const named = scopes.flatMap((only) => only ?? []).filter((part) => parts.includes(part));
  return { parts: new Set(named), form: own === undefined || !except.includes(own) };
}

/** The forms and parts that reach a requirement; in a question that binds, also those of the same form that it leaves out. */
function placesThatMeet(
  evidence: Evidence,
  number: number,
  configurations: readonly Configuration[],
  found: readonly (readonly Finding[])[],
): readonly string[] {
  const places = configurations.flatMap((configuration, place) => {
    const finding = found[place]?.[number]?.isReached ? found[place]?.[number] : findingOn(evidence, configuration);
    if (!finding?.isReached) return [];
    const { form, parts, alone } = configuration;
    const { only } = finding.support;
    if (only !== undefined && !(form !== undefined && only.includes(form))) return only;
    return form !== undefined ? [form] : alone ? parts : [evidence.platform.id];
  });
  return [...new Set(places)];
}

function standingBy<P extends string, C extends string, K extends string>(
  configuration: Configuration,
  verdicts: readonly RequirementVerdict<P, C, K>[],
  requirements: StatedQuestion<K>['requirements'],
): Standing<P, C, K> {
  // Of weights relative to the heaviest no sum is infinite.
  const heaviest = Math.max(...verdicts.map(({ weight }) => weight));
  const sum = { weight: 0, earned: 0, possible: 0, notFound: 0, unknown: 0 };
  verdicts.forEach(({ verdict, score, weight }, place) => {
    const share = weight / heaviest;
    const isGap = verdict === 'not-found' || verdict === 'unknown';
    const accept = requirements[place]?.accept ?? [];
    sum.weight += share;
    sum.earned += share * score;
    sum.possible += share * (isGap ? Math.max(...accept.map((level) => levelScores[level])) : score);
    if (verdict === 'not-found') sum.notFound += share;
    if (verdict === 'unknown') sum.unknown += share;
  });
  const musts = (words: readonly string[]) =>
    verdicts
      .filter(({ priority, verdict }) => priority === 'must' && words.includes(verdict))
      .map(({ capability }) => capability);
  return {
    configuration,
    score: rounded(sum.earned / sum.weight),
    best: rounded(sum.possible / sum.weight),
    notFound: rounded(sum.notFound / sum.weight),
    unknown: rounded(sum.unknown / sum.weight),
    fails: musts(['unmet', 'elsewhere']),
    unsure: musts(['not-found', 'unknown', 'contested']),
    verdicts,
  };
}

/** Without the last digits, in which sums that are equal may differ by the order of their parts. */
function rounded(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}
