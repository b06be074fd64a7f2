import { dataset } from 'mlops-platforms';
import {
  applyFixes,
  type CheckMatrixOptions,
  checkMatrix,
  type MatrixDraft,
  type MatrixFinding,
} from 'mlops-platforms/intake';

/** A draft with what is found in it, and what was mended before. */
export interface TakenIn {
  readonly draft: MatrixDraft;
  readonly findings: readonly MatrixFinding[];
  readonly mended: readonly MatrixFinding[];
}

/** What one fix brings to light, the next mends; hardly ever is there more than one round. */
const mostRounds = 4;

/**
 * Checks a column, and mends of it what needs nobody's judgement, until nothing is left.
 *
 * @param isMended - of what can be mended, whether it is to be
 */
export function takenIn(
  matrix: MatrixDraft,
  options: Omit<CheckMatrixOptions, 'content'>,
  isMended: (finding: MatrixFinding) => boolean,
): TakenIn {
  const check = (draft: MatrixDraft) => checkMatrix(draft, { content: dataset, ...options });
  let draft = matrix;
  let findings = check(draft);
  const mended: MatrixFinding[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const fixable = findings.filter(
      (finding) => finding.fix !== undefined && finding.platform === options.platform && isMended(finding),
    );
    if (fixable.length === 0) break;
    mended.push(...fixable);
    draft = applyFixes(draft, fixable);
    findings = check(draft);
  }
  return { draft, findings, mended };
}
