import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { type FeatureFilter, passing } from '../find/feature-filter.ts';
import { compound, expandWord, sameWord } from './expand-word.ts';
import type { Expansion, MatchKind } from './expansion.ts';
import { searchIndexOf } from './make-search-index.ts';
import type { SearchIndex } from './search-index.ts';
import { compoundsOf, isStopWord, partsOf } from './words.ts';

/** The longest query, in characters. */
export const maximumQueryLength = 512;

/** The most different words that a query may have. */
export const maximumQueryTerms = 32;

/** The filters of `findFeatures`, and how many results to give at most; left out, all. */
export interface SearchOptions<P extends string = string, C extends string = string, K extends string = string>
  extends FeatureFilter<P, C, K> {
  /** How many results to give at most; left out, all. */
  readonly limit?: number | undefined;
}

/** A searched word that a result matched, and the word through which it did. */
export interface MatchedTerm {
  /** The word of the query. */
  readonly asked: string;
  /** The word of the feature, or of a name of what it claims. */
  readonly found: string;
  /** `word`: the same word, if in another form or spelling; `prefix`: a longer one; `typo`: one spelt nearly alike. */
  readonly by: MatchKind;
}

/** A feature that matches a query, and how well. */
export interface SearchResult<P extends string = string, C extends string = string, K extends string = string> {
  /** What was found. */
  readonly feature: LocatedFeature<P, C, K>;
  /** Above 0; higher is better. Scores compare within the results of one search only. */
  readonly score: number;
  /** The searched words that it matched, in the order of the query. */
  readonly terms: readonly MatchedTerm[];
}

/**
 * The features that match a query, best first; of equal ones, that first which stands first in the matrix.
 *
 * @throws InvalidArgumentError for a query of more than 512 characters or 32 different words, for a limit that is no
 * whole number from 1, and for a filter that does not exist or has a value that it cannot have
 * @throws UnknownIdError for an id that the content does not have
 */
export function searchFeatures<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  query: string,
  options: SearchOptions<P, C, K> = {},
): readonly SearchResult<P, C, K>[] {
  const { show } = passing(content, options, ['limit']);
  const limit = checkedLimit(options.limit);
  const asked = askedWords(query);
  const index = searchIndexOf(content);
  const terms = asked.map((word, place) => meaningsOf(index, asked, word, place));
  const { tally } = index;

  const results: SearchResult<P, C, K>[] = [];
  for (const document of tally.rank(index, terms)) {
    if (results.length === limit) break;
    const feature = show(index.features[document] as LocatedFeature<P, C, K>);
    if (feature === undefined) continue;
    const matched: MatchedTerm[] = [];
    for (let term = 0; term < terms.length; term++) {
      const meaning = terms[term]?.[tally.meaningOf(term, document) - 1];
      if (meaning) matched.push({ asked: asked[term] as string, found: meaning.word, by: meaning.by });
    }
    results.push({ feature, score: tally.scoreOf(document), terms: matched });
  }
  return results;
}

function checkedLimit(limit: unknown): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (typeof limit === 'number' && Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError('limit', describe(limit), 'a whole number from 1');
}

/** The different words of a query that say something, in its order. */
function askedWords(query: unknown): string[] {
  if (typeof query !== 'string') throw new InvalidArgumentError('query', describe(query), 'a text');
  if (query.length > maximumQueryLength) {
    throw new InvalidArgumentError('query', `${query.length} characters`, `at most ${maximumQueryLength} characters`);
  }
  const words = new Set(compoundsOf(query).flatMap((compound) => partsOf(compound) ?? compound));
  if (words.size > maximumQueryTerms) {
    throw new InvalidArgumentError('query', `${words.size} different words`, `at most ${maximumQueryTerms}`);
  }
  return [...words].filter((word) => !isStopWord(word));
}

/** What a word may mean where it stands: it may be one half of a compound with the word before or after it. */
function meaningsOf(index: SearchIndex, asked: readonly string[], word: string, place: number): Expansion[] {
  const [before, after] = [asked[place - 1], asked[place + 1]];
  const compounds = [before && compound(index, before, word), after && compound(index, word, after)];
  const joined = compounds.filter((meaning) => typeof meaning === 'object');
  const meanings = joined.length > 0 ? sameWord(index, word) : expandWord(index, word, place === asked.length - 1);
  return [...meanings, ...joined];
}
