import type { Problem } from '../../../src/model/rules/problem.ts';
import type { Data } from '../load-data.ts';

/** The records are those of the lists of ids, in their order. */
export function* idsAreListed({
  content,
  platformIds,
  categoryIds,
  capabilityIds,
}: Omit<Data, 'pages'>): Generator<Omit<Problem, 'rule'>> {
  const lists = { platforms: platformIds, categories: categoryIds, capabilities: capabilityIds };
  for (const [kind, ids] of Object.entries(lists)) {
    const keys = Object.keys(content[kind as keyof typeof lists]);
    const place = keys.findIndex((key, index) => key !== ids[index]);
    const [found, listed] = place < 0 ? [undefined, ids[keys.length]] : [keys[place], ids[place]];
    if (found === listed) continue;
    const message = `found ${found ?? 'nothing'} where src/data/ids.ts has ${listed ?? 'nothing'}, expected the same order`;
    yield { path: found === undefined ? kind : `${kind}/${found}`, message };
  }
}
