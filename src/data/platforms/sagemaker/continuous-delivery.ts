import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'payload-capture',
    text: 'SageMaker can capture and log inference payloads, but in 2023 only of single-model real-time endpoints and batch transform jobs.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.guideDataCaptureForModelMonitor, accessed: '2026-12-01' },
      { page: pages.apiDataCaptureConfig, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.guide2023FeatureMatrix, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ci-cd-templates',
    text: 'SageMaker provides project templates for CI/CD, for example to build, train and deploy models with AWS CodePipeline or Jenkins.',
    support: { 'ci-cd-integration': { how: 'native', shows: ['supplied', 'deploy'] } },
    sources: [
      { page: pages.guideSageMakerProjects },
      { page: pages.awsSamplesSageMakerAiCustomProjectTemplates, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.awsSamplesS3BasedSageMakerAiProjectTemplates, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.guide2023ProvidedProjectTemplates, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.awsSamplesProvidedTemplatesForS3, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'smus-cicd-cli',
    text: 'From GitHub Actions or another CI/CD system, the CI/CD CLI (preview) of SageMaker Unified Studio can deploy notebooks, Airflow workflows and ML code between projects.',
    support: {
      'ci-cd-integration': { how: 'native', shows: ['supplied', 'described', 'deploy'], stage: 'preview' },
      'environment-promotion': { how: 'native', shows: ['move', 'stages', 'gate', 'settings'], stage: 'preview' },
    },
    only: ['unified-studio'],
    sources: [{ page: pages.smusCicdCliReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'project-templates-git',
    text: 'AWS publishes sample templates for SageMaker AI projects that use GitHub Actions, GitLab, Bitbucket or Terraform.',
    support: { 'ci-cd-integration': { how: 'custom', shows: ['supplied', 'deploy'] } },
    sources: [
      { page: pages.awsSamplesSageMakerAiCustomProjectTemplates, accessed: '2026-12-01' },
      { page: pages.awsSamplesS3BasedSageMakerAiProjectTemplates, accessed: '2026-12-01' },
      { page: pages.awsSamplesProjectTemplateGitlab, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.awsSamplesProjectTemplateBitbucket, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.awsSamplesProjectTemplateTerraformGithub, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'multi-account-promotion',
    text: 'A module of the AWS Modern Data Architecture Accelerator can deploy an approved SageMaker model version to staging and, after an optional manual gate, production accounts.',
    support: {
      'environment-promotion': { how: 'integration', shows: ['move', 'stages', 'gate'], via: ['aws-codepipeline'] },
    },
    sources: [{ page: pages.modernDataArchitectureAcceleratorSageMakerMlops, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'scheduled-pipelines',
    text: 'Amazon EventBridge Scheduler can start a SageMaker pipeline on a schedule.',
    support: {
      'automated-retraining': { how: 'integration', shows: ['start'], via: ['amazon-eventbridge'] },
      'pipeline-orchestration': { how: 'integration', shows: ['graph', 'again'], via: ['amazon-eventbridge'] },
    },
    sources: [
      { page: pages.awsCdkApiSageMakerStartPipelineExecution, accessed: '2026-12-01' },
      { page: pages.aiGuidePipelinesOverview, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sdk-pipeline-schedules',
    text: 'With the SageMaker Python SDK, users can attach one-time, rate or cron schedules to a SageMaker pipeline.',
    support: {
      'automated-retraining': { how: 'native', shows: ['start'], via: ['amazon-eventbridge'] },
      'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'], via: ['amazon-eventbridge'] },
    },
    sources: [
      { page: pages.pythonSdkPipelineTriggers, accessed: '2026-12-01' },
      { page: pages.pythonSdkPipelineClass, accessed: '2026-12-01' },
      { page: pages.pythonSdkImplementMlops, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'state-change-events',
    text: 'SageMaker reports state changes of its jobs, models and endpoints to Amazon EventBridge as events that can act as triggers.',
    support: {},
    about: ['automated-retraining', 'pipeline-orchestration'],
    sources: [{ page: pages.amazonEventBridgeReferenceAmazonSageMakerAiEvents, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'cdk-cloudformation',
    text: 'SageMaker resources can be declared with AWS CloudFormation and the AWS Cloud Development Kit (CDK).',
    support: {
      'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'], via: ['aws-cloudformation'] },
    },
    sources: [
      { page: pages.awsCdkApiCfnProject, accessed: '2026-11-23' },
      { page: pages.awsCdkApiCfnModelCard, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-helm',
    text: 'A Helm chart installs the Kubernetes components of SageMaker HyperPod clusters that are orchestrated by Amazon EKS.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'] } },
    only: ['hyperpod'],
    sources: [
      { page: pages.hyperpodCliReadme, accessed: '2026-12-01' },
      { page: pages.hyperpodHelmChartsReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-cli-clusters',
    text: 'The SageMaker HyperPod CLI reads a configuration file and creates a cluster orchestrated by Amazon EKS as a CloudFormation stack.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'] } },
    only: ['hyperpod'],
    sources: [{ page: pages.hyperpodCliReadme, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'notebook-repositories',
    text: 'Users can link a SageMaker notebook instance to a default Git repository and up to three more, on AWS CodeCommit or any other Git host.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote'] } },
    sources: [
      { page: pages.apiCreateCodeRepository, accessed: '2026-12-01' },
      { page: pages.apiCreateNotebookInstance, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unified-studio-git',
    text: 'SageMaker Unified Studio connects projects to Git repositories and can sync a notebook from a repository into a project.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote'] } },
    only: ['unified-studio'],
    sources: [
      { page: pages.amazonDataZoneApiStartNotebookSync, accessed: '2026-12-01' },
      { page: pages.amazonDataZoneApiCreateConnection, accessed: '2026-12-01' },
      { page: pages.amazonDataZoneApiGitPropertiesInput, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unified-studio-git-panel',
    text: 'In JupyterLab in SageMaker Unified Studio, users can commit and push files to the project’s Git repository, and create and switch branches.',
    support: { 'source-control': { how: 'native', shows: ['git', 'write'] } },
    only: ['unified-studio'],
    sources: [{ page: pages.performingGitOperations, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-migration',
    text: 'With the MLflow Export Import tool, an AWS sample exports all experiments, runs, traces and registered models from a managed MLflow tracking server on SageMaker to local files.',
    support: {
      'bulk-export': {
        how: 'integration',
        via: ['mlflow-export-import'],
        shows: ['bulk', 'open'],
        partial: true,
      },
    },
    sources: [
      { page: pages.awsSampleSageMakerMlflowMigration, accessed: '2026-12-01' },
      { page: pages.awsSampleSageMakerMlflowMigrationNotebook, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.mlflowExportImportFileFormat, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-app-migration',
    text: 'An AWS sample moves experiments, runs, traces and registered models from a managed MLflow tracking server on SageMaker to a serverless MLflow App.',
    support: {},
    about: ['bulk-export'],
    sources: [
      { page: pages.awsSampleSageMakerMlflowMigration, accessed: '2026-12-01' },
      { page: pages.awsSampleSageMakerMlflowMigrationNotebook, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
