import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import type { LocatedFeature } from '../../src/model/feature.ts';
import { answeredLevels } from '../../src/model/support.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { supportGrid } from '../../src/query/support/support-grid.ts';
import { printable } from '../../src/report/document.ts';
import { style } from '../../src/report/html-style.ts';
import { toHtml } from '../../src/report.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';
import { hostileTexts } from './hostile-text.ts';
import { elements, textOf } from './read-back.ts';
import { kinds, small, subjects } from './subjects.ts';

function located(text: string, rest: Partial<LocatedFeature> = {}): LocatedFeature {
  return { ...feature('a', text), id: 'acme/training/a', platform: 'acme', category: 'training', ...rest };
}

function properties(element: Element, name: string): string {
  return String(element.properties[name] ?? '');
}

describe.each(kinds)('a report in HTML: %s', (kind) => {
  const page = toHtml(subjects[kind], { content: small });

  it('is a page without a mistake that a parser would have to repair', () => {
    const mistakes: string[] = [];
    fromHtml(page, { onerror: (mistake) => void mistakes.push(String(mistake)) });
    expect(mistakes).toEqual([]);
    expect(page.startsWith('<!doctype html>')).toBe(true);
  });

  it('has a language and one title, which is its first heading', () => {
    expect(elements(page, 'html')[0]?.properties).toMatchObject({ lang: 'en' });
    const titles = [...elements(page, 'title'), ...elements(page, 'h1')].map(textOf);
    expect(titles).toHaveLength(2);
    expect(titles[0]).toBe(titles[1]);
  });

  it('leaves no heading level out', () => {
    const depths = elements(page, '*').flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []);
    for (const [place, depth] of depths.entries())
      expect(Number(depth) - Number(depths[place - 1] ?? 0)).toBeLessThan(2);
  });

  it('has tables with a caption and heads that say what they are heads of', () => {
    for (const table of elements(page, 'table')) {
      expect(textOf(elements(table, 'caption')[0] ?? table)).not.toBe('');
      const scopes = (part: string) =>
        elements(elements(table, part)[0] ?? table, 'th').map((th) => th.properties['scope']);
      expect(new Set(scopes('thead'))).toEqual(new Set(['col']));
      expect(new Set(scopes('tbody'))).toEqual(new Set(['row']));
      expect(elements(table, 'tr').map((row) => elements(row, 'th').length)).not.toContain(0);
    }
  });

  it('lets each table scroll in a box that has a name and can be reached by keyboard', () => {
    const boxes = elements(page, 'div').filter(({ properties }) => properties['role'] === 'region');
    expect(boxes).toHaveLength(elements(page, 'table').length);
    for (const { properties } of boxes)
      expect(properties).toMatchObject({ tabIndex: 0, ariaLabel: expect.any(String) });
  });

  it('needs nothing else and runs nothing', () => {
    const names = new Set(elements(page, '*').map(({ tagName }) => tagName));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base']) expect(names).not.toContain(name);
    expect(page).toContain(`content="default-src &#x27;none&#x27;; style-src`);
  });

  it('says each level in words', () => {
    const kinds = elements(page, 'span').flatMap((span) => {
      const kind = /\b(?:level|verdict)-([-a-z]+)/.exec(String(span.properties['className']))?.[1];
      return kind === undefined ? [] : [[kind, textOf(span)]];
    });
    for (const [kind = '', words] of kinds) expect(words).toBe(kind.replace('-', ' '));
  });
});

