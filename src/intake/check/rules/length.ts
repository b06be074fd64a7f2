import { maximumTextLength } from '../../../model/feature.ts';
import { hasAtMost } from '../../../model/line.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/** A statement of more than 240 characters. */
export const length: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text }) {
  if (hasAtMost(maximumTextLength, text)) return;
  const characters = [...text];
  const inTime = characters.slice(0, maximumTextLength).join('').replace(/\S+$/u, '');
  yield {
    severity: 'error',
    words: text.slice(inTime.length),
    reason: `${characters.length} characters: these are too many`,
    expected: `${maximumTextLength} at most, or several statements`,
  };
});
