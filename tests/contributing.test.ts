import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertWords, parsed } from '../src/cli/arguments.ts';
import { commandNamed } from '../src/cli/commands/index.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const text = read('CONTRIBUTING.md');
const { scripts } = JSON.parse(read('package.json'));

describe('the page for contributors', () => {
  it('begins with what a vendor, an editor and a developer run', () => {
    const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(titles.slice(0, 3)).toEqual(['With a spreadsheet', 'With a fact to mend', 'With a query to add']);
    for (const title of titles.slice(0, 3)) {
      const [section = ''] = text.split(`## ${title}\n`)[1]?.split('\n## ') ?? [];
      expect(section).toContain('```sh\n');
    }
  });

  it('names scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:--silent |-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('names commands that are taken as they stand', () => {
    const calls = [...text.matchAll(/npx mlops-platforms ([^`\n]+)/g)].map(([, call = '']) => call);
    for (const call of calls) {
      const [name = '', ...words] = [...call.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
      const spec = commandNamed(name);
      assertWords(name, spec, parsed(name, spec, words).invocation.words);
    }
    expect(calls.length).toBeGreaterThan(1);
  });

  it('leads to sections that there are', () => {
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'));
    for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
  });
});
