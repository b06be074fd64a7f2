import { lastRead } from '../../src/content/last-read.ts';
import type { Content } from '../../src/model/content.ts';
import type { LocatedFeature } from '../../src/model/feature.ts';
import { levelOf } from '../../src/model/level-of.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import type { Table } from './column.ts';
import { addressesOf, listed } from './lists.ts';

/** A statement, and its claims in a word each: `drift-detection: native`. */
interface FeatureRow extends LocatedFeature {
  readonly levels: readonly string[];
}

/** Every statement. The columns of the first major version that were flat already keep their names. */
export const features: Table<FeatureRow> = {
  name: 'features',
  meaning: 'One row per statement, including those that no longer hold.',
  rowsOf: featureRows,
  columns: [
    {
      name: 'id',
      type: 'text',
      required: true,
      meaning: 'Permalink of the statement, as platform/category/slug. Unique.',
      of: ({ id }) => id,
    },
    {
      name: 'platform',
      type: 'text',
      required: true,
      meaning: 'The platform it is about; see platforms.id.',
      of: ({ platform }) => platform,
    },
    {
      name: 'category',
      type: 'text',
      required: true,
      meaning: 'The category it stands in.',
      of: ({ category }) => category,
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      meaning: 'Its name within platform and category. The slug of a denial begins with no-.',
      of: ({ slug }) => slug,
    },
    {
      name: 'text',
      type: 'text',
      required: true,
      meaning: 'The statement: one neutral sentence of at most 240 characters.',
      of: ({ text }) => text,
    },
    {
      name: 'support',
      type: 'text',
      meaning:
        'List of the capabilities it claims or denies, each as capability: level. The claims table has a row for each of them if the statement still holds.',
      of: ({ levels }) => listed(levels),
    },
    {
      name: 'about',
      type: 'text',
      meaning: 'List of the capabilities it mentions without claiming them.',
      of: ({ about = [] }) => listed(about),
    },
    {
      name: 'scope',
      type: 'text',
      meaning: 'List of the offerings it is limited to; empty: the platform as a whole. See platforms.offerings.',
      of: ({ only = [] }) => listed(only),
    },
    {
      name: 'date',
      type: 'text',
      meaning:
        'When the event happened: YYYY, YYYY-MM or YYYY-MM-DD. Empty for a statement that is not about an event.',
      of: ({ date }) => date,
    },
    {
      name: 'recorded',
      type: 'text',
      required: true,
      meaning: 'Month in which it entered the dataset, YYYY-MM.',
      of: ({ recorded }) => recorded,
    },
    {
      name: 'retired',
      type: 'text',
      meaning: 'Month in which it was retired, YYYY-MM. Empty: it still holds.',
      of: ({ retired }) => retired?.recorded,
    },
    {
      name: 'retired_since',
      type: 'text',
      meaning: 'When it stopped being true, where a source says so: YYYY, YYYY-MM or YYYY-MM-DD.',
      of: ({ retired }) => retired?.since,
    },
    {
      name: 'retired_why',
      type: 'text',
      meaning: 'Why it was retired: ended, changed, mistaken, restated or unsourced.',
      of: ({ retired }) => retired?.why,
    },
    {
      name: 'retired_reason',
      type: 'text',
      meaning: 'The reason in one sentence.',
      of: ({ retired }) => retired?.reason,
    },
    {
      name: 'retired_sources',
      type: 'text',
      meaning: 'Addresses of the pages that support the retirement, separated by spaces.',
      of: ({ retired }) => addressesOf(retired?.sources ?? []),
    },
    {
      name: 'replaced_by',
      type: 'text',
      meaning: 'List of the ids of the statements that say what holds now.',
      of: ({ retired }) => listed(retired?.replacedBy ?? []),
    },
    {
      name: 'source_count',
      type: 'integer',
      required: true,
      meaning: 'Number of sources of the statement.',
      of: ({ sources }) => sources.length,
    },
    {
      name: 'gone_count',
      type: 'integer',
      required: true,
      meaning: 'Number of its sources that were found missing from the web.',
      of: ({ sources }) => sources.filter(({ gone }) => gone !== undefined).length,
    },
    {
      name: 'first_source_title',
      type: 'text',
      meaning: 'Title of its first source.',
      of: ({ sources }) => sources[0]?.title,
    },
    {
      name: 'first_source',
      type: 'text',
      meaning: 'Address of its first source.',
      of: ({ sources }) => sources[0]?.url,
    },
    {
      name: 'sources',
      type: 'text',
      meaning: 'Addresses of all its sources, each once, separated by spaces.',
      of: ({ sources }) => addressesOf(sources),
    },
    {
      name: 'accessed',
      type: 'text',
      meaning: 'The newest day on which an editor read one of its sources, YYYY-MM-DD. Empty: nobody has re-read them.',
      of: lastRead,
    },
  ],
};

function featureRows(content: Content): FeatureRow[] {
  return findFeatures(content, { retired: true }).map((feature) => ({
    ...feature,
    levels: Object.entries(feature.support).flatMap(([id, claim]) =>
      claim ? [`${id}: ${levelOf(claim, content.capabilities[id]?.bar)}`] : [],
    ),
  }));
}
