import type { CommandSpec } from '../command.ts';

export const help = {
  summary: 'Explain the commands, or one of them.',
  takes: { shown: '[command]', least: 0, most: 1, completes: 'command' },
  options: {},
  examples: [['help search', 'the same as search --help']],
} as const satisfies CommandSpec;
