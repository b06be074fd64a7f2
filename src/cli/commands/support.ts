import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const support = {
  summary: 'Show how each platform supports a capability, and what says so.',
  takes: { shown: '<capability>', least: 1, most: 1, completes: 'capability' },
  options: { platform: filters.platform },
  examples: [
    ['support drift-detection', 'every platform'],
    ['support "model registry" --platform kubeflow,mlflow', 'two of them, and a name instead of an id'],
  ],
} as const satisfies CommandSpec;
