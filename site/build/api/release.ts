import * as z from 'zod';
import type { Published } from '../published.ts';

/** What every file says first, so that a reader knows which data it holds without asking for another. */
const releaseSchema = z.strictObject({
  version: z.string().describe('The version of the package that the data were published in.'),
  hash: z.string().describe('SHA-256 of the content: it changes if and only if the data do.'),
  updated: z.string().describe('The newest date in the data, as a day or a month.'),
});

/** The shape of a file: what identifies the data, and what is asked for. */
export function released(shape: z.core.$ZodLooseShape): z.ZodObject {
  return releaseSchema.extend(shape);
}

/** What identifies the data. */
export function releaseOf({ version, hash, updated }: Published): object {
  return { version, hash, updated };
}
