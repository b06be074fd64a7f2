/** An ending, what it becomes, and how many letters must remain before it. */
type Ending = readonly [ending: string, becomes: string, remaining?: string];

/**
 * What happens to a word, step by step; in each step the first ending that it has decides. British spellings become
 * American ones (how the word begins decides nothing, so `raise` turns with `organise`), then go plurals, endings of
 * verbs, and endings that make other words.
 */
const steps = /* @__PURE__ */ [
  'ise>ize ised>ized iser>izer ises>izes ising>izing isation>ization isations>izations our>or ours>ors oured>ored ' +
    'ouring>oring ogue>og ogues>ogs tre>ter tres>ters ence>ense ences>enses',
  'ies>y sses>ss xes>x ches>ch shes>sh pus>pu ss>ss us>us s>',
  'ing>>3 ed>>3',
  'ability>>4 ibility>>4 able>>4 ible>>4 ment>>4 ation>>4 ate>>4 ator>>4 at>>5 tion>t>3 tor>t>3 sion>s>3 sor>s>3 er>>3 ' +
    'ically>>5 ical>>5 ic>>5 ly>>5',
  'e>',
  'y>i',
].map(byLastLetter);

/** Most words end like none of a step's endings: their last letter tells at once. */
function byLastLetter(endings: string): ReadonlyMap<string, readonly Ending[]> {
  const groups = new Map<string, Ending[]>();
  for (const each of endings.split(' ')) {
    const ending = each.split('>') as unknown as Ending;
    const letter = ending[0].slice(-1);
    groups.set(letter, [...(groups.get(letter) ?? []), ending]);
  }
  return groups;
}

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
  for (const endings of steps) {
    word = withoutEnding(word, endings.get(word.slice(-1)));
    if (word.length <= shortWord && short === `${word}s`) return word;
  }
  const single = word.length > shortWord && /([^aeiou])\1$/.test(word) ? word.slice(0, -1) : word;
  return single.length > shortWord || doubled.test(short) ? single : single + ofLonger;
}

/** An ending goes only if enough remains to tell the word from others: three letters or more, then, with a vowel. */
function withoutEnding(word: string, endings: readonly Ending[] = []): string {
  const had = endings.find(([ending]) => word.endsWith(ending));
  if (!had) return word;
  const [ending, becomes, remaining] = had;
  const rest = word.slice(0, word.length - ending.length);
  return remaining && (rest.length < Number(remaining) || !/[aeiouy]/.test(rest)) ? word : rest + becomes;
}
