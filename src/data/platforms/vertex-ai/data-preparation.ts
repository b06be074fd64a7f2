import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataPreparation: readonly WrittenFeature[] = [
  {
    slug: 'feature-store-on-bigquery',
    text: 'Feature Store in Google’s Agent Platform uses BigQuery tables or views as its offline store, and an online store serves the latest feature values at low latency.',
    support: { 'feature-store': { how: 'native', shows: ['registry', 'online'], via: ['bigquery'] } },
    sources: [
      { page: pages.vertexAiFeatureStoreOverview, accessed: '2026-11-23' },
      { page: pages.featureStoreOverview, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optimized-online-serving-deprecated',
    text: 'Feature Store in Google’s Agent Platform has two types of online serving: Bigtable, which does not support embeddings, and optimised, which supports embeddings but is deprecated.',
    support: {},
    about: ['feature-store'],
    sources: [{ page: pages.featureStoreOverview, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'feature-store-legacy',
    text: 'Feature Store (Legacy) in Google’s Agent Platform has been deprecated since 17 May 2026 and receives only critical patches.',
    support: {},
    about: ['feature-store'],
    sources: [{ page: pages.vertexAiFeatureStoreLegacyOverview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-transform-engine',
    text: 'Feature Transform Engine (preview) in Google’s Agent Platform selects features of tabular data and sets up built-in transformations based on each feature’s statistics or type.',
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
    text: 'With a custom container image, Ray clusters that users create in Google’s Agent Platform can run Spark applications through RayDP, with machine types and node counts of their choice.',
    support: {
      'distributed-data-processing': { how: 'custom', shows: ['engine', 'cluster', 'steps'], via: ['raydp'] },
    },
    sources: [{ page: pages.vertexAiSamplesSparkOnRayOnVertexAi, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'labels-in-managed-datasets',
    text: 'In the Google Cloud console, users can add labels to the managed datasets of Google’s Agent Platform, and each managed dataset can have several annotation sets.',
    support: { 'data-labeling': { how: 'native', shows: ['label', 'dataset'] } },
    sources: [
      { page: pages.useManagedDatasets, accessed: '2026-12-01' },
      { page: pages.vertexAiSamplesGetStartedWithDataLabeling, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'human-labelling-unavailable',
    text: 'The former data labelling service of Google’s Agent Platform, which used human labellers, has been unavailable since July 2024.',
    support: {},
    about: ['data-labeling'],
    sources: [{ page: pages.vertexAiSamplesGetStartedWithDataLabeling, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'managed-datasets',
    text: 'Managed datasets in Google’s Agent Platform contain source data such as images or tables, and are required for AutoML but not for custom training.',
    support: {},
    sources: [{ page: pages.machineLearning, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-sources-and-export',
    text: 'A managed tabular dataset in Google’s Agent Platform gets its data from Cloud Storage or a BigQuery table.',
    support: { 'data-connectors': { how: 'native', shows: ['read', 'databases'] } },
    sources: [{ page: pages.sdkDatasources, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-export',
    text: 'The Python SDK for Google’s Agent Platform can export data from managed datasets to Cloud Storage and import data from Cloud Storage, but not into tabular or time series datasets.',
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
    text: 'Google’s Agent Platform can generate statistics and visualisations of a managed dataset and split its data into training, validation and test sets.',
    support: { 'exploratory-analysis': { how: 'native', shows: ['statistics'] } },
    sources: [{ page: pages.useManagedDatasets, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'agent-retrieval',
    text: 'Google’s Agent Retrieval (formerly Vector Search 2.0) stores data objects with embeddings, can generate the embeddings itself, and answers vector, text and hybrid searches.',
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
    text: 'For retrieval-augmented generation, RAG Engine in Google’s Agent Platform stores corpora of private data in a managed database, in Vector Search or in Pinecone.',
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
    text: 'Google’s Agent Platform has two notebook environments: Colab Enterprise, which is managed and collaborative, and Workbench, which offers JupyterLab instances that users customise.',
    support: { notebooks: { how: 'native', shows: ['environment', 'started', 'software'] } },
    sources: [
      { page: pages.notebooksOverview, accessed: '2026-11-23' },
      { page: pages.workbenchIntroduction, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workbench-spark-kernels',
    text: 'Notebooks on Workbench instances in Google’s Agent Platform can use kernels of Managed Service for Apache Spark, unless access to these kernels is switched off.',
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
    text: 'Training data for Google’s Agent Platform can be prepared in BigQuery and then made available as features in Feature Store.',
    support: { 'data-transformation': { how: 'integration', shows: ['operations'], via: ['bigquery'] } },
    sources: [
      { page: pages.agentPlatformForBigQueryUsers, accessed: '2026-12-01' },
      { page: pages.bigQueryFeaturePreprocessing, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-and-cloud-storage',
    text: 'Batch inference in Google’s Agent Platform reads and writes BigQuery tables, Cloud Storage files and multimodal datasets, but its API lists no connectors to other databases.',
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
    text: 'TensorFlow Extended pipelines run by Google’s Agent Platform can include ExampleValidator, a component that checks data statistics against a schema and reports anomalies.',
    support: {
      'data-quality-checks': { how: 'integration', shows: ['verdict', 'rules'], via: ['tensorflow-extended'] },
    },
    sources: [
      { page: pages.tensorFlowExtendedGuideExampleValidator, accessed: '2026-12-01' },
      { page: pages.pipelineInterfaces, accessed: '2026-12-01' },
      { page: pages.tensorFlowExtendedGuideDataValidation, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rag-import-sources',
    text: 'RAG Engine in Google’s Agent Platform imports files from Cloud Storage, Google Drive, Slack, Jira and SharePoint.',
    support: { 'data-connectors': { how: 'native', shows: ['read', 'vendors'] } },
    sources: [
      { page: pages.pythonSdkRagDataTypes, accessed: '2026-12-01' },
      { page: pages.ragEngineDataIngestion, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-search-index-updates',
    text: 'Vector Search indexes in Google’s Agent Platform are updated in batches from files in Cloud Storage by default, whereas indexes created for streaming are updated in near real time.',
    support: {},
    about: ['vector-search'],
    sources: [{ page: pages.pythonSdkIndexTypes, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'historical-features',
    text: 'With offline serving (preview), Feature Store in Google’s Agent Platform fetches the values of registered features at given past times from BigQuery, for example to train a model.',
    support: {
      'feature-store': { how: 'native', shows: ['registry', 'training'], via: ['bigquery'], stage: 'preview' },
    },
    sources: [
      { page: pages.featureStoreHistoricalValues, accessed: '2026-12-01' },
      { page: pages.agentPlatformHistoricalValues, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.vertexAiSamplesHistoricalFeatures, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workbench-machine',
    text: 'For Workbench notebooks in Google’s Agent Platform, users can choose a machine type, accelerators and a virtual machine image or a container image built on Google’s base container.',
    support: { notebooks: { how: 'native', shows: ['environment', 'started', 'compute', 'software'] } },
    sources: [
      { page: pages.notebooksApiGceSetup, accessed: '2026-12-01' },
      { page: pages.workbenchInstancesIntroduction, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-date-parts',
    text: 'From each tabular column with the timestamp transformation, AutoML in Google’s Agent Platform derives the year, month, day and weekday as categorical columns for training.',
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
    text: 'If users specify a holiday region for forecasting on daily data, Feature Transform Engine (preview) in Google’s Agent Platform can add a feature with all holidays of each date.',
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
    text: 'Ready-made pipeline components of Google’s Agent Platform can run PySpark, Spark, R and Spark SQL batch workloads on Managed Service for Apache Spark.',
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
    text: 'Feature Transform Engine (preview) in Google’s Agent Platform can join a BigQuery table to the data and add columns such as earlier values or a group’s averages over a past period.',
    support: {
      'data-transformation': { how: 'native', shows: ['operations', 'combine', 'reshape'], stage: 'preview' },
    },
    about: ['automated-feature-engineering'],
    sources: [{ page: pages.pipelineComponentsFeatureTransformEngine, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
