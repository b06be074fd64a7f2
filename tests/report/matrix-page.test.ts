import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import { findFeatures } from '../../src/query/find-features.ts';
import { toMarkdown } from '../../src/report.ts';
import { markdownTables, markdownTree, nodesOf } from './read-back.ts';

const place = new URL('../../MATRIX.md', import.meta.url);
const page = existsSync(place) ? readFileSync(place, 'utf8') : '';
const [table = []] = markdownTables(page);
const platforms = Object.values(content.platforms);
const categories = Object.values(content.categories);

describe('MATRIX.md', () => {
  it('is what the data say', () => {
    const isCurrent = page === toMarkdown(content);
    expect(isCurrent, 'MATRIX.md is not current; renew it: npm run build && node tools/matrix-page.mjs').toBe(true);
  });

  it('has a row for each category and a column for each platform', () => {
    expect(table[0]).toEqual(['Category', ...platforms.map(({ name }) => name)]);
    const heads = table.slice(1).map(([head]) => head);
    expect(heads).toEqual(categories.map(({ name, hint }) => (hint === '' ? name : `${name} (${hint})`)));
  });

  it('says everything that holds where it holds, and nothing else', () => {
    for (const [row, category] of categories.entries()) {
      for (const [column, platform] of platforms.entries()) {
        const said = (table[row + 1]?.[column + 1] ?? '').split('\n').map((line) => line.replace(/^• /, ''));
        const texts = findFeatures(content, { categories: [category.id], platforms: [platform.id] }).map(
          ({ text }) => text,
        );
        expect(said).toHaveLength(Math.max(texts.length, 1));
        for (const [number, text] of texts.entries()) expect(said[number]?.startsWith(text)).toBe(true);
        if (texts.length === 0) expect(said).toEqual(['nothing recorded']);
      }
    }
  });

  it('links to every source of every feature, and lists each at its end', () => {
    const tree = markdownTree(page);
    const urls = findFeatures(content).flatMap(({ sources }) => sources.map(({ url }) => url));
    for (const part of [nodesOf(tree, 'table')[0], nodesOf(tree, 'list').at(-1)]) {
      const linked = new Set(part && nodesOf(part, 'link').map(({ url }) => url));
      expect(urls.filter((url) => !linked.has(url))).toEqual([]);
    }
  });
});
