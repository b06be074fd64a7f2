import type { FieldValue } from './change.ts';
import { isAs, type PathPattern } from './field-path.ts';
import type { RecordKind } from './record-kind.ts';

/** A record, or a list whose items have names: parts that can be compared one by one. */
export interface Branch {
  readonly listed: boolean;
  /** Whether the order of the parts counts, as that of every list does. */
  readonly ordered: boolean;
  readonly parts: Map<string, FieldTree>;
}

/** What is compared as a whole. */
interface Leaf {
  readonly value: FieldValue;
}

export type FieldTree = Branch | Leaf;

/** The lists whose items have names, with the field that is the name. */
const namedLists: Readonly<Record<RecordKind, readonly (readonly [pattern: PathPattern, name: string])[]>> = {
  category: [],
  capability: [],
  platform: [
    ['status/sources', 'url'],
    ['names', 'name'],
    ['names/*/sources', 'url'],
    ['offerings/*/status/sources', 'url'],
    ['offerings/*/sources', 'url'],
    ['introduction/concepts', 'slug'],
    ['introduction/concepts/*/sources', 'url'],
  ],
  product: [
    ['status/sources', 'url'],
    ['sources', 'url'],
  ],
  'requirement-set': [['sources', 'url']],
  measure: [],
  feature: [
    ['sources', 'url'],
    ['retired/sources', 'url'],
  ],
};

/** The records inside of others whose order is that of the matrix; the order of all other fields says nothing. */
const orderedRecords: Readonly<Partial<Record<RecordKind, readonly PathPattern[]>>> = { platform: ['offerings'] };

/** Whether the order of the fields of such a record can say something. */
export function hasOrderedRecords(kind: RecordKind): boolean {
  return orderedRecords[kind] !== undefined;
}

export function isBranch(tree: FieldTree | undefined): tree is Branch {
  return tree !== undefined && 'parts' in tree;
}

/** A value as a tree; `path` leads to it from the record of this kind that it is part of. */
export function treeOf(kind: RecordKind, value: FieldValue, path: readonly string[]): FieldTree {
  const entries = partsOf(kind, value, path);
  if (entries === undefined) return { value };
  const parts = new Map<string, FieldTree>();
  for (const [name, part] of entries) parts.set(name, treeOf(kind, part, [...path, name]));
  const listed = Array.isArray(value);
  const ordered = listed || orderedRecords[kind]?.some((pattern) => isAs(path, pattern)) === true;
  return { listed, ordered, parts };
}

/** The reverse of {@link treeOf}. */
export function valueOfTree(tree: FieldTree): FieldValue {
  if (!isBranch(tree)) return tree.value;
  if (tree.listed) return [...tree.parts.values()].map(valueOfTree);
  return Object.fromEntries([...tree.parts].map(([name, part]) => [name, valueOfTree(part)]));
}

function partsOf(
  kind: RecordKind,
  value: FieldValue,
  path: readonly string[],
): Iterable<[string, FieldValue]> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!isList(value)) return Object.entries(value);
  const name = namedLists[kind].find(([pattern]) => isAs(path, pattern))?.[1];
  return name === undefined ? undefined : named(value, name);
}

/** The items by their names; of two with one name, the second is called `name (2)`. */
function named(list: readonly FieldValue[], field: string): Map<string, FieldValue> {
  const items = new Map<string, FieldValue>();
  const counts = new Map<string, number>();
  for (const item of list) {
    const name = nameOf(item, field);
    let unique = name;
    // Counting goes on where it ended, as a list may have one name thousands of times.
    while (items.has(unique)) {
      const count = (counts.get(name) ?? 1) + 1;
      counts.set(name, count);
      unique = `${name} (${count})`;
    }
    items.set(unique, item);
  }
  return items;
}

/** A content has a text there; what is to become one may have anything, and is refused when it has become it. */
function nameOf(item: FieldValue, field: string): string {
  const name = typeof item === 'object' && item !== null && !isList(item) ? item[field] : undefined;
  return typeof name === 'string' ? name : '';
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

/** Whether two values say the same; the order of the fields of an object says nothing. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((item, place) => sameValue(item, b[place]));
  }
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && sameValue(a[name], b[name]));
}
