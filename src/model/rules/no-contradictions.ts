import { scopesOverlap } from '../scope.ts';
import { levelOf } from '../support.ts';
import type { Rule } from './problem.ts';
import { eachFeature, type FeatureEntry } from './walk.ts';

/** Where one live feature denies a capability, no other of overlapping scope provides it natively. */
export const noContradictions: Rule = function* (content) {
  const native = new Map<string, FeatureEntry[]>();
  const denials: { entry: FeatureEntry; capability: string; key: string }[] = [];
  for (const entry of eachFeature(content)) {
    if (!entry.live) continue;
    for (const [capability, support] of Object.entries(entry.feature.support)) {
      if (support === undefined) continue;
      const [key, level] = [`${entry.platform.id}/${capability}`, levelOf(support)];
      if (level === 'none') denials.push({ entry, capability, key });
      if (level === 'native') {
        const claims = native.get(key);
        if (claims) claims.push(entry);
        else native.set(key, [entry]);
      }
    }
  }
  for (const { entry, capability, key } of denials) {
    const other = native.get(key)?.find((claim) => scopesOverlap(entry.feature, claim.feature));
    if (other === undefined) continue;
    yield {
      path: entry.path,
      message: `found '${capability}' denied here and native in ${other.path}, expected scopes (only) that do not overlap`,
    };
  }
};
