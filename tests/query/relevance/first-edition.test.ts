import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import queries from './first-edition.json' with { type: 'json' };
import { mean } from './mean.ts';

// The queries and the cells of the first edition that answer them were written down by people who knew its features and
// not the search.
const judged = queries.map(({ query, kind, expected }) => {
  const found = searchFeatures(content, query, { asOf: '2021-10' });
  const results = found.map(({ feature }) => `${feature.platform}/${feature.category}`);
  const first = results.findIndex((cell) => expected.includes(cell));
  const topTen = new Set(results.slice(0, 10));
  const recall = expected.filter((cell) => topTen.has(cell)).length / expected.length;
  return { query, kind, recall, reciprocalRank: first < 0 ? 0 : 1 / (first + 1) };
});

describe('a search of the first edition answers what people ask', () => {
  it('in at least sixty ways, of four kinds', () => {
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(new Set(judged.map(({ kind }) => kind))).toEqual(new Set(['exact', 'prefix', 'typo', 'synonym']));
  });

  it('with at least 95 % of the expected cells among the first ten results', () => {
    expect(mean(judged.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.95);
  });

  it('with an expected cell first, or nearly so', () => {
    expect(mean(judged.map(({ reciprocalRank }) => reciprocalRank))).toBeGreaterThanOrEqual(0.9);
  });

  it('with an expected cell among the first ten for all queries but one or two', () => {
    const missed = judged.filter(({ reciprocalRank }) => reciprocalRank < 0.1);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(2);
  });
});
