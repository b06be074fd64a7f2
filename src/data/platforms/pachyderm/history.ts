import type { WrittenRetiredFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const history: readonly WrittenRetiredFeature[] = [
  {
    slug: 'default-project-rights',
    text: 'By default, all users may list and create repositories in any project.',
    support: {},
    about: ['role-based-access', 'workspaces'],
    sources: [{ page: pages.rolesAndPermissions, accessed: '2026-11-23' }],
    recorded: '2026-11',
    category: 'collaboration',
    retired: {
      recorded: '2026-12',
      why: 'mistaken',
      reason:
        'The code grants these rights to all users in the project ‘default’ alone, and other projects are hidden.',
      sources: [
        { page: pages.repositoryPfsApiServer, accessed: '2026-12-01' },
        { page: pages.projectOperations, accessed: '2026-12-01' },
      ],
      replacedBy: ['pachyderm/collaboration/default-project-open-to-all'],
    },
  },
  {
    slug: 'mljar-features',
    text: 'A Pachyderm tutorial mentions that the AutoML package mljar-supervised can automate feature engineering, but the tutorial’s pipeline runs the package in a mode for a first look at the data.',
    support: {},
    about: ['automated-feature-engineering'],
    sources: [
      { page: pages.autoMLPipeline, accessed: '2026-12-01' },
      { page: pages.mljarReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
    category: 'data-preparation',
    retired: {
      recorded: '2026-12',
      why: 'restated',
      reason:
        'In the mode that the tutorial’s pipeline uses, the package does not combine columns, but by its code it still derives features from date columns.',
      sources: [
        { page: pages.mljarDateTransformer, accessed: '2026-12-01' },
        { page: pages.mljarModes, accessed: '2026-12-01' },
      ],
      replacedBy: ['pachyderm/data-preparation/mljar-date-features'],
    },
  },
];
