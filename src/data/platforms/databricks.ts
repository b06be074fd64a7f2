import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';
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
import { performanceMonitoring } from './databricks/performance-monitoring.ts';
import { pricing } from './databricks/pricing.ts';
import { productFocus } from './databricks/product-focus.ts';
import { recentActivity } from './databricks/recent-activity.ts';
import { scalingPredictions } from './databricks/scaling-predictions.ts';
import { selfInstall } from './databricks/self-install.ts';

export const databricks = /* @__PURE__ */ deepFreeze<MatrixPlatform<'databricks'>>({
  id: 'databricks',
  name: 'Databricks',
  vendor: 'Databricks',
  homepage: 'https://www.databricks.com/',
  license: 'open-core',
  status: {
    is: 'active',
    sources: [
      {
        title: 'Azure Databricks documentation: Databricks Runtime release notes',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/release-notes/runtime/',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'Databricks Data Intelligence Platform',
      sources: [
        {
          title: 'Databricks documentation: Scope of the platform',
          url: 'https://docs.databricks.com/lakehouse-architecture/scope.html',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Databricks Lakehouse Platform',
      sources: [
        {
          title: 'Databricks extension for VS Code: README',
          url: 'https://github.com/databricks/databricks-vscode/blob/main/packages/databricks-vscode/README.md',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Azure Databricks',
      sources: [
        {
          title: 'Azure Databricks documentation: Tables',
          url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/create-tables',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Mosaic AI',
      sources: [
        {
          title: 'Azure Databricks documentation: Mosaic AI Model Serving',
          url: 'https://learn.microsoft.com/azure/databricks/machine-learning/model-serving',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: {
    platform: {
      name: 'Databricks platform (SaaS)',
      kind: 'product',
      standing: 'form',
      delivery: 'managed',
      sources: [
        {
          title: 'Databricks documentation: High-level architecture',
          url: 'https://docs.databricks.com/getting-started/overview.html',
          accessed: '2026-11-30',
        },
        {
          title: 'Azure Databricks documentation: Architecture overview',
          url: 'https://learn.microsoft.com/en-in/azure/databricks/getting-started/overview',
          accessed: '2026-11-30',
        },
      ],
    },
    'open-source': {
      name: 'Open-source parts (Apache Spark, MLflow, Delta Lake, Unity Catalog)',
      kind: 'product',
      standing: 'apart',
      sources: [
        {
          title: 'Unity Catalog repository: README',
          url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
          accessed: '2026-11-30',
        },
      ],
    },
    'free-edition': {
      name: 'Databricks Free Edition',
      kind: 'edition',
      standing: 'apart',
      sources: [
        {
          title: 'Azure Databricks documentation: Free Edition limitations',
          url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/free-edition-limitations',
          accessed: '2026-11-23',
        },
      ],
    },
    'sap-databricks': {
      name: 'SAP Databricks',
      kind: 'edition',
      standing: 'apart',
      sources: [
        {
          title: 'SAP Databricks documentation: Admin best practices',
          url: 'https://docs.databricks.com/sap/en/admin-best-practices',
          accessed: '2026-11-30',
        },
      ],
    },
  },
  introduction: {
    summary:
      'Databricks is a hosted platform for data engineering, analytics and machine learning, offered on AWS, Google Cloud and Azure (there as Azure Databricks). The vendor calls it the Data Intelligence Platform, and has also called it the Lakehouse Platform. A control plane that Databricks manages holds the backend services; data is processed in a compute plane, serverless in the Databricks account or classic in the cloud account of the customer. Tables use Delta Lake by default, and Unity Catalog governs data, features and models. Models are trained on Spark clusters or on the serverless GPUs of AI Runtime, tracked with managed MLflow and served by Model Serving; agents are built with Agent Bricks, and Unity Gateway governs the use of models and tools. Several parts have been replaced: MLflow model serving ended in September 2025 in favour of Model Serving, the model registry and feature store of a single workspace are legacy next to those in Unity Catalog, AutoML is no longer included in Databricks Runtime ML from version 18.0 on, and Foundation Model Fine-tuning is deprecated.',
    concepts: [
      {
        slug: 'workspace',
        term: 'Workspace',
        aliases: [],
        definition:
          'A Databricks deployment in the cloud in which a team works with its Databricks assets. An account holds one or more workspaces and is where billing and support are handled.',
        sources: [
          {
            title: 'Databricks documentation: Concepts',
            url: 'https://docs.databricks.com/en/getting-started/concepts.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'databricks-unit',
        term: 'Databricks unit',
        aliases: ['DBU'],
        definition:
          'The measure that usage is billed by: processing capability per hour, depending on the type of virtual machine.',
        sources: [
          {
            title: 'Databricks documentation: Concepts',
            url: 'https://docs.databricks.com/en/getting-started/concepts.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'control-plane-and-compute-plane',
        term: 'Control plane and compute plane',
        aliases: ['classic compute', 'serverless compute', 'customer-managed VPC'],
        definition:
          'The control plane holds the backend services and the web application, which Databricks manages; the compute plane processes data, serverless in the Databricks account or classic in the customer’s cloud account. On AWS a customer can supply the network of the classic compute plane, a customer-managed VPC.',
        sources: [
          {
            title: 'Databricks documentation: Architecture overview',
            url: 'https://docs.databricks.com/en/getting-started/overview.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Creating a workspace with the Account API',
            url: 'https://docs.databricks.com/admin/workspace/create-workspace-api.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'apache-spark',
        term: 'Apache Spark',
        aliases: ['Spark', 'PySpark', 'Spark MLlib', 'Structured Streaming'],
        definition:
          'An engine for processing large amounts of data on clusters, with interfaces in several languages and tools for SQL, machine learning (MLlib) and streams (Structured Streaming).',
        sources: [
          {
            title: 'Apache Spark repository: README',
            url: 'https://github.com/apache/spark/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'delta-lake',
        term: 'Delta Lake',
        aliases: ['Delta table'],
        definition:
          'The table format that Databricks uses by default. A table is a directory of files in cloud object storage with transactional guarantees, and its metadata is registered in a catalogue.',
        sources: [
          {
            title: 'Azure Databricks documentation: Tables',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/create-tables',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'unity-catalog',
        term: 'Unity Catalog',
        aliases: ['catalog', 'metastore', 'UC'],
        definition:
          'The component that governs data and AI assets across the platform. Tables and models have names of three levels (catalog, schema, object) and come with access control, audit and lineage.',
        sources: [
          {
            title: 'Databricks documentation: Scope of the platform',
            url: 'https://docs.databricks.com/lakehouse-architecture/scope.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Databricks documentation: Tables',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/create-tables',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Models in Unity Catalog',
            url: 'https://docs.databricks.com/mlflow/models-in-uc.html',
            accessed: '2026-11-23',
          },
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
          'The central registry of features for training and inference, with feature tables kept in Unity Catalog and online stores for lookups by endpoints. The older Workspace Feature Store is legacy and limited to workspaces created before 19 August 2024.',
        sources: [
          {
            title: 'Azure Databricks documentation: Databricks Feature Store',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/feature-store/',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Feature Store',
            url: 'https://docs.databricks.com/machine-learning/feature-store',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Workspace Feature Store (legacy)',
            url: 'https://docs.databricks.com/gcp/machine-learning/feature-store/workspace-feature-store',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'managed-mlflow',
        term: 'Managed MLflow',
        aliases: ['MLflow', 'MLflow Tracking'],
        definition:
          'The hosted version of MLflow, an open-source platform for the machine-learning lifecycle which Databricks developed. It records experiments, packages models and registers them, and ties into workspaces and notebooks.',
        sources: [
          {
            title: 'Databricks documentation: MLflow',
            url: 'https://docs.databricks.com/en/mlflow/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks: Managed MLflow',
            url: 'https://databricks.com/product/managed-mlflow',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'model-registry',
        term: 'Model registry',
        aliases: ['Models in Unity Catalog', 'Workspace Model Registry'],
        definition:
          'The store of registered models and their versions, hosted in Unity Catalog and marked with aliases such as Champion. The older Workspace Model Registry, whose versions move through stages such as Staging and Production, is legacy.',
        sources: [
          {
            title: 'Databricks documentation: Models in Unity Catalog',
            url: 'https://docs.databricks.com/mlflow/models-in-uc.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Model registry concepts',
            url: 'https://docs.databricks.com/en/mlflow/models-in-uc.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Workspace Model Registry (legacy)',
            url: 'https://docs.databricks.com/mlflow/model-registry.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'model-serving',
        term: 'Model Serving',
        aliases: ['Mosaic AI Model Serving', 'Legacy MLflow Model Serving'],
        definition:
          'Serverless endpoints that offer custom, foundation and external models as REST APIs and scale with demand. It replaced Legacy MLflow Model Serving, which ran on a single-node cluster, stayed in preview and ended on 15 September 2025.',
        sources: [
          {
            title: 'Azure Databricks documentation: Mosaic AI Model Serving',
            url: 'https://learn.microsoft.com/azure/databricks/machine-learning/model-serving',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Migrating to Model Serving',
            url: 'https://docs.databricks.com/mlflow/migrate-and-enable-serverless-real-time-inference.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Legacy MLflow Model Serving',
            url: 'https://docs.databricks.com/mlflow/model-serving.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'unity-gateway',
        term: 'Unity Gateway',
        aliases: ['AI Gateway', 'Unity AI Gateway'],
        definition:
          'The part of the platform that registers and governs AI services such as models, model providers, MCP servers and skills: it controls who may use them, routes requests, applies policies to their content and monitors use and cost.',
        sources: [
          {
            title: 'Databricks documentation: Unity Gateway concepts',
            url: 'https://docs.databricks.com/aws/en/unity-gateway/concepts',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Databricks documentation: Agent Bricks questions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/concepts/faq',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'agent-bricks',
        term: 'Agent Bricks',
        aliases: ['Agent Runtime'],
        definition:
          'The developer platform for agents that are written in code on Databricks. Agent Runtime hosts them on serverless compute, and MLflow traces their steps.',
        sources: [
          {
            title: 'Databricks documentation: Agent Runtime',
            url: 'https://docs.databricks.com/aws/en/agents/deploy/agent-runtime',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Databricks documentation: Agent Bricks questions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/concepts/faq',
            accessed: '2026-11-23',
          },
        ],
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
    'kubernetes-native': '2026-11-23',
    'prebuilt-serving-containers': '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'outlier-detection': '2026-11-23',
    'hybrid-execution': '2026-11-23',
    'air-gapped-install': '2026-11-23',
    'third-party-distributions': '2026-11-23',
    'open-source-edition': '2026-11-30',
    'kubernetes-install': '2026-11-30',
  },
});
