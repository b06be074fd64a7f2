import type { FieldChange, FieldValue, Judgement } from './change.ts';
import { judgementOfField } from './field-rules.ts';
import {
  type Branch,
  type FieldTree,
  hasOrderedRecords,
  isBranch,
  sameValue,
  treeOf,
  valueOfTree,
} from './field-tree.ts';
import { otherOrder } from './list-order.ts';
import { lostCriteria } from './lost-criteria.ts';
import type { RecordKind } from './record-kind.ts';

/** The fields of a record; what tells records apart is not among them. */
export type Fields = Readonly<Record<string, FieldValue>>;

type Difference = Omit<FieldChange, keyof Judgement>;

/** What differs between two records of a kind, field by field, in the order in which it can be applied. */
export function fieldChanges(kind: RecordKind, before: Fields, after: Fields): FieldChange[] {
  // Of two releases nearly all records are the same, and this is the cheaper way to see that.
  if (!hasOrderedRecords(kind) && sameValue(before, after)) return [];
  const differences = differencesOf(treeOf(kind, before, []), treeOf(kind, after, []), []);
  return [...differences].map((difference) => ({
    ...difference,
    ...(lostCriteria(kind, difference, after) ?? judgementOfField(kind, difference)),
  }));
}

function* differencesOf(before: FieldTree, after: FieldTree, path: readonly string[]): Generator<Difference> {
  if (isBranch(before) && isBranch(after) && before.listed === after.listed)
    yield* partsThatDiffer(before, after, path);
  else {
    const values = { before: valueOfTree(before), after: valueOfTree(after) };
    if (!sameValue(values.before, values.after)) yield { path, ...values };
  }
}

function* partsThatDiffer(before: Branch, after: Branch, path: readonly string[]): Generator<Difference> {
  const placeIn = (side: 'before' | 'after', place: number) => before.ordered && { place: { [side]: place } };
  for (const [place, [name, part]] of [...before.parts].entries()) {
    const other = after.parts.get(name);
    if (other) yield* differencesOf(part, other, [...path, name]);
    else yield { path: [...path, name], before: valueOfTree(part), ...placeIn('before', place) };
  }
  const order = before.ordered && otherOrder(before.parts.keys(), after.parts.keys());
  if (order) yield { path, ...order };
  for (const [place, [name, part]] of [...after.parts].entries()) {
    if (!before.parts.has(name)) {
      yield { path: [...path, name], after: valueOfTree(part), ...placeIn('after', place) };
    }
  }
}
