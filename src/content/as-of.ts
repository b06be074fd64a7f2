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

/** What was read or found missing after the month was not known in it, nor what the page said of its own age when it was read. */
function sourceAsOf(source: Source, month: Month): Source {
  const { dated, version, accessed, gone, ...page } = source;
  const isReadLater = accessed !== undefined && accessed.slice(0, 7) > month;
  return Object.freeze({
    ...page,
    ...(!isReadLater && dated !== undefined && dated.slice(0, 7) <= month && { dated }),
    ...(!isReadLater && version !== undefined && { version }),
    ...(accessed !== undefined && accessed.slice(0, 7) <= month && { accessed }),
    ...(gone !== undefined && gone.slice(0, 7) <= month && { gone }),
  });
}
