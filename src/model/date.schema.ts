import * as z from 'zod';
import { calendar, whyNoDate } from './calendar.ts';
import { wholePattern } from './whole-pattern.ts';

/** A text that is a date, written in one of these ways. */
function dateSchema(expected: string, ...ways: readonly string[]) {
  return z.string().regex(wholePattern(ways.join('|')), {
    error: ({ input }) => {
      const reason = whyNoDate(String(input));
      return `expected ${expected}${reason === undefined ? '' : `: ${reason}`}`;
    },
  });
}

/** The shape of a day, `YYYY-MM-DD`. */
export const daySchema = dateSchema('a day, YYYY-MM-DD', calendar.day);

/** The shape of a month, `YYYY-MM`. */
export const monthSchema = dateSchema('a month, YYYY-MM', calendar.month);

/** The shape of a day, or of a month where the day is not known. */
export const dayOrMonthSchema = dateSchema('a date, YYYY-MM or YYYY-MM-DD', calendar.day, calendar.month);

/** The shape of a date as precise as its source. */
export const partialDateSchema = dateSchema(
  'a date, YYYY, YYYY-MM or YYYY-MM-DD',
  calendar.day,
  calendar.month,
  calendar.year,
);
