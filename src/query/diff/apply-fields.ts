import type { FieldChange, FieldValue } from './change.ts';
import type { Fields } from './field-changes.ts';
import { type Branch, isBranch, sameValue, treeOf, valueOfTree } from './field-tree.ts';
import { inOrder, type Newcomer, withNewcomers } from './list-order.ts';
import type { RecordKind } from './record-kind.ts';

/** Called where a change is none of the record: what it expects to find there is not there. */
export type Conflict = (path: readonly string[]) => Error;

/** A record with some of its fields changed. */
export function withFields<T extends object>(
  kind: RecordKind,
  record: T,
  changes: readonly Pick<FieldChange, 'path' | 'before' | 'after' | 'place'>[],
  conflict: Conflict,
): T {
  const root = treeOf(kind, record as Fields, []);
  const newcomers = new Map<Branch, Newcomer[]>();
  for (const change of changes) {
    const name = change.path.at(-1) ?? '';
    const parent = change.path.slice(0, -1).reduce<typeof root | undefined>((tree, step) => partOf(tree, step), root);
    if (!isBranch(parent)) throw conflict(change.path);
    const part = parent.parts.get(name);
    if (isBranch(part) && part.ordered && isOrder(change))
      rearrange(part, inOrder([...part.parts.keys()], change.after));
    else if (!sameValue(part && valueOfTree(part), change.before)) throw conflict(change.path);
    else if (change.after === undefined) parent.parts.delete(name);
    else {
      parent.parts.set(name, treeOf(kind, change.after, change.path));
      const place = parent.ordered && part === undefined ? change.place?.after : undefined;
      if (place === undefined) continue;
      const some = newcomers.get(parent) ?? [];
      newcomers.set(parent, some);
      some.push({ id: name, place });
    }
  }
  for (const [branch, some] of newcomers) settle(branch, some);
  return valueOfTree(root) as unknown as T;
}

function partOf(tree: ReturnType<typeof treeOf> | undefined, step: string): typeof tree {
  return isBranch(tree) ? tree.parts.get(step) : undefined;
}

/** Whether a change says nothing but in which order the parts of its field stand. */
function isOrder(
  change: Pick<FieldChange, 'before' | 'after'>,
): change is { readonly before: readonly string[]; readonly after: readonly string[] } {
  const { before, after } = change;
  return isNames(before) && isNames(after);
}

function isNames(value: FieldValue | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

/** Puts what came to where it is to stand in the end, when everything that leaves has left. */
function settle(branch: Branch, newcomers: readonly Newcomer[]): void {
  const came = new Set(newcomers.map(({ id }) => id));
  const stayed = [...branch.parts.keys()].filter((name) => !came.has(name));
  rearrange(branch, withNewcomers(stayed, newcomers));
}

function rearrange({ parts }: Branch, names: readonly string[]): void {
  const entries = names.map((name) => [name, parts.get(name)] as const);
  parts.clear();
  for (const [name, part] of entries) if (part) parts.set(name, part);
}
