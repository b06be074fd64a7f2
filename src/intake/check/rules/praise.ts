import { praiseIn } from '../../../model/wording/praise.ts';
import type { CheckRule } from '../check.ts';
import { wordingRule } from '../wording-rule.ts';

/** A superlative of the product, its kind or the market. */
export const praise: CheckRule = /* @__PURE__ */ wordingRule(praiseIn, 'praise, which no reader can check');
