import * as z from 'zod';

const year = '\\d{4}';
const monthOfYear = '(?:0[1-9]|1[0-2])';

export const daySchema = z.iso.date();

export const monthSchema = z.string().regex(new RegExp(`^${year}-${monthOfYear}$`), 'expected a month, YYYY-MM');

export const partialDateSchema = z.union([
  z.string().regex(new RegExp(`^${year}(?:-${monthOfYear})?$`), 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
  daySchema,
]);
