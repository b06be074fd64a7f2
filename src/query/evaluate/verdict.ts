import type { Capability } from '../../model/capability.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Day, Month } from '../../model/date.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import type { Platform } from '../../model/platform.ts';
import type { Level, RecordedLevel } from '../../model/support.ts';
import { spokenFor } from '../support/claim-scopes.ts';
import type { Claim } from '../support/claims.ts';
import { keyOf, type Within } from '../support/scoped-claims.ts';
import { isOtherDelivery, type SupportIn, supportIn } from '../support/support-in.ts';
import type { Priority, StatedRequirement } from './question.ts';
import { scoreOf } from './score.ts';

/**
 * How a platform, in one configuration, stands to a requirement.
 *
 * - `met`: at an accepted level, without a limit
 * - `partly`: at an accepted level, but in part only, or not for all of the configuration
 * - `contested`: at an accepted level, which a statement of the same scope denies
 * - `elsewhere`: only in another configuration, or by another product than the one that the question binds it to
 * - `unmet`: what is recorded has no accepted level
 * - `not-found`: the vendor's documentation was searched for it, and nothing was found
 * - `unknown`: nobody has looked; of a criterion, no claim says that it shows it
 */
export type Verdict = 'met' | 'partly' | 'contested' | 'elsewhere' | 'unmet' | 'not-found' | 'unknown';

/** A claim as it counts for a requirement in one configuration. */
export interface JudgedClaim<P extends string = string, C extends string = string, K extends string = string>
  extends Claim<P, C, K> {
  /** Whether it holds in the configuration. */
  readonly holds: boolean;
  /** Whether its level is one that the requirement accepts. */
  readonly accepted: boolean;
}

/** How a platform stands to one requirement, with the evidence. */
export interface RequirementVerdict<
  P extends string = string,
  C extends string = string,
  K extends string = string,
  R extends string = K,
> {
  /** What is needed, as it was asked for: a capability, or one criterion of its bar. */
  readonly id: R;
  /** The capability, or that whose criterion is needed. */
  readonly capability: K;
  /** The criterion that alone is needed; absent for the capability. */
  readonly criterion?: string;
  /** How binding it is. */
  readonly priority: Priority;
  /** How much it counts beside the others. */
  readonly weight: number;
  /** How the platform stands to it. */
  readonly verdict: Verdict;
  /** The level that it rests on, in this configuration. */
  readonly level: Level;
  /** The offerings by which alone that level is reached: the parts that the requirement needs. */
  readonly only?: readonly string[];
  /** The offerings of the configuration that a source denies it for. */
  readonly except?: readonly string[];
  /** Whether that level covers the capability in part only. */
  readonly limited: boolean;
  /** The forms and parts that meet it, where this configuration does not. */
  readonly elsewhere?: readonly string[];
  /** What it earns, from 0 to 1, before it is weighted: see `levelScores`. */
  readonly score: number;
  /** Every live claim or denial, strongest first. */
  readonly claims: readonly JudgedClaim<P, C, K>[];
  /** Every live statement that speaks of the capability without claiming it. */
  readonly mentions: readonly LocatedFeature<P, C, K>[];
  /** When the vendor's documentation was searched for it, and nothing was found. */
  readonly lookedOn?: Day | Month;
}

/** The same without the evidence: what a configuration is judged by. */
export type VerdictInShort<K extends string = string, R extends string = K> = Omit<
  RequirementVerdict<string, string, K, R>,
  'claims' | 'mentions' | 'lookedOn'
>;

/** What is recorded of one platform about one requirement, before a configuration is chosen. */
export interface Evidence<
  P extends string = string,
  C extends string = string,
  K extends string = string,
  R extends string = K,
> {
  readonly requirement: StatedRequirement<K, R>;
  readonly capability: Capability<K, C>;
  readonly platform: Platform;
  /** What claims are held against where one criterion is needed: that criterion, and the core without which it is nothing. */
  readonly criteria?: { readonly asked: Criteria; readonly core?: Criteria };
  readonly claims: readonly Claim<P, C, K>[];
  readonly mentions: readonly LocatedFeature<P, C, K>[];
  readonly lookedOn?: Day | Month;
}

/** What evidence comes to in one configuration: the support, at the levels that the requirement accepts. */
export interface Finding<P extends string = string, C extends string = string, K extends string = string> {
  readonly support: SupportIn<Claim<P, C, K>>;
  /** Whether an accepted level is reached. */
  readonly isReached: boolean;
}

