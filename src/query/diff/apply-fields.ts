import type { IdKind } from '../unknown-id-error.ts';
import type { FieldChange, FieldValue } from './change.ts';
import type { Fields } from './field-changes.ts';
import { type Branch, isBranch, sameValue, treeOf, valueOfTree } from './field-tree.ts';
import { inOrder } from './list-order.ts';

/** Called where a change is none of the record: what it expects to find there is not there. */
export type Conflict = (path: readonly string[]) => Error;

/** A record with some of its fields changed. */
export function withFields<T extends object>(
  kind: IdKind,
  record: T,
  changes: readonly Pick<FieldChange, 'path' | 'before' | 'after' | 'place'>[],
  conflict: Conflict,
): T {
  const root = treeOf(kind, record as Fields, []);
  for (const change of changes) {
    const [name = '', ...steps] = [...change.path].reverse();
    const parent = steps.reverse().reduce<typeof root | undefined>((tree, step) => partOf(tree, step), root);
    if (!isBranch(parent)) throw conflict(change.path);
    const part = parent.parts.get(name);
    if (isBranch(part) && part.listed) rearrange(part, change.after);
    else if (!sameValue(part && valueOfTree(part), change.before)) throw conflict(change.path);
    else if (change.after === undefined) parent.parts.delete(name);
    else insert(parent, name, treeOf(kind, change.after, change.path), change.place?.after);
  }
  return valueOfTree(root) as unknown as T;
}

function partOf(tree: ReturnType<typeof treeOf> | undefined, step: string): typeof tree {
  return isBranch(tree) ? tree.parts.get(step) : undefined;
}

function rearrange({ parts }: Branch, order: FieldValue | undefined): void {
  const entries = inOrder([...parts.keys()], Array.isArray(order) ? order.map(String) : []).map(
    (name) => [name, parts.get(name)] as const,
  );
  parts.clear();
  for (const [name, part] of entries) if (part) parts.set(name, part);
}

/** Sets a part; a new one of a list at its place. */
function insert(
  { listed, parts }: Branch,
  name: string,
  tree: ReturnType<typeof treeOf>,
  place: number | undefined,
): void {
  if (!listed || parts.has(name) || place === undefined) parts.set(name, tree);
  else {
    const entries = [...parts];
    entries.splice(place, 0, [name, tree]);
    parts.clear();
    for (const [other, part] of entries) parts.set(other, part);
  }
}
