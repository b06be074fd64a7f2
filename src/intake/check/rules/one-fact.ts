import { furtherSentencesIn, joinedFactsIn } from '../../../model/wording/several-facts.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/** Several facts in one statement: several sentences, or two joined by a semicolon. */
export const oneFact: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text }) {
  for (const { words, found, expected } of furtherSentencesIn(text)) {
    yield { severity: 'error', words, reason: `${found} in one statement`, expected };
  }
  for (const { words, expected } of joinedFactsIn(text)) {
    yield { severity: 'warning', words, reason: 'a semicolon joins what may be two facts', expected };
  }
});
