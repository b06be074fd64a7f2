import type { Rule } from './problem.ts';
import { unseenIn } from './unseen.ts';
import { eachLine, eachText } from './walk.ts';

// What opens again before it is closed is looked for from there: a text of brackets alone takes no time.
const markdown = /\[[^[\]]*\]\(|`|\*\*|__|<\/?[a-z][^<>]*>|(?:^|\s)#{1,6}\s/i;

/**
 * Texts are plain: no Markdown, no HTML, and nothing that a spreadsheet would take for a formula. In these, and in names
 * and titles, there is nothing that is not seen.
 */
export const textsArePlain: Rule = function* (content) {
  for (const { text, path } of eachText(content)) {
    if (text.trim() === '') yield { path, message: 'found an empty text, expected a sentence' };
    const found = markdown.exec(text);
    if (found) yield { path, message: `found the markup '${found[0].trim()}', expected plain text` };
    if (/^[=+\-@]/.test(text))
      yield { path, message: `found '${text[0]}' at the beginning, expected a letter or a digit` };
  }
  for (const { text, path } of eachLine(content)) {
    const unseen = unseenIn(text);
    if (unseen) yield { path, message: `found ${unseen.found}, expected ${unseen.expected}` };
  }
};
