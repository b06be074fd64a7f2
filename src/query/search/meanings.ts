import { headAndNumber } from './designation.ts';
import { expandCompound } from './expand-compound.ts';
import { expandNumber, withJoint } from './expand-number.ts';
import { compound, expandWord, sameWord } from './expand-word.ts';
import { type Expansion, inOrder } from './expansion.ts';
import { without } from './lacking.ts';
import type { AskedWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** What the word at a place of a query may mean, nearest first, among it the other forms of acronyms. */
export function meaningsOf(
  index: SearchIndex,
  asked: readonly AskedWord[],
  place: number,
  otherForms: readonly Expansion[] = [],
): readonly Expansion[] {
  const word = asked[place] as AskedWord;
  if (word.head !== undefined) return inOrder(expandNumber(index, word, word.head, word.word));
  const meanings = isSingle(word)
    ? expandSingle(index, word, asked[place - 1], asked[place + 1])
    : expandCompound(index, word);
  return inOrder([...meanings, ...otherForms]);
}

/** How much a word counts by itself that was asked for as lacking. */
const presentWeight = 0.5;

/** A word by itself: it may be one half of a compound with the word before or after it, or stand for another. */
function expandSingle(index: SearchIndex, asked: AskedWord, before?: AskedWord, after?: AskedWord): Expansion[] {
  const { word } = asked;
  const found = sameWord(index, word);
  const lacking = asked.isLacking ? sameWord(index, without(word)) : [];
  if (lacking.length > 0) {
    return [
      ...lacking.map((meant) => ({ ...meant, word })),
      ...found.map((meant) => ({ ...meant, weight: presentWeight * meant.weight })),
    ];
  }
  const joined = [
    ...(before && isSingle(before) ? compound(index, before.word, word) : []),
    ...(after && isSingle(after) ? compound(index, word, after.word) : []),
  ];
  return joined.length > 0 ? [...found, ...joined] : [...expandWord(index, asked, found), ...withJoint(index, word)];
}

function isSingle({ parts, word, head }: AskedWord): boolean {
  return parts.length === 1 && head === undefined && headAndNumber(word) === undefined;
}
