/** By length, the places of words, each followed by the letters that it is made of, as the bits of a number. */
export type Spelling = readonly (readonly number[] | undefined)[];

/** The spelling of all words but those with digits: a code is not mistyped for a word. */
export function spellingOf(words: readonly string[]): Spelling {
  const spelling: number[][] = [];
  words.forEach((word, place) => {
    if (/\d/.test(word)) return;
    const same = spelling[word.length] ?? [];
    same.push(place, lettersOf(word));
    spelling[word.length] = same;
  });
  return spelling;
}

/** The letters and digits that a word is made of, as the bits of a number. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}
