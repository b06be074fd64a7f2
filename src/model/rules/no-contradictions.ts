import { configurationsOf, reachIn, seenBy } from '../configuration.ts';
import type { Platform } from '../platform.ts';
import type { Rule } from './problem.ts';
import { eachFeature, type FeatureEntry } from './walk.ts';

/** Where one live feature denies a capability, no other of the same scope provides it natively. */
export const noContradictions: Rule = function* (content) {
  const native = new Map<string, FeatureEntry[]>();
  const denials: { entry: FeatureEntry; capability: string; key: string }[] = [];
  for (const entry of eachFeature(content)) {
    if (!entry.live) continue;
    for (const [capability, support] of Object.entries(entry.feature.support)) {
      const key = `${entry.platform.id}/${capability}`;
      if (support?.how === 'none') denials.push({ entry, capability, key });
      if (support?.how !== 'native') continue;
      const claims = native.get(key);
      if (claims) claims.push(entry);
      else native.set(key, [entry]);
    }
  }
  for (const { entry, capability, key } of denials) {
    const of = content.capabilities[capability]?.of;
    const other = native.get(key)?.find((claim) => haveSameScope(entry, claim, of === undefined ? {} : { of }));
    if (other === undefined) continue;
    yield {
      path: entry.path,
      message: `found '${capability}' denied here and native in ${other.path}, expected scopes (only) that differ`,
    };
  }
};

/** Whether a denial and a claim say the same of the platform, of a form of it or of a part, and so exclude each other. */
function haveSameScope(denial: FeatureEntry, claim: FeatureEntry, capability: Parameters<typeof seenBy>[0]): boolean {
  const platform: Platform = denial.platform;
  const [denied, claimed] = [denial.feature.only, claim.feature.only];
  if (denied === undefined && claimed === undefined) return true;
  return configurationsOf(platform).some((configuration) => {
    const seen = seenBy(capability, configuration, platform);
    const reach = reachIn(seen, denied);
    if (reach === undefined || reach !== reachIn(seen, claimed)) return false;
    if (reach !== 'parts') return true;
    const parts = (claimed ?? []).filter((part) => seen.parts.includes(part));
    return parts.every((part) => denied?.includes(part));
  });
}
