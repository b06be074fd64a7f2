import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'projects-in-git',
    text: 'MLflow can run a Git repository as an MLflow project.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote'] } },
    only: ['open-source'],
    sources: [{ page: pages.projects, recorded: '2026-11', accessed: '2026-11-23' }],
    recorded: '2021-10',
  },
  {
    slug: 'ci-calls-entry-points',
    text: 'A CI system attached to the Git repository of an MLflow project can call one of the project’s entry points.',
    support: {},
    about: ['ci-cd-integration'],
    only: ['open-source'],
    sources: [{ page: pages.dzlabBlogMlCiWithMlflow }],
    recorded: '2021-10',
  },
  {
    slug: 'promotions-in-registry',
    text: 'The MLflow Model Registry can record the promotion of model versions.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] } },
    about: ['environment-promotion'],
    sources: [
      { page: pages.transitioningAModelsStage },
      { page: pages.modelRegistryWorkflows, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'registry-webhooks',
    text: 'When events occur in the model and prompt registries, MLflow webhooks (experimental, SQL store required) send HTTP requests, which users can use to start CI/CD pipelines.',
    support: { 'ci-cd-integration': { how: 'custom', shows: ['described'], stage: 'preview' } },
    only: ['open-source'],
    sources: [
      { page: pages.webhooks, accessed: '2026-11-23' },
      { page: pages.modelRegistryWorkflows, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pytest-regression-tests',
    text: 'The ‘mlflow.test’ marker turns agent evaluations into pytest tests, and a documented GitHub Actions workflow blocks a pull request when a test fails.',
    support: {},
    about: ['llm-evaluation', 'ci-cd-integration'],
    sources: [{ page: pages.regressionTestingWithPytest, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'copy-model-version',
    text: 'To promote a model between environments, users copy a model version from one registered MLflow model to another, through the API or with a button in the interface.',
    support: {},
    about: ['environment-promotion'],
    sources: [{ page: pages.modelRegistryWorkflows, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'export-import-tool',
    text: 'The separate MLflow Export Import tool copies runs, experiments and registered models from one MLflow server to another, except into a file-based store.',
    support: { 'environment-promotion': { how: 'integration', shows: ['move'], via: ['mlflow-export-import'] } },
    sources: [
      { page: pages.exportImportReadme, accessed: '2026-12-01' },
      { page: pages.exportImportLimitations, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-terraform-experiments',
    text: 'The Databricks Terraform provider has a resource that creates MLflow experiments on Databricks.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'], via: ['terraform'] } },
    only: ['databricks-managed'],
    sources: [{ page: pages.databricksOrganizeTrainingRunsWithMlflowExperiments, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-terraform-models',
    text: 'The Databricks Terraform provider has resources for MLflow experiments and for models in a workspace’s model registry.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'], via: ['terraform'] } },
    only: ['databricks-managed'],
    sources: [
      { page: pages.databricksMlflowModel, accessed: '2026-11-30' },
      { page: pages.databricksMlflowExperiment, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'export-import-bulk',
    text: 'MLflow Export Import can export a server’s experiments, runs and registered models (but no model versions without a run) to files with JSON descriptions and import them into another server, except with a file-based store.',
    support: {
      'bulk-export': { how: 'integration', via: ['mlflow-export-import'], shows: ['bulk', 'import', 'open'] },
    },
    sources: [
      { page: pages.exportImportBulkTools, accessed: '2026-12-01' },
      { page: pages.exportImportFileFormat, accessed: '2026-11-30' },
      { page: pages.exportImportLimitations, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-by-promoted-code',
    text: 'The MLflow registry guide recommends promoting training code through environments with source control and CI, and deploying the code to production for automated retraining.',
    support: {},
    about: ['automated-retraining', 'environment-promotion'],
    sources: [{ page: pages.modelRegistryWorkflows, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'databricks-mlops-stacks-job',
    text: 'Databricks MLOps Stacks (public preview) is a project template with a daily job that trains a model, can validate it with MLflow and deploys it.',
    support: {},
    about: ['automated-retraining', 'champion-challenger'],
    only: ['databricks-managed'],
    sources: [
      { page: pages.mlopsStacksReadme, accessed: '2026-12-01' },
      { page: pages.mlopsStacksModelWorkflowTemplate, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
