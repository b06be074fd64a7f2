import type { Configuration, PlatformEvaluation, RequirementVerdict, Verdict } from 'mlops-platforms';

export const verdictSigns: Readonly<Record<Verdict, string>> = {
  met: '●',
  partly: '◑',
  contested: '!',
  elsewhere: '↗',
  unmet: '×',
  'not-found': '–',
  unknown: '?',
};

/** What each verdict means, in words that follow it. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  met: 'at an accepted level, without a limit',
  partly: 'accepted, but not in full',
  contested: 'accepted, but another source denies it',
  elsewhere: 'in another configuration only; earns nothing',
  unmet: 'recorded at no accepted level',
  'not-found': 'searched for in the documentation, and not found',
  unknown: 'nobody has looked; earns nothing, and counts in the best score',
};

export const verdictWord = (verdict: Verdict): string => (verdict === 'not-found' ? 'not found' : verdict);

/** A score from 0 to 1 as it is read. */
export const scoreInWords = (score: number): string => score.toFixed(2);

/** A share of the weight. It is no score, and does not look like one. */
export const shareInWords = (share: number): string => `${Math.round(share * 100)} %`;

/**
 * What somebody would really run, in words.
 *
 * @param offering - the name of an offering of the platform, by its key
 */
export function configurationInWords(
  { form, delivery, parts, alone }: Configuration,
  offering: (key: string) => string,
): string {
  const whole = form === undefined ? 'the whole platform' : offering(form);
  const name = alone ? `${parts.map(offering).join(', ')} by itself` : whole;
  if (delivery === undefined) return name;
  // A name that says who runs it need not be told twice, but "self-managed" does not say "managed".
  const words = name.toLowerCase().split(/[^a-z-]+/);
  return words.includes(delivery) ? name : `${name}, ${delivery}`;
}

/** The requirements of a platform by what is to be said of them, most pressing first. */
export interface Reasons {
  readonly fails: readonly RequirementVerdict[];
  readonly unsure: readonly RequirementVerdict[];
  readonly partly: readonly RequirementVerdict[];
  /** What is only wanted and not met in full. */
  readonly wanted: readonly RequirementVerdict[];
}

export function reasonsOf({ fails, unsure, verdicts }: PlatformEvaluation): Reasons {
  const named = (ids: readonly string[]) => verdicts.filter(({ id }) => ids.includes(id));
  return {
    fails: named(fails),
    unsure: named(unsure),
    partly: verdicts.filter(({ priority, verdict }) => priority === 'must' && verdict === 'partly'),
    wanted: verdicts.filter(({ priority, verdict }) => priority === 'should' && verdict !== 'met'),
  };
}
