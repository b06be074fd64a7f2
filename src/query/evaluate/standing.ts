import { type Configuration, configurationsOf, configurationsOfOne } from '../../model/configuration.ts';
import type { Content } from '../../model/content.ts';
import { coreAlone, criterionAlone } from '../../model/criteria.ts';
import type { Day, Month } from '../../model/date.ts';
import { isAmong } from '../../model/is-among.ts';
import type { Delivery } from '../../model/offering.ts';
import { ownOf } from '../../model/own-of.ts';
import type { Platform } from '../../model/platform.ts';
import { claimsOf, mentionsOf } from '../support/claims.ts';
import { byStanding } from './better-standing.ts';
import { findingsIn } from './findings.ts';
import type { StatedQuestion } from './question.ts';
import { levelScores } from './score.ts';
import {
  type Evidence,
  type Finding,
  findingOn,
  type RequirementVerdict,
  type VerdictInShort,
  verdictOn,
  withEvidence,
} from './verdict.ts';

/** How a platform stands to all requirements in one configuration. Shares and scores are from 0 to 1, rounded to 12 decimals. */
export interface Standing<
  P extends string = string,
  C extends string = string,
  K extends string = string,
  R extends string = K,
> {
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
  readonly fails: readonly R[];
  /** The musts that are not found, unknown or contested: to be looked into, not failed. */
  readonly unsure: readonly R[];
  /** One for each requirement, in their order. */
  readonly verdicts: readonly RequirementVerdict<P, C, K, R>[];
}

/** The same without the evidence: what a configuration is compared by. */
export interface StandingInShort<K extends string = string, R extends string = K>
  extends Omit<Standing<string, string, K, R>, 'verdicts'> {
  readonly verdicts: readonly VerdictInShort<K, R>[];
}

/** How a platform stands in each of its configurations; the best comes first, and it alone with the evidence. */
export function standingsOf<P extends string, C extends string, K extends string, R extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  { requirements, sameOffering }: StatedQuestion<K, R>,
): readonly [Standing<Id, C, K, R>, ...StandingInShort<K, R>[]] {
  const column: Platform<Id, C, K> = content.platforms[platform];
  const evidence = requirements.map((requirement): Evidence<Id, C, K, R> => {
    const { capability, criterion } = requirement;
    const { bar } = content.capabilities[capability];
    const lookedOn = ownOf<Day | Month>(column.notFound, capability);
    return {
      requirement,
      capability: content.capabilities[capability],
      platform: column,
      ...(criterion !== undefined &&
        bar !== undefined && { criteria: { asked: criterionAlone(bar, criterion), core: coreAlone(bar) } }),
      claims: claimsOf(content, platform, capability),
      mentions: mentionsOf(content, platform, capability),
      ...(lookedOn !== undefined && { lookedOn }),
    };
  });
  const deliveries = new Set(evidence.flatMap(({ capability }) => capability.delivery ?? []));
  const possible = sameOffering ? configurationsOfOne(column, namedIn(evidence)) : configurationsOf(column);
  // Where all that was offered has ended, nothing is left that a claim could hold in.
  const offered: readonly Configuration[] = possible.length > 0 ? possible : [{ parts: [], alone: true }];
  const configurations = offered.flatMap((configuration) => withDeliveries(configuration, deliveries));
  const complete = sameOffering
    ? whatTheFormLacks(evidence, column)
    : (findings: readonly Finding<Id, C, K>[]) => findings;
  const found = configurations.map((configuration) => complete(findingsIn(evidence, configuration), configuration));
  const elsewhere = placesThatMeet(evidence, configurations, found);
  const standings = configurations.map((configuration, place) => {
    const findings = found[place] as readonly Finding<Id, C, K>[];
    const verdicts = evidence.map((one, number) => {
      const finding = findings[number] as Finding<Id, C, K>;
      return verdictOn(one, finding, configuration, finding.isReached ? [] : elsewhere(number));
    });
    return { findings, ...standingBy(configuration, verdicts, requirements) };
  });
  const isSpokenOf = (number: number) => found.some((findings) => findings[number]?.support.level !== undefined);
  const spokenOf = new Set<string>(requirements.flatMap(({ id }, number) => (isSpokenOf(number) ? id : [])));
  const [first, ...others] = standings.sort(byStanding(spokenOf));
  const { findings, ...best } = first as (typeof standings)[number];
  const verdicts = best.verdicts.map((verdict, number) =>
    withEvidence(verdict, evidence[number] as Evidence<Id, C, K, R>, findings[number] as Finding<Id, C, K>),
  );
  return [{ ...best, verdicts }, ...others];
}

/** Every offering that a claim is limited to. */
function namedIn(evidence: readonly Evidence[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { claims } of evidence) {
    for (const { feature } of claims) for (const offering of feature.only ?? []) named.add(offering);
  }
  return named;
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
function whatTheFormLacks<P extends string, C extends string, K extends string, R extends string>(
  evidence: readonly Evidence<P, C, K, R>[],
  platform: Pick<Platform, 'offerings'>,
): (findings: readonly Finding<P, C, K>[], configuration: Configuration) => readonly Finding<P, C, K>[] {
  const wholes = new Map(configurationsOf(platform).flatMap((whole) => (whole.alone ? [] : [[whole.form, whole]])));
  // A form may have many parts, and is asked about once for all of them.
  const there = new Map<Configuration, Map<number, Finding<P, C, K>>>();
  const findingIn = (whole: Configuration, number: number) => {
    const known = there.get(whole) ?? new Map<number, Finding<P, C, K>>();
    there.set(whole, known);
    const finding = known.get(number) ?? findingOn(evidence[number] as Evidence<P, C, K, R>, whole);
    known.set(number, finding);
    return finding;
  };
  return (findings, configuration) => {
    const whole = wholes.get(configuration.form);
    if (configuration.alone || whole === undefined) return findings;
    return findings.map((finding, number) => {
      if (finding.support.level !== undefined) return finding;
      const ofForm = findingIn(whole, number);
      return ofForm.isReached ? finding : ofForm;
    });
  };
}

/**
 * The forms and parts that reach a requirement, by its number; in a question that binds, also those of the same form that
 * it leaves out. They are the same for every configuration that does not reach it.
 */
function placesThatMeet(
  evidence: readonly Evidence[],
  configurations: readonly Configuration[],
  found: readonly (readonly Finding[])[],
): (number: number) => readonly string[] {
  const known = new Map<number, readonly string[]>();
  const placesFor = (one: Evidence, number: number) => {
    const places = configurations.flatMap((configuration, place) => {
      const finding = found[place]?.[number]?.isReached ? found[place]?.[number] : findingOn(one, configuration);
      if (!finding?.isReached) return [];
      const { form, parts, alone } = configuration;
      const { only } = finding.support;
      if (only !== undefined && !(form !== undefined && isAmong(only, form))) return only;
      return form !== undefined ? [form] : alone ? parts : [one.platform.id];
    });
    return [...new Set(places)];
  };
  return (number) => {
    const places = known.get(number) ?? placesFor(evidence[number] as Evidence, number);
    known.set(number, places);
    return places;
  };
}

function standingBy<K extends string, R extends string>(
  configuration: Configuration,
  verdicts: readonly VerdictInShort<K, R>[],
  requirements: StatedQuestion<K, R>['requirements'],
): StandingInShort<K, R> {
  // Of weights relative to the heaviest no sum is infinite.
  const heaviest = verdicts.reduce((most, { weight }) => Math.max(most, weight), 0);
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
    verdicts.filter(({ priority, verdict }) => priority === 'must' && words.includes(verdict)).map(({ id }) => id);
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
