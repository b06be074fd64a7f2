import fc from 'fast-check';
import type { Element, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'mdast';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { InvalidContentError } from '../../src/errors/invalid-content-error.ts';
import { style } from '../../src/report/html-style.ts';
import { toCsv, toHtml, toMarkdown, toNdjson } from '../../src/report.ts';
import { textsIn, withTexts } from './every-text.ts';
import { hostileTexts } from './hostile-text.ts';
import { mdxTree } from './mdx.ts';
import { elements, markdownTree, nodesOf, seen } from './read-back.ts';
import { kinds, small, subjects } from './subjects.ts';

type Kind = (typeof kinds)[number];
type Texts = ReadonlyMap<string, string>;

/** A report on a subject, of which every text may be another one, as in an answer that nobody has checked. */
function report(write: typeof toHtml, kind: Kind, texts: Texts): string {
  const { subject, content } = withTexts({ subject: subjects[kind], content: small }, texts);
  return write(subject, { content, retired: true });
}

/** The texts of a subject that are not refused if they are others; an id may have no slash, as it is part of others. */
function openTexts(kind: Kind): ReadonlyMap<string, 'any' | 'no slash'> {
  const open = new Map<string, 'any' | 'no slash'>();
  const tried = new Map<string, string>();
  for (const text of textsIn({ subject: subjects[kind], content: small })) {
    for (const which of ['any', 'no slash'] as const) {
      tried.set(text, which === 'any' ? `=</b>\0\n${text}` : `=<b>\0\n${text}`);
      if (isAccepted(() => report(toNdjson, kind, tried))) {
        open.set(text, which);
        break;
      }
      tried.delete(text);
    }
  }
  return open;
}

function isAccepted(write: () => unknown): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof InvalidArgumentError || error instanceof InvalidContentError) return false;
    throw error;
  }
}

/** The same texts as nothing but words. */
function harmless(open: Iterable<string>): Texts {
  return new Map([...open].map((text) => [text, `word ${text.replace(/\W/g, ' ')} word`]));
}

const something = hostileTexts.filter((text) => text !== '');

/** The same texts, all of them hostile: before and behind what they were, so that no two become the same. */
const hostile = (open: ReadonlyMap<string, 'any' | 'no slash'>) =>
  fc.array(fc.tuple(something, something), { minLength: 3, maxLength: 8 }).map((pairs): Texts => {
    const entries = [...open].map(([text, which], place): [string, string] => {
      const [before, behind] = pairs[place % pairs.length] ?? ['', ''];
      const other = `${before}${text}${behind}`;
      return [text, which === 'any' ? other : other.replaceAll('/', '|')];
    });
    return new Map(entries);
  });

/** What a page is made of: every element with its attributes, where it stands; but for links to other pages. */
function pageParts(node: HtmlNodes, above = ''): string[] {
  if (node.type !== 'element')
    return 'children' in node ? node.children.flatMap((child) => pageParts(child, above)) : [];
  if (leadsOut(node)) return node.children.flatMap((child) => pageParts(child, above));
  // Which cells are wide depends on how long their texts are.
  const names = Object.keys(node.properties).filter((name) => !(node.tagName === 'td' && name === 'className'));
  const path = `${above}/${node.tagName}[${names.sort().join()}]`;
  return [path, ...node.children.flatMap((child) => pageParts(child, path))];
}

function leadsOut({ tagName, properties }: Element): boolean {
  return tagName === 'a' && !String(properties['href']).startsWith('#');
}

/** What a document in Markdown is made of; but for links, and for the seams in its texts. */
function documentParts(node: Nodes, above = ''): string[] {
  if (node.type === 'text' || (node.type === 'html' && node.value === '<wbr />')) return [];
  const path = node.type === 'link' ? above : `${above}/${node.type}${node.type === 'html' ? node.value : ''}`;
  const inside = 'children' in node ? node.children.flatMap((child: Nodes) => documentParts(child, path)) : [];
  return node.type === 'link' ? inside : [path, ...inside];
}

/** What a reader sees, line by line, and where the links lead. */
function read(tree: Nodes): readonly [string, string[]] {
  return [seen(tree), nodesOf(tree, 'link').map(({ url }) => url)];
}

const classes = new Set(['prose', ...[...style.matchAll(/\.([a-z]+(?:-[a-z\d]+)*)/g)].map(([, name]) => name)]);

function expectAddress(address: string): void {
  expect(address).toMatch(/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu);
  expect(['http:', 'https:']).toContain(new URL(address).protocol);
}

describe.each(kinds)(
  'whatever the texts are, a report on this is made of the same: %s',
  { timeout: 60_000 },
  (kind) => {
    const open = openTexts(kind);
    const plain = harmless(open.keys());
    const check = (property: (texts: Texts) => void) => {
      fc.assert(
        fc.property(hostile(open), (texts) => {
          fc.pre(isAccepted(() => report(toNdjson, kind, texts)));
          property(texts);
        }),
        { numRuns: 12 },
      );
    };

    it('almost every text may be another one', () => {
      expect(open.size).toBeGreaterThan(50);
    });

    it('in HTML', () => {
      const expected = pageParts(fromHtml(report(toHtml, kind, plain))).sort();
      check((texts) => {
        const page = fromHtml(report(toHtml, kind, texts));
        expect(pageParts(page).sort()).toEqual(expected);
        const all = elements(page, '*');
        const ids = all.flatMap(({ properties }) => properties.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { properties } of all) {
          for (const name of [properties.className ?? []].flat()) expect(classes).toContain(name);
          expect(String(properties['style'] ?? '--columns: 1')).toMatch(/^--columns: \d+$/);
          const href = String(properties.href ?? 'https://example.org');
          if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
          else expectAddress(href);
        }
      });
    });

    it('in Markdown, as GitHub and MDX read it', () => {
      const expected = documentParts(markdownTree(report(toMarkdown, kind, plain))).sort();
      check((texts) => {
        const markdown = report(toMarkdown, kind, texts);
        const tree = markdownTree(markdown);
        expect(documentParts(tree).sort()).toEqual(expected);
        for (const { url } of nodesOf(tree, 'link')) expectAddress(url);
        const site = mdxTree(markdown);
        expect(documentParts(site).sort()).toEqual(expected);
        expect(read(site)).toEqual(read(tree));
      });
    });

    it('in CSV and NDJSON', () => {
      const rows = (texts: Texts) =>
        Papa.parse<string[]>(report(toCsv, kind, texts), { delimiter: ',', newline: '\n' }).data;
      const expected = rows(plain).map((row) => row.length);
      const lines = report(toNdjson, kind, plain).split('\n').length;
      check((texts) => {
        const found = rows(texts);
        expect(found.map((row) => row.length)).toEqual(expected);
        expect(found.flat().filter((cell) => /^[\s\p{C}]*[=+\-@]|^[\t\r\n]/u.test(cell))).toEqual([]);
        const records = report(toNdjson, kind, texts).split('\n');
        expect(records).toHaveLength(lines);
        for (const record of records.slice(0, -1)) expect(JSON.parse(record)).toBeTypeOf('object');
      });
    });
  },
);
