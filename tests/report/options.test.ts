import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { UnknownIdError } from '../../src/errors/unknown-id-error.ts';
import { evaluate } from '../../src/query/evaluate/evaluate.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { searchFeatures } from '../../src/query/search/search-features.ts';
import { type SupportGrid, supportGrid } from '../../src/query/support/support-grid.ts';
import { toCsv, toHtml, toMarkdown, toNdjson } from '../../src/report.ts';
import { elements, markdownTables, markdownTree, nodesOf, seen, textOf } from './read-back.ts';
import { before, small, subjects } from './subjects.ts';

const linesOf = (ndjson: string) =>
  ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const headsOf = (page: string) => nodesOf(markdownTree(page), 'heading').map(seen);
/** The grid that a report shows, row by row. */
const rowsOf = (grid: SupportGrid) => markdownTables(toMarkdown(grid, { content: small }));

describe('levels only', () => {
  it('leave the grid of what has one, without a statement or a source', () => {
    const whole = rowsOf(supportGrid(small));
    for (const [subject, tables] of [
      [small, whole],
      [subjects.comparison, whole],
      [small.platforms.acme, rowsOf(supportGrid(small, { platforms: ['acme'] }))],
      [subjects.category, rowsOf(supportGrid(small, { categories: ['serving'] }))],
      [subjects.capability, rowsOf(supportGrid(small, { capabilities: ['rollout'] }))],
    ] as const) {
      const page = toMarkdown(subject, { content: small, levelsOnly: true });
      expect(markdownTables(page)).toEqual(tables);
      expect(headsOf(page)).not.toContain('Sources');
    }
  });

  it('are a row for each cell in CSV and NDJSON', () => {
    expect(toCsv(small, { levelsOnly: true })).toBe(toCsv(supportGrid(small), { content: small }));
    expect(toNdjson(small, { levelsOnly: true })).toBe(toNdjson(supportGrid(small)));
  });

  it('leave the ranking and the verdicts of an evaluation, and the summary of a difference', () => {
    const heads = headsOf(toMarkdown(subjects.evaluation, { levelsOnly: true }));
    expect(heads).toContain('Verdicts');
    expect(heads).not.toContain('Evidence');
    expect(headsOf(toMarkdown(subjects.diff, { levelsOnly: true }))).toEqual([
      'What changed',
      'Summary',
      'By platform',
    ]);
  });

  it('need a content where the subject has no levels', () => {
    for (const subject of [subjects.comparison, subjects.category, small.platforms.acme]) {
      expect(() => toHtml(subject, { levelsOnly: true })).toThrow(InvalidArgumentError);
      expect(() => toHtml(subject, { levelsOnly: true })).toThrow('pass { content: dataset }');
    }
  });
});

describe('only some categories', () => {
  const options = { content: small, categories: ['serving'] } as const;

  it('leave their statements and the capabilities that have their home there', () => {
    expect(linesOf(toNdjson(small, options))).toEqual(findFeatures(small, { categories: ['serving'] }));
    for (const subject of [small, subjects.comparison]) {
      const rows = markdownTables(toMarkdown(subject, options)).flatMap((table) =>
        table.slice(1).map(([head]) => head),
      );
      expect(rows).toEqual(['Traffic splitting', 'Drift detection', 'Serving']);
    }
    expect(rowsOf(subjects.grid).flatMap((table) => table.slice(1))).toHaveLength(3);
    expect(markdownTables(toMarkdown(subjects.grid, options)).flatMap((table) => table.slice(1))).toHaveLength(2);
  });

  it('do not change the levels, which statements of other categories may have given', () => {
    const moved = { ...small.capabilities, tuning: { ...small.capabilities.tuning, category: 'serving' } } as const;
    const [table] = markdownTables(toMarkdown({ ...small, capabilities: moved }, options));
    expect(table?.[1]).toEqual(['Hyperparameter tuning', 'integration · Acme Cloud, limited', 'unknown']);
  });

  it('are refused where the content has none of that name, and where no content tells those of capabilities', () => {
    expect(() => toMarkdown(small, { categories: ['servings'] })).toThrow(UnknownIdError);
    expect(() => toCsv(subjects.grid, { content: small, categories: ['servings'] })).toThrow(UnknownIdError);
    expect(() => toCsv(subjects.grid, { categories: ['serving'] })).toThrow('Invalid options.content');
  });
});

/** What stands in a section beside what it says: the way back, and what is not there. */
const isAside = (names: unknown) => ['back', 'nothing', 'hint'].some((name) => String(names).includes(name));

