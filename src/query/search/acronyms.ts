import { fold } from '../../content/fold.ts';
import { asName } from '../../content/names.ts';
import type { Content } from '../../model/content.ts';
import { isFunctionWord } from './function-words.ts';
import { stem } from './stem.ts';
import { compoundsOf, partsOf } from './words.ts';

/** By acronym in plain letters, what it is short for. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

/** What the data may not spell out, since everybody in the field knows it, or where it takes more than initials. */
const wellKnown: Acronyms = /* @__PURE__ */ new Map(
  Object.entries({
    acl: ['access control list'],
    api: ['application programming interface'],
    cd: ['continuous delivery', 'continuous deployment'],
    cdc: ['change data capture'],
    ci: ['continuous integration'],
    cicd: ['continuous integration and delivery', 'continuous integration and deployment'],
    cli: ['command line interface'],
    cmek: ['customer-managed encryption key'],
    dag: ['directed acyclic graph'],
    ddp: ['distributed data parallel'],
    eda: ['exploratory data analysis'],
    etl: ['extract, transform, load'],
    fsdp: ['fully sharded data parallel'],
    hpo: ['hyperparameter optimisation', 'hyperparameter tuning'],
    iac: ['infrastructure as code'],
    iam: ['identity and access management'],
    ide: ['integrated development environment'],
    kms: ['key management service'],
    llm: ['large language model'],
    mcp: ['model context protocol'],
    mfa: ['multi-factor authentication'],
    nas: ['neural architecture search'],
    nlp: ['natural language processing'],
    oidc: ['OpenID Connect'],
    pii: ['personally identifiable information'],
    rag: ['retrieval-augmented generation'],
    rbac: ['role-based access control'],
    sdk: ['software development kit'],
    sla: ['service level agreement'],
    slo: ['service level objective'],
    sso: ['single sign-on'],
    tls: ['transport layer security'],
    ui: ['user interface'],
    vpc: ['virtual private cloud'],
  }),
);

const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}/]{2,6}s?$/u;
const inBrackets = / \(([\p{Lu}\p{N}/]{2,6})s?\)/gu;

/** The most words that are looked at before a bracket. */
const longestBefore = 8;

/** Acronyms of capabilities and concepts, those in brackets behind what they are short for, and well-known ones. */
export function acronymsOf({ capabilities, platforms }: Content, texts: Iterable<string>): Acronyms {
  const found = new Map([...wellKnown].map(([short, longs]) => [short, [...longs]]));
  const add = (short: string, long: string) => {
    const spelt = asName(short.replace(/s$/, ''));
    const longs = found.get(spelt) ?? [];
    found.set(spelt, longs);
    if (!longs.some((other) => formOf(other) === formOf(long))) longs.push(long);
  };
  const named = [
    ...Object.values(capabilities).map(({ name, aliases }) => [name, ...aliases]),
    ...Object.values(platforms).flatMap(({ introduction }) =>
      introduction.concepts.map(({ term, aliases }) => [term, ...aliases]),
    ),
  ];
  for (const names of named) {
    for (const short of names.filter((name) => acronym.test(name))) {
      for (const long of names) if (isShortFor(short, long)) add(short, long);
    }
  }
  for (const text of texts) {
    if (!text.includes(' (')) continue;
    for (const { 1: short = '', index } of text.matchAll(inBrackets)) {
      const words = text.slice(0, index).split(' ').slice(-longestBefore);
      const longs = words.map((_, place) => words.slice(place).join(' ')).filter((long) => isShortFor(short, long));
      // The shortest is meant: what stands before it belongs to the sentence.
      if (longs.length > 0) add(short, longs.at(-1) as string);
    }
  }
  return found;
}

/** What all spellings of a long form have in common. */
export function longForm(telling: readonly string[]): string {
  return telling.map(stem).join(' ');
}

/** The same of a text. */
export function formOf(long: string): string {
  return longForm(tellingWords(long));
}

/** The words of a text that say something, compounds taken apart. */
export function tellingWords(text: string): readonly string[] {
  return compoundsOf(fold(text))
    .flatMap(partsOf)
    .filter((word) => !isFunctionWord(word));
}

/** Whether one name has the initials of the words of another, of all or of those that say something. */
function isShortFor(short: string, long: string): boolean {
  const words = long.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length < 2) return false;
  const initials = asName(short.replace(/s$/, ''));
  const telling = words.filter((word) => !isFunctionWord(word.toLowerCase()));
  return [words, telling].some(
    (some) => some.length > 1 && fold(some.map((word) => word.slice(0, 1)).join('')) === initials,
  );
}
