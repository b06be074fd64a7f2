import type { LocatedFeature, MatchedTerm, TermMatch, TextRange } from 'mlops-platforms';
import { capabilityOf } from './overview.ts';

/** A text beside a statement by which that was found, with what to mark in it. */
export interface FoundBy {
  readonly lead: string;
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Where a statement was found by words that it does not have itself: those of its capabilities or its sources. */
export function foundBy(feature: LocatedFeature, matches: readonly TermMatch[]): FoundBy | undefined {
  const unsaid = matches.filter(({ ranges }) => ranges.length === 0).map(({ term }) => term);
  if (unsaid.length === 0) return undefined;
  const found = (lead: string, text: string): FoundBy | undefined => {
    const ranges = rangesInName(text, unsaid);
    return ranges.length === 0 ? undefined : { lead, text, ranges };
  };
  for (const id of [...Object.keys(feature.support), ...(feature.about ?? [])]) {
    const { name = id, aliases = [] } = capabilityOf(id) ?? {};
    const lead = `About ${name}, also called `;
    const reason = found('About ', name) ?? aliases.map((alias) => found(lead, alias)).find((one) => one !== undefined);
    if (reason) return reason;
  }
  return feature.sources.map(({ title }) => found('Source: ', title)).find((one) => one !== undefined);
}

/** The words of a name that begin as those do by which a statement was found. */
export function rangesInName(name: string, terms: readonly MatchedTerm[]): readonly TextRange[] {
  const beginnings = terms
    .flatMap(({ found }) => found.split(/[^\p{L}\p{N}]+/u))
    .filter(({ length }) => length > 1)
    .map((word) => word.slice(0, Math.max(4, word.length - 3)));
  return [...name.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => beginnings.some((beginning) => word.toLowerCase().startsWith(beginning)))
    .map(({ 0: word, index }) => [index, index + word.length]);
}
