import type { Wording } from './found-words.ts';

/** Words that praise instead of saying what is there. Where one has a hyphen, people write a space as well. */
const marketingWords = [
  'award-winning',
  'best-in-class',
  'best-of-breed',
  'blazing-fast',
  'blazingly-fast',
  'blazing',
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

const praise = /* @__PURE__ */ patternOf(marketingWords);

function patternOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])(?:${words.join('|').replaceAll('-', '[-\\u2010\\u2011\\s]')})(?![\\w-])`, 'gi');
}

export const marketingWordsIn: Wording = function* (text) {
  for (const { 0: words, index: start } of text.matchAll(praise)) {
    yield { words, start, found: `the marketing word '${words}'`, expected: 'what it stands for' };
  }
};
