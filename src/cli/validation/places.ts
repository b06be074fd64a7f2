import { isRecord } from '../../errors/shape.ts';
import type { Content } from '../../model/content.ts';
import { eachFeature } from '../../model/rules/walk.ts';

/**
 * Where the records are that rules name by their ids: `platforms/kubeflow/model-training/katib` is
 * `platforms/kubeflow/cells/model-training/0`. What is not in here has its place as its name.
 */
export function recordPlaces({ platforms }: Content): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const add = (path: string, place: string) => {
    if (!places.has(path)) places.set(path, place);
  };
  const counts = new Map<unknown, number>();
  for (const { platform, category, live, path } of eachFeature({ platforms } as Content)) {
    const list = live ? platform.cells[category] : platform.history;
    const index = counts.get(list) ?? 0;
    counts.set(list, index + 1);
    const [, id] = path.split('/');
    add(path, live ? `platforms/${id}/cells/${category}/${index}` : `platforms/${id}/history/${index}`);
  }
  for (const [id, { names, introduction }] of Object.entries(platforms)) {
    const path = `platforms/${id}`;
    for (const [index, { name }] of names.entries()) add(`${path}/names/${name}`, `${path}/names/${index}`);
    for (const [index, { term }] of introduction.concepts.entries()) {
      add(`${path}/concepts/${term}`, `${path}/introduction/concepts/${index}`);
    }
  }
  return places;
}

/** In the order of the file, whatever was found first. */
export function inFileOrder<T extends { readonly place: string }>(found: readonly T[], root: unknown): T[] {
  const ranks = new WeakMap<object, ReadonlyMap<string, number>>();
  const ranksIn = (record: object) => {
    const known = ranks.get(record) ?? new Map(Object.keys(record).map((key, rank) => [key, rank]));
    ranks.set(record, known);
    return known;
  };
  const placed = found.map((finding) => ({ finding, way: wayTo(finding.place, root, ranksIn) }));
  return placed.sort((a, b) => compare(a.way, b.way)).map(({ finding }) => finding);
}

/** How many steps a key may look like: those of redirects are ids of features, which have slashes themselves. */
const lengths = [1, 2, 3] as const;

/** The place of each step among its neighbours. What is missing stands behind all that is there. */
function wayTo(place: string, root: unknown, ranksIn: (record: object) => ReadonlyMap<string, number>): number[] {
  const way: number[] = [];
  let part = root;
  let steps = place === '' ? [] : place.split('/');
  while (steps.length > 0) {
    if (!isRecord(part) && !Array.isArray(part)) return way;
    const ranks = ranksIn(part);
    const length = lengths.find((some) => ranks.has(steps.slice(0, some).join('/')));
    if (length === undefined) return [...way, ranks.size];
    const key = steps.slice(0, length).join('/');
    way.push(ranks.get(key) ?? 0);
    part = Reflect.get(part, key);
    steps = steps.slice(length);
  }
  return way;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [step, rank] of a.entries()) {
    const other = b[step];
    if (other === undefined) return 1;
    if (rank !== other) return rank - other;
  }
  return a.length - b.length;
}
