import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import attw from '@arethetypeswrong/cli/package.json' with { type: 'json' };
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';
import { outcomeOf } from './command.ts';
import { installedPackage } from './consumer.ts';
import { commandFile, repository } from './repository.ts';

const read = (file: string) => JSON.parse(readFileSync(join(installedPackage(), file), 'utf8'));

/** What consumers import as code: data files have no types that attw could judge. */
function codeEntries(): string[] {
  const exported = Object.keys(read('package.json').exports).filter((entry) => !/\.(json|csv|parquet|md)$/.test(entry));
  const platformIds = Object.keys(read('dist/dataset.json').platforms);
  return exported.flatMap((entry) => (entry.includes('*') ? platformIds.map((id) => entry.replace('*', id)) : [entry]));
}

test('publint has nothing to say', async () => {
  const tarball = new Uint8Array(await readFile(inject('tarball'))).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  expect(pkg?.['name']).toBe('mlops-platforms');
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('the types of every code entry are right for ESM, CommonJS and bundlers', async () => {
  const entries = codeEntries();
  const options = ['--format', 'json', '--profile', 'node16', '--no-definitely-typed', '--entrypoints', ...entries];
  const args = [commandFile(attw, 'attw'), inject('tarball'), ...options];
  const result = await outcomeOf(process.execPath, args, { cwd: repository });
  const { analysis } = JSON.parse(result.stdout);
  expect(Object.keys(analysis.entrypoints).sort()).toEqual(entries.sort());
  // The resolution of Node 10 knows no exports; nothing that this package runs on uses it.
  const problems = analysis.problems.filter(
    (problem: { resolutionKind?: string }) => problem.resolutionKind !== 'node10',
  );
  expect(problems).toEqual([]);
  expect(result.code).toBe(0);
});
