import { cp, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that the package is built from. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The parts of a package's manifest that name its commands. */
interface Commands {
  readonly name: string;
  readonly bin: string | Readonly<Record<string, string>>;
}

/** The file behind a command of a devDependency. Its path, because in a consumer's folder the name means nothing. */
export function commandFile({ name, bin }: Commands, command: string): string {
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${name} has no command ${command}`);
  return join(repository, 'node_modules', name, file);
}

/** What a build that runs meanwhile writes beside its settings, for a second. */
const passing = /\.bundled_\w+\.mjs$/;
const notSource = new Set(['.git', 'node_modules', 'dist', 'coverage', 'tests', 'bench', 'site', 'examples']);

/** Copies what the package is built from, to a folder where it can be changed. */
export async function copySources(folder: string): Promise<void> {
  const names = (await readdir(repository)).filter((name) => !notSource.has(name) && !passing.test(name));
  await Promise.all(names.map((name) => cp(join(repository, name), join(folder, name), { recursive: true })));
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
}