describe('only some capabilities', () => {
  const options = { content: small, capabilities: ['rollout'] } as const;
  const notAsked = 'no statement on what was asked for';

  it.each([['rollout'], ['tuning'], ['drift'], ['rollout', 'tuning']])(
    'leave out the categories without a statement on one, also in the contents: %s %s',
    (...asked) => {
      const capabilities = asked.filter((id) => id !== undefined);
      for (const subject of [small, subjects.comparison, small.platforms.acme]) {
        const page = toHtml(subject, { content: small, capabilities });
        const said = ['li', 'td', 'dd'];
        const empty = elements(page, 'section').filter((part) => {
          const words = elements(part, 'p').filter(({ properties: { className = [] } }) => !isAside(className));
          return words.length === 0 && said.every((name) => elements(part, name).length === 0);
        });
        expect(empty.map(textOf)).toEqual([]);
        const anchors = elements(page, '*').flatMap(({ properties: { id } }) => (id === undefined ? [] : [`#${id}`]));
        for (const { properties } of elements(page, 'a'))
          if (String(properties['href']).startsWith('#')) expect(anchors).toContain(properties['href']);
      }
    },
  );

  it('leave the statements that claim or mention one, and their rows', () => {
    expect(linesOf(toNdjson(small, options))).toEqual(findFeatures(small, { capabilities: ['rollout'] }));
    expect(linesOf(toNdjson(subjects.evaluation, options)).map(({ capability }) => capability)).toEqual([
      'rollout',
      'rollout',
    ]);
    expect(linesOf(toNdjson(subjects.grid, options))).toHaveLength(2);
    const mentioning = { ...subjects.features[0], support: {}, about: ['rollout'] };
    expect(linesOf(toNdjson([mentioning] as never, options))).toEqual([mentioning]);
  });

  it('leave the changes that concern one', () => {
    const ids = linesOf(toNdjson(subjects.diff, options)).map(({ id }) => id);
    expect(ids).toContain('acme/serving/canary');
    expect(ids).not.toContain('acme/training/launch');
  });

  it('do not call what was not asked for unrecorded', () => {
    const tables = markdownTables(toMarkdown(small, { capabilities: ['tuning'] }));
    expect(tables.at(-1)?.[1]).toEqual(['Training', expect.stringContaining('It tunes.'), notAsked]);
    for (const subject of [small, subjects.comparison, small.platforms.acme]) {
      const page = toMarkdown(subject, { ...options, capabilities: ['drift'] });
      expect(page).not.toContain('nothing recorded');
      expect(page).toContain('No statement is on what was asked for.');
    }
    expect(() => toMarkdown(small, { capabilities: ['drifts'] })).toThrow(UnknownIdError);
  });
});

describe('the top', () => {
  it('are the first platforms of an evaluation and the first results of a search', () => {
    expect(linesOf(toNdjson(subjects.evaluation, { top: 1 })).map(({ platform }) => platform)).toEqual([
      'acme',
      'acme',
    ]);
    const [ranking] = markdownTables(toMarkdown(evaluate(small, { requirements: ['rollout'] }), { top: 1 }));
    expect(ranking).toHaveLength(2);
    const results = searchFeatures(small, 'splits');
    expect(results.length).toBeGreaterThan(1);
    expect(linesOf(toNdjson(results, { top: 1 }))).toEqual(results.slice(0, 1));
    expect(linesOf(toNdjson(results, { top: 100 }))).toEqual(results);
  });
});

describe('the content that a difference starts from', () => {
  it('is what the levels that changed are told by, first', () => {
    const page = toMarkdown(subjects.diff, { before, content: small });
    expect(headsOf(page).slice(0, 5)).toEqual([
      'What changed',
      'Summary',
      'Levels of support',
      'Levels that changed: 1',
      'By platform',
    ]);
    expect(page).toContain('Hyperparameter tuning: unknown → integration · Acme Cloud, limited (stronger)');
    expect(headsOf(toMarkdown(subjects.diff, { content: small }))).not.toContain('Levels that changed: 1');
  });
});

describe('an option', () => {
  it.each([
    ['levelsOnly', 'yes', 'true or false'],
    ['categories', 'serving', 'a list'],
    ['categories', [5], 'a text'],
    ['capabilities', {}, 'a list'],
    ['top', 0, 'a whole number from 1'],
    ['top', 1.5, 'a whole number from 1'],
    ['top', '3', 'a whole number from 1'],
    ['bom', 1, 'true or false'],
  ])('%s of %j is refused in every format', (name, value, expected) => {
    for (const write of [toMarkdown, toHtml, toCsv, toNdjson]) {
      expect(() => write(small, { [name]: value })).toThrow(InvalidArgumentError);
      expect(() => write(small, { [name]: value })).toThrow(expected);
    }
  });
});
