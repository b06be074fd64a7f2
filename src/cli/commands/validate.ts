import type { CommandSpec } from '../command.ts';

export const validate = {
  summary: 'Check a dataset: its shape, and the rules for every dataset.',
  takes: { shown: '<dataset.json>', least: 1, most: 1, completes: 'file' },
  options: {},
  examples: [['validate dataset.json', 'exit code 1 if something is wrong, and where it is']],
} as const satisfies CommandSpec;
