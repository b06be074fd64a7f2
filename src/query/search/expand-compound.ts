import { headAndNumber, isNumber } from './designation.ts';
import { expandNumber } from './expand-number.ts';
import { expandWord, isAbbreviation, longerWords, sameWord, together } from './expand-word.ts';
import type { Expansion } from './expansion.ts';
import { isFunctionWord } from './function-words.ts';
import type { AskedWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** The shortest word that a compound may be found by, where all its others say nothing: `on-prem`. */
const shortestAlone = 3;

/**
 * What several words mean that were typed as one: they hold together, as one word, as a word with its number, or in one
 * statement. Only where there is nothing of that, those that say something count by themselves.
 */
export function expandCompound(index: SearchIndex, asked: AskedWord): Expansion[] {
  const { word, folded, parts, isLast } = asked;
  const [head, number] = (parts.length === 1 && headAndNumber(word)) || [];
  const found = number ? expandNumber(index, asked, head as string, number) : sameWord(index, word);
  if (isLast && !isAbbreviation(asked)) found.push(...longerWords(index, word));
  const telling = head ? [head] : [...new Set(parts.filter((part) => !isFunctionWord(part)))];
  const saysAll = parts.every((part) => telling.includes(part));
  if (!number && (saysAll || (found.length === 0 && telling.join('').length >= shortestAlone))) {
    const each = telling.map((part) => sameWord(index, part)[0]);
    found.push(...together(index, each, folded, saysAll ? 'word' : 'part'));
  }
  if (found.length > 0) return found.map((meant) => (meant.by === 'word' ? { ...meant, word: folded } : meant));
  return telling
    .filter((part) => !isNumber(part))
    .flatMap((part) => expandWord(index, { ...asked, word: part, isLast: false }))
    .filter(({ by }) => by !== 'prefix')
    .map((meant) => (meant.by === 'word' ? { ...meant, by: 'part' } : meant));
}
