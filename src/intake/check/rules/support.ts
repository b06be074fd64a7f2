import { barSentences } from '../../../model/bar-sentences.ts';
import { ownOf } from '../../../model/own-of.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/** Below this share, what a phrase speaks of is a mere guess, which nobody is asked about. */
const leastScore = 0.35;

/** A capability that is spoken of: how it is supported, and what of its bar is shown, has to be said. */
export const support: CheckRule = ofPhrases(function* ({ text }, { content, capabilities }) {
  if (content === undefined || capabilities === undefined) return;
  const { suggestions, words } = capabilities(text);
  const [best] = suggestions;
  const capability = best && ownOf(content.capabilities, best.capability);
  if (best === undefined || capability === undefined || best.score < leastScore) return;
  const { name, bar } = capability;
  const how =
    'whether it is native, by an integration (through which product), by own code, or lacking; and of which offerings';
  const shown = bar === undefined ? '' : `. Which of these does the page show? ${barSentences(bar, true).join(' ')}`;
  yield {
    severity: 'question',
    words: words.join(', '),
    reason: `it seems to speak of ${name} (${best.capability}, score ${best.score})`,
    expected: `${how}${shown}`,
    suggestions,
  };
});
