import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citation, type Page, type Written, type WrittenFeature, withSources } from '../../src/data/written.ts';
import type { Feature } from '../../src/model/feature.ts';
import { sourceSchema } from '../../src/model/source.schema.ts';
import type { Source } from '../../src/model/source.ts';

const guide: Page = { title: 'Guide', url: 'https://example.org/guide' };

interface Record {
  readonly sources: readonly Source[];
  readonly parts?: readonly Record[];
}

const sourceOf = (citation: Citation) => withSources<Record>({ sources: [citation] }).sources[0];

describe('a citation', () => {
  it('becomes a source that says what is true of the page and what is true of itself', () => {
    expect(sourceOf({ page: guide })).toEqual({ title: 'Guide', url: 'https://example.org/guide' });
    expect(sourceOf({ page: guide, recorded: '2026-11', accessed: '2026-11-23' })).toEqual({
      title: 'Guide',
      url: 'https://example.org/guide',
      recorded: '2026-11',
      accessed: '2026-11-23',
    });
  });

  it('of a page that is gone says so wherever the page is cited', () => {
    const page: Page = {
      ...guide,
      gone: '2026-12-01',
      archive: 'https://web.archive.org/web/2026/https://example.org',
    };
    const written: Written<Record> = { sources: [{ page }], parts: [{ sources: [{ page, accessed: '2026-11-23' }] }] };
    expect(withSources<Record>(written)).toEqual({
      sources: [page],
      parts: [{ sources: [{ ...page, accessed: '2026-11-23' }] }],
    });
  });

  it('becomes a source of its own, so that nothing of a page is frozen or shared', () => {
    const { sources } = withSources<Record>({ sources: [{ page: guide }, { page: guide }] });
    expect(sources[0]).not.toBe(sources[1]);
    expect(sources.every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(guide)).toBe(false);
  });

  it('becomes a source of the right shape, whatever of it is said', () => {
    const day = fc.date({ min: new Date('2021-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    const days = day.map((date) => date.toISOString().slice(0, 10));
    const months = day.map((date) => date.toISOString().slice(0, 7));
    const archived = {
      gone: days,
      archive: fc.constantFrom('https://web.archive.org/a', 'https://archive.example.org/?b#c'),
    };
    const page = fc.record(
      { title: fc.constant('Guide'), url: fc.constant(guide.url), ...archived },
      { requiredKeys: ['title', 'url'] },
    );
    fc.assert(
      fc.property(fc.record({ page, recorded: months, accessed: days }, { requiredKeys: ['page'] }), (citation) => {
        const source = sourceOf(citation);
        const { page, ...rest } = citation;
        expect(source).toEqual({ ...page, ...rest });
        expect(sourceSchema.safeParse(source).error?.issues ?? []).toEqual([]);
      }),
    );
  });
});

describe('what is written', () => {
  it('is read with everything else as it stands, in the same order', () => {
    const written: WrittenFeature = {
      slug: 'guide',
      text: 'There is a guide.',
      support: { notebooks: { how: 'native', via: ['jupyterlab'] } },
      only: ['cloud'],
      sources: [{ page: guide }],
      recorded: '2026-11',
    };
    const read = withSources<Feature>(written);
    expect(JSON.stringify(read)).toBe(JSON.stringify({ ...written, sources: [guide] }));
  });

  it('is not changed by reading it', () => {
    const written: Written<Record> = { sources: [{ page: guide }], parts: [{ sources: [] }] };
    withSources<Record>(written);
    expect(written).toEqual({ sources: [{ page: guide }], parts: [{ sources: [] }] });
    expect(Object.isFrozen(written)).toBe(false);
  });
});
