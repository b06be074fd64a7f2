import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/model/content.ts';
import { datesArePast } from '../../src/model/rules/dates-are-past.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';

const page = { title: 'A page', url: 'https://example.org/page' };
const retired = { recorded: '2026-11', why: 'changed', reason: 'It was replaced.', sources: [page] } as const;

function acme(rest: object): Content {
  return contentOf({ acme: platform('acme', rest as never) });
}

function live(rest: object): Content {
  return acme({ cells: { training: [feature('a', 'A.', rest)], serving: [] } });
}

function history(rest: object): Content {
  return acme({ history: [{ ...feature('a', 'A.'), category: 'training', retired: { ...retired, ...rest } }] });
}

const statement = 'platforms/acme/training/a';
const former = 'platforms/acme/history/training/a';

/** Every place of a date, as a content with this date there. */
const places: readonly [name: string, contentWith: (date: string) => Content, path: string][] = [
  ['the day of an event', (date) => live({ date }), statement],
  ['the month of a statement', (recorded) => live({ recorded }), statement],
  ['the month of a source', (recorded) => live({ sources: [{ ...page, recorded }] }), statement],
  ['the day of reading', (accessed) => live({ sources: [{ ...page, accessed }] }), statement],
  ['the date of a page', (dated) => live({ sources: [{ ...page, dated }] }), statement],
  ['the day of missing', (gone) => live({ sources: [{ ...page, gone }] }), statement],
  ['the month of a retirement', (recorded) => history({ recorded }), former],
  ['the end of a statement', (since) => history({ since }), former],
  ['the reading of a retirement', (accessed) => history({ sources: [{ ...page, accessed }] }), former],
  ['the day of a status', (since) => acme({ status: { is: 'active', since, sources: [] } }), 'platforms/acme/status'],
  [
    'the end of an offering',
    (since) =>
      acme({
        offerings: {
          x: { name: 'X', kind: 'product', standing: 'part', status: { is: 'active', since, sources: [] } },
        },
      }),
    'platforms/acme/offerings/x',
  ],
  ['the beginning of a name', (from) => acme({ names: [{ name: 'N', from, sources: [] }] }), 'platforms/acme/names/N'],
  ['the end of a name', (until) => acme({ names: [{ name: 'N', until, sources: [] }] }), 'platforms/acme/names/N'],
  [
    'the reading of a concept',
    (accessed) =>
      acme({
        introduction: {
          summary: 'S.',
          concepts: [{ slug: 't', term: 'T', aliases: [], definition: 'D.', sources: [{ ...page, accessed }] }],
        },
      }),
    'platforms/acme/concepts/T',
  ],
  ['a search in vain', (day) => acme({ notFound: { drift: day } }), 'platforms/acme/notFound'],
];

describe('a date after today', () => {
  it.each(places)('is found in %s', (_, contentWith, path) => {
    for (const date of ['2026-12-01', '2026-12', '2027']) {
      expect([...datesArePast('2026-11-30')(contentWith(date))]).toEqual([
        { path, message: `found the date '${date}', expected none after today, 2026-11-30` },
      ]);
    }
  });

  it.each(places)('is not one that has begun, in %s', (_, contentWith) => {
    for (const date of ['2026-11-30', '2026-11', '2026', '2021-10']) {
      expect([...datesArePast('2026-11-30')(contentWith(date))]).toEqual([]);
    }
  });
});
