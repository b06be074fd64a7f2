import type { MatrixFeature } from '../../matrix-types.ts';

export const dataGovernance: readonly MatrixFeature[] = [
  {
    slug: 'data-registry',
    text: 'The Data page of Registry finds, shares, explores and reuses datasets with descriptions and tags.',
    support: { 'data-catalog': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Data',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-data-registry/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Explore registry data',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'file-registry',
    text: 'The Files page of Registry stores, shares and searches files of any type.',
    support: { 'data-catalog': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Files',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/file-registry.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-versions',
    text: 'Datasets in the registry have a version history, and snapshots of connected data can be scheduled.',
    support: { 'dataset-versioning': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Explore registry data',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Explore registry data (version 11.0)',
        url: 'https://docs.datarobot.com/11.0/en/docs/workbench/nxt-registry/nxt-data-registry/nxt-explore-data.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-lineage',
    text: 'The lineage of a feature that was engineered automatically lists the steps, source columns, joins and catalogue versions behind it.',
    support: { 'data-lineage': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Python client documentation: Feature lineage',
        url: 'https://datarobot-public-api-client.readthedocs-hosted.com/en/early-access/feature_lineage.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-impact-analysis',
    text: 'Impact analysis shows which other DataRobot entities depend on a dataset.',
    support: {},
    about: ['data-lineage'],
    sources: [
      {
        title: 'DataRobot documentation: Explore registry data (version 11.0)',
        url: 'https://docs.datarobot.com/11.0/en/docs/workbench/nxt-registry/nxt-data-registry/nxt-explore-data.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Explore registry data',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-sharing',
    text: 'Datasets of the registry can be shared with other users without sharing a project.',
    support: { 'data-access-control': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Manage data assets',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-data-registry/nxt-manage-data.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Sharing',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/sharing.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'acl-hydration',
    text: 'ACL hydration limits the results of a vector database by the permissions that the original documents have in their source.',
    support: { 'data-access-control': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: ACL hydration',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/acl-hydration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'user-activity-monitor',
    text: 'The User Activity Monitor reports administrator, application and prediction events, one audited event a row, with export as CSV.',
    support: { 'audit-log': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: User Activity Monitor reference',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/uam-ref.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: User Activity Monitor',
        url: 'https://docs.datarobot.com/en/docs/platform/admin/monitoring/main-uam-overview.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'customer-managed-storage-key',
    text: 'On AWS the infrastructure module for self-managed installations can encrypt the storage bucket with a key that the customer manages in KMS.',
    support: { encryption: { how: 'native', via: ['AWS KMS'] } },
    only: ['self-managed'],
    sources: [
      {
        title: 'terraform-aws-dr-infra repository: Readme',
        url: 'https://github.com/datarobot-oss/terraform-aws-dr-infra/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'personal-data-detection',
    text: 'Personal data detection checks a dataset for patterns of personal data and makes a feature list without the affected features; it does not promise to find every instance.',
    support: { 'data-privacy': { how: 'native', partial: true } },
    sources: [
      {
        title: 'DataRobot documentation: Explore registry data',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stored-credentials',
    text: 'Credentials for data sources are kept in a store and reused by reference, also for containers of workloads.',
    support: {},
    about: ['data-connectors', 'encryption'],
    sources: [
      {
        title: 'DataRobot documentation: Credentials management',
        url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/stored-creds.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: Workload API',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-governance-log',
    text: 'The governance tab of a workload holds an audit trail, and a separate tab lists its lifecycle and operational events.',
    support: { 'audit-log': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Audit governance activity',
        url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/activity-logs-ui/governance.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Review Workload events',
        url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/activity-logs-ui/mlops-events.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'encrypted-volumes',
    text: 'The infrastructure module for self-managed installations on AWS creates a default storage class of encrypted EBS volumes, which DataRobot uses.',
    support: { encryption: { how: 'native', via: ['Amazon EBS'] } },
    only: ['self-managed'],
    sources: [
      {
        title: 'terraform-aws-dr-infra repository: Readme',
        url: 'https://github.com/datarobot-oss/terraform-aws-dr-infra/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
