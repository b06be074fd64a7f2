import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataPreparation: readonly WrittenFeature[] = [
  {
    slug: 'feature-store-on-bigquery',
    text: 'Agent Platform’s Feature Store uses BigQuery tables or views as its offline store, and an online store serves the latest feature values at low latency.',
    support: { 'feature-store': { how: 'native', shows: ['registry', 'online'], via: ['bigquery'] } },
    sources: [
      { page: pages.vertexAiFeatureStoreOverview, accessed: '2026-11-23' },
      { page: pages.featureStoreOverview, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optimized-online-serving-deprecated',
    text: 'Agent Platform’s Feature Store has two types of online serving: Bigtable (without support for embeddings) and optimised (with support for embeddings, but deprecated).',
    support: {},
    about: ['feature-store'],
    sources: [{ page: pages.featureStoreOverview, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'feature-store-legacy',
    text: 'Agent Platform’s Feature Store (Legacy) has been deprecated since 17 May 2026 and receives only critical patches.',
    support: {},
    about: ['feature-store'],
    sources: [{ page: pages.vertexAiFeatureStoreLegacyOverview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-transform-engine',
    text: 'Agent Platform’s Feature Transform Engine (a Tabular Workflow in preview) selects features of tabular data and sets up built-in transformations for each feature, based on the feature’s statistics or type.',
    support: {},
    about: ['automated-feature-engineering'],
    sources: [
      { page: pages.tabularWorkflows, accessed: '2026-12-01' },
      { page: pages.featureTransformEngineDocs, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pipelineComponentsFeatureTransformEngine, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-on-ray',
    text: 'Through RayDP, Spark applications can run on Ray clusters in Agent Platform, which users create from a custom container image with machine types and node numbers of their choice.',
    support: {
      'distributed-data-processing': { how: 'custom', shows: ['engine', 'cluster', 'steps'], via: ['raydp'] },
    },
    sources: [{ page: pages.vertexAiSamplesSparkOnRayOnVertexAi, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'labels-in-managed-datasets',
    text: 'Users can add labels to Agent Platform’s managed datasets in the Google Cloud console, and each managed dataset can have several annotation sets.',
    support: { 'data-labeling': { how: 'native', shows: ['label', 'dataset'] } },
    sources: [
      { page: pages.useManagedDatasets, accessed: '2026-12-01' },
      { page: pages.vertexAiSamplesGetStartedWithDataLabeling, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'human-labelling-unavailable',
    text: 'Vertex AI’s former data labelling service, which used human labellers, has been unavailable since July 2024.',
    support: {},
    about: ['data-labeling'],
    sources: [{ page: pages.vertexAiSamplesGetStartedWithDataLabeling, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'managed-datasets',
    text: 'Agent Platform’s managed datasets hold source data such as images or tables, and are required for AutoML but not for custom training.',
    support: {},
    sources: [{ page: pages.machineLearning, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-sources-and-export',
    text: 'A managed tabular dataset in Agent Platform takes its data from Cloud Storage or a BigQuery table.',
    support: { 'data-connectors': { how: 'native', shows: ['read', 'databases'] } },
    sources: [{ page: pages.sdkDatasources, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-export',
    text: 'Agent Platform’s Python SDK can import data from Cloud Storage files into a managed dataset (except a tabular or time series dataset) and export the data of a dataset to Cloud Storage.',
    support: { 'data-connectors': { how: 'native', shows: ['read', 'write'] } },
    about: ['bulk-export'],
    sources: [
      { page: pages.sdkDataset, accessed: '2026-12-01' },
      { page: pages.sdkDatasources, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-statistics',
    text: 'Agent Platform can generate statistics and visualisations of a managed dataset and split its data into training, validation and test sets.',
    support: { 'exploratory-analysis': { how: 'native', shows: ['statistics'] } },
    sources: [{ page: pages.useManagedDatasets, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'agent-retrieval',
    text: 'Agent Retrieval (formerly Vector Search 2.0) stores data objects with embeddings, which it can generate itself, and answers vector, text and hybrid searches.',
    support: { 'vector-search': { how: 'native', shows: ['query', 'fill', 'interface'] } },
    sources: [
      { page: pages.agentRetrievalOverview, accessed: '2026-12-01' },
      { page: pages.tryAgentRetrieval, accessed: '2026-12-01' },
      { page: pages.googleApisVectorSearch, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rag-engine',
    text: 'Agent Platform’s RAG Engine connects private data to models for retrieval-augmented generation and keeps the corpora in a managed database, in Vector Search or in Pinecone.',
    support: {},
    about: ['vector-search'],
    sources: [
      { page: pages.pythonSdkRagDataTypes, accessed: '2026-12-01' },
      { page: pages.documentationHome, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'colab-and-workbench',
    text: 'Agent Platform has two notebook environments: Colab Enterprise, which is managed and collaborative, and Workbench, which offers JupyterLab instances that users customise.',
    support: { notebooks: { how: 'native', shows: ['environment', 'started', 'software'] } },
    sources: [
      { page: pages.notebooksOverview, accessed: '2026-11-23' },
      { page: pages.workbenchIntroduction, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workbench-spark-kernels',
    text: 'Agent Platform’s Workbench instances offer notebook kernels of Managed Service for Apache Spark, unless access to these kernels is switched off.',
    support: {
      'distributed-data-processing': {
        how: 'integration',
        shows: ['engine', 'steps'],
        via: ['managed-service-for-apache-spark'],
      },
    },
    about: ['notebooks'],
    sources: [
      { page: pages.manageWorkbenchFeaturesThroughMetadata, accessed: '2026-12-01' },
      { page: pages.managedSparkKeyConcepts, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-preparation',
    text: 'Training data for Agent Platform can be prepared in BigQuery and then made available as features in Feature Store.',
    support: { 'data-transformation': { how: 'integration', shows: ['operations'], via: ['bigquery'] } },
    sources: [
      { page: pages.agentPlatformForBigQueryUsers, accessed: '2026-12-01' },
      { page: pages.bigQueryFeaturePreprocessing, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-and-cloud-storage',
    text: 'Batch inference in Agent Platform reads and writes BigQuery tables, Cloud Storage files and multimodal datasets, but the batch inference API names no connectors to other databases.',
    support: { 'batch-inference': { how: 'native', shows: ['job'] } },
    about: ['data-connectors'],
    sources: [
      { page: pages.pythonSdkBatchPredictionJobTypes, accessed: '2026-12-01' },
      { page: pages.pythonSdkModelTypes, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tfx-example-validator',
    text: 'Agent Platform Pipelines can run TensorFlow Extended pipelines that include ExampleValidator, a component that checks data statistics against a schema and reports anomalies.',
    support: {
      'data-quality-checks': { how: 'integration', shows: ['verdict', 'rules'], via: ['tensorflow-extended'] },
    },
    sources: [
      { page: pages.tensorFlowExtendedGuideExampleValidator, accessed: '2026-12-01' },
      { page: pages.pipelineInterfaces, accessed: '2026-11-23' },
      { page: pages.tensorFlowExtendedGuideDataValidation, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rag-import-sources',
    text: 'Agent Platform’s RAG Engine imports files from Cloud Storage, Google Drive, Slack, Jira and SharePoint.',
    support: { 'data-connectors': { how: 'native', shows: ['read', 'vendors'] } },
    sources: [{ page: pages.pythonSdkRagDataTypes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'vector-search-index-updates',
    text: 'Vector Search indexes in Agent Platform are updated in batches from files in Cloud Storage by default, but indexes created for streaming are updated in nearly real time.',
    support: {},
    about: ['vector-search'],
    sources: [{ page: pages.pythonSdkIndexTypes, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'historical-features',
    text: 'Users can fetch from BigQuery the values that registered Feature Store features had at given past times, for example to train a model.',
    support: { 'feature-store': { how: 'native', shows: ['registry', 'training'], via: ['bigquery'] } },
    sources: [
      { page: pages.featureStoreHistoricalValues, accessed: '2026-11-30' },
      { page: pages.vertexAiSamplesHistoricalFeatures, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workbench-machine',
    text: 'For an Agent Platform Workbench instance, users can choose the machine type, the accelerators and the image from which the instance starts (a virtual machine image, or a container image derived from Google’s base container).',
    support: { notebooks: { how: 'native', shows: ['environment', 'started', 'compute', 'software'] } },
    sources: [
      { page: pages.notebooksApiGceSetup, accessed: '2026-12-01' },
      { page: pages.workbenchInstancesIntroduction, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-date-parts',
    text: 'In tabular training, AutoML also derives the year, month, day and weekday from each column with the timestamp transformation and uses each of them as a categorical column.',
    support: { 'automated-feature-engineering': { how: 'native', shows: ['derive'], partial: true } },
    about: ['automl'],
    sources: [
      { page: pages.googleApisAutomlTables, accessed: '2026-12-01' },
      { page: pages.dataTypesAndTransformations, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'fte-holiday-features',
    text: 'For forecasting on daily data, Agent Platform’s Feature Transform Engine (preview) can add a feature with all holidays that match each date, once the user names a holiday region.',
    support: {
      'automated-feature-engineering': { how: 'native', shows: ['derive'], partial: true, stage: 'preview' },
    },
    sources: [
      { page: pages.pipelineComponentsFeatureTransformEngine, accessed: '2026-12-01' },
      { page: pages.tabularWorkflows, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'spark-pipeline-components',
    text: 'Google Cloud Pipeline Components can run PySpark, Spark, R and Spark SQL batch workloads on Managed Service for Apache Spark, a service that supplies machines and scales them as needed.',
    support: {
      'distributed-data-processing': {
        how: 'integration',
        shows: ['engine', 'steps'],
        via: ['managed-service-for-apache-spark'],
      },
    },
    about: ['pipeline-orchestration'],
    sources: [{ page: pages.sparkPipelineComponents, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'fte-dataset-transformations',
    text: 'Agent Platform’s Feature Transform Engine (preview) can join another BigQuery table to the data and add user-configured columns, such as earlier values or a group’s averages and sums over a past period.',
    support: {
      'data-transformation': { how: 'native', shows: ['operations', 'combine', 'reshape'], stage: 'preview' },
    },
    about: ['automated-feature-engineering'],
    sources: [{ page: pages.pipelineComponentsFeatureTransformEngine, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
