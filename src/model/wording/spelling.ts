import type { FoundWords } from './found-words.ts';
import { withoutQuotations } from './quotations.ts';

/** A word in another spelling than all texts have, with the one that they have. */
export interface OtherSpelling extends FoundWords {
  /** What stands in its place. */
  readonly becomes: string;
}

/** A spelling and what is written instead, as for `replace`. */
type Spelling = readonly [pattern: string, becomes: string];

// Of a name a capital letter tells, and of what is typed its quotation marks or what it is a part of: neither is spelt
// otherwise. All of it is made when it is first needed.
const american: readonly Spelling[] = [
  // `size`, `prize`, `seize` and `capsize` are no verbs in -ise.
  [
    '((?!(?:re|over|under|down|up|out|right|cap)?siz|priz|seiz|kustomiz)[a-z]{3,})iz(e[drs]?|ers?|ing|ations?|ational|able)',
    '$1is$2',
  ],
  ['(anal|catal|paral)yz(e[drs]?|ers?|ing)', '$1ys$2'],
  ['(col|flav|fav|hon|lab|neighb|behavi|hum|rum|vap|harb|endeav)or(s|ed|ing|al|able|hood|ite|ful|less)?', '$1our$2'],
  ['center(s|ed)?', 'centre$1'],
  ['fiber(s)?', 'fibre$1'],
  ['catalog(s)?', 'catalogue$1'],
  ['cataloging', 'cataloguing'],
  ['(label|model|cancel|travel|signal|tunnel|channel|level|total)(ed|ing|er|ers)', '$1l$2'],
  ['artifact(s)?', 'artefact$1'],
  ['(a|an|the|its|this|per|with|without|under|commercial|free) license(s)?', '$1 licence$2'],
  ['license (key|file|server|fee|agreement|term|check)(s)?', 'licence $1$2'],
  ['judgment(s)?', 'judgement$1'],
  ['(fulfil|enrol)l(s|ment|ments)?', '$1$2'],
  ['defense', 'defence'],
  ['gray', 'grey'],
];

/** Of several spellings that are right, the one that all texts have. */
const chosen: readonly Spelling[] = [
  ['data set(s)?(?! (?:up|to|as|by)(?!\\w))', 'dataset$1'],
  ['e-mail(s|ed)?', 'email$1'],
  ['back[- ]end(s)?', 'backend$1'],
  ['(pre|post)-(train|process)(s|es|ed|ing|or|ors)?', '$1$2$3'],
  ['plugin(s)?', 'plug-in$1'],
  ['hyper-parameter(s)?', 'hyperparameter$1'],
  ['meta-data', 'metadata'],
  ['time[- ]stamp(s|ed)?', 'timestamp$1'],
  ['auto-scal(e[drs]?|ers?|ing)', 'autoscal$1'],
  ['web[- ]hook(s)?', 'webhook$1'],
  ['filesystem(s)?', 'file system$1'],
  ['check-point(s|ed|ing)?', 'checkpoint$1'],
  ['life-cycle(s)?', 'lifecycle$1'],
  ['on-premise', 'on-premises'],
];

interface Spellings {
  /** Whether any of them is in a text: most have none. */
  readonly any: RegExp;
  readonly each: readonly (readonly [whole: RegExp, becomes: string])[];
}

let made: Spellings | undefined;

function spellings(): Spellings {
  const all = [...american, ...chosen];
  made ??= {
    any: new RegExp(
      `(?<![\\w./@:$=-])(?:${all.map(([pattern]) => `(?:${pattern})`).join('|')})(?![\\w/@=(]|[.:]\\w)`,
      'g',
    ),
    each: all.map(([pattern, becomes]) => [new RegExp(`^(?:${pattern})$`), becomes]),
  };
  return made;
}

/** Words in another spelling than the British one, or than the one of several that all texts have. */
export function* otherSpellingsIn(text: string): Generator<OtherSpelling> {
  const { any, each } = spellings();
  const plain = withoutQuotations(withSmallBeginning(text));
  for (const { 0: small, index: start } of plain.matchAll(any)) {
    const words = text.slice(start, start + small.length);
    const [pattern, replacement] = each.find(([whole]) => whole.test(small)) ?? [];
    if (pattern === undefined || replacement === undefined) continue;
    const inSmall = small.replace(pattern, replacement);
    const becomes = words === small ? inSmall : inSmall.slice(0, 1).toUpperCase() + inSmall.slice(1);
    yield { words, start, becomes, found: `the spelling '${words}'`, expected: `'${becomes}'` };
  }
}

/** A capital at the beginning is that of the sentence, unless the next word has one as well, as in names. */
function withSmallBeginning(text: string): string {
  return /^\p{Lu}[\p{Ll}-]+ (?!\p{Lu})/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
