import type { Wording } from './found-words.ts';
import { withoutQuotations } from './quotations.ts';
import { writtenDay } from './written-dates.ts';

/** What a program does not know, and either has or can do. */
const objects = '(?:deployment|trigger|schedule|endpoint|event|kind|type|mode|format)s?(?!\\w)';

/** Phrases that an engineer would not say, each with what is said instead. */
const instead = (): readonly (readonly [phrase: string, better: string])[] => [
  ["of one[’']s own", "'custom', or whose it is"],
  // Of its own training jobs: that is said of what follows.
  [
    'of (?:its|their|your|his|her) own(?=[.,;:)]|$| (?:and|or|in|on|at|with|for|to|by|from|is|are|has|have|that|which|beside|besides)(?!\\w))',
    "'its own' before what is meant, or 'separate'",
  ],
  ['in vain', "'without success', or what was found"],
  ['(?:is|are) not described', "'is not documented'"],
  ['(?:says?|said) nothing (?:of|about|on)', "'is not documented'"],
  ['what becomes of', "'what happens to'"],
  ['serves? to', 'the verb behind it alone'],
  ['knows? no', "'has no' or 'cannot'"],
  [`knows(?= (?:\\w+ )?${objects})`, "'has' or 'supports'"],
  ['(?:do|does|did) not suffice', "'is not enough', or what is needed besides"],
  ['that which', "'what', or the thing itself"],
  ['at a basic level', 'what can be done'],
  ['(?:and so on|etc)(?=[.,;:)]|$)', 'all that is meant, or the kind that it is'],
  // Whoever reads a matrix is no user of the platform, and whoever keeps it does not make it.
  ["(?:you(?:[’']re|rs)?|(?<!bring )your|we|ours?)", "'users' or 'customers', or the name of the platform"],
  ['thereof|therein|thereby|whereby|hereby|henceforth|whilst', 'plain words'],
  ['supports? (?:various|numerous|a (?:wide )?(?:variety|range) of)', 'which ones'],
  [`(?:is|are|was|were) of ${writtenDay}`, "'was released on'"],
  [`(?<=, )of ${writtenDay}(?=,)`, "'released on', with the day"],
];

interface Phrases {
  /** One pattern for all, with a group for each. */
  readonly pattern: RegExp;
  readonly betters: readonly string[];
}

const phrases = /* @__PURE__ */ allPhrases();

function allPhrases(): Phrases {
  const all = instead();
  const groups = all.map(([phrase]) => `(${phrase})`).join('|');
  return { pattern: new RegExp(`(?<![\\w-])(?:${groups})(?![\\w-])`, 'gi'), betters: all.map(([, better]) => better) };
}

/** Phrases that read badly. */
export const wornPhrasesIn: Wording = function* (text) {
  for (const match of withoutQuotations(text).matchAll(phrases.pattern)) {
    const [words] = match;
    const expected = phrases.betters[match.slice(1).findIndex((group) => group !== undefined)] ?? 'plain words';
    yield { words, start: match.index, found: `the worn phrase '${words}'`, expected };
  }
};
