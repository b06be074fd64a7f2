import { lastRead } from '../../src/content/last-read.ts';
import { hasEnded } from '../../src/model/configuration.ts';
import type { Content } from '../../src/model/content.ts';
import type { LocatedFeature } from '../../src/model/feature.ts';
import type { Offering } from '../../src/model/offering.ts';
import type { Platform } from '../../src/model/platform.ts';
import type { Level } from '../../src/model/support.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { supportGrid } from '../../src/query/support/support-grid.ts';
import { answerColumns } from './answer-columns.ts';
import type { Column, Table } from './column.ts';
import { listed } from './lists.ts';

interface PlatformRow {
  readonly platform: Platform;
  readonly live: readonly LocatedFeature[];
  readonly levels: readonly Level[];
}

/** Every platform, with what is known of it in figures. */
export const platforms: Table<PlatformRow> = {
  name: 'platforms',
  meaning: 'One row per platform.',
  rowsOf: platformRows,
  columns: [
    {
      name: 'id',
      type: 'text',
      required: true,
      meaning: 'The id that the other tables use. Unique.',
      of: ({ platform }) => platform.id,
    },
    { name: 'name', type: 'text', required: true, meaning: 'Its current name.', of: ({ platform }) => platform.name },
    {
      name: 'other_names',
      type: 'text',
      meaning: 'List of its former and other names.',
      of: ({ platform }) => listed(platform.names.map(({ name }) => name)),
    },
    {
      name: 'vendor',
      type: 'text',
      required: true,
      meaning: 'Its vendor, or the project or foundation behind it.',
      of: ({ platform }) => platform.vendor,
    },
    {
      name: 'homepage',
      type: 'text',
      required: true,
      meaning: 'Address of its home page.',
      of: ({ platform }) => platform.homepage,
    },
    {
      name: 'license',
      type: 'text',
      required: true,
      meaning: 'Kind of licence: open-source, open-core (with proprietary additions), source-available or proprietary.',
      of: ({ platform }) => platform.license,
    },
    {
      name: 'status',
      type: 'text',
      required: true,
      meaning: 'Whether it is still developed: active, maintenance or discontinued.',
      of: ({ platform }) => platform.status.is,
    },
    {
      name: 'status_since',
      type: 'text',
      meaning: 'Since when, where a source says so: YYYY, YYYY-MM or YYYY-MM-DD.',
      of: ({ platform }) => platform.status.since,
    },
    offerings('managed_forms', 'the forms of the whole platform that the vendor or a provider runs', (offering) => {
      return offering.standing === 'form' && offering.delivery === 'managed';
    }),
    offerings('self_managed_forms', 'the forms of the whole platform that its user runs', (offering) => {
      return offering.standing === 'form' && offering.delivery === 'self-managed';
    }),
    offerings('parts', 'the products used together inside a form', ({ standing }) => standing === 'part'),
    offerings('parts_alone', 'those parts that are also offered without the platform', ({ standing, alone }) => {
      return standing === 'part' && alone === true;
    }),
    offerings('apart', 'the offerings beside the platform, which do not count towards answers', ({ standing }) => {
      return standing === 'apart';
    }),
    offerings('ended', 'the offerings that have ended, whatever their kind', hasEnded),
    {
      name: 'offerings',
      type: 'text',
      meaning: 'List of all its offerings, each as key: name. The keys are those in all other columns.',
      of: ({ platform }) => listed(Object.entries(platform.offerings).map(([key, { name }]) => `${key}: ${name}`)),
    },
    {
      name: 'summary',
      type: 'text',
      required: true,
      meaning: 'What to know before reading its statements, in 80 to 200 words.',
      of: ({ platform }) => platform.introduction.summary,
    },
    {
      name: 'feature_count',
      type: 'integer',
      required: true,
      meaning: 'Number of statements that hold today.',
      of: ({ live }) => live.length,
    },
    {
      name: 'retired_count',
      type: 'integer',
      required: true,
      meaning: 'Number of statements that were retired.',
      of: ({ platform }) => platform.history.length,
    },
    {
      name: 'address_count',
      type: 'integer',
      required: true,
      meaning: 'Number of different addresses cited by the statements that hold today.',
      of: ({ live }) => new Set(live.flatMap(({ sources }) => sources.map(({ url }) => url))).size,
    },
    {
      name: 'never_read_count',
      type: 'integer',
      required: true,
      meaning: 'Number of statements that hold today and whose sources nobody has re-read.',
      of: ({ live }) => live.filter((feature) => lastRead(feature) === '').length,
    },
    {
      name: 'accessed',
      type: 'text',
      meaning: 'The newest day on which an editor read one of the sources of its statements, YYYY-MM-DD.',
      of: ({ live }) => live.map(lastRead).sort().at(-1),
    },
    ...answerColumns<PlatformRow>('capabilities', ({ levels }) => levels),
  ],
};

/** The keys of some of the platform's offerings. */
function offerings(name: string, which: string, isOne: (offering: Offering) => boolean): Column<PlatformRow> {
  return {
    name,
    type: 'text',
    meaning: `List of the keys of ${which}.`,
    of: ({ platform }) =>
      listed(Object.keys(platform.offerings).filter((key) => isOne(platform.offerings[key] as Offering))),
  };
}

function platformRows(content: Content): PlatformRow[] {
  const { cells } = supportGrid(content);
  return Object.values(content.platforms).map((platform) => ({
    platform,
    live: findFeatures(content, { platforms: [platform.id] }),
    levels: Object.values(cells).flatMap((row) => row[platform.id]?.level ?? []),
  }));
}
