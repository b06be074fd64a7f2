import type { Content } from '../../model/content.ts';
import type { Day, Month } from '../../model/date.ts';
import type { FeatureId } from '../../model/feature.ts';
import type { RecordedLevel } from '../../model/support.ts';
import { type Claim, disputes, supportOf } from '../support-of.ts';
import type { Priority, StatedRequirement } from './question.ts';

/**
 * What a claim of each level earns, if the level is accepted. The numbers fall with the levels' strength:
 *
 * - a preview is all there, but may change, and comes without the guarantees of the rest
 * - how much a partial one lacks is told by its text alone, so that the middle is the best guess
 * - an integration does all of it, but with a second product to choose, run and pay for
 * - a custom one is possible, and the work still to be done
 * - a deprecated one works today, and is a migration to come
 */
export const levelScores: Readonly<Record<RecordedLevel, number>> = /* @__PURE__ */ Object.freeze({
  native: 1,
  preview: 0.75,
  partial: 0.5,
  integration: 0.5,
  custom: 0.25,
  deprecated: 0.1,
  none: 0,
});

/** What is left of the score of an integration, or of what is custom or deprecated, that is partial as well. */
const limitedShare = 0.5;

/** What is left of a score where another claim disputes it: nothing tells which of the two is right. */
const contestedShare = 0.5;

/**
 * How a platform stands to a requirement.
 *
 * - `met`: by a claim of an accepted level that has no limit and that no other disputes, be it for one offering
 * - `partly`: by claims of an accepted level that are partial
 * - `contested`: by a claim of an accepted level that another, of overlapping scope, denies or limits
 * - `unmet`: what is recorded has no accepted level
 * - `unknown`: nothing is recorded
 */
export type Verdict = 'met' | 'partly' | 'contested' | 'unmet' | 'unknown';

/** A claim as it counts for a requirement. */
export interface JudgedClaim<P extends string = string, C extends string = string, K extends string = string>
  extends Claim<P, C, K> {
  /** Whether its level is one that the requirement accepts. */
  readonly accepted: boolean;
  /** Whether it covers the capability in part only; the feature's text says what is missing. */
  readonly limited: boolean;
  /** The platform's offerings that it is limited to; absent: the platform as a whole. */
  readonly only?: readonly string[];
  /** The features of overlapping scope that deny or limit it. */
  readonly disputedBy: readonly FeatureId<P, C>[];
  /** What it earns, from 0 to 1. */
  readonly score: number;
}

/** How a platform stands to one requirement, with the evidence. */
export interface RequirementVerdict<P extends string = string, C extends string = string, K extends string = string> {
  readonly capability: K;
  readonly priority: Priority;
  readonly weight: number;
  readonly verdict: Verdict;
  /** What the best claim earns, from 0 to 1, before it is weighted. */
  readonly score: number;
  /** Every live claim or denial, strongest first. */
  readonly claims: readonly JudgedClaim<P, C, K>[];
  /** When the vendor's documentation was searched for it in vain. */
  readonly lookedOn?: Day | Month;
}

/** How a platform stands to a requirement, judged by each of its claims. */
export function verdictOn<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  { capability, priority, weight, accept }: StatedRequirement<K>,
): RequirementVerdict<Id, C, K> {
  const support = supportOf(content, platform, capability);
  const claims = support.claims.map((claim) => judged(claim, support.claims, accept));
  return {
    capability,
    priority,
    weight,
    verdict: verdictBy(claims),
    score: Math.max(0, ...claims.map((claim) => claim.score)),
    claims,
    ...(support.lookedOn !== undefined && { lookedOn: support.lookedOn }),
  };
}

function judged<P extends string, C extends string, K extends string>(
  claim: Claim<P, C, K>,
  claims: readonly Claim<P, C, K>[],
  accept: readonly RecordedLevel[],
): JudgedClaim<P, C, K> {
  const { level, support, feature } = claim;
  const accepted = accept.includes(level);
  const limited = support.partial === true;
  const disputedBy = claims.filter((other) => disputes(other, claim)).map((other) => other.feature.id);
  let score = accepted ? levelScores[level] : 0;
  if (limited && level !== 'partial') score *= limitedShare;
  if (disputedBy.length > 0) score *= contestedShare;
  return {
    level,
    support,
    feature,
    accepted,
    limited,
    ...(feature.only !== undefined && { only: [...feature.only] }),
    disputedBy,
    score,
  };
}

function verdictBy(claims: readonly JudgedClaim[]): Verdict {
  if (claims.length === 0) return 'unknown';
  const accepted = claims.filter((claim) => claim.accepted);
  if (accepted.length === 0) return 'unmet';
  const undisputed = accepted.filter((claim) => claim.disputedBy.length === 0);
  if (undisputed.some((claim) => !claim.limited)) return 'met';
  return undisputed.length < accepted.length ? 'contested' : 'partly';
}
