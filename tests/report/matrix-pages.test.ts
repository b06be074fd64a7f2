import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { content } from '../../src/data/content.ts';
import { categoryIds } from '../../src/data/ids.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { supportOf } from '../../src/query/support/support-of.ts';
import { levelInWords } from '../../src/report/level-words.ts';
import { endInWords } from '../../src/report/platform-words.ts';
import { matrixPages } from '../../tools/matrix-pages.ts';
import { markdownTables, markdownTree, nodesOf } from './read-back.ts';

const folder = new URL('../../matrix/', import.meta.url);
const pages = matrixPages(content);
const platforms = Object.values(content.platforms);
const page = (name: string) => pages[name] ?? '';

describe('the pages in matrix/', () => {
  test.each(Object.keys(pages))('%s is what the data say; if not, npm run renew writes it', (name) => {
    // Compared here, because a page has too many lines to be shown beside another.
    expect(readFileSync(new URL(name, folder), 'utf8') === page(name)).toBe(true);
  });

  it('are all that is there', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(pages).sort());
  });

  // Beyond that, GitHub shows no page but its source.
  test.each(Object.keys(pages))('%s is at most 500 kB', (name) => {
    expect(Buffer.byteLength(page(name))).toBeLessThanOrEqual(500_000);
  });

  it('lead from the first one to the others', () => {
    const linked = nodesOf(markdownTree(page('README.md')), 'link').map(({ url }) => url);
    expect(linked.sort()).toEqual(
      Object.keys(pages)
        .filter((name) => name !== 'README.md')
        .sort(),
    );
  });

  it('say of every capability on the first one what is known of it', () => {
    const rows = markdownTables(page('README.md')).flatMap((table) => table.slice(1));
    const capabilities = Object.values(content.capabilities);
    expect(rows.map(([name]) => name).sort()).toEqual(capabilities.map(({ name }) => name).sort());
    for (const { id, name } of capabilities) {
      const [, ...words] = rows.find((row) => row[0] === name) ?? [];
      const answers = platforms.map(({ id: platform, offerings }) => {
        const answer = supportOf(content, platform, id);
        return levelInWords(answer, (key) => `${offerings[key]?.name ?? key}${endInWords(offerings[key]?.status)}`);
      });
      expect(words).toEqual(answers);
    }
  });

  test.each(categoryIds)('%s.md has every statement of the category, by platform, and links to its sources', (id) => {
    const [table = []] = markdownTables(page(`${id}.md`));
    expect(table.slice(1).map(([name]) => name)).toEqual(
      platforms.map(({ name, status }) => `${name}${endInWords(status)}`),
    );
    const linked = new Set(nodesOf(markdownTree(page(`${id}.md`)), 'link').map(({ url }) => url));
    for (const [row, platform] of platforms.entries()) {
      const features = findFeatures(content, { categories: [id], platforms: [platform.id] });
      const said = (table[row + 1]?.[1] ?? '').split('\n').map((line) => line.replace(/^• /, ''));
      expect(said).toHaveLength(Math.max(features.length, 1));
      for (const [place, { text, sources }] of features.entries()) {
        expect(said[place]?.startsWith(text)).toBe(true);
        expect(sources.filter(({ url }) => !linked.has(url))).toEqual([]);
      }
    }
  });

  it('keep what no longer holds, with the reason', () => {
    const retired = findFeatures(content, { retired: true }).flatMap((feature) => feature.retired ?? []);
    const text = page('retired.md').replaceAll('\\', '');
    expect(retired.length).toBeGreaterThan(100);
    expect(retired.filter(({ reason }) => !text.includes(reason))).toEqual([]);
  });
});
