import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'agent-workloads-in-terraform',
    text: 'The DataRobot Terraform provider gained agent artifacts with optional A2A card management in August 2026.',
    support: {},
    about: ['agent-deployment', 'infrastructure-as-code'],
    sources: [
      {
        title: 'DataRobot Terraform provider repository: Changelog',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-08-20',
  },
  {
    slug: 'workload-replacement',
    text: 'In July 2026 changes to workloads in the Terraform provider became rolling replacements that keep the endpoint.',
    support: {},
    about: ['custom-serving-containers', 'infrastructure-as-code'],
    sources: [
      {
        title: 'DataRobot Terraform provider repository: Changelog',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-07-15',
  },
  {
    slug: 'quotas-in-terraform',
    text: 'The Terraform provider gained usage quotas for deployments and custom models made from vector databases in June 2026.',
    support: {},
    about: ['ai-gateway', 'vector-search'],
    sources: [
      {
        title: 'DataRobot Terraform provider repository: Changelog',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06-26',
  },
  {
    slug: 'workload-api-in-terraform',
    text: 'Artifacts and workloads of the Workload API were added to the Terraform provider in May 2026.',
    support: {},
    about: ['custom-serving-containers'],
    sources: [
      {
        title: 'DataRobot Terraform provider repository: Changelog',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-05-11',
  },
  {
    slug: 'release-11-4',
    text: 'Self-managed release 11.4.0 of December 2025 introduced the DataRobot CLI and an MCP server.',
    support: {},
    about: ['agent-tools', 'local-mode'],
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Version 11.4.0',
        url: 'https://docs.datarobot.com/en/docs/release/archive-release-notes/v11.4.x.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-12-19',
  },
  {
    slug: 'release-11-1',
    text: 'Self-managed release 11.1 of July 2025 was the most recent long-term support release as of December 2025.',
    support: {},
    about: ['self-hosted'],
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: V11.1 maintenance releases',
        url: 'https://docs.datarobot.com/en/docs/release/archive-release-notes/v11.1/11.1-maintenance/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Version 11.4.0',
        url: 'https://docs.datarobot.com/en/docs/release/archive-release-notes/v11.4.x.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-07-17',
  },
  {
    slug: 'syftr-published',
    text: 'DataRobot published syftr as open source in May 2025.',
    support: {},
    about: ['open-source-edition', 'llm-evaluation'],
    sources: [{ title: 'syftr repository', url: 'https://github.com/datarobot/syftr', accessed: '2026-11-23' }],
    recorded: '2026-11',
    date: '2025-05',
  },
  {
    slug: 'serverless-default-2024',
    text: 'With release 10.2 and for new SaaS organisations after November 2024, serverless prediction environments became the default for deployments.',
    support: {},
    about: ['autoscaling', 'real-time-endpoints'],
    sources: [
      {
        title: 'DataRobot documentation: Migrate models from dedicated to serverless prediction environments',
        url: 'https://docs.datarobot.com/en/docs/release/deprecations-and-migrations/dpe-serverless-migration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-11',
  },
];
