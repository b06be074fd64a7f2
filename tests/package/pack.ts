import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tsup from 'tsup/package.json' with { type: 'json' };
import type { TestProject } from 'vitest/node';
import zod from 'zod/package.json' with { type: 'json' };
import { pack } from '../../tools/release/pack.ts';
import { run } from './command.ts';
import { commandFile, repository } from './repository.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package: all that these tests know of it. */
    readonly tarball: string;
    /** Folders with the tarball installed, shared because installing takes a second. */
    readonly installations: { readonly bare: string; readonly withZod: string };
  }
}

/** Builds and packs the package, and installs it in two empty folders. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'packed-')));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await run(process.execPath, [commandFile(tsup, 'tsup'), '--silent'], { cwd: repository });
    const { tarball } = await pack(repository, folder);
    const [bare, withZod] = await Promise.all([
      install(join(folder, 'bare'), [tarball]),
      install(join(folder, 'with-zod'), [tarball, `zod@${zod.version}`]),
    ]);
    project.provide('tarball', tarball);
    project.provide('installations', { bare, withZod });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

async function install(folder: string, packages: readonly string[]): Promise<string> {
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  // A lockfile would let npm take an older tarball of the same version from its cache.
  const options = ['--no-save', '--no-package-lock', '--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, ...packages], { cwd: folder });
  return folder;
}
