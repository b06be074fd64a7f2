import { type CheckedLink, type Counts, isToMend, type LinkReport } from '../../links/summary.ts';
import { isProblem, type Verdict, verdictNames } from '../../links/verdict.ts';

/** The columns of a table of counts, with the verdicts that each has. */
export const columns = {
  work: (verdict: Verdict) => verdict === 'ok' || verdict === 'redirected',
  moved: (verdict: Verdict) => verdict === 'moved',
  refused: (verdict: Verdict) => verdict === 'refused',
  trouble: isProblem,
} as const satisfies Readonly<Record<string, (verdict: Verdict) => boolean>>;

export const columnNames = Object.keys(columns) as readonly (keyof typeof columns)[];

/** The numbers of one row: all of them, then those of each column. */
export function numbersOf(counts: Counts): readonly number[] {
  const entries = Object.entries(counts) as [Verdict, number][];
  const sum = (isIn: (verdict: Verdict) => boolean) =>
    entries.reduce((total, [verdict, count]) => total + (isIn(verdict) ? count : 0), 0);
  return [sum(() => true), ...columnNames.map((name) => sum(columns[name]))];
}

/** The hosts of which there is something to tell, and how many others there are. */
export function tellingHosts({ hosts }: LinkReport): { telling: [string, Counts][]; others: number } {
  const all = Object.entries(hosts);
  const telling = all.filter(([, counts]) => {
    const [whole, work] = numbersOf(counts);
    return whole !== work;
  });
  return { telling, others: all.length - telling.length };
}

/** Links of one verdict. */
export interface Group {
  readonly verdict: Verdict;
  readonly links: readonly CheckedLink[];
}

/** What is told link by link, the worst first: what has to be mended, what moved, and what refuses programs. */
export function groupsIn({ links }: LinkReport): readonly Group[] {
  return [...verdictNames]
    .reverse()
    .filter((verdict) => verdict !== 'ok' && verdict !== 'redirected')
    .map((verdict) => ({ verdict, links: links.filter((link) => link.verdict === verdict) }))
    .filter((group) => group.links.length > 0);
}

/** Why, with what answered: `404`, `ENOTFOUND`, `200, the title is "Not found"`. */
export function reasonIn(link: CheckedLink): string {
  const { status, reason, gone, verdict } = link;
  const known =
    gone === undefined
      ? ''
      : isToMend(link) || verdict !== 'gone'
        ? `, though recorded as gone on ${gone}`
        : `, recorded as gone on ${gone}`;
  return `${[status, reason].filter((part) => part !== undefined).join(', ')}${known}`.replace(/^, /, '');
}

/** What was asked for and found out, in one sentence. */
export function sentenceOf({ links, hosts, counts, toMend, left }: LinkReport): string {
  const [, work = 0, moved = 0, refused = 0] = numbersOf(counts);
  const parts = [
    `${work} ${work === 1 ? 'works' : 'work'}`,
    `${moved} moved for good`,
    `${refused} refuse${refused === 1 ? 's' : ''} programs`,
    `${toMend} to mend`,
  ];
  const rest = left === 0 ? '' : ` Interrupted: ${left} not asked for yet.`;
  const asked = links.length === 1 ? '1 address' : `${links.length} addresses`;
  const on = Object.keys(hosts).length;
  return `${asked} on ${on} ${on === 1 ? 'host' : 'hosts'}: ${parts.join(', ')}.${rest}`;
}
