import type { Change } from '../../src/query/diff/change.ts';
import type { DataChanges } from './data-changes.ts';
import type { Section } from './section.ts';
import { code, codes, list, paragraph, said, type Words } from './words.ts';

/** What dependants that name ids have to look at: ids that are gone or others now, and another shape of the JSON. */
export function idSection({ difference, lost }: DataChanges): readonly Section[] {
  const lostIds = new Set(lost.map(({ id }) => id));
  const lines = difference.changes.flatMap((change): readonly Words[] => {
    const words = wordsOf(change);
    return words === undefined ? [] : [lostIds.has(change.id) ? [...words, said(', and no redirect leads on')] : words];
  });
  if (lines.length === 0) return [];
  const title = 'Ids that are gone, moved or lead elsewhere';
  return [{ title, count: lines.length, blocks: [list(lines.map((words) => [paragraph(...words)]))] }];
}

function wordsOf(change: Change): Words | undefined {
  const kind = change.kind.replaceAll('-', ' ');
  if (change.kind === 'schema-changed') {
    return [code('schemaVersion'), said(` ${change.before} → ${change.after}: readers of the JSON meet another shape`)];
  }
  if ('from' in change) return [said(`${kind}: `), ...codes(change.from), said(' → '), ...codes(change.to)];
  if ('of' in change && change.kind.startsWith('redirect-')) {
    const { before, after } = change as { readonly before?: readonly string[]; readonly after?: readonly string[] };
    const side = (ids: readonly string[] | undefined): Words => (ids === undefined ? [said('nothing')] : codes(ids));
    return [said(`${change.of} ${kind}: `), code(change.id), said(': '), ...side(before), said(' → '), ...side(after)];
  }
  const isGone = change.kind.endsWith('-removed') || change.kind === 'feature-reinstated';
  return isGone ? [said(`${kind}: `), code(change.id)] : undefined;
}
