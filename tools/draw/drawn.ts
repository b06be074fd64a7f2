import { createHash } from 'node:crypto';
import type { Content } from '../../src/model/content.ts';
import { pools } from './pools.ts';

/**
 * So many entries of a pool, or all where there are fewer, at random: the same for the same seed, and of each entry
 * whether it is drawn hangs on its own ticket, whatever else is in the pool.
 */
export function drawn(content: Content, pool: keyof typeof pools, count: number, seed: string): readonly object[] {
  const lotOf = (ticket: string) => createHash('sha256').update(`${seed} ${ticket}`).digest('hex');
  return pools[pool](content)
    .map(({ ticket, entry }) => ({ entry, lot: lotOf(ticket) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ entry }) => entry);
}
