import type { CommandSpec } from '../command.ts';

export const validate = {
  summary: 'Check a dataset: its shape, and the rules that every dataset keeps.',
  takes: { shown: '<dataset.json>', least: 1, most: 1, completes: 'file' },
  options: {},
  examples: [['validate dataset.json', 'ends with code 1 if something is wrong, and says where']],
} as const satisfies CommandSpec;
