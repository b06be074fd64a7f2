import type { PlatformEvaluation, RequirementVerdict } from 'mlops-platforms';
import { type CapabilityId, type CategoryId, evaluate, type PlatformId } from 'mlops-platforms';
import { answeredLevels, type Level } from 'mlops-platforms/levels';

/** What a platform must support to be on the list: all of it in one configuration, for forms exclude each other. */
export const asked = ['drift-detection', 'self-hosted', 'feature-store'] as const satisfies readonly CapabilityId[];
export type Asked = (typeof asked)[number];

export type Candidate = PlatformEvaluation<PlatformId, CategoryId, CapabilityId>;
export type Verdict = RequirementVerdict<PlatformId, CategoryId, CapabilityId>;

/** By rank; and those that were not ranked, because nobody develops them any more. */
const { platforms: ranked, aside } = evaluate({ requirements: asked });

/** Everything asked for is documented. */
export const shortlist = ranked.filter(({ fails, unsure }) => fails.length === 0 && unsure.length === 0);
/** What is missing was not found or is contested, which is no denial: a question for the vendor. */
export const toBeChecked = ranked.filter(({ fails, unsure }) => fails.length === 0 && unsure.length > 0);
/** At least one capability is denied, ruled out by the delivery, or there only in another configuration. */
export const notListed = ranked.filter(({ fails }) => fails.length > 0);
export const discontinued = aside;

/** How a candidate stands to what was asked, in the order of the questions. */
export function verdictOn({ verdicts }: Candidate, capability: Asked): Verdict {
  const found = verdicts.find((verdict) => verdict.id === capability);
  if (found === undefined) throw new Error(`${capability} was not asked for.`);
  return found;
}

/** Candidates by the level at which they support a capability, the strongest level first. */
export function groupedBy(capability: Asked, candidates: readonly Candidate[]): [Level, readonly Candidate[]][] {
  const atLevel = (level: Level) => candidates.filter((one) => verdictOn(one, capability).level === level);
  return answeredLevels
    .map((level): [Level, readonly Candidate[]] => [level, atLevel(level)])
    .filter(([, group]) => group.length > 0);
}
