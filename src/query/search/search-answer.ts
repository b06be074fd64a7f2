import type { LocatedFeature } from '../../model/feature.ts';
import type { MatchKind } from './expansion.ts';

/** A searched word that a result matched, and the word through which it did. */
export interface MatchedTerm {
  /** The word of the query, without case and accents. */
  readonly asked: string;
  /** The word of the feature, or of a name of what it claims. */
  readonly found: string;
  /**
   * `word`: the same word, if in another form or spelling; `prefix`: a longer one; `part`: only a part of what was asked;
   * `typo`: one spelt nearly alike.
   */
  readonly by: MatchKind;
}

/** A feature that matches a query, and how well. */
export interface SearchResult<P extends string = string, C extends string = string, K extends string = string> {
  /** What was found. */
  readonly feature: LocatedFeature<P, C, K>;
  /** Above 0; higher is better. Scores compare within the results of one search only. */
  readonly score: number;
  /** `words`: it has a word that was asked for; `near`: only longer words, parts of words or what is spelt nearly alike. */
  readonly matched: 'words' | 'near';
  /** The searched words that it matched, in the order of the query. */
  readonly terms: readonly MatchedTerm[];
}

/** What a search found for one word of its query. */
export interface SearchedWord {
  /** The word as it was asked; what is joined or names a version is one word. */
  readonly word: string;
  /**
   * The nearest way in which results matched it; `nothing`: no result has anything like it; `ignored`: it holds
   * sentences together and says nothing about what is looked for.
   */
  readonly found: MatchKind | 'nothing' | 'ignored';
  /** The words through which results matched it in that way, in the order of the results. */
  readonly as: readonly string[];
}

/**
 * The results of a search, best first, and what is to be said of all of them. As the properties of a `RegExpMatchArray`
 * are, those of this list are lost where it is copied.
 */
export interface SearchAnswer<P extends string = string, C extends string = string, K extends string = string>
  extends ReadonlyArray<SearchResult<P, C, K>> {
  /** `words`: some results have a word that was asked for; `near`: none has, they are what is nearest to it; or `nothing`. */
  readonly matched: 'words' | 'near' | 'nothing';
  /** What was found for each different word of the query, in its order. */
  readonly words: readonly SearchedWord[];
}

/** Results as an answer: a frozen list, in whose JSON and comparisons the properties do not count. */
export function answerOf<P extends string, C extends string, K extends string>(
  results: readonly SearchResult<P, C, K>[],
  about: Pick<SearchAnswer, 'matched' | 'words'>,
): SearchAnswer<P, C, K> {
  const { matched, words } = about;
  Object.defineProperties(results, { matched: { value: matched }, words: { value: words } });
  return Object.freeze(results) as SearchAnswer<P, C, K>;
}
