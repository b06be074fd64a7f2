import { presentEventsIn } from '../../../model/wording/event-tense.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/** An event of a day, told as if it went on. A draft does not say when it was written: so both tenses are offered. */
export const eventTense: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text }) {
  for (const { words } of presentEventsIn(text)) {
    const expected = "the past tense for what has happened, 'is to be' for what is planned";
    yield { severity: 'warning', words, reason: 'an event in the present tense', expected };
  }
});
