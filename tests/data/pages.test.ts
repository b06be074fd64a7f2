import { describe, expect, it, test } from 'vitest';
import { content } from '../../src/data/content.ts';
import { type PlatformId, platformIds } from '../../src/data/ids.ts';
import type { Page } from '../../src/data/written.ts';
import { plainAddress } from '../../src/intake/plain-address.ts';
import type { Source } from '../../src/model/source.ts';
import { pagesWrittenTwice } from '../../tools/data/pages-written-twice.ts';

type Pages = Readonly<Record<string, Page>>;

const pages = Object.fromEntries(
  await Promise.all(platformIds.map(async (id) => [id, await import(`../../src/data/platforms/${id}/pages.ts`)])),
) as Readonly<Record<PlatformId, Pages>>;

/** All that a record cites, wherever in it. */
function* sourcesIn(value: unknown): Generator<Source> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'sources') yield* part as Source[];
    else yield* sourcesIn(part);
  }
}

/** What a source says of its page, as one text. */
function pageIn({ title, url, dated, version, gone, archive }: Page): string {
  return [
    title,
    url,
    dated && `dated ${dated}`,
    version && `about ${version}`,
    gone && `gone ${gone}`,
    archive && `archived at ${archive}`,
  ]
    .filter(Boolean)
    .join(' | ');
}

describe('the pages of the platforms', () => {
  test.each(platformIds)('of %s are those that it cites, every one of them and no other', (id) => {
    const cited = new Set([...sourcesIn(content.platforms[id])].map(pageIn));
    const written = Object.values(pages[id]).map(pageIn);
    expect([...cited].filter((page) => !written.includes(page))).toEqual([]);
    expect(written.filter((page) => !cited.has(page))).toEqual([]);
  });

  it('are written once each', () => {
    expect([...pagesWrittenTwice(pages)]).toEqual([]);
  });

  it('are dated, gone and archived for all platforms that cite them, or for none', () => {
    const told = new Map<string, Set<string>>();
    for (const { url, dated, version, gone, archive } of platformIds.flatMap((id) => Object.values(pages[id]))) {
      told.set(
        url,
        (told.get(url) ?? new Set()).add(`dated ${dated}, about ${version}, gone ${gone}, archived at ${archive}`),
      );
    }
    expect([...told].filter(([, ways]) => ways.size > 1)).toEqual([]);
  });
});

describe('an address', () => {
  const page = 'https://example.org/guide';

  it.each(['http://www.Example.org/guide/', `${page}#`, `${page}/index.html`, `${page}/`])('is known in %s', (url) => {
    expect(plainAddress(url)).toBe(plainAddress(page));
  });

  it.each([`${page}s`, `${page}#part`, `${page}?page=2`, 'https://docs.example.org/guide'])(
    'is another in %s',
    (url) => {
      expect(plainAddress(url)).not.toBe(plainAddress(page));
    },
  );
});
