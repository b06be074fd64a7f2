import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/intake/csv-rows.ts';
import { problemsUpTo } from '../../src/intake/problems.ts';
import { readMatrix } from '../../src/intake.ts';

const text = ';Acmé;Birch\nPricing;"a; ""b""\nc";–\n';
const expected = {
  platforms: {
    Acmé: {
      pricing: [
        { text: 'a; "b"', links: [] },
        { text: 'c', links: [] },
      ],
    },
    Birch: { pricing: [{ text: '–', links: [] }] },
  },
};
const utf16 = (isBig: boolean, isMarked: boolean) => {
  const marked = isMarked ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < marked.length; place++) view.setUint16(place * 2, marked.charCodeAt(place), !isBig);
  return bytes;
};
const windows1252 = Uint8Array.from(text, (letter) => ({ '–': 0x96 })[letter] ?? letter.charCodeAt(0));

describe('the bytes of a text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', utf16(false, true)],
    ['UTF-16 BE with a mark', utf16(true, true)],
    ['UTF-16 LE', utf16(false, false)],
    ['UTF-16 BE', utf16(true, false)],
  ])('are read in their encoding: %s', (_, bytes) => {
    expect(readMatrix(bytes)).toEqual({ draft: expected, problems: [] });
  });

  it('that are none of these are Windows-1252, which is told', () => {
    const { draft, problems } = readMatrix(windows1252);
    expect(draft).toEqual(expected);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['encoding', 'warning']]);
  });
});

describe('separated values', () => {
  it.each([',', ';', '\t'])('are parted by %j, with any line ends, and where Excel says so', (separator) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const rows = ['', 'Acme'].join(separator) + end + ['Pricing', 'x'].join(separator) + end;
      const { draft } = readMatrix(rows);
      expect(draft.platforms).toEqual({ Acme: { pricing: [{ text: 'x', links: [] }] } });
    }
    const { draft } = readMatrix(
      `sep=${separator}\n${separator}Acme\nPricing${separator}a,b;c\n`.replace('a,b;c', '"a,b;c"'),
    );
    expect(draft.platforms['Acme']?.['pricing']?.[0]?.text).toBe('a,b;c');
  });

  it.each([
    [';Acme, Inc.\nPricing;Jobs are billed, by the hour.\n', 'Acme, Inc.'],
    ['\tAcme, Inc.; ML\nPricing\tJobs are billed, by the hour.\n', 'Acme, Inc.; ML'],
    ['A comparison, of 2026, by Acme\n\nCategory;Acme\nPricing;Jobs are billed, by the hour.\n', 'Acme'],
    ['"A comparison, of 2026"\nCategory,Acme\nPricing,"Jobs are billed, by the hour."\n', 'Acme'],
    [',Acme\nPricing,"Jobs are billed, by the hour."\nCollaboration,Jobs; runs; models\n', 'Acme'],
  ])('are parted by what makes rows of them, be there other marks in words: %j', (text, platform) => {
    const { draft } = readMatrix(text);
    expect(Object.keys(draft.platforms)).toEqual([platform]);
    expect(draft.platforms[platform]?.['pricing']?.[0]?.text).toBe('Jobs are billed, by the hour.');
  });

  it('are what an independent reader reads', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '"', ',', '\n', '\r\n', 'a', ' ', "'", ';', '""'),
      fc.string({ maxLength: 5 }),
    );
    const cells = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const csv = Papa.unparse([['head', 'head'], ...rows], { newline });
        const problems = problemsUpTo(9);
        const read = [...csvRows(csv, problems)].map((row) => row.cells);
        const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline });
        expect(read).toEqual(data);
        expect(problems.list).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('tell quotation marks that do not match, by line and column', () => {
    const { problems } = readMatrix(',Acme\nPricing,"a"b\nCollaboration,"c\n');
    expect(problems).toEqual([
      expect.objectContaining({ code: 'broken-quotes', severity: 'warning', line: 2, column: 2 }),
      expect.objectContaining({ code: 'broken-quotes', severity: 'error', line: 3, column: 2 }),
    ]);
  });

  it('count the lines of texts that have several', () => {
    const { problems } = readMatrix(',Acme\n"Pricing\n(money)","a\nb"\nSpeed,x\n');
    expect(problems).toEqual([expect.objectContaining({ code: 'unknown-category', line: 5, column: 1 })]);
  });

  it('have an apostrophe before what a spreadsheet would compute, which is no part of it', () => {
    const { draft } = readMatrix(",Acme\nPricing,'=1+1\nCollaboration,'quoted'\n");
    expect(draft.platforms['Acme']?.['pricing']?.[0]?.text).toBe('=1+1');
    expect(draft.platforms['Acme']?.['collaboration']?.[0]?.text).toBe("'quoted'");
  });
});
