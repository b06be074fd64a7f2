import type { Content } from '../../../model/content.ts';
import { ownOf } from '../../../model/own-of.ts';
import type { Suggested } from '../capability-search.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/**
 * From this share on, what is found for a phrase is of one other category, and next to nothing of its own. So told, one
 * in twenty of the statements of November 2026 stood in a category that was not expected, and one in three was known by
 * its words when it stood in a wrong one.
 */
const leastElsewhere = 0.75;
const mostHere = 0.05;

/** The suggestions for a phrase that belong to another category, where its words tell so much. */
export function categoryThatFits(content: Content, suggested: Suggested, here: string) {
  // A category that is no home of any capability, such as recent events, takes what is said of all.
  if (!Object.values(content.capabilities).some(({ category }) => category === here)) return undefined;
  const [[elsewhere, share] = ['', 0]] = suggested.categories;
  const own = suggested.categories.find(([id]) => id === here)?.[1] ?? 0;
  if (elsewhere === here || share < leastElsewhere || own > mostHere) return undefined;
  const suggestions = suggested.suggestions.filter(({ category }) => category === elsewhere);
  return suggestions.length === 0 ? undefined : { elsewhere, share, suggestions };
}

/** What a platform begins with where it says what it is: that has the words of all that it does. */
const definition =
  /^(?:(?:[\p{Lu}\d][\w.+-]*)(?: [\p{Lu}\d][\w.+-]*){0,4}|The (?:platform|product|service)) (?:is|are) (?:an?|the|one) /u;

/** A statement that seems to belong in another category. */
export const category: CheckRule = /* @__PURE__ */ ofPhrases(function* (
  { text, category: here, index },
  { content, capabilities },
) {
  if (content === undefined || capabilities === undefined) return;
  if (index === 0 && definition.test(text)) return;
  const suggested = capabilities(text);
  const { elsewhere, share, suggestions } = categoryThatFits(content, suggested, here) ?? {};
  const best = suggestions?.[0]?.capability;
  if (elsewhere === undefined || suggestions === undefined || best === undefined) return;
  const named = ownOf(content.capabilities, best)?.name ?? best;
  const home = ownOf(content.categories, elsewhere)?.name ?? elsewhere;
  yield {
    severity: 'warning',
    words: suggested.words.join(', '),
    reason: `like statements on ${named}, which have their home in '${home}' (score ${share})`,
    expected: `the category '${home}', unless it is meant otherwise`,
    suggestions,
  };
});
