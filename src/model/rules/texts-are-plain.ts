import { firstOf } from '../wording/found-words.ts';
import { formulaStartIn, markupIn } from '../wording/markup.ts';
import type { Rule } from './problem.ts';
import { unseenIn } from './unseen.ts';
import { eachLine, eachText } from './walk.ts';

/**
 * Texts are plain: no Markdown, no HTML, and nothing that a spreadsheet would take for a formula. In these, and in names
 * and titles, there is nothing that is not seen.
 */
export const textsArePlain: Rule = function* (content) {
  for (const { text, path } of eachText(content)) {
    if (text.trim() === '') yield { path, message: 'found an empty text, expected a sentence' };
    for (const mark of [firstOf(markupIn(text)), firstOf(formulaStartIn(text))]) {
      if (mark) yield { path, message: `found ${mark.found}, expected ${mark.expected}` };
    }
  }
  for (const { text, path } of eachLine(content)) {
    const unseen = unseenIn(text);
    if (unseen) yield { path, message: `found ${unseen.found}, expected ${unseen.expected}` };
  }
};
