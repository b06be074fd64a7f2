import { access, constants, readFile } from 'node:fs/promises';
import { getuid } from 'node:process';
import { run } from './package/command.ts';

/** A family of systems whose packages `apt-get` installs. */
export type System = 'debian' | 'ubuntu';

/**
 * Installs a package of Debian, where that can be done without asking.
 *
 * @param on - where its package is what its name says: on a system of another family, nothing is done
 * @returns whether it was installed
 */
export async function installFromDebian(name: string, on: readonly System[]): Promise<boolean> {
  if (getuid?.() !== 0 || !on.includes((await system()) as System)) return false;
  console.log(`There is no ${name}: installing it by apt-get, which may take a minute.`);
  const options = { cwd: '/', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', name], options);
  return true;
}

/** Whether there is a file that can be run. */
export function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Ubuntu, and what is made of it, is like Debian too, but not the other way round. */
async function system(): Promise<System | undefined> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const words = [...release.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].join(' ');
  if (/\bubuntu\b/.test(words)) return 'ubuntu';
  return /\bdebian\b/.test(words) ? 'debian' : undefined;
}
