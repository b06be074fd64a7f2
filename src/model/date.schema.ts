import * as z from 'zod';

const year = '\\d{4}';
const monthOfYear = '(?:0[1-9]|1[0-2])';

/** The shape of a day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** The shape of a month, `YYYY-MM`. */
export const monthSchema = z.string().regex(new RegExp(`^${year}-${monthOfYear}$`), 'expected a month, YYYY-MM');

/** The shape of a date as precise as its source. */
export const partialDateSchema = z.union([
  z.string().regex(new RegExp(`^${year}(?:-${monthOfYear})?$`), 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
  daySchema,
]);
