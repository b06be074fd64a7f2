import * as z from 'zod';
import { wholePattern } from './whole-pattern.ts';

/** What JavaScript's `\S` is: other engines have other lists of white space. */
const noSpace = '[^\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]';

/** Ids, slugs and offering keys: lower-case words joined by single hyphens. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(wholePattern('[a-z0-9]+(?:-[a-z0-9]+)*'), 'expected lower-case words joined by hyphens');

const line = `${noSpace}(?:[^\\r\\n]*${noSpace})?`;

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

const longest = 2000;

/** One line of text of any kind. */
export const lineSchema = lineOf(longest);

/** One line that is the key of a record: any but the one that would be taken for the prototype. */
export const keySchema = lineOf(longest, `(?!__proto__$)${line}`);

/** Text has at most two units a character, so that those of a long one need not be told apart. */
function hasAtMost(most: number, text: string): boolean {
  return text.length <= most || (text.length <= 2 * most && [...text].length <= most);
}
