import type { PartialDate } from '../date.ts';
import type { Feature, RetiredFeature } from '../feature.ts';
import type { Source } from '../source.ts';

/** The last day, or the last month, on which somebody wrote or read what a statement says: its text cannot know more. */
export function knownUntil(feature: Feature | RetiredFeature): PartialDate {
  const retired = 'retired' in feature ? [feature.retired.recorded, ...datesOf(feature.retired.sources)] : [];
  return latest([feature.recorded, ...datesOf(feature.sources), ...retired]);
}

function datesOf(sources: readonly Source[]): PartialDate[] {
  return sources.flatMap(({ recorded, accessed }) => [recorded ?? [], accessed ?? []].flat());
}

/** A month that is told without a day lasts longer than any day in it. */
function latest(dates: readonly PartialDate[]): PartialDate {
  return dates.reduce((last, date) => (endOf(date) > endOf(last) ? date : last), '0000-01');
}

function endOf(date: PartialDate): string {
  return date.length < 10 ? `${date}-99` : date;
}
