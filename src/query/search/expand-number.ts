import { bare, designation } from './designation.ts';
import { expandWord, longerWords, sameWord, together } from './expand-word.ts';
import type { Expansion } from './expansion.ts';
import type { AskedWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** The shortest number that may stand apart from the word that it belongs to: 3.12 in “Python 3.10 to 3.12”. */
const shortestApart = 2;

/** How much a number counts that stands apart from its word. */
const apartWeight = 0.5;

/**
 * What a number means behind a word: that word with it, or both in one statement, where the number belongs to no other
 * word. Behind another word, or by itself where it is never beside its own, it is only a part of what was asked.
 */
export function expandNumber(index: SearchIndex, asked: AskedWord, head: string, number: string): Expansion[] {
  const apart = number.length < shortestApart ? [] : expandWord(index, { ...asked, word: number });
  const free = number.length < shortestApart ? [] : sameWord(index, bare(number));
  const found = expandWord(index, { ...asked, word: head, isLast: false })
    .filter(({ by }) => by === 'word' || by === 'typo')
    .flatMap((meant) => [
      ...beside(index, meant.word, number).map((both) => (asked.head === undefined ? both : withoutHead(both, meant))),
      ...free.flatMap((each) => lessened(together(index, [meant, each], number, 'word'))),
      ...apart.flatMap((each) => lessened(together(index, [meant, each], each.word, 'part'), each.weight)),
    ]);
  return found.length > 0 ? found : lessened(apart.map((each) => ({ ...each, by: 'part' })));
}

/** As what stands apart from its word. */
function lessened(found: readonly Expansion[], weight = 1): Expansion[] {
  return found.map((meant) => ({ ...meant, weight: apartWeight * weight * meant.weight }));
}

/** A word and a number that are typed as one, `gpt4`, as they may be written with a joint: `gpt-4`. */
export function withJoint(index: SearchIndex, word: string): Expansion[] {
  const [, head, number] = /^(.*\p{L})(\d.*)$/u.exec(word) ?? [];
  return head && number ? beside(index, head, number) : [];
}

/** A number right behind a word, with or without a joint. */
function beside(index: SearchIndex, head: string, number: string): Expansion[] {
  const whole = designation(head, number);
  const joined = /\d$/.test(head) ? [] : sameWord(index, head + number).map((found) => ({ ...found, word: whole }));
  return [...sameWord(index, whole), ...joined, ...longerWords(index, whole)];
}

/** As the number alone, which is what was asked for. */
function withoutHead(found: Expansion, { word }: Expansion): Expansion {
  return { ...found, word: found.word.slice(designation(word, '').length) };
}
