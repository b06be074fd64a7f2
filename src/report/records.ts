import type { LocatedFeature } from '../model/feature.ts';
import type { Change } from '../query/diff/change.ts';
import type { Evaluation, PlatformEvaluation } from '../query/evaluate/evaluate.ts';
import type { RequirementVerdict } from '../query/evaluate/verdict.ts';
import { findFeatures } from '../query/find/find-features.ts';
import type { SearchResult } from '../query/search/search-answer.ts';
import type { AnsweredClaim, CapabilitySupport, GridCell } from '../query/support/support-of.ts';
import { type Musts, mustsOf, verdictsShown } from './musts.ts';
import type { StatedOptions } from './options.ts';
import type { KnownSubject } from './subject.ts';

/** What is known of one capability of one platform; with one of the statements on it, where these are asked for. */
export interface AnswerRecord extends GridCell {
  readonly capability: string;
  readonly platform: string;
  /** The offering that the platform is limited to. */
  readonly offering?: string;
  readonly claim?: AnsweredClaim;
  /** A statement that speaks of the capability without claiming it. */
  readonly mention?: LocatedFeature;
}

/** How a platform stands to one requirement, and in which configuration. */
export interface VerdictRecord
  extends RequirementVerdict,
    Pick<PlatformEvaluation, 'platform' | 'status' | 'rank' | 'configuration'> {
  /** What the platform scores over all requirements. */
  readonly platformScore: number;
  readonly platformBest: number;
  /** What is to be said of its musts. */
  readonly musts: Musts;
}

/** What a subject says, as a list of like records. */
export type Records =
  | { readonly of: 'features'; readonly list: readonly LocatedFeature[] }
  | { readonly of: 'results'; readonly list: readonly SearchResult[] }
  | { readonly of: 'answers'; readonly list: readonly AnswerRecord[] }
  | { readonly of: 'claims'; readonly list: readonly AnswerRecord[] }
  | { readonly of: 'verdicts'; readonly list: readonly VerdictRecord[] }
  | { readonly of: 'changes'; readonly list: readonly Change[] };

export function recordsOf(subject: KnownSubject, { retired }: StatedOptions): Records {
  switch (subject.kind) {
    case 'content':
      return { of: 'features', list: findFeatures(subject.value, { retired }) };
    case 'platform':
      return { of: 'features', list: findFeatures(subject.content, { retired }) };
    case 'category':
      return { of: 'features', list: Object.values(subject.value.platforms).flat() };
    case 'comparison': {
      const { categories, platforms, cells } = subject.value;
      const list = platforms.flatMap((platform) => categories.flatMap((category) => cells[category]?.[platform] ?? []));
      return { of: 'features', list };
    }
    case 'features':
      return { of: 'features', list: subject.value };
    case 'results':
      return { of: 'results', list: subject.value };
    case 'grid':
      return { of: 'answers', list: answersIn(subject.value) };
    case 'capability':
      return { of: 'claims', list: claimsIn(subject.value) };
    case 'evaluation':
      return { of: 'verdicts', list: verdictsOf(subject.value) };
    case 'diff':
      return { of: 'changes', list: subject.value.changes };
  }
}

function answersIn({
  capabilities,
  platforms,
  offerings,
  cells,
}: (KnownSubject & { readonly kind: 'grid' })['value']): AnswerRecord[] {
  return capabilities.flatMap((capability) =>
    platforms.flatMap((platform): AnswerRecord[] => {
      const cell = cells[capability]?.[platform];
      const offering = Object.hasOwn(offerings, platform) ? offerings[platform] : undefined;
      return cell === undefined ? [] : [{ capability, platform, ...(offering !== undefined && { offering }), ...cell }];
    }),
  );
}

function claimsIn({
  capability,
  platforms,
}: (KnownSubject & { readonly kind: 'capability' })['value']): AnswerRecord[] {
  return Object.entries(platforms).flatMap(([platform, support]: [string, CapabilitySupport]): AnswerRecord[] => {
    const { claims, mentions, ...answer } = support;
    const shared = { capability: capability.id, platform, ...answer };
    const statements = [...claims.map((claim) => ({ claim })), ...mentions.map((mention) => ({ mention }))];
    return statements.length === 0 ? [shared] : statements.map((statement) => ({ ...shared, ...statement }));
  });
}

function verdictsOf(evaluation: Evaluation): VerdictRecord[] {
  return evaluation.platforms.flatMap((evaluated) => {
    const { platform, status, rank, configuration, score, best } = evaluated;
    const shared = { platform, status, rank, configuration, platformScore: score, platformBest: best };
    const musts = mustsOf(evaluated);
    return verdictsShown(evaluation, evaluated).map((verdict) => ({ ...shared, musts, ...verdict }));
  });
}
