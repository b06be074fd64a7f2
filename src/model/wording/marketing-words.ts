import type { Wording } from './found-words.ts';
import { withoutQuotations } from './quotations.ts';

/** Words that praise instead of saying what is there. Where one has a hyphen, people write a space as well. */
const marketingWords = [
  'award-winning',
  'best-in-class',
  'best-of-breed',
  'blazing-fast',
  'blazingly-fast',
  'blazing',
  'bleeding-edge',
  'breakthrough',
  'cutting-edge',
  'easily',
  'effortless',
  'effortlessly',
  'empower',
  'empowers',
  'enterprise-grade',
  'game-changing',
  'groundbreaking',
  'hassle-free',
  'industry-leading',
  'innovative',
  'intuitive',
  'leading-edge',
  'leading',
  'lightning-fast',
  'market-leading',
  'next-gen',
  'next-generation',
  'powerful',
  'revolutionary',
  'rich',
  'robust',
  'seamless',
  'seamlessly',
  'simply',
  'state-of-the-art',
  'supercharge',
  'turnkey',
  'unleash',
  'unparalleled',
  'user-friendly',
  'world-class',
] as const;

/** What some of them are said of in a sense that can be checked: rich text, a leading zero, a more powerful GPU. */
const plainSenses = {
  leading:
    'to|up|(?:(?:and|or) trailing )?(?:white ?)?(?:zero(?:e?s)?|spaces?|blanks?|digits?|slash(?:es)?|characters?|letters?|underscores?|dots?|dimensions?|bytes?|columns?|indicators?)',
  'next-gen': '(?:sequenc(?:ing|ers?)|firewalls?)',
  'next-generation': '(?:sequenc(?:ing|ers?)|firewalls?)',
  powerful:
    '(?:[\\w-]+ ){0,2}(?:[GCT]PUs?|machines?|instances?|nodes?|hardware|computers?|clusters?|servers?|processors?|VMs?|accelerators?|workers?)',
  rich: 'text|media|displays?|outputs?|format(?:s|ting)?|clients?|comparisons?|HTML|markup|snippets?',
  robust:
    'to|against|scal(?:ers?|ing)|regressions?|regressors?|statistics?|estimat(?:ors?|es?|ion)|covariances?|losses|loss|standard errors?|optimi[sz]ation|PCA|random cut forests?',
  simply: 'connected|typed',
  'user-friendly': '(?:names?|labels?|titles?|alias(?:es)?|ids?|identifiers?|strings?|URLs?|descriptions?|messages?)',
} as const satisfies Partial<Record<(typeof marketingWords)[number], string>>;

const praise = /* @__PURE__ */ patternOf(marketingWords, plainSenses);

function patternOf(words: readonly string[], senses: Readonly<Record<string, string>>): RegExp {
  const each = words.map((word) => {
    const spelt = word.replaceAll('-', '[-\\u2010\\u2011\\s]');
    return Object.hasOwn(senses, word) ? `${spelt}(?!\\s+(?:${senses[word]})(?![\\w-]))` : spelt;
  });
  return new RegExp(`(?<![\\w-])(?:${each.join('|')})(?![\\w-])`, 'gi');
}

export const marketingWordsIn: Wording = function* (text) {
  for (const { 0: words, index: start } of withoutQuotations(text).matchAll(praise)) {
    yield { words, start, found: `the marketing word '${words}'`, expected: 'what it stands for' };
  }
};
