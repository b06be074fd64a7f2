import { type CheckRule, ofPhrases } from '../check.ts';

/** The title of a page behind a sentence: a link has it, and the statement does without. */
export const titleBehind: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text, whole }) {
  if (text.length === whole.length) return;
  const fix = { is: 'edit', of: whole, start: text.length, end: whole.length, becomes: '' } as const;
  const words = whole.slice(text.length).trim();
  yield {
    severity: 'warning',
    words,
    reason: 'the title of a page behind the sentence',
    expected: 'a link alone',
    fix,
  };
});
