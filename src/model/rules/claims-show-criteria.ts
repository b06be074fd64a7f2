import { criteriaIn } from '../bar.ts';
import { criteriaOf } from '../criteria.ts';
import { ownOf } from '../own-of.ts';
import type { Support } from '../support.ts';
import { listed } from './listed.ts';
import type { Rule } from './problem.ts';
import { eachFeature, type FeatureEntry } from './walk.ts';

/**
 * What a claim shows are criteria of its capability's bar; a denial shows none; and beside claims that show no core
 * stands one that does: else they would only be about the capability.
 */
export const claimsShowCriteria: Rule = function* (content) {
  const withCore = new Set<string>();
  const without: { readonly entry: FeatureEntry; readonly id: string; readonly pair: string }[] = [];
  for (const entry of eachFeature(content)) {
    for (const [id, support] of Object.entries(entry.feature.support)) {
      if (support === undefined) continue;
      const { path } = entry;
      const bar = ownOf(content.capabilities, id)?.bar;
      // Of a bar without a core, which is a mistake by itself, nothing can be shown.
      if (bar?.core.length === 0) continue;
      if (support.shows !== undefined) yield* mistakesIn(support, bar && criteriaIn(bar), { id, path });
      if (support.how === 'none' || !entry.live || bar === undefined) continue;
      const pair = `${entry.platform.id}/${id}`;
      const criteria = criteriaOf(bar);
      if (criteria.hasCore(criteria.shownBy(support))) withCore.add(pair);
      else without.push({ entry, id, pair });
    }
  }
  for (const { entry, id, pair } of without) {
    if (withCore.has(pair)) continue;
    const core = content.capabilities[id]?.bar?.core.map((criterion) => criterion.id) ?? [];
    yield {
      path: entry.path,
      message: `found a claim of '${id}' that shows no core, expected one of ${listed(core, core.length)}, here or in another claim, or '${id}' in about`,
    };
  }
};

function* mistakesIn(
  { how, shows = [] }: Support,
  criteria: readonly { readonly id: string }[] | undefined,
  { id, path }: { readonly id: string; readonly path: string },
) {
  if (criteria === undefined) {
    yield { path, message: `found criteria of '${id}', which has no bar, expected no shows` };
    return;
  }
  if (how === 'none') yield { path, message: `found criteria in a denial of '${id}', expected no shows` };
  const known = new Set(criteria.map((criterion) => criterion.id));
  for (const shown of shows) {
    if (known.has(shown)) continue;
    yield {
      path,
      message: `found '${shown}' shown of '${id}', expected one of ${listed([...known], known.size)}`,
    };
  }
}
