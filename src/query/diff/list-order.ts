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
  const moved = new Set(order);
  const next = [...moved].filter((name) => present.has(name)).values();
  return list.map((name) => (moved.has(name) ? (next.next().value ?? name) : name));
}

/** What comes to a list, with where it is to stand in the end, counted from 0. */
export interface Newcomer {
  readonly id: string;
  readonly place: number;
}

/** A list with what comes to it: each at its place, or, if the list is too short for that, at its end. */
export function withNewcomers(list: readonly string[], newcomers: readonly Newcomer[]): string[] {
  const others = list.values();
  const made: string[] = [];
  for (const { id, place } of [...newcomers].sort((a, b) => a.place - b.place)) {
    while (made.length < place) {
      const { value, done } = others.next();
      if (done) break;
      made.push(value);
    }
    made.push(id);
  }
  return [...made, ...others];
}
