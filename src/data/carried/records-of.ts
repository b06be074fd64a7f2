import { deepFreeze } from '../../model/deep-freeze.ts';
import { readLines } from './read-lines.ts';

/**
 * A record of things out of the text that carries them, one a line, each of which is parsed and frozen when it is first
 * touched: who asks about one capability pays for one.
 *
 * @param ids - the keys, with spaces between
 * @param text - what answers with the text, so that an engine skips it until then
 */
export function recordsOf<T extends object>(ids: string, text: () => string): T {
  let lines: readonly string[] | undefined;
  return readLines(
    ids,
    () => (lines ??= text().split('\n')),
    (line) => deepFreeze(JSON.parse(line)),
  );
}
