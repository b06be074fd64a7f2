import type { Wording } from './found-words.ts';
import { withoutQuotations } from './quotations.ts';

// The best of what can be gone through is a fact: the best run, the fastest endpoint, the most frequent value. Praise is
// told by what a superlative is said of: a kind of product, the market, or the product itself.

/** Any of the patterns given. */
function anyOf(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

/** All of it is made in one place, so that bundles drop it that check no texts. */
function patternOfPraise(): RegExp {
  const praisingAdjective = anyOf(
    'advanced|powerful|complete|comprehensive|flexible|scalable|secure|reliable|trusted|mature|sophisticated|capable',
    'modern|versatile|extensive|cost[- ]effective|innovative|widely (?:used|adopted)',
  );
  const superlative = anyOf(
    'best|cheapest|fastest|easiest|simplest|quickest|strongest|smartest|finest|greatest|safest|broadest|widest|largest|biggest',
    `most (?:\\w+ and )?${praisingAdjective}`,
  );
  const product = anyOf(
    '(?:platform|tool|toolkit|product|suite|service|offering|framework|vendor|provider|choice|way|experience)s?',
    'librar(?:y|ies)|software|automl|mlops',
  );
  const market = anyOf(
    '(?:on|in) the (?:\\w+ )?(?:market|industry|world|business|field)',
    'in (?:its|their|the) class|of its kind|anywhere',
  );
  /** What a platform goes through and may find the best of. */
  const candidate = anyOf(
    '(?:model|run|trial|checkpoint|candidate|pipeline|iteration|epoch|estimator|ensemble|solution|experiment)s?',
    '(?:sub)?sets?|(?:hyper)?parameters?|scores?|ones?|values?|fit|thresholds?|trade-offs?|metrics?|loss|results?',
    '(?:version|configuration|combination|split|feature|instance|machine|endpoint|node|region|unit|file|slice)s?',
    'group|answer|prompt|effort|practices?|match(?:es)?',
  );
  const few = (most: number) => `(?:[\\w-]+ ){0,${most}}`;

  return new RegExp(
    `(?<![\\w-])${anyOf(
      // "the fastest way", "the most complete feature store service"
      `${superlative} ${few(2)}${product}(?! (?:quota|limit|call|account|tier|name)s?(?![\\w-]))`,
      // "the cheapest training on the market"
      `${superlative} ${few(3)}${market}`,
      // "best and cheapest"
      `${superlative}(?:,? and|,) (?:the )?${superlative}`,
      // "is the best", "offers the fastest training", but not "has the best model of the run"
      `(?:is|are|remains?|offers?|provides?|delivers?|has|have|among|one of) ${few(1)}the ${superlative}(?! ${few(2)}${candidate}(?![\\w-]))`,
      'most (?:advanced|powerful|comprehensive|sophisticated|trusted|versatile|widely (?:used|adopted))',
      '(?:market|category|industry) leaders?|leaders? in|leads the (?:market|industry|field)',
      'unmatched|unrivall?ed|unsurpassed|unbeatable|second[- ]to[- ]none|number[- ]one|top[- ](?:rated|notch)',
      // Plans have a top or a premier tier, and classifiers a first class.
      'premier(?! (?:tier|plan|support|edition|level|package|account|customer|subscription)s?)|top-tier|first-class(?! (?:concept|object|citizen|entit|resource|type)\\w*)',
      'first class (?:support|service|experience|integration|tooling)s?',
    )}(?![\\w-])`,
    'gi',
  );
}

const praise = /* @__PURE__ */ patternOfPraise();

export const praiseIn: Wording = function* (text) {
  for (const { 0: words, index: start } of withoutQuotations(text).matchAll(praise)) {
    yield { words, start, found: `the praise '${words}'`, expected: 'what a reader can check' };
  }
};
