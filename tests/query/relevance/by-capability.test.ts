import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import type { CapabilityId, PlatformId } from '../../../src/data/ids.ts';
import type { LocatedFeature } from '../../../src/model/feature.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import queries from './by-capability.json' with { type: 'json' };
import { mean } from './mean.ts';

/** A query, and what answers it: statements that claim or speak of one of the capabilities, of one of the platforms. */
interface Judged {
  readonly query: string;
  readonly kind: string;
  readonly capabilities: readonly CapabilityId[];
  readonly platforms?: readonly PlatformId[];
}

// Written down by somebody who knew the definitions of the capabilities, but not their aliases, the statements or the search.
const judged = (queries as readonly Judged[]).map(({ query, kind, capabilities, platforms }) => {
  const answers = ({ platform, support, about = [] }: LocatedFeature<PlatformId, string, CapabilityId>) =>
    (platforms === undefined || platforms.includes(platform)) &&
    capabilities.some((id) => support[id] !== undefined || about.includes(id));
  const topTen = searchFeatures(content, query, { limit: 10 }).map(({ feature }) => answers(feature));
  const possible = Math.min(10, findFeatures(content).filter(answers).length);
  return {
    query,
    kind,
    possible,
    precision: topTen.filter(Boolean).length / possible,
    reciprocalRank: topTen.includes(true) ? 1 / (topTen.indexOf(true) + 1) : 0,
  };
});

describe('a search answers what people ask today', () => {
  it('in a hundred ways, of five kinds, each of which has an answer', () => {
    expect(judged).toHaveLength(100);
    expect(new Set(judged.map(({ kind }) => kind))).toEqual(
      new Set(['exact', 'prefix', 'typo', 'synonym', 'platform']),
    );
    expect(judged.filter(({ possible }) => possible === 0)).toEqual([]);
  });

  it('with an answer first, or nearly so', () => {
    expect(mean(judged.map(({ reciprocalRank }) => reciprocalRank))).toBeGreaterThanOrEqual(0.92);
  });

  it('with more than five answers in six among the first ten results', () => {
    expect(mean(judged.map(({ precision }) => precision))).toBeGreaterThanOrEqual(5 / 6);
  });

  it('with an answer among the first ten for every query but one', () => {
    const missed = judged.filter(({ reciprocalRank }) => reciprocalRank === 0);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(1);
  });
});
