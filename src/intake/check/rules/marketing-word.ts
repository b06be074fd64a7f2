import { marketingWordsIn } from '../../../model/wording/marketing-words.ts';
import type { CheckRule } from '../check.ts';
import { wordingRule } from '../wording-rule.ts';

/** A word that praises instead of saying what is there. */
export const marketingWord: CheckRule = /* @__PURE__ */ wordingRule(
  marketingWordsIn,
  'a marketing word, which no reader can check',
);
