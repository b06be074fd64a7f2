import type { BlockContent } from 'mdast';
import { counted } from '../../src/cli/counted.ts';
import type { Change, FieldChange, FieldValue } from '../../src/query/diff/change.ts';
import type { DataChanges } from './data-changes.ts';
import type { Section } from './section.ts';
import { code, codes, list, paragraph, said, someCodes, type Words } from './words.ts';

type Added = Extract<Change, { readonly kind: `${string}-added`; readonly after: { readonly name: string } }>;

/** New platforms, categories, capabilities, requirement sets, measures and products. */
export function addedSection({ difference }: DataChanges): readonly Section[] {
  const added = difference.changes.filter((change): change is Added => isRecordAdded(change.kind));
  if (added.length === 0) return [];
  // There may be very many products, and their names say enough.
  const [products, others] = [true, false].map((is) => added.filter(({ kind }) => (kind === 'product-added') === is));
  const lines: BlockContent[][] = (others ?? []).map(({ kind, id, after }) => {
    const what = kind.replace(/-added$/, '').replaceAll('-', ' ');
    const definition = 'definition' in after ? `: ${after.definition}` : '';
    return [paragraph(said(`${what} `), code(id), said(`, ${after.name}${definition}`))];
  });
  if (products !== undefined && products.length > 0) {
    lines.push([
      paragraph(said(`${counted(products.length, 'product')}: `), ...someCodes(products.map(({ id }) => id))),
    ]);
  }
  return [{ title: 'New', count: added.length, blocks: [list(lines)] }];
}

function isRecordAdded(kind: Change['kind']): boolean {
  return kind.endsWith('-added') && kind !== 'feature-added' && kind !== 'redirect-added';
}

/** What is told elsewhere, or in counts alone. */
const toldElsewhere = new Set(['bar', 'notFound']);

/**
 * Records that stayed, with the fields that differ; what statements say is told by itself. Fields that ask for no more than
 * a patch are told together, by what they are, as nobody has to act on them.
 */
export function changedSection({ difference }: DataChanges): readonly Section[] {
  const lines: Words[] = [];
  const corrected = new Map<string, Set<string>>();
  const records = new Set<string>();
  for (const change of difference.changes) {
    if (!change.kind.endsWith('-changed') || change.kind === 'feature-changed' || !('changes' in change)) continue;
    const what = change.kind.replace(/-changed$/, '').replaceAll('-', ' ');
    const fields = change.changes.filter(({ path: [first = ''] }) => !toldElsewhere.has(first));
    if (fields.length > 0) records.add(`${what} ${change.id}`);
    for (const { level, path } of fields) {
      if (level !== 'patch') continue;
      const kind = `${what} ${path[0]}`;
      corrected.set(kind, (corrected.get(kind) ?? new Set()).add(change.id));
    }
    const others = fields.filter(({ level }) => level !== 'patch');
    if (others.length > 0)
      lines.push([said(`${what} `), code(change.id), said(': '), ...joined(others.map(fieldWords))]);
  }
  for (const change of difference.changes) {
    if (change.kind === 'records-reordered') lines.push([code(change.id), said(' in another order')]);
    if (change.kind === 'features-reordered') {
      lines.push([
        said('statements of '),
        code(`${change.id}/${change.category ?? 'history'}`),
        said(' in another order'),
      ]);
    }
  }
  for (const [kind, ids] of corrected) lines.push([said(`${kind} corrected: `), ...someCodes([...ids], 200)]);
  if (lines.length === 0) return [];
  const blocks = [list(lines.map((words) => [paragraph(...words)]))];
  return [{ title: 'Other facts of records', count: Math.max(records.size, lines.length), blocks }];
}

function joined(parts: readonly Words[]): Words {
  return parts.flatMap((part, place) => (place === 0 ? part : [said(', '), ...part]));
}

/** A word as it was and as it is; of anything longer, that it came, went or changed. */
function fieldWords({ path, before, after }: FieldChange): Words {
  const field = codes([path.join('/')]);
  if (isWord(before) && isWord(after)) return [...field, said(` ${before} → ${after}`)];
  const verb = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [...field, said(` ${verb}`)];
}

function isWord(value: FieldValue | undefined): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= 60);
}
