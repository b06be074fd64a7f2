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
];
