import type { Evaluation } from '../query/evaluate/evaluate.ts';

interface Asked {
  readonly id?: string;
  readonly capability: string;
}

/** An evaluation by the ids that were asked for. Those of earlier versions have none: only capabilities could be asked for. */
export function withAskedIds(evaluation: Evaluation): Evaluation {
  const named = <T extends Asked>(list: readonly T[]) => list.map((one) => ({ id: one.capability, ...one }));
  return {
    ...evaluation,
    requirements: named(evaluation.requirements),
    platforms: evaluation.platforms.map((one) => ({
      ...one,
      verdicts: named(one.verdicts),
      otherForms: one.otherForms.map((other) => ({ ...other, changes: named(other.changes) })),
    })),
  };
}
