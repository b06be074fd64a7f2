import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const stats = {
  summary: 'Count what is recorded about each platform, how fresh it is, and what is unknown.',
  takes: { shown: '', least: 0, most: 0 },
  options: { platform: filters.platform },
  examples: [
    ['stats', 'statements and their sources; capabilities that are known, denied, not found'],
    ['stats --platform kubeflow,mlflow --json', 'two platforms, for programs'],
  ],
} as const satisfies CommandSpec;
