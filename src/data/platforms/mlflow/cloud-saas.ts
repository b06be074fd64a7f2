import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'databricks-managed',
    text: 'Databricks runs a managed version of MLflow.',
    support: { 'managed-service': { how: 'native', via: ['Databricks'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'MLflow documentation: Self-Hosting MLflow',
        url: 'https://mlflow.org/docs/latest/self-hosting/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'managed-offerings',
    text: 'The MLflow documentation lists Databricks, Amazon SageMaker, Azure Machine Learning and Nebius as managed services that offer MLflow.',
    support: {
      'managed-service': { how: 'native', via: ['Databricks, Amazon SageMaker, Azure Machine Learning or Nebius'] },
    },
    about: ['multi-cloud'],
    only: ['databricks-managed', 'sagemaker', 'azure-ml', 'nebius'],
    sources: [
      {
        title: 'MLflow documentation: Self-Hosting MLflow',
        url: 'https://mlflow.org/docs/latest/self-hosting/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'community-charts',
    text: 'The Community Helm Charts project, separate from MLflow, packages the MLflow server for installation on Kubernetes.',
    support: { 'third-party-distributions': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'Community Helm Charts repository: mlflow chart',
        url: 'https://github.com/community-charts/helm-charts/tree/main/charts/mlflow',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Self-Hosting MLflow',
        url: 'https://mlflow.org/docs/latest/self-hosting/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'open-data-hub-operator',
    text: 'The Open Data Hub project has an operator that installs MLflow on Kubernetes and OpenShift from custom resources, with a mode for Red Hat OpenShift AI.',
    support: {
      'third-party-distributions': { how: 'native' },
      'infrastructure-as-code': { how: 'integration', via: ['Open Data Hub MLflow Operator'] },
    },
    only: ['open-source'],
    sources: [
      {
        title: 'Open Data Hub MLflow Operator repository: README',
        url: 'https://github.com/opendatahub-io/mlflow-operator',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sagemaker-managed-mlflow',
    text: 'Amazon SageMaker offers MLflow as a managed service that includes tracing and the model registry.',
    support: { 'managed-service': { how: 'native', via: ['Amazon SageMaker'] } },
    only: ['sagemaker'],
    sources: [
      {
        title: 'MLflow documentation: Production Tracing SDK',
        url: 'https://mlflow.org/docs/latest/genai/tracing/lightweight-sdk/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Deploying MLflow to AWS',
        url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/aws/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sagemaker-customer-bucket',
    text: 'A managed MLflow tracking server of Amazon SageMaker keeps artifacts in an S3 bucket that the customer names and reaches it with an IAM role of the customer’s account.',
    support: {},
    about: ['customer-cloud-deployment', 'managed-service'],
    only: ['sagemaker'],
    sources: [
      {
        title: 'SageMaker API reference: CreateMlflowTrackingServer',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowTrackingServer.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-same-apis',
    text: 'MLflow managed by Databricks has the same APIs as open source MLflow and adds integrations with the Databricks platform.',
    support: { 'managed-service': { how: 'native', via: ['Databricks'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: Open source vs. managed MLflow on Databricks',
        url: 'https://docs.databricks.com/gcp/en/mlflow3/genai/overview/oss-managed-diff',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-three-clouds',
    text: 'Databricks documents its managed MLflow for workspaces on AWS, Azure and Google Cloud.',
    support: { 'multi-cloud': { how: 'native', via: ['Databricks'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: Trace agents deployed on Databricks',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/prod-tracing',
        accessed: '2026-11-30',
      },
      {
        title: 'Azure Databricks documentation: Open source MLflow vs. managed MLflow',
        url: 'https://learn.microsoft.com/azure/databricks/mlflow3/genai/overview/oss-managed-diff',
        accessed: '2026-11-30',
      },
      {
        title: 'Databricks documentation: Open source vs. managed MLflow on Databricks',
        url: 'https://docs.databricks.com/gcp/en/mlflow3/genai/overview/oss-managed-diff',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
