import * as z from 'zod';

/** Ids, slugs and offering keys: lower-case words joined by single hyphens. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** One line of text, without white space at its ends. */
export const lineSchema = z
  .string()
  .min(1)
  .max(2000)
  .regex(/^\S(?:[^\r\n]*\S)?$/, 'expected one line without white space at its ends');
