import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'business-hub-saas',
    text: 'KNIME Business Hub is offered as a service that KNIME manages as well as on premises.',
    support: { 'managed-service': { how: 'native' } },
    only: ['hub-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub admin guide',
        url: 'https://docs.knime.com/hub/latest/business_hub_admin_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'community-hub-execution',
    text: 'Teams on KNIME Community Hub can run and schedule workflows on infrastructure of KNIME when execution is added to their plan.',
    support: { 'managed-service': { how: 'native' } },
    only: ['community-hub'],
    sources: [
      {
        title: 'KNIME documentation: Community Hub user guide',
        url: 'https://docs.knime.com/latest/hub_user_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'community-hub',
    text: 'KNIME Community Hub is the online Hub, where users also find nodes, components and workflows that others have shared.',
    support: {},
    about: ['managed-service', 'extension-points'],
    only: ['community-hub'],
    sources: [
      {
        title: 'KNIME documentation: Best practices guide',
        url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
