import type { Bar } from './bar.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import type { RecordedLevel, Support } from './support.ts';

/**
 * The level of a support by itself: of all the words that apply to it, the weakest.
 *
 * @param support - how a capability is provided
 * @param bar - the capability's bar; left out, whatever it shows is enough
 * @returns the level
 */
export function levelOf(support: Support, bar?: Bar): RecordedLevel {
  return levelBy(support, criteriaOf(bar));
}

/** The same by whatever a support is held against. */
export function levelBy(support: Support, criteria: Criteria): RecordedLevel {
  if (support.how === 'none') return 'none';
  if (support.stage === 'deprecated') return 'deprecated';
  if (support.how !== 'native') return support.how;
  if (support.partial || !criteria.isEnough(criteria.shownBy(support))) return 'partial';
  return support.stage ?? 'native';
}
