import type { Content } from '../../model/content.ts';
import { type EvaluationQuestion, type StatedRequirement, stated } from './question.ts';
import { levelScores, type RequirementVerdict, verdictOn } from './verdict.ts';

/** How a platform stands to all requirements. Shares and scores are from 0 to 1, rounded to 12 decimals. */
export interface PlatformEvaluation<P extends string = string, C extends string = string, K extends string = string> {
  readonly platform: P;
  /** From 1; equal ones share it, and the next one counts them: 1, 2, 2, 4. */
  readonly rank: number;
  /** The mean of the verdicts' scores, each counting by its requirement's weight, and an unknown one for nothing. */
  readonly score: number;
  /** The share of the weight about which nothing is recorded. */
  readonly unknown: number;
  /** What the score would be if everything unknown proved to be met at the strongest level that is accepted for it. */
  readonly best: number;
  /** What the score would be if everything unknown proved to be lacking: the score itself. */
  readonly worst: number;
  /** Halfway between `best` and `worst`: what the ranks go by. */
  readonly middle: number;
  /** The musts that are unmet. */
  readonly fails: readonly K[];
  /** The musts that are unknown or contested: to be looked into, not failed. */
  readonly unsure: readonly K[];
  /** One for each requirement, in their order. */
  readonly verdicts: readonly RequirementVerdict<P, C, K>[];
}

/** Which platforms meet the requirements, with the evidence. */
export interface Evaluation<P extends string = string, C extends string = string, K extends string = string> {
  /** What was asked, with the defaults filled in. */
  readonly requirements: readonly StatedRequirement<K>[];
  /** By rank; equal ones in the order asked for, or else in that of the matrix. */
  readonly platforms: readonly PlatformEvaluation<P, C, K>[];
}

/**
 * Ranks platforms against requirements: those that fail no must before those that fail one, and within each group
 * by `middle`. So a gap in the data counts as much for a platform as against it, and is told.
 *
 * @throws UnknownIdError for an id that the content does not have
 * @throws InvalidArgumentError for a question without requirements, one that names a capability twice, and one with a
 * property that does not exist or has a value that it cannot have
 */
export function evaluate<P extends string, C extends string, K extends string, Id extends P = P>(
  content: Content<P, C, K>,
  question: EvaluationQuestion<Id, NoInfer<K>>,
): Evaluation<Id, C, K> {
  const { platforms, requirements } = stated(content, question);
  return { requirements, platforms: ranked(platforms.map((id) => evaluationOf(content, id, requirements))) };
}

type Unranked<P extends string, C extends string, K extends string> = Omit<PlatformEvaluation<P, C, K>, 'rank'>;

function evaluationOf<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  requirements: readonly StatedRequirement<K>[],
): Unranked<Id, C, K> {
  // Of weights relative to the heaviest no sum is infinite.
  const heaviest = Math.max(...requirements.map(({ weight }) => weight));
  const verdicts: RequirementVerdict<Id, C, K>[] = [];
  const sum = { weight: 0, known: 0, unknown: 0, possible: 0 };
  for (const requirement of requirements) {
    const found = verdictOn(content, platform, requirement);
    const weight = requirement.weight / heaviest;
    const isUnknown = found.verdict === 'unknown';
    const possible = isUnknown ? Math.max(...requirement.accept.map((level) => levelScores[level])) : found.score;
    sum.weight += weight;
    sum.known += weight * found.score;
    sum.possible += weight * possible;
    if (isUnknown) sum.unknown += weight;
    verdicts.push(found);
  }
  const score = rounded(sum.known / sum.weight);
  const musts = verdicts.filter(({ priority }) => priority === 'must');
  const unsure = musts.filter(({ verdict }) => verdict === 'unknown' || verdict === 'contested');
  return {
    platform,
    score,
    unknown: rounded(sum.unknown / sum.weight),
    best: rounded(sum.possible / sum.weight),
    worst: score,
    middle: rounded((sum.known + sum.possible) / 2 / sum.weight),
    fails: musts.filter(({ verdict }) => verdict === 'unmet').map(({ capability }) => capability),
    unsure: unsure.map(({ capability }) => capability),
    verdicts,
  };
}

function ranked<P extends string, C extends string, K extends string>(
  results: readonly Unranked<P, C, K>[],
): PlatformEvaluation<P, C, K>[] {
  const sorted = [...results].sort(byStanding);
  let rank = 1;
  return sorted.map((result, place) => {
    const before = sorted[place - 1];
    if (before && byStanding(before, result) !== 0) rank = place + 1;
    const { platform, ...standing } = result;
    return { platform, rank, ...standing };
  });
}

type Standing = Pick<PlatformEvaluation, 'fails' | 'middle'>;

/** Sorting is stable: equal ones stay in the order asked for. */
function byStanding(a: Standing, b: Standing): number {
  const [aFails, bFails] = [a.fails.length > 0, b.fails.length > 0];
  return aFails === bFails ? b.middle - a.middle : Number(aFails) - Number(bFails);
}

/** Without the last digits, in which sums that are equal may differ by the order of their parts. */
function rounded(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}
