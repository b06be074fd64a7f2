import { fold, plain } from '../../content/fold.ts';
import type { Content } from '../../model/content.ts';
import type { Feature } from '../../model/feature.ts';
import { ownOf } from '../../model/own-of.ts';
import { maximumQueryLength, maximumQueryTerms } from '../../query/search/query-words.ts';
import { searchFeatures } from '../../query/search/search-features.ts';
import { compoundsOf, partsOf } from '../../query/search/words.ts';
import { barePlatform } from '../bare-platform.ts';
import type { CapabilitySuggestion } from './finding.ts';
import { onceFor } from './known-content.ts';

/** What search finds for a phrase. */
export interface Suggested {
  /** The likeliest capabilities, best first. */
  readonly suggestions: readonly CapabilitySuggestion[];
  /** The words of the phrase through which the best of them was found. */
  readonly words: readonly string[];
  /** The shares of all that was found by category, that with the largest first. */
  readonly categories: readonly (readonly [category: string, share: number])[];
}

/** Finds capabilities for phrases. */
export type CapabilitySearch = (text: string) => Suggested;

/** So many statements have a say: tried on those of November 2026, each beside all of the other platforms. */
const mostStatements = 12;

/** How many capabilities are suggested, and from what share on: below it, two in three were others. */
const mostSuggestions = 3;
const leastShare = 0.15;

/** Of fewer statements that are like it, all that a phrase shares with them may be words such as `version` and `released`. */
const leastStatements = 2;

/** As many words are told. */
const mostWords = 5;

/**
 * Searches the statements of a content, and the definitions of its capabilities, for what is like a phrase: names and
 * aliases of what they claim are found with them. What most of the best results claim is likely what the phrase speaks of.
 */
export function capabilitySearch(content: Content): CapabilitySearch {
  const searched = searchable(content);
  const known = new Map<string, Suggested>();
  return (text) => {
    const suggested = known.get(text) ?? suggestedFor(searched, text);
    known.set(text, suggested);
    return suggested;
  };
}

function suggestedFor(content: Content, text: string): Suggested {
  const results = searchFeatures(content, queryOf(text), { limit: mostStatements });
  const [byCapability, byCategory] = [new Map<string, number>(), new Map<string, number>()];
  let [total, statements] = [0, 0];
  for (const { feature, score, matched } of results) {
    const claimed = Object.keys(feature.support).filter((id) => Object.hasOwn(content.capabilities, id));
    if (matched !== 'words' || claimed.length === 0) continue;
    // A result that is twice as good counts four times: what is only a little like the phrase is often of something else.
    const weight = score * score;
    total += weight;
    statements++;
    for (const id of claimed) {
      add(byCapability, id, weight / claimed.length);
      add(byCategory, ownOf(content.capabilities, id)?.category ?? '', weight / claimed.length);
    }
  }
  if (statements < leastStatements) return { suggestions: [], words: [], categories: [] };
  const shares = (sums: ReadonlyMap<string, number>) =>
    [...sums].map(([id, sum]) => [id, rounded(sum / total)] as const).sort((a, b) => b[1] - a[1]);
  const suggestions = shares(byCapability)
    .filter(([, share]) => share >= leastShare)
    .slice(0, mostSuggestions)
    .map(([capability, score]) => {
      return { capability, category: ownOf(content.capabilities, capability)?.category ?? '', score };
    });
  const best = results.find(({ feature }) => Object.hasOwn(feature.support, suggestions[0]?.capability ?? ''));
  const asked = new Set(best?.terms.map((term) => term.asked));
  const words = [...new Set(compoundsOf(text))].filter((word) => asked.has(fold(word))).slice(0, mostWords);
  return { suggestions, words, categories: shares(byCategory) };
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/** As much of a phrase as one can search for. */
function queryOf(text: string): string {
  const parts = new Set<string>();
  let query = '';
  for (const word of compoundsOf(plain(text))) {
    for (const part of partsOf(fold(word))) parts.add(part);
    const longer = query === '' ? word : `${query} ${word}`;
    if (parts.size > maximumQueryTerms || longer.length > maximumQueryLength) break;
    query = longer;
  }
  return query;
}

/** The index of a content is kept with it. */
const searchable = /* @__PURE__ */ onceFor(withDefinitions);

/** An id and a name that nobody can ask for. */
const nameless = '\u00b7';

/** A content with one more platform, of which the definition of each capability is a statement. */
function withDefinitions(content: Content): Content {
  const cells: Record<string, readonly Feature[]> = Object.fromEntries(
    Object.keys(content.categories).map((category) => {
      const homely = Object.values(content.capabilities).filter((capability) => capability.category === category);
      return [category, homely.map(({ id, definition }) => defining(id, definition))];
    }),
  );
  const definitions = barePlatform(nameless, nameless, cells);
  return { ...content, platforms: { ...content.platforms, [nameless]: definitions } };
}

function defining(id: string, text: string): Feature {
  return { slug: id, text, support: { [id]: { how: 'native' } }, sources: [], recorded: '2021-10' };
}
