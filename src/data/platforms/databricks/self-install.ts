import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'open-source-self-install',
    text: 'The open-source parts of Databricks can be installed by their users.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'Databricks documentation: Setting up an account',
        url: 'https://docs.databricks.com/getting-started/account-setup.html',
      },
      {
        title: 'Unity Catalog repository: README',
        url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'no-platform-self-install',
    text: 'The Databricks platform cannot be self-installed.',
    support: { 'self-hosted': { how: 'none' } },
    only: ['platform'],
    sources: [
      {
        title: 'Databricks documentation: Setting up an account',
        url: 'https://docs.databricks.com/getting-started/account-setup.html',
      },
      {
        title: 'Databricks documentation: High-level architecture',
        url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'databricks-connect',
    text: 'Databricks Connect runs Spark code that is written and debugged in a local IDE on Databricks compute; the work itself is not done locally.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Databricks Connect',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-execution-compute/references/1-databricks-connect.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cli-job-submission',
    text: 'Jobs are defined and started from a user’s own machine or pipeline with the CLI, the SDKs or bundles.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Lakeflow Jobs',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unity-catalog-helm',
    text: 'A Helm chart, with a pre-release version number, installs the open-source Unity Catalog server and its interface on Kubernetes.',
    support: { 'kubernetes-install': { how: 'native' }, 'self-hosted': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'Unity Catalog repository: Helm chart',
        url: 'https://github.com/unitycatalog/unitycatalog/blob/main/helm/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unity-catalog-local',
    text: 'The open-source Unity Catalog server can be started from a clone of its repository, or with Docker, on a developer’s machine.',
    support: { 'local-mode': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'Unity Catalog repository: README',
        url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-run-locally',
    text: 'Agents made with the Agent Bricks CLI can be tried locally before they are deployed to Databricks.',
    support: {},
    about: ['local-mode', 'agent-deployment'],
    sources: [
      {
        title: 'Databricks documentation: Develop agents on Databricks',
        url: 'https://docs.databricks.com/aws/en/agents/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cli-air-gapped',
    text: 'In an air-gapped environment the Databricks CLI can deploy bundles with Terraform and its provider downloaded beforehand; that engine is deprecated, and nothing but the CLI is installed in this way.',
    support: {},
    about: ['air-gapped-install'],
    sources: [
      {
        title: 'Databricks CLI repository: terraform.go',
        url: 'https://github.com/databricks/cli/blob/main/cmd/bundle/debug/terraform.go',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks CLI repository: README',
        url: 'https://github.com/databricks/cli/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks CLI repository: Changelog',
        url: 'https://github.com/databricks/cli/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'azure-databricks-operator',
    text: 'An experimental Kubernetes operator of Microsoft, with no change seen since March 2020, starts Azure Databricks clusters, jobs and notebook runs from custom resources; the work itself runs in Databricks.',
    support: {},
    about: ['kubernetes-native', 'external-job-submission'],
    sources: [
      {
        title: 'Azure Databricks operator repository: README',
        url: 'https://github.com/microsoft/azure-databricks-operator/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentbricks-dev',
    text: 'The Agent Bricks CLI, in beta, starts agents, though no other kind of workload, as a local server on the developer’s machine, where they call models that Databricks serves.',
    support: { 'local-mode': { how: 'native', partial: true, stage: 'preview' } },
    sources: [
      {
        title: 'Databricks documentation: Agent Bricks quickstart',
        url: 'https://docs.databricks.com/aws/en/agents/quickstart',
        accessed: '2026-11-30',
      },
      {
        title: 'Databricks documentation: Agent Bricks CLI',
        url: 'https://docs.databricks.com/aws/en/agents/custom-agents/agent-bricks-cli',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
