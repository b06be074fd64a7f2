import type { CommandSpec } from '../command.ts';

export const validate = {
  summary: 'Check a dataset, its content alone or one platform: its shape, the rules for all data, and the hash.',
  takes: { shown: '<dataset.json>', least: 1, most: 1, completes: 'file' },
  options: {},
  examples: [
    ['validate dataset.json', 'exit code 1 if something is wrong, and where it is'],
    ['validate our-platform.json', 'one platform, beside the categories and capabilities of this release'],
  ],
} as const satisfies CommandSpec;
