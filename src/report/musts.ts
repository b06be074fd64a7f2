import type { Evaluation, PlatformEvaluation } from '../query/evaluate/evaluate.ts';
import type { RequirementVerdict } from '../query/evaluate/verdict.ts';

/** What is to be said of the musts of a platform: those that it fails, meets in part only, or that are to be checked. */
export interface Musts {
  readonly fails: readonly string[];
  readonly partly: readonly string[];
  readonly unsure: readonly string[];
}

export function mustsOf({ fails, unsure, verdicts }: PlatformEvaluation): Musts {
  const partly = verdicts.filter(({ priority, verdict }) => priority === 'must' && verdict === 'partly');
  return { fails, partly: partly.map(({ id }) => id), unsure };
}

/** The verdicts on the requirements that are shown. A ranking tells of all musts, also where a report is narrowed. */
export function verdictsShown(
  { requirements }: Evaluation,
  { verdicts }: PlatformEvaluation,
): readonly RequirementVerdict[] {
  const shown = new Set(requirements.map(({ id }) => id));
  return verdicts.filter(({ id }) => shown.has(id));
}
