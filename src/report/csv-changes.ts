import type { Source } from '../model/source.ts';
import type { Change } from '../query/diff/change.ts';
import { evidence, listed, type Row } from './csv-cells.ts';

export const changeColumns = ['level', 'kind', 'id', 'field', 'before', 'after', 'reason', 'sources', 'accessed'];

/** A row for what came, went or moved, and one for each field that is different. */
export function changeRows(change: Change): Row[] {
  const { level, kind, id, reason } = change;
  const fields = 'changes' in change ? change.changes : [];
  const row = { level, kind, id, field: '', ...sidesOf(change), reason, ...evidence(sourcesOf(change)) };
  const fieldRows = fields.map((field) => ({
    level: field.level,
    kind,
    id,
    field: field.path.join('/'),
    before: inCell(field.before),
    after: inCell(field.after),
    reason: field.reason,
  }));
  return kind.endsWith('-changed') && fields.length > 0 ? fieldRows : [row, ...fieldRows];
}

function sidesOf(change: Change): { readonly before: string; readonly after: string } {
  if ('from' in change) return { before: listed(change.from), after: listed(change.to) };
  const { before, after } = change as { readonly before?: unknown; readonly after?: unknown };
  return { before: inCell(before), after: inCell(after) };
}

/** A text as it is, a list of them as a list, a feature as its text, another entry as its name, the rest as JSON. */
function inCell(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return listed(value);
  const { text, name } = Object(value) as { readonly text?: unknown; readonly name?: unknown };
  const said = [text, name].find((part) => typeof part === 'string');
  return typeof said === 'string' ? said : JSON.stringify(value);
}

function sourcesOf(change: Change): readonly Source[] {
  if ('retired' in change) return change.retired.sources;
  if (change.kind === 'feature-added') return change.after.sources;
  return change.kind === 'feature-removed' ? change.before.sources : [];
}
