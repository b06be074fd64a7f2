import { deepFreeze } from '../../model/deep-freeze.ts';
import { readWhenTouched } from './read-when-touched.ts';

/**
 * A record of things out of the text that carries them, one a line, each of which is parsed and frozen when it is first
 * touched: who asks about one capability pays for one.
 *
 * @param ids - the keys, with spaces between
 * @param text - what answers with the text, so that an engine skips it until then
 */
export function recordsOf<T extends object>(ids: string, text: () => string): T {
  let lines: readonly string[] | undefined;
  const readers = ids.split(' ').map((id, place) => {
    let record: object | undefined;
    const read = () => {
      lines ??= text().split('\n');
      record ??= deepFreeze<object>(JSON.parse(lines[place] as string));
      return record;
    };
    return [id, read] as const;
  });
  return readWhenTouched(Object.fromEntries(readers) as unknown as { readonly [Key in keyof T]: () => T[Key] });
}
