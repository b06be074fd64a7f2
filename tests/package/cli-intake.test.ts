import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, folderOf, inShell } from './cli.ts';
import { repository } from './repository.ts';

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await folderOf({ 'acme.md': await readFile(join(repository, 'tests/intake/check/acme.md')) });
});
afterAll(() => rm(folder, { recursive: true }));

describe('the installed command', () => {
  test('names the twelve planted faults of a column, mends some, and writes a draft that it takes in again', async () => {
    const asked = ['--platform', 'acme', '--homepage', 'https://acme.example', '--json'];
    const { code, stdout, stderr } = await ask([
      'intake',
      file('acme.md'),
      '--fix',
      '--out',
      file('acme.xlsx'),
      ...asked,
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { findings, mended, draft } = JSON.parse(stdout);
    const rules = new Set([...findings, ...mended].map(({ rule }: { rule: string }) => rule));
    for (const rule of ['support', 'empty-cells', 'title-behind']) rules.delete(rule);
    expect(rules.size).toBe(12);
    const again = JSON.parse((await ask(['intake', file('acme.xlsx'), '--name', 'Acme ML', ...asked])).stdout);
    expect(again.draft).toEqual(draft);
    expect(again.problems).toEqual([]);
  });

  test('reads the input and writes the output', async () => {
    const piped = 'ask intake - --platform acme --fix --out - --format md < acme.md';
    const { code, stdout, stderr } = await inShell(piped, folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^# A column for Acme ML\n\n\| Category \| Acme ML \|\n/);
    expect(stdout).toContain('Usage is billed by the hour. Sources: [Prices](https://www.acme.example/pricing)');
  });
});
