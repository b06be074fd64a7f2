import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const stale = {
  summary: 'List statements not re-checked since a date.',
  takes: { shown: '', least: 0, most: 0 },
  options: {
    before: { value: '<date>', summary: 'The date, YYYY-MM or YYYY-MM-DD. Required.' },
    fail: { summary: 'Exit with code 1 if there are any.' },
    platform: filters.platform,
    category: filters.category,
    via: filters.via,
  },
  examples: [
    ['stale --before 2025-01 --platform mlflow', 'of one platform, never checked ones first'],
    ['stale --before 2025-01 --fail', 'as a check'],
  ],
} as const satisfies CommandSpec;
