import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { type CategoryId, categoryIds, type PlatformId } from '../../../src/data/ids.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import addresses from './addresses.json' with { type: 'json' };

/** The cells that were empty in 2021; their platforms say nothing about self-installation. */
const emptyCells = ['azure-ml/self-install', 'vertex-ai/self-install'];

const platformsOf2021 = Object.keys(addresses) as (keyof typeof addresses)[];
const edition = findFeatures(content, { asOf: '2021-10', platforms: platformsOf2021 });

function cell(platform: PlatformId, category: CategoryId) {
  return edition.filter((feature) => feature.platform === platform && feature.category === category);
}

describe('the first edition', () => {
  it('has the eight platforms and fifteen categories of the 2021 matrix', () => {
    expect(platformsOf2021).toHaveLength(8);
    expect(categoryIds).toHaveLength(15);
    for (const platform of platformsOf2021) expect(Object.keys(addresses[platform])).toEqual([...categoryIds]);
  });

  it('keeps every one of the 213 addresses that the cells link to', () => {
    const linked = Object.values(addresses).flatMap((row) => Object.values(row).flat());
    expect(linked).toHaveLength(213);
  });

  it('was read by nobody again', () => {
    const read = edition.filter((feature) => feature.sources.some((source) => source.accessed !== undefined));
    expect(read).toEqual([]);
  });

  it('holds every feature as it was then, not as it was retired later', () => {
    expect(edition.filter((feature) => feature.retired)).toEqual([]);
  });

  for (const platform of platformsOf2021) {
    describe(platform, () => {
      test.each([...categoryIds])('%s cites the addresses of its cell, all of them and no other', (category) => {
        const cited = cell(platform, category).flatMap((feature) => feature.sources.map((source) => source.url));
        expect([...new Set(cited)].sort()).toEqual([...addresses[platform][category]].sort());
      });

      test.each([...categoryIds])('%s has features unless it was empty', (category) => {
        expect(cell(platform, category).length === 0).toBe(emptyCells.includes(`${platform}/${category}`));
      });
    });
  }
});

describe('what the first edition leaves out', () => {
  const entries = readFileSync(new URL('../left-out.md', import.meta.url), 'utf8').match(/^### .+$/gm) ?? [];

  it('is listed by cells that exist', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const [platform, category] = entry.slice('### '.length).split('/');
      expect(platformsOf2021).toContain(platform);
      expect(categoryIds).toContain(category);
    }
  });
});
