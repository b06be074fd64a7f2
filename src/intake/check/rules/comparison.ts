import { comparisonsIn } from '../../../model/wording/comparisons.ts';
import { namesAround, namesOf } from '../../../model/wording/platform-names.ts';
import type { CheckRule } from '../check.ts';
import { wordingRule } from '../wording-rule.ts';

/** A comparison with another platform. */
export const comparison: CheckRule = /* @__PURE__ */ wordingRule((text, { column: { id, platform } }, { content }) => {
  const own = [id, ...(platform === undefined ? [] : namesAround(platform))];
  return comparisonsIn(text, { own, all: Object.values(content?.platforms ?? {}).flatMap(namesOf) });
}, 'a comparison with somebody else; what others do stands in their own column');
