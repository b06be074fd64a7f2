import { promisesIn } from '../../../model/wording/promises.ts';
import type { CheckRule } from '../check.ts';
import { wordingRule } from '../wording-rule.ts';

/** A gain, ease or boundlessness that readers are promised. */
export const promise: CheckRule = /* @__PURE__ */ wordingRule(promisesIn, 'a promise, which no reader can check');
