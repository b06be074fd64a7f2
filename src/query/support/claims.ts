import { indexOf } from '../../content/content-index.ts';
import { lastRead } from '../../content/last-read.ts';
import type { Capability } from '../../model/capability.ts';
import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { levelOf } from '../../model/level-of.ts';
import { answeredLevels, type Level, type RecordedLevel, type Support } from '../../model/support.ts';

/** One feature's word on one capability. */
export interface Claim<P extends string = string, C extends string = string, K extends string = string> {
  /** What the statement comes to by itself. */
  readonly level: RecordedLevel;
  /** How the capability is provided, and within what limits. */
  readonly support: Support;
  /** The statement that says so, with its sources. */
  readonly feature: LocatedFeature<P, C, K>;
}

/** The claims of each capability, by what is known of a platform: every grid and every evaluation asks for them. */
const known = new WeakMap<object, Map<string, readonly Claim[]>>();

/**
 * Every live claim or denial of a capability by a platform's features, strongest first; of equal ones, that read last.
 * The list is frozen, and the same each time.
 */
export function claimsOf<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  capability: K,
): readonly Claim<Id, C, K>[] {
  const index = indexOf(content, platform);
  let byCapability = known.get(index);
  if (byCapability === undefined) {
    byCapability = new Map();
    known.set(index, byCapability);
  }
  let claims = byCapability.get(capability);
  if (claims === undefined) {
    claims = Object.freeze(claimsAmong(index.byClaim.get(capability) ?? [], content.capabilities[capability]));
    byCapability.set(capability, claims);
  }
  return claims as readonly Claim<Id, C, K>[];
}

function claimsAmong(features: readonly LocatedFeature[], { id, bar }: Capability): readonly Claim[] {
  const claims = features.flatMap((feature) => {
    const support = feature.support[id];
    if (support === undefined) return [];
    const level = levelOf(support, bar);
    return { claim: Object.freeze({ level, support, feature }), read: lastRead(feature) };
  });
  return claims
    .sort((a, b) => strengthOf(a.claim.level) - strengthOf(b.claim.level) || compareTexts(b.read, a.read))
    .map(({ claim }) => claim);
}

/** How strong a level is, from 0 for the strongest. */
export function strengthOf(level: Level): number {
  return answeredLevels.indexOf(level);
}

/** Every live feature that speaks of a capability without claiming it, in the order of the matrix. */
export function mentionsOf<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  capability: K,
): LocatedFeature<Id, C, K>[] {
  return [...(indexOf(content, platform).byMention.get(capability) ?? [])];
}

/** Days are texts that sort as they follow each other. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
