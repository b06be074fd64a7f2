/**
 * British spellings become American ones (how the word begins decides nothing, so `raise` turns with `organise`), and then
 * plurals singular; words like `process` and `status` only end as plurals do.
 */
const endings: readonly (readonly [had: RegExp, becomes: string])[] = [
  [/is(e[drs]?|ing|ations?)$/, 'iz$1'],
  [/ou(r(?:s|ed|ing)?)$/, 'o$1'],
  [/ogue(s?)$/, 'og$1'],
  [/tre(s?)$/, 'ter$1'],
  [/enc(es?)$/, 'ens$1'],
  [/(ss|x|[cs]h)es$/, '$1'],
  [/ies$/, 'y'],
  [/(pu|[^su])s$/, '$1'],
];

/** Whether a word has one of these: most have none, and are asked once for all. */
const ending = new RegExp(endings.map(([{ source }]) => source).join('|'));

/** Endings of verbs, and those that make other words: behind what is left, those that need more of it than others. */
const ofVerbs = /^(.*?)(?:ing|ed)$/;
const ofOthers = /^(.*?)(?:([ai]b(?:ility|le)|ment|at(?:ion|e|or))|(at|ic(?:al(?:ly)?)?|ly)|([ts])(?:ion|or)|er)$/;

/** Abbreviations that stand for one word; those of capabilities are among their aliases. */
const abbreviations = /* @__PURE__ */ new Map([
  ['k8s', 'kubernetes'],
  ['repo', 'repository'],
  ['config', 'configuration'],
  ['env', 'environment'],
  ['app', 'application'],
  ['param', 'parameter'],
  ['prod', 'production'],
]);

/** Words of up to so many letters are taken as they are: `us` has nothing in common with `uses`. */
const shortWord = 3;

/** What tells a stem of longer words from a short word that is spelt alike. */
const ofLonger = '~';

/** `logging` and `logged` are forms of `log`. */
const doubled = /([^aeiou])\1(?:ings?|ed|ers?)$/;

/** `H100s`: what starts with a digit is an amount with its unit. */
const pluralOfCode = /^\D.*\ds$/;

/**
 * What a folded word has in common with its other forms: number, tense, and the spellings on both sides of the
 * Atlantic. Light on purpose: a stem is only ever compared with stems.
 */
export function stem(short: string): string {
  let word = abbreviations.get(short) ?? abbreviations.get(short.replace(/s$/, '')) ?? short;
  if (/\d/.test(word)) return pluralOfCode.test(word) ? word.slice(0, -1) : word;
  if (word.length <= shortWord) return word;
  if (ending.test(word)) for (const [had, becomes] of endings) word = word.replace(had, becomes);
  if (word.length <= shortWord && short === `${word}s`) return word;
  word = withoutEnding(withoutEnding(word, ofVerbs), ofOthers).replace(/e$/, '').replace(/y$/, 'i');
  const single = word.length > shortWord && /([^aeiou])\1$/.test(word) ? word.slice(0, -1) : word;
  return single.length > shortWord || doubled.test(short) ? single : single + ofLonger;
}

/** An ending goes only if enough remains to tell the word from others: three letters or more, then, with a vowel. */
function withoutEnding(word: string, ending: RegExp): string {
  const [, rest = '', long, longer, kept = ''] = ending.exec(word) ?? [];
  return rest.length < (long ? 4 : longer ? 5 : 3) || !/[aeiouy]/.test(rest) ? word : rest + kept;
}
