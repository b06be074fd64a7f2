import { stat } from 'node:fs/promises';

/**
 * Whether two names are of one file, be it through a folder, a link or a second name of it. What is not there is none; and what
 * is no file, such as a pipe or a terminal, loses nothing by being written to.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((file) => stat(file, { bigint: true }).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
}
