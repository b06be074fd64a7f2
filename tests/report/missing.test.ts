import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { byCapability } from '../../src/query/by-capability.ts';
import { diff } from '../../src/query/diff/diff.ts';
import { supportGrid } from '../../src/query/support/support-grid.ts';
import {
  type ReportOptions,
  type ReportSubject,
  toCsv,
  toHtml,
  toJson,
  toMarkdown,
  toNdjson,
} from '../../src/report.ts';
import { contentOf, form, type Statement } from '../query/configurations/made-up.ts';
import { elements, markdownTree, nodesOf, seen, textOf } from './read-back.ts';

const offerings = { cloud: form() };
const shows = (capability: string, ids: string, how: 'native' | 'custom' = 'native'): Statement => ({
  capability,
  support: { how, shows: ids.split(' ') },
});
const content = contentOf({
  acme: { offerings, statements: [shows('drift', 'see tell'), shows('login', 'token roles audit')] },
  flux: { offerings, statements: [shows('drift', 'see', 'custom')] },
  dune: { offerings, statements: [shows('drift', 'see tell again')] },
});
const grid = supportGrid(content);

const parsed = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;
/** What a report says, in whatever format, with its text alone. */
const said = (subject: ReportSubject, options: ReportOptions = {}) => [
  seen(markdownTree(toMarkdown(subject, { content, ...options }))),
  elements(toHtml(subject, { content, ...options }), 'main')
    .map(textOf)
    .join(' '),
];

describe('the report on a capability', () => {
  it('says the bar with its ids, and of limited answers what is not shown, in the words of the criteria', () => {
    for (const text of said(byCapability(content, 'drift'))) {
      const words = text.replace(/\s+/g, ' ');
      expect(words).toContain('Judged by its bar:');
      expect(words).toContain('A full claim also shows both of these: there is tell (tell); there is again (again).');
      expect(words).toContain('partial (not shown: there is again)');
      expect(words).toContain('custom, limited (not shown: there is tell; there is again)');
      expect(words).toContain('criteria of the capability’s bar that no statement of that level shows');
      for (const shown of ['shows see, tell', 'shows see', 'shows see, tell, again']) expect(words).toContain(shown);
    }
  });

  it('does not say what an answer can do without, and no bar where there is none', () => {
    for (const text of said(byCapability(content, 'login'))) expect(text).not.toContain('not shown');
    for (const text of said(byCapability(content, 'labels'))) expect(text).not.toMatch(/bar|shows/);
  });

  it('is refused where its bar is damaged', () => {
    const row = byCapability(content, 'drift');
    const damaged = { ...row, capability: { ...row.capability, bar: { ...row.capability.bar, core: 'see' } } };
    expect(() => toMarkdown(damaged as never)).toThrow('subject.capability.bar.core');
  });
});

describe('the report on a grid', () => {
  it.each([
    ['a grid', grid],
    ['a content', content],
  ] as const)('names on demand what is not shown, and says below what the criteria are: %s', (_, subject) => {
    for (const text of said(subject, { missing: true })) {
      const words = text.replace(/\s+/g, ' ');
      expect(words).toContain('partial (not shown: again)');
      expect(words).toContain('custom, limited (not shown: tell, again)');
      expect(words).toContain('Criteria that are not shown');
      for (const criterion of ['again: there is again', 'tell: there is tell']) expect(words).toContain(criterion);
      expect(words).not.toContain('groups: there is groups');
    }
    for (const options of [{}, { missing: false }]) {
      for (const text of said(subject, options)) expect(text).not.toMatch(/\(not shown|Criteria/);
    }
  });

  it('explains nothing where no content says what the criteria are', () => {
    const heads = nodesOf(markdownTree(toMarkdown(grid, { missing: true })), 'heading').map(seen);
    expect(heads).not.toContain('Criteria that are not shown');
    expect(toMarkdown(grid, { missing: true })).toContain('(not shown: again)');
  });

  it('refuses an option that is no flag', () => {
    expect(() => toMarkdown(grid, { missing: 'yes' as never })).toThrow('options.missing');
  });
});

it('answers for programs have what they miss, limited or not', () => {
  const expected = grid.capabilities.flatMap((capability) =>
    grid.platforms.map((platform) => grid.cells[capability]?.[platform]?.missing ?? []),
  );
  expect(expected.flat().length).toBeGreaterThan(3);
  const records = toNdjson(grid).trimEnd().split('\n');
  expect(records.map((record) => JSON.parse(record).missing)).toEqual(expected);
  expect(JSON.parse(toJson(grid)).subject.cells).toEqual(grid.cells);
  expect(parsed(toCsv(grid)).map(({ missing }) => missing)).toEqual(expected.map((ids) => ids.join('; ')));
});

it('the lines of a capability have what the answer misses, and what each claim shows', () => {
  expect(parsed(toCsv(byCapability(content, 'drift'))).map(({ missing, shows }) => [missing, shows])).toEqual([
    ['again', 'see; tell'],
    ['tell; again', 'see'],
    ['', 'see; tell; again'],
  ]);
});

it('a difference tells what each side misses, in the words of its criteria', () => {
  const after = contentOf({ flux: { offerings, statements: [shows('drift', 'see tell', 'custom')] } });
  const before = { ...content, platforms: { flux: content.platforms['flux'] } } as typeof content;
  for (const text of said(diff(before, after), { content: after, before })) {
    expect(text.replace(/\s+/g, ' ')).toContain(
      'custom, limited (not shown: there is tell; there is again) → custom, limited (not shown: there is again)',
    );
  }
});
