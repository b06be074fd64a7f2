import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { anyOptions, anyQuery } from './seeded-queries.ts';

describe('any filters and any limit of a search', () => {
  it('leave, of all that matches, what findFeatures finds, as good and in the same order', () => {
    fc.assert(
      fc.property(anyQuery, anyOptions, (query, { limit, ...filter }) => {
        const ids = new Set<string>(findFeatures(content, filter as never).map(({ id }) => id));
        const shown = ({ feature, ...match }: (typeof all)[number]) => ({ id: feature.id, ...match });
        const all = searchFeatures(content, query, { retired: true }).filter(({ feature }) => ids.has(feature.id));
        const found = searchFeatures(content, query, filter as never);
        expect(found.map(shown)).toEqual(all.map(shown));
        const limited = searchFeatures(content, query, { ...filter, limit } as never);
        expect([...limited]).toEqual(found.slice(0, limit));
        expect([limited.matched, limited.words]).toEqual([found.matched, found.words]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('show features as they stood, where that is asked', () => {
    for (const { feature } of searchFeatures(content, 'kubernetes', { asOf: '2021-10', limit: 5 })) {
      expect(findFeatures(content, { asOf: '2021-10' })).toContainEqual(feature);
    }
  });
});

describe('what a result matched', () => {
  it('is one frozen list for all results that matched by the same words', () => {
    const [first, second] = searchFeatures(content, 'kubeflow');
    expect(first?.terms).toBe(second?.terms);
    expect(Object.isFrozen(first?.terms)).toBe(true);
    expect(Object.isFrozen(first?.terms[0])).toBe(true);
  });
});
