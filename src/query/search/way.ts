import type { Expansion } from './expansion.ts';
import type { AskedWord } from './query-words.ts';
import type { MatchedTerm, SearchResult } from './search-answer.ts';
import type { SearchIndex } from './search-index.ts';

/** By which words, so far, a document was matched: one for all that were matched by the same. */
export interface Way extends Pick<SearchResult, 'matched' | 'terms'> {
  readonly index: SearchIndex;
  /** By term, the word that was asked, and all that it may mean. */
  readonly met: readonly (readonly [asked: AskedWord, meanings: readonly Expansion[]])[];
  /** By the place of a meaning of the next word, from 1; at 0 by none. */
  readonly next: Way[];
}

/** By the terms of results, how these were found: whoever has a result may ask more of it. */
const ways = new WeakMap<readonly MatchedTerm[], Way>();

/** How a result with these terms was found; nothing, if they are no search's own. */
export function wayOf(terms: readonly MatchedTerm[]): Way | undefined {
  return ways.get(terms);
}

/** The way on from another where the next word was matched by the meaning at a place, from 1; or by none. */
export function wayOn(before: Way, asked: AskedWord, meanings: readonly Expansion[], place: number): Way {
  const meaning = meanings[place - 1];
  if (!meaning) return { ...before, next: [] };
  const { word: found, by } = meaning;
  const way: Way = {
    index: before.index,
    met: [...before.met, [asked, meanings]],
    terms: Object.freeze([...before.terms, Object.freeze({ asked: asked.folded, found, by })]),
    matched: by === 'word' ? 'words' : before.matched,
    next: [],
  };
  ways.set(way.terms, way);
  return way;
}
