import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { knownFields } from '../../errors/known-names.ts';
import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { type FeatureFilter, filterNames, passing } from '../find/feature-filter.ts';
import { askedFor } from './asked-for.ts';
import { expandAcronyms } from './expand-acronym.ts';
import type { Expansion } from './expansion.ts';
import { meaningsOf } from './meanings.ts';
import { type AskedWord, askedWords } from './query-words.ts';
import { answerOf, type SearchAnswer, type SearchedWord, type SearchResult } from './search-answer.ts';
import { type SearchIndex, searchIndexOf } from './search-index.ts';
import { type Way, wayOn } from './way.ts';

/**
 * How much the words count that name platforms, where others say what is asked of these: all statements about a platform
 * have its name, whatever else they say.
 */
const nameWeight = 0.4;

/** The filters of `findFeatures`, and how many results to give at most; left out, all. */
export interface SearchOptions<
  P extends string = string,
  C extends string = string,
  K extends string = string,
  V extends string = string,
> extends FeatureFilter<P, C, K, V> {
  /** How many results to give at most; left out, all. */
  readonly limit?: number | undefined;
}

/**
 * The features that match a query, best first; of equal ones, that first which stands first in the matrix. The answer
 * tells what was found for each word: also in all that match, where a limit leaves some out.
 *
 * @param indexOf - where the index of the content comes from
 * @throws InvalidArgumentError for a query of more than 512 characters or 32 different words (each part of a compound is
 * one), for a limit that is no whole number from 1, and for a filter that does not exist or has a value that it cannot have
 * @throws UnknownIdError for an id that the content does not have
 */
export function searchFeatures<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  query: string,
  options: SearchOptions<P, C, K> = {},
  indexOf: (content: Content) => SearchIndex = searchIndexOf,
): SearchAnswer<P, C, K> {
  const given = knownFields('filter', options, [...filterNames, 'limit']);
  const filter = passing(content, given);
  const limit = checkedLimit(given.limit);
  const asked = askedWords(query);
  const index = indexOf(content);
  const { tally } = index;
  const telling = asked.filter(({ saysNothing }) => !saysNothing);
  const named = askedFor(index, query, asked);
  const saysMore = telling.some((word) => !named.words.has(word));
  const otherForms = expandAcronyms(index, telling);
  const terms = telling.map((word, place) => {
    const meanings = meaningsOf(index, telling, place, otherForms[place]);
    if (!saysMore || !named.words.has(word)) return meanings;
    return meanings.map((meant) => ({ ...meant, weight: nameWeight * meant.weight }));
  });
  const { best, tops } = tally.rank(terms, named.factors, index.passes(filter), limit);

  const start: Way = { index, met: [], terms: Object.freeze([]), matched: 'near', next: [] };
  const results = best.map((document): SearchResult<P, C, K> => {
    let way = start;
    for (let term = 0; term < terms.length; term++) {
      const place = tally.meaningOf(term, document);
      const next = way.next[place] ?? wayOn(way, telling[term] as AskedWord, terms[term] ?? [], place);
      way.next[place] = next;
      way = next;
    }
    const feature = index.featureOf(document) as LocatedFeature<P, C, K>;
    return {
      feature: filter.show(feature) as LocatedFeature<P, C, K>,
      score: tally.scoreOf(document),
      matched: way.matched,
      terms: way.terms,
    };
  });
  const words = asked.map((word) => {
    const term = telling.indexOf(word);
    return foundFor(word, terms[term] ?? [], tops[term]);
  });
  const matched = words.some(({ found }) => found === 'word') ? 'words' : best.length > 0 ? 'near' : 'nothing';
  return answerOf(results, { matched, words });
}

/** What was found for a word: its nearest meanings by which documents matched, that of the best document first. */
function foundFor(
  { typed, saysNothing }: AskedWord,
  meanings: readonly Expansion[],
  tops: ArrayLike<number> = [],
): SearchedWord {
  const topOf = (place: number) => tops[place + 1] as number;
  const met = [...meanings.keys()].filter((place) => topOf(place) > 0);
  // Nearer meanings stand before others.
  const found = meanings[met[0] ?? -1]?.by;
  const nearest = met.filter((place) => meanings[place]?.by === found).sort((a, b) => topOf(b) - topOf(a));
  const as = new Set(nearest.map((place) => (meanings[place] as Expansion).word));
  return { word: typed, found: found ?? (saysNothing ? 'ignored' : 'nothing'), as: [...as] };
}

function checkedLimit(limit: unknown): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (typeof limit === 'number' && Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError('limit', describe(limit), 'a whole number from 1');
}
