import type { Change } from 'mlops-platforms/diff';
import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

/** Every kind of change, what people ask for most first. */
export const kinds = [
  'feature-added',
  'feature-removed',
  'feature-changed',
  'feature-judged-anew',
  'feature-retired',
  'feature-restated',
  'feature-reinstated',
  'feature-moved',
  'features-reordered',
  'category-added',
  'category-removed',
  'category-changed',
  'category-moved',
  'capability-added',
  'capability-removed',
  'capability-changed',
  'capability-moved',
  'platform-added',
  'platform-removed',
  'platform-changed',
  'platform-moved',
  'product-added',
  'product-removed',
  'product-changed',
  'requirement-set-added',
  'requirement-set-removed',
  'requirement-set-changed',
  'measure-added',
  'measure-removed',
  'measure-changed',
  'records-reordered',
  'redirect-added',
  'redirect-removed',
  'redirect-changed',
  'schema-changed',
] as const satisfies readonly Change['kind'][];

export const diff = {
  summary: 'Sum up what changed between two datasets, and whether that makes a major, minor or patch release.',
  takes: { shown: '<old> [<new>]', least: 1, most: 2, completes: 'file' },
  options: {
    details: { summary: 'Every change, field by field, after the summary.' },
    platform: filters.platform,
    kind: { value: '<kind>', multiple: true, completes: kinds, summary: 'Only changes of this kind.' },
    capability: { ...filters.capability, summary: 'Only what concerns this capability.' },
  },
  examples: [
    ['diff old.json new.json', 'two files of the shape of dataset.json, of this version or an older one'],
    ['diff node_modules/matrix-then', 'an installed older version against this one'],
    ['diff old.json --platform mlflow --details', 'every change of one platform'],
  ],
} as const satisfies CommandSpec;
