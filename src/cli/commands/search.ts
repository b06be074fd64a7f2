import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const search = {
  summary: 'Search the statements by words in any spelling, best matches first.',
  takes: { shown: '<words…>', least: 1 },
  options: {
    platform: filters.platform,
    category: filters.category,
    capability: filters.capability,
    via: filters.via,
    level: {
      value: '<level>',
      multiple: true,
      completes: ['native', 'preview', 'partial', 'integration', 'custom', 'deprecated', 'none'],
      summary: 'Only statements that claim something at this level.',
    },
    'as-of': { value: '<date>', summary: 'The matrix as it stood then: YYYY, YYYY-MM or YYYY-MM-DD.' },
    limit: { value: '<number>', summary: 'How many to show; 10 if left out.' },
    retired: { summary: 'Also statements that no longer hold.' },
  },
  examples: [
    ['search canary', 'finds traffic splitting too'],
    ['search feature store --platform sagemaker --platform vertex-ai', 'of two platforms'],
    ['search drift --via evidently', 'of what works through a product; for all of that: show evidently'],
    ['search monitoring --level none --as-of 2021-10', 'what was recorded as missing in October 2021'],
  ],
} as const satisfies CommandSpec;
