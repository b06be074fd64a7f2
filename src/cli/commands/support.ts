import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const support = {
  summary: 'Show how each platform supports a capability, and the evidence.',
  takes: { shown: '<capability>', least: 1, most: 1, completes: 'capability' },
  options: { platform: filters.platform, offering: filters.offering },
  examples: [
    ['support drift-detection', 'every platform'],
    ['support "model registry" --platform kubeflow,mlflow', 'two of them, and a name instead of an id'],
    ['support automl --offering h2o/driverless-ai', 'one offering of a platform; its name will do too'],
  ],
} as const satisfies CommandSpec;
