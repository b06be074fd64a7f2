import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import type { LocatedFeature } from '../../src/model/feature.ts';
import { toCsv } from '../../src/report.ts';
import { feature } from '../query/fixture.ts';
import { hostileTexts } from './hostile-text.ts';
import { kinds, small, subjects } from './subjects.ts';

function located(text: string, rest: Partial<LocatedFeature> = {}): LocatedFeature {
  return { ...feature('a', text), id: 'acme/training/a', platform: 'acme', category: 'training', ...rest };
}

/** The rows of a CSV, by an independent reader. */
function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(0, -1), { header: true, delimiter: ',' });
  expect(errors).toEqual([]);
  return data;
}

const featureColumns =
  'id,platform,category,text,support,about,only,date,recorded,retired,sources,accessed,platformStatus';

describe('a report in CSV', () => {
  it.each(kinds)('has a line for its columns, whole rows, and, but for a grid, a column of sources: %s', (kind) => {
    const rows = rowsOf(toCsv(subjects[kind]));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect('sources' in row).toBe(kind !== 'grid');
  });

  it('is told from other encodings by Excel, if it is asked for', () => {
    expect(toCsv(small, { bom: true })).toBe(`\uFEFF${toCsv(small)}`);
  });

  it.each(['content', 'platform', 'category', 'comparison', 'features'] as const)(
    'has a row for each feature: %s',
    (kind) => {
      expect(toCsv(subjects[kind]).split('\n')[0]).toBe(featureColumns);
    },
  );

  it('says of a feature what it is, and what it rests on', () => {
    expect(rowsOf(toCsv(small))[0]).toEqual({
      id: 'acme/training/tuning',
      platform: 'acme',
      category: 'training',
      text: 'It tunes.',
      support: 'tuning: integration',
      about: '',
      only: 'cloud',
      date: '',
      recorded: '2021-10',
      retired: '',
      sources: 'https://example.org/tuning https://example.org/blog',
      accessed: '2026-11-02',
      platformStatus: 'active',
    });
  });

  it('leaves a retired feature out unless asked for', () => {
    const ids = (csv: string) => rowsOf(csv).map(({ id }) => id);
    expect(ids(toCsv(small))).not.toContain('acme/serving/canary');
    expect(ids(toCsv(small, { retired: true }))).toContain('acme/serving/canary');
    expect(ids(toCsv(small.platforms.acme))).not.toContain('acme/serving/canary');
  });

  it('has a row for each claim on a capability, and one where nothing is recorded', () => {
    const rows = rowsOf(toCsv(subjects.capability));
    expect(rows.map(({ platform, level, contested, claim }) => [platform, level, contested, claim])).toEqual([
      ['acme', 'native', 'false', 'native'],
      ['bare', 'partial', 'true', 'partial'],
      ['bare', 'partial', 'true', 'none'],
    ]);
    const { claims: _, ...unknown } = subjects.capability.platforms.acme;
    const platforms = { acme: { ...unknown, level: 'not-found', claims: [], lookedOn: '2026-11-02' } } as const;
    expect(rowsOf(toCsv({ ...subjects.capability, platforms }))).toEqual([
      expect.objectContaining({ platform: 'acme', level: 'not-found', lookedOn: '2026-11-02', claim: '', id: '' }),
    ]);
  });

  it('has a row for each platform and requirement of an evaluation, by rank', () => {
    const rows = rowsOf(toCsv(subjects.evaluation));
    expect(rows.map(({ rank, platform, capability, verdict }) => [rank, platform, capability, verdict])).toEqual([
      ['1', 'acme', 'rollout', 'met'],
      ['1', 'acme', 'drift', 'not-found'],
      ['2', 'bare', 'rollout', 'contested'],
      ['2', 'bare', 'drift', 'unknown'],
    ]);
    expect(rows[0]).toMatchObject({
      claims: 'acme/serving/rollout: native',
      sources: 'https://example.org/blog https://example.org/old',
    });
    expect(rows[1]).toMatchObject({ claims: '', lookedOn: '2026-11-02', sources: '' });
  });

  it('has a row for each change, and one for each field of what changed', () => {
    const rows = rowsOf(toCsv(subjects.diff)).map(({ kind, id, field, before, after }) => [
      kind,
      id,
      field,
      before,
      after,
    ]);
    expect(rows).toContainEqual(['platform-changed', 'acme', 'name', 'Acme', 'Acme ML']);
    expect(rows).toContainEqual(['feature-added', 'acme/training/tuning', '', '', 'It tunes.']);
    expect(rows).toContainEqual([
      'feature-changed',
      'acme/training/launch',
      'text',
      'It launched.',
      'It was launched.',
    ]);
    expect(rows).toContainEqual(['redirect-removed', 'studio', '', 'acme', '']);
  });

  it('is laid out as a table of categories and platforms, if it is asked for, with links in brackets', () => {
    const rows = Papa.parse<string[]>(toCsv(small, { layout: 'matrix' }).slice(0, -1)).data;
    expect(rows).toEqual([
      ['Category', 'Acme ML', 'BARE'],
      [
        'Training',
        [
          '• It tunes. (only Acme Cloud) Sources: [Guide: Tuning](https://example.org/tuning), [Blog: Tuning](https://example.org/blog)',
          '• It was launched. (2021-05)',
        ].join('\n'),
        '',
      ],
      [
        'Serving',
        'It splits. Sources: [Blog: Tuning](https://example.org/blog), [Old guide](https://example.org/old)',
        '• It does not split.\n• It splits a little.',
      ],
    ]);
    for (const kind of ['platform', 'category', 'comparison'] as const) {
      const [head] = Papa.parse<string[]>(toCsv(subjects[kind], { layout: 'matrix' })).data;
      expect(head?.[0]).toBe('Category');
    }
  });

  it.each(['capability', 'features', 'results', 'grid', 'evaluation', 'diff'] as const)(
    'is no such table of what has no statements by category and platform: %s',
    (kind) => {
      expect(() => toCsv(subjects[kind], { layout: 'matrix' })).toThrow(InvalidArgumentError);
      expect(() => toCsv(subjects[kind], { layout: 'matrix' })).toThrow("expected 'list', or a content");
    },
  );

  it('of nothing is its columns alone', () => {
    expect(toCsv([])).toBe(`${featureColumns}\n`);
  });

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n=2', '＝1', "=cmd|' /C calc'!A0"],
    ...[' =1', '\u00A0=1', '\uFEFF=1', '\u200B=1', '\0=1', ' \t @A1'],
  ])('has no cell that a spreadsheet would compute: %j', (text) => {
    expect(rowsOf(toCsv([located(text, { date: text })]))).toEqual([
      expect.objectContaining({ text: `'${text}`, date: `'${text}` }),
    ]);
  });

  it('gives any text back the same, but for an apostrophe before a formula', () => {
    fc.assert(
      fc.property(hostileTexts, hostileTexts, (text, id) => {
        const [row] = rowsOf(toCsv([located(text, { id: id as LocatedFeature['id'], only: [text] })]));
        const inCell = (value: string) => (/^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value);
        expect(row).toMatchObject({ id: inCell(id), text: inCell(text), only: inCell(text), platform: 'acme' });
      }),
      { numRuns: 150 },
    );
  });
});
