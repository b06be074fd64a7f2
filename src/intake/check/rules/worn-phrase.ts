import { wornPhrasesIn } from '../../../model/wording/worn-phrases.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/** A phrase that an engineer would not say. */
export const wornPhrase: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text }) {
  for (const { words, expected } of wornPhrasesIn(text)) {
    yield { severity: 'warning', words, reason: 'a phrase that reads badly', expected };
  }
});
