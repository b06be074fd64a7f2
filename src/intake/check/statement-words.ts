import { fold } from '../../content/fold.ts';
import { isFunctionWord } from '../../query/search/function-words.ts';
import { stem } from '../../query/search/stem.ts';
import { compoundsOf, partsOf } from '../../query/search/words.ts';

/** Two statements that differ in these alone say the same. */
const articles = /* @__PURE__ */ new Set(['a', 'an', 'the']);

/** A statement without case, accents, articles and marks between its words: two that are equal say the same. */
export function sameWords(text: string): string {
  return compoundsOf(fold(text))
    .filter((word) => !articles.has(word))
    .join(' ');
}

/** The stems of the words of a statement, without those that only hold it together, each once. */
export function stemsOf(text: string): readonly string[] {
  const words = compoundsOf(fold(text)).flatMap(partsOf);
  return [...new Set(words.filter((word) => !isFunctionWord(word)).map(stem))];
}
