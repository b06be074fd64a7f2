/** An ending, what it becomes, and how many letters must remain before it. */
type Ending = readonly [ending: string, becomes: string, remaining: number];

/** Endings, listed in a text, that all become the same. */
function each(endings: string, becomes: string, remaining: number): readonly Ending[] {
  return endings.split(' ').map((ending) => [ending, becomes, remaining]);
}

/**
 * What happens to a word, step by step; in each step the first ending that it has decides. British spellings become
 * American ones (how the word begins decides nothing, so `raise` turns with `organise`), then go plurals, endings of
 * verbs, and endings that make other words.
 */
function stepsOfStemming(): readonly ReadonlyMap<string, readonly Ending[]>[] {
  const spellings: readonly Ending[] = [
    ['ise', 'ize', 0],
    ['ised', 'ized', 0],
    ['iser', 'izer', 0],
    ['ises', 'izes', 0],
    ['ising', 'izing', 0],
    ['isation', 'ization', 0],
    ['isations', 'izations', 0],
    ['our', 'or', 0],
    ['ours', 'ors', 0],
    ['oured', 'ored', 0],
    ['ouring', 'oring', 0],
    ['ogue', 'og', 0],
    ['ogues', 'ogs', 0],
    ['tre', 'ter', 0],
    ['tres', 'ters', 0],
    ['ence', 'ense', 0],
    ['ences', 'enses', 0],
  ];
  const plurals: readonly Ending[] = [
    ['ies', 'y', 0],
    ['sses', 'ss', 0],
    ['xes', 'x', 0],
    ['ches', 'ch', 0],
    ['shes', 'sh', 0],
    ['pus', 'pu', 0],
    ['ss', 'ss', 0],
    ['us', 'us', 0],
    ['s', '', 0],
  ];
  const derivations: readonly Ending[] = [
    ...each('ability ibility able ible ment ments ation ations ate ates ator ators', '', 4),
    ['at', '', 5],
    ...each('tion tions tor tors', 't', 3),
    ...each('sion sions sor sors', 's', 3),
    ...each('er ers', '', 3),
    ...each('ically ical ic ics ly', '', 5),
  ];
  const inflections = each('ings ing ed', '', 3);
  return [spellings, plurals, inflections, derivations, each('e', '', 0), each('y', 'i', 0)].map(byLastLetter);
}

/** Most words end like none of a step's endings: their last letter tells at once. */
function byLastLetter(endings: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const groups = new Map<string, Ending[]>();
  for (const ending of endings) {
    const letter = ending[0].slice(-1);
    groups.set(letter, [...(groups.get(letter) ?? []), ending]);
  }
  return groups;
}

const steps = /* @__PURE__ */ stepsOfStemming();

/** Abbreviations that stand for one word; those of capabilities are among their aliases. */
const abbreviations = /* @__PURE__ */ new Map([
  ['k8s', 'kubernetes'],
  ['repo', 'repository'],
  ['config', 'configuration'],
  ['env', 'environment'],
]);

/**
 * What a folded word has in common with its other forms: number, tense, and the spellings on both sides of the
 * Atlantic. Light on purpose: a stem is only ever compared with stems.
 */
export function stem(short: string): string {
  let word = abbreviations.get(short) ?? short;
  if (word.length < 4 || /\d/.test(word)) return word;
  for (const step of steps) {
    const endings = step.get(word.slice(-1));
    if (endings) word = withoutEnding(word, endings);
  }
  const last = word.at(-1) ?? '';
  return last === word.at(-2) && !'aeiou'.includes(last) ? word.slice(0, -1) : word;
}

/** An ending goes only if enough remains to tell the word from others: three letters or more, then, with a vowel. */
function withoutEnding(word: string, endings: readonly Ending[]): string {
  for (const [ending, becomes, remaining] of endings) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, word.length - ending.length);
    const tells = rest.length >= remaining && (remaining === 0 || /[aeiouy]/.test(rest));
    return tells ? rest + becomes : word;
  }
  return word;
}
