import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const show = {
  summary: 'Show what is recorded of one platform, or one statement with its sources.',
  takes: { shown: '<platform or feature id>', least: 1, most: 1, completes: 'platform-or-feature' },
  options: {
    category: filters.category,
    retired: { summary: 'Also what no longer holds, and why.' },
  },
  examples: [
    ['show kubeflow', 'facts, introduction and all statements'],
    ['show "Google AI Platform" --category pricing', 'any name will do that means one platform only'],
    ['show kubeflow/model-training/katib', 'one statement with its sources'],
  ],
} as const satisfies CommandSpec;
