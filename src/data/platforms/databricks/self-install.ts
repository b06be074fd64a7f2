import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'open-source-self-install',
    text: 'Users can themselves install open-source parts of Databricks, such as the Unity Catalog server.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    only: ['open-source'],
    sources: [
      { page: pages.settingUpAnAccount },
      { page: pages.unityCatalogReadme, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'no-platform-self-install',
    text: 'The Databricks platform cannot be self-installed.',
    support: { 'self-hosted': { how: 'none' } },
    only: ['platform'],
    sources: [
      { page: pages.settingUpAnAccount },
      { page: pages.highLevelArchitecture, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'databricks-connect',
    text: 'With Databricks Connect, Spark code that is written and debugged in a local IDE runs on Databricks serverless compute.',
    support: {},
    about: ['external-job-submission'],
    sources: [{ page: pages.agentSkillsDatabricksConnect, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'cli-job-submission',
    text: 'From outside the platform, Databricks jobs can be defined, started and followed with the Databricks CLI, the Databricks SDK for Python or automation bundles.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define', 'follow'] } },
    sources: [{ page: pages.agentSkillsLakeflowJobs, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'cli-run-status',
    text: 'The Databricks CLI starts job runs and reads their status.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'follow'] } },
    sources: [{ page: pages.agentSkillsLakeflowJobs, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'unity-catalog-helm',
    text: 'A Helm chart with a pre-release version number installs the open-source Unity Catalog server and its interface on Kubernetes.',
    support: {
      'kubernetes-install': { how: 'native', shows: ['path'], stage: 'preview' },
      'self-hosted': { how: 'native', shows: ['install'], stage: 'preview' },
    },
    only: ['open-source'],
    sources: [{ page: pages.unityCatalogHelmChart, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'unity-catalog-local',
    text: 'The open-source Unity Catalog server can be started on a developer’s machine, either from a clone of its repository or with Docker.',
    support: { 'local-mode': { how: 'native', shows: ['run', 'alone'] } },
    only: ['open-source'],
    sources: [{ page: pages.unityCatalogReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'agents-run-locally',
    text: 'Agents made with the Agent Bricks CLI can be tried locally before they are deployed to Databricks.',
    support: { 'local-mode': { how: 'native', shows: ['run'], stage: 'preview' } },
    about: ['agent-deployment'],
    sources: [{ page: pages.developAgentsOnDatabricks, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'cli-air-gapped',
    text: 'In an air-gapped environment, the Databricks CLI can deploy bundles with its deprecated Terraform engine if Terraform and the Terraform provider are downloaded beforehand.',
    support: {},
    about: ['air-gapped-install'],
    sources: [
      { page: pages.cliTerraformGo, accessed: '2026-11-23' },
      { page: pages.cliReadme, accessed: '2026-11-23' },
      { page: pages.cliChangelog, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'azure-databricks-operator',
    text: 'Microsoft’s experimental Kubernetes operator, with no change seen since March 2020, starts Azure Databricks clusters, jobs and notebook runs from custom resources.',
    support: {},
    about: ['kubernetes-native', 'external-job-submission'],
    sources: [{ page: pages.azureDatabricksOperatorReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'agentbricks-dev',
    text: 'The Agent Bricks CLI, in beta, starts agents as a local server on the developer’s machine, and the agents call models that Databricks serves.',
    support: { 'local-mode': { how: 'native', shows: ['run'], stage: 'preview' } },
    sources: [
      { page: pages.agentBricksQuickstart, accessed: '2026-11-30' },
      { page: pages.agentBricksCli, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
];
