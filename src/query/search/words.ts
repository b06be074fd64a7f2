import { fold, isAscii } from '../../content/fold.ts';

/** Words that say nothing about what is looked for. */
const stopWords = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'a an and are as at be by can do does for from has have how in into is it its of on or that the their this to was what when which with'.split(
    ' ',
  ),
);

/** Words joined by a hyphen, a slash, a dot or an apostrophe: `hyper-parameter`, `A/B`, `scikit-learn`. */
const compounds = /[\p{L}\p{N}]+(?:[-‐‑/.'’_&][\p{L}\p{N}]+)*/gu;
const joints = /[-‐‑/.'’_&]/;

/** The same for ASCII, which nearly every text is: it needs no tables of letters, and no normalising. */
const asciiCompounds = /[a-z0-9]+(?:[-/.'_&][a-z0-9]+)*/g;

/** The folded words of a text; those that are joined stay together. */
export function compoundsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(isAscii(folded) ? asciiCompounds : compounds) ?? [];
}

/** The words that a compound is joined of; nothing for a word by itself. */
export function partsOf(compound: string): readonly string[] | undefined {
  return joints.test(compound) ? compound.split(joints) : undefined;
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
