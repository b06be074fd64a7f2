import type { Month } from '../model/date.ts';
import type { LocatedFeature } from '../model/feature.ts';
import type { Source } from '../model/source.ts';

/**
 * A feature as the matrix had it at the end of a month: without what was added later, and not yet retired if it was
 * retired later. Nothing, if it was not recorded by then.
 */
export function asOf<F extends LocatedFeature>(feature: F, month: Month): F | undefined {
  if (feature.recorded > month) return undefined;
  const sources = Object.freeze(
    feature.sources
      .filter((source) => (source.recorded ?? feature.recorded) <= month)
      .map((source) => sourceAsOf(source, month)),
  );
  const { retired, ...statement } = { ...feature, sources };
  const view = retired === undefined || retired.recorded > month ? statement : { ...statement, retired };
  return Object.freeze(view) as F;
}

/** What was read or found missing after the month was not known in it. */
function sourceAsOf(source: Source, month: Month): Source {
  const { accessed, gone, ...page } = source;
  return Object.freeze({
    ...page,
    ...(accessed !== undefined && accessed.slice(0, 7) <= month && { accessed }),
    ...(gone !== undefined && gone.slice(0, 7) <= month && { gone }),
  });
}
