import type { Rule } from './problem.ts';
import { eachText } from './walk.ts';

/** Words that praise instead of saying what is there. */
export const marketingWords = [
  'award-winning',
  'best-in-class',
  'best-of-breed',
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

const praise = new RegExp(`(?<![\\w-])(?:${marketingWords.join('|')})(?![\\w-])`, 'i');

/** No text carries a marketing word. */
export const textsAreNeutral: Rule = function* (content) {
  for (const { text, path } of eachText(content)) {
    const found = praise.exec(text);
    if (found) yield { path, message: `found the marketing word '${found[0]}', expected what it stands for` };
  }
};
