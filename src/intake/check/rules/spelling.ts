import { otherSpellingsIn } from '../../../model/wording/spelling.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/** A word in another spelling than the matrix has: British, and of several the same everywhere. */
export const spelling: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text, whole }) {
  for (const { words, start, becomes, expected } of otherSpellingsIn(text)) {
    const fix = { is: 'edit', of: whole, start, end: start + words.length, becomes } as const;
    yield { severity: 'warning', words, reason: 'the matrix spells it otherwise', expected, fix };
  }
});
