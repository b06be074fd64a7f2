import { longForm, tellingWords } from './acronyms.ts';
import { sameWord, together } from './expand-word.ts';
import type { Expansion } from './expansion.ts';
import { isFunctionWord } from './function-words.ts';
import { known } from './known.ts';
import type { AskedWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** How much the other form counts. */
const otherForm = 0.8;

/** By the place of a word: what it is short for, and the acronyms of the long forms that it is a word of. */
export function expandAcronyms(index: SearchIndex, asked: readonly AskedWord[]): readonly (readonly Expansion[])[] {
  const found = asked.map((word) => [...longForms(index, word)]);
  const forms = asked.map(({ parts }) => longForm(parts.filter((part) => !isFunctionWord(part))));
  forms.forEach((first, start) => {
    const space = first.indexOf(' ');
    for (const [form, short] of index.longForms().get(space < 0 ? first : first.slice(0, space)) ?? []) {
      let end = start + 1;
      let whole = first;
      while (whole.length < form.length && end < forms.length) whole += ` ${forms[end++]}`;
      if (whole !== form) continue;
      const meant = sameWord(index, short).map((each) => share(each, end - start));
      for (let place = start; place < end; place++) found[place]?.push(...meant);
    }
  });
  return found;
}

/** What an acronym is short for, where a statement has all words of that. */
function longForms(index: SearchIndex, { word }: AskedWord): readonly Expansion[] {
  const { acronyms, spelledOut } = index;
  const longs = acronyms.get(word) ?? (word.endsWith('s') ? acronyms.get(word.slice(0, -1)) : undefined);
  return (longs ?? []).flatMap((long) =>
    known(spelledOut, long, () => {
      const words = tellingWords(long);
      const each = words.map((part) => sameWord(index, part)[0]);
      return together(index, each, long.toLowerCase(), 'word').map((meant) => share(meant, words.length));
    }),
  );
}

/** As what counts once for all words of a long form. */
function share(meant: Expansion, words: number): Expansion {
  return { ...meant, weight: (otherForm * meant.weight) / words };
}
