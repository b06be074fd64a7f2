import type { CommandSpec } from '../command.ts';

export const listings = ['platforms', 'categories', 'capabilities', 'offerings', 'products'] as const;

export const list = {
  summary: 'List platforms, categories, capabilities, offerings or products, with their ids.',
  takes: { shown: '[what] [platform]', least: 0, most: 2, completes: listings },
  options: {},
  examples: [
    ['list', 'platforms and categories, in short'],
    ['list capabilities', 'what platforms can be asked for, with definitions'],
    ['list offerings h2o', 'what a platform is sold or shipped as: its forms, and the products used in them'],
    ['list products', 'what platforms work through or are built on, and how many statements name it'],
    ['list platforms --json', 'the same for programs'],
  ],
} as const satisfies CommandSpec;
