import { format } from 'node:util';
import { transform } from 'esbuild';
import { ReadmeMistake } from './readme-figures.ts';
import type { SourcePackage } from './source-package.ts';

/** A README whose examples print what the package prints now: those of code in their comments, those of the command below it. */
export async function withExamples(readme: string, source: SourcePackage): Promise<string> {
  const commands = await replaced(
    readme,
    /^(```console\n\$ npx mlops-platforms (.*)\n)[\s\S]*?^```$/gm,
    async (match) => {
      const [, head = '', words = ''] = match;
      return `${head}${await source.printed(split(words))}\`\`\``;
    },
  );
  return replaced(commands, /^```ts\n([\s\S]*?)^```$/gm, async ([block, code = '']) => {
    return code.includes('// → ') ? `\`\`\`ts\n${await withOutput(code, source)}\`\`\`` : block;
  });
}

/** The arguments of a command, of which some are quoted. */
function split(words: string): string[] {
  return [...words.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

async function withOutput(code: string, source: SourcePackage): Promise<string> {
  const printed = await output(code, source);
  const places = code.split('// → ').length - 1;
  if (printed.length !== places) {
    const example = code.trim().split('\n').at(-1);
    throw new ReadmeMistake(
      `found ${printed.length} lines printed by the example that ends "${example}", expected ${places}`,
    );
  }
  return code.replace(/\/\/ → .*$/gm, () => `// → ${printed.shift()}`);
}

/** What an example prints, line by line. */
async function output(code: string, { entries }: SourcePackage): Promise<string[]> {
  const { code: script } = await transform(code, { loader: 'ts', format: 'cjs', target: 'node20' });
  const printed: string[] = [];
  const console = { log: (...values: unknown[]) => printed.push(...format(...values).split('\n')) };
  new Function('require', 'module', 'console', script)((name: string) => entries[name], { exports: {} }, console);
  return printed;
}

async function replaced(
  text: string,
  pattern: RegExp,
  by: (match: RegExpMatchArray) => Promise<string>,
): Promise<string> {
  const matches = [...text.matchAll(pattern)];
  const texts = await Promise.all(matches.map(by));
  let place = 0;
  return text.replace(pattern, () => texts[place++] ?? '');
}
