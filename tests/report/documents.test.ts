import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { byCapability } from '../../src/query/by-capability.ts';
import { compare } from '../../src/query/compare.ts';
import { diff } from '../../src/query/diff/diff.ts';
import { searchFeatures } from '../../src/query/search/search-features.ts';
import { supportGrid } from '../../src/query/support/support-grid.ts';
import { dayInWords } from '../../src/report/level-words.ts';
import { toHtml, toMarkdown } from '../../src/report.ts';
import { elements, markdownTables, markdownTree, nodesOf, seen, sourceSeen, textOf } from './read-back.ts';
import { gone, kinds, read, small, subjects, unread } from './subjects.ts';

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of list) groups[keyOf(item)] = [...(groups[keyOf(item)] ?? []), item];
  return groups;
}

/** What a document in Markdown says, line by line. */
const linesOf = (markdown: string) =>
  markdownTree(markdown).children.flatMap((block) => ('children' in block ? block.children.map(seen) : []));

/** What stands under the last heading of a document: no other list is numbered. */
const sourcesIn = (markdown: string) =>
  nodesOf(markdownTree(markdown), 'list').flatMap((list) => (list.ordered ? list.children.map(sourceSeen) : []));

describe('what is cited', () => {
  it('is listed at the end, numbered as it is first cited, with the day on which it was read', () => {
    expect(sourcesIn(toMarkdown(subjects.comparison))).toEqual([
      `${read.title}: ${read.url} (read on 2026-11-02)`,
      `${unread.title}: ${unread.url} (not re-read since it was recorded in 2021-10)`,
      `${gone.title}: ${gone.url}, archived at ${gone.archive} (not re-read since it was recorded in 2021-10, dated 2021-05-04, about version 1.9, found missing on 2026-11-03)`,
    ]);
  });

  it('is listed once, however often it is cited, and linked wherever it is', () => {
    const page = toMarkdown(subjects.comparison);
    const numbers = nodesOf(markdownTree(page), 'link').map((link) => [seen(link), link.url]);
    expect(numbers.filter(([label]) => label === '[2]')).toEqual([
      ['[2]', unread.url],
      ['[2]', unread.url],
    ]);
    expect(page.split(`[${unread.title}](`)).toHaveLength(2);
  });

  it('is listed again where it was read on another day, or for another statement not at all', () => {
    const [first] = subjects.features;
    const sources = [read, { ...read, accessed: '2026-11-20' }, { title: read.title, url: read.url }];
    const features = sources.map((source) => ({ ...first, sources: [source] }));
    expect(sourcesIn(toMarkdown(features as never))).toHaveLength(3);
  });

  it('was recorded when the source came, where that is later than the statement', () => {
    const [first] = subjects.features;
    const later = { ...first, sources: [{ ...unread, recorded: '2026-11' }] };
    expect(sourcesIn(toMarkdown([later] as never))[0]).toContain('not re-read since it was recorded in 2026-11');
  });

  it.each(kinds)('is in HTML what it is in Markdown, in the order of its mention: %s', (kind) => {
    const page = toHtml(subjects[kind], { content: small, retired: true });
    const list = elements(page, 'ol')[0];
    const items = list ? elements(list, 'li').map(textOf) : [];
    expect(items).toEqual(sourcesIn(toMarkdown(subjects[kind], { content: small, retired: true })));
    const mentions = elements(page, 'a').flatMap((link) => /^\[(\d+)\]$/.exec(textOf(link))?.[1] ?? []);
    expect([...new Set(mentions)]).toEqual(items.map((_, place) => String(place + 1)));
  });
});

