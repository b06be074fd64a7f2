import { headAndNumber } from './designation.ts';
import { expandCompound } from './expand-compound.ts';
import { expandNumber, withJoint } from './expand-number.ts';
import { compound, expandWord, sameWord } from './expand-word.ts';
import { type Expansion, inOrder } from './expansion.ts';
import type { AskedWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** What the word at a place of a query may mean, nearest first. */
export function meaningsOf(index: SearchIndex, asked: readonly AskedWord[], place: number): readonly Expansion[] {
  const word = asked[place] as AskedWord;
  if (word.head !== undefined) return inOrder(expandNumber(index, word, word.head, word.word));
  return inOrder(
    isSingle(word) ? expandSingle(index, word, asked[place - 1], asked[place + 1]) : expandCompound(index, word),
  );
}

/** A word by itself: it may be one half of a compound with the word before or after it, or stand for another. */
function expandSingle(index: SearchIndex, asked: AskedWord, before?: AskedWord, after?: AskedWord): Expansion[] {
  const { word } = asked;
  const joined = [
    ...(before && isSingle(before) ? compound(index, before.word, word) : []),
    ...(after && isSingle(after) ? compound(index, word, after.word) : []),
  ];
  return joined.length > 0
    ? [...sameWord(index, word), ...joined]
    : [...expandWord(index, asked), ...withJoint(index, word)];
}

function isSingle({ parts, word, head }: AskedWord): boolean {
  return parts.length === 1 && head === undefined && headAndNumber(word) === undefined;
}
