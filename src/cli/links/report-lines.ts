import type { CheckedLink, Counts, LinkReport } from '../../links/summary.ts';
import { isProblem, verdicts } from '../../links/verdict.ts';
import { indented } from '../layout/columns.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { columnNames, type Group, groupsIn, numbersOf, reasonIn, sentenceOf, tellingHosts } from './groups.ts';

/** So many of what works somewhere else are shown; of what has to be mended, all. */
const most = 20;

/** What a check found out, for readers. */
export function reportLines(report: LinkReport, width: number): Line[] {
  const { telling, others } = tellingHosts(report);
  const platforms = Object.entries(report.platforms);
  const more = `All is well on ${others} ${telling.length === 0 ? '' : 'other '}host${others === 1 ? '' : 's'}.`;
  return [
    ...wrap(line(sentenceOf(report)), width),
    ...(platforms.length === 0 ? [] : [blank, ...countsTable('platform', platforms, width)]),
    ...(telling.length === 0 ? [] : [blank, ...countsTable('host', telling, width)]),
    ...(others === 0 ? [] : [...wrap(line(styled(more, 'dim')), width)]),
    ...groupsIn(report).flatMap((group) => [blank, ...groupLines(group, width)]),
  ];
}

function countsTable(heading: string, rows: readonly [string, Counts][], width: number): Line[] {
  const numeric = ['addresses', ...columnNames].map((name) => ({ heading: name, numeric: true as const }));
  const cells = rows.map(([name, counts]) => [
    [line(name)],
    ...numbersOf(counts).map((number) => [line(String(number))]),
  ]);
  return table([{ heading }, ...numeric], cells, width);
}

function groupLines({ verdict, links }: Group, width: number): Line[] {
  const style = isProblem(verdict) ? 'red' : 'yellow';
  const shown = isProblem(verdict) ? links : links.slice(0, most);
  const rest = links.length - shown.length;
  return [
    ...wrap(line(styled(`${verdict}: ${verdicts[verdict]} (${links.length})`, style)), width),
    ...shown.flatMap((link) => linkLines(link, width)),
    ...(rest === 0 ? [] : wrap(line(styled(`and ${rest} more; --json lists all`, 'dim')), width)),
  ];
}

function linkLines(link: CheckedLink, width: number): Line[] {
  const { url, to, places } = link;
  const [first = '', ...others] = places;
  const cited = others.length === 0 ? first : `${first} and ${others.length} more`;
  const reason = reasonIn(link);
  return [
    ...wrap(line('· ', { text: url, href: url }), width, 2),
    ...(to === undefined ? [] : indented(wrap(line('→ ', { text: to, href: to }), width - 2, 2), 2)),
    ...indented(wrap(line(styled(reason === '' ? cited : `${reason} · ${cited}`, 'dim')), width - 2), 2),
  ];
}
