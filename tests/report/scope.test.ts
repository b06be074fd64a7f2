import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { byCapability } from '../../src/query/by-capability.ts';
import { toCsv, toHtml, toMarkdown } from '../../src/report.ts';
import { elements, markdownTables, markdownTree, nodesOf, seen, textOf } from './read-back.ts';
import { scoped, scopedKinds, scopedSubjects } from './scoped.ts';

/** What has to stand beside a level of the scoped matrix, wherever it is shown. */
const scopes: Readonly<Record<string, RegExp>> = {
  preview: /Acme Tuner/,
  integration: /Acme Server/,
  'not found': /2026-11-02/,
};

/** Which of these levels a line shows; the explanation of levels, and what requirements accept, are no answers. */
const shownIn = (text: string) =>
  Object.keys(scopes).filter((level) => new RegExp(`(?<![\\w-])${level}(?![\\w-])`).test(text));

/** The lines of cells, and of lists without a table, of a document in Markdown. */
function linesOf(markdown: string): string[] {
  const tree = markdownTree(markdown);
  const explained = nodesOf(tree, 'listItem').map(seen).filter(isExplanation);
  const items = nodesOf(tree, 'listItem').map(seen);
  const cells = markdownTables(markdown).flatMap((table) => table.slice(1).flatMap((row) => row.slice(1)));
  return [...items.filter((item) => !explained.includes(item)), ...cells.flatMap((cell) => cell.split('\n'))];
}

function isExplanation(text: string): boolean {
  return /^(preview|integration|not found|Gaps|Best|Musts partly met|Musts to check|unmet|elsewhere|partly):/.test(
    text,
  );
}

/** A figure of the ranking is no level: `33 % not found`. */
const isFigure = (text: string) => /^\d+ % not found$/.test(text);

describe.each(scopedKinds)('a report that shows a scoped level: %s', (kind) => {
  const subject = scopedSubjects[kind];

  it('shows its scope in the same line, in Markdown', () => {
    const lines = linesOf(toMarkdown(subject, { content: scoped })).filter((line) => !isFigure(line));
    for (const line of lines) for (const level of shownIn(line)) expect(line).toMatch(scopes[level] ?? '');
  });

  it('shows its scope in the same cell or line, in HTML', () => {
    const page = toHtml(subject, { content: scoped });
    const parts = ['td', 'li', 'dd'].flatMap((name) => elements(page, name));
    const lines = parts.filter((part) => elements(part, 'li').length === (part.tagName === 'li' ? 1 : 0)).map(textOf);
    const explained = elements(page, 'dd').map(textOf);
    for (const line of lines) {
      if (isFigure(line) || explained.includes(line)) continue;
      for (const level of shownIn(line)) expect(line).toMatch(scopes[level] ?? '');
    }
  });

  it('names the end of a platform wherever a heading or a row names it', () => {
    const page = toHtml(subject, { content: scoped });
    const named = ['h1', 'h2', 'h3', 'h4', 'h5', 'th', 'dt'].flatMap((name) => elements(page, name)).map(textOf);
    const tree = markdownTree(toMarkdown(subject, { content: scoped }));
    const inMarkdown = [...nodesOf(tree, 'heading'), ...nodesOf(tree, 'tableRow').map((row) => row.children[0])].map(
      (node) => (node ? seen(node) : ''),
    );
    for (const text of [...named, ...inMarkdown]) {
      if (/\bDune\b/.test(text)) expect(text).toContain('Dune (discontinued since 2025-10)');
      if (/\bElm\b/.test(text)) expect(text).toContain('Elm (in maintenance since 2024)');
    }
  });

  it('has the status of each platform beside it, in CSV', () => {
    const { data } = Papa.parse<Record<string, string>>(toCsv(subject, { content: scoped }).trimEnd(), {
      header: true,
    });
    const ends: Readonly<Record<string, string>> = { acme: 'active', dune: 'discontinued', elm: 'maintenance' };
    for (const { platform, platformStatus } of data) {
      if (platform !== undefined) expect(platformStatus).toBe(ends[platform]);
    }
  });
});

describe('the reports above', () => {
  const text = (kind: keyof typeof scopedSubjects) => toMarkdown(scopedSubjects[kind], { content: scoped });

  it('are worth the name: the levels and the ends are there', () => {
    for (const kind of ['content', 'comparison', 'differences', 'grid', 'evaluation', 'all'] as const) {
      expect(new Set(linesOf(text(kind)).flatMap(shownIn)).size).toBe(3);
    }
    for (const kind of scopedKinds.filter((kind) => kind !== 'evaluation')) {
      expect(text(kind)).toContain('Dune (discontinued since 2025-10)');
    }
    expect(text('evaluation')).toContain('Not ranked: Dune (discontinued since 2025-10).');
  });

  it('say of an answer in words what its columns say', () => {
    const { data } = Papa.parse<Record<string, string>>(toCsv(scopedSubjects.grid, { content: scoped }).trimEnd(), {
      header: true,
    });
    const answers = data.filter(({ platform }) => platform === 'acme');
    expect(answers.map(({ inWords, only, except }) => [inWords, only, except])).toEqual([
      ['preview · Acme Tuner', 'tuner', ''],
      ['integration · Acme Server, except Acme Cloud', 'server', 'cloud'],
      ['not found on 2026-11-02', '', ''],
    ]);
    expect(data).toHaveLength(9);
  });

  it('list what stands aside after what counts, and mentions last', () => {
    const [table] = markdownTables(toMarkdown(byCapability(scoped, 'tuning'), { content: scoped }));
    expect(table?.[1]?.[2]?.split('\n')).toEqual([
      '• It tunes. (preview; only Acme Tuner)',
      '• The lab tunes. (native; only Acme Lab; apart: does not count)',
      '• Also: Tuning has a price.',
    ]);
  });

  it('tell how each offering stands to the platform, and that it has ended', () => {
    const page = toMarkdown(scoped.platforms.acme, { content: scoped });
    for (const line of [
      'Acme Cloud (cloud; form; managed)',
      'Acme Tuner (product; part; works in Acme Cloud; also offered alone)',
      'Acme Lab (product; beside the platform)',
      'Acme Old (product; part; discontinued since 2025-03)',
    ]) {
      expect(nodesOf(markdownTree(page), 'listItem').map(seen)).toContain(line);
    }
  });

  it('name the configuration that a platform is ranked by, what needs a part of it, and what other forms would change', () => {
    const items = nodesOf(markdownTree(text('evaluation')), 'listItem').map(seen);
    expect(items).toContain('Ranked by Acme Cloud, managed.');
    expect(items).toContain('Needed for Hyperparameter tuning: Acme Tuner.');
    expect(items.find((item) => item.startsWith('With Acme Server'))).toMatch(
      /^With Acme Server, self-managed: score \d\.\d\d, best \d\.\d\d; .*Traffic splitting met/,
    );
  });
});
