import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const compare = {
  summary: 'Print platforms side by side, category by category.',
  takes: { shown: '<platform> <platform> …', least: 2, completes: 'platform' },
  options: {
    category: filters.category,
    differences: { summary: 'Only the capabilities on which they differ, with their statements.' },
  },
  examples: [
    ['compare kubeflow mlflow', 'all categories'],
    ['compare h2o dataiku databricks --category model-training,model-deployment', 'two of them'],
    ['compare mlflow kubeflow --differences', 'what sets them apart'],
  ],
} as const satisfies CommandSpec;
