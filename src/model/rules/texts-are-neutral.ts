import { firstOf } from '../wording/found-words.ts';
import { marketingWordsIn } from '../wording/marketing-words.ts';
import type { Rule } from './problem.ts';
import { eachText } from './walk.ts';

/** No text carries a marketing word. */
export const textsAreNeutral: Rule = function* (content) {
  for (const { text, path } of eachText(content)) {
    const word = firstOf(marketingWordsIn(text));
    if (word) yield { path, message: `found ${word.found}, expected ${word.expected}` };
  }
};