describe('a report', () => {
  it('on a content that says which release it is names that release, whatever it is about', () => {
    const origin = `Data of version ${dataset.version}, updated ${dayInWords(dataset.updated)}, SHA-256 ${dataset.hash}.`;
    expect(toMarkdown(dataset)).toContain(origin);
    expect(toHtml(compare(dataset, ['kubeflow']), { content: dataset })).toContain(origin);
    expect(toMarkdown(small)).not.toContain('SHA-256');
  });

  it('leaves out what no longer holds unless asked for, and then says why', () => {
    for (const subject of [small, small.platforms.acme]) {
      expect(toMarkdown(subject)).not.toContain('It had canaries.');
      expect(toHtml(subject)).not.toContain('It had canaries.');
      const [row] =
        markdownTables(toMarkdown(subject, { retired: true }))
          .at(-1)
          ?.slice(1) ?? [];
      expect(row?.[2]).toContain('It had canaries.');
      expect(row?.[2]).toContain(
        'until 2024, written off in 2026-11 as changed: They were replaced. Now: acme/serving/rollout.',
      );
    }
  });

  it('explains the levels that it mentions, strongest first, and no other', () => {
    const terms = elements(toHtml(subjects.capability), 'dt').map(textOf);
    expect(terms).toEqual(['native', 'partial', 'none', ', contested']);
    expect(elements(toHtml([]), 'dt')).toEqual([]);
  });
});

