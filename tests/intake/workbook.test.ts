import { readXlsx, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { createMatrix, dataset } from '../../src/index.ts';
import { readMatrix } from '../../src/intake.ts';
import { toXlsx } from '../../src/xlsx.ts';
import { kinds, small, subjects } from '../report/subjects.ts';
import { linkTo, madeWorkbook, notesAt, partsOfWorkbook, rowsXml, zipped } from './made-workbook.ts';

const codesAt = (problems: ReturnType<typeof readMatrix>['problems']) =>
  problems.map(({ code, cell }) => `${code} ${cell}`);
const textsIn = (file: Uint8Array) => {
  const { draft, problems } = readMatrix(file);
  const texts = Object.entries(draft.platforms).flatMap(([platform, cells]) =>
    Object.entries(cells).map(([category, phrases]) => [platform, category, ...phrases.map(({ text }) => text)]),
  );
  return { texts, problems: codesAt(problems), draft };
};

describe('a workbook', () => {
  it('is read as another program wrote it: shared and rich texts, a hyperlink, and Markdown links in a text', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: 'Matrix',
          rows: [
            ['', 'Acme', 'Birch'],
            [
              'Pricing - OSS, per-model etc.',
              'Metered',
              'Two: [one](https://example.org/1) and [two](https://example.org/2)',
            ],
            ['model-training', 'rich', 42],
          ],
          cells: new Map([
            ['1,1', { value: 'Metered', hyperlink: { target: 'https://example.org/pricing', display: 'Metered' } }],
            ['2,1', { value: 'rich', richText: [{ text: 'Very ', font: { bold: true } }, { text: 'rich' }] }],
          ]) as never,
        },
      ],
    });
    expect(readMatrix(new Uint8Array(file))).toEqual({
      draft: {
        platforms: {
          Acme: {
            pricing: [{ text: 'Metered', links: [{ text: 'Metered', url: 'https://example.org/pricing' }] }],
            'model-training': [{ text: 'Very rich', links: [] }],
          },
          Birch: {
            pricing: [
              {
                text: 'Two: one and two',
                links: [
                  { text: 'one', url: 'https://example.org/1' },
                  { text: 'two', url: 'https://example.org/2' },
                ],
              },
            ],
            'model-training': [{ text: '42', links: [] }],
          },
        },
      },
      problems: [],
    });
  });

  it('has letters of any plane, which XML writes by their numbers', () => {
    const data = rowsXml([
      ['', 'Acme'],
      ['Pricing', 'a&#x1F600;b&#128512;c&#x1f600;&#233;&amp;#x1F600;'],
      ['Collaboration', 'a&#x110000;&#99999999999;b'],
    ]);
    expect(textsIn(madeWorkbook([{ data }])).texts).toEqual([
      ['Acme', 'pricing', 'a😀b😀c😀é&#x1F600;'],
      ['Acme', 'collaboration', 'a\ufffd\ufffdb'],
    ]);
  });

  it('may have titles, merged heads, hidden parts, notes, several sheets, blank columns and thousands of blank rows', () => {
    const blank = Array.from(
      { length: 5_000 },
      (_, row) => `<row r="${row + 20}"><c r="A${row + 20}" s="1"/><c r="Z${row + 20}" s="1"/></row>`,
    );
    const data = rowsXml([
      ['A comparison'],
      [undefined, 'Acme', undefined, 'Birch', 'Hidden'],
      ['Pricing', 'a', 'b', 'c', 'x'],
      [undefined, 'd', undefined, 'e'],
      ['Collaboration', 'hidden row', undefined, 'x'],
      ['Data Governance', 'for both', undefined, undefined],
    ]).replace('<row r="5">', '<row r="5" hidden="1">');
    const file = madeWorkbook(
      [
        {
          name: 'Matrix',
          before: '<cols><col min="5" max="5" hidden="1"/></cols>',
          data: `${data}${blank.join('')}`,
          after: '<mergeCells><mergeCell ref="B2:C2"/><mergeCell ref="A3:A4"/><mergeCell ref="B6:D6"/></mergeCells>',
          relations: notesAt('n', '../comments1.xml'),
        },
        {
          name: 'Cloud/SaaS Support'.replace('/', ' '),
          data: rowsXml([
            ['Acme', 'Birch'],
            ['SaaS', undefined],
            ['too', 'no'],
          ]),
        },
        {
          name: 'Model Performance and Basic Mon',
          data: rowsXml([
            ['', 'Acme'],
            ['1', 'watched'],
          ]),
        },
        {
          name: 'Old',
          state: 'hidden',
          data: rowsXml([
            ['', 'Acme'],
            ['Pricing', 'secret'],
          ]),
        },
      ],
      {
        more: {
          'xl/comments1.xml':
            '<comments><commentList><comment ref="B3"><text><r><t>check</t></r><r><t> this</t></r></text></comment></commentList></comments>',
        },
      },
    );
    const { texts, problems } = textsIn(file);
    expect(texts).toEqual([
      ['Acme', 'pricing', 'a', 'b', 'd'],
      ['Acme', 'performance-monitoring', 'watched'],
      ['Acme', 'data-governance', 'for both'],
      ['Acme', 'cloud-saas', 'SaaS', 'too'],
      ['Birch', 'pricing', 'c', 'e'],
      ['Birch', 'data-governance'],
      ['Birch', 'cloud-saas', 'no'],
    ]);
    expect(problems).toEqual(
      expect.arrayContaining([
        'note B3',
        'hidden E2',
        'hidden A5',
        'hidden undefined',
        'stray-text A1',
        'merged-cells B6',
      ]),
    );
    expect(problems).toHaveLength(6);
  });

  it('keeps of formulas the stored value, and computes none', () => {
    const data = `${rowsXml([['', 'Acme']])}<row r="2"><c r="A2" t="inlineStr"><is><t>Pricing</t></is></c><c r="B2" t="str"><f>HYPERLINK("https://example.org","x")</f><v>x</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Collaboration</t></is></c><c r="B3"><f>1+1</f></c></row>`;
    const { texts, problems, draft } = textsIn(madeWorkbook([{ data }]));
    expect(texts).toEqual([
      ['Acme', 'pricing', 'x'],
      ['Acme', 'collaboration'],
    ]);
    expect(draft.platforms['Acme']?.['pricing']?.[0]?.links).toEqual([]);
    expect(problems).toEqual(['formula B2', 'formula B3']);
  });

  it('has no link to a script, a file, a place in itself or an address that hides something', () => {
    const urls = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'mailto:a@example.org',
      'https://example.org/&#x202E;x',
      'http://',
    ];
    const data = rowsXml([
      ['', ...urls.map((_, place) => `P${place}`), 'Inside'],
      ['Pricing', ...urls.map(() => 'x'), 'x'],
    ]);
    const links = urls
      .map((_, place) => `<hyperlink ref="${String.fromCharCode(66 + place)}2" r:id="l${place}"/>`)
      .join('');
    const relations = urls.map((url, place) => linkTo(`l${place}`, url)).join('');
    const file = madeWorkbook([
      { data, after: `<hyperlinks>${links}<hyperlink ref="G2" location="Sheet2!A1"/></hyperlinks>`, relations },
    ]);
    const { draft, problems } = textsIn(file);
    expect(Object.values(draft.platforms).flatMap((cells) => cells['pricing']?.flatMap(({ links }) => links))).toEqual(
      [],
    );
    expect(problems).toEqual(['B2', 'C2', 'D2', 'E2', 'F2', 'G2'].map((cell) => `link-refused ${cell}`));
  });

  it('tells macros and other files, and leaves them alone', () => {
    const more = { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<externalLink/>' };
    const { problems, texts } = textsIn(
      madeWorkbook(
        [
          {
            data: rowsXml([
              ['', 'Acme'],
              ['Pricing', 'x'],
            ]),
          },
        ],
        { more },
      ),
    );
    expect(problems).toEqual(['macros undefined', 'external-reference undefined']);
    expect(texts).toEqual([['Acme', 'pricing', 'x']]);
  });
});

