import type { MatchedTerm } from 'mlops-platforms';
import { element } from './element.ts';

export interface Highlighted {
  readonly parts: readonly (Node | string)[];
  /** Whether any word of the text is marked. */
  readonly isMarked: boolean;
}

/** A text with the words marked through which a search found it. */
export function highlighted(text: string, terms: readonly MatchedTerm[]): Highlighted {
  const found = new Set(terms.flatMap((term) => wordsOf(term.found)).map(baseOf));
  const words = text.split(/([\p{L}\p{N}]+)/u);
  const parts = words.map((word) => (found.has(baseOf(word)) ? element('mark', {}, word) : word));
  return { parts, isMarked: parts.some((part) => part instanceof HTMLElement) };
}

/** The words of what was found: of `scikit-learn` both, of `A/B` none, since its letters stand in every text. */
function wordsOf(found: string): readonly string[] {
  const words = found.split(/[^\p{L}\p{N}]+/u);
  return words.length === 1 ? words : words.filter(({ length }) => length > 1);
}

/** What the forms of a word have in common. The search tells which word it found, not in which of its forms. */
function baseOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/is(e[drs]?|ing|ations?)$/, 'iz$1')
    .replace(/(?<=...)(?:ings?|ions?|e[drs]?|ers|s)$/, '')
    .replace(/([^aeiou])\1$/, '$1');
}
