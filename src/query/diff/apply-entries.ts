import type { LocatedFeature } from '../../model/feature.ts';
import type { InvalidArgumentError } from '../invalid-argument-error.ts';
import type { IdKind } from '../unknown-id-error.ts';
import { withFields } from './apply-fields.ts';
import type { Change, FieldValue } from './change.ts';
import { sameValue } from './field-tree.ts';
import { type FlatContent, listOf, locatedAt } from './flat-content.ts';

/** A change of something that has an id of its own. */
type IdChange = Extract<Change, { kind: `${IdKind}-${string}` }>;

/** A feature that came to a list; all of them find their places when everything that leaves has left. */
export interface Arrival {
  readonly list: string;
  readonly id: string;
  readonly place: number;
}

/** Makes the error for what a change expects to find, where that is not there. */
export type Conflict = (expected: string) => InvalidArgumentError;

export function isIdChange(change: Change): change is IdChange {
  return /^(?:category|capability|platform|feature)-/.test(change.kind);
}

/** Makes one change, but for the places of features that arrive somewhere, which it returns. */
export function applyToEntries(flat: FlatContent, change: IdChange, conflict: Conflict): Arrival[] {
  const { id } = change;
  const kind = change.kind.slice(0, change.kind.indexOf('-')) as IdKind;
  if ('retired' in change) {
    const taken = change.kind === 'feature-reinstated' ? 'before' : 'after';
    const retirement = { path: ['retired'], [taken]: change.retired as unknown as FieldValue };
    const feature = edited(flat, kind, id, [...change.changes, retirement], conflict);
    leave(flat, kind, id, conflict);
    return arrive(flat, kind, change, id, feature, conflict);
  }
  if ('changes' in change && change.kind.endsWith('-changed')) {
    entriesOf(flat, kind).set(id, edited(flat, kind, id, change.changes, conflict));
    return [];
  }
  if ('from' in change && !change.before && !change.after) {
    const entry = edited(flat, kind, id, change.changes, conflict);
    leave(flat, kind, id, conflict);
    return arrive(flat, kind, change, change.to[0] ?? id, entry, conflict);
  }
  if ('after' in change && change.after) return arrive(flat, kind, change, id, change.after, conflict);
  if (!('before' in change && change.before)) throw conflict('what it was before, or what it is after');
  leave(flat, kind, id, conflict, change.before);
  return [];
}

function entriesOf(flat: FlatContent, kind: IdKind): Map<string, object> {
  return flat[kind];
}

function found(flat: FlatContent, kind: IdKind, id: string, conflict: Conflict): object {
  const entry = entriesOf(flat, kind).get(id);
  if (entry === undefined) throw conflict('an id of the content');
  return entry;
}

function edited(
  flat: FlatContent,
  kind: IdKind,
  id: string,
  changes: Parameters<typeof withFields>[2],
  conflict: Conflict,
): object {
  const at = (path: readonly string[]) => conflict(`'${path.join('/')}' to be what it was before`);
  return withFields(kind, found(flat, kind, id, conflict), changes, at);
}

function leave(flat: FlatContent, kind: IdKind, id: string, conflict: Conflict, expected?: object): void {
  const entry = found(flat, kind, id, conflict);
  if (expected && !sameValue(entry as FieldValue, expected as FieldValue)) throw conflict('what it was before');
  entriesOf(flat, kind).delete(id);
  if (kind !== 'feature') return;
  const list = listOf(entry as LocatedFeature);
  const others = flat.lists.get(list)?.filter((other) => other !== id);
  flat.lists.set(list, others ?? []);
}

function arrive(
  flat: FlatContent,
  kind: IdKind,
  change: IdChange,
  id: string,
  entry: object,
  conflict: Conflict,
): Arrival[] {
  const entries = entriesOf(flat, kind);
  if (entries.has(id)) throw conflict(`no '${id}' in the content`);
  if (kind !== 'feature') {
    entries.set(id, { ...entry, id });
    return [];
  }
  const feature = locatedAt(id, entry as LocatedFeature);
  entries.set(id, feature);
  const place = 'place' in change ? change.place.after : undefined;
  return [{ list: listOf(feature), id, place: place ?? 0 }];
}
