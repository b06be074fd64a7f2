import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { LocatedFeature } from '../../src/model/feature.ts';
import { printable } from '../../src/report/document.ts';
import { toMarkdown } from '../../src/report.ts';
import { feature, platform } from '../query/fixture.ts';
import { hostileTexts, hostileWords } from './hostile-text.ts';
import { markdownTables, markdownTree, nodesOf, seen, sourceSeen } from './read-back.ts';
import { small, subjects } from './subjects.ts';

function located(text: string, rest: Partial<LocatedFeature> = {}): LocatedFeature {
  return { ...feature('a', text), id: 'acme/training/a', platform: 'acme', category: 'training', ...rest };
}

/** The kinds of the nodes in a part of a document, without the texts and the seams in them. */
function structure(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap((child: Nodes) => structure(child)) : [];
  return node.type === 'text' || (node.type === 'html' && node.value === '<wbr />') ? [] : [node.type, ...inside];
}

describe('a report in Markdown', () => {
  it('has a title, a table and the sources, in that order', () => {
    const tree = markdownTree(toMarkdown(subjects.comparison));
    expect(tree.children.map((block) => block.type)).toEqual([
      'heading',
      'table',
      'heading',
      'list',
      'heading',
      'list',
    ]);
    expect(nodesOf(tree, 'heading').map(seen)).toEqual(['acme and bare compared', 'Levels of support', 'Sources']);
  });

  it('has the title that is asked for', () => {
    expect(seen(markdownTree(toMarkdown(small, { title: 'Our shortlist' })).children[0] as Nodes)).toBe(
      'Our shortlist',
    );
  });

  it('lists the features of a cell one under the other', () => {
    const table = markdownTables(toMarkdown(small)).at(-1) ?? [];
    expect(table[1]?.[1]?.split('\n')).toHaveLength(2);
    expect(table[1]?.[2]).toBe('nothing recorded');
  });

  it('shows ids where no content names them', () => {
    expect(toMarkdown(subjects.comparison)).toContain('| Category | acme | bare |');
    expect(toMarkdown(subjects.comparison, { content: small })).toContain('| Category | Acme ML | BARE |');
  });

  it.each([
    ['https://example.org/a(b)c|d e', false],
    ['https://example.org/a(b)c|d&amp;_*<>', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    [' https://example.org', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['https://', false],
  ])('links to %s only if it is the address of a page', (url, isLinked) => {
    const tree = markdownTree(toMarkdown([located('It runs.', { sources: [{ title: 'A page', url }] })]));
    const links = nodesOf(tree, 'link').map((link) => link.url);
    expect(links).toEqual(isLinked ? [url, url] : []);
    expect(nodesOf(tree, 'listItem').map(sourceSeen)[0]).toContain(`A page: ${url} (`);
  });
});

describe('any text in Markdown', () => {
  it('comes back from a cell the same, and as nothing but text', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const row = nodesOf(markdownTree(toMarkdown([located(text)])), 'tableRow')[1];
        const [, , cell] = row?.children ?? [];
        expect(row?.children).toHaveLength(4);
        expect(cell && seen(cell)).toBe(printable(text));
        expect(cell && structure(cell)).toEqual(['tableCell']);
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from a cell of several lines, a row head and a column head', () => {
    fc.assert(
      fc.property(hostileWords, (text) => {
        const acme = platform('acme', {
          name: text,
          cells: { training: [feature('a', text), feature('b', 'It runs.')], serving: [] },
        });
        const training = { id: 'training', name: text, hint: '' } as const;
        const categories = { ...small.categories, training };
        const table = markdownTables(toMarkdown({ ...small, categories, platforms: { acme } })).at(-1) ?? [];
        const said = printable(text);
        expect(table[0]).toEqual(['Category', said]);
        expect(table[1]).toEqual([said, `• ${said}\n• It runs.`]);
      }),
      { numRuns: 100 },
    );
  });

  it('comes back from a paragraph and a list the same, and as nothing but text', () => {
    fc.assert(
      fc.property(hostileWords, (text) => {
        const acme = platform('acme', {
          introduction: { summary: text, concepts: [] },
          cells: { training: [feature('a', text)], serving: [] },
        });
        const tree = markdownTree(toMarkdown(acme));
        const [, summary] = tree.children;
        const item = nodesOf(tree, 'list')[1]?.children[0];
        expect(summary && [seen(summary), structure(summary)]).toEqual([printable(text), ['paragraph']]);
        expect(item && [seen(item), structure(item)]).toEqual([printable(text), ['listItem', 'paragraph']]);
      }),
      { numRuns: 100 },
    );
  });

  it('comes back from a heading and a source the same; a heading is one line', () => {
    fc.assert(
      fc.property(hostileWords, (text) => {
        const sources = [{ title: text, url: 'https://example.org' }];
        const tree = markdownTree(toMarkdown([located('It runs.', { sources })], { title: text }));
        expect(seen(tree.children[0] as Nodes)).toBe(printable(text).replaceAll('\n', ' '));
        const source = nodesOf(tree, 'listItem')[0];
        const said = `${printable(text)} (not re-read since it was recorded in 2021-10)`;
        expect(source && [seen(source), structure(source)]).toEqual([said, ['listItem', 'paragraph', 'link']]);
      }),
      { numRuns: 100 },
    );
  });

  it('is no formula, no directive, no issue and no emoji to those who look for them', () => {
    fc.assert(
      fc.property(hostileWords, (text) => {
        const acme = platform('acme', {
          name: text,
          introduction: { summary: text, concepts: [] },
          cells: { training: [feature('a', text)], serving: [] },
        });
        const page = toMarkdown(acme, { title: text });
        // Escapes, and where links lead, are read first.
        const read = page.replaceAll(/\\[\W_]|\]\([^()\s]*\)/g, ' ');
        expect(read).not.toMatch(/\$|:[a-z_\u0080-\uffff]/i);
        expect(page).not.toMatch(/^[\s>*+|-]*::/m);
        const tree = markdownTree(page);
        const linked = new Set(nodesOf(tree, 'link').flatMap((link) => nodesOf(link, 'text')));
        for (const node of nodesOf(tree, 'text')) {
          if (!linked.has(node)) expect(node.value).not.toMatch(/#\d|\bgh-\d|:[-+\w]+:/i);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('loses control characters and broken surrogate pairs, and no other', () => {
    expect(printable('a\0b\u001Bc\uD800d\r\ne\rf\tg\u00A0h😀')).toBe('a\uFFFDb\uFFFDc\uFFFDd\ne\nf\tg\u00A0h😀');
  });
});
