import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';

const features = findFeatures(content);

describe('a statement', () => {
  it('comes first for its id, in whatever case', () => {
    const others = features.filter(
      ({ id }, place) =>
        searchFeatures(content, place % 2 === 0 ? id : ` ${id.toUpperCase()} `, { limit: 1 })[0]?.feature.id !== id,
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it('comes first for its slug of several words, beside those of other platforms with the same', () => {
    const others = features.filter(
      ({ slug }) => slug.includes('-') && searchFeatures(content, slug, { limit: 1 })[0]?.feature.slug !== slug,
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it('with a slug of one word comes before those with longer ones that begin with it', () => {
    expect(searchFeatures(content, 'katib')[0]?.feature.id).toBe('kubeflow/model-training/katib');
  });

  it('is among the first five of its platform for the words of its slug, but for a few', () => {
    const missed = features.filter(({ id, slug, platform }) => {
      const found = searchFeatures(content, slug.replaceAll('-', ' '), { platforms: [platform], limit: 5 });
      return !found.some(({ feature }) => feature.id === id);
    });
    expect(missed.length, missed.map(({ id }) => id).join()).toBeLessThan(15);
  }, 60_000);
});
