import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataPreparation: readonly WrittenFeature[] = [
  {
    slug: 'data-labeling',
    text: 'Azure Machine Learning includes a service for labelling data.',
    support: { 'data-labeling': { how: 'native', shows: ['label', 'people', 'dataset'] } },
    sources: [
      { page: pages.labelingProjects },
      { page: pages.imageLabellingProjects, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ingestion-pipelines',
    text: 'Azure Data Factory pipelines can ingest data for Azure Machine Learning, which reads the data from cloud storage such as Azure Blob Storage or Azure Data Lake.',
    support: { 'data-connectors': { how: 'integration', shows: ['read'], via: ['azure-data-factory'] } },
    sources: [
      { page: pages.dataIngestionWithAzureDataFactory },
      { page: pages.dataEncryption, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.dataIngestionWithAzureDataFactoryV1, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'synapse-data-wrangling',
    text: 'Azure Machine Learning notebooks and jobs can use attached Azure Synapse Spark pools to prepare and wrangle data.',
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
      { page: pages.apacheSpark, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.interactiveDataWrangling, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.interactiveDataWranglingNotebook, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'data-asset-locations',
    text: 'Azure Machine Learning data assets can point to Azure Blob Storage, Azure Data Lake Storage, a public web server or uploaded local files.',
    support: { 'data-connectors': { how: 'native', shows: ['read'] } },
    sources: [
      { page: pages.dataAssets, accessed: '2026-11-23' },
      { page: pages.azuremlExamplesDataAssets, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'job-data-in-storage',
    text: 'Azure Machine Learning jobs read data from Azure Storage or a public web server and write data to Azure Storage through a datastore.',
    support: { 'data-connectors': { how: 'native', shows: ['read', 'write'] } },
    sources: [{ page: pages.accessDataInAJob, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-spark',
    text: 'Serverless Spark compute in Azure Machine Learning runs notebooks, batch jobs and pipeline steps without a Synapse workspace.',
    support: {
      'distributed-data-processing': {
        how: 'native',
        shows: ['engine', 'cluster', 'steps'],
        via: ['azure-synapse-analytics'],
      },
    },
    sources: [{ page: pages.apacheSpark, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-spark-limits',
    text: 'Serverless Spark compute in Azure Machine Learning has no persistent Hive metastore and no tables or databases.',
    support: {},
    about: ['distributed-data-processing'],
    sources: [{ page: pages.apacheSpark, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'spark-job-size',
    text: 'For a Spark job in Azure Machine Learning, users specify the number of executors, the executor cores and memory and, on serverless compute, the instance type.',
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
    sources: [
      { page: pages.dataAssets, accessed: '2026-11-23' },
      { page: pages.azuremlExamplesTableFromDelimitedFiles, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'designer-data-components',
    text: 'Classic prebuilt components (version 1, with no new components being added) in the Azure Machine Learning Designer join and split data, clean missing values, remove duplicate rows and apply SQL queries.',
    support: { 'data-transformation': { how: 'native', shows: ['operations', 'combine', 'clean', 'reshape'] } },
    sources: [
      { page: pages.designerComponentReference, accessed: '2026-12-01' },
      { page: pages.designer, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-exploration',
    text: 'For scikit-learn models on tabular data, the Responsible AI dashboard of Azure Machine Learning charts the distributions and statistics of a dataset by outcome, error group or feature.',
    support: { 'exploratory-analysis': { how: 'native', shows: ['statistics', 'charts', 'choose'], partial: true } },
    sources: [{ page: pages.responsibleAiDashboard, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'automatic-featurisation',
    text: 'Automated ML in Azure Machine Learning scales, encodes and imputes features by default, and for forecasting adds calendar features from dates and categorical features from time series IDs.',
    support: { 'automated-feature-engineering': { how: 'native', shows: ['derive'], partial: true } },
    sources: [
      { page: pages.settingUpAutoMLTraining, accessed: '2026-12-01' },
      { page: pages.automatedMachineLearning, accessed: '2026-12-01' },
      { page: pages.examplesForecastingWithAutomatedMl, accessed: '2026-11-23' },
      { page: pages.automlForecastingMethods, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'featurisation-in-predictions',
    text: 'When a model trained by automated ML in Azure Machine Learning makes predictions, the featurisation steps from training are applied to the input data.',
    support: {},
    about: ['automated-feature-engineering'],
    sources: [
      { page: pages.settingUpAutoMLTraining, accessed: '2026-12-01' },
      { page: pages.automatedMachineLearning, accessed: '2026-12-01' },
      { page: pages.examplesForecastingWithAutomatedMl, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'derived-features',
    text: 'According to the documentation of version 1 of the Azure Machine Learning SDK (support ended on 30 June 2026), automated ML in the studio derives date parts, text term frequencies and cluster distances as features.',
    support: { 'automated-feature-engineering': { how: 'native', shows: ['derive'] } },
    sources: [
      { page: pages.automlFeaturization, accessed: '2026-11-30' },
      { page: pages.upgradingFromV1ToV2, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-guardrails',
    text: 'By default, automated ML in Azure Machine Learning runs checks called data guardrails on training data and reports issues such as missing values or unbalanced classes.',
    support: { 'data-quality-checks': { how: 'native', shows: ['verdict'] } },
    sources: [
      { page: pages.settingUpAutoMLTraining, accessed: '2026-12-01' },
      { page: pages.microsoftLearnPreprocessingDataConfiguring, accessed: '2026-11-23' },
      { page: pages.dataFeaturizationInAutomatedMl, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'managed-feature-store',
    text: 'The Azure Machine Learning managed feature store manages versioned feature sets (optionally with Spark transformations) and materialises them to an offline store in Azure Data Lake Storage Gen2 and an online store in Redis.',
    support: { 'feature-store': { how: 'native', shows: ['registry', 'online'] } },
    sources: [
      { page: pages.managedFeatureStore, accessed: '2026-12-01' },
      { page: pages.azuremlExamplesOnlineFeatures, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'point-in-time-features',
    text: 'The managed feature store of Azure Machine Learning supports point-in-time joins when features are retrieved for training data.',
    support: { 'feature-store': { how: 'native', shows: ['registry', 'training'] } },
    sources: [{ page: pages.managedFeatureStore, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-redis-retirement',
    text: 'The tutorials of the Azure Machine Learning managed feature store advise moving from Azure Cache for Redis, which is due for retirement, to Azure Managed Redis.',
    support: {},
    about: ['feature-store'],
    sources: [{ page: pages.featureStoreRecurrentMaterialisation, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'shared-feature-store',
    text: 'One managed feature store in Azure Machine Learning can be shared by several workspaces and used from Spark environments outside Azure Machine Learning, such as Azure Databricks.',
    support: {},
    about: ['feature-store'],
    sources: [{ page: pages.managedFeatureStore, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'labelling-tasks',
    text: 'Image labelling projects in Azure Machine Learning cover classification, bounding boxes, polygons and, as a preview, semantic segmentation.',
    support: { 'data-labeling': { how: 'native', shows: ['label'] } },
    sources: [{ page: pages.imageLabellingProjects, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'labelling-project-size',
    text: 'An image labelling project in Azure Machine Learning can have up to 500,000 files, which are stored in Azure Blob Storage.',
    support: {},
    about: ['data-labeling'],
    sources: [{ page: pages.imageLabellingProjects, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'assisted-labelling',
    text: 'In image labelling projects (except for medical .dcm images and semantic segmentation), Azure Machine Learning can train a model that proposes labels and, for classification, groups similar images.',
    support: { 'data-labeling': { how: 'native', shows: ['label'] } },
    sources: [{ page: pages.imageLabellingProjects, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'hosted-notebooks',
    text: 'Azure Machine Learning studio runs notebooks on managed Jupyter servers, and VS Code can open the same notebooks in a browser or on a desktop.',
    support: { notebooks: { how: 'native', shows: ['environment', 'started'] } },
    sources: [
      { page: pages.overview, accessed: '2026-12-01' },
      { page: pages.startingVsCode, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-idle-shutdown',
    text: 'Azure Machine Learning compute instances for notebooks can be shut down on a schedule or after a set idle time (the documentation on costs marks both features as previews).',
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
    text: 'A preview feature of Azure Machine Learning prompt flow builds and queries vector indexes in FAISS files or Azure AI Search (prompt flow is due for retirement on 20 April 2027).',
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
      { page: pages.promptFlowHomePage, accessed: '2026-12-01' },
      { page: pages.migratingFromPromptFlowToAgentFramework, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rag-components',
    text: 'Azure Machine Learning pipeline components in azureml-assets, a Microsoft repository marked as private preview, split and embed documents and update indexes in Azure AI Search, Pinecone, Milvus or Azure Cosmos DB for MongoDB.',
    support: {
      'vector-search': {
        how: 'integration',
        shows: ['fill'],
        via: ['azure-ai-search', 'pinecone', 'milvus', 'azure-cosmos-db'],
        stage: 'preview',
      },
    },
    sources: [
      { page: pages.githubAzuremlAssetsComponentsRetrievalAugmented, accessed: '2026-12-01' },
      { page: pages.githubAzuremlAssets, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fabric-for-external-data',
    text: 'For external data, Microsoft directs users to Microsoft Fabric instead of Azure Machine Learning’s data import, and Azure Machine Learning then accesses the data in Fabric through datastores.',
    support: { 'data-connectors': { how: 'integration', shows: ['read'], via: ['microsoft-fabric'] } },
    sources: [
      { page: pages.importingDataAssets, accessed: '2026-12-01' },
      { page: pages.migratingDataImportToFabric, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'compute-instance-notebooks',
    text: 'An Azure Machine Learning compute instance is a single-owner CPU or GPU machine of a chosen size that runs JupyterLab and Jupyter and on which users can install their own packages and kernels.',
    support: { notebooks: { how: 'native', shows: ['environment', 'started', 'compute', 'software'] } },
    sources: [
      { page: pages.docsRepositoryComputeInstance, accessed: '2026-11-30' },
      { page: pages.aiDocsRepositoryComputeInstance, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
