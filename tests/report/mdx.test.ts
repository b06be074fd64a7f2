import { describe, expect, it, test } from 'vitest';
import { content } from '../../src/data/content.ts';
import { toMarkdown } from '../../src/report.ts';
import { matrixPages } from '../../tools/matrix-pages.ts';
import { feature } from '../query/fixture.ts';
import { mdxTree } from './mdx.ts';
import { markdownTree, nodesOf, seen } from './read-back.ts';
import { kinds, small, subjects } from './subjects.ts';

const pages = matrixPages(content);

/** What a reader sees, and where the links lead. */
function read(tree: ReturnType<typeof mdxTree>) {
  return [seen(tree), nodesOf(tree, 'link').map(({ url }) => url)];
}

function statement(text: string) {
  return toMarkdown([{ ...feature('a', text), id: 'acme/training/a', platform: 'acme', category: 'training' }]);
}

describe('a report in Markdown compiles as MDX, and says the same', () => {
  test.each(kinds)('on this: %s', (kind) => {
    const page = toMarkdown(subjects[kind], { content: small, retired: true });
    expect(read(mdxTree(page))).toEqual(read(markdownTree(page)));
  });

  test.each(Object.keys(pages))('as the page of the matrix: %s', { timeout: 60_000 }, (name) => {
    const page = pages[name] ?? '';
    expect(read(mdxTree(page))).toEqual(read(markdownTree(page)));
  });

  it.each([
    ...[
      '{',
      '}',
      '{1 + 1}',
      '{/* c */}',
      '{{ x }}',
      '{x}$',
      '\\{',
      '{"a"}',
      '<',
      '>',
      '<>',
      '</>',
      '<a',
      '<A.B>',
      '< a >',
    ],
    ...[
      'a < b',
      'a <b',
      '1<2',
      '<1',
      '<br>',
      '<br />',
      '<wbr />',
      '<!-- c -->',
      '<!doctype html>',
      '<?x ?>',
      '<https://example.org>',
    ],
    ...[
      'import x from "y"',
      'export const x = 1',
      'import {x}',
      'export {x}',
      'a\nimport x',
      'a\nexport x',
      'import',
      'important',
      '\timport x',
    ],
    ...['::: tip', ':name[x]', '{#id}', '---', '    code', '~~~', '```js', '- a\n- b', '&lt;b&gt;', '&#x7B;'],
  ])('with this in a cell, a paragraph, a list and a title: %j', (text) => {
    const acme = { ...small.platforms.acme, introduction: { ...small.platforms.acme.introduction, summary: text } };
    const named = { ...acme, name: text, cells: { training: [feature('a', text)], serving: [] } };
    for (const page of [statement(text), toMarkdown(named, { title: text })]) {
      const [site, github] = [mdxTree(page), markdownTree(page)];
      expect(read(site)).toEqual(read(github));
      expect(seen(github)).toContain(text.trim());
      const odd = [...nodesOf(site, 'html'), ...nodesOf(github, 'html')].map(({ value }) => value);
      expect(odd.filter((value) => value !== '<br />' && value !== '<wbr />')).toEqual([]);
    }
  });

  it('has no element without an end, no comment, no address in angle brackets, and no module', () => {
    for (const kind of kinds) {
      const page = toMarkdown(subjects[kind], { content: small, retired: true });
      expect(page).not.toMatch(/<(?!br \/>|wbr \/>)/);
      expect(page).not.toMatch(/^(?:import|export)\b/m);
    }
  });
});
