import type { Configuration } from '../../model/configuration.ts';
import { strengthOf } from '../support/claims.ts';
import type { RequirementVerdict } from './verdict.ts';

/** What of a standing makes it the better one. */
interface Judged {
  readonly configuration: Configuration;
  readonly score: number;
  readonly best: number;
  readonly fails: readonly string[];
  readonly unsure: readonly string[];
  readonly verdicts: readonly Pick<RequirementVerdict, 'id' | 'priority' | 'verdict' | 'level'>[];
}

/**
 * Which of two configurations of one platform is the better one. One that meets every must comes first; then one with gaps
 * that no other configuration fills or denies; then, by score, those that fail a must, or say nothing of one that is denied
 * elsewhere: silence does not pass for better than a denial. Nor does a part by itself, of which little is known, pass for
 * better than the whole because nothing denies what it lacks. Sorting is stable: of equal ones, forms come first.
 *
 * @param spokenOf - the requirements of which something is said in any configuration
 */
export function byStanding(spokenOf: ReadonlySet<string>): (a: Judged, b: Judged) => number {
  const tierOf = ({ fails, verdicts, configuration }: Judged): number => {
    if (fails.length > 0) return 2;
    const gaps = verdicts.filter(
      ({ priority, verdict }) => priority === 'must' && (verdict === 'not-found' || verdict === 'unknown'),
    );
    if (gaps.length === 0) return 0;
    if (gaps.some(({ id }) => spokenOf.has(id))) return 2;
    return configuration.alone ? 3 : 1;
  };
  return (a, b) =>
    tierOf(a) - tierOf(b) ||
    b.score - a.score ||
    weaknessOf(a) - weaknessOf(b) ||
    a.fails.length - b.fails.length ||
    a.unsure.length - b.unsure.length ||
    b.best - a.best;
}

/** How weak the levels are that verdicts rest on: two that earn the same are told apart by it. */
function weaknessOf({ verdicts }: Judged): number {
  return verdicts.reduce((sum, { level }) => sum + strengthOf(level), 0);
}
