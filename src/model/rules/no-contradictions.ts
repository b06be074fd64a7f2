import { ownOf } from '../own-of.ts';
import { NativeClaims } from './native-claims.ts';
import { offeredBy } from './offered.ts';
import { once } from './once.ts';
import type { Rule } from './problem.ts';
import { eachFeature, type FeatureEntry } from './walk.ts';

/** Where one live feature denies a capability, no other of the same scope provides it natively. */
export const noContradictions: Rule = function* (content) {
  const offeredOf = once(offeredBy);
  const native = new Map<string, NativeClaims>();
  const denials: { entry: FeatureEntry; capability: string; key: string }[] = [];
  for (const entry of eachFeature(content)) {
    if (!entry.live) continue;
    for (const [capability, support] of Object.entries(entry.feature.support)) {
      const key = `${entry.platform.id}/${capability}`;
      if (support?.how === 'none') denials.push({ entry, capability, key });
      if (support?.how !== 'native') continue;
      const isOfForm = ownOf(content.capabilities, capability)?.of === 'form';
      const claims = native.get(key) ?? new NativeClaims(offeredOf(entry.platform), isOfForm);
      claims.add(entry.feature.only, entry.path);
      native.set(key, claims);
    }
  }
  for (const { entry, capability, key } of denials) {
    const other = native.get(key)?.ofSameScope(entry.feature.only);
    if (other === undefined) continue;
    yield {
      path: entry.path,
      message: `found '${capability}' denied here and native in ${other}, expected scopes (only) that differ`,
    };
  }
};
