import { isNumber } from './designation.ts';
import type { Expansion, MatchKind } from './expansion.ts';
import type { AskedWord } from './query-words.ts';
import type { Placed } from './reading.ts';
import { rootOfWord, type SearchIndex } from './search-index.ts';

/** A part of a text in UTF-16 units, as `text.slice(...range)` cuts it: where it starts, and the unit behind its end. */
export type TextRange = readonly [start: number, end: number];

/**
 * Where the words of a text stand that are among the meanings of a searched word of one kind; of a meaning that has
 * several, only if the text has all of them. Those of a compound that stand side by side are marked as one, and a number
 * that was asked for behind a word is marked without that.
 */
export function rangesOf(
  index: SearchIndex,
  text: readonly Placed[],
  { head }: AskedWord,
  meanings: readonly Expansion[],
  kind: MatchKind,
): readonly TextRange[] {
  const rooted = text.map(([word, start, end]) => ({ word, start, end, root: rootOfWord(index, word) }));
  const met = new Set(rooted.map(({ root }) => root));
  const said = meanings
    .filter(({ by, postings }) => by === kind && postings.roots.every((root) => met.has(root)))
    .map(({ postings: { roots } }) => (head === undefined ? roots : roots.slice(-1)));
  const roots = new Set(said.flat());
  /** How far apart two ranges are at most that are one: overlapping, or with a space or a joint between. */
  const reach = said.some(({ length }) => length > 1) ? 2 : 0;
  const ranges: [number, number][] = [];
  for (const { start, end, root } of rooted.sort((a, b) => a.start - b.start)) {
    if (!root || !roots.has(root)) continue;
    const number = head === undefined ? undefined : rooted.find((each) => each.end === end && isNumber(each.word));
    const from = number?.start ?? start;
    const last = ranges.at(-1);
    if (last && from < last[1] + reach) last[1] = Math.max(last[1], end);
    else ranges.push([from, end]);
  }
  return Object.freeze(ranges.map((range) => Object.freeze(range)));
}
