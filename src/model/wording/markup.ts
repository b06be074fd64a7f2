import type { Wording } from './found-words.ts';

// What opens again before it is closed is looked for from there: a text of brackets alone takes no time.
const markdown =
  /\[[^[\]]*\]\(|`|\*\*|__|<\/?[a-z][^<>]*>|(?:^|\s)#{1,6}\s|&(?:amp|lt|gt|quot|apos|nbsp|[mn]dash|hellip|[lr][sd]quo|#\d{1,6}|#x[\da-f]{1,5});/gi;

/** Marks of Markdown and HTML, and letters that HTML writes by their names. */
export const markupIn: Wording = function* (text) {
  for (const { 0: mark, index } of text.matchAll(markdown)) {
    const words = mark.trim();
    const start = index + mark.indexOf(words);
    yield { words, start, found: `the markup '${words}'`, expected: 'plain text' };
  }
};

/** What a spreadsheet would take for the beginning of a formula. */
export const formulaStartIn: Wording = function* (text) {
  const [words] = /^[=+\-@]/.exec(text) ?? [];
  if (words !== undefined) {
    yield { words, start: 0, found: `'${words}' at the beginning`, expected: 'a letter or a digit' };
  }
};
