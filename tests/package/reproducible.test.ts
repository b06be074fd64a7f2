import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tsup from 'tsup/package.json' with { type: 'json' };
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './command.ts';
import { commandFile, copySources } from './repository.ts';

const folders: string[] = [];

beforeAll(async () => {
  for (const name of ['one-', 'another-']) folders.push(await mkdtemp(join(tmpdir(), name)));
  // Both copies before the first build, so that both have the same source.
  await Promise.all(folders.map((folder) => copySources(folder)));
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Builds into a folder of its own, and takes the SHA-256 of every file. */
async function build(sources: string, outDir: string, env: Readonly<Record<string, string>>) {
  const options = { cwd: sources, env: { ...env, OUT_DIR: outDir } };
  await run(process.execPath, [commandFile(tsup, 'tsup'), '--silent'], options);
  const folder = join(sources, outDir);
  const hashes: Record<string, string> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (!(await stat(join(folder, name))).isFile()) continue;
    hashes[name] = createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  }
  return hashes;
}

test('a build elsewhere, in another time zone and language, gives the same bytes', async () => {
  const [one, another] = folders as [string, string];
  const first = await build(one, 'dist', { TZ: 'UTC', LC_ALL: 'C' });
  const second = await build(another, 'elsewhere', { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' });
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(second).toEqual(first);
});
