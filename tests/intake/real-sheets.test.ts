import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyFixes, checkMatrix, readMatrix } from '../../src/intake.ts';

// Shapes that people and other programs give a column, where it is not the template's.
const [a, b] = ['https://docs.acme.example/a', 'https://docs.acme.example/b'];
const csv = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
const said = (input: string) => {
  const { draft, problems } = readMatrix(input);
  const [column] = Object.values(draft.platforms);
  return {
    statements: Object.values(column ?? {}).flatMap((phrases) =>
      phrases.map(({ text, links }) => [
        text,
        ...links.map((link) => (link.text === link.url ? link.url : `${link.text} ${link.url}`)),
      ]),
    ),
    codes: problems.map(({ code }) => code),
    platforms: Object.keys(draft.platforms),
  };
};
const cell = (text: string) => said(csv(['', 'Acme'], ['Pricing', text])).statements;
const markdown = (text: string, behind = '') => said(`|  | Acme |\n|---|---|\n| Pricing | ${text} |\n\n${behind}`);

describe('a column of sources', () => {
  it.each(['Source', 'Links', 'URL', 'Acme – Source', 'Documentation link', 'Reference URLs'])(
    'headed %s has the pages of the statements before it',
    (head) => {
      const { statements, platforms } = said(
        csv(['Category', 'Acme', head], ['Pricing', 'Jobs are billed.', a], ['', 'Runs are free.', `Plans: ${b}`]),
      );
      expect(platforms).toEqual(['Acme']);
      expect(statements).toEqual([
        ['Jobs are billed.', a],
        ['Runs are free.', `Plans ${b}`],
      ]);
    },
  );

  it('has a line for each statement of a cell, or its lines are those of all, which is told', () => {
    const rows = (sources: string) =>
      said(csv(['', 'Acme', 'Sources'], ['Pricing', 'Jobs are billed.\nRuns are free.', sources]));
    expect(rows(`${a}\n${b}`)).toMatchObject({
      statements: [
        ['Jobs are billed.', a],
        ['Runs are free.', b],
      ],
      codes: [],
    });
    expect(rows(a)).toMatchObject({
      statements: [
        ['Jobs are billed.', a],
        ['Runs are free.', a],
      ],
      codes: ['sources-beside'],
    });
  });

  it('is told where it has no address, or nothing beside it', () => {
    const rows = (text: string, source: string) => said(csv(['', 'Acme', 'Source'], ['Pricing', text, source]));
    expect(rows('Jobs are billed.', 'the handbook')).toMatchObject({ codes: ['stray-text'] });
    expect(rows('', a)).toMatchObject({ codes: ['stray-text'], statements: [] });
  });

  it('is a platform where it comes first', () => {
    expect(said(csv(['', 'Source'], ['Pricing', 'Jobs are billed.'])).platforms).toEqual(['Source']);
  });
});

describe('sources in a cell', () => {
  it.each([
    `Jobs are billed. Docs: ${a}`,
    `Jobs are billed. See ${a}`,
    `Jobs are billed. See: ${a}.`,
    `Jobs are billed. Learn more: ${a}`,
    `Jobs are billed. (Source: ${a})`,
    `Jobs are billed [1].\n[1] ${a}`,
    `Jobs are billed.[^1]\n[^1]: ${a}`,
    `Jobs are billed.¹\n¹ ${a}`,
  ])('are read by any name and mark: %j', (text) => {
    expect(cell(text)).toEqual([['Jobs are billed.', a]]);
  });

  it.each([
    `Jobs are billed. Sources: Pricing (${a}), Plans (${b})`,
    `Jobs are billed. Sources: Pricing ${a}, Plans ${b}`,
    `Jobs are billed. Documentation: Pricing: ${a}; Plans: ${b}`,
    `Jobs are billed. Source: Pricing <${a}> and Plans <${b}>`,
    `Jobs are billed. Sources: [Pricing] (${a}), [Plans] (${b})`,
  ])('may have titles before their addresses: %s', (text) => {
    expect(cell(text)).toEqual([['Jobs are billed.', `Pricing ${a}`, `Plans ${b}`]]);
  });

  it('are none where words go on', () => {
    expect(cell(`Jobs (see: [A](${a})) are billed.`)[0]?.[0]).toBe('Jobs (see: A) are billed.');
    expect(cell(`Models and docs: [A](${a})`)[0]?.[0]).toBe('Models and docs: A');
  });
});

