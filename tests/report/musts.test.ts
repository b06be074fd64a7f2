import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { evaluate } from '../../src/query/evaluate/evaluate.ts';
import { toCsv, toHtml, toMarkdown } from '../../src/report.ts';
import { elements, markdownTables, textOf } from './read-back.ts';
import { scoped, scopedSubjects } from './scoped.ts';

const requirements = ['self-hosted', 'kubernetes-install', 'feature-store', 'drift-detection'] as const;
const evaluation = evaluate(dataset, { requirements: [...requirements] });

/** The musts of a platform that are not simply met, by how they stand. */
const standingOf = ({ verdicts }: (typeof evaluation.platforms)[number]) => {
  const having = (...wanted: string[]) =>
    verdicts.flatMap(({ capability, verdict }) => (wanted.includes(verdict) ? [capability] : []));
  return [having('unmet', 'elsewhere'), having('partly'), having('not-found', 'unknown', 'contested')];
};

describe('a must that is not simply met leaves a trace in the ranking', () => {
  const expected = evaluation.platforms.map((found) => standingOf(found));
  const name = (ids: readonly string[]) =>
    ids.map((id) => dataset.capabilities[id as (typeof requirements)[number]].name);

  it('which the questions below can show', () => {
    expect(expected.flatMap(([, partly = []]) => partly)).not.toEqual([]);
    expect(expected.flatMap(([fails = []]) => fails)).not.toEqual([]);
  });

  it.each([undefined, ['self-hosted']])('in Markdown and HTML, of all musts where the report shows %s', (shown) => {
    const options = { content: dataset, capabilities: shown };
    const [head = [], ...rows] = markdownTables(toMarkdown(evaluation, options))[0] ?? [];
    const columns = ['Musts not met', 'Musts partly met', 'Musts to check'].map((title) => head.indexOf(title));
    const cells = rows.map((row) => columns.map((column) => row[column]));
    const lines = (names: readonly string[]) =>
      names.length > 1 ? names.map((one) => `• ${one}`).join('\n') : (names[0] ?? 'none');
    expect(cells).toEqual(expected.map((musts) => musts.map((ids) => lines(name(ids)))));
    const [table] = elements(toHtml(evaluation, options), 'table');
    const [first] = table ? elements(table, 'tbody') : [];
    const found = (first ? elements(first, 'tr') : []).map((row) =>
      elements(row, 'td')
        .slice(4, 7)
        .map((cell) => textOf(cell)),
    );
    expect(found).toEqual(expected.map((musts) => musts.map((ids) => name(ids).join('') || 'none')));
  });

  it('in CSV, by ids, and of all musts however the report is narrowed', () => {
    const { data } = Papa.parse<Record<string, string>>(
      toCsv(evaluation, { content: dataset, capabilities: ['self-hosted'] }).trimEnd(),
      { header: true },
    );
    expect(data.map((row) => [row['mustsNotMet'], row['mustsPartlyMet'], row['mustsToCheck']])).toEqual(
      expected.map((musts) => musts.map((ids) => ids.join('; '))),
    );
  });
});

describe('the words before a ranking', () => {
  it.each([
    ['of the matrix', evaluation, dataset],
    ['of every verdict', scopedSubjects.evaluation, scoped],
  ] as const)('take a line each, so that the ranking is near: %s', (_, subject, content) => {
    const page = toHtml(subject, { content });
    const [section] = elements(page, 'section');
    const terms = section ? elements(section, 'dt').map(textOf) : [];
    const meanings = section ? elements(section, 'dd').map(textOf) : [];
    expect(meanings).toHaveLength(terms.length);
    for (const [place, meaning] of meanings.entries())
      expect(`${terms[place]} ${meaning}`.length).toBeLessThanOrEqual(60);
    expect(section && elements(section, 'p').map(textOf).join(' ').length).toBeLessThanOrEqual(450);
    const heads = elements(page, 'h2').map(textOf);
    expect(heads.indexOf('Ranking')).toBe(heads.indexOf('How to read it') + 1);
  });

  it('give scores in the notation of the ranking and of the evidence', () => {
    const page = toMarkdown(scopedSubjects.evaluation, { content: scoped });
    expect(page).toMatch(/native 1\.00/);
    expect(page).toMatch(/earns \d\.\d\d/);
    expect(page.replace(/\d+ % (not found|unknown)/g, '')).not.toMatch(/\d %/);
  });
});
