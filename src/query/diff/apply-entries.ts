import { describe } from '../../errors/describe.ts';
import type { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { withFields } from './apply-fields.ts';
import type { Change, FieldValue } from './change.ts';
import { sameValue } from './field-tree.ts';
import { type FlatContent, listOf, locatedAt } from './flat-content.ts';
import type { ListMoves } from './list-moves.ts';
import { listedKinds, type RecordKind } from './record-kind.ts';

/** A change of something that has an id of its own. */
type IdChange = Extract<Change, { kind: `${RecordKind}-${string}` }>;

/** Makes the error for what a change expects to find, where that is not there. */
export type Conflict = (expected: string) => InvalidArgumentError;

/** What has an id of its own, and is changed in what it says; not one that says how such things are ordered. */
export function isIdChange(change: Change): change is IdChange {
  return kindOf(change) !== undefined;
}

function kindOf({ kind }: Change): RecordKind | undefined {
  return [...listedKinds, 'feature' as const].find((each) => kind.startsWith(`${each}-`));
}

/** Makes one change, but for what leaves its list or comes to one, which finds its place in the end. */
export function applyToEntries(flat: FlatContent, moves: ListMoves, change: IdChange, conflict: Conflict): void {
  const { id } = change;
  const kind = kindOf(change) ?? 'feature';
  const was = () => found(flat, kind, id, conflict);
  const arriving = (as: string, entry: object) => arrive(flat, moves, { kind, id: as, entry, change, conflict });
  if ('retired' in change) {
    const taken = change.kind === 'feature-reinstated' ? 'before' : 'after';
    const retirement = { path: ['retired'], [taken]: change.retired as unknown as FieldValue };
    const feature = edited(kind, was(), [...change.changes, retirement], conflict);
    leave(flat, moves, kind, id, was());
    arriving(id, feature);
  } else if ('changes' in change && !('from' in change)) {
    entriesOf(flat, kind).set(id, edited(kind, was(), change.changes, conflict));
  } else if ('from' in change && !change.before && !change.after) {
    if (change.from.length !== 1 || change.from[0] !== id) throw conflict('to lead from its own id alone');
    if (change.to.length !== 1) throw conflict('to lead to one id, or what it was before, or what it is after');
    const entry = edited(kind, was(), change.changes, conflict);
    leave(flat, moves, kind, id, was());
    arriving(change.to[0] ?? id, entry);
  } else if ('before' in change && 'after' in change) {
    throw conflict('what it was before, or what it is after, not both');
  } else if ('after' in change && change.after) {
    arriving(id, change.after);
  } else {
    const gone = 'before' in change ? change.before : undefined;
    if (gone === undefined) throw conflict('what it was before, or what it is after');
    const entry = was();
    if (!sameValue(entry as FieldValue, gone as unknown as FieldValue)) throw conflict('what it was before');
    leave(flat, moves, kind, id, entry);
  }
}

function entriesOf(flat: FlatContent, kind: RecordKind): Map<string, object> {
  return flat[kind];
}

function found(flat: FlatContent, kind: RecordKind, id: string, conflict: Conflict): object {
  const entry = entriesOf(flat, kind).get(id);
  if (entry === undefined) throw conflict('an id of the content');
  return entry;
}

function edited(
  kind: RecordKind,
  entry: object,
  changes: Parameters<typeof withFields>[2],
  conflict: Conflict,
): object {
  const at = (path: readonly string[]) => conflict(`'${path.join('/')}' to be what it was before`);
  return withFields(kind, entry, changes, at);
}

function leave(flat: FlatContent, moves: ListMoves, kind: RecordKind, id: string, entry: object): void {
  entriesOf(flat, kind).delete(id);
  moves.leave(listOf(kind, entry), id);
}

interface Arrival {
  readonly kind: RecordKind;
  readonly id: string;
  readonly entry: object;
  readonly change: IdChange;
  readonly conflict: Conflict;
}

function arrive(flat: FlatContent, moves: ListMoves, { kind, id, entry, change, conflict }: Arrival): void {
  const entries = entriesOf(flat, kind);
  if (entries.has(id)) throw conflict(`no ${describe(id)} in the content`);
  const arrived = kind === 'feature' ? locatedAt(id, entry as LocatedFeature) : { ...entry, id };
  entries.set(id, arrived);
  const place = 'place' in change ? change.place?.after : undefined;
  moves.arrive(listOf(kind, arrived), { id, place: place ?? Number.POSITIVE_INFINITY });
}
