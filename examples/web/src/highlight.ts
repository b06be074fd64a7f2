import type { MatchedTerm, TermMatch, TextRange } from 'mlops-platforms';
import { element } from './element.ts';

/** A text with parts of it marked; what overlaps is marked once. */
export function marked(text: string, ranges: readonly TextRange[]): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let shown = 0;
  for (const [start, end] of [...ranges].sort(([one], [other]) => one - other)) {
    if (end <= shown) continue;
    const from = Math.max(start, shown);
    parts.push(text.slice(shown, from), element('mark', {}, text.slice(from, end)));
    shown = end;
  }
  return [...parts, text.slice(shown)];
}

/** Where the text of a statement says what was searched for. */
export function rangesIn(matches: readonly TermMatch[]): readonly TextRange[] {
  return matches.flatMap(({ ranges }) => ranges);
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
