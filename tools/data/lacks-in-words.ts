import type { Lack } from './check.ts';
import { findingInWords, inOrder } from './finding.ts';

/** So many lacks of a kind are printed of each file: the first ones say what the others are. */
const mostOfAKind = 3;

/** What platforms that are being made lack, as it is printed: by file, and of what is asked many times the first ones. */
export function lacksInWords(lacks: readonly Lack[]): string[] {
  const kinds = new Map<string, Lack[]>();
  for (const lack of lacks) {
    const kind = `${lack.place.file} ${lack.policy}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), lack]);
  }
  return [...kinds.values()].flatMap((kind) => {
    const shown = inOrder(kind).slice(0, mostOfAKind).map(findingInWords);
    const more = kind.length - shown.length;
    return more <= 0 ? shown : [...shown, `  and ${more} more like these in ${kind[0]?.place.file}`];
  });
}
