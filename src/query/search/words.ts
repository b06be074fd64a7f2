/** Words that say nothing about what is looked for. */
const stopWords = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'a an and are as at be by can do does for from has have how in into is it its of on or that the their this to was what when which with'.split(
    ' ',
  ),
);

/** Words joined by a hyphen, a slash, a dot or an apostrophe: `hyper-parameter`, `A/B`, `scikit-learn`. */
const compounds = /[\p{L}\p{N}]+(?:[-‐‑/.'’_&][\p{L}\p{N}]+)*/gu;
const joints = /[-‐‑/.'’_&]/;

/** A text without case and accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the common case, and needs no normalising
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** What a text is made of: its compounds, each as the list of its words. */
export function wordsOf(text: string): string[][] {
  const found = fold(text).match(compounds) ?? [];
  return found.map((compound) => (joints.test(compound) ? compound.split(joints) : [compound]));
}

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The letters and digits that a word is made of, as the bits of a number. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}
