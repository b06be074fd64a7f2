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
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ci-integration',
    text: 'In a continuous integration process with Git and Azure Pipelines (Azure DevOps), a change that is checked in can start a training job in Azure Machine Learning.',
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
    text: 'The terminal of an Azure Machine Learning compute instance has a full Git client for cloning repositories into the workspace file system and working with them.',
    support: { 'source-control': { how: 'custom', shows: ['git', 'remote', 'write'], via: ['git'] } },
    sources: [{ page: pages.gitIntegration, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'payload-logging',
    text: 'Online endpoints can log payloads to Azure Blob Storage.',
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
    text: 'The MLOps v2 accelerator of Azure Machine Learning supplies GitHub Actions and Azure DevOps templates, and its GitHub Actions workflows train models and deploy them to endpoints.',
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
    text: 'Azure Machine Learning schedules start pipeline jobs by a recurrence pattern or a cron expression, for instance for retraining.',
    support: {
      'automated-retraining': { how: 'native', shows: ['start'] },
      'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] },
    },
    sources: [{ page: pages.schedulingPipelineJobs, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'schedules-without-events',
    text: 'Schedules in version 2 of Azure Machine Learning cannot be triggered by events.',
    support: {},
    about: ['automated-retraining'],
    sources: [{ page: pages.schedulingPipelineJobs, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'event-driven-runs',
    text: 'Azure Event Grid can start pipeline runs and other workflows on Azure Machine Learning events, such as the registration of a model, and also receives model monitoring alerts.',
    support: { 'automated-retraining': { how: 'integration', shows: ['start', 'signal'], via: ['azure-event-grid'] } },
    sources: [
      { page: pages.eventGrid, accessed: '2026-12-01' },
      { page: pages.modelMonitoring, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-promotion',
    text: 'A model developed in one Azure Machine Learning workspace can be published to a registry and deployed from there in test and production workspaces.',
    support: { 'environment-promotion': { how: 'native', shows: ['move'] } },
    sources: [
      { page: pages.registries, accessed: '2026-11-23' },
      { page: pages.azuremlExamplesSharingThroughRegistries, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-templates',
    text: 'Azure Machine Learning workspaces can be declared in Azure Resource Manager templates, Bicep templates or Terraform.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'] } },
    sources: [{ page: pages.workspaces, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'yaml-definitions',
    text: 'Azure Machine Learning jobs, endpoints and assets can be defined in YAML files for the CLI, and existing ones can be displayed as YAML.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] } },
    sources: [{ page: pages.upgradingFromV1ToV2, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'commit-tracking',
    text: 'An Azure Machine Learning training job submitted from a local Git repository records the repository, branch and commit, whichever Git service hosts the repository.',
    support: {},
    about: ['source-control'],
    sources: [{ page: pages.gitIntegration, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-move',
    text: 'A preview feature moves an Azure Machine Learning workspace with its jobs, environments and models, but not its data assets, compute or endpoints, to another subscription in the same region and tenant.',
    support: {},
    about: ['bulk-export'],
    sources: [{ page: pages.movingWorkspaces, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'artefact-export',
    text: 'The Azure CLI can export individual models, environments, jobs and data assets from Azure Machine Learning so that they can be created again in another workspace.',
    support: {},
    about: ['bulk-export'],
    sources: [{ page: pages.failoverAndDisasterRecovery, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'metadata-backup',
    text: 'Azure Machine Learning workspace metadata, such as run history, models and environments, cannot be backed up and restored.',
    support: {},
    about: ['bulk-export'],
    sources: [{ page: pages.failoverAndDisasterRecovery, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'github-environment-reviewer',
    text: 'In a Microsoft Learn training module, a required reviewer of a GitHub environment must approve the job that promotes an Azure Machine Learning model to production.',
    support: { 'approval-workflow': { how: 'integration', shows: ['decision', 'gate', 'approver'], via: ['github'] } },
    about: ['environment-promotion'],
    sources: [{ page: pages.trainingGithubEnvironments, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
