import { scopesOverlap } from '../scope.ts';
import { levelOf } from '../support.ts';
import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** Where one live feature denies a capability, no other of overlapping scope provides it natively. */
export const noContradictions: Rule = function* (content) {
  const live = [...eachFeature(content)].filter((entry) => entry.live);
  for (const denial of live) {
    for (const [capability, support] of Object.entries(denial.feature.support)) {
      if (support === undefined || levelOf(support) !== 'none') continue;
      for (const other of live) {
        const claim = other.feature.support[capability];
        if (other.platform !== denial.platform || claim === undefined || levelOf(claim) !== 'native') continue;
        if (!scopesOverlap(denial.feature, other.feature)) continue;
        yield {
          path: denial.path,
          message: `found '${capability}' denied here and native in ${other.path}, expected scopes (only) that do not overlap`,
        };
      }
    }
  }
};
