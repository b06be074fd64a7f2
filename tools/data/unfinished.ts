import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where platforms are listed, one a line, that are being made: nobody has judged all of them yet. */
export const unfinishedList = 'tools/data/unfinished.txt';

/**
 * The ids of platforms that are being made. What a release asks of them is told, and is no mistake yet; nothing is released
 * while there are some.
 *
 * @param root - the folder that `src/data` lies in
 */
export function unfinishedPlatforms(root: string): readonly string[] {
  const file = join(root, unfinishedList);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => line.trim() || []);
}