describe('a report in HTML', () => {
  it('has a sign for each level, no two alike', () => {
    const signs = answeredLevels.map((level) => new RegExp(`\\.level-${level} \\{ --sign: "(.)"`).exec(style)?.[1]);
    expect(signs).not.toContain(undefined);
    expect(new Set(signs).size).toBe(signs.length);
  });

  it.each([1, 2, 3, 12])('has a table of %i columns say that it scrolls, by a rule for where it does', (count) => {
    const platforms = Object.keys(content.platforms).slice(0, count) as never;
    const page = toHtml(supportGrid(content, { platforms, capabilities: ['automl'] }), { content });
    const [cue] = elements(page, 'span').filter(({ properties }) => String(properties['className']).includes('cue'));
    expect(cue && textOf(cue)).toContain('scroll sideways');
    const below = Number(/cue-(\d+)/.exec(String(cue?.properties['className']))?.[1]);
    expect(style).toContain(`@media (max-width: ${below}rem) { .cue-${below} { display: inline; } }`);
    // What the style gives a grid at least, with the margins of the page.
    expect(Math.abs(below - (2 + 9 + count * 6.2))).toBeLessThanOrEqual(2.5);
  });

  it('is styled for light and dark, and for paper', () => {
    for (const part of ['color-scheme: light dark', '(prefers-color-scheme: dark)', '@media print']) {
      expect(style).toContain(part);
    }
  });

  it('of the whole matrix has all of it', { timeout: 60_000 }, () => {
    const page = toHtml(content);
    const rows = elements(page, 'tbody').flatMap((body) => elements(body, 'tr'));
    expect(rows).toHaveLength(Object.keys(content.capabilities).length);
    const said = new Set(elements(page, 'li').map((item) => textOf(item).split('\u00A0[')[0]));
    expect(findFeatures(content).filter(({ text, sources }) => sources.length > 0 && !said.has(text))).toEqual([]);
  });

  it('leads from each level of a grid to the statement that it rests on, where the page has it', () => {
    for (const page of [toHtml(small), toHtml(subjects.comparison, { content: small })]) {
      const ways = elements(page, 'td').flatMap((cell) => {
        const [way] = elements(cell, 'a').filter(({ properties }) => String(properties['href']).startsWith('#'));
        return way ? [[textOf(way), properties(way, 'href')]] : [];
      });
      expect(ways).toEqual([
        ['integration', '#acme/training/tuning'],
        ['native', '#acme/serving/rollout'],
        ['partial', '#bare/serving/rollout'],
      ]);
      const statements = new Map(elements(page, 'li').map((item) => [`#${properties(item, 'id')}`, textOf(item)]));
      expect(ways.map(([, way = '']) => statements.get(way)?.split('.')[0])).toEqual([
        'It tunes',
        'It splits',
        'It splits a little',
      ]);
    }
    expect(elements(toHtml(subjects.grid, { content: small }), 'a')).toEqual([]);
  });

  it('leads to every level of the whole matrix that a statement claims', { timeout: 60_000 }, () => {
    const page = toHtml(content);
    const ids = new Set(elements(page, 'li').map((item) => properties(item, 'id')));
    const claimed = elements(page, 'td').filter(
      (cell) => !/^(?:unknown|not found)/.test(textOf(cell)) && elements(cell, 'span').length > 0,
    );
    const ways = claimed.map((cell) => elements(cell, 'a').map((way) => properties(way, 'href').slice(1))[0] ?? '');
    expect(ways.length).toBeGreaterThan(500);
    expect(ways.filter((way) => !ids.has(way))).toEqual([]);
  });

  it('numbers a statement whose id could not be an address, and leads to the first of two alike', () => {
    const { acme } = small.platforms;
    const [tuning, launch] = acme.cells.training;
    const cells = { training: [{ ...tuning, slug: 'a "b' }, launch, { ...launch, slug: 'launch ' }], serving: [] };
    const odd = { ...small, platforms: { ...small.platforms, acme: { ...acme, cells, history: [] } } };
    const page = toHtml(odd as typeof small);
    const ids = elements(page, 'ul').flatMap((list) =>
      elements(list, 'li').flatMap((item) => properties(item, 'id') || []),
    );
    expect(ids).toEqual([
      'statement-1',
      'acme/training/launch',
      'statement-3',
      'bare/serving/no-rollout',
      'bare/serving/rollout',
    ]);
    expect(elements(page, 'a').map((way) => properties(way, 'href'))).toContain('#statement-1');
    const serving = { acme: [subjects.features[0], subjects.features[0]], bare: [] };
    const twice = toHtml({ platforms: ['acme', 'bare'], categories: ['serving'], cells: { serving } } as never);
    expect(elements(twice, '*').filter(({ properties }) => properties['id'] === subjects.features[0]?.id)).toHaveLength(
      1,
    );
  });

  it('links what it cites to its page, by a name that tells which', () => {
    const sources = [{ title: 'The "guide"', url: 'https://example.org/?a=1&b="2"' }];
    const [link] = elements(toHtml([located('It runs.', { sources })]), 'a');
    expect(link?.properties).toMatchObject({
      href: 'https://example.org/?a=1&b="2"',
      ariaLabel: 'Source 1: The "guide"',
    });
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'https:\njavascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'https://',
    'https://[',
    'https://exa mple.org',
  ])('shows %j as text, wherever it is the address', (url) => {
    const hostile = contentOf({
      acme: platform('acme', {
        homepage: url,
        cells: {
          training: [feature('a', 'It runs.', { sources: [{ title: 'A page', url, archive: url }] })],
          serving: [],
        },
      }),
    });
    for (const page of [toHtml(hostile), toHtml(hostile.platforms.acme)]) {
      const links = elements(page, 'a').filter(({ properties }) => !String(properties['href']).startsWith('#'));
      expect(links).toEqual([]);
      expect(textOf(elements(page, 'main')[0] ?? fromHtml(''))).toContain(printable(url));
    }
  });

  it('gives any text back the same, from a cell, a title and an attribute, and as nothing but text', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const sources = [{ title: text, url: 'https://example.org' }];
        const page = toHtml([located(text, { sources })], { title: text });
        const said = printable(text);
        const [, statement] = elements(page, 'td');
        expect(statement && textOf(statement)).toBe(`${said}\u00A0[1]`);
        expect(statement && elements(statement, '*').map(({ tagName }) => tagName)).toEqual(['td', 'a']);
        expect(elements(page, 'a')[0]?.properties['title']).toBe(`Source 1: ${said}`);
        expect([...elements(page, 'title'), ...elements(page, 'h1')].map(textOf)).toEqual([said, said]);
        expect(elements(page, 'script')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
