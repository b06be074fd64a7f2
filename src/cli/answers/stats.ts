import {
  type CapabilityId,
  capabilities,
  dataset,
  findFeatures,
  type PlatformId,
  platforms,
  supportOf,
} from 'mlops-platforms';
import { lastRead } from '../../content/last-read.ts';
import { statusInWords } from '../../report/platform-words.ts';
import type { Answer } from '../command.ts';
import type { stats } from '../commands/stats.ts';
import { idsOf } from '../ids.ts';
import { type Line, line, styled } from '../layout/line.ts';
import { type Cell, table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { statusOf } from './names.ts';

/** What is recorded of a platform: statements first, then capabilities, each of which is known, not found or unsearched. */
interface Counts {
  /** What holds. */
  readonly statements: number;
  /** Of these, the ones with a source. */
  readonly sourced: number;
  /** Of these, the ones of which an editor read a source in the year of the dataset. */
  readonly read: number;
  /** What held once. */
  readonly retired: number;
  /** The capabilities that a statement claims or denies. */
  readonly known: number;
  /** Of these, the ones that are denied and nowhere claimed. */
  readonly denied: number;
  /** Those that the documentation was searched for, and that were not found. */
  readonly notFound: number;
  readonly unsearched: number;
}

const year = dataset.updated.slice(0, 4);
const capabilityIds = Object.keys(capabilities) as CapabilityId[];

export const answer: Answer<typeof stats> = ({ options }) => {
  const asked = idsOf('platform', options.platform) ?? (Object.keys(platforms) as PlatformId[]);
  const counts = asked.map((platform) => ({ platform, ...countsOf(platform) }));
  return {
    value: { year, capabilities: capabilityIds.length, platforms: counts },
    shown: ({ width }) => [...tableOf(counts, width), ...wrap(line(styled(legend, 'dim')), width)],
  };
};

function countsOf(platform: PlatformId): Counts {
  const holding = findFeatures({ platforms: [platform] });
  const answers = capabilityIds.map((id) => supportOf(platform, id));
  const known = answers.filter(({ level }) => level !== 'unknown' && level !== 'not-found');
  const notFound = answers.filter(({ level }) => level === 'not-found');
  return {
    statements: holding.length,
    sourced: holding.filter(({ sources }) => sources.length > 0).length,
    read: holding.filter((feature) => lastRead(feature).startsWith(year)).length,
    retired: platforms[platform].history.length,
    known: known.length,
    denied: known.filter(({ level }) => level === 'none').length,
    notFound: notFound.length,
    unsearched: answers.length - known.length - notFound.length,
  };
}

const columns = {
  statements: 'statements',
  sourced: 'sourced',
  read: `read ${year}`,
  retired: 'retired',
  known: 'known',
  denied: 'denied',
  notFound: 'not found',
  unsearched: 'not searched',
} as const satisfies Record<keyof Counts, string>;
const names = Object.keys(columns) as (keyof Counts)[];

const legend =
  `Statements hold today; sourced and read in ${year} are those of them with a source, and with one that an editor read this year. ` +
  `Of ${capabilityIds.length} capabilities, known are those that a statement claims or denies; the others were searched for in the ` +
  'documentation and not found, or nobody has searched yet.';

/** The end on a line of its own, so that the numbers have room. */
function rowHead(platform: PlatformId): Cell {
  const end = statusInWords(statusOf(platform));
  return [line(styled(platform, 'bold')), ...(end === '' ? [] : [line(styled(end, 'red'))])];
}

function tableOf(counts: readonly (Counts & { readonly platform: PlatformId })[], width: number): Line[] {
  const numbers = (of: (name: keyof Counts) => number) => names.map((name) => [line(String(of(name)))]);
  const rows = counts.map((row) => [rowHead(row.platform), ...numbers((name) => row[name])]);
  const sum = (name: keyof Counts) => counts.reduce((total, row) => total + row[name], 0);
  const total = [[line(styled('in all', 'dim'))], ...numbers(sum)];
  const headings = names.map((name) => ({ heading: columns[name], numeric: true as const }));
  return table([{ heading: 'platform' }, ...headings], rows.length > 1 ? [...rows, total] : rows, width);
}
