import { configurationsOf } from '../../model/configuration.ts';
import type { Content } from '../../model/content.ts';
import type { Platform } from '../../model/platform.ts';
import type { PlatformStatus } from '../../model/status.ts';
import { type EvaluationQuestion, type StatedRequirement, stated } from './question.ts';
import { type Standing, type StandingInShort, standingsOf } from './standing.ts';
import type { Verdict } from './verdict.ts';

/** How a platform stands to all requirements, in the configuration that meets them best. */
export interface PlatformEvaluation<
  P extends string = string,
  C extends string = string,
  K extends string = string,
  R extends string = K,
> extends Standing<P, C, K, R> {
  /** Which platform. */
  readonly platform: P;
  /** Whether it is still developed. */
  readonly status: PlatformStatus['is'];
  /** From 1; equal ones share it, and the next one counts them: 1, 2, 2, 4. */
  readonly rank: number;
  /** What the platform's other forms of delivery would change. */
  readonly otherForms: readonly OtherForm<K, R>[];
}

/** How another form of a platform stands to the requirements, beside the one that the platform is ranked by. */
export interface OtherForm<K extends string = string, R extends string = K>
  extends Pick<Standing<string, string, K, R>, 'configuration' | 'score' | 'best' | 'fails' | 'unsure'> {
  /** The requirements on which the verdict is another one. */
  readonly changes: readonly { readonly id: R; readonly capability: K; readonly verdict: Verdict }[];
}

/** A platform that was not ranked, because it is discontinued, or all that it was offered as has ended. */
export interface PlatformAside<P extends string = string> {
  /** Which platform. */
  readonly platform: P;
  /** Since when, and where that is said. */
  readonly status: PlatformStatus;
}

/**
 * Which platforms meet the requirements, with the evidence.
 *
 * @typeParam P - the platform ids
 * @typeParam C - the category ids
 * @typeParam K - the capability ids
 * @typeParam R - the ids that the requirements have: those of capabilities, and of criteria that were asked for
 */
export interface Evaluation<
  P extends string = string,
  C extends string = string,
  K extends string = string,
  R extends string = K,
> {
  /** What was asked, with the defaults filled in. */
  readonly requirements: readonly StatedRequirement<K, R>[];
  /** Whether all musts were judged within one part, with its form. */
  readonly sameOffering: boolean;
  /** By rank; equal ones in the order asked for, or else in that of the matrix. */
  readonly platforms: readonly PlatformEvaluation<P, C, K, R>[];
  /** Those that were left out, because they are discontinued. */
  readonly aside: readonly PlatformAside<P>[];
}

/**
 * Ranks platforms against requirements, each by its best configuration: those that fail no must before those that fail
 * one, and within each group by `score`, which counts what is documented. What different forms of a platform offer
 * never adds up.
 *
 * @throws UnknownIdError for an id that the content does not have
 * @throws InvalidArgumentError for a question without requirements, one that names the same twice or a criterion of a
 * capability without a bar, and one with a property that does not exist or has a value that it cannot have
 */
export function evaluate<
  P extends string,
  C extends string,
  K extends string,
  Id extends P = P,
  R extends K | `${K}/${string}` = K,
>(content: Content<P, C, K>, question: EvaluationQuestion<Id, R>): Evaluation<Id, C, K, K | Exclude<R, K>> {
  const asked = stated(content, question as EvaluationQuestion<Id, K | Exclude<R, K>>);
  const { platforms, requirements, sameOffering, includeDiscontinued } = asked;
  const isAside = (id: Id) => !includeDiscontinued && hasPassed(content.platforms[id]);
  const evaluations = platforms
    .filter((id) => !isAside(id))
    .map((id): Unranked<Id, C, K, K | Exclude<R, K>> => {
      const [best, ...others] = standingsOf(content, id, asked);
      return {
        platform: id,
        status: content.platforms[id].status.is,
        ...best,
        otherForms: otherForms(best, others),
      };
    });
  return {
    requirements,
    sameOffering,
    platforms: ranked(evaluations),
    aside: platforms.filter(isAside).map((platform) => ({ platform, status: content.platforms[platform].status })),
  };
}

/** Whether a platform is discontinued, or nothing is left of what it was offered as. */
function hasPassed(platform: Pick<Platform, 'status' | 'offerings'>): boolean {
  return platform.status.is === 'discontinued' || configurationsOf(platform).length === 0;
}

type Unranked<P extends string, C extends string, K extends string, R extends string> = Omit<
  PlatformEvaluation<P, C, K, R>,
  'rank'
>;

/** The best standing of each form that is not the one of the best configuration. */
function otherForms<K extends string, R extends string>(
  best: StandingInShort<K, R>,
  others: readonly StandingInShort<K, R>[],
): OtherForm<K, R>[] {
  const forms = new Map<string, StandingInShort<K, R>>();
  for (const other of others) {
    const { form } = other.configuration;
    if (form !== undefined && form !== best.configuration.form && !forms.has(form)) forms.set(form, other);
  }
  return [...forms.values()].map(({ configuration, score, best: most, fails, unsure, verdicts }) => ({
    configuration,
    score,
    best: most,
    fails,
    unsure,
    changes: verdicts.flatMap(({ id, capability, verdict }, place) =>
      verdict === best.verdicts[place]?.verdict ? [] : [{ id, capability, verdict }],
    ),
  }));
}

function ranked<P extends string, C extends string, K extends string, R extends string>(
  results: readonly Unranked<P, C, K, R>[],
): PlatformEvaluation<P, C, K, R>[] {
  const sorted = [...results].sort(byRank);
  let rank = 1;
  return sorted.map((result, place) => {
    const before = sorted[place - 1];
    if (before && byRank(before, result) !== 0) rank = place + 1;
    const { platform, status, ...standing } = result;
    return { platform, status, rank, ...standing };
  });
}

/** Sorting is stable: equal ones stay in the order asked for. */
function byRank(a: Pick<Standing, 'fails' | 'score'>, b: Pick<Standing, 'fails' | 'score'>): number {
  const [aFails, bFails] = [a.fails.length > 0, b.fails.length > 0];
  return aFails === bFails ? b.score - a.score : Number(aFails) - Number(bFails);
}
