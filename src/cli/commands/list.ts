import type { CommandSpec } from '../command.ts';

export const listings = ['platforms', 'categories', 'capabilities'] as const;

export const list = {
  summary: 'List the platforms, the categories or the capabilities, with their ids.',
  takes: { shown: `[${listings.join('|')}]`, least: 0, most: 1, completes: listings },
  options: {},
  examples: [
    ['list', 'everything that has an id, in short'],
    ['list capabilities', 'what platforms can be asked for, with definitions'],
    ['list platforms --json', 'the same for programs'],
  ],
} as const satisfies CommandSpec;
