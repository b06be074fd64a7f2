import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tsup from 'tsup/package.json' with { type: 'json' };
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './command.ts';
import { installedPackage } from './consumer.ts';
import { commandFile, repository } from './repository.ts';

let elsewhere: string;

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
});

afterAll(() => rm(elsewhere, { recursive: true, force: true }));

/** The SHA-256 of every file in a folder, by its path. */
async function hashesOf(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (!(await stat(join(folder, name))).isFile()) continue;
    hashes[name] = createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  }
  return hashes;
}

test('another build, in another time zone and language, gives the bytes that are packed', async () => {
  const env = { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8', OUT_DIR: elsewhere };
  await run(process.execPath, [commandFile(tsup, 'tsup'), '--silent'], { cwd: repository, env });
  const packed = await hashesOf(join(installedPackage(), 'dist'));
  expect(Object.keys(packed).length).toBeGreaterThan(50);
  expect(await hashesOf(elsewhere)).toEqual(packed);
});

test('no file that is packed tells in which folder it was built', async () => {
  // Not as a part of an address, which may well have /app/ in it.
  const path = new RegExp(`(?<![\\w.-])${repository.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  const told: string[] = [];
  for (const name of await readdir(installedPackage(), { recursive: true })) {
    const file = join(installedPackage(), name);
    if ((await stat(file)).isFile() && path.test(await readFile(file, 'latin1'))) told.push(name);
  }
  expect(told).toEqual([]);
});
