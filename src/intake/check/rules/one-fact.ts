import { type CheckRule, ofPhrases } from '../check.ts';
import { sentencesOf } from '../sentences.ts';

/** Several facts in one statement: several sentences, or two joined by a semicolon. */
export const oneFact: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text }) {
  const [first, ...others] = sentencesOf(text);
  if (first === undefined) return;
  if (others.length > 0) {
    const reason = `${others.length + 1} sentences in one statement`;
    const expected = 'one fact a statement: a line of its own for each, with its own links';
    yield { severity: 'error', words: others.join(' '), reason, expected };
  }
  for (const sentence of [first, ...others]) {
    const place = sentence.indexOf('; ');
    if (place < 0) continue;
    const reason = 'a semicolon joins what may be two facts';
    const expected = 'two statements, if the second says more than the limit of the first';
    yield { severity: 'warning', words: sentence.slice(place).trim(), reason, expected };
  }
});
