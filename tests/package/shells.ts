import { delimiter, join } from 'node:path';
import { installFromDebian, isProgram } from '../debian.ts';

/** Finds a shell, or installs Debian's where that can be done without asking; the tests of a shell need it. */
export async function shellNamed(name: 'bash' | 'zsh' | 'fish'): Promise<string> {
  const found = (await installed(name)) ?? (await install(name));
  if (found === undefined) throw new Error(`These tests complete words in ${name}: install it.`);
  return found;
}

async function installed(name: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (await isProgram(path)) return path;
  }
  return undefined;
}

async function install(name: string): Promise<string | undefined> {
  return (await installFromDebian(name, ['debian', 'ubuntu'])) ? installed(name) : undefined;
}
