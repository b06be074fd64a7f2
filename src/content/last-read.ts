import type { Day } from '../model/date.ts';
import type { LocatedFeature } from '../model/feature.ts';

/** The last day that an editor read one of the feature's sources; empty, and so before every date, if nobody did. */
export function lastRead(feature: LocatedFeature): Day | '' {
  let last = '';
  for (const { accessed } of feature.sources) if (accessed !== undefined && accessed > last) last = accessed;
  return last;
}
