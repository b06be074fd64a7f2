import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { type Judged, normalizedGain, reciprocalRank } from './judged/gain.mjs';
import heldOut from './judged/held-out.json' with { type: 'json' };
import tuning from './judged/tuning.json' with { type: 'json' };
import { mean } from './mean.ts';

// The queries and what was needed were written down first; then people who knew neither the aliases nor the engines judged
// what our search and its peers found. The search was tuned by one set alone. `npm run bench` has the peers.
const sets: Record<string, readonly Judged[]> = { tuning, 'held-out': heldOut };
const live = new Set<string>(findFeatures(content).map(({ id }) => id));

const answered = (judged: readonly Judged[]) =>
  judged
    .filter(({ best }) => best.length > 0)
    .map((each) => ({
      each,
      ids: searchFeatures(content, each.query, { limit: 10 }).map(({ feature }) => feature.id),
    }));

describe.each([
  ['tuning', 77, 0.87, 0.82],
  ['held-out', 165, 0.83, 0.78],
])('a search, judged by the %s set', (name, count, rank, gain) => {
  const results = answered(sets[name] ?? []);

  it('is asked for what there is a best answer to', () => {
    expect(results).toHaveLength(count);
  });

  it('has a best answer first, or nearly so', () => {
    expect(mean(results.map(({ each, ids }) => reciprocalRank(ids, each)))).toBeGreaterThanOrEqual(rank);
  });

  it('has the answers in a good order', () => {
    expect(mean(results.map(({ each, ids }) => normalizedGain(ids, each)))).toBeGreaterThanOrEqual(gain);
  });

  // What nobody has judged does not count: where the data has grown, the judgements are behind, and are to follow.
  it('has had nearly all of its answers judged', () => {
    const known = results.flatMap(({ each: { best, good, wrong }, ids }) => {
      const judged = new Set([...best, ...good, ...wrong]);
      return ids.map((id) => Number(judged.has(id)));
    });
    expect(mean(known)).toBeGreaterThanOrEqual(0.85);
  });

  it('is judged once by each statement', () => {
    const twice = results.flatMap(({ each: { query, best, good, wrong } }) => {
      const ids = [...best, ...good, ...wrong];
      return ids.filter((id, place) => ids.indexOf(id) < place).map((id) => `${query}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('is judged by statements that there are: one that is retired or moved has to be judged anew', () => {
    const gone = results.flatMap(({ each: { query, best, good } }) =>
      [...best, ...good].filter((id) => !live.has(id)).map((id) => `${query}: ${id}`),
    );
    expect(gone).toEqual([]);
  });
});
