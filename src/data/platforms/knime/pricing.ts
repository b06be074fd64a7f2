import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
  {
    slug: 'gpl-licence',
    text: 'KNIME Analytics Platform is published under the GNU GPL version 3, with additional permissions under section 7.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME product repository: Licence',
        url: 'https://github.com/knime/knime-product/blob/master/org.knime.product/LICENSE.txt',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-extension-gpl',
    text: 'The KNIME AI Extension with its nodes for language models and agents is released under the GNU GPL version 3.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Licence',
        url: 'https://github.com/knime/knime-python-llm/blob/master/LICENSE.txt',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-needs-licence',
    text: 'KNIME Business Hub is installed with a licence from KNIME, unlike the open-source Analytics Platform.',
    support: {},
    about: ['open-source-edition', 'self-hosted'],
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub installation guide',
        url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-editions',
    text: 'The administration guide of June 2024 lists Basic, Standard and Enterprise editions of KNIME Business Hub; Basic has one team, one execution context and no consumers.',
    support: {},
    about: ['workspaces', 'role-based-access'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub administration guide, release 2024-06',
        url: 'https://docs.knime.com/2024-06/business_hub_admin_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'self-hosted-premium',
    text: 'KNIME Business Hub on premises requires a package named Self Hosted Premium.',
    support: {},
    about: ['self-hosted'],
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub Argo CD installation overview',
        url: 'https://docs.knime.com/hub/latest/business_hub_argocd_installation_guide/installation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vcore-licensing',
    text: 'For its licence a remote executor of a KNIME Hub counts every visible CPU core, with two virtual cores for each physical core under hyperthreading.',
    support: {},
    about: ['usage-based-pricing', 'hybrid-execution'],
    sources: [
      {
        title: 'KNIME documentation: Remote execution, technical reference',
        url: 'https://docs.knime.com/hub/latest/remote_execution/technical-reference',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'team-plan',
    text: 'The Team plan of KNIME Community Hub is a subscription taken out and paid online on a pricing page, for a chosen number of members and disk space; execution can be added.',
    support: {},
    about: ['usage-based-pricing', 'managed-service', 'published-price-list'],
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
    slug: 'free-desktop',
    text: 'KNIME Analytics Platform can be downloaded and used as open-source software, while KNIME Hub is the commercial software.',
    support: { 'free-trial': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Best practices guide',
        url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME product repository: Licence',
        url: 'https://github.com/knime/knime-product/blob/master/org.knime.product/LICENSE.txt',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
