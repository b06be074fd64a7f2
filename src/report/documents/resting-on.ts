import { recordedLevels } from '../../model/support.ts';
import type { Comparison } from '../../query/compare.ts';
import type { Names } from '../names.ts';

/** The ids of the statements that a level of a capability of a platform rests on, the one that says most first. */
export type RestingOn = (platform: string, capability: string, level: string) => readonly string[];

/** What the levels beside some statements rest on; nothing where nobody has looked, or nothing was found. */
export function restingOn(cells: Comparison['cells'], names: Pick<Names, 'level'>): RestingOn {
  const claims = new Map<string, { readonly id: string; readonly level: string }[]>();
  const keyOf = (platform: string, capability: string) => JSON.stringify([platform, capability]);
  for (const { id, platform, support } of Object.values(cells).flatMap((row) => Object.values(row).flat())) {
    for (const [capability, claim] of Object.entries(support)) {
      if (claim === undefined) continue;
      const key = keyOf(platform, capability);
      const found = claims.get(key) ?? [];
      claims.set(key, found);
      found.push({ id, level: names.level(capability, claim) });
    }
  }
  const strength: readonly string[] = recordedLevels;
  return (platform, capability, level) => {
    if (!strength.includes(level)) return [];
    // Several that cover a part each may add up to a level that none of them has.
    const order = [level, ...strength];
    const found = [...(claims.get(keyOf(platform, capability)) ?? [])];
    return found.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level)).map(({ id }) => id);
  };
}
