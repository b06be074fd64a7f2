import type { Rule } from './problem.ts';
import { eachSentence } from './walk.ts';

/** What may close a sentence after its full stop. */
const ended = /\.["'”’)\]]?$/u;

/** Texts are whole sentences: each ends with a full stop. */
export const textsEndWithAFullStop: Rule = function* (content) {
  for (const { text, path } of eachSentence(content)) {
    if (text.trim() === '' || ended.test(text.trimEnd())) continue;
    const end = text.trimEnd().split(/\s+/).at(-1);
    yield { path, message: `found '${end}' at the end, expected a full stop after it` };
  }
};
