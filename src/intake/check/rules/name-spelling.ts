import { type CheckRule, ofPhrases } from '../check.ts';

/** The name of a product or a technique in another spelling than it has. */
export const nameSpelling: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text, whole }, { spellings }) {
  for (const { words, start, name } of spellings.misspeltIn(text)) {
    const fix = { is: 'edit', of: whole, start, end: start + words.length, becomes: name } as const;
    yield { severity: 'warning', words, reason: 'the matrix spells it otherwise', expected: name, fix };
  }
});
