type Next = (id: string) => readonly string[] | undefined;
type Exists = (id: string) => boolean;

/**
 * The ids that redirects lead to in the end from one that does not exist any more, over any number of other former ids.
 *
 * @param next - where an id is redirected to, if it is
 */
export function redirectEnds(id: string, next: Next, exists: Exists): readonly string[] {
  return redirectEndsOfAll([id], next, exists).get(id) ?? [];
}

/** A former id on the way, with how many of its redirects were followed. */
interface Step {
  readonly id: string;
  readonly to: readonly string[];
  followed: number;
  /** The earliest id on the way that it leads back to, by its number: itself, unless it is in a circle. */
  earliest: number;
  /** Its place among those whose ends are not known yet. */
  readonly place: number;
}

/**
 * The same for many ids: each redirect is followed once, however many of them lead over it. Ids that lead to one place
 * share the list of what is there.
 */
export function redirectEndsOfAll(ids: Iterable<string>, next: Next, exists: Exists): Map<string, readonly string[]> {
  const ends = new Map<string, readonly string[]>();
  // Tarjan's algorithm: the ids of a circle are told together, when all that it leads to is known.
  const numbers = new Map<string, number>();
  const open: Step[] = [];
  const way: Step[] = [];
  const begin = (id: string) => {
    const step = { id, to: next(id) ?? [], followed: 0, earliest: numbers.size, place: open.length };
    numbers.set(id, step.earliest);
    open.push(step);
    way.push(step);
  };
  const finish = (step: Step) => {
    way.pop();
    const before = way.at(-1);
    if (before !== undefined) before.earliest = Math.min(before.earliest, step.earliest);
    const number = numbers.get(step.id) ?? 0;
    if (step.earliest !== number) return;
    const circle = open.splice(step.place);
    const found = endsAmong(circle, ends, exists);
    for (const { id } of circle) ends.set(id, found);
  };
  for (const id of ids) {
    if (!numbers.has(id)) begin(id);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const to = step.to[step.followed++];
      if (to === undefined) finish(step);
      else if (exists(to) || ends.has(to)) continue;
      else if (numbers.has(to)) step.earliest = Math.min(step.earliest, numbers.get(to) ?? 0);
      else begin(to);
    }
  }
  return ends;
}

/** What some former ids lead to that lead to each other, where it is known of all others. */
function endsAmong(
  circle: readonly Step[],
  known: ReadonlyMap<string, readonly string[]>,
  exists: Exists,
): readonly string[] {
  const targets = circle.flatMap(({ to }) => to);
  const [first] = targets;
  if (first !== undefined && targets.length === 1 && !exists(first)) return known.get(first) ?? [];
  return [...new Set(targets.flatMap((to) => (exists(to) ? [to] : (known.get(to) ?? []))))];
}
