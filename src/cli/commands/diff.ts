import type { CommandSpec } from '../command.ts';

export const diff = {
  summary: 'Say what changed between two datasets, and which release that asks for.',
  takes: { shown: '<old> [<new>]', least: 1, most: 2, completes: 'file' },
  options: {},
  examples: [
    ['diff old.json new.json', 'two files of the shape of dataset.json'],
    ['diff node_modules/matrix-then', 'an installed older version against this one'],
  ],
} as const satisfies CommandSpec;
