import { barSentences } from '../../../model/bar-sentences.ts';
import { ownOf } from '../../../model/own-of.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/** From this share on, three guesses in four are right, by the statements of November 2026; below, not even half of them. */
const leastScore = 0.5;

/** A capability that is spoken of: how it is supported, and what of its bar is shown, has to be said. */
export const support: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text }, { content, capabilities }) {
  if (content === undefined || capabilities === undefined) return;
  const { suggestions, words } = capabilities(text);
  const [best] = suggestions;
  const capability = best && ownOf(content.capabilities, best.capability);
  if (best === undefined || capability === undefined || best.score < leastScore) return;
  const { name, bar } = capability;
  const how = 'whether it is native, an integration (through which product), custom or lacking, and of which offerings';
  const shown = bar === undefined ? '' : `; and what the page shows of the bar: ${barSentences(bar, true).join(' ')}`;
  yield {
    severity: 'question',
    words: words.join(', '),
    reason: `it seems to speak of ${name} (${best.capability}, score ${best.score})`,
    expected: `${how}${shown}`,
    suggestions,
  };
});
