import type { Change, FieldChange } from '../../../src/query/diff/change.ts';

type Loose = Record<string, unknown>;

const opposites: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' };

/** A change as it must look from the other side; what it asks for of a release may differ, and is left out. */
export function mirrored(change: Change): Loose {
  const kind = change.kind.replace(/(?<=-)(?:added|removed)$/, (verb) => opposites[verb] ?? verb);
  const turned: Loose = { ...swapped(change), kind };
  if ('changes' in change) turned['changes'] = sorted(change.changes.map((field) => swapped(field)));
  if ('from' in change) {
    const renamed = !change.before && !change.after;
    Object.assign(turned, { from: change.to, to: change.from, ...(renamed && { id: change.to[0] }) });
  }
  if ('retired' in change) {
    const { successors: _successors, ...rest } = turned;
    const { why, replacedBy = [] } = change.retired;
    if (change.kind !== 'feature-reinstated') return { ...rest, kind: 'feature-reinstated' };
    return why === 'restated'
      ? { ...rest, kind: 'feature-restated', successors: replacedBy }
      : { ...rest, kind: 'feature-retired' };
  }
  return turned;
}

/** A change as {@link mirrored} shows it, but from its own side. */
export function plain(change: Change): Loose {
  const { level: _level, reason: _reason, ...rest } = change;
  return 'changes' in rest ? { ...rest, changes: sorted(rest.changes.map((field) => unjudged(field))) } : rest;
}

/** By their JSON: the order of changes is that of the content before them, and so another from the other side. */
export function sorted(list: readonly Loose[]): Loose[] {
  const key = (item: Loose) => JSON.stringify([item['kind'], item['of'], item['id'], item['category'], item['path']]);
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function unjudged(field: FieldChange): Loose {
  const { level: _level, reason: _reason, ...rest } = field;
  return rest;
}

function swapped(change: Change | FieldChange): Loose {
  const { level: _level, reason: _reason, before, after, place, ...rest } = change as unknown as Loose;
  const turned: Loose = { ...rest };
  if (after !== undefined) turned['before'] = after;
  if (before !== undefined) turned['after'] = before;
  if (place !== undefined) {
    const { before: was, after: is } = place as Loose;
    turned['place'] = { ...(is !== undefined && { before: is }), ...(was !== undefined && { after: was }) };
  }
  return turned;
}
