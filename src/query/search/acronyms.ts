import { fold } from '../../content/fold.ts';
import { asName } from '../../content/names.ts';
import type { Content } from '../../model/content.ts';
import { isFunctionWord } from './function-words.ts';
import { known } from './known.ts';
import { stem } from './stem.ts';
import { compoundsOf, partsOf } from './words.ts';

/** By acronym in plain letters, what it is short for. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

/** Long forms, each with its acronym. */
export type LongForms = readonly (readonly [form: string, short: string])[];

/**
 * What the data may not spell out, since everybody in the field knows it; with an equals sign behind it the acronym, where
 * it takes more than initials.
 */
const wellKnown =
  'access control list|application programming interface|continuous delivery|continuous deployment|' +
  'change data capture|continuous integration|continuous integration and delivery=cicd|' +
  'continuous integration and deployment=cicd|command line interface|customer-managed encryption key|' +
  'directed acyclic graph|distributed data parallel|exploratory data analysis|extract, transform, load|' +
  'fully sharded data parallel|hyperparameter optimisation=hpo|hyperparameter tuning=hpo|' +
  'infrastructure as code=iac|identity and access management|integrated development environment|' +
  'key management service|large language model|model context protocol|multi-factor authentication|' +
  'neural architecture search|natural language processing|OpenID Connect=oidc|' +
  'personally identifiable information|retrieval-augmented generation|role-based access control|' +
  'software development kit|service level agreement|service level objective|single sign-on=sso|' +
  'transport layer security|user interface|virtual private cloud';

const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}/]{2,6}s?$/u;
const inBrackets = / \(([\p{Lu}\p{N}/]{2,6})s?\)/gu;

/** The most words that are looked at before a bracket. */
const longestBefore = 8;

/** Acronyms of capabilities and concepts, those in brackets behind what they are short for, and well-known ones. */
export function acronymsOf({ capabilities, platforms }: Content, texts: Iterable<string>): Acronyms {
  const found = new Map<string, string[]>();
  const add = (short: string, long: string) => {
    const longs = known(found, asName(short.replace(/s$/, '')), (): string[] => []);
    if (!longs.some((other) => formOf(other) === formOf(long))) longs.push(long);
  };
  for (const each of wellKnown.split('|')) {
    const [long = '', short = initialsOf(long).at(-1) as string] = each.split('=');
    add(short.toUpperCase(), long);
  }
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

/** What acronyms are short for, as all spellings of that have in common, each with its acronym. */
export function longFormsOf(acronyms: Acronyms): LongForms {
  return [...acronyms].flatMap(([short, longs]) => longs.map((long) => [formOf(long), short] as const));
}

/** What all spellings of a long form have in common. */
export function longForm(telling: readonly string[]): string {
  return telling.map(stem).join(' ');
}

/** The same of a text. */
function formOf(long: string): string {
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
  return initialsOf(long).includes(asName(short.replace(/s$/, '')));
}

/** The initials of all words of a name, and of those that say something, where these are several. */
function initialsOf(long: string): readonly string[] {
  const words = long.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = words.filter((word) => !isFunctionWord(word.toLowerCase()));
  return [words, telling]
    .filter(({ length }) => length > 1)
    .map((some) => fold(some.map((word) => word.slice(0, 1)).join('')));
}
