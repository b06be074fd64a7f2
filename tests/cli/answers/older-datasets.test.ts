import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { hashOf } from '../../../src/cli/validation/dataset-hash.ts';
import dataset from '../../content/dataset-1.1.0.json' with { type: 'json' };
import { json, printed } from './printed.ts';

interface Old {
  readonly platforms: Record<string, { name: unknown; history: unknown[]; introduction: { summary: string } }>;
}

let folder: string;
const file = (name: string) => join(folder, name);

/** A part of a released dataset, whose history names statements that are not in that part. */
function released(damage: (copy: Old) => void): string {
  const copy = structuredClone(dataset) as unknown as Old;
  for (const platform of Object.values(copy.platforms)) platform.history = [];
  damage(copy);
  return JSON.stringify({ ...copy, hash: hashOf(copy, 1) });
}

const first = Object.keys(dataset.platforms)[0] ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'older-'));
  await writeFile(
    file('old.json'),
    released(() => {}),
  );
  const renamed = (name: unknown) => released((copy) => Object.assign(copy.platforms[first] ?? {}, { name }));
  await writeFile(file('damaged.json'), renamed(7));
  await writeFile(file('renamed.json'), renamed('Another name'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a dataset of an older shape', () => {
  it('is checked as it is read, which is said', async () => {
    const { answered } = await run(['validate', file('old.json')]);
    expect(answered.code).toBe(0);
    expect(await printed(200, 'validate', file('old.json'))).toMatch(
      /^schemaVersion 1, .* checked as schemaVersion 2.*\nvalid: /,
    );
  });

  it('is not valid because it is old', async () => {
    const { valid, problems } = await json('validate', file('damaged.json'));
    expect(valid).toBe(false);
    expect(problems.map(({ path }: { path: string }) => path)).toEqual([`platforms/${first}/name`]);
  });

  it('is compared: first in numbers, then by the levels that changed, and in detail where that is asked for', async () => {
    const said = await printed(100, 'diff', file('old.json'));
    expect(said).toMatch(
      /^from {3}version 1\.1\.0, data of .*\nto {5}version .*\n\n\d+ changes ask for a release of this level: major\.\n/,
    );
    const parts = ['The weightiest, schema changed', 'kind of change', 'Levels that changed', '\nplatform   '];
    const places = parts.map((part) => said.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(said).toMatch(/\n\nplatform {2,}changes {2,}major {2,}minor {2,}patch\n/);
    expect(said).toContain('--details lists every change');
    const details = await printed(100, 'diff', file('old.json'), '--details');
    expect(details).toContain('\n· schema changed schemaVersion\n');
    expect(details.length).toBeGreaterThan(said.length);
  });

  it('is narrowed by platform, kind and capability', async () => {
    const all = await json('diff', file('old.json'));
    const [one = ''] = Object.keys(dataset.platforms);
    const some = await json('diff', file('old.json'), '--platform', one, '--kind', 'feature-added');
    expect(some.changes.length).toBeGreaterThan(0);
    expect(some.changes.length).toBeLessThan(all.changes.length);
    for (const { kind, id } of some.changes) expect([kind, id.split('/')[0]]).toEqual(['feature-added', one]);
    expect(some.summary.total).toBe(some.changes.length);
    for (const { platform } of some.levelChanges) expect(platform).toBe(one);
    await expect(printed(80, 'diff', file('old.json'), '--platform', 'nobody')).rejects.toThrow(
      "neither dataset has the platform 'nobody'",
    );
    await expect(printed(80, 'diff', file('old.json'), '--kind', 'feature-aded')).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
  });

  it('is narrowed in words that name what was asked for, with the level of that part and its reason', async () => {
    const { name } = dataset.platforms[first as keyof typeof dataset.platforms];
    const asked = ['diff', file('old.json'), '--platform', first, '--kind', 'feature-added'];
    const { level, changes } = await json(...asked);
    const [line = '', reason] = (await printed(300, ...asked)).split('\n').slice(3);
    expect(level).toBe('minor');
    expect(line).toContain(`of the kind feature-added ask for a release of this level: ${level}.`);
    expect(line).toMatch(new RegExp(`^${changes.length} changes of .*${name.split(' ')[0]}`));
    expect(reason).toBe(`The weightiest, feature added ${changes[0].id}: ${changes[0].reason}`);
    const none = await printed(300, 'diff', file('old.json'), '--platform', first, '--kind', 'measure-removed');
    expect(none).toMatch(/\nNo changes of .*, of the kind measure-removed\.\n$/);
  });

  it('is compared with another one of its shape', async () => {
    const said = await printed(100, 'diff', file('old.json'), file('renamed.json'), '--details');
    expect(said).toContain('+ Another name');
    expect(await printed(100, 'diff', file('old.json'), file('old.json'))).toMatch(
      /^from .*\nto .*\n\nBoth say the same\.\n$/,
    );
  });
});
