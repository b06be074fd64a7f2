import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

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
        title: 'Databricks SQL release notes 2026',
        url: 'https://docs.databricks.com/aws/en/sql/release-notes/2026',
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
      sources: [{ title: 'GitHub: Databricks app', url: 'https://github.com/apps/databricks', accessed: '2026-11-23' }],
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
    'open-source': { name: 'Open-source parts (Apache Spark, MLflow)', kind: 'product' },
    platform: { name: 'Databricks platform (SaaS)', kind: 'product' },
  },
  introduction: {
    summary:
      'Databricks is a hosted platform for data engineering, analytics and machine learning, offered on AWS, Google Cloud and Azure (there as Azure Databricks). The vendor calls it the Data Intelligence Platform, and has also called it the Lakehouse Platform. A control plane that Databricks manages holds the backend services; data is processed in a compute plane, serverless in the Databricks account or classic in the cloud account of the customer. Teams work in workspaces; tables use Delta Lake by default, and Unity Catalog governs data and models. For machine learning the platform joins Spark, a feature store, AutoML, managed MLflow and Model Serving. Some of these parts have carried the prefix Mosaic AI, as in Mosaic AI Model Serving; agents are built with Agent Bricks. Several features recorded in 2021 rest on parts that were replaced since: MLflow model serving, then in preview, ended in September 2025 in favour of Model Serving, and the model registry and feature store of a single workspace are now legacy next to those in Unity Catalog.',
    concepts: [
      {
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
        term: 'Unity Catalog',
        aliases: ['catalog', 'metastore'],
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
        term: 'Feature Store',
        aliases: ['Feature Engineering in Unity Catalog', 'Workspace Feature Store'],
        definition:
          'The central registry of features for training and inference, with feature tables kept in Unity Catalog. The older Workspace Feature Store is legacy and limited to workspaces created before 19 August 2024.',
        sources: [
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
        term: 'AutoML',
        aliases: ['Databricks AutoML'],
        definition:
          'A function that prepares a dataset, trains and tunes several open-source models for classification, regression or forecasting, and writes a Python notebook with the code of each trial.',
        sources: [
          {
            title: 'Databricks documentation: How AutoML works',
            url: 'https://docs.databricks.com/en/machine-learning/automl/how-automl-works.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: AutoML Python API',
            url: 'https://docs.databricks.com/machine-learning/automl/automl-api-reference.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
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
        term: 'Agent Bricks',
        aliases: [],
        definition:
          'The developer platform for agents on Databricks. Agent Runtime hosts them on serverless compute, and MLflow traces their steps.',
        sources: [
          {
            title: 'Databricks documentation: Developing agents',
            url: 'https://docs.databricks.com/en/generative-ai/guide/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Agent Runtime',
            url: 'https://docs.databricks.com/aws/en/agents/deploy/agent-runtime',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'open-source-parts',
        text: 'Of what Databricks offers, Spark and MLflow are open source.',
        support: { 'open-source-edition': { how: 'native', partial: true } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'saas-platform',
        text: 'The Databricks platform, an enterprise offering, is delivered as software as a service and adds features to the open-source parts.',
        support: { 'managed-service': { how: 'native' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks PDF: Preparing data for machine learning and analytics',
            url: 'https://databricks.com/wp-content/uploads/2019/08/Prepare-Your-Data-for-Machine-Learning-Analytics.pdf',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'delta-lake',
        text: 'Delta Lake belongs to the enterprise offering of Databricks.',
        support: {},
        only: ['platform'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'customer-managed-option',
        text: 'The SaaS platform has a customer-managed option, in which, on AWS, the customer manages the VPC.',
        support: { 'customer-cloud-deployment': { how: 'native' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks documentation: Customer-managed VPC on AWS',
            url: 'https://docs.databricks.com/administration-guide/cloud-configurations/aws/customer-managed-vpc.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'customer-managed-on-three-clouds',
        text: 'The customer-managed SaaS option is available on AWS, Azure and Google Cloud.',
        support: { 'customer-cloud-deployment': { how: 'native' }, 'multi-cloud': { how: 'native' } },
        only: ['platform'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'customer-managed-aws-first',
        text: 'AWS was the first cloud on which Databricks offered the customer-managed SaaS option.',
        support: {},
        about: ['customer-cloud-deployment'],
        only: ['platform'],
        sources: [],
        recorded: '2021-10',
      },
    ],
    'recent-activity': [
      {
        slug: 'launch-on-aws-then-azure',
        text: 'The combined Databricks platform became available on AWS before it came to Azure.',
        support: {},
        about: ['managed-service', 'multi-cloud'],
        only: ['platform'],
        sources: [
          {
            title: 'Gartner Peer Insights: Data science and machine learning platforms',
            url: 'https://www.gartner.com/reviews/market/data-science-machine-learning-platforms',
          },
          {
            title: 'ZDNet: Databricks launch on Google Cloud',
            url: 'https://www.zdnet.com/article/databricks-wins-triple-crown-with-launch-on-google-cloud/',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'launch-on-google-cloud',
        text: 'The combined Databricks platform launched on Google Cloud in February 2021, after AWS and Azure.',
        support: {},
        about: ['managed-service', 'multi-cloud'],
        only: ['platform'],
        sources: [
          {
            title: 'Databricks blog: Launch on Google Cloud',
            url: 'https://databricks.com/blog/2021/02/17/announcing-the-launch-of-databricks-on-google-cloud.html',
          },
        ],
        recorded: '2021-10',
        date: '2021-02',
      },
      {
        slug: 'feature-store-launch',
        text: 'Databricks introduced its feature store, built to work with Delta Lake and MLflow, in May 2021.',
        support: {},
        about: ['feature-store'],
        sources: [
          {
            title: 'Databricks blog: Feature store announcement',
            url: 'https://databricks.com/blog/2021/05/27/databricks-announces-the-first-feature-store-integrated-with-delta-lake-and-mlflow.html#:~:text=Databricks%20on%20Twitter-,Databricks%20Announces%20the%20First%20Feature%20Store%20Co%2Ddesigned,a%20Data%20and%20MLOps%20Platform&text=By%20packaging%20up%20feature%20information,model%20retraining%20when%20data%20changes.',
          },
        ],
        recorded: '2021-10',
        date: '2021-05',
      },
      {
        slug: 'model-serving-launch',
        text: 'Databricks introduced MLflow model serving in June 2020.',
        support: {},
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'Databricks blog: MLflow model serving announcement',
            url: 'https://databricks.com/blog/2020/06/25/announcing-mlflow-model-serving-on-databricks.html',
          },
        ],
        recorded: '2021-10',
        date: '2020-06',
      },
    ],
    pricing: [
      {
        slug: 'open-core',
        text: 'Databricks is open core, so it is open source in part.',
        support: { 'open-source-edition': { how: 'native', partial: true } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'pay-per-use',
        text: 'The platform can be paid for by use, which is metered in DBUs.',
        support: { 'usage-based-pricing': { how: 'native' } },
        about: ['published-price-list'],
        only: ['platform'],
        sources: [{ title: 'Databricks: Pricing', url: 'https://databricks.com/product/pricing' }],
        recorded: '2021-10',
      },
    ],
    'data-preparation': [
      {
        slug: 'notebooks',
        text: 'Databricks provides notebooks in which data can be prepared.',
        support: { notebooks: { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'spark',
        text: 'Spark preprocesses data for machine learning on Databricks.',
        support: {
          'data-transformation': { how: 'native', via: 'Spark' },
          'distributed-data-processing': { how: 'native', via: 'Spark' },
        },
        sources: [
          {
            title: 'Databricks documentation: Preprocessing data',
            url: 'https://docs.databricks.com/applications/machine-learning/preprocess-data/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'cloud-provider-integrations',
        text: 'For data preparation, Databricks has integrations with cloud providers.',
        support: { 'data-connectors': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Databricks PDF: Preparing data for machine learning and analytics',
            url: 'https://databricks.com/wp-content/uploads/2019/08/Prepare-Your-Data-for-Machine-Learning-Analytics.pdf',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'feature-store',
        text: 'Databricks includes a feature store.',
        support: { 'feature-store': { how: 'native' } },
        sources: [{ title: 'Databricks: Feature store', url: 'https://databricks.com/product/feature-store' }],
        recorded: '2021-10',
      },
      {
        slug: 'unity-catalog',
        text: 'Unity Catalog is the data catalogue of Databricks.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [{ title: 'Databricks: Unity Catalog', url: 'https://databricks.com/product/unity-catalog' }],
        recorded: '2021-10',
      },
    ],
    'model-training': [
      {
        slug: 'mlflow',
        text: 'Model training on Databricks can use MLflow.',
        support: {},
        sources: [
          {
            title: 'Databricks documentation: Training models',
            url: 'https://docs.databricks.com/applications/machine-learning/train-model/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-mllib',
        text: 'Models can be trained with Spark MLlib, the machine-learning library of Spark.',
        support: { 'built-in-algorithms': { how: 'native', via: 'Spark MLlib' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'automl',
        text: 'Databricks trains models with AutoML.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: AutoML',
            url: 'https://docs.databricks.com/applications/machine-learning/automl.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'distributed-training',
        text: 'Databricks supports distributed training of models.',
        support: { 'distributed-training': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Distributed training',
            url: 'https://docs.databricks.com/applications/machine-learning/train-model/distributed-training/index.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'gpu-training',
        text: 'Distributed training on Databricks can use GPUs.',
        support: { 'distributed-training': { how: 'native' }, 'accelerated-training': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Distributed training',
            url: 'https://docs.databricks.com/applications/machine-learning/train-model/distributed-training/index.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-deployment': [
      {
        slug: 'mlflow-model-serving',
        text: 'MLflow model serving on Databricks, in preview, provides real-time predictions.',
        support: { 'real-time-endpoints': { how: 'native', via: 'MLflow', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks documentation: MLflow model serving',
            url: 'https://docs.databricks.com/applications/mlflow/model-serving.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-batch',
        text: 'Spark runs batch predictions on Databricks.',
        support: { 'batch-inference': { how: 'native', via: 'Spark' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'spark-streaming',
        text: 'Spark runs streaming predictions on Databricks.',
        support: { 'streaming-inference': { how: 'native', via: 'Spark' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'versions-and-stages',
        text: 'With MLflow, models on Databricks have versions and stages.',
        support: { 'lifecycle-stages': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Databricks documentation: MLflow model serving',
            url: 'https://docs.databricks.com/applications/mlflow/model-serving.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-serving-preview',
        text: 'MLflow model serving on Databricks is a recent addition and still in preview.',
        support: { 'real-time-endpoints': { how: 'native', via: 'MLflow', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks blog: MLflow model serving announcement',
            url: 'https://databricks.com/blog/2020/06/25/announcing-mlflow-model-serving-on-databricks.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'traffic-splitting',
        text: 'Traffic can be split between models through the deployment tools that MLflow integrates with.',
        support: { 'traffic-splitting': { how: 'integration', via: 'deployment tools integrated with MLflow' } },
        sources: [
          {
            title: 'MLflow documentation: Built-in deployment tools',
            url: 'https://www.mlflow.org/docs/latest/models.html#built-in-deployment-tools',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'inference-pipelines',
        text: 'Inference pipelines can be built through the deployment tools that MLflow integrates with.',
        support: { 'inference-graphs': { how: 'integration', via: 'deployment tools integrated with MLflow' } },
        sources: [
          {
            title: 'MLflow documentation: Built-in deployment tools',
            url: 'https://www.mlflow.org/docs/latest/models.html#built-in-deployment-tools',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'logs',
        text: 'Databricks has built-in logs for monitoring models.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'resource-monitoring',
        text: 'Databricks has built-in monitoring, which covers resources.',
        support: {},
        about: ['endpoint-metrics'],
        sources: [],
        recorded: '2021-10',
      },
    ],
    'data-monitoring': [
      {
        slug: 'drift-detection',
        text: 'Drift can be detected on Databricks, but this has to be set up by hand.',
        support: { 'drift-detection': { how: 'custom' } },
        sources: [
          {
            title: 'Databricks blog: From model deployment to drift detection',
            url: 'https://databricks.com/blog/2019/09/18/productionizing-machine-learning-from-deployment-to-drift-detection.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'prediction-analysis',
        text: 'Predictions can be analysed on Databricks, but this has to be set up by hand.',
        support: {},
        sources: [
          {
            title: 'Databricks blog: From model deployment to drift detection',
            url: 'https://databricks.com/blog/2019/09/18/productionizing-machine-learning-from-deployment-to-drift-detection.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-streaming',
        text: 'Spark streaming can be used in hand-made drift detection and analysis of predictions.',
        support: { 'drift-detection': { how: 'custom', via: 'Spark streaming' } },
        sources: [
          {
            title: 'Databricks blog: From model deployment to drift detection',
            url: 'https://databricks.com/blog/2019/09/18/productionizing-machine-learning-from-deployment-to-drift-detection.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-governance': [
      {
        slug: 'mlflow-model-registry',
        text: 'Databricks uses the MLflow model registry.',
        support: { 'model-registry': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'MLflow documentation: Model registry',
            url: 'https://www.mlflow.org/docs/latest/model-registry.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-permissions',
        text: 'Databricks adds permissions on models to the MLflow model registry as an enterprise feature.',
        support: { 'model-access-control': { how: 'native', via: 'MLflow' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks blog: Enterprise features of the MLflow model registry',
            url: 'https://databricks.com/blog/2020/04/15/databricks-extends-mlflow-model-registry-with-enterprise-features.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'deployment-history',
        text: 'The MLflow model registry on Databricks has a deployment history for models on MLflow model serving, in preview.',
        support: {},
        about: ['deployment-inventory'],
        sources: [
          {
            title: 'Databricks documentation: Scoring deployed model versions',
            url: 'https://docs.databricks.com/applications/mlflow/model-serving.html#score-deployed-model-versions',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'data-governance': [
      {
        slug: 'mlflow-tracking',
        text: 'MLflow provides tracking on Databricks.',
        support: { 'experiment-tracking': { how: 'native', via: 'MLflow' } },
        sources: [{ title: 'MLflow documentation: Tracking', url: 'https://www.mlflow.org/docs/latest/tracking.html' }],
        recorded: '2021-10',
      },
      {
        slug: 'data-governance',
        text: 'Databricks includes functions for data governance.',
        support: {},
        sources: [
          {
            title: 'Databricks documentation: Data governance',
            url: 'https://docs.databricks.com/security/data-governance.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'table-access-control',
        text: 'Access control lists set privileges on tables and other data objects.',
        support: { 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Privileges on data objects',
            url: 'https://docs.databricks.com/security/access-control/table-acls/object-privileges.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'delta-lake-lineage',
        text: 'Training with MLflow can be combined with Delta Lake to record data lineage in depth.',
        support: { 'data-lineage': { how: 'native', via: 'MLflow and Delta Lake' } },
        about: ['model-lineage'],
        only: ['platform'],
        sources: [
          {
            title: 'Databricks notebook: Training with MLflow and Delta Lake',
            url: 'https://docs.databricks.com/_static/notebooks/mlflow/mlflow-delta-training.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'ci-cd-templates',
        text: 'Databricks Labs supplies templates for CI/CD.',
        support: { 'ci-cd-integration': { how: 'native' } },
        sources: [
          {
            title: 'Databricks blog: CI/CD templates from Databricks Labs',
            url: 'https://databricks.com/blog/2020/06/05/automate-continuous-integration-and-continuous-delivery-on-databricks-using-databricks-labs-ci-cd-templates.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-stages',
        text: 'Models in the MLflow model registry move from one stage to another.',
        support: { 'lifecycle-stages': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'MLflow documentation: Changing the stage of a model',
            url: 'https://www.mlflow.org/docs/latest/model-registry.html#transitioning-an-mlflow-models-stage',
          },
        ],
        recorded: '2021-10',
      },
    ],
    collaboration: [
      {
        slug: 'notebook-permissions',
        text: 'Collaboration on notebooks is governed by access control for workspace objects.',
        support: { notebooks: { how: 'native' }, 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Workspace object access control',
            url: 'https://docs.databricks.com/security/access-control/workspace-acl.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-permissions',
        text: 'Collaboration on models in the MLflow model registry is governed by permissions.',
        support: { 'model-access-control': { how: 'native', via: 'MLflow' }, 'role-based-access': { how: 'native' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks blog: Enterprise features of the MLflow model registry',
            url: 'https://databricks.com/blog/2020/04/15/databricks-extends-mlflow-model-registry-with-enterprise-features.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-job-permissions',
        text: 'Collaboration on Spark jobs is governed by access control.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'Databricks blog: Access control for jobs',
            url: 'https://databricks.com/blog/2017/11/01/access-control-databricks-jobs.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'self-install': [
      {
        slug: 'open-source-self-install',
        text: 'The open-source parts of Databricks can be installed by their users.',
        support: { 'self-hosted': { how: 'native' } },
        only: ['open-source'],
        sources: [
          {
            title: 'Databricks documentation: Setting up an account',
            url: 'https://docs.databricks.com/getting-started/account-setup.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'no-platform-self-install',
        text: 'The Databricks platform cannot be self-installed.',
        support: { 'self-hosted': { how: 'none' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks documentation: Setting up an account',
            url: 'https://docs.databricks.com/getting-started/account-setup.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'cloud-saas': [
      {
        slug: 'customer-managed-saas',
        text: 'Databricks is available as SaaS in a customer-managed form, in which, on AWS, the customer manages the VPC.',
        support: { 'managed-service': { how: 'native' }, 'customer-cloud-deployment': { how: 'native' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks documentation: Customer-managed VPC on AWS',
            url: 'https://docs.databricks.com/administration-guide/cloud-configurations/aws/customer-managed-vpc.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
  },
  history: [],
  notFound: {},
});
