import { firstOf } from '../wording/found-words.ts';
import { endWithoutFullStopIn } from '../wording/full-stop.ts';
import type { Rule } from './problem.ts';
import { eachSentence } from './walk.ts';

/** Texts are whole sentences: each ends with a full stop. */
export const textsEndWithAFullStop: Rule = function* (content) {
  for (const { text, path } of eachSentence(content)) {
    const end = firstOf(endWithoutFullStopIn(text));
    if (end) yield { path, message: `found ${end.found}, expected ${end.expected}` };
  }
};
