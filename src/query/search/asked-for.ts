import { tellingWords } from './acronyms.ts';
import { sameWord, together } from './expand-word.ts';
import { type PlatformsAsked, platformsAsked } from './platforms-asked.ts';
import type { AskedWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** What statements about other platforms than those that were named keep of their score. */
const otherPlatformFactor = 0.2;

/** What others keep where the query is the id or the slug of a statement. */
const otherStatementFactor = 0.05;

/** A slug of several words, as nothing else is written. */
const slug = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u;

/** What a query asks for by name. */
export interface AskedFor extends PlatformsAsked {
  /** By document, what its score is multiplied by. */
  readonly factors: Float64Array;
}

/** The platforms and the statement that a query names, and how much that makes of the score of all documents. */
export function askedFor(index: SearchIndex, query: string, asked: readonly AskedWord[]): AskedFor {
  const named = platformsAsked(index, asked);
  const statements = statementsNamed(index, query.trim().toLowerCase());
  let { factors } = index;
  if (named.platforms.size > 0) {
    factors = lowered(factors, otherPlatformFactor);
    for (const platform of named.platforms) {
      const [start, end] = [index.starts[platform], index.starts[platform + 1]];
      factors.set(index.factors.subarray(start, end), start);
    }
  }
  if (statements.length > 0) {
    factors = lowered(factors, otherStatementFactor);
    for (const document of statements) factors[document] = index.factors[document] as number;
  }
  return { ...named, factors };
}

function lowered(factors: Float64Array, share: number): Float64Array {
  const low = factors.slice();
  for (let document = 0; document < low.length; document++) low[document] = share * (low[document] as number);
  return low;
}

/** The documents that have an id, or a slug that is one of several words. */
function statementsNamed(index: SearchIndex, id: string): readonly number[] {
  const ofId = id.split('/')[2];
  if (ofId === undefined && !slug.test(id)) return [];
  const each = tellingWords((ofId ?? id).replaceAll('-', ' ')).map((word) => sameWord(index, word)[0]);
  const [found] = each.length > 0 ? together(index, each, id, 'word') : [];
  return [...(found?.postings.documents ?? [])].filter((document) => {
    const feature = index.featureOf(document);
    return feature.id === id || feature.slug === id;
  });
}
