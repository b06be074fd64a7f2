import { capabilities, dataset, type PlatformId } from 'mlops-platforms';
import { type Coverage, coverage, judgedCapabilities } from 'mlops-platforms/levels';
import { statusInWords } from '../../report/platform-words.ts';
import type { Answer } from '../command.ts';
import type { stats } from '../commands/stats.ts';
import { idsOf } from '../ids.ts';
import { type Line, line, styled } from '../layout/line.ts';
import { type Cell, table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { statusOf } from './names.ts';

const year = dataset.updated.slice(0, 4);
const capabilityCount = Object.keys(capabilities).length;

export const answer: Answer<typeof stats> = ({ options }) => {
  const covered = coverage(dataset, { platforms: idsOf('platform', options.platform), readSince: year });
  const judged = judgedCapabilities(dataset);
  const counts = (Object.keys(covered) as PlatformId[]).map((platform) => ({ platform, ...covered[platform] }));
  return {
    value: { year, capabilities: capabilityCount, judged, platforms: counts },
    shown: ({ width }) => [
      ...tableOf(counts, width),
      ...wrap(line(`${judged.length} of ${capabilityCount} capabilities judged by their bar.`), width),
      ...wrap(line(styled(legend, 'dim')), width),
    ],
  };
};

const columns = {
  statements: 'statements',
  sourced: 'sourced',
  read: `read ${year}`,
  retired: 'retired',
  known: 'known',
  denied: 'denied',
  notFound: 'not found',
  unsearched: 'not searched',
} as const satisfies Partial<Record<keyof Coverage, string>>;
const names = Object.keys(columns) as (keyof typeof columns)[];

const legend =
  `Statements hold today; sourced and read in ${year} are those of them with a source, and with one that an editor read this year. ` +
  `Of ${capabilityCount} capabilities, known are those that a statement claims or denies; the others were searched for in the ` +
  'documentation and not found, or nobody has searched yet. A capability is judged by its bar where every claim says which ' +
  'criteria it shows.';

/** The end on a line of its own, so that the numbers have room. */
function rowHead(platform: PlatformId): Cell {
  const end = statusInWords(statusOf(platform));
  return [line(styled(platform, 'bold')), ...(end === '' ? [] : [line(styled(end, 'red'))])];
}

function tableOf(counts: readonly (Coverage & { readonly platform: PlatformId })[], width: number): Line[] {
  const numbers = (of: (name: keyof typeof columns) => number) => names.map((name) => [line(String(of(name)))]);
  const rows = counts.map((row) => [rowHead(row.platform), ...numbers((name) => row[name])]);
  const sum = (name: keyof typeof columns) => counts.reduce((total, row) => total + row[name], 0);
  const total = [[line(styled('in all', 'dim'))], ...numbers(sum)];
  const headings = names.map((name) => ({ heading: columns[name], numeric: true as const }));
  return table([{ heading: 'platform' }, ...headings], rows.length > 1 ? [...rows, total] : rows, width);
}
