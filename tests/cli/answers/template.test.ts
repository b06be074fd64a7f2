import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataset } from 'mlops-platforms';
import { readMatrix } from 'mlops-platforms/intake';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { badExample, goodExample, templateTable } from '../../../src/intake/template/template-table.ts';
import { barSentences } from '../../../src/model/bar-sentences.ts';
import { rules } from '../../../src/model/rules/index.ts';
import { csvText } from '../../../src/report/csv-text.ts';
import { contentOf, feature, platform } from '../../query/fixture.ts';
import { json, printed } from './printed.ts';

const folder = mkdtempSync(join(tmpdir(), 'template-'));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** A column in which nothing is said. */
const emptyColumn = Object.fromEntries(Object.keys(dataset.categories).map((id) => [id, []]));

describe('a template', () => {
  it.each(['column.csv', 'column.xlsx', 'COLUMN.XLSX'])(
    'reads back as an empty column, without a problem: %s',
    async (name) => {
      expect(await printed(100, 'template', '--out', file(name), '--name', 'Qorb ML')).toBe('');
      const bytes = new Uint8Array(readFileSync(file(name)));
      expect(readMatrix(bytes, { content: dataset })).toEqual({
        draft: { platforms: { 'Qorb ML': emptyColumn } },
        problems: [],
      });
      // Also by who knows no platform of ours.
      expect(readMatrix(bytes).problems).toEqual([]);
    },
  );

  it('goes to the output as CSV, and with --json to programs', async () => {
    const text = await printed(100, 'template');
    expect(readMatrix(text)).toEqual({ draft: { platforms: { 'Your platform': emptyColumn } }, problems: [] });
    const [heads, ...rows] = await json('template');
    expect(heads.slice(0, 2)).toEqual(['Category', 'Your platform']);
    expect(csvText([heads, ...rows])).toBe(text);
  });

  it('gives what is filled in, and only that', () => {
    const table = templateTable(dataset, 'Qorb ML').map((row) => row.map(({ text }) => text));
    const pricing = table.find(([head]) => head === dataset.categories.pricing.name) ?? [];
    // As it is shown how.
    const { text, title, url } = goodExample;
    pricing[1] = table[1]?.[1] ?? '';
    const { draft, problems } = readMatrix(csvText(table), { content: dataset });
    expect(problems).toEqual([]);
    const statements = [{ text, links: [{ text: title, url }] }];
    expect(draft.platforms['Qorb ML']).toEqual({ ...emptyColumn, pricing: statements });
  });

  it('says of every category what belongs there, and what the levels of every capability are judged by', () => {
    const rows = new Map(
      templateTable(dataset, 'Qorb').map(([head, ...cells]) => [head?.text, cells.map(({ text }) => text)]),
    );
    for (const { name, hint } of Object.values(dataset.categories)) expect(rows.get(name)?.[1]).toBe(hint);
    for (const { name, category, definition, bar } of Object.values(dataset.capabilities)) {
      const expected = `${name}: ${bar === undefined ? definition : barSentences(bar).join(' ')}`;
      expect(rows.get(dataset.categories[category].name)?.[2]?.split('\n')).toContain(expected);
    }
  });

  it('has a good example that the rules of the data take, and a bad one that they do not', () => {
    const broken = (text: string) => {
      const sources = [{ title: goodExample.title, url: goodExample.url, accessed: '2026-11-23' }];
      const qorb = platform('qorb', { cells: { training: [feature('example', text, { sources })], serving: [] } });
      const broken = Object.values(rules).flatMap((rule) => [...rule(contentOf({ qorb }))]);
      return broken.filter(({ path }) => path.includes('example'));
    };
    expect(broken(goodExample.text)).toEqual([]);
    expect(broken(badExample.text)).not.toEqual([]);
  });
});

describe('a template is not written', () => {
  it('over a file that is there, which somebody may have filled in', async () => {
    writeFileSync(file('filled.csv'), 'Pricing,much');
    await expect(run(['template', '--out', file('filled.csv')])).rejects.toThrow(
      'is there already, expected the name of a new file',
    );
    expect(readFileSync(file('filled.csv'), 'utf8')).toBe('Pricing,much');
  });

  it.each([
    [['--out', 'column.pdf'], "template writes .csv and .xlsx, found 'column.pdf'"],
    [['--out', 'column'], "template writes .csv and .xlsx, found 'column'"],
    [['--name', ' '], '--name expects a name'],
    [['qorb'], 'template'],
  ])('for %j', async (words, reason) => {
    await expect(run(['template', ...words])).rejects.toThrow(reason);
  });
});
