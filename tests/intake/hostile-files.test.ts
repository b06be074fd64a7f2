import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { readMatrix } from '../../src/intake.ts';
import { hostileTexts } from '../report/hostile-text.ts';
import { madeWorkbook, partsOfWorkbook, rowsXml, zipped } from './made-workbook.ts';

const refused = (input: never, expected: string, options = {}) => {
  expect(() => readMatrix(input, options)).toThrow(InvalidArgumentError);
  expect(() => readMatrix(input, options)).toThrow(expected);
};
const table = [
  ['', 'Acme'],
  ['Pricing', 'x'],
];
const sheet = { data: rowsXml(table) };
/** With much to spare on a busy machine: what takes time out of proportion takes minutes. */
const within = <T>(milliseconds: number, act: () => T): T => {
  const start = performance.now();
  const answer = act();
  expect(performance.now() - start).toBeLessThan(milliseconds);
  return answer;
};

/** Changes what the directory of an archive says of a file's size. */
function saying(file: Uint8Array, name: string, size: number): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at < changed.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (wanted.every((byte, place) => changed[at + 46 + place] === byte)) view.setUint32(at + 24, size, true);
  }
  return changed;
}

describe('an archive', () => {
  const big = `<worksheet><sheetData>${' '.repeat(80 * 2 ** 20)}</sheetData></worksheet>`;
  const bomb = zipped({ ...partsOfWorkbook([sheet]), 'xl/worksheets/s0.xml': big });

  it('that says that it holds too much is refused before anything is unpacked', () => {
    expect(bomb.length).toBeLessThan(200_000);
    within(2_000, () => refused(bomb as never, 'bytes, unpacked'));
  });

  it('that holds more than it says is refused at the first byte too many', () => {
    within(10_000, () => refused(saying(bomb, 'xl/worksheets/s0.xml', 100) as never, 'larger than its archive says'));
  });

  it.each([
    ['no end', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'damaged'],
    [
      'a damaged directory',
      (() => {
        const file = zipSync({ a: strToU8('a') });
        file[file.length - 6] = 255;
        return file;
      })(),
      'damaged',
    ],
    ['no workbook', zipSync({ 'a.txt': strToU8('a') }), 'without a workbook'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'saved as .xlsx'],
  ])('with %s is refused', (_, file, expected) => refused(file as never, expected));

  it('cut off anywhere, or with any byte changed, is read or refused, and nothing else', () => {
    const file = madeWorkbook([sheet]);
    const tried = fc.tuple(fc.nat(file.length - 1), fc.nat(255), fc.boolean());
    fc.assert(
      fc.property(tried, ([place, byte, isCut]) => {
        const changed = isCut ? file.slice(0, place) : file.slice();
        if (!isCut) changed[place] = byte;
        try {
          readMatrix(changed, { format: 'xlsx' });
        } catch (error) {
          if (!(error instanceof InvalidArgumentError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('whose parts declare entities or are no XML is read without them', () => {
    const parts = partsOfWorkbook([{ data: '' }]);
    const lol =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const data = rowsXml(table).replace('x</t>', '&b;&e;x</t>');
    const file = zipped({
      ...parts,
      'xl/worksheets/s0.xml': `${lol}<worksheet><sheetData>${data}</sheetData></worksheet>`,
    });
    const { draft } = readMatrix(file);
    expect(JSON.stringify(draft)).not.toMatch(/aaaa|root:/);
    const broken = zipped({ ...partsOfWorkbook([sheet, { data: '<row><c></wrong>' }]) });
    const { problems } = readMatrix(broken);
    expect(problems.map(({ code }) => code)).toContain('damaged-part');
  });

  it('with one long text in many cells is refused, as the cells together are too long', () => {
    const cells = Array.from(
      { length: 2_000 },
      (_, row) => `<row r="${row + 2}"><c r="B${row + 2}" t="s"><v>0</v></c></row>`,
    );
    const file = madeWorkbook([{ data: cells.join('') }], { shared: `<si><t>${'x'.repeat(32_000)}</t></si>` });
    refused(file as never, 'letters', { limits: { unpackedBytes: 10_000_000 } });
  });

  it('with cells at the far corner, and ranges as wide as a sheet, takes no more room than what is in it', () => {
    const data = `${rowsXml(table)}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>`;
    refused(madeWorkbook([{ data }]) as never, 'columns');
    const wide = '<col min="1" max="999999999" hidden="0"/>'.repeat(1000);
    const merged = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`;
    within(10_000, () =>
      readMatrix(madeWorkbook([{ data: rowsXml(table), before: `<cols>${wide}</cols>`, after: merged }])),
    );
  });
});

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const rows = [
    ['', ...names],
    ['Pricing', ...names],
    ['__proto__', ...names],
  ];

  it.each([
    [
      'Markdown',
      `|${rows
        .map((row) => row.join('|'))
        .join('|\n|')
        .replace('|\n|', `|\n${'|-'.repeat(5)}|\n|`)
        .replaceAll('_', '\\_')}|`,
    ],
    ['CSV', rows.map((row) => row.join(',')).join('\n')],
    ['XLSX', madeWorkbook([{ data: rowsXml(rows) }])],
  ])('are names like others at the heads of %s', (_, input) => {
    const { draft, problems } = readMatrix(input, { mapping: { constructor: 'toString' } });
    expect(Object.keys(draft.platforms)).toEqual(['__proto__', 'toString', 'hasOwnProperty']);
    expect(Object.getPrototypeOf(draft.platforms)).toBe(Object.prototype);
    expect(Object.entries(draft.platforms)[0]?.[1]).toEqual({ pricing: [{ text: '__proto__', links: [] }] });
    expect(problems.map(({ code }) => code)).toEqual(['head-repeated', 'unknown-category']);
  });
});

describe('what nobody sees', () => {
  it.each(['\u0000', '\u001b', '\u202e', '\u2066', '\u200f', '\ud800'])(
    '%j is told, with where it stands',
    (letter) => {
      const { problems } = readMatrix(`,Acme\nPricing,a${letter}b\n`);
      expect(problems).toEqual([expect.objectContaining({ code: 'hidden-characters', line: 2, column: 2 })]);
      expect(problems[0]?.found).toMatch(/^1 of U\+[0-9A-F]{4}$/);
    },
  );

  it('is shown by its code where a problem tells a text that has it', () => {
    const { problems } = readMatrix(',Acme\n\u202ePrices,x\n');
    expect(problems.every(({ found }) => !found.includes('\u202e'))).toBe(true);
  });
});

describe('what is too large', () => {
  it.each([
    ['bytes', { bytes: 10 }, ',Acme\nPricing,x\n', 'letters'],
    ['rows', { rows: 2 }, ',Acme\nPricing,x\nCollaboration,x\n', 'rows'],
    ['columns', { columns: 2 }, ',Acme,Birch\nPricing,x,y\n', 'columns'],
    ['cells', { cells: 2 }, ',Acme\nPricing,x\n', 'cells'],
  ])('is refused whole: %s', (_, limits, input, expected) => refused(input as never, expected, { limits }));

  it('in one cell is left out, and told', () => {
    const { draft, problems } = readMatrix(`,Acme\nPricing,${'x'.repeat(40_000)}\n`);
    expect(draft.platforms['Acme']).toEqual({ pricing: [] });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'cell-too-long', severity: 'error', line: 2, column: 2 }),
    ]);
  });

  it('in problems ends with one that says so', () => {
    const rows = Array.from({ length: 50 }, () => '[x](ftp://a)').join('\n');
    const { problems } = readMatrix(`,Acme\nPricing,"${rows}"\n`, { limits: { problems: 5 } });
    expect(problems.map(({ code }) => code)).toEqual([...Array(5).fill('link-refused'), 'more-problems']);
  });
});

describe('any text', () => {
  const pieces = [
    '[',
    ']',
    '](',
    '![',
    '**a*',
    '*a ',
    '_',
    '~~',
    '`',
    '``',
    '<',
    '<!--',
    '<b ',
    '&',
    '&#',
    '\\',
    'https://',
    '(',
    ')',
    '[a](',
    '[a](<',
    '[a](b "',
    "[a](b '",
    '[^',
    '|',
    '"',
    ',',
    ';',
    '\t',
    'Sources: ',
    'Sources **',
    's  ',
    '. s',
    'Sources: [a](https://a.example) and ',
    '\nSources:\n',
    '<a href="https://a.example">',
    '</a>',
    '<a href=',
    '[1] ',
    '<br>1. x',
    '<br>[1] https://a.example',
    '. See also ',
    'Docs: (',
    ': ',
    'Sources: x (https://a.example), ',
  ];

  it.each(pieces)('takes time in proportion to its length: %j over and over', (piece) => {
    const long = piece.repeat(Math.floor(32_000 / piece.length));
    const options = { limits: { cellLength: 1e9 } };
    within(20_000, () => {
      readMatrix(`| | Acme |\n| - | - |\n| Pricing | ${long.repeat(8)} |\n`, { ...options, format: 'markdown' });
      try {
        readMatrix(`,Acme\nPricing,${long.repeat(8)}\n`, {
          ...options,
          format: 'csv',
          limits: { cellLength: 1e9, columns: 1e9, cells: 1e9 },
        });
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidArgumentError);
      }
    });
  });

  it('is read or refused, and nothing else, in every format and as any bytes', () => {
    const texts = fc
      .array(fc.oneof(hostileTexts, fc.constantFrom('\n', '|', '| - | - |\n', ',', 'Pricing', '\n\n')))
      .map((all) => all.join(''));
    const inputs = fc.oneof(
      texts,
      texts.map((text) => strToU8(text)),
      fc.uint8Array(),
    );
    fc.assert(
      fc.property(inputs, fc.constantFrom(undefined, 'markdown', 'csv', 'xlsx'), (input, format) => {
        try {
          const { draft, problems } = readMatrix(input, { format: format as 'csv' | undefined });
          expect(JSON.parse(JSON.stringify({ draft, problems }))).toEqual({ draft, problems });
          for (const { expected, found } of problems) expect([expected === '', found === '']).toEqual([false, false]);
        } catch (error) {
          if (!(error instanceof InvalidArgumentError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('between heads is only ever the text of a phrase, and its links lead to web pages', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const cell = text.replaceAll('"', '""');
        const { draft } = readMatrix(`,Acme\nPricing,"${cell}"\n`);
        expect(Object.keys(draft.platforms)).toEqual(['Acme']);
        for (const { text, links } of draft.platforms['Acme']?.['pricing'] ?? []) {
          expect(text).not.toMatch(/[\n\r]/);
          for (const { url } of links) expect(url).toMatch(/^https?:\/\/[^\s\p{C}]+$/iu);
        }
      }),
      { numRuns: 300 },
    );
  });
});