describe('lists and links of HTML in Markdown, as wikis export them', () => {
  it('are lines and links', () => {
    const list = `<ul><li>Jobs are <b>billed</b>. <a href="${a}">Guide</a></li><li>Runs are free.</li></ul>`;
    expect(markdown(list)).toMatchObject({
      statements: [['Jobs are billed. Guide', `Guide ${a}`], ['Runs are free.']],
      codes: [],
    });
    expect(markdown('<p>Jobs are billed.</p><p>Runs are free.</p>').statements).toHaveLength(2);
  });

  it('lead to web pages alone, and an element that is no link stays told', () => {
    expect(markdown('<a href="javascript:alert(1)">Jobs</a> run.')).toMatchObject({
      statements: [['Jobs run.']],
      codes: ['link-refused'],
    });
    expect(markdown('<a href="https://a.example/?x=1&amp;y=2">Jobs</a> run.').statements[0]?.[1]).toBe(
      'Jobs https://a.example/?x=1&y=2',
    );
    expect(markdown(`<a href="${a}">Jobs run.`).statements).toEqual([['Jobs run.']]);
    expect(markdown('Jobs run.<sup>1</sup>').codes).toEqual(['markup', 'markup']);
  });

  it('have footnotes, with the title or the words before an address', () => {
    for (const note of [`[^1]: ${a}`, `[^1]: Guide, ${a}`, `[^1]: [Guide](${a})`])
      expect(markdown('Jobs are billed.[^1]', note).statements[0]?.[1]).toMatch(/docs\.acme\.example\/a$/);
    expect(markdown('Jobs are billed.[^1]', `[^1]: Guide, ${a}`).statements).toEqual([
      ['Jobs are billed.', `Guide ${a}`],
    ]);
  });
});

describe('what stands for something else', () => {
  it('is numbers before every line, and before heads', () => {
    expect(cell('1. Jobs are billed.\n2. Runs are free.')).toEqual([['Jobs are billed.'], ['Runs are free.']]);
    expect(said(csv(['', 'Acme'], ['3. Pricing', 'x']))).toMatchObject({ statements: [['x']], codes: [] });
  });

  it.each(['N/A', 'TBD', '–', 'none'])('is %s for a blank cell, which it becomes', (text) => {
    const { draft } = readMatrix(csv(['', 'Acme'], ['Pricing', text]));
    const findings = checkMatrix(draft).filter(({ phrase }) => phrase !== undefined && phrase >= 0);
    expect(findings[0]).toMatchObject({ severity: 'error', expected: expect.stringContaining('a blank cell') });
    expect(applyFixes(draft, findings).platforms['Acme']?.['pricing']).toEqual([]);
  });

  it('is letters by their names in HTML, which --fix writes', () => {
    const { draft } = readMatrix(csv(['', 'Acme'], ['Pricing', `Jobs &amp; runs are&nbsp;billed. Source: ${a}`]));
    const mended = applyFixes(draft, checkMatrix(draft));
    expect(mended.platforms['Acme']?.['pricing']?.[0]?.text).toBe('Jobs & runs are billed.');
  });
});

describe('a file of another kind', () => {
  const archive = (name: string) => zipSync({ [name]: strToU8('x') });
  it.each([
    [archive('content.xml'), 'OpenDocument'],
    [archive('Index/Document.iwa'), 'Numbers'],
    [archive('word/document.xml'), '.docx'],
    ['<html><table><tr><td>Pricing, and more</td></tr></table></html>', 'a table in HTML'],
    ['||Category||Acme||\n|Pricing|Jobs are billed.|\n', 'a row of dashes'],
  ])('is named, with what would be right: %#', (input, words) => {
    expect(() => readMatrix(input)).toThrow(words);
  });

  it('is none where an element stands in a cell', () => {
    expect(said(csv(['', 'Acme'], ['Pricing', 'It reads the element <table> of a page.'])).platforms).toEqual(['Acme']);
  });
});

it('names all categories where a head is near none', () => {
  const { problems } = readMatrix(csv(['', 'Acme'], ['CI/CD', 'x'], ['Pricing', 'y']));
  expect(problems[0]?.expected).toMatch(/'Product Focus', .*'Continuous Delivery'.* or 'Cloud\/SaaS Support'$/);
});
