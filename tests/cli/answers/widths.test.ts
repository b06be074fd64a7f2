import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/index.ts';
import { displayWidth } from '../../../src/cli/layout/display-width.ts';
import { dataset } from '../../../src/data/dataset.ts';
import { platformIds } from '../../../src/data/ids.ts';
import { printed } from './printed.ts';

const ids = Object.keys(dataset.platforms);
const old = 'old.json';
const column = fileURLToPath(new URL('../../intake/check/planted-column.md', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'widths-'));
  const older = structuredClone(dataset) as never as {
    platforms: Record<string, { cells: Record<string, unknown[]> }>;
  };
  for (const { cells } of Object.values(older.platforms)) for (const cell of Object.values(cells)) cell.pop();
  await writeFile(join(folder, old), JSON.stringify(older));
});

afterAll(() => rm(folder, { recursive: true }));

/** A page's address is never broken, with or without the day on which it was read. */
const address = /^\s*https?:\/\/\S+( \([^()]+\))?$/;

describe.each([80, 120])('on a terminal of %i columns', (width) => {
  it.each([
    [['help']],
    ...Object.keys(commands).map((name) => [['help', name]]),
    [['list']],
    ...['platforms', 'categories', 'capabilities', 'offerings'].map((kind) => [['list', kind]]),
    ...ids.map((id) => [['show', id]]),
    [['show', 'Driverless AI']],
    [['show', 'KServe']],
    [['compare', ...ids]],
    [['compare', 'mlflow', 'pachyderm']],
    [['compare', ...ids, '--differences']],
    [['search', 'canary', '--limit', '50']],
    [['support', 'scale-to-zero']],
    [['support', 'self-hosted']],
    [['grid']],
    [['grid', '--platform', 'h2o,azure-ml']],
    [['evaluate', '--must', 'self-hosted,kubernetes-install,feature-store', '--should', 'single-sign-on']],
    [['evaluate', '--must', 'automl', '--include-discontinued', '--same-offering']],
    [['stale', '--before', '2099-01']],
    [['stats']],
    [['diff', old]],
    [['diff', old, '--platform', 'h2o', '--details']],
    [['validate', old]],
    [['intake', column, '--homepage', 'qorb.example', '--fix']],
    [['intake', column]],
  ])('%j fits', async (args) => {
    const said = await printed(width, ...args.map((arg) => (arg === old ? join(folder, old) : arg)));
    const wide = said.split('\n').filter((line) => displayWidth(line) > width && !address.test(line));
    expect(wide.filter((line) => !line.includes(folder) && !/^\s*'https?:\S+$/.test(line))).toEqual([]);
    expect(said.split('\n').filter((line) => line.endsWith(' '))).toEqual([]);
  });
});

it.each([24, 40, 60])('the grid of all platforms fits in %i columns, in bands', async (width) => {
  const said = await printed(width, 'grid');
  expect(said.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
});

it('the grid of all platforms has symbols in 80 columns, and two have words', async () => {
  const all = await printed(80, 'grid');
  expect(all).toMatch(/^● native: /m);
  const head = new RegExp(`^[A-Z].* ─+ \\S+( \\S+){${platformIds.length - 1}}$`);
  expect(all.split('\n').filter((line) => head.test(line)).length).toBeGreaterThan(5);
  expect(await printed(80, 'grid', '--platform', 'mlflow,kubeflow')).not.toContain('●');
});
