import type { CapabilityId, CategoryId, JudgedClaim, PlatformId } from 'mlops-platforms';
import type { Level } from 'mlops-platforms/levels';
import { offeringNames, productNames } from './names.ts';
import type { Candidate, Verdict } from './shortlist.ts';

/** What each level says of a platform, as the heading of a group. */
export const levelHeadings: Readonly<Record<Level, string>> = {
  native: 'built in',
  preview: 'built in, but not yet generally available',
  partial: 'built in, in part',
  integration: 'through another product',
  custom: 'with your own code',
  deprecated: 'deprecated',
  none: 'denied',
  'not-found': 'searched for and not found',
  unknown: 'unknown',
};

/** The levels whose word says nothing about how much is covered. */
const silentOnLimits: ReadonlySet<Level> = new Set(['integration', 'custom', 'deprecated']);

/** The level of a verdict, never without its scope: which offerings it is true of, and of which it is denied. */
export function levelInWords(
  { platform, configuration }: Candidate,
  { level, only = [], except = [], limited, verdict }: Verdict,
): string {
  return [
    level,
    ...(only.length === 0 ? [] : [` · ${offeringNames(platform, only)}${configuration.alone ? ' by itself' : ''}`]),
    ...(except.length === 0 ? [] : [`, except ${offeringNames(platform, except)}`]),
    ...(limited && silentOnLimits.has(level) ? [', limited'] : []),
    ...(verdict === 'contested' ? [', contested'] : []),
  ].join('');
}

/** What limits a claim, beside what its text says; first of all, whether it counts. */
export function limitsOf(claim: JudgedClaim<PlatformId, CategoryId, CapabilityId>): string[] {
  const { support, feature, holds, accepted } = claim;
  const { how, via = [], partial, stage } = support;
  return [
    ...(holds ? [] : ['does not hold in this configuration']),
    ...(how === 'none' ? ['denied'] : []),
    ...(how === 'custom' ? ['with your own code'] : []),
    ...(via.length === 0 ? [] : [`via ${productNames(via)}`]),
    ...(partial ? ['in part'] : []),
    ...(stage === undefined ? [] : [stage]),
    ...(feature.only === undefined ? [] : [`only ${offeringNames(feature.platform, feature.only)}`]),
    ...(accepted || how === 'none' ? [] : ['not accepted']),
  ];
}