describe('a workbook that is written', () => {
  it.each(kinds)('opens in another program, with heads that stay in sight: %s', async (kind) => {
    const { sheets } = await readXlsx(toXlsx(subjects[kind], { content: small }));
    expect(sheets.length).toBeGreaterThan(0);
    for (const { name, rows, freezePane } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(rows[0]?.some((cell) => cell !== null && cell !== '')).toBe(true);
      expect(freezePane?.rows).toBe(1);
    }
  });

  it('has the grid, and a sheet for each category, whose cells lead to the first page that they cite', async () => {
    const { sheets } = await readXlsx(toXlsx(small));
    expect(sheets.map(({ name }) => name)).toEqual(['Support', 'Training', 'Serving']);
    expect(sheets[0]?.rows[1]).toEqual([
      'Hyperparameter tuning',
      'Training',
      'integration · Acme Cloud, limited',
      'unknown',
    ]);
    expect(sheets[1]?.cells?.get('1,1')?.hyperlink?.target).toBe('https://example.org/tuning');
  });

  it('is the same for the same subject', () => {
    expect(toXlsx(small)).toEqual(toXlsx(structuredClone(small)));
  });

  it('names sheets as spreadsheets let them be named, each once', async () => {
    const names = ['A/B: [c]?', 'A B c', "'quoted'", 'x'.repeat(40), 'X'.repeat(50), 'History', '\u0000'];
    const categories = Object.fromEntries(
      names.map((name, place) => [`c${place}`, { id: `c${place}`, name, hint: '' }]),
    );
    const cells = Object.fromEntries(names.map((_, place) => [`c${place}`, []]));
    const made = {
      ...small,
      categories,
      capabilities: {},
      platforms: { bare: { ...small.platforms.bare, cells, notFound: {} } },
      redirects: { ...small.redirects, features: {} },
    };
    const { sheets } = await readXlsx(toXlsx(made as never));
    const written = sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(written).size).toBe(written.length);
    for (const name of written) expect(name).toMatch(/^[^'[\]:*?/\\][^[\]:*?/\\]{0,30}$/);
  });
});

describe('a workbook of a matrix', () => {
  const sheetNames = async (file: Uint8Array) => (await readXlsx(file)).sheets.map(({ name }) => name);

  it('has no sheet of levels where its content has no capabilities, and else has one first', async () => {
    const { capabilities, ...others } = createMatrix(dataset);
    const categories = Object.values(others.categories).map(({ name }) => name.slice(0, 31));
    const bare = {
      categories: others.categories,
      redirects: others.redirects,
      capabilities: {},
      platforms: Object.fromEntries(
        Object.entries(others.platforms).map(([id, platform]) => [
          id,
          { ...platform, cells: emptied(platform.cells), notFound: {}, history: [] },
        ]),
      ),
    };
    expect(Object.keys(capabilities).length).toBeGreaterThan(0);
    const whole = await sheetNames(toXlsx(dataset));
    expect(whole.length).toBe(categories.length + 1);
    expect(await sheetNames(toXlsx(bare as never))).toEqual(whole.slice(1));
  });
});

/** Cells without a statement, and so without a claim. */
function emptied(cells: object): object {
  return Object.fromEntries(Object.keys(cells).map((category) => [category, []]));
}

describe('the numbers of a workbook', () => {
  const styles = (xfs: string, codes = '') =>
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  /** What a cell with this number in this format says, as part of a column. */
  const shown = (number: string, format: { id: number; code?: string }, { type = 'n', front = '' } = {}) => {
    const parts = partsOfWorkbook([
      {
        data: `${rowsXml([['', 'Qorb']])}<row r="2"><c r="A2" t="inlineStr"><is><t>Pricing</t></is></c><c r="B2" t="${type}" s="1"><v>${number}</v></c></row>`,
      },
    ]);
    const code = format.code?.replaceAll('"', '&quot;');
    parts['xl/styles.xml'] = styles(
      `<xf numFmtId="${format.id}"/>`,
      code === undefined ? '' : `<numFmt numFmtId="${format.id}" formatCode="${code}"/>`,
    );
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    );
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace('<sheets>', `${front}<sheets>`);
    return readMatrix(zipped(parts)).draft.platforms['Qorb']?.pricing?.[0]?.text;
  };

  it.each([
    ['46356', { id: 14 }, '2026-11-30'],
    ['46356.5', { id: 22 }, '2026-11-30 12:00'],
    ['46356', { id: 164, code: 'dd/mm/yyyy' }, '2026-11-30'],
    ['46356', { id: 164, code: '[$-409]mmm yy;@' }, '2026-11-30'],
    ['46356', { id: 164, code: '"day" d\\ mmmm' }, '2026-11-30'],
    ['59', { id: 14 }, '1900-02-28'],
    ['61', { id: 14 }, '1900-03-01'],
    ['0.75', { id: 20 }, '18:00'],
    ['0.999', { id: 10 }, '99.9%'],
    ['0.07', { id: 164, code: '0.0%' }, '7%'],
    ['46356', { id: 0 }, '46356'],
    ['46356', { id: 164, code: '#,##0 "days"' }, '46356'],
    ['46356', { id: 164, code: '[Red]0.0' }, '46356'],
    ['-5', { id: 14 }, '-5'],
    ['9e15', { id: 14 }, '9e15'],
  ] as const)('are what their cells show: %s in %o is %s', (number, format, text) => {
    expect(shown(number, format)).toBe(text);
  });

  it('count days from 1904 where the workbook does', () => {
    expect(shown('44894', { id: 14 }, { front: '<workbookPr date1904="1"/>' })).toBe('2026-11-30');
  });

  it('may be written as days, which are taken as they are', () => {
    expect(shown('2026-11-30T00:00:00', { id: 14 }, { type: 'd' })).toBe('2026-11-30');
  });
});
