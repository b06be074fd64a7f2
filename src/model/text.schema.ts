import * as z from 'zod';
import { hasAtMost, line, longestLine, longestSlug, slugPattern } from './line.ts';
import { wholePattern } from './whole-pattern.ts';

/** Ids, slugs and offering keys: lower-case words joined by single hyphens. */
export const slugSchema = z.string().max(longestSlug).regex(slugPattern, 'expected lower-case words joined by hyphens');

/**
 * One line of text, without white space at its ends.
 *
 * @param most - so many characters at most: as people and JSON Schema count them, an emoji is one
 * @param pattern - what it looks like
 */
export function lineOf(most: number, pattern = line) {
  return z
    .string()
    .min(1)
    .regex(wholePattern(pattern), 'expected one line without white space at its ends')
    .refine((text) => hasAtMost(most, text), `expected at most ${most} characters`)
    .meta({ maxLength: most });
}

/** One line of text of any kind. */
export const lineSchema = lineOf(longestLine);

/** One line that is the key of a record: any but the one that would be taken for the prototype. */
export const keySchema = lineOf(longestLine, `(?!__proto__$)${line}`);
