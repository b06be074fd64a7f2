import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import type { Content } from '../../src/model/content.ts';
import { withExamples } from '../../tools/renew/readme-examples.ts';
import { ReadmeMistake, withFigures } from '../../tools/renew/readme-figures.ts';
import type { SourcePackage } from '../../tools/renew/source-package.ts';
import { staleFinding } from '../../tools/renew/stale-finding.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The sentences with figures that the data decide. */
const figures = [
  /[\w,]+(?=\s+platforms:\s+Dataiku)/,
  /[\d,]+(?=\s+statements\s+hold\s+today)/,
  /\d+(?=\s+capabilities\s+with\s+over)/,
  /(?<=capabilities\s+with\s+over\s+)\d+/,
  /(?<=Of\s+)\d+(?=\s+pairs\s+of)/,
  /\d+(?=\s+are\s+known)/,
  /\d+(?=\s+were\s+searched\s+for)/,
  /\d+(?=\s+of\s+the\s+capabilities\s+are\s+judged)/,
];

describe('the figures of the README', () => {
  it('are renewed, each of them, whatever stood there and wherever the lines are wrapped', () => {
    fc.assert(
      fc.property(fc.subarray(figures), fc.nat(99_999), fc.boolean(), (wrong, number, isWrapped) => {
        const outdated = wrong.reduce((text, figure) => text.replace(figure, String(number)), readme);
        if (!isWrapped) expect(withFigures(outdated, content)).toBe(readme);
        const oneLine = (text: string) => text.replace(/\n(?=\S)/g, ' ');
        expect(withFigures(oneLine(outdated), content)).toBe(oneLine(readme));
      }),
      { numRuns: 5 },
    );
  });

  it('follow the data', () => {
    const { mlflow: _, ...platforms } = content.platforms;
    const fewer = withFigures(readme, { ...content, platforms } as Content);
    const number = Object.keys(platforms).length;
    expect(fewer).toMatch(number === 11 ? /Eleven platforms: Dataiku/ : /\w+ platforms: Dataiku/);
    expect(fewer).toContain(`Of ${number * Object.keys(content.capabilities).length} pairs`);
    expect(fewer).not.toMatch(new RegExp(`${figures[1]?.exec(readme)?.[0]}\\s+statements hold today`));
  });

  it.each([
    ['lacks', readme.replace('statements hold today', 'statements hold')],
    ['has twice', `${readme}\n1 statements hold today.\n`],
  ])('are refused in a README that %s one of their sentences', (_, text) => {
    expect(() => withFigures(text, content)).toThrow(ReadmeMistake);
    expect(() => withFigures(text, content)).toThrow(/^found .+ like "# statements hold today", expected one/);
  });
});

describe('a file that is stale', () => {
  const root = mkdtempSync(join(tmpdir(), 'stale-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const finding = (old: string | undefined, text: string | undefined) => {
    if (old !== undefined) writeFileSync(join(root, 'a.md'), old);
    return staleFinding(root, { file: old === undefined ? 'none.md' : 'a.md', ...(text !== undefined && { text }) });
  };

  it.each([
    ['a\nb c\nd\n', 'a\nb x\nd\n', { line: 2, column: 3 }, "found 'b c', expected 'b x'"],
    ['a\n', 'a\nb\n', { line: 2, column: 1 }, "found '', expected 'b'"],
    ['a', 'a\nb', { line: 2, column: 1 }, "found the end, expected 'b'"],
    ['a\nb', 'a', { line: 2, column: 1 }, "found 'b', expected the end"],
    [
      `${'x'.repeat(90)}1${'y'.repeat(90)}`,
      `${'x'.repeat(90)}2${'y'.repeat(90)}`,
      { line: 1, column: 91 },
      `found '…${'x'.repeat(20)}1${'y'.repeat(39)}…', expected '…${'x'.repeat(20)}2${'y'.repeat(39)}…'`,
    ],
  ])('is told where it differs first: %j against %j', (old, text, place, said) => {
    expect(finding(old, text)).toEqual({
      place: { file: 'a.md', ...place },
      message: `${said}: npm run renew writes it`,
    });
  });

  it('or is missing, or too many, is told so', () => {
    expect(finding(undefined, 'a').message).toMatch(/^found no such page, expected one/);
    expect(finding('a', undefined).message).toMatch(/^found a page of nothing in the data, expected none/);
  });
});

describe('the examples of a README', () => {
  const source: SourcePackage = {
    entries: { 'mlops-platforms': { answer: (text: string) => ({ level: text }) } },
    printed: async (words) => `${words.join('|')}\n`,
  };
  const block = (language: string, ...lines: string[]) => [`\`\`\`${language}`, ...lines, '```'].join('\n');
  const example = (...said: string[]) =>
    block(
      'ts',
      "import { answer } from 'mlops-platforms';",
      '',
      `console.log(answer('$&'), 1); // → ${said[0]}`,
      `for (const n of [1, 2]) console.log(n);`,
      `// → ${said[1]}`,
      `// → ${said[2]}`,
    );

  it('say what they print', async () => {
    expect(await withExamples(`A\n${example('x', '', '3')}\nB`, source)).toBe(
      `A\n${example("{ level: '$&' } 1", '1', '2')}\nB`,
    );
  });

  it('show what the command prints', async () => {
    const command = '$ npx mlops-platforms support "model registry" --json';
    expect(await withExamples(block('console', command, 'old', 'lines'), source)).toBe(
      block('console', command, 'support|model registry|--json'),
    );
  });

  it('are left alone where they say nothing', async () => {
    const others = [block('ts', "import { answer } from 'elsewhere';"), block('sh', 'npm install')].join('\n');
    expect(await withExamples(others, source)).toBe(others);
  });

  it('are refused where they print more or less than they say', async () => {
    const more = block('ts', 'console.log(1); // → 1', 'console.log(2);');
    await expect(withExamples(more, source)).rejects.toThrow(ReadmeMistake);
  });
});
