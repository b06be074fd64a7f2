import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataPreparation: readonly WrittenFeature[] = [
  {
    slug: 'data-labeling',
    text: 'Azure Machine Learning includes a service for labelling data.',
    support: { 'data-labeling': { how: 'native', shows: ['label', 'people', 'dataset'] } },
    sources: [
      { page: pages.labelingProjects },
      { page: pages.imageLabellingProjects, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ingestion-pipelines',
    text: 'Data can be ingested through pipelines in Azure Data Factory.',
    support: { 'data-connectors': { how: 'integration', shows: ['read'], via: ['azure-data-factory'] } },
    sources: [
      { page: pages.dataIngestionWithAzureDataFactory },
      { page: pages.dataEncryption, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'synapse-data-wrangling',
    text: 'Data can be prepared and wrangled in Spark pools of Azure Synapse.',
    support: {
      'data-transformation': { how: 'integration', shows: ['operations'], via: ['azure-synapse-analytics'] },
      'distributed-data-processing': {
        how: 'integration',
        shows: ['engine', 'steps'],
        via: ['azure-synapse-analytics'],
      },
    },
    sources: [
      { page: pages.dataPreparationWithSynapseSparkPools },
      { page: pages.apacheSpark, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'data-asset-locations',
    text: 'Data assets can point to Azure Blob Storage, Azure Data Lake Storage, a public web server or local files, which are then uploaded.',
    support: { 'data-connectors': { how: 'native', shows: ['read'] } },
    sources: [{ page: pages.dataAssets, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'job-data-in-storage',
    text: 'Jobs of Azure Machine Learning read data from Azure Storage or a public web server and write data to Azure Storage through a datastore.',
    support: { 'data-connectors': { how: 'native', shows: ['read', 'write'] } },
    sources: [{ page: pages.accessDataInAJob, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-spark',
    text: 'Serverless Spark compute runs notebooks, batch jobs and pipeline steps without a Synapse workspace, but has no persistent Hive metastore and no tables or databases.',
    support: {
      'distributed-data-processing': { how: 'native', shows: ['engine', 'steps'], via: ['azure-synapse-analytics'] },
    },
    sources: [{ page: pages.apacheSpark, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'spark-job-size',
    text: 'A Spark job of Azure Machine Learning states the number of executors, their cores and memory, and the instance type of serverless compute.',
    support: { 'distributed-data-processing': { how: 'native', shows: ['engine', 'cluster', 'steps'] } },
    sources: [
      { page: pages.azuremlExamplesSparkPipelineJobs, accessed: '2026-12-01' },
      { page: pages.submittingSparkJobs, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'table-transformations',
    text: 'A table definition (MLTable) in Azure Machine Learning can filter rows, drop columns and convert column types while data is read.',
    support: { 'data-transformation': { how: 'native', shows: ['operations'] } },
    sources: [{ page: pages.dataAssets, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'designer-data-components',
    text: 'Classic prebuilt components (version 1) of the Azure Machine Learning Designer, which receive no additions, join and split data, clean missing values, remove duplicate rows and apply SQL.',
    support: { 'data-transformation': { how: 'native', shows: ['operations', 'combine', 'clean', 'reshape'] } },
    sources: [
      { page: pages.designerComponentReference, accessed: '2026-12-01' },
      { page: pages.designer, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-exploration',
    text: 'The Responsible AI dashboard charts the distributions and statistics of a dataset by outcome, error group or feature.',
    support: { 'exploratory-analysis': { how: 'native', shows: ['statistics', 'charts', 'choose'] } },
    sources: [{ page: pages.responsibleAiDashboard, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'automatic-featurisation',
    text: 'Automated ML scales, encodes and imputes features by default and generates new ones mainly in forecasting, from dates and series identifiers.',
    support: { 'automated-feature-engineering': { how: 'native', shows: ['derive'], partial: true } },
    sources: [
      { page: pages.settingUpAutoMLTraining, accessed: '2026-11-23' },
      { page: pages.automatedMachineLearning, accessed: '2026-11-23' },
      { page: pages.examplesForecastingWithAutomatedMl, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'featurisation-in-predictions',
    text: 'Automated ML repeats its featurisation steps when its model makes predictions.',
    support: {},
    about: ['automated-feature-engineering'],
    sources: [
      { page: pages.settingUpAutoMLTraining, accessed: '2026-11-23' },
      { page: pages.automatedMachineLearning, accessed: '2026-11-23' },
      { page: pages.examplesForecastingWithAutomatedMl, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'derived-features',
    text: 'By the documentation of SDK version 1, whose support ended on 30 June 2026, featurisation in automated ML of the studio derives parts of dates, term frequencies of texts and distances to clusters.',
    support: { 'automated-feature-engineering': { how: 'native', shows: ['derive'] } },
    sources: [
      { page: pages.automlFeaturization, accessed: '2026-11-30' },
      { page: pages.upgradingFromV1ToV2, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-guardrails',
    text: 'By default, automated ML applies data guardrails to its training data and reports issues it finds, such as missing values or unbalanced classes.',
    support: { 'data-quality-checks': { how: 'native', shows: ['verdict'] } },
    sources: [
      { page: pages.settingUpAutoMLTraining, accessed: '2026-11-23' },
      { page: pages.microsoftLearnPreprocessingDataConfiguring, accessed: '2026-11-23' },
      { page: pages.dataFeaturizationInAutomatedMl, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'managed-feature-store',
    text: 'The managed feature store keeps versioned feature sets, optionally with Spark transformations, and materialises them to an offline store (Azure Data Lake Storage Gen2) and an online store (Redis).',
    support: { 'feature-store': { how: 'native', shows: ['registry', 'online'] } },
    sources: [{ page: pages.managedFeatureStore, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'point-in-time-features',
    text: 'Feature retrieval in the managed feature store joins values as of a point in time.',
    support: { 'feature-store': { how: 'native', shows: ['registry', 'training'] } },
    sources: [{ page: pages.managedFeatureStore, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'shared-feature-store',
    text: 'Several workspaces, and Spark environments such as Azure Databricks, can use one managed feature store.',
    support: {},
    about: ['feature-store'],
    sources: [{ page: pages.managedFeatureStore, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'labelling-tasks',
    text: 'Image labelling projects cover classification, bounding boxes, polygons and, in preview, semantic segmentation, with up to 500,000 files each in Azure Blob Storage.',
    support: { 'data-labeling': { how: 'native', shows: ['label'] } },
    sources: [{ page: pages.imageLabellingProjects, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'assisted-labelling',
    text: 'Assisted labelling in Azure Machine Learning, which excludes DICOM images and semantic segmentation, trains a model during a project to group similar images and propose labels.',
    support: { 'data-labeling': { how: 'native', shows: ['label'] } },
    sources: [{ page: pages.imageLabellingProjects, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'hosted-notebooks',
    text: 'Azure Machine Learning studio runs notebooks on managed Jupyter servers, and VS Code can open the same notebooks in a browser or on a desktop.',
    support: { notebooks: { how: 'native', shows: ['environment', 'started'] } },
    sources: [{ page: pages.overview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-idle-shutdown',
    text: 'Compute instances for notebooks can be shut down after a set idle time or by a timetable, both of which the page about costs marks as preview features.',
    support: {},
    about: ['notebooks'],
    sources: [
      { page: pages.managingAndOptimisingCosts, accessed: '2026-12-01' },
      { page: pages.githubAzureSdkForPythonChangelogOfAzureAiMl, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-index',
    text: 'Prompt flow, due for retirement on 20 April 2027, can build and query vector indexes, a preview feature, which are kept in FAISS files or in Azure AI Search.',
    support: {
      'vector-search': {
        how: 'native',
        shows: ['query', 'fill', 'interface'],
        via: ['faiss', 'azure-ai-search'],
        stage: 'deprecated',
      },
    },
    only: ['prompt-flow'],
    sources: [
      { page: pages.vectorStores, accessed: '2026-12-01' },
      { page: pages.promptFlowHomePage, accessed: '2026-11-23' },
      { page: pages.migratingFromPromptFlowToAgentFramework, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rag-components',
    text: 'Pipeline components in a repository of private preview split and embed documents and update indexes in Azure AI Search, Pinecone, Milvus or Azure Cosmos DB for MongoDB.',
    support: {
      'vector-search': {
        how: 'integration',
        shows: ['fill'],
        via: ['azure-ai-search', 'pinecone', 'milvus', 'azure-cosmos-db'],
        stage: 'preview',
      },
    },
    sources: [
      { page: pages.githubAzuremlAssetsComponentsRetrievalAugmented, accessed: '2026-11-23' },
      { page: pages.githubAzuremlAssets, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fabric-for-external-data',
    text: 'To bring in external data, Microsoft directs users to Microsoft Fabric in place of its own data import, and datastores then make the data available in Azure Machine Learning.',
    support: { 'data-connectors': { how: 'integration', shows: ['read'], via: ['microsoft-fabric'] } },
    sources: [{ page: pages.importingDataAssets, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'compute-instance-notebooks',
    text: 'Compute instances run JupyterLab, Jupyter and, as a preview feature, VS Code on a CPU or GPU machine of a chosen size, on which users install their own packages and kernels.',
    support: { notebooks: { how: 'native', shows: ['environment', 'started', 'compute', 'software'] } },
    sources: [{ page: pages.docsRepositoryComputeInstance, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
