import { readWhenTouched } from './read-when-touched.ts';

/**
 * A record of what lines of JSON carry, one a line, each of which is read when it is first touched.
 *
 * @param ids - the keys, with spaces between
 * @param lines - what answers with the lines, in the order of the keys
 * @param read - what parses and freezes a line
 */
export function readLines<T extends object>(
  ids: string,
  lines: () => readonly string[],
  read: (line: string) => object,
): T {
  const readers = ids.split(' ').map((id, place) => {
    let record: object | undefined;
    return [id, () => (record ??= read(lines()[place] as string))] as const;
  });
  return readWhenTouched(Object.fromEntries(readers) as unknown as { readonly [Key in keyof T]: () => T[Key] });
}
