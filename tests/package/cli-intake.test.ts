import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, folderOf, inShell } from './cli.ts';
import { repository } from './repository.ts';

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await folderOf({ 'qorb.md': await readFile(join(repository, 'tests/intake/check/planted-column.md')) });
});
afterAll(() => rm(folder, { recursive: true }));

describe('the installed command', () => {
  test('names the twelve planted faults of a column, mends some, and writes a draft that it takes in again', async () => {
    const asked = ['--platform', 'qorb', '--homepage', 'https://qorb.example', '--json'];
    const { code, stdout, stderr } = await ask([
      'intake',
      file('qorb.md'),
      '--fix',
      '--out',
      file('qorb.xlsx'),
      ...asked,
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { findings, mended, draft } = JSON.parse(stdout);
    const rules = new Set([...findings, ...mended].map(({ rule }: { rule: string }) => rule));
    for (const rule of ['support', 'empty-cells', 'title-behind']) rules.delete(rule);
    expect(rules.size).toBe(12);
    const again = JSON.parse((await ask(['intake', file('qorb.xlsx'), '--name', 'Qorb ML', ...asked])).stdout);
    expect(again.draft).toEqual(draft);
    expect(again.problems).toEqual([]);
  });

  test('reads the input and writes the output', async () => {
    const piped = 'ask intake - --platform qorb --fix --out - --format md < qorb.md';
    const { code, stdout, stderr } = await inShell(piped, folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^# A column for Qorb ML\n\n\| Category \| Qorb ML \|\n/);
    expect(stdout).toContain('Usage is billed by the hour. Sources: [Prices](https://www.qorb.example/pricing)');
  });
});
