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

/** Abbreviations that stand for one word; those of capabilities are among their aliases. */
const abbreviations = /* @__PURE__ */ new Map([
  ['k8s', 'kubernetes'],
  ['repo', 'repository'],
  ['config', 'configuration'],
  ['env', 'environment'],
]);

/** British endings, rewritten as American ones; the rest of a word decides nothing, so `raise` turns with `organise`. */
const spellings: readonly [RegExp, string][] = [
  [/is(e[drs]?|ing|ations?)$/, 'iz$1'],
  [/our(s|ed|ing|al)?$/, 'or$1'],
  [/ogue(s|d)?$/, 'og$1'],
  [/tre(s|d)?$/, 'ter$1'],
  [/ence(s?)$/, 'ense$1'],
];

/** Endings of verbs, which come off first, and endings that make other words; with the least that must remain. */
const inflections: readonly [RegExp, number][] = [[/(?:ings?|ed)$/, 3]];
const derivations: readonly [RegExp, number][] = [
  [/(?:ability|ibility|able|ible)$/, 4],
  [/ments?$/, 4],
  [/(?:ations?|ates?|ators?)$/, 4],
  [/at$/, 5],
  [/(?<=[st])(?:ions?|ors?)$/, 4],
  [/ers?$/, 3],
  [/(?:ically|ical|ics?|ly)$/, 5],
];

/**
 * What a folded word has in common with its other forms: number, tense, and the spellings on both sides of the
 * Atlantic. Light on purpose: a stem is only ever compared with stems.
 */
export function stem(short: string): string {
  const word = abbreviations.get(short) ?? short;
  if (word.length < 4 || /\d/.test(word)) return word;
  let root = word;
  for (const [british, american] of spellings) root = root.replace(british, american);
  root = root.replace(/ies$/, 'y').replace(/(?<=[^su])s$|(?<=ss|x|ch|sh)es$/, '');
  root = withoutEnding(withoutEnding(root, inflections), derivations);
  return root
    .replace(/e$/, '')
    .replace(/y$/, 'i')
    .replace(/([^aeiou])\1$/, '$1');
}

/** A word without the first of the endings that it has, if enough of it remains to tell it from others. */
function withoutEnding(word: string, endings: readonly [RegExp, number][]): string {
  for (const [ending, least] of endings) {
    const rest = word.replace(ending, '');
    if (rest.length < word.length) return rest.length >= least && /[aeiouy]/.test(rest) ? rest : word;
  }
  return word;
}

/** The letters and digits that a word is made of, as the bits of a number. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}
