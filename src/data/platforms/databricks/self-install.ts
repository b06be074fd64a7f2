import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'open-source-self-install',
    text: 'Users can install open-source parts of Databricks, such as the Unity Catalog server, themselves.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    only: ['open-source'],
    sources: [
      { page: pages.settingUpAnAccount },
      { page: pages.unityCatalogReadme, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.unityCatalogHelmChart, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'no-platform-self-install',
    text: 'Users cannot install the Databricks platform themselves, because Databricks manages its backend services in a control plane outside the customer’s cloud account.',
    support: { 'self-hosted': { how: 'none' } },
    only: ['platform'],
    sources: [
      { page: pages.settingUpAnAccount },
      { page: pages.highLevelArchitecture, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'databricks-connect',
    text: 'With Databricks Connect, developers write and debug Spark code in a local IDE and run it on Databricks serverless compute.',
    support: {},
    about: ['external-job-submission'],
    sources: [{ page: pages.agentSkillsDatabricksConnect, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'cli-job-submission',
    text: 'From outside the platform, users can define and start Databricks jobs with the CLI, the Python SDK or automation bundles, and can follow a run’s status with the CLI.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define', 'follow'] } },
    sources: [{ page: pages.agentSkillsLakeflowJobs, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'cli-run-status',
    text: 'The Databricks CLI starts job runs and reads their status.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'follow'] } },
    sources: [{ page: pages.agentSkillsLakeflowJobs, accessed: '2026-12-01' }],
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
    sources: [{ page: pages.unityCatalogHelmChart, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'unity-catalog-local',
    text: 'Developers can start the open-source Unity Catalog server on their own machine, from a clone of its repository or with Docker.',
    support: {},
    about: ['local-mode'],
    only: ['open-source'],
    sources: [{ page: pages.unityCatalogReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-server-local',
    text: 'MLflow (open-source part of Databricks) can be started as a server on the user’s own computer with one command, and shows traces and metrics of locally run code.',
    support: { 'local-mode': { how: 'native', shows: ['run', 'alone'] } },
    only: ['open-source'],
    sources: [{ page: pages.mlflowReadme, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'agents-run-locally',
    text: 'Developers can try agents made with the Databricks Agent Bricks CLI (in beta) locally before they deploy them to Databricks.',
    support: { 'local-mode': { how: 'native', shows: ['run'], stage: 'preview' } },
    about: ['agent-deployment'],
    sources: [
      { page: pages.developAgentsOnDatabricks, accessed: '2026-11-23' },
      { page: pages.agentBricksCli, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cli-air-gapped',
    text: 'The Databricks CLI can deploy bundles in an air-gapped environment with its deprecated Terraform engine if Terraform and the Terraform provider are downloaded beforehand.',
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
    text: 'Microsoft’s Kubernetes operator (experimental, unchanged since March 2020) starts Azure Databricks clusters, jobs and notebook runs from custom resources.',
    support: {},
    about: ['kubernetes-native', 'external-job-submission'],
    sources: [{ page: pages.azureDatabricksOperatorReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'agentbricks-dev',
    text: 'The Databricks Agent Bricks CLI (in beta) starts agents as a local server on the developer’s machine, and these agents call models that Databricks serves.',
    support: { 'local-mode': { how: 'native', shows: ['run'], stage: 'preview' } },
    sources: [
      { page: pages.agentBricksQuickstart, accessed: '2026-12-01' },
      { page: pages.agentBricksCli, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
