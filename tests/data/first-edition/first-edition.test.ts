import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { categoryIds } from '../../../src/data/ids.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import addresses from '../../../tools/data/first-edition/addresses.json' with { type: 'json' };

const platformsOf2021 = Object.keys(addresses) as (keyof typeof addresses)[];
const edition = findFeatures(content, { asOf: '2021-10', platforms: platformsOf2021 });

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