describe('the report on', () => {
  it('the whole matrix counts what holds and shows it by category and platform', () => {
    const page = toMarkdown(small);
    expect(linesOf(page)[1]).toBe('5 statements on 2 platforms in 2 categories.');
    const tables = markdownTables(page);
    expect(tables[0]).toEqual([
      ['Capability', 'Acme ML', 'BARE'],
      ['Hyperparameter tuning (Training)', 'integration · Acme Cloud, limited', 'unknown'],
      ['Traffic splitting (Serving)', 'native', 'partial, contested'],
      ['Drift detection (Serving)', 'not found on 2026-11-02', 'unknown'],
    ]);
    expect(tables[1]).toEqual([
      ['Category', 'Acme ML', 'BARE'],
      ['Training', '• It tunes. [1] [2] (only Acme Cloud)\n• It was launched. (2021-05)', 'nothing recorded'],
      ['Serving', 'It splits. [2] [3]', '• It does not split.\n• It splits a little.'],
    ]);
  });

  it('a comparison adds what each feature claims, and through what', () => {
    const table = markdownTables(toMarkdown(subjects.comparison, { content: small })).at(-1);
    expect(table?.[1]?.[1]?.split('\n')[0]).toBe(
      '• It tunes. [1] [2] (only Acme Cloud; Hyperparameter tuning: integration via Katib, in part)',
    );
    const many = compare(dataset, ['kubeflow', 'mlflow', 'h2o', 'dataiku', 'databricks'], { categories: [] });
    expect(toMarkdown(many)).toContain('# 5 platforms compared');
  });

  it('a comparison shows the levels first, where a content tells them', () => {
    const heads = (page: string) => markdownTables(page).map(([head]) => head?.[0]);
    expect(heads(toMarkdown(subjects.comparison))).toEqual(['Category']);
    expect(heads(toMarkdown(subjects.comparison, { content: small }))).toEqual(['Capability', 'Category']);
  });

  it('a comparison of differences has those alone, and says so', () => {
    const page = toMarkdown(compare(small, ['acme', 'bare'], { differences: true }), { content: small });
    expect(linesOf(page)[0]).toBe('Acme ML and BARE compared: differences only');
    const same = compare(small, ['acme'], { differences: true });
    expect(linesOf(toMarkdown(same, { content: small }))).toContain('The platforms do not differ at any capability.');
    const rows = markdownTables(page).flatMap((table) => table.slice(1).map(([head]) => head));
    expect(rows).toEqual([
      'Hyperparameter tuning (Training)',
      'Traffic splitting (Serving)',
      'Drift detection (Serving)',
      'Training',
      'Serving',
    ]);
    expect(page).not.toContain('It was launched.');
  });

  it('a grid explains its words before it uses them, and few rows are one table that names their categories', () => {
    const page = toMarkdown(subjects.grid, { content: small });
    const heads = nodesOf(markdownTree(page), 'heading').map(seen);
    expect(heads).toEqual(['What platforms support', 'Levels of support']);
    expect(markdownTables(page)).toEqual(markdownTables(toMarkdown(small)).slice(0, 1));
    expect(markdownTables(toMarkdown(subjects.grid))).toHaveLength(1);
  });

  it.each([
    [12, 1],
    [13, 2],
  ])('a grid of %i rows in two categories has %i tables', (count, tables) => {
    const ids = Object.entries(groupBy(Object.values(dataset.capabilities), ({ category }) => category))
      .flatMap(([, list]) => (list.length > 7 ? [list.map(({ id }) => id)] : []))
      .slice(0, 2)
      .flatMap((list, place) => list.slice(0, place === 0 ? 6 : count - 6));
    const page = toMarkdown(supportGrid(dataset, { platforms: ['mlflow'], capabilities: ids }), { content: dataset });
    const found = markdownTables(page);
    expect(found).toHaveLength(tables);
    expect(found.flatMap((table) => table.slice(1))).toHaveLength(count);
    for (const id of ids) {
      const { name, category } = dataset.capabilities[id];
      const head = tables === 1 ? `${name} (${dataset.categories[category].name})` : name;
      expect(found.flat().map(([cell]) => cell)).toContain(head);
    }
  });

  it('a category has a line for each platform', () => {
    const [table] = markdownTables(toMarkdown(subjects.category, { content: small }));
    expect(table?.map(([head]) => head)).toEqual(['Platform', 'Acme ML', 'BARE']);
  });

  it('a capability shows each level, whether it is contested, and every claim', () => {
    const [table] = markdownTables(toMarkdown(subjects.capability, { content: small }));
    expect(table?.slice(1)).toEqual([
      ['Acme ML', 'native', 'It splits. [1] [2] (native)'],
      ['BARE', 'partial, contested', '• It splits a little. (partial)\n• It does not split. (none)'],
    ]);
    const unknown = markdownTables(toMarkdown(byCapability(small, 'drift')))[0];
    expect(unknown?.slice(1)).toEqual([
      ['acme', 'not found on 2026-11-02', 'nothing recorded'],
      ['bare', 'unknown', 'nothing recorded'],
    ]);
  });

  it('a platform begins with what to know before, and ends with what was not found', () => {
    const page = toMarkdown(small.platforms.acme, { content: small });
    const tree = markdownTree(page);
    expect(nodesOf(tree, 'heading').map(seen)).toEqual([
      'Acme ML',
      'Concepts',
      'Training',
      'Serving',
      'Searched for and not found',
      'Levels of support',
      'Sources',
    ]);
    expect(linesOf(page)).toEqual(
      expect.arrayContaining([
        'Acme is for tests.',
        'Vendor: Nobody',
        'Other names: Acme Studio (from 2019 until 2020-05) [1]',
        'Job: A run. [2] (also task)',
        'Offerings: Acme Cloud (cloud; form; managed)',
        'Drift detection: not found on 2026-11-02',
      ]),
    );
  });

  it('features shows them in the order given, with where they stand', () => {
    const [table] = markdownTables(toMarkdown([...subjects.features].reverse(), { content: small }));
    expect(table?.slice(1).map(([platform, category]) => [platform, category])).toEqual([
      ['BARE', 'Serving'],
      ['BARE', 'Serving'],
      ['Acme ML', 'Serving'],
      ['Acme ML', 'Serving'],
      ['Acme ML', 'Training'],
      ['Acme ML', 'Training'],
    ]);
    expect(linesOf(toMarkdown([]))).toContain('None is recorded.');
  });

  it('search results say before them which words were not found as they were asked for', () => {
    const lists = (query: string) =>
      nodesOf(markdownTree(toMarkdown(searchFeatures(small, query), { content: small })), 'list')
        .filter(({ ordered }) => !ordered)
        .map((list) => list.children.map(seen));
    expect(lists('cnary quux')[0]).toEqual(['Nothing matches “cnary”; nearest: “canary”.', 'Nothing matches “quux”.']);
    expect(lists('quux')).toEqual([['Nothing matches “quux”.']]);
    expect(lists('the')).toEqual([['These words stand in nearly every statement: add one for what is looked for.']]);
    expect(toMarkdown(searchFeatures(small, 'canary'))).not.toContain('Nothing matches');
  });

  it('search results mark what is only near to what was searched for', () => {
    const [result] = searchFeatures(small, 'canary');
    const rows = (results: readonly unknown[]) => markdownTables(toMarkdown(results as never))[0]?.slice(1);
    const near = rows([{ ...result, matched: 'near' }, result]);
    expect(near?.map(([, , statement]) => statement?.includes('near to what was searched for'))).toEqual([true, false]);
    const all = toMarkdown(searchFeatures(small, 'cnary'));
    expect(all).toContain('Nothing matches “cnary”');
    expect(all).not.toContain('near to what was searched for');
  });

  it('an evaluation explains its figures and words before it uses them', () => {
    const heads = nodesOf(markdownTree(toMarkdown(subjects.evaluation)), 'heading').map(seen);
    expect(heads.slice(1)).toEqual([
      'How to read it',
      'Ranking',
      'Verdicts',
      'Configurations',
      'Evidence',
      'Levels of support',
      'Sources',
    ]);
    expect(linesOf(toMarkdown(subjects.evaluation))).toContain(
      'Points: native 1.00, preview 0.75, partial 0.50, integration 0.50, custom 0.25; ' +
        'partly met or contested, half way down to the next level.',
    );
    expect(linesOf(toMarkdown(subjects.evaluation))).toContain('Levels: native (built in), partial (in part).');
  });

  it('an evaluation ranks the platforms and shows the evidence for each requirement', () => {
    const [ranking, verdicts, evidence] = markdownTables(toMarkdown(subjects.evaluation, { content: small }));
    const musts = ['Musts not met', 'Musts partly met', 'Musts to check'];
    expect(ranking).toEqual([
      ['Platform', 'Rank', 'Score', 'Best', 'Configuration', ...musts, 'Gaps'],
      ['Acme ML', '1', '0.33', '1.00', 'Acme Cloud, managed', 'none', 'none', 'none', '67 % not found'],
      ['BARE', '2', '0.17', '0.83', 'The whole, self-managed', 'none', 'none', 'Traffic splitting', '67 % unknown'],
    ]);
    expect(verdicts?.[1]?.slice(1)).toEqual(['met (native)', 'contested (partial)']);
    expect(verdicts?.[2]?.slice(1)).toEqual(['not found (on 2026-11-02)', 'unknown']);
    expect(evidence?.[1]?.[2]).toBe(
      [
        'contested (partial; earns 0.50)',
        '• It splits a little. (partial)',
        '• It does not split. (none; not accepted)',
      ].join('\n'),
    );
    expect(evidence?.[2]?.[1]).toBe('not found (on 2026-11-02; earns 0.00)');
  });

  it('a difference shows the weightiest changes first, each with its reason', () => {
    const page = toMarkdown(subjects.diff, { content: small });
    const heads = nodesOf(markdownTree(page), 'heading').map(seen);
    expect(heads.slice(1, 6)).toEqual(['Summary', 'Levels of support', 'By platform', 'Major', 'Minor']);
    const rows = markdownTables(page).flatMap((table) => table.slice(1));
    const find = (id: string, words: string) => rows.find(([what, change]) => what === id && change === words);
    expect(find('acme/training/tuning', 'feature added')?.[2]).toContain('It tunes.');
    expect(find('acme', 'platform changed')?.[2]).toBe('name: “Acme” → “Acme ML”');
    expect(find('studio', 'platform redirect removed')?.[2]).toBe('“acme” → nothing');
    expect(find('acme/serving/splits', 'feature moved')?.[2]).toBe(
      '• acme/serving/splits → acme/serving/rollout\n• It splits.',
    );
    expect(find('acme/serving/batches', 'feature removed')?.[2]).toBe('It batches.');
    expect(find('acme/serving/canary', 'feature retired')?.[2]).toContain('as changed: They were replaced.');
    const launch = find('acme/training/launch', 'feature changed')?.[2];
    expect(launch).toContain('text: “It launched.” → “It was launched.”');
    expect(launch).toMatch(/sources \/ https:\/\/example\.org\/old: Old guide \[\d\] → nothing/);
    const changed = rows.filter((row) => row.length === 4);
    expect(changed).toHaveLength(subjects.diff.changes.length);
    for (const [, , , reason] of changed) expect(reason).toMatch(/\.$/);
  });

  it('no difference says so', () => {
    expect(linesOf(toMarkdown(diff(small, small)))).toContain('Both say the same.');
  });
});
