import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'pipeline-integration',
    text: 'Azure Machine Learning integrates with pipelines in Azure DevOps.',
    support: { 'ci-cd-integration': { how: 'integration', via: ['Azure DevOps'] } },
    sources: [
      { title: 'Azure DevOps Labs: Azure Machine Learning', url: 'https://azuredevopslabs.com/labs/vstsextend/aml/' },
      {
        title: 'Azure Machine Learning documentation: MLOps model management',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ci-integration',
    text: 'Continuous integration works through Azure DevOps.',
    support: { 'ci-cd-integration': { how: 'integration', via: ['Azure DevOps'] } },
    sources: [
      { title: 'Azure DevOps Labs: Azure Machine Learning', url: 'https://azuredevopslabs.com/labs/vstsextend/aml/' },
      {
        title: 'Azure Machine Learning documentation: MLOps model management',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'git-integration',
    text: 'Azure Machine Learning integrates with Git.',
    support: { 'source-control': { how: 'integration', via: ['Git'] } },
    sources: [
      { title: 'Azure DevOps Labs: Azure Machine Learning', url: 'https://azuredevopslabs.com/labs/vstsextend/aml/' },
      {
        title: 'Azure Machine Learning documentation: Git integration',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-model-git-integration',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'payload-logging',
    text: 'Payloads can be logged to Azure Blob Storage.',
    support: { 'payload-logging': { how: 'native', via: ['Azure Blob Storage'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Collecting data from models in production',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-enable-data-collection',
      },
      {
        title: 'Azure Machine Learning documentation: Data collection from models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-collection',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'github-actions',
    text: 'GitHub Actions and Azure DevOps can train and deploy models with Azure Machine Learning, and the MLOps v2 accelerator supplies templates for both.',
    support: { 'ci-cd-integration': { how: 'integration', via: ['GitHub Actions or Azure DevOps'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Overview',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
        accessed: '2026-11-23',
      },
      {
        title: 'GitHub: Azure/mlops-v2, solution accelerator',
        url: 'https://github.com/Azure/mlops-v2',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scheduled-pipelines',
    text: 'Schedules of Azure Machine Learning start pipeline jobs, for instance for retraining, by recurrence or cron expression; version 2 schedules know no event triggers.',
    support: { 'automated-retraining': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Scheduling pipeline jobs',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-schedule-pipeline-job',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'event-driven-runs',
    text: 'Azure Event Grid can start pipeline runs and other workflows on events of Azure Machine Learning such as the registration of a model.',
    support: { 'automated-retraining': { how: 'integration', via: ['Azure Event Grid'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Event Grid',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-event-grid',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-promotion',
    text: 'A model developed in one workspace can be published to a registry and deployed from there in the workspaces for test and production.',
    support: { 'environment-promotion': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Registries',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-machine-learning-registries-mlops',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-templates',
    text: 'Azure Machine Learning workspaces can be declared with Azure Resource Manager or Bicep templates or with Terraform.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Workspaces',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'yaml-definitions',
    text: 'Jobs, endpoints and assets can be written as YAML files for the CLI, and existing ones can be shown as YAML.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'commit-tracking',
    text: 'A training job submitted from a Git folder records the repository, branch and commit, whichever Git host is used.',
    support: { 'source-control': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Git integration',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-model-git-integration',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
