import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import { citedIn } from '../../src/links/cited.ts';
import type { Content } from '../../src/model/content.ts';

/** Every text under `url` or `archive` of a source, wherever it stands. */
function addressesIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, part) => {
    if (key === 'sources')
      found.push(...part.flatMap(({ url, archive }: { url: string; archive?: string }) => [url, archive ?? url]));
    return part;
  });
  return found;
}

describe('what a content cites', () => {
  const cited = citedIn(content as Content);

  it('is every address of its sources, once', () => {
    const urls = cited.map(({ url }) => url);
    expect(new Set(urls)).toEqual(new Set(addressesIn(content.platforms)));
    expect(urls).toHaveLength(new Set(urls).size);
    expect(urls.length).toBeGreaterThan(2_000);
  });

  it('is cited by statements, which are told by their ids, and by all else', () => {
    const statements = Object.values(content.platforms).flatMap(({ id, cells, history }) => [
      ...Object.entries(cells).flatMap(([category, cell]) =>
        cell.map(({ slug, sources }) => ({ id: `${id}/${category}/${slug}`, sources })),
      ),
      ...history.map(({ category, slug, sources }) => ({ id: `${id}/${category}/${slug}`, sources })),
    ]);
    const byUrl = new Map(cited.map((one) => [one.url, one.places]));
    const missing = statements.filter(({ id, sources }) => sources.some(({ url }) => !byUrl.get(url)?.includes(id)));
    expect(statements.length).toBeGreaterThan(2_000);
    expect(missing).toEqual([]);
    expect(cited.flatMap(({ places }) => places)).toContain('pachyderm/status');
    for (const { places, platforms } of cited) {
      expect(new Set(places.map((place) => place.split('/')[0]))).toEqual(new Set(platforms));
    }
  });

  it('has archived copies, and the days on which pages were gone', () => {
    const sources = [{ title: 'A page', url: 'https://a.example/', gone: '2026-01-02', archive: 'https://b.example/' }];
    const platform = { cells: { pricing: [{ slug: 'free', sources }] }, history: [] };
    expect(citedIn({ platforms: { acme: platform } } as unknown as Content)).toEqual([
      {
        url: 'https://a.example/',
        title: 'A page',
        gone: '2026-01-02',
        platforms: ['acme'],
        places: ['acme/pricing/free'],
      },
      { url: 'https://b.example/', title: 'A page', platforms: ['acme'], places: ['acme/pricing/free'] },
    ]);
  });
});
