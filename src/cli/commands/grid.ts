import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const grid = {
  summary: 'Show which platforms support which capabilities, a symbol for each.',
  takes: { shown: '', least: 0, most: 0 },
  options: {
    platform: filters.platform,
    category: filters.category,
    capability: { ...filters.capability, summary: 'Only this capability.' },
    offering: filters.offering,
    missing: { summary: 'Also which criteria limited answers do not show, where their statements say what they show.' },
  },
  examples: [
    ['grid', 'everything'],
    ['grid --category model-training --platform kubeflow,mlflow', 'words, where few platforms leave room for them'],
    ['grid --category model-training --missing', 'with the criteria that limited answers do not show'],
    ['grid --platform h2o,datarobot --offering h2o/driverless-ai', 'one offering beside another platform'],
  ],
} as const satisfies CommandSpec;
