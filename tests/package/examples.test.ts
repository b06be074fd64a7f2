import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import typescript from 'typescript/package.json' with { type: 'json' };
import { beforeAll, describe, expect, test } from 'vitest';
import { outcomeOf, run } from './command.ts';
import { consumerFolder } from './consumer.ts';
import { examplesIn, examplesOf } from './example.ts';
import { commandFile, repository } from './repository.ts';

const documents = ['README.md'].filter((name) => existsSync(join(repository, name)));
const examples = examplesOf(repository, documents);

/** What the compiler says, by the number of the example; what it says of none of them is filed under -1. */
const complaints = new Map<number, string[]>();
let folder: string;

beforeAll(async () => {
  const modules = examples.map((example, number) => [`example-${number}.mts`, `${example.code}\nexport {};\n`]);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    typeRoots: [join(repository, 'node_modules', '@types')],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  folder = await consumerFolder('withZod', {
    ...Object.fromEntries(modules),
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['*.mts'] }),
  });
  const args = [commandFile(typescript, 'tsc'), '--project', folder, '--pretty', 'false'];
  const { stdout } = await outcomeOf(process.execPath, args, { cwd: folder });
  for (const complaint of stdout.split(/\n(?=\S)/).filter(Boolean)) {
    const [, number = -1, line = 0, message = complaint] =
      /^example-(\d+)\.mts\((\d+),.*?\): (.*)$/s.exec(complaint) ?? [];
    const example = examples[Number(number)];
    const place = example ? `${example.file}:${example.line + Number(line)}: ` : '';
    complaints.set(Number(number), [...(complaints.get(Number(number)) ?? []), place + message.trim()]);
  }
});

/** What the examples that run print, by their numbers, or why they fail. */
const outcomes = new Map<number, { readonly printed: string } | { readonly failure: string }>();

/** Runs the examples one after the other, each a module of its own, in one process. */
beforeAll(async () => {
  const numbers = [...examples.entries()].flatMap(([number, { runs }]) => (runs ? [number] : []));
  for (const number of numbers) {
    const { code } = await transform(examples[number]?.code ?? '', { loader: 'ts', format: 'esm', target: 'es2022' });
    await writeFile(join(folder, `example-${number}.mjs`), code);
  }
  const script = `const outcomes = [];
const write = process.stdout.write;
for (const number of ${JSON.stringify(numbers)}) {
  let printed = '';
  process.stdout.write = (text) => { printed += text; return true; };
  const failure = await import(\`./example-\${number}.mjs\`).then(() => undefined, (error) => String(error?.stack ?? error));
  outcomes.push([number, failure === undefined ? { printed } : { failure }]);
}
process.stdout.write = write;
console.log(JSON.stringify(outcomes));`;
  await writeFile(join(folder, 'run-all.mjs'), script);
  for (const [number, outcome] of JSON.parse(await run(process.execPath, ['run-all.mjs'], { cwd: folder })))
    outcomes.set(number, outcome);
});

function printedBy(number: number): string[] {
  const outcome = outcomes.get(number);
  if (outcome === undefined) throw new Error('the example was not run');
  if ('failure' in outcome) throw new Error(outcome.failure);
  return outcome.printed === '' ? [] : outcome.printed.replace(/\n$/, '').split('\n');
}

describe('an example', () => {
  test.each(examples.map((example, number) => [`${example.file}:${example.line}`, example, number] as const))(
    'at %s compiles, runs and prints what it says',
    (place, example, number) => {
      expect(complaints.get(number) ?? []).toEqual([]);
      if (!example.runs) return;
      const printed = printedBy(number);
      if (example.prints.length > 0) expect(printed, `printed by the example at ${place}`).toEqual(example.prints);
    },
  );
});

test('the compiler complains of nothing but examples', () => {
  expect(complaints.get(-1) ?? []).toEqual([]);
});

test('examples are found in every document and in the doc comments', () => {
  const files = new Set(examples.map((example) => example.file));
  expect([...files]).toEqual(expect.arrayContaining([...documents, 'src/index.ts', 'src/schema.ts']));
});

test('an example is read with its line, its flag and the lines that it says it prints', () => {
  const document = [
    '1. Ask:',
    '   ```ts',
    '   ask(); // → one',
    '   // → two',
    '   ```',
    '```ts no-run',
    'no();',
    '```',
  ];
  expect(examplesIn('a.md', document.join('\n'), 'document')).toEqual([
    { file: 'a.md', line: 2, code: 'ask(); // → one\n// → two', runs: true, prints: ['one', 'two'] },
    { file: 'a.md', line: 6, code: 'no();', runs: false, prints: [] },
  ]);
});
