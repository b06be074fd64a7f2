import { nameSpellings } from '../../../src/intake/check/name-spellings.ts';
import type { Rule } from '../../../src/model/rules/problem.ts';
import { eachText } from '../../../src/model/rules/walk.ts';
import { firstOf } from '../../../src/model/wording/found-words.ts';
import { otherSpellingsIn } from '../../../src/model/wording/spelling.ts';

/** Words are spelt in the British way, and in one way of several; what is quoted, and names, as others spell them. */
export const textsAreSpeltAlike: Rule = function* (content) {
  for (const { text, path } of eachText(content)) {
    const other = firstOf(otherSpellingsIn(text));
    if (other) yield { path, message: `found ${other.found}, expected ${other.expected}` };
  }
};

/** A name is spelt as its platform, offering or product is, or as texts spell it nearly always. */
export const namesAreSpeltAlike: Rule = function* (content) {
  const { misspeltIn } = nameSpellings(content);
  for (const { text, path } of eachText(content)) {
    const other = firstOf(misspeltIn(text));
    if (other) yield { path, message: `found the name '${other.words}', expected '${other.name}'` };
  }
};
