import { describe, expect, it } from 'vitest';
import { categories } from '../../src/data/categories.ts';
import { content } from '../../src/data/content.ts';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { InvalidContentError } from '../../src/errors/invalid-content-error.ts';
import { readMatrix } from '../../src/intake.ts';
import { small } from '../report/subjects.ts';

const csv = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
const texts = (draft: ReturnType<typeof readMatrix>['draft']) =>
  Object.fromEntries(
    Object.entries(draft.platforms).map(([platform, cells]) => [
      platform,
      Object.fromEntries(
        Object.entries(cells).map(([category, phrases]) => [category, phrases.map(({ text }) => text).join('|')]),
      ),
    ]),
  );

describe('the heads of categories', () => {
  it('are ids or names, in any spelling, with or without a hint', () => {
    for (const { id, name, hint } of Object.values(categories)) {
      const heads = [
        id,
        name,
        name.toUpperCase(),
        `${name} - ${hint}`,
        `${name} – x`,
        `${name}: x`,
        `${name} (${hint})`,
        ` ${name}\n`,
      ];
      for (const head of heads) {
        const { draft, problems } = readMatrix(csv(['', 'Acme'], [head.replaceAll('"', '""'), 'x']));
        expect([head, Object.keys(draft.platforms['Acme'] ?? {}), problems]).toEqual([head, [id], []]);
      }
    }
  });

  it('may stand on either side: the side is told by them', () => {
    const rows = [
      ['', 'Acme', 'Birch'],
      ['Pricing', 'a', 'b'],
      ['Collaboration', 'c', ''],
    ];
    const turned = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
    const answer = { Acme: { pricing: 'a', collaboration: 'c' }, Birch: { pricing: 'b', collaboration: '' } };
    expect(texts(readMatrix(csv(...rows)).draft)).toEqual(answer);
    expect(texts(readMatrix(csv(...turned)).draft)).toEqual(answer);
  });

  it('that are not known are told, with the nearest, and their cells left out', () => {
    const { draft, problems } = readMatrix(
      csv(['', 'Acme'], ['Princing', 'x'], ['', 'y'], ['Collaboration', 'z'], ['A note', '']),
    );
    expect(texts(draft)).toEqual({ Acme: { collaboration: 'z' } });
    expect(problems).toEqual([
      { line: 2, column: 1, severity: 'error', code: 'unknown-category', found: "'Princing'", expected: "'Pricing'" },
      expect.objectContaining({ code: 'no-head', line: 3, column: 2 }),
      expect.objectContaining({ code: 'stray-text', severity: 'warning', line: 5 }),
    ]);
  });

  it('that are missing under another are taken for it, which is told', () => {
    const { draft, problems } = readMatrix(csv(['', 'Acme'], ['Pricing', 'a'], ['', 'b']));
    expect(texts(draft)).toEqual({ Acme: { pricing: 'a|b' } });
    expect(problems.map(({ code }) => code)).toEqual(['head-assumed']);
  });

  it('may come more than once', () => {
    expect(texts(readMatrix(csv(['', 'Acme'], ['Pricing', 'a'], ['Pricing', 'b'])).draft)).toEqual({
      Acme: { pricing: 'a|b' },
    });
  });
});

describe('the heads of platforms', () => {
  it('are names as they stand, unless a content knows them by id, name or former name', () => {
    const input = csv(['', 'Google AI Platform (Vertex)', 'kubeflow', 'Ours'], ['Pricing', 'a', 'b', 'c']);
    expect(Object.keys(readMatrix(input).draft.platforms)).toEqual(['Google AI Platform (Vertex)', 'kubeflow', 'Ours']);
    expect(Object.keys(readMatrix(input, { content }).draft.platforms)).toEqual(['vertex-ai', 'kubeflow', 'Ours']);
    for (const { id, name, names } of Object.values(content.platforms)) {
      for (const head of [id, name, ...names.map((other) => other.name)]) {
        const { draft } = readMatrix(csv(['', head], ['Pricing', 'x']), { content });
        expect([head, ...Object.keys(draft.platforms)]).toEqual([head, id]);
      }
    }
  });

  it('that are nearly a name are told, and kept', () => {
    const { draft, problems } = readMatrix(csv(['', 'Kubflow'], ['Pricing', 'x']), { content });
    expect(Object.keys(draft.platforms)).toEqual(['Kubflow']);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'unknown-platform', severity: 'warning', line: 1, column: 2 }),
    ]);
    expect(problems[0]?.expected).toContain("'kubeflow'");
  });

  it('that are missing, or come twice, are told', () => {
    const { draft, problems } = readMatrix(
      csv(['', 'Acme', '', 'Acme'], ['Pricing', 'a', 'b', 'c'], ['Collaboration', '', 'd', '']),
    );
    expect(texts(draft)).toEqual({ Acme: { pricing: 'a|c', collaboration: '' } });
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['head-repeated', 4],
      ['no-head', 3],
    ]);
  });
});

describe('mapping', () => {
  it('says what heads mean, and which are left out', () => {
    const { draft, problems } = readMatrix(csv(['', 'Our thing', 'Notes'], ['Money', 'a', 'n'], ['Misc', 'b', 'n']), {
      mapping: { 'our THING': 'acme', Notes: null, Money: 'pricing', Misc: null },
    });
    expect(texts(draft)).toEqual({ acme: { pricing: 'a' } });
    expect(problems).toEqual([]);
  });
});

describe('a content', () => {
  it('brings its own categories, and its redirects', () => {
    const moved = {
      ...small,
      redirects: { ...small.redirects, platforms: { studio: ['acme'] }, categories: { learning: ['training'] } },
    };
    const { draft, problems } = readMatrix(csv(['', 'studio'], ['learning', 'x'], ['Pricing', 'y']), {
      content: moved,
    });
    expect(texts(draft)).toEqual({ acme: { training: 'x' } });
    expect(problems.map(({ code }) => code)).toEqual(['unknown-category']);
  });

  it('that is none is refused', () => {
    expect(() => readMatrix('', { content: {} as never })).toThrow(InvalidContentError);
  });
});

describe('what is no table', () => {
  it.each([
    ['', undefined],
    ['Some words.', undefined],
    ['Words without a table.', 'markdown'],
    ['| a |', 'markdown'],
    ['\n\n\n', 'csv'],
    [',,,\n,,,', undefined],
    [new Uint8Array(), undefined],
    ['text', 'xlsx'],
    [5, undefined],
    [null, undefined],
    [['a'], undefined],
  ])('is refused: %j as %s', (input, format) => {
    expect(() => readMatrix(input as never, { format: format as 'csv' | undefined })).toThrow(InvalidArgumentError);
    expect(() => readMatrix(input as never, { format: format as 'csv' | undefined })).toThrow('Invalid input: found');
  });

  it.each([
    [{ formats: 'csv' }, 'options'],
    [{ format: 'xls' }, 'options.format'],
    [{ mapping: { a: 5 } }, 'options.mapping.a'],
    [{ limits: { bytes: 0 } }, 'options.limits.bytes'],
    [{ limits: { byte: 1 } }, 'options.limits'],
  ])('is told from an option that does not exist, or cannot be so: %j', (options, argument) => {
    expect(() => readMatrix(',a\nPricing,b', options as never)).toThrow(`Invalid ${argument}: found`);
  });

  it('but a table of something else is a problem, and the draft empty', () => {
    const { draft, problems } = readMatrix(csv(['a', 'b'], ['c', 'd']));
    expect(draft.platforms).toEqual({});
    expect(problems.map(({ code }) => code)).toEqual(['not-read']);
  });
});
