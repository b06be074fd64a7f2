/**
 * The ids that redirects lead to in the end from one that does not exist any more, over any number of other former ids.
 *
 * @param next - where an id is redirected to, if it is
 */
export function redirectEnds(
  id: string,
  next: (id: string) => readonly string[] | undefined,
  exists: (id: string) => boolean,
): string[] {
  const ends = new Set<string>();
  // A set that grows while it is gone through: each former id is passed once, so that a circle comes to an end.
  const passed = new Set([id]);
  for (const former of passed) {
    for (const to of next(former) ?? []) (exists(to) ? ends : passed).add(to);
  }
  return [...ends];
}
