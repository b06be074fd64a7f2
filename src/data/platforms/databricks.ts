import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './databricks/cloud-saas.ts';
import { collaboration } from './databricks/collaboration.ts';
import { continuousDelivery } from './databricks/continuous-delivery.ts';
import { dataGovernance } from './databricks/data-governance.ts';
import { dataMonitoring } from './databricks/data-monitoring.ts';
import { dataPreparation } from './databricks/data-preparation.ts';
import { history } from './databricks/history.ts';
import { modelDeployment } from './databricks/model-deployment.ts';
import { modelGovernance } from './databricks/model-governance.ts';
import { modelTraining } from './databricks/model-training.ts';
import * as pages from './databricks/pages.ts';
import { performanceMonitoring } from './databricks/performance-monitoring.ts';
import { pricing } from './databricks/pricing.ts';
import { productFocus } from './databricks/product-focus.ts';
import { recentActivity } from './databricks/recent-activity.ts';
import { scalingPredictions } from './databricks/scaling-predictions.ts';
import { selfInstall } from './databricks/self-install.ts';

export const databricks = /* @__PURE__ */ withSources<MatrixPlatform<'databricks'>>({
  id: 'databricks',
  name: 'Databricks',
  vendor: 'Databricks',
  homepage: 'https://www.databricks.com/',
  license: 'open-core',
  status: {
    is: 'active',
    sources: [{ page: pages.azureDatabricksDatabricksRuntimeReleaseNotes, accessed: '2026-11-23' }],
  },
  names: [
    {
      name: 'Databricks Data Intelligence Platform',
      sources: [{ page: pages.scopeOfThePlatform, accessed: '2026-11-23' }],
    },
    {
      name: 'Databricks Lakehouse Platform',
      sources: [{ page: pages.extensionForVsCodeReadme, accessed: '2026-11-23' }],
    },
    {
      name: 'Azure Databricks',
      sources: [{ page: pages.azureDatabricksTables, accessed: '2026-11-23' }],
    },
    {
      name: 'Mosaic AI',
      sources: [{ page: pages.azureDatabricksMosaicAiModelServing, accessed: '2026-11-23' }],
    },
  ],
  offerings: {
    platform: {
      name: 'Databricks platform (SaaS)',
      kind: 'product',
      standing: 'form',
      delivery: 'managed',
      sources: [
        { page: pages.highLevelArchitectureFormerAddress, accessed: '2026-11-30' },
        { page: pages.azureDatabricksArchitectureOverview, accessed: '2026-11-30' },
      ],
    },
    'open-source': {
      name: 'Open-source parts (Apache Spark, MLflow, Delta Lake, Unity Catalog)',
      kind: 'product',
      standing: 'apart',
      sources: [{ page: pages.unityCatalogReadme, accessed: '2026-11-30' }],
    },
    'free-edition': {
      name: 'Databricks Free Edition',
      kind: 'edition',
      standing: 'apart',
      sources: [{ page: pages.azureDatabricksFreeEditionLimitations, accessed: '2026-11-23' }],
    },
    'sap-databricks': {
      name: 'SAP Databricks',
      kind: 'edition',
      standing: 'apart',
      sources: [{ page: pages.sapDatabricksAdminBestPractices, accessed: '2026-11-30' }],
    },
  },
  introduction: {
    summary:
      'Databricks is a hosted platform for data engineering, analytics and machine learning, offered on AWS, Google Cloud and Azure (there as Azure Databricks). The vendor calls it the Data Intelligence Platform, and has also called it the Lakehouse Platform. Databricks manages a control plane that holds the backend services. Data is processed in a compute plane, either serverless in the Databricks account or classic in the customer’s cloud account. Tables use Delta Lake by default, and Unity Catalog governs data, features and models. Models are trained on Spark clusters or on the serverless GPUs of AI Runtime. Managed MLflow tracks the training and Model Serving serves the models. Agents are built with Agent Bricks, and Unity Gateway governs the use of models and tools. Several parts have been replaced or deprecated. Legacy MLflow Model Serving ended on 15 September 2025 in favour of Model Serving. The older model registry and feature store of a single workspace are legacy, with successors in Unity Catalog. Databricks Runtime ML does not include AutoML from version 18.0 on, and Foundation Model Fine-tuning has ended.',
    concepts: [
      {
        slug: 'workspace',
        term: 'Workspace',
        aliases: [],
        definition:
          'A Databricks deployment in the cloud in which a team works with its Databricks assets. An account holds one or more workspaces and is where billing and support are handled.',
        sources: [{ page: pages.concepts, accessed: '2026-11-23' }],
      },
      {
        slug: 'databricks-unit',
        term: 'Databricks unit',
        aliases: ['DBU'],
        definition:
          'The unit in which usage is billed: processing capability per hour, which depends on the type of virtual machine.',
        sources: [{ page: pages.concepts, accessed: '2026-11-23' }],
      },
      {
        slug: 'control-plane-and-compute-plane',
        term: 'Control plane and compute plane',
        aliases: ['classic compute', 'serverless compute', 'customer-managed VPC'],
        definition:
          'The control plane, managed by Databricks, holds the backend services and the web application. The compute plane processes data, either serverless in the Databricks account or classic in the customer’s cloud account. On AWS, a customer can supply the network of the classic compute plane as a customer-managed VPC.',
        sources: [
          { page: pages.architectureOverview, accessed: '2026-11-23' },
          { page: pages.creatingAWorkspaceWithTheAccountApi, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'apache-spark',
        term: 'Apache Spark',
        aliases: ['Spark', 'PySpark', 'Spark MLlib', 'Structured Streaming'],
        definition:
          'An engine that processes large amounts of data on clusters, with interfaces in several languages and tools for SQL, machine learning (MLlib) and streams (Structured Streaming).',
        sources: [{ page: pages.apacheSparkReadme, accessed: '2026-11-23' }],
      },
      {
        slug: 'delta-lake',
        term: 'Delta Lake',
        aliases: ['Delta table'],
        definition:
          'The table format that Databricks uses by default. A table is a directory of files in cloud object storage with transactional guarantees, and its metadata is registered in a catalogue.',
        sources: [{ page: pages.azureDatabricksTables, accessed: '2026-11-23' }],
      },
      {
        slug: 'unity-catalog',
        term: 'Unity Catalog',
        aliases: ['catalog', 'metastore', 'UC'],
        definition:
          'The component that governs data and AI assets across the platform. Tables and models have three-level names (catalogue, schema, object) and come with access control, audit and lineage.',
        sources: [
          { page: pages.scopeOfThePlatform, accessed: '2026-11-23' },
          { page: pages.azureDatabricksTables, accessed: '2026-11-23' },
          { page: pages.modelsInUnityCatalog, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'feature-store',
        term: 'Feature Store',
        aliases: [
          'Feature Engineering in Unity Catalog',
          'Online Feature Store',
          'Feature Views',
          'Workspace Feature Store',
        ],
        definition:
          'The central registry of features for training and inference. Feature tables are kept in Unity Catalog, and endpoints look up features in online stores. The older Workspace Feature Store is legacy and limited to workspaces created before 19 August 2024.',
        sources: [
          { page: pages.azureDatabricksDatabricksFeatureStore, accessed: '2026-11-23' },
          { page: pages.documentationFeatureStore, accessed: '2026-11-23' },
          { page: pages.workspaceFeatureStoreLegacy, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'managed-mlflow',
        term: 'Managed MLflow',
        aliases: ['MLflow', 'MLflow Tracking'],
        definition:
          'The hosted version of MLflow, the open-source platform for the machine-learning lifecycle that Databricks developed. It records experiments, packages and registers models, and is integrated with workspaces and notebooks.',
        sources: [
          { page: pages.mlflow, accessed: '2026-11-23' },
          { page: pages.managedMlflow, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'model-registry',
        term: 'Model registry',
        aliases: ['Models in Unity Catalog', 'Workspace Model Registry'],
        definition:
          'The store of registered models and their versions, hosted in Unity Catalog and marked with aliases such as Champion. In the older Workspace Model Registry, which is legacy, versions move through stages such as Staging and Production.',
        sources: [
          { page: pages.modelsInUnityCatalog, accessed: '2026-11-23' },
          { page: pages.modelRegistryConcepts, accessed: '2026-11-23' },
          { page: pages.workspaceModelRegistryLegacyFormerAddress, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'model-serving',
        term: 'Model Serving',
        aliases: ['Mosaic AI Model Serving', 'Legacy MLflow Model Serving'],
        definition:
          'Serverless endpoints that offer custom, foundation and external models as REST APIs and scale with demand. It replaced Legacy MLflow Model Serving, which ran on a single-node cluster, stayed in preview and ended on 15 September 2025.',
        sources: [
          { page: pages.azureDatabricksMosaicAiModelServing, accessed: '2026-11-23' },
          { page: pages.migratingToModelServing, accessed: '2026-11-23' },
          { page: pages.legacyMlflowModelServing, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'unity-gateway',
        term: 'Unity Gateway',
        aliases: ['AI Gateway', 'Unity AI Gateway'],
        definition:
          'The part of the platform that registers and governs AI services such as models, model providers, MCP servers and skills. It controls who may use them, routes requests, applies policies to their content, and monitors use and cost.',
        sources: [
          { page: pages.unityGatewayConcepts, accessed: '2026-11-23' },
          { page: pages.azureDatabricksAgentBricksQuestions, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'agent-bricks',
        term: 'Agent Bricks',
        aliases: ['Agent Runtime'],
        definition:
          'The Databricks developer platform for agents that are written in code. Agent Runtime hosts them on serverless compute, and MLflow traces their steps.',
        sources: [
          { page: pages.agentRuntime, accessed: '2026-11-23' },
          { page: pages.azureDatabricksAgentBricksQuestions, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'ai-search',
        term: 'AI Search',
        aliases: ['Vector Search', 'Mosaic AI Vector Search', 'Databricks Vector Search'],
        definition:
          'Managed search over embeddings: endpoints supply the compute, and the indexes on them follow a Delta table or are written through an API.',
        sources: [
          { page: pages.agentSkillsVectorSearch, accessed: '2026-12-01' },
          { page: pages.databricksAiSearch, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'data-profiling',
        term: 'Data profiling',
        aliases: ['Lakehouse Monitoring', 'Databricks Lakehouse Monitoring'],
        definition:
          'Monitors on Unity Catalog tables that write statistics and drift metrics to Delta tables, for tables of data as well as for tables of a model’s requests and answers. Its former name is Lakehouse Monitoring.',
        sources: [{ page: pages.agentSkillsDataProfiling, accessed: '2026-12-01' }],
      },
      {
        slug: 'lakeflow-jobs',
        term: 'Lakeflow Jobs',
        aliases: ['Databricks Workflows', 'Databricks Jobs'],
        definition:
          'Jobs that run tasks, such as notebooks, scripts, queries and pipelines, when a schedule or another trigger starts them. They were called Workflows until June 2025.',
        sources: [
          { page: pages.agentSkillsLakeflowJobs, accessed: '2026-12-01' },
          { page: pages.tmmFlightEventsPipeline, accessed: '2026-12-01' },
        ],
      },
      {
        slug: 'declarative-pipelines',
        term: 'Lakeflow Spark Declarative Pipelines',
        aliases: ['Declarative Pipelines', 'Delta Live Tables', 'DLT', 'SDP'],
        definition:
          'Batch and streaming data pipelines in Python or SQL, whose datasets can have expectations, which are constraints on the quality of data. They were called Delta Live Tables until June 2025.',
        sources: [
          { page: pages.agentSkillsPipelines, accessed: '2026-12-01' },
          { page: pages.tmmFlightEventsPipeline, accessed: '2026-12-01' },
        ],
      },
      {
        slug: 'declarative-automation-bundles',
        term: 'Declarative Automation Bundles',
        aliases: ['Databricks Asset Bundles', 'Asset Bundles', 'DABs', 'DAB'],
        definition:
          'Databricks resources, such as jobs and pipelines, described in YAML files beside the code of a project and deployed to targets such as development and production.',
        sources: [{ page: pages.agentSkillsDeclarativeAutomationBundles, accessed: '2026-12-01' }],
      },
      {
        slug: 'git-folders',
        term: 'Git folders',
        aliases: ['Databricks Git folders', 'Databricks Repos'],
        definition: 'Folders of a workspace that are clones of Git repositories. Their former name is Repos.',
        sources: [{ page: pages.terraformProviderDatabricksRepo, accessed: '2026-12-01' }],
      },
    ],
  },
  cells: {
    'product-focus': productFocus,
    'recent-activity': recentActivity,
    pricing,
    'data-preparation': dataPreparation,
    'model-training': modelTraining,
    'model-deployment': modelDeployment,
    'scaling-predictions': scalingPredictions,
    'performance-monitoring': performanceMonitoring,
    'data-monitoring': dataMonitoring,
    'model-governance': modelGovernance,
    'data-governance': dataGovernance,
    'continuous-delivery': continuousDelivery,
    collaboration,
    'self-install': selfInstall,
    'cloud-saas': cloudSaas,
  },
  history,
  notFound: {
    'kubernetes-native': '2026-12-01',
    'prebuilt-serving-containers': '2026-12-01',
    'shadow-deployment': '2026-12-01',
    'grpc-inference': '2026-12-01',
    'outlier-detection': '2026-12-01',
    'hybrid-execution': '2026-12-01',
    'air-gapped-install': '2026-12-01',
    'third-party-distributions': '2026-12-01',
    'open-source-edition': '2026-11-30',
    'kubernetes-install': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'fractional-gpus': '2026-12-01',
    'custom-serving-containers': '2026-12-01',
    'request-batching': '2026-12-01',
  },
});
