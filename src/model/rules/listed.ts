/** So many ids are named: a message is there to be read, and thousands of messages may name the same ones. */
const most = 20;

/**
 * Ids in a message: the first ones, and how many more there are.
 *
 * @param ids - gone through only as far as they are named
 * @param count - how many there are
 */
export function listed(ids: Iterable<string>, count: number): string {
  const shown: string[] = [];
  for (const id of ids) {
    if (shown.length === most) break;
    shown.push(id);
  }
  if (shown.length === 0) return 'none';
  return count > shown.length ? `${shown.join(', ')} and ${count - shown.length} more` : shown.join(', ');
}
