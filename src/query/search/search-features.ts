import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { type FeatureFilter, passing } from '../feature-filter.ts';
import { InvalidArgumentError } from '../invalid-argument-error.ts';
import { describe } from '../unknown-id-error.ts';
import { type Expansion, expandWord, type MatchKind, sameWord } from './expand-word.ts';
import { type SearchIndex, searchIndexOf } from './search-index.ts';
import { isStopWord, wordsOf } from './words.ts';

/** The longest query, in characters. */
export const maximumQueryLength = 512;

/** The most different words that a query may have. */
export const maximumQueryTerms = 32;

/** The filters of `findFeatures`, and how many results to give at most; left out, all. */
export interface SearchOptions<P extends string = string, C extends string = string, K extends string = string>
  extends FeatureFilter<P, C, K> {
  readonly limit?: number | undefined;
}

/** A searched word that a result matched, and the word through which it did. */
export interface MatchedTerm {
  readonly asked: string;
  readonly found: string;
  /** `word`: the same word, if in another form or spelling; `prefix`: a longer one; `typo`: one spelt nearly alike. */
  readonly by: MatchKind;
}

export interface SearchResult<P extends string = string, C extends string = string, K extends string = string> {
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
  const show = passing(content, options, ['limit']);
  const limit = checkedLimit(options.limit);
  const asked = askedWords(query);
  const index = searchIndexOf(content);
  const terms = asked.map((word, place) => meaningsOf(index, asked, word, place));
  const { scores, documents, matches } = score(index, terms);
  documents.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);

  const results: SearchResult<P, C, K>[] = [];
  for (const document of documents) {
    if (results.length === limit) break;
    const feature = show(index.features[document] as LocatedFeature<P, C, K>);
    if (feature === undefined) continue;
    const matched: MatchedTerm[] = [];
    terms.forEach((meanings, place) => {
      const meaning = meanings[(matches[place]?.[document] ?? 0) - 1];
      if (meaning) matched.push({ asked: asked[place] as string, found: meaning.word, by: meaning.by });
    });
    results.push({ feature, score: scores[document] as number, terms: matched });
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
  const words = new Set(wordsOf(query).flat());
  if (words.size > maximumQueryTerms) {
    throw new InvalidArgumentError('query', `${words.size} different words`, `at most ${maximumQueryTerms}`);
  }
  return [...words].filter((word) => !isStopWord(word));
}

/** What a word may mean where it stands: it may be one half of a compound with the word before or after it. */
function meaningsOf(index: SearchIndex, asked: readonly string[], word: string, place: number): Expansion[] {
  const [before, after] = [asked[place - 1], asked[place + 1]];
  const compounds = [before && sameWord(index, before + word), after && sameWord(index, word + after)];
  const joined = compounds.flatMap((compound) => compound || []);
  const meanings = joined.length > 0 ? sameWord(index, word) : expandWord(index, word, place === asked.length - 1);
  return [...meanings, ...joined];
}

/** Every document's score, those that have one, and by term the number of the meaning, from 1, that each matched. */
function score(index: SearchIndex, terms: readonly (readonly Expansion[])[]) {
  const scores = new Float64Array(index.features.length);
  const matched = new Uint8Array(index.features.length);
  const documents: number[] = [];
  const matches = terms.map((meanings) => {
    const best = new Float64Array(index.features.length);
    const meaning = new Uint16Array(index.features.length);
    meanings.forEach(({ stem, weight }, number) => {
      const { documents: found, impacts } = index.postings[stem] as { documents: number[]; impacts: number[] };
      for (let place = 0; place < found.length; place++) {
        const document = found[place] as number;
        const gain = weight * (impacts[place] as number) - (best[document] as number);
        if (gain <= 0) continue;
        if (meaning[document] === 0) {
          if (matched[document] === 0) documents.push(document);
          matched[document] = (matched[document] as number) + 1;
        }
        meaning[document] = number + 1;
        best[document] = (best[document] as number) + gain;
        scores[document] = (scores[document] as number) + gain;
      }
    });
    return meaning;
  });
  for (const document of documents) {
    const share = (matched[document] as number) / terms.length;
    scores[document] = (scores[document] as number) * share * (index.factors[document] as number);
  }
  return { scores, documents, matches };
}
