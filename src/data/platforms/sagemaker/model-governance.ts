import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'model-registry',
    text: 'SageMaker has a model registry that keeps model versions and organises models in groups.',
    support: { 'model-registry': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Model Registry',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry.html',
      },
      {
        title: 'SageMaker API reference: CreateModelPackageGroup',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackageGroup.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateModelPackage',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'training-metadata',
    text: 'The SageMaker model registry links models to their training metadata.',
    support: { 'model-lineage': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Model Registry',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry.html',
      },
      {
        title: 'SageMaker API reference: CreateModelPackage',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker AI developer guide: Querying lineage entities',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/querying-lineage-entities.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'cross-account-deployment',
    text: 'Models in the SageMaker registry can be deployed across AWS accounts once this is enabled.',
    support: { 'cross-workspace-models': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Cross-account deployment from the Model Registry',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy-xaccount.html',
      },
      {
        title: 'SageMaker AI developer guide: View shared model package groups',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-ram-view-shared.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Modern Data Architecture Accelerator on GitHub: SageMaker MLOps',
        url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/ai/sagemaker-mlops-app/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'registry-stages',
    text: 'A model version in the SageMaker registry can carry a life cycle stage with a status and a description.',
    support: { 'lifecycle-stages': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: ModelLifeCycle',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelLifeCycle.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateModelPackage',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-alias-sync',
    text: 'When synchronisation is switched on, models registered in managed MLflow become versions in the SageMaker Model Registry, and MLflow aliases manage their stages.',
    support: {
      'model-registry': { how: 'native', via: ['MLflow'] },
      'lifecycle-stages': { how: 'native', via: ['MLflow'] },
    },
    sources: [
      {
        title: 'SageMaker AI developer guide: Automatically register SageMaker AI models with SageMaker Model Registry',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-track-experiments-model-registration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'approval-status',
    text: 'A model version in the SageMaker registry is approved, rejected or pending manual approval, and must be approved before it can be deployed.',
    support: { 'approval-workflow': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateModelPackage',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'group-policies',
    text: 'A resource policy on a model group says who may use its versions, and restricted model packages limit access to proprietary artefacts through AWS IAM.',
    support: { 'model-access-control': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: PutModelPackageGroupPolicy',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PutModelPackageGroupPolicy.html',
        accessed: '2026-11-23',
      },
      {
        title: 'botocore on GitHub: changelog',
        url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-cards',
    text: 'SageMaker model cards hold documentation of a model in a JSON schema, with versions and a status of draft, pending review, approved or archived, and can be exported.',
    support: { 'model-documentation': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateModelCard',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelCard.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateModelCardExportJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelCardExportJob.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jumpstart-hub',
    text: 'JumpStart offers hundreds of pretrained models to search, fine-tune and deploy, from Hugging Face and others.',
    support: { 'foundation-model-catalog': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Model training',
        url: 'https://sagemaker.readthedocs.io/en/stable/training/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker Python SDK documentation: Deploy models for inference',
        url: 'https://sagemaker.readthedocs.io/en/stable/inference/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-hubs',
    text: 'Organisations can create private hubs with their own models and notebooks and with references to models of the public JumpStart hub.',
    support: { 'foundation-model-catalog': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateHub',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHub.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateHubContentReference',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHubContentReference.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-dashboard',
    text: 'The Model Dashboard lists models with their endpoints and endpoint status, last batch transform job, monitoring schedules and model card.',
    support: { 'deployment-inventory': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: ModelDashboardModel',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelDashboardModel.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: ModelDashboardEndpoint',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelDashboardEndpoint.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lineage-queries',
    text: 'SageMaker builds a lineage graph of jobs, datasets, models and endpoints automatically and answers queries such as which endpoints derive from a dataset.',
    support: { 'model-lineage': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Querying lineage entities',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/querying-lineage-entities.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker Python SDK documentation: Lineage tracking',
        url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/lineage.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ram-shared-groups',
    text: 'Model groups that another AWS account shares through AWS Resource Access Manager appear in the Model Registry of the receiving account.',
    support: { 'cross-workspace-models': { how: 'native', via: ['AWS Resource Access Manager'] } },
    sources: [
      {
        title: 'SageMaker AI developer guide: View shared model package groups',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-ram-view-shared.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-prompts',
    text: 'SageMaker managed MLflow, version 3, keeps prompt templates under a name with versions and tags, as an AWS migration example shows.',
    support: { 'prompt-registry': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'AWS sample on GitHub: MLflow 3.0 data set-up on a SageMaker tracking server',
        url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/operations/sagemaker-mlflow-migration/mlflow-v3.0-to-v3.4/mlflow-v3.0-data-setup.ipynb',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS sample on GitHub: SageMaker MLflow migration',
        url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/operations/sagemaker-mlflow-migration/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
