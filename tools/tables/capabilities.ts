import type { Capability } from '../../src/model/capability.ts';
import type { Category } from '../../src/model/category.ts';
import type { Content } from '../../src/model/content.ts';
import type { Level } from '../../src/model/support.ts';
import { barSentence } from '../../src/query/bar-sentence.ts';
import { judgedCapabilities } from '../../src/query/judged-capabilities.ts';
import { supportGrid } from '../../src/query/support/support-grid.ts';
import { answerColumns } from './answer-columns.ts';
import type { Table } from './column.ts';
import { listed } from './lists.ts';

interface CapabilityRow {
  readonly capability: Capability;
  readonly category: Category | undefined;
  readonly levels: readonly Level[];
  readonly isJudged: boolean;
}

/** Every capability, with how many platforms are known to have it. */
export const capabilities: Table<CapabilityRow> = {
  name: 'capabilities',
  meaning: 'One row per capability.',
  rowsOf: capabilityRows,
  columns: [
    {
      name: 'id',
      type: 'text',
      required: true,
      meaning: 'The id that the other tables use. Unique.',
      of: ({ capability }) => capability.id,
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      meaning: 'Its vendor-neutral name.',
      of: ({ capability }) => capability.name,
    },
    {
      name: 'category',
      type: 'text',
      required: true,
      meaning: 'Id of its home category.',
      of: ({ capability }) => capability.category,
    },
    {
      name: 'category_name',
      type: 'text',
      required: true,
      meaning: 'Name of its home category.',
      of: ({ category }) => category?.name,
    },
    {
      name: 'definition',
      type: 'text',
      required: true,
      meaning: 'What a platform that has it offers, in one sentence.',
      of: ({ capability }) => capability.definition,
    },
    {
      name: 'aliases',
      type: 'text',
      meaning: 'List of other words for it: abbreviations, spellings, vendors’ terms.',
      of: ({ capability }) => listed(capability.aliases),
    },
    {
      name: 'property_of',
      type: 'text',
      meaning:
        'What it is a property of: form (one form of delivery, such as self-hosting) or offering (the product that one buys, such as its price). Empty: what the platform can do.',
      of: ({ capability }) => capability.of,
    },
    {
      name: 'delivery',
      type: 'text',
      meaning:
        'Set for a capability that is itself one kind of delivery: managed or self-managed. No form of the other kind meets it.',
      of: ({ capability }) => capability.delivery,
    },
    {
      name: 'bar',
      type: 'text',
      meaning:
        'The criteria by which it is judged, the same for every platform, in sentences. The id of each criterion, which claims.shows and claims.answer_missing use, is in brackets behind it.',
      of: ({ capability }) => capability.bar && barSentence(capability.bar, { ids: true }),
    },
    {
      name: 'judged',
      type: 'boolean',
      required: true,
      meaning: 'Whether every claim of it, on all platforms, was held against the bar.',
      of: ({ isJudged }) => isJudged,
    },
    ...answerColumns<CapabilityRow>('platforms', ({ levels }) => levels),
  ],
};

function capabilityRows(content: Content): CapabilityRow[] {
  const { cells } = supportGrid(content);
  const judged = new Set(judgedCapabilities(content));
  return Object.values(content.capabilities).map((capability) => ({
    capability,
    category: content.categories[capability.category],
    levels: Object.values(cells[capability.id] ?? {}).map(({ level }) => level),
    isJudged: judged.has(capability.id),
  }));
}
