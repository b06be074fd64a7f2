/** The names that two lists share, in the order of each; nothing if that is the same order. */
export function otherOrder(
  before: Iterable<string>,
  after: Iterable<string>,
): { readonly before: string[]; readonly after: string[] } | undefined {
  const [first, second] = [new Set(before), new Set(after)];
  const kept = {
    before: [...first].filter((name) => second.has(name)),
    after: [...second].filter((name) => first.has(name)),
  };
  return kept.before.some((name, place) => name !== kept.after[place]) ? kept : undefined;
}

/** A list in which those that an order names stand in that order, and all others where they stood. */
export function inOrder(list: readonly string[], order: readonly string[]): string[] {
  const present = new Set(list);
  const next = order.filter((name) => present.has(name)).values();
  const moved = new Set(order);
  return list.map((name) => (moved.has(name) ? (next.next().value ?? name) : name));
}
