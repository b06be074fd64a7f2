import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'mlops-stacks',
    text: 'Databricks MLOps Stacks (in public preview) is a project template that includes tests of the machine-learning code and CI/CD workflows for GitHub Actions, Azure DevOps and GitLab.',
    support: { 'ci-cd-integration': { how: 'native', shows: ['supplied', 'deploy'], stage: 'preview' } },
    sources: [{ page: pages.mlopsStacksReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'github-actions',
    text: 'In public preview, a GitHub action from Databricks sets up the Databricks CLI, with which a documented workflow deploys an automation bundle and runs the bundle’s job.',
    support: {
      'ci-cd-integration': {
        how: 'native',
        shows: ['supplied', 'described', 'deploy'],
        via: ['github-actions'],
        stage: 'preview',
      },
    },
    sources: [
      { page: pages.gitHubActions, accessed: '2026-11-30' },
      { page: pages.setupCliReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'staging-and-production-workspaces',
    text: 'By default, a project of Databricks MLOps Stacks (in public preview) tests pull requests in a staging workspace and promotes code to production through a release branch.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'stages', 'gate'], stage: 'preview' } },
    sources: [
      { page: pages.mlopsStacksReadme, accessed: '2026-12-01' },
      { page: pages.mlopsStacksPipelineStructure, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automation-bundles',
    text: 'Declarative Automation Bundles (formerly Asset Bundles) define Databricks jobs, pipelines, dashboards and apps in YAML, with targets for development and production.',
    support: {
      'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] },
      'environment-promotion': { how: 'native', shows: ['move', 'stages', 'settings'] },
    },
    sources: [
      { page: pages.agentSkillsDeclarativeAutomationBundles, accessed: '2026-12-01' },
      { page: pages.agentSkillsLakeflowJobs, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'terraform-provider',
    text: 'The Databricks Terraform provider manages nearly all Databricks resources on AWS, Azure and Google Cloud, including serving endpoints and registered models.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] } },
    sources: [{ page: pages.databricksTerraformProviderDocumentation, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'git-folders',
    text: 'Databricks Git folders are a visual Git client in the workspace for notebooks and other files, with support for branches, commits and comparing changes.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote', 'write'] } },
    sources: [
      { page: pages.sdkForPythonRepos, accessed: '2026-12-01' },
      { page: pages.terraformProviderDatabricksRepo, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'job-triggers',
    text: 'Databricks Lakeflow Jobs can start jobs on a schedule, when files arrive or when a table is updated, and a Databricks example schedules a job that retrains a model every week.',
    support: {
      'automated-retraining': { how: 'native', shows: ['start'] },
      'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] },
    },
    sources: [
      { page: pages.agentSkillsTriggersAndSchedules, accessed: '2026-12-01' },
      { page: pages.jobsExamples, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'weekly-training-job',
    text: 'In the skills that Databricks publishes for AI agents, an example job trains, evaluates and deploys a model every week.',
    support: { 'automated-retraining': { how: 'native', shows: ['start', 'follow'] } },
    sources: [{ page: pages.jobsExamples, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'scheduled-and-metric-retraining',
    text: 'Databricks MLOps Stacks (public preview) schedules a job that trains, validates and deploys a model, and has a commented-out trigger for repeated threshold violations of a metric.',
    support: { 'automated-retraining': { how: 'native', shows: ['start', 'signal', 'follow'], stage: 'preview' } },
    sources: [
      { page: pages.mlopsStacksMonitoringResourcesTemplate, accessed: '2026-12-01' },
      { page: pages.mlopsStacksModelWorkflowTemplate, accessed: '2026-12-01' },
      { page: pages.mlopsStacksMonitoringReadme, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.mlopsStacksReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-jobs',
    text: 'An MLflow 3 deployment job on Databricks is a Lakeflow job connected to a Unity Catalog model, typically with tasks for evaluation, approval check and deployment of a version.',
    support: {},
    about: ['environment-promotion', 'approval-workflow', 'pipeline-orchestration'],
    sources: [
      { page: pages.demosCreateMlflowModelDeploymentJob, accessed: '2026-11-23' },
      { page: pages.mlflow3DeploymentJobs, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-federation',
    text: 'Workloads outside Databricks, such as GitHub Actions, can authenticate to Databricks as a service principal with tokens from their own runtime instead of a Databricks secret.',
    support: {},
    about: ['single-sign-on', 'ci-cd-integration'],
    sources: [{ page: pages.terraformProviderDatabricksServicePrincipal, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'resource-exporter',
    text: 'An experimental exporter of the Databricks Terraform provider writes most resources as Terraform files for another workspace, but not MLflow experiments or workspace registry models.',
    support: {
      'bulk-export': { how: 'native', via: ['terraform'], shows: ['bulk', 'import', 'open'], stage: 'preview' },
    },
    sources: [{ page: pages.terraformProviderResourceExporter, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-export',
    text: 'The Databricks CLI exports and imports workspace directories as files (notebooks as source code), except for dashboards, Git folders, libraries, MLflow experiments and oversized files.',
    support: { 'bulk-export': { how: 'native', shows: ['bulk', 'import', 'open'], partial: true } },
    sources: [
      { page: pages.cliWorkspaceExportDir, accessed: '2026-12-01' },
      { page: pages.cliWorkspaceImportDir, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-objects-migration',
    text: 'MLflow Export Import (an open-source tool) moves MLflow experiments, runs and models into or out of a Databricks workspace.',
    support: {
      'bulk-export': {
        how: 'integration',
        via: ['mlflow-export-import'],
        shows: ['bulk', 'import', 'open'],
        partial: true,
      },
    },
    sources: [
      { page: pages.copyMlflowObjects, accessed: '2026-11-30' },
      { page: pages.mlflowExportImportReadme, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.mlflowExportImportFileFormat, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
