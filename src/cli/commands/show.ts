import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const show = {
  summary:
    'Show what is recorded about a platform, an offering or a concept, or one statement; of a vendor, its platforms; of a capability, its bar.',
  takes: {
    shown: '<platform, capability, offering, concept or statement>',
    least: 1,
    most: 1,
    completes: 'platform-or-feature',
  },
  options: {
    category: filters.category,
    retired: { summary: 'Also statements that no longer hold, and why.' },
  },
  examples: [
    ['show kubeflow', 'facts, introduction and all statements'],
    ['show "Google AI Platform" --category pricing', 'any name that means one platform'],
    ['show "Driverless AI"', 'an offering of a platform, with the statements that are limited to it'],
    ['show kubeflow/katib', 'a concept, with the statements that name it'],
    ['show automl', 'a capability, with the criteria that it is judged by'],
    ['show kubeflow/model-training/katib', 'one statement with its sources'],
  ],
} as const satisfies CommandSpec;
