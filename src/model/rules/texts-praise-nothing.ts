import { firstOf } from '../wording/found-words.ts';
import { praiseIn } from '../wording/praise.ts';
import type { Rule } from './problem.ts';
import { eachText } from './walk.ts';

/** No text praises by a superlative. */
export const textsPraiseNothing: Rule = function* (content) {
  for (const { text, path } of eachText(content)) {
    const praise = firstOf(praiseIn(text));
    if (praise) yield { path, message: `found ${praise.found}, expected ${praise.expected}` };
  }
};
