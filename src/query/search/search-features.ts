import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { knownFields } from '../../errors/known-names.ts';
import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { type FeatureFilter, filterNames, passing } from '../find/feature-filter.ts';
import { searchIndexOf } from './make-search-index.ts';
import { meaningsOf } from './meanings.ts';
import { MetMeanings } from './met-meanings.ts';
import { type AskedWord, askedWords } from './query-words.ts';
import { answerOf, type MatchedTerm, type SearchAnswer, type SearchResult } from './search-answer.ts';

/** The filters of `findFeatures`, and how many results to give at most; left out, all. */
export interface SearchOptions<P extends string = string, C extends string = string, K extends string = string>
  extends FeatureFilter<P, C, K> {
  /** How many results to give at most; left out, all. */
  readonly limit?: number | undefined;
}

/**
 * The features that match a query, best first; of equal ones, that first which stands first in the matrix. The answer
 * tells what was found for each word: also in all that match, where a limit leaves some out.
 *
 * @throws InvalidArgumentError for a query of more than 512 characters or 32 different words, for a limit that is no
 * whole number from 1, and for a filter that does not exist or has a value that it cannot have
 * @throws UnknownIdError for an id that the content does not have
 */
export function searchFeatures<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  query: string,
  options: SearchOptions<P, C, K> = {},
): SearchAnswer<P, C, K> {
  const given = knownFields('filter', options, [...filterNames, 'limit']);
  const { show } = passing(content, given, ['limit']);
  const limit = checkedLimit(given.limit);
  const asked = askedWords(query);
  const telling = asked.filter(({ saysNothing }) => !saysNothing);
  const index = searchIndexOf(content);
  const terms = telling.map((_, place) => meaningsOf(index, telling, place));
  const { tally } = index;
  const ranked = tally.rank(terms, index.factors);
  const met = new MetMeanings(terms);
  const bringsMore = (document: number) =>
    terms.some((_, term) => tally.meaningOf(term, document) > 0 && !met.has(term, tally.meaningOf(term, document) - 1));

  const results: SearchResult<P, C, K>[] = [];
  let matched: SearchAnswer['matched'] = 'nothing';
  for (const document of ranked) {
    // What a limit leaves out still tells what the words found.
    const isFull = results.length >= limit;
    if (isFull && met.areAll) break;
    if (isFull && !bringsMore(document)) continue;
    const feature = show(index.features[document] as LocatedFeature<P, C, K>);
    if (feature === undefined) continue;
    const found: MatchedTerm[] = [];
    let nearness: SearchResult['matched'] = 'near';
    for (let term = 0; term < terms.length; term++) {
      const place = tally.meaningOf(term, document) - 1;
      const meaning = terms[term]?.[place];
      if (meaning === undefined) continue;
      met.add(term, place, meaning);
      const { word, by } = meaning;
      if (by === 'word') nearness = 'words';
      found.push({ asked: (telling[term] as AskedWord).folded, found: word, by });
    }
    if (matched !== 'words') matched = nearness;
    if (!isFull) results.push({ feature, score: tally.scoreOf(document), matched: nearness, terms: found });
  }
  return answerOf(results, { matched, words: asked.map((word) => met.foundFor(word, telling.indexOf(word))) });
}

function checkedLimit(limit: unknown): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (typeof limit === 'number' && Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError('limit', describe(limit), 'a whole number from 1');
}
