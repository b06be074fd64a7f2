import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { content } from '../src/data/content.ts';
import { recordedLevels } from '../src/model/support.ts';
import { levelScores } from '../src/query/evaluate/score.ts';
import { withFigures } from '../tools/renew/readme-figures.ts';

const written = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** Without the ends of its lines, so that a sentence is found wherever it is wrapped. */
const readme = written.replace(/\s+/g, ' ');

/** What a text in Markdown links to or shows, in whatever way. */
function addressesIn(node: Nodes): string[] {
  const own = 'url' in node ? [node.url] : [];
  const inHtml = node.type === 'html' ? [...node.value.matchAll(/\b(?:href|src)\s*=\s*["']?([^"'\s>]+)/gi)] : [];
  const inside = 'children' in node ? node.children.flatMap(addressesIn) : [];
  return [...own, ...inHtml.map(([, address = '']) => address), ...inside];
}

describe('the README', () => {
  it('counts what the data hold; if not, npm run renew counts again', () => {
    expect(withFigures(written, content)).toBe(written);
  });

  it('says what each level earns', () => {
    for (const level of recordedLevels) {
      const said = new RegExp(`\`${level}\`(?: \\([^)]*\\))? ([\\d.]+\\d|\\d)\\b`).exec(readme)?.[1];
      expect(Number(said), level).toBe(levelScores[level]);
    }
  });

  it('links to addresses alone, which work wherever it is shown', () => {
    const addresses = addressesIn(fromMarkdown(written));
    expect(addresses).not.toEqual([]);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  it.each(['[a](b.md)', '![a](b.png)', '[a]: b.md', '<a href="b.md">a</a>', '<img alt="" src=b.png>'])(
    'would be found to link elsewhere by %s',
    (markdown) => {
      expect(addressesIn(fromMarkdown(markdown))).toEqual([expect.stringMatching(/^b\./)]);
    },
  );
});
