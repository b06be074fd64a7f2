import type { SearchedWord, SearchResult } from '../../query/search/search-answer.ts';
import { type Block, type Line, line } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { SearchSaid } from '../subject.ts';
import { listBlocks } from './features.ts';

/** How many words are named of those that are nearest to one that nothing matches. */
const nearestNamed = 3;

/**
 * What a search found, best first; before it the words that were not found as they were asked for, so that nobody takes
 * what is near for it.
 */
export function resultBlocks(
  draft: Draft,
  results: readonly SearchResult[],
  search: SearchSaid | undefined,
): readonly Block[] {
  const lines = search === undefined ? [] : notFoundAsAsked(search);
  const features = results.map(({ feature, matched }) => ({
    feature,
    // Where nothing more is found, it is said of all of them already.
    notes: matched === 'near' && search?.matched !== 'near' ? ['near to what was searched for'] : [],
  }));
  return [...(lines.length === 0 ? [] : [{ is: 'list', lines } as const]), ...listBlocks(draft, features, caption)];
}

const caption = 'Statements, best first';

function notFoundAsAsked({ words }: SearchSaid): Line[] {
  if (words.length > 0 && words.every(({ found }) => found === 'ignored')) {
    return [line('These words stand in nearly every statement: add one for what is looked for.')];
  }
  return words.flatMap((word) => (word.found === 'word' || word.found === 'ignored' ? [] : [lineOf(word)]));
}

function lineOf({ word, as }: SearchedWord): Line {
  if (as.length === 0) return line(`Nothing matches “${word}”.`);
  const named = as.slice(0, nearestNamed).map((near) => `“${near}”`);
  return line(`Nothing matches “${word}”; nearest: ${named.join(', ')}${as.length > nearestNamed ? ', …' : ''}.`);
}
