import type { IdKind } from '../unknown-id-error.ts';
import type { FieldValue } from './change.ts';
import { isAs, type PathPattern } from './field-path.ts';

/** A record, or a list whose items have names: parts that can be compared one by one. */
export interface Branch {
  /** Whether it is a list, whose order counts. */
  readonly listed: boolean;
  readonly parts: Map<string, FieldTree>;
}

/** What is compared as a whole. */
interface Leaf {
  readonly value: FieldValue;
}

export type FieldTree = Branch | Leaf;

/** The lists whose items have names, with the field that is the name. */
const namedLists: Readonly<Record<IdKind, readonly (readonly [pattern: PathPattern, name: string])[]>> = {
  category: [],
  capability: [],
  platform: [
    ['status/sources', 'url'],
    ['names', 'name'],
    ['names/*/sources', 'url'],
    ['introduction/concepts', 'term'],
    ['introduction/concepts/*/sources', 'url'],
  ],
  feature: [
    ['sources', 'url'],
    ['retired/sources', 'url'],
  ],
};

export function isBranch(tree: FieldTree | undefined): tree is Branch {
  return tree !== undefined && 'parts' in tree;
}

/** A value as a tree; `path` leads to it from the record of this kind that it is part of. */
export function treeOf(kind: IdKind, value: FieldValue, path: readonly string[]): FieldTree {
  const entries = partsOf(kind, value, path);
  if (entries === undefined) return { value };
  const parts = new Map<string, FieldTree>();
  for (const [name, part] of entries) parts.set(name, treeOf(kind, part, [...path, name]));
  return { listed: Array.isArray(value), parts };
}

/** The reverse of {@link treeOf}. */
export function valueOfTree(tree: FieldTree): FieldValue {
  if (!isBranch(tree)) return tree.value;
  if (tree.listed) return [...tree.parts.values()].map(valueOfTree);
  return Object.fromEntries([...tree.parts].map(([name, part]) => [name, valueOfTree(part)]));
}

function partsOf(kind: IdKind, value: FieldValue, path: readonly string[]): Iterable<[string, FieldValue]> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!isList(value)) return Object.entries(value);
  const name = namedLists[kind].find(([pattern]) => isAs(path, pattern))?.[1];
  return name === undefined ? undefined : named(value, name);
}

/** The items by their names; of two with one name, the second is called `name (2)`. */
function named(list: readonly FieldValue[], field: string): Map<string, FieldValue> {
  const items = new Map<string, FieldValue>();
  for (const item of list) {
    const name = String((item as Readonly<Record<string, FieldValue>>)[field]);
    let unique = name;
    for (let count = 2; items.has(unique); count++) unique = `${name} (${count})`;
    items.set(unique, item);
  }
  return items;
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
