import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Packed } from './pack.ts';

/** The committed list of what a release has in it, so that nothing gets in or out of the package unseen. */
const list = join('tools', 'release', 'files.txt');

/** Names that the build makes: esbuild's end in eight capitals and figures of base 32, those of the types in eight of base 64. */
const made = /[^/]+-(?:[A-Z2-7]{8}(?=\.[cm]?js$)|[\w-]{8}(?=\.d\.[cm]?ts$))/;

/**
 * The files of a package as the list writes them: a name that the build makes of what is inside, `chunk-2MTU5GVX.js`, as
 * `*-*.js`, because how the code is cut up is nobody's concern. What the manifest names is left as it is.
 */
export function filesOf({ files, manifest }: Pick<Packed, 'files' | 'manifest'>): string[] {
  const named = JSON.stringify([manifest['bin'], manifest['exports']]);
  const patterns = [...named.matchAll(/"\.\/([^"]+)"/g)].map(([, path = '']) => path.split('*'));
  const isNamed = (file: string) =>
    patterns.some(([start = '', end]) =>
      end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
    );
  const written = files.map((file) => (isNamed(file) ? file : file.replace(made, '*-*')));
  return [...new Set(written)].sort();
}

/**
 * Compares a package with the list.
 *
 * @throws Error that names the files that are in one of the two only
 */
export async function assertListed(root: string, packed: Pick<Packed, 'files' | 'manifest'>): Promise<void> {
  const listed = (await readFile(join(root, list), 'utf8')).trimEnd().split('\n');
  const found = filesOf(packed);
  const added = found.filter((file) => !listed.includes(file)).map((file) => `+ ${file}`);
  const missing = listed.filter((file) => !found.includes(file)).map((file) => `- ${file}`);
  if (added.length + missing.length === 0) return;
  throw new Error(
    ['The package has other files than are listed:', ...added, ...missing, 'Right so? npm run release:files'].join(
      '\n',
    ),
  );
}

/** Writes the list anew. */
export async function writeList(root: string, packed: Pick<Packed, 'files' | 'manifest'>): Promise<void> {
  await writeFile(join(root, list), `${filesOf(packed).join('\n')}\n`);
}
