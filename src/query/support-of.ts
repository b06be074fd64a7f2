import type { Content } from '../model/content.ts';
import type { Day, Month } from '../model/date.ts';
import type { LocatedFeature } from '../model/feature.ts';
import { scopesOverlap } from '../model/scope.ts';
import { type Level, levelOf, type RecordedLevel, recordedLevels, type Support } from '../model/support.ts';
import { indexOf } from './content-index.ts';
import { assertKnownId } from './known-id.ts';

/** One feature's word on one capability. */
export interface Claim<P extends string = string, C extends string = string, K extends string = string> {
  readonly level: RecordedLevel;
  readonly support: Support;
  readonly feature: LocatedFeature<P, C, K>;
}

/** What is recorded about one capability of one platform. */
export interface CapabilitySupport<P extends string = string, C extends string = string, K extends string = string> {
  /** The level of the strongest claim; `unknown` where nothing is recorded. */
  readonly level: Level;
  /** Every live claim or denial, strongest first. */
  readonly claims: readonly Claim<P, C, K>[];
  /** Whether another claim, of overlapping scope, denies or limits what the strongest one says. */
  readonly contested: boolean;
  /** When the vendor's documentation was searched for it in vain. */
  readonly lookedOn?: Day | Month;
}

/**
 * How a platform supports a capability, by every live feature that claims or denies it.
 *
 * @throws UnknownIdError for an id that the content does not have
 */
export function supportOf<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  capability: K,
): CapabilitySupport<Id, C, K> {
  assertKnownId(content, 'platform', platform);
  assertKnownId(content, 'capability', capability);
  const claims: Claim<Id, C, K>[] = [];
  for (const feature of indexOf(content).byClaim.get(`${platform}/${capability}`) ?? []) {
    const support = feature.support[capability];
    if (support) claims.push({ level: levelOf(support), support, feature: feature as LocatedFeature<Id, C, K> });
  }
  claims.sort((a, b) => recordedLevels.indexOf(a.level) - recordedLevels.indexOf(b.level));
  const [strongest, ...others] = claims;
  const lookedOn = content.platforms[platform].notFound[capability];
  return {
    level: strongest?.level ?? 'unknown',
    claims,
    contested: strongest !== undefined && others.some((other) => disputes(other, strongest)),
    ...(lookedOn !== undefined && { lookedOn }),
  };
}

/**
 * Whether another claim, of overlapping scope, denies or limits what a claim says. A denial is no claim that could be
 * disputed, and a limit says nothing about weaker ways: what one's own code does is not limited by what is built in.
 */
export function disputes(other: Claim, claim: Claim): boolean {
  if (claim.level === 'none') return false;
  const isStronger = recordedLevels.indexOf(other.level) < recordedLevels.indexOf(claim.level);
  const denies = other.level === 'none';
  const limits = other.support.partial === true && !claim.support.partial && !isStronger;
  return (denies || limits) && scopesOverlap(other.feature, claim.feature);
}
