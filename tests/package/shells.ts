import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { getuid } from 'node:process';
import { run } from './command.ts';

/** Finds a shell, or installs Debian's where that can be done without asking; the tests of a shell need it. */
export async function shellNamed(name: 'bash' | 'zsh' | 'fish'): Promise<string> {
  const found = (await installed(name)) ?? (await install(name));
  if (found === undefined) throw new Error(`These tests complete words in ${name}: install it.`);
  return found;
}

async function installed(name: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    const isProgram = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isProgram) return path;
  }
  return undefined;
}

async function install(name: string): Promise<string | undefined> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (getuid?.() !== 0 || !/^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release)) return undefined;
  console.log(`There is no ${name}: installing it by apt-get, which may take a minute.`);
  const options = { cwd: '/', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', name], options);
  return installed(name);
}
