import { ownOf } from '../../../model/own-of.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/**
 * From this share on, what is found for a phrase is of one other category, and next to nothing of its own. So told, one
 * in twenty of the statements of November 2026 stood in a category that was not expected, and one in three was known by
 * its words when it stood in a wrong one.
 */
const leastElsewhere = 0.75;
const mostHere = 0.05;

/** A statement that seems to belong in another category. */
export const category: CheckRule = ofPhrases(function* ({ text, category: here }, { content, capabilities }) {
  if (content === undefined || capabilities === undefined) return;
  // A category that is no home of any capability, such as recent events, takes what is said of all.
  if (!Object.values(content.capabilities).some(({ category }) => category === here)) return;
  const { suggestions, words, categories } = capabilities(text);
  const [[elsewhere, share] = ['', 0]] = categories;
  const own = categories.find(([id]) => id === here)?.[1] ?? 0;
  const there = suggestions.filter((suggestion) => suggestion.category === elsewhere);
  const [best] = there;
  if (best === undefined || elsewhere === here || share < leastElsewhere || own > mostHere) return;
  const named = ownOf(content.capabilities, best.capability)?.name ?? best.capability;
  const home = ownOf(content.categories, elsewhere)?.name ?? elsewhere;
  yield {
    severity: 'warning',
    words: words.join(', '),
    reason: `like statements on ${named}, which have their home in '${home}' (score ${share})`,
    expected: `the category '${home}', unless it is meant otherwise`,
    suggestions: there,
  };
});
