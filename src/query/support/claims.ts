import { indexOf } from '../../content/content-index.ts';
import { lastRead } from '../../content/last-read.ts';
import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { levelOf, type RecordedLevel, recordedLevels, type Support } from '../../model/support.ts';

/** One feature's word on one capability. */
export interface Claim<P extends string = string, C extends string = string, K extends string = string> {
  /** The support in a word. */
  readonly level: RecordedLevel;
  /** How the capability is provided, and within what limits. */
  readonly support: Support;
  /** The statement that says so, with its sources. */
  readonly feature: LocatedFeature<P, C, K>;
}

/** Every live claim or denial of a capability by a platform's features, strongest first; of equal ones, that read last. */
export function claimsOf<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  capability: K,
): Claim<Id, C, K>[] {
  const claims: Claim<Id, C, K>[] = [];
  for (const feature of indexOf(content, platform).byClaim.get(capability) ?? []) {
    const support = feature.support[capability];
    if (support) claims.push({ level: levelOf(support), support, feature });
  }
  return claims.sort(
    (a, b) =>
      recordedLevels.indexOf(a.level) - recordedLevels.indexOf(b.level) ||
      compareTexts(lastRead(b.feature), lastRead(a.feature)),
  );
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
