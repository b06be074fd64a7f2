import { maximumTextLength } from '../../../model/feature.ts';
import { hasAtMost } from '../../../model/line.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/** A statement of more than 240 characters. */
export const length: CheckRule = ofPhrases(function* ({ text }) {
  if (hasAtMost(maximumTextLength, text)) return;
  const characters = [...text];
  yield {
    severity: 'error',
    words: characters.slice(maximumTextLength).join('').trim(),
    reason: `${characters.length} characters: these are too many`,
    expected: `${maximumTextLength} at most, or several statements`,
  };
});