/**
 * What evidence comes to in one configuration.
 *
 * @param within - what claims may speak of; left out, all of it
 */
export function findingOn<P extends string, C extends string, K extends string, R extends string>(
  evidence: Evidence<P, C, K, R>,
  configuration: Configuration,
  within?: Within,
): Finding<P, C, K> {
  const { capability, platform, claims, requirement, criteria } = evidence;
  const asked = { capability, platform, within, criteria: criteria?.asked };
  const accepted = supportIn(configuration, claims, { ...asked, accept: requirement.accept });
  if (isAffirmed(accepted)) return { support: accepted, isReached: true };
  const support = supportIn(configuration, claims, asked);
  const core = criteria?.core;
  if (core === undefined || isAffirmed(support)) return { support, isReached: false };
  // Nothing shows the criterion. Where there is the capability, that is a gap; where there is none, it lacks this too.
  const whole = findingOn({ ...evidence, criteria: { asked: core } }, configuration, within);
  if (!whole.isReached) return whole;
  const { level: _, only: __, ...silent } = support;
  return { support: silent, isReached: false };
}

function isAffirmed({ level }: SupportIn): boolean {
  return level !== undefined && level !== 'none';
}

/**
 * The verdict on what was found in one configuration.
 *
 * @param elsewhere - the forms and parts that meet the requirement in other configurations
 */
export function verdictOn<P extends string, C extends string, K extends string, R extends string>(
  { requirement, capability: asked, lookedOn }: Evidence<P, C, K, R>,
  { support, isReached }: Finding<P, C, K>,
  configuration: Configuration,
  elsewhere: readonly string[],
): VerdictInShort<K, R> {
  const { accept: _, ...needed } = requirement;
  const { level, only, except, limited } = support;
  // The documentation of a platform was searched for the platform, not for a part by itself.
  const wasLookedFor = lookedOn !== undefined && !configuration.alone;
  const verdict = isReached
    ? wordWhereReached(support, isOfPartsOnly(asked, support, configuration))
    : wordWhereNot(support, {
        isElsewhere: elsewhere.length > 0,
        wasLookedFor,
        isExcluded: isOtherDelivery(asked, configuration),
      });
  return {
    ...needed,
    verdict,
    level: level ?? (wasLookedFor ? 'not-found' : 'unknown'),
    ...(only !== undefined && { only }),
    ...(except.length > 0 && { except }),
    limited,
    ...(!isReached && elsewhere.length > 0 && { elsewhere }),
    score: isReached && level !== undefined ? scoreOf(level, verdict === 'met') : 0,
  };
}

/** A verdict with the evidence: every claim, and how it counts there. */
export function withEvidence<P extends string, C extends string, K extends string, R extends string>(
  verdict: VerdictInShort<K, R>,
  { requirement, claims, mentions, lookedOn }: Evidence<P, C, K, R>,
  { support }: Finding<P, C, K>,
): RequirementVerdict<P, C, K, R> {
  const holding = new Set(support.holding);
  const accept: readonly RecordedLevel[] = requirement.accept;
  return {
    ...verdict,
    claims: claims.map((claim) => ({
      ...claim,
      holds: holding.has(spokenFor(claims, claim)),
      accepted: accept.includes(claim.level),
    })),
    mentions,
    ...(lookedOn !== undefined && { lookedOn }),
  };
}

/** Whether a property of the offering that one takes is one of parts alone, so that it does not cover the form with them. */
function isOfPartsOnly({ of }: Capability, { only }: SupportIn, configuration: Configuration): boolean {
  if (of !== 'offering' || only === undefined) return false;
  const own = keyOf(configuration);
  return own === undefined || !only.includes(own);
}

function wordWhereReached({ limited, contested, except }: SupportIn, isOfParts: boolean): Verdict {
  if (contested) return 'contested';
  return limited || except.length > 0 || isOfParts ? 'partly' : 'met';
}

interface Absence {
  readonly isElsewhere: boolean;
  readonly wasLookedFor: boolean;
  /** Whether it is the other delivery than the configuration's: what excludes it is no gap to be filled. */
  readonly isExcluded: boolean;
}

function wordWhereNot({ level }: SupportIn, { isElsewhere, wasLookedFor, isExcluded }: Absence): Verdict {
  const isGap = level === undefined && !isExcluded;
  // What was looked for and not found is a gap of the whole, whatever a part has by itself.
  if (isGap && wasLookedFor) return 'not-found';
  if (isElsewhere) return 'elsewhere';
  return isGap ? 'unknown' : 'unmet';
}
