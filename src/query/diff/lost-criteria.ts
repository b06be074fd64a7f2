import type { Bar } from '../../model/bar.ts';
import type { FieldChange, FieldValue, Judgement } from './change.ts';
import type { RecordKind } from './record-kind.ts';

/**
 * What a change of a capability's bar asks for by which a criterion is gone from it: requirements name criteria by their
 * ids. One that only moves, from the core to the others or back, can still be asked for.
 *
 * @param after - the record as it is after all changes
 */
export function lostCriteria(
  kind: RecordKind,
  { path, before }: Pick<FieldChange, 'path' | 'before'>,
  after: Readonly<Record<string, FieldValue>>,
): Judgement | undefined {
  if (kind !== 'capability' || path[0] !== 'bar' || before === undefined) return undefined;
  const left = new Set(idsIn((after as { readonly bar?: Bar }).bar));
  const isLost = criteriaAt(path, before).some((id) => !left.has(id));
  return isLost ? { level: 'major', reason: 'The id of a criterion, which requirements name, is gone.' } : undefined;
}

/** The criteria that a value names which stands in a record at a path: of a bar, or of one of its lists. */
function criteriaAt([, list]: readonly string[], value: FieldValue): readonly string[] {
  if (list === undefined) return idsIn(value as unknown as Bar);
  return list === 'core' || list === 'also' ? idsIn({ [list]: value as unknown as Bar['core'] }) : [];
}

function idsIn({ core = [], also = [] }: Partial<Bar> = {}): readonly string[] {
  return [...core, ...also].map(({ id }) => id);
}
