import type { CheckRule } from '../check.ts';
import { isPlaceholder } from '../placeholder.ts';

/** A statement without a link to a page that says so. */
export const sourced: CheckRule = function* ({ columns }) {
  for (const { id, phrases } of columns) {
    const cells = new Set(phrases.map(({ category }) => category));
    const linked = new Set(phrases.flatMap(({ category, links }) => (links.length > 0 ? [category] : [])));
    if (linked.size < cells.size) {
      const words = `links in ${linked.size} of ${cells.size} cells`;
      const expected = 'a link in every cell, for every statement';
      yield { severity: 'error', platform: id, words, reason: 'readers could not check the others', expected };
    }
    for (const { category, index, text, links, isReleased } of phrases) {
      if (links.length > 0 || isReleased || isPlaceholder(text)) continue;
      const reason = 'no page is linked';
      const expected = "the page of the vendor's documentation that says so";
      yield { severity: 'error', platform: id, category, phrase: index, words: text, reason, expected };
    }
  }
};
