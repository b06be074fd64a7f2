import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMatrix } from '../../src/intake.ts';
import { markdownTree, nodesOf, seen } from '../report/read-back.ts';

const document = readFileSync(new URL('quirks.md', import.meta.url), 'utf8');
const { draft, problems } = readMatrix(document);
const { 'Acme Studio': acme, Birch: birch, 'Cedar (beta)': cedar } = draft.platforms;

describe('a document with the quirks of the 2021 matrix', () => {
  it('has a cell for each platform in each category, in the order of the matrix', () => {
    const ids = ['product-focus', 'pricing', 'data-preparation', 'model-deployment', 'cloud-saas'];
    expect(Object.keys(draft.platforms)).toEqual(['Acme Studio', 'Birch', 'Cedar (beta)']);
    for (const cells of Object.values(draft.platforms)) expect(Object.keys(cells)).toEqual(ids);
  });

  it('says what a parser of the whole of Markdown finds in its cells, with the same links', () => {
    const [table] = nodesOf(markdownTree(document), 'table');
    const rows = table?.children.slice(1).map((row) => row.children.slice(1)) ?? [];
    const lines = (text: string) => text.split(/\n|html: <br\/?>/).map((line) => line.trim());
    for (const [row, category] of Object.keys(acme ?? {}).entries()) {
      for (const [column, cells] of Object.values(draft.platforms).entries()) {
        const cell = rows[row]?.[column];
        const expected = cell === undefined ? [] : lines(seen(cell)).filter((line) => line !== '');
        expect(cells[category]?.map(({ text }) => text)).toEqual(expected);
        const links =
          cell === undefined ? [] : nodesOf(cell, 'link').map((link) => ({ text: seen(link), url: link.url }));
        expect(cells[category]?.flatMap((phrase) => phrase.links)).toEqual(links);
      }
    }
  });

  it('keeps links on part of a word, brackets in addresses, escaped marks and bars, and code', () => {
    expect(acme?.['model-deployment']).toEqual([
      {
        text: 'Pushes to CI. SaaS too',
        links: [
          { text: 'C', url: 'https://acme.example/ci' },
          { text: 'aaS', url: 'https://acme.example/saas_(eu)' },
        ],
      },
    ]);
    expect(birch?.['data-preparation']).toEqual([
      { text: 'The command `birch clean` is basic, a|b and 2 * 3', links: [] },
    ]);
    expect(cedar?.['pricing']).toEqual([{ text: 'only trial use', links: [] }]);
    expect(cedar?.['model-deployment']).toEqual([{ text: 'a_b_c and d', links: [] }]);
  });

  it('has a phrase for each line of a cell, and none in one that is empty', () => {
    expect(birch?.['model-deployment']?.map(({ text }) => text)).toEqual(['first line', 'second line', 'third']);
    expect(birch?.['cloud-saas']).toEqual([]);
  });

  it('has no problem but the table that is no matrix, by its line', () => {
    const line = document.split('\n').indexOf('| This | is no matrix |') + 1;
    expect(problems).toEqual([expect.objectContaining({ code: 'not-read', severity: 'warning', line })]);
  });
});
