import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const show = {
  summary:
    'Show what is recorded about a platform, an offering, a concept or a product, one statement, or a requirement set; of a vendor, its platforms; of a capability, its bar.',
  takes: {
    shown: '<platform, capability, product, statement, …>',
    least: 1,
    most: 1,
    completes: 'shown',
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
    ['show evidently', 'a product that platforms work through, with the statements by platform'],
    ['show drift-detection', 'a capability, with the criteria that it is judged by'],
    ['show kubeflow/model-training/katib', 'one statement with its sources'],
    ['show eu-ai-act-article-12', 'what a law, a standard or a guidance asks for, in our reading'],
  ],
} as const satisfies CommandSpec;
