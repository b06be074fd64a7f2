import { type Claim, type PlatformId, platforms } from 'mlops-platforms';
import type { SupportedLevel } from './shortlist.ts';

/** What each level says of a platform, as the heading of a group. */
export const levelHeadings: Readonly<Record<SupportedLevel, string>> = {
  native: 'built in',
  preview: 'built in, but not yet generally available',
  partial: 'built in, in part',
  integration: 'through another product',
  custom: 'with code of one’s own',
  deprecated: 'deprecated',
};

/** What limits a claim, beside what its text says. */
export function limitsOf({ support, feature }: Claim<PlatformId>): string[] {
  const { offerings } = platforms[feature.platform];
  const only = feature.only?.map((offering) => offerings[offering]?.name ?? offering);
  return [
    ...(support.how === 'none' ? ['denied'] : []),
    ...(support.how === 'custom' ? ['with code of one’s own'] : []),
    ...(support.via === undefined ? [] : [`via ${support.via}`]),
    ...(support.partial ? ['in part'] : []),
    ...(support.stage === undefined ? [] : [support.stage]),
    ...(only === undefined ? [] : [`only ${only.join(', ')}`]),
  ];
}
