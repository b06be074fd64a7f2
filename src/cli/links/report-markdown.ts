import type { Counts, LinkReport } from '../../links/summary.ts';
import { verdicts } from '../../links/verdict.ts';
import { unseen } from '../../report/unseen.ts';
import { columnNames, groupsIn, numbersOf, reasonIn, sentenceOf, tellingHosts } from './groups.ts';

/** What a check found out, as a document for an issue or a wiki. */
export function reportMarkdown(report: LinkReport): string {
  const { telling, others } = tellingHosts(report);
  const groups = groupsIn(report).map(({ verdict, links }) => [
    `## ${verdict}: ${verdicts[verdict]}`,
    rows(
      ['address', 'leads to', 'found', 'cited by'],
      links.map((link) => [
        address(link.url),
        link.to === undefined ? '' : address(link.to),
        text(reasonIn(link)),
        link.places.map(text).join(', '),
      ]),
    ),
  ]);
  return [
    '# Links',
    sentenceOf(report),
    countsTable('platform', Object.entries(report.platforms)),
    ...(telling.length === 0 ? [] : [countsTable('host', telling)]),
    ...(others === 0
      ? []
      : [`All is well on ${others} ${telling.length === 0 ? '' : 'other '}host${others === 1 ? '' : 's'}.`]),
    ...groups.flat(),
  ]
    .join('\n\n')
    .concat('\n');
}

function countsTable(heading: string, counted: readonly [string, Counts][]): string {
  return rows(
    [heading, 'addresses', ...columnNames],
    counted.map(([name, counts]) => [text(name), ...numbersOf(counts).map(String)]),
  );
}

function rows(headings: readonly string[], cells: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A text from elsewhere, in which nothing is Markdown or HTML. */
function text(value: string): string {
  return value.replace(unseen, '\ufffd').replace(/[\\`*_{}[\]<>#|~$&!@:]/g, (sign) => `\\${sign}`);
}

/** An address as a link to itself; what is none is a text. */
function address(url: string): string {
  try {
    const { href, protocol } = new URL(url);
    // The signs that mean something in a table or in the brackets are not written as such.
    if (/^https?:$/.test(protocol)) return `<${href.replace(/[|<>\\`]/g, encodeURIComponent)}>`;
  } catch {
    // It is shown as it is.
  }
  return text(url);
}
