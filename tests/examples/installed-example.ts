import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '../package/command.ts';
import { repository } from '../package/repository.ts';

const notCopied = new Set(['node_modules', 'dist']);

export interface InstalledExample {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A copy of an example, as a reader would take it, with what it depends on; `packages` take the place of that. */
export function installExample(
  name: string,
  packages: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<InstalledExample> {
  return installCopy(join('examples', name), packages, env);
}

/** The same of any package of the repository that stands by itself. */
export async function installCopy(
  name: string,
  packages: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<InstalledExample> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `${basename(name)}-`)));
  const remove = () => rm(folder, { recursive: true, force: true });
  const filter = (path: string) => !notCopied.has(basename(path));
  try {
    await cp(join(repository, name), folder, { recursive: true, filter });
    // A lockfile would let npm take an older tarball of the same version from its cache.
    const options = ['--no-save', '--no-package-lock', '--prefer-offline', '--no-audit', '--no-fund'];
    await run('npm', ['install', ...options, ...packages], { cwd: folder, env });
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}
