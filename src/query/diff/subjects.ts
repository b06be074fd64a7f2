import type { Change, FieldChange, FieldValue } from './change.ts';

/** The platforms that a change is about: where something moved, or is redirected, both ends of that. */
export function platformsOf(change: Change): readonly string[] {
  if (change.kind === 'records-reordered') return [];
  const subject = subjectOf(change);
  if (subject === 'platform' || change.kind === 'features-reordered') return idsOf(change);
  return subject === 'feature' ? [...new Set(idsOf(change).map((id) => id.split('/')[0] ?? id))] : [];
}

/**
 * The capabilities that a change is about: what it is a change of, what a feature claims, denies or speaks of, what a
 * platform's documentation was searched for, and what a requirement set asks for.
 */
export function capabilitiesOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'records-reordered':
      return [];
    case 'platform-added':
      return Object.keys(change.after.notFound);
    case 'platform-removed':
      return Object.keys(change.before.notFound);
    case 'requirement-set-added':
      return change.after.capabilities;
    case 'requirement-set-removed':
      return change.before.capabilities;
  }
  if ('capabilities' in change) return change.capabilities;
  if (subjectOf(change) === 'capability') return idsOf(change);
  return 'changes' in change ? [...new Set(change.changes.flatMap(capabilitiesOfField))] : [];
}

/** What a change is a change of; of a redirect, what it redirects. */
function subjectOf(change: Change): string {
  if ('of' in change) return change.of;
  // Of all kinds, features alone can be judged anew.
  return change.kind.startsWith('feature-') ? 'feature' : change.kind.slice(0, change.kind.lastIndexOf('-'));
}

/** The id of a change, and those that it leads from and to; of a kind that a later version has, as far as it tells them. */
function idsOf(change: Change): readonly string[] {
  const { from, to, before, after } = change as { readonly [Side in 'from' | 'to' | 'before' | 'after']?: FieldValue };
  if (from !== undefined || to !== undefined) return [...new Set([...textsOf(from), ...textsOf(to)])];
  if (!change.kind.startsWith('redirect-')) return [change.id];
  return [...new Set([change.id, ...textsOf(before), ...textsOf(after)])];
}

function capabilitiesOfField({ path: [field, capability], before, after }: FieldChange): readonly string[] {
  if (field === 'notFound') return capability === undefined ? [] : [capability];
  return field === 'capabilities' ? [...textsOf(before), ...textsOf(after)] : [];
}

function textsOf(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
