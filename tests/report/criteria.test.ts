import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Support } from '../../src/model/support.ts';
import { evaluate } from '../../src/query/evaluate/evaluate.ts';
import { toCsv, toHtml, toJson, toMarkdown, toNdjson } from '../../src/report.ts';
import { contentOf, form, type Statement } from '../query/configurations/made-up.ts';
import { elements, markdownTables, textOf } from './read-back.ts';
import { small, subjects } from './subjects.ts';

const shows = (how: Support['how'], ids: readonly string[], only?: readonly string[]): Statement => ({
  capability: 'drift',
  support: { how, ...(ids.length > 0 && { shows: ids }) },
  ...(only && { only }),
});
const content = contentOf({
  acme: {
    offerings: { cloud: form('managed'), server: form('self-managed') },
    statements: [shows('native', ['see', 'again'], ['cloud']), shows('native', ['see', 'tell'], ['server'])],
  },
  bare: { offerings: {}, statements: [shows('custom', [])] },
});
const evaluation = evaluate(content, {
  requirements: ['drift', 'drift/again', { capability: 'drift/tell', priority: 'should' }],
});
const names = ['drift', 'drift: again', 'drift: tell'];

describe('a report on criteria', () => {
  it('names each behind its capability, says what it asks, and gives each its own verdict', () => {
    const [ranking, verdicts, evidence] = markdownTables(toMarkdown(evaluation, { content }));
    expect(verdicts?.slice(1).map(([name]) => name)).toEqual([
      expect.stringMatching(/^drift \(must/),
      expect.stringMatching(/^drift: again \(there is again; must/),
      expect.stringMatching(/^drift: tell \(there is tell; should/),
    ]);
    expect(verdicts?.slice(1).map((row) => row.slice(1).map((cell) => cell.split(' ')[0]))).toEqual([
      ['partly', 'met'],
      ['met', 'unknown'],
      ['elsewhere', 'unknown'],
    ]);
    expect(evidence?.slice(1).map(([name]) => name)).toEqual(names);
    const toCheck = ranking?.[0]?.indexOf('Musts to check') ?? -1;
    expect(ranking?.slice(1).map((row) => row[toCheck])).toEqual(['none', 'drift: again']);
  });

  it('tells what another form would change by criteria', () => {
    const found = evaluate(content, {
      requirements: ['drift/again', { capability: 'drift/tell', priority: 'should' }],
    });
    const text = toMarkdown(found, { content }).replace(/[*_]/g, '');
    expect(text).toMatch(/drift: again elsewhere, drift: tell met/);
  });

  it('tells of a claim that it does not show the criterion, or was not held against it', () => {
    const [, , evidence] = markdownTables(toMarkdown(evaluation, { content }));
    const silences = /does not show this|not judged by this yet/;
    const silent = (row: number, platform: number) => evidence?.[row]?.[platform]?.split(silences).length;
    expect([silent(1, 1), silent(2, 1), silent(1, 2), silent(2, 2)]).toEqual([1, 2, 1, 2]);
  });

  it('says the same in HTML', () => {
    const tables = elements(toHtml(evaluation, { content }), 'table');
    const heads = tables.slice(1).map((table) => elements(table, 'th').map(textOf));
    for (const name of names) expect(heads.flat().filter((head) => head.startsWith(name))).not.toEqual([]);
  });

  it('has a line for each in CSV, by which the musts can be joined', () => {
    const { data } = Papa.parse<Record<string, string>>(toCsv(evaluation, { content }).trimEnd(), { header: true });
    const ids = ['drift', 'drift/again', 'drift/tell'];
    expect(data.map((row) => row['requirement'])).toEqual([...ids, ...ids]);
    expect(data.map((row) => row['criterion'])).toEqual(['', 'again', 'tell', '', 'again', 'tell']);
    for (const row of data) {
      expect(row['capability']).toBe('drift');
      const unsure = row['mustsToCheck']?.split('; ') ?? [];
      expect(unsure.includes(row['requirement'] ?? '')).toBe(
        row['verdict'] === 'unknown' && row['priority'] === 'must',
      );
    }
  });

  it('keeps criteria where it is narrowed to their capability', () => {
    const [, verdicts] = markdownTables(toMarkdown(evaluation, { content, capabilities: ['drift'] }));
    expect(verdicts).toHaveLength(4);
  });

  it('needs no content', () => {
    expect(toMarkdown(evaluation)).toContain('drift: again');
  });
});

describe('an evaluation that was stored before there were criteria', () => {
  const stored = JSON.parse(JSON.stringify(subjects.evaluation), function (this: object, key, value) {
    return key === 'id' && 'capability' in this ? undefined : value;
  });

  it('has no ids of its own', () => {
    expect(stored.requirements[0].id).toBeUndefined();
    expect(stored.platforms[0].verdicts[0].id).toBeUndefined();
    expect(stored.platforms[0].verdicts[0].claims.length).toBeGreaterThan(0);
  });

  it.each(Object.entries({ toMarkdown, toHtml, toCsv, toJson, toNdjson }))('is reported as today’s: %s', (_, write) => {
    expect(write(stored, { content: small })).toBe(write(subjects.evaluation, { content: small }));
  });
});
