import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const evaluate = {
  summary: 'Rank platforms against requirements, with the evidence.',
  takes: { shown: '[requirements.yaml]', least: 0, most: 1, completes: 'file' },
  options: {
    must: {
      value: '<capability[:weight]>',
      multiple: true,
      completes: 'capability',
      summary: 'A platform fails without.',
    },
    should: { value: '<capability[:weight]>', multiple: true, completes: 'capability', summary: 'It only counts.' },
    accept: {
      value: '<level>',
      multiple: true,
      completes: ['native', 'preview', 'partial', 'integration', 'custom', 'deprecated'],
      summary: 'A level that counts; left out, all but deprecated.',
    },
    platform: filters.platform,
  },
  examples: [
    ['evaluate --must automl --should drift-detection:2', 'the second counts twice'],
    ['evaluate requirements.yaml', 'a file in YAML or JSON, as the function `evaluate` takes it'],
  ],
} as const satisfies CommandSpec;
