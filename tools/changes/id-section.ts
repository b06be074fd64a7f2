import type { Change } from '../../src/query/diff/change.ts';
import type { DataChanges } from './data-changes.ts';
import type { Section } from './section.ts';
import { code, codes, list, paragraph, said, someCodes, type Words } from './words.ts';

/** Of ids that are gone, which may be all of a platform, so many are named. */
const mostGone = 100;

const leadsNowhere = ', and no redirect leads on';

/** What dependants that name ids have to look at: ids that are gone or others now, and another shape of the JSON. */
export function idSection({ difference, lost }: DataChanges): readonly Section[] {
  const lostIds = new Set(lost.map(({ id }) => id));
  const gone = new Map<string, string[]>();
  const lines: Words[] = [];
  let count = 0;
  for (const change of difference.changes) {
    const isLost = lostIds.has(change.id);
    const words = wordsOf(change);
    if (words === undefined && !isGone(change)) continue;
    count++;
    if (words !== undefined) lines.push(isLost ? [...words, said(leadsNowhere)] : words);
    else {
      const what = `${change.kind.replaceAll('-', ' ')}${isLost ? leadsNowhere : ''}`;
      gone.set(what, [...(gone.get(what) ?? []), change.id]);
    }
  }
  for (const [what, ids] of gone) lines.push([said(`${what}: `), ...someCodes(ids, mostGone)]);
  if (lines.length === 0) return [];
  const title = 'Ids that are gone, moved or lead elsewhere';
  return [{ title, count, blocks: [list(lines.map((words) => [paragraph(...words)]))] }];
}

function isGone({ kind }: Change): boolean {
  return kind.endsWith('-removed') || kind === 'feature-reinstated';
}

/** What is told in a line of its own. */
function wordsOf(change: Change): Words | undefined {
  const kind = change.kind.replaceAll('-', ' ');
  if (change.kind === 'schema-changed') {
    return [code('schemaVersion'), said(` ${change.before} → ${change.after}: readers of the JSON meet another shape`)];
  }
  if ('from' in change) return [said(`${kind}: `), ...codes(change.from), said(' → '), ...codes(change.to)];
  if (!('of' in change) || !change.kind.startsWith('redirect-')) return undefined;
  const { before, after } = change as { readonly before?: readonly string[]; readonly after?: readonly string[] };
  const side = (ids: readonly string[] | undefined): Words => (ids === undefined ? [said('nothing')] : codes(ids));
  return [said(`${change.of} ${kind}: `), code(change.id), said(': '), ...side(before), said(' → '), ...side(after)];
}
