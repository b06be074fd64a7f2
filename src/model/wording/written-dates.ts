import type { PartialDate } from '../date.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A date as texts write it, `2 November 2026`, `November 2026` or `2026`: the source of a pattern with a group for each part. */
export const writtenDate = `(?:(?:(\\d{1,2}) )?(${months}) )?(20\\d\\d|19\\d\\d)(?![\\w-])`;

/** A day with its month and year, as texts write it, without groups. */
export const writtenDay = `\\d{1,2} (?:${months}) (?:20|19)\\d\\d`;

/** The date of what the three groups found. */
export function dateOf(day: string | undefined, month: string | undefined, year: string): PartialDate {
  if (month === undefined) return year;
  const number = String(months.split('|').indexOf(month) + 1).padStart(2, '0');
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}

/** Whether a date has begun when another is known: a month or a year has where the other lies in it. */
export function isBy(date: PartialDate, known: PartialDate): boolean {
  const length = Math.min(date.length, known.length);
  return date.slice(0, length) <= known.slice(0, length);
}
