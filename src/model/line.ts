import { wholePattern } from './whole-pattern.ts';

// The words of a content, without zod: what its schema asks of them can be asked where no schema is loaded.

/** No id, slug or key is longer. */
export const longestSlug = 80;
/** No line is longer, where nothing shorter is asked for. */
export const longestLine = 2000;

/** What JavaScript's `\S` is: other engines have other lists of white space. */
const noSpace = '[^\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]';

/** One line of text, without white space at its ends, as the source of a regular expression. */
export const line = `${noSpace}(?:[^\\r\\n]*${noSpace})?`;

/** Ids, slugs and offering keys: lower-case words joined by single hyphens. */
export const slugPattern = /* @__PURE__ */ wholePattern('[a-z0-9]+(?:-[a-z0-9]+)*');
/** What {@link line} is, as a whole. */
export const linePattern = /* @__PURE__ */ wholePattern(line);

/** Whether a text has so many characters at most: as people and JSON Schema count them, an emoji is one. */
export function hasAtMost(most: number, text: string): boolean {
  // A text has at most two units a character, so that those of a long one need not be told apart.
  return text.length <= most || (text.length <= 2 * most && [...text].length <= most);
}
