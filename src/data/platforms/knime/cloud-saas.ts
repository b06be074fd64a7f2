import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'business-hub-saas',
    text: 'KNIME Business Hub is offered as a service that KNIME manages as well as on premises.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['hub-managed'],
    sources: [{ page: pages.businessHubAdminGuide, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'community-hub-execution',
    text: 'Teams on KNIME Community Hub can run and schedule workflows on KNIME’s infrastructure when execution is added to their plan.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['community-hub'],
    sources: [{ page: pages.communityHubUserGuide, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'community-hub',
    text: 'KNIME Community Hub is the online Hub, where users also find nodes, components and workflows that others have shared.',
    support: {},
    about: ['managed-service', 'extension-points'],
    only: ['community-hub'],
    sources: [{ page: pages.bestPracticesGuide, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
