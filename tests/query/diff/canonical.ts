type Entries = (readonly [string, unknown])[];

const records = ['categories', 'capabilities', 'platforms', 'products', 'requirementSets', 'measures'];

/** Whether the order of what stands there is that of the matrix; of all other fields, it says nothing. */
function isOrdered(path: readonly string[]): boolean {
  const [first = '', , third] = path;
  if (path.length === 1) return records.includes(first);
  return path.length === 3 && first === 'platforms' && third === 'offerings';
}

/** A content as a text that is the same exactly if two contents say the same, in the same order. */
export function canonical(content: unknown): string {
  const sorted = (entries: Entries) => entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(inEntries(content, [], (entries, path) => (isOrdered(path) ? entries : sorted(entries))));
}

/** The same content, with the fields whose order says nothing in the reverse order. */
export function reversed<T>(content: T): T {
  return asRecords(inEntries(content, [], (entries, path) => (isOrdered(path) ? entries : entries.reverse()))) as T;
}

class Fields {
  readonly entries: Entries;
  constructor(entries: Entries) {
    this.entries = entries;
  }
}

function inEntries(
  value: unknown,
  path: readonly string[],
  order: (all: Entries, path: readonly string[]) => Entries,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part, place) => inEntries(part, [...path, String(place)], order));
  const entries = Object.entries(value).map(([key, part]) => [key, inEntries(part, [...path, key], order)] as const);
  return new Fields(order(entries, path));
}

function asRecords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asRecords);
  if (!(value instanceof Fields)) return value;
  return Object.fromEntries(value.entries.map(([key, part]) => [key, asRecords(part)]));
}
