import { platforms, resolveId } from 'mlops-platforms';
import type { MatrixDraft, MatrixProblem, ReadMatrix } from 'mlops-platforms/intake';
import { fold } from '../../content/fold.ts';
import { asName } from '../../content/names.ts';
import { describe } from '../../errors/describe.ts';
import { longestSlug, slugPattern } from '../../model/line.ts';
import { hintFor, UsageError } from '../usage-error.ts';
import { foundAt } from './report-lines.ts';

/** The column that was chosen. */
export interface ChosenColumn {
  /** The id of its platform. */
  readonly id: string;
  /** What its head says. */
  readonly head: string;
  /** The draft, in which the column is called by the id. */
  readonly draft: MatrixDraft;
}

/** So many problems of a file are told where it has no column; whoever mends these sees the next. */
const mostTold = 5;

/** The column that was asked for by an id, or by what its head says; else the one that is new. */
export function chosenColumn(
  { draft, problems }: ReadMatrix,
  platform: string | undefined,
  name: string | undefined,
): ChosenColumn {
  // What kept columns from being read comes first: it is why there are none.
  if (Object.keys(draft.platforms).length === 0) throw new UsageError(noColumn(problems));
  const head = headOf(Object.keys(draft.platforms), platform, name);
  const id = isKnown(head) ? head : (platform ?? slugOf(name ?? head));
  if (!slugPattern.test(id)) {
    throw new UsageError(`--platform expects an id for ${describe(head)}, such as ${describe(slugOf(head))}`);
  }
  if (id !== head && Object.hasOwn(draft.platforms, id)) {
    throw new UsageError(`both ${describe(head)} and another column are ${id}, expected one column for each platform`);
  }
  const columns = Object.entries(draft.platforms).map(([key, cells]) => [key === head ? id : key, cells]);
  return { id, head, draft: { platforms: Object.fromEntries(columns) } };
}

function noColumn(problems: readonly MatrixProblem[]): string {
  const told = problems.slice(0, mostTold).map((problem) => `found ${foundAt(problem)}, expected ${problem.expected}`);
  const more = problems.length > mostTold ? [`and ${problems.length - mostTold} problems more`] : [];
  return [...told, ...more, 'so the file has no column of a platform, expected one'].join('; ').replace(/^so /, '');
}

function isKnown(column: string): boolean {
  return Object.hasOwn(platforms, column);
}

function headOf(columns: readonly string[], platform: string | undefined, name: string | undefined): string {
  const asked = [platform, name].flatMap((text) => (text === undefined ? [] : [text, ...idsNamed(text)]));
  const found = columns.find((column) => asked.some((text) => asName(column) === asName(text)));
  if (found !== undefined) return found;
  const fresh = columns.filter((column) => !isKnown(column));
  const [only] = fresh.length === 0 && platform === undefined ? columns : fresh;
  const isOne = fresh.length === 1 || (fresh.length === 0 && columns.length === 1);
  const isMeant = platform === undefined || idsNamed(platform).length === 0;
  if (only !== undefined && isOne && isMeant) return only;
  if (platform === undefined) {
    throw new UsageError(`expected --platform, as there are the columns ${columns.map(describe).join(', ')}`);
  }
  throw new UsageError(`no column is ${describe(platform)}; ${hintFor(platform, columns)}`);
}

function idsNamed(text: string): readonly string[] {
  return resolveId(text).flatMap(({ kind, id }) => (kind === 'platform' ? [id] : []));
}

/** An id made of a name: `acme-ml` of Acme ML. */
function slugOf(name: string): string {
  const words = fold(name).match(/[a-z0-9]+/g) ?? ['platform'];
  return words.join('-').slice(0, longestSlug).replace(/-$/, '');
}
