import type { CommandSpec } from '../command.ts';

export const listings = [
  'platforms',
  'categories',
  'capabilities',
  'offerings',
  'products',
  'requirement-sets',
] as const;

export const list = {
  summary: 'List platforms, categories, capabilities, offerings, products or requirement sets, with their ids.',
  takes: { shown: '[kind] [platform]', least: 0, most: 2, completes: listings },
  options: {},
  examples: [
    ['list', 'platforms and categories, in short'],
    ['list capabilities', 'what platforms are compared by, with definitions'],
    ['list requirement-sets', 'what laws, standards and guidance ask for, in our reading'],
    ['list offerings h2o', 'what a platform is sold or shipped as: its forms, and the products used in them'],
    ['list products', 'what platforms work through or are built on, and how many statements name each'],
    ['list platforms --json', 'the same for programs'],
  ],
} as const satisfies CommandSpec;
