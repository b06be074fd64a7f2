import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'payload-capture',
    text: 'SageMaker can capture and log inference payloads.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Data capture for Model Monitor',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html',
      },
      {
        title: 'SageMaker API reference: DataCaptureConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ci-cd-templates',
    text: 'SageMaker provides templates for CI/CD.',
    support: { 'ci-cd-integration': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: SageMaker Projects',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects.html',
      },
      {
        title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
        url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS Samples on GitHub: S3-based SageMaker AI project templates',
        url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/s3_templates/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'smus-cicd-cli',
    text: 'The SMUS CI/CD CLI deploys notebooks, Airflow workflows and ML code between Unified Studio projects from GitHub Actions or other CI/CD systems; it is in preview.',
    support: {
      'ci-cd-integration': { how: 'native', stage: 'preview' },
      'environment-promotion': { how: 'native', stage: 'preview' },
    },
    only: ['unified-studio'],
    sources: [
      {
        title: 'SMUS CI/CD CLI on GitHub: README',
        url: 'https://github.com/aws/CICD-for-SageMakerUnifiedStudio/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-templates-git',
    text: 'AWS publishes templates for SageMaker AI projects that use GitHub Actions, GitLab, Bitbucket or Terraform; templates can come from S3 or AWS Service Catalog.',
    support: { 'ci-cd-integration': { how: 'native' } },
    sources: [
      {
        title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
        url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS Samples on GitHub: S3-based SageMaker AI project templates',
        url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/s3_templates/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'multi-account-promotion',
    text: 'The Modern Data Architecture Accelerator of AWS deploys SageMaker models to staging and production accounts when a version is approved, optionally after a manual gate.',
    support: { 'environment-promotion': { how: 'integration', via: ['AWS CodePipeline'] } },
    sources: [
      {
        title: 'Modern Data Architecture Accelerator on GitHub: SageMaker MLOps',
        url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/ai/sagemaker-mlops-app/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scheduled-pipelines',
    text: 'Amazon EventBridge Scheduler can start a SageMaker pipeline on a schedule, and SageMaker sends state changes of jobs, models and endpoints to EventBridge as triggers.',
    support: { 'automated-retraining': { how: 'native', via: ['Amazon EventBridge'] } },
    sources: [
      {
        title: 'AWS CDK API reference: SageMakerStartPipelineExecution',
        url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_scheduler_targets.SageMakerStartPipelineExecution.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon EventBridge reference: Amazon SageMaker AI events',
        url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-sagemaker.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cdk-cloudformation',
    text: 'SageMaker resources can be declared in AWS CloudFormation and the AWS CDK.',
    support: { 'infrastructure-as-code': { how: 'native', via: ['AWS CloudFormation'] } },
    sources: [
      {
        title: 'AWS CDK API reference: CfnProject',
        url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sagemaker.CfnProject.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-helm',
    text: 'HyperPod clusters are created from a configuration file as a CloudFormation stack, and their Kubernetes components are installed by Helm charts.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    only: ['hyperpod'],
    sources: [
      {
        title: 'SageMaker HyperPod CLI on GitHub: README',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-repositories',
    text: 'A Git repository can be attached to SageMaker notebook instances, up to one default and three more per instance, from AWS CodeCommit or any other Git host.',
    support: { 'source-control': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateCodeRepository',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCodeRepository.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateNotebookInstance',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unified-studio-git',
    text: 'Unified Studio connects projects to Git and can sync a notebook from a repository into a project.',
    support: { 'source-control': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: StartNotebookSync',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_StartNotebookSync.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone API reference: CreateConnection',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateConnection.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
