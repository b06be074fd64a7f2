import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'databricks-managed',
    text: 'Databricks offers a managed version of MLflow.',
    support: { 'managed-service': { how: 'native', via: ['databricks'], shows: ['operated'] } },
    only: ['databricks-managed'],
    sources: [
      { page: pages.selfHostingMlflow, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.databricksTraceAgentsDeployedOnDatabricks, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'managed-offerings',
    text: 'Databricks, Amazon SageMaker, Azure Machine Learning and Nebius offer MLflow as a managed service.',
    support: {
      'managed-service': {
        how: 'native',
        via: ['databricks', 'sagemaker', 'azure-ml', 'nebius-managed-mlflow'],
        shows: ['operated'],
      },
    },
    about: ['multi-cloud'],
    only: ['databricks-managed', 'sagemaker', 'azure-ml', 'nebius'],
    sources: [{ page: pages.selfHostingMlflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'community-charts',
    text: 'The Community Helm Charts project, separate from MLflow, packages the MLflow server for installation on Kubernetes.',
    support: { 'third-party-distributions': { how: 'native', shows: ['package'] } },
    only: ['open-source'],
    sources: [
      { page: pages.communityHelmChartsMlflowChart, accessed: '2026-12-01' },
      { page: pages.selfHostingMlflow, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-mlflow',
    text: 'Canonical packages MLflow as Charmed MLflow for deployment on Kubernetes, including an experimental version with MLflow 3.',
    support: { 'third-party-distributions': { how: 'native', shows: ['package'] } },
    only: ['open-source'],
    sources: [
      { page: pages.charmedMlflow, accessed: '2026-12-01' },
      { page: pages.charmedMlflow3WithTerraform, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'open-data-hub-operator',
    text: 'The MLflow operator of the Open Data Hub project installs MLflow on Kubernetes and OpenShift from custom resources and has a mode for Red Hat OpenShift AI.',
    support: {
      'third-party-distributions': { how: 'native', shows: ['package'] },
      'infrastructure-as-code': { how: 'integration', shows: ['declared'], via: ['mlflow-operator'] },
    },
    only: ['open-source'],
    sources: [{ page: pages.openDataHubMlflowOperatorReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'sagemaker-managed-mlflow',
    text: 'Amazon SageMaker offers MLflow as a managed service that includes tracing and the model registry.',
    support: { 'managed-service': { how: 'native', via: ['sagemaker'], shows: ['operated'] } },
    only: ['sagemaker'],
    sources: [
      { page: pages.productionTracingSdk, accessed: '2026-11-23' },
      { page: pages.deployingMlflowToAws, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sagemaker-customer-bucket',
    text: 'A managed MLflow tracking server on Amazon SageMaker stores artefacts in an S3 bucket that the customer specifies.',
    support: {},
    about: ['customer-cloud-deployment', 'managed-service'],
    only: ['sagemaker'],
    sources: [{ page: pages.sageMakerApiCreateMlflowTrackingServer, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-same-apis',
    text: 'Managed MLflow on Databricks has the same APIs as open source MLflow and adds integrations with the Databricks platform.',
    support: { 'managed-service': { how: 'native', via: ['databricks'], shows: ['operated'] } },
    only: ['databricks-managed'],
    sources: [
      { page: pages.databricksOpenSourceVsManagedMlflowOnDatabricks, accessed: '2026-12-01' },
      { page: pages.databricksTraceAgentsDeployedOnDatabricks, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-three-clouds',
    text: 'Databricks offers managed MLflow in workspaces on AWS, Azure and Google Cloud.',
    support: { 'multi-cloud': { how: 'native', via: ['databricks'], shows: ['clouds'] } },
    only: ['databricks-managed'],
    sources: [
      { page: pages.databricksTraceAgentsDeployedOnDatabricks, accessed: '2026-11-30' },
      { page: pages.azureDatabricksOpenSourceMlflowVsManagedMlflow, accessed: '2026-12-01' },
      { page: pages.databricksOpenSourceVsManagedMlflowOnDatabricks, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-classic-compute',
    text: 'A classic Databricks workspace (with managed MLflow) has its compute and storage bucket in the customer’s cloud account and its control plane in the Databricks account.',
    support: {
      'customer-cloud-deployment': { how: 'native', shows: ['account'], partial: true, via: ['databricks'] },
    },
    about: ['managed-service', 'hybrid-execution'],
    only: ['databricks-managed'],
    sources: [
      { page: pages.databricksHighLevelArchitecture, accessed: '2026-12-01' },
      { page: pages.databricksTraceAgentsDeployedOnDatabricks, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'databricks-trace-storage',
    text: 'Unless traces are stored in Unity Catalog tables (recommended for new and production workloads), Databricks stores MLflow traces in the MLflow service of its control plane.',
    support: {},
    about: ['customer-cloud-deployment', 'llm-tracing'],
    only: ['databricks-managed'],
    sources: [
      { page: pages.databricksTracesInUnityCatalog, accessed: '2026-12-01' },
      { page: pages.databricksOpenTelemetryTracesInUnityCatalog, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'nebius-service-level',
    text: 'For Managed MLflow, Nebius sets a service level of 95% availability and compensates customers for lower uptime with 10% to 30% of the service fee.',
    support: { 'service-level-agreement': { how: 'native', shows: ['figure', 'remedy', 'named'] } },
    only: ['nebius'],
    sources: [{ page: pages.nebiusServiceLevelForManagedMlflow, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'azure-databricks-service-level',
    text: 'For Azure Databricks, whose workspaces include managed MLflow, Microsoft’s reliability guide refers to Microsoft’s service level agreements but gives no availability figure.',
    support: {},
    about: ['service-level-agreement'],
    only: ['databricks-managed'],
    sources: [
      { page: pages.azureReliabilityInAzureDatabricks, accessed: '2026-12-01' },
      { page: pages.azureDatabricksOpenSourceMlflowVsManagedMlflow, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
