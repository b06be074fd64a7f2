import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'pipeline-integration',
    text: 'Azure Machine Learning integrates with Azure Pipelines, the CI/CD service of Azure DevOps.',
    support: {
      'ci-cd-integration': { how: 'native', shows: ['supplied', 'described', 'deploy'], via: ['azure-devops'] },
    },
    sources: [
      { page: pages.azureDevOpsLabsAzureMachineLearning },
      { page: pages.mlopsModelManagement, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.azurePipelinesWithAzureMl, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ci-integration',
    text: 'In continuous integration with Git and Azure Pipelines (part of Azure DevOps), checking in a change can start a training job in Azure Machine Learning.',
    support: { 'ci-cd-integration': { how: 'native', shows: ['supplied', 'described'], via: ['azure-devops'] } },
    sources: [
      { page: pages.azureDevOpsLabsAzureMachineLearning },
      { page: pages.mlopsModelManagement, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'git-integration',
    text: 'Azure Machine Learning integrates with Git for source control.',
    support: { 'source-control': { how: 'custom', shows: ['git', 'remote', 'write'], via: ['git'] } },
    sources: [
      { page: pages.azureDevOpsLabsAzureMachineLearning },
      { page: pages.gitIntegration, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'git-in-terminal',
    text: 'The terminal of an Azure Machine Learning compute instance has a full Git client, with which users can clone repositories into the workspace file system and work with the clones.',
    support: { 'source-control': { how: 'custom', shows: ['git', 'remote', 'write'], via: ['git'] } },
    sources: [{ page: pages.gitIntegration, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'payload-logging',
    text: 'Azure Machine Learning online endpoints can log payloads (requests and responses) to Azure Blob Storage.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'], via: ['azure-blob-storage'] } },
    only: ['online-endpoints'],
    sources: [
      { page: pages.collectingDataFromModelsInProduction },
      { page: pages.dataCollectionFromModels, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'github-actions',
    text: 'Microsoft’s MLOps v2 accelerator for Azure Machine Learning supplies Azure DevOps templates, and GitHub Actions workflows that train models and deploy them to endpoints.',
    support: {
      'ci-cd-integration': {
        how: 'native',
        shows: ['supplied', 'described', 'deploy'],
        via: ['github-actions', 'azure-devops'],
      },
    },
    sources: [
      { page: pages.overview, accessed: '2026-12-01' },
      { page: pages.githubMlopsV2SolutionAccelerator, accessed: '2026-12-01' },
      { page: pages.githubMlopsV2GithubActionsGuide, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scheduled-pipelines',
    text: 'Azure Machine Learning schedules start pipeline jobs, for example for retraining, by recurrence or by cron expression, in which month and day-of-month values are ignored.',
    support: {
      'automated-retraining': { how: 'native', shows: ['start'] },
      'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] },
    },
    sources: [{ page: pages.schedulingPipelineJobs, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'schedules-without-events',
    text: 'Azure Machine Learning schedules in version 2 cannot be triggered by events.',
    support: {},
    about: ['automated-retraining'],
    sources: [{ page: pages.schedulingPipelineJobs, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'event-driven-runs',
    text: 'Azure Event Grid can start pipeline runs and other workflows in response to Azure Machine Learning events, such as model registrations, and also receives model monitoring alerts.',
    support: { 'automated-retraining': { how: 'integration', shows: ['start', 'signal'], via: ['azure-event-grid'] } },
    sources: [
      { page: pages.eventGrid, accessed: '2026-12-01' },
      { page: pages.modelMonitoring, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-promotion',
    text: 'A model developed in one Azure Machine Learning workspace can be published to a registry, from which test and production workspaces can deploy the model.',
    support: { 'environment-promotion': { how: 'native', shows: ['move'] } },
    sources: [
      { page: pages.registries, accessed: '2026-11-23' },
      { page: pages.azuremlExamplesSharingThroughRegistries, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-templates',
    text: 'Azure Machine Learning workspaces can be declared in Bicep, Terraform or Azure Resource Manager templates.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'] } },
    sources: [{ page: pages.workspaces, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'yaml-definitions',
    text: 'Azure Machine Learning jobs, endpoints and assets can be defined in YAML files for the CLI and displayed as YAML once they exist.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] } },
    sources: [{ page: pages.upgradingFromV1ToV2, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'commit-tracking',
    text: 'For a training job submitted from a local Git repository, Azure Machine Learning records the repository, branch and commit, whichever Git service hosts the repository.',
    support: {},
    about: ['source-control'],
    sources: [{ page: pages.gitIntegration, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-move',
    text: 'In preview, an Azure Machine Learning workspace can be moved to another subscription in the same region and tenant, but without its data assets, compute and endpoints.',
    support: {},
    about: ['bulk-export'],
    sources: [{ page: pages.movingWorkspaces, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'artefact-export',
    text: 'The Azure CLI can export individual models, environments, jobs and data assets from Azure Machine Learning for re-creation in another workspace.',
    support: {},
    about: ['bulk-export'],
    sources: [{ page: pages.failoverAndDisasterRecovery, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'metadata-backup',
    text: 'Azure Machine Learning workspace metadata, such as run history, models and environments, cannot be backed up or restored.',
    support: {},
    about: ['bulk-export'],
    sources: [{ page: pages.failoverAndDisasterRecovery, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'github-environment-reviewer',
    text: 'In a Microsoft Learn training module, a GitHub environment has a required reviewer who must approve the job that promotes an Azure Machine Learning model to production.',
    support: { 'approval-workflow': { how: 'integration', shows: ['decision', 'gate', 'approver'], via: ['github'] } },
    about: ['environment-promotion'],
    sources: [
      { page: pages.trainingGithubEnvironments, accessed: '2026-11-30' },
      { page: pages.githubMslearnMlopsDeployLab, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
