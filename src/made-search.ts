import { content } from './data/content.ts';
import { text } from './made-index.ts';
import type { searchFeatures as searchHere } from './queries.ts';
import { readConcordance } from './query/search/concordance-text.ts';
import { searchFeatures as searchIn } from './query/search/search-features.ts';
import { indexOver, type SearchIndex } from './query/search/search-index.ts';

let index: SearchIndex | undefined;

/** The index that was made when the package was built, read on the first search. */
function madeIndex(): SearchIndex {
  index ??= indexOver(readConcordance(content, text()));
  return index;
}

/** As that of the root: the same answers, out of an index that need not be built first. */
export const searchFeatures: typeof searchHere = (query, options) => searchIn(content, query, options, madeIndex);
