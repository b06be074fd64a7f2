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
    'open-source': { name: 'Open-source parts (Apache Spark, MLflow, Delta Lake, Unity Catalog)', kind: 'product' },
    platform: { name: 'Databricks platform (SaaS)', kind: 'product' },
    'free-edition': { name: 'Databricks Free Edition', kind: 'edition' },
  },
  introduction: {
    summary:
      'Databricks is a hosted platform for data engineering, analytics and machine learning, offered on AWS, Google Cloud and Azure (there as Azure Databricks). The vendor calls it the Data Intelligence Platform, and has also called it the Lakehouse Platform. A control plane that Databricks manages holds the backend services; data is processed in a compute plane, serverless in the Databricks account or classic in the cloud account of the customer. Tables use Delta Lake by default, and Unity Catalog governs data, features and models. Models are trained on Spark clusters or on the serverless GPUs of AI Runtime, tracked with managed MLflow and served by Model Serving; agents are built with Agent Bricks, and Unity Gateway governs the use of models and tools. Several parts have been replaced: MLflow model serving ended in September 2025 in favour of Model Serving, the model registry and feature store of a single workspace are legacy next to those in Unity Catalog, AutoML is no longer included in Databricks Runtime ML from version 18.0 on, and Foundation Model Fine-tuning is deprecated.',
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
    'product-focus': [
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
          {
            title: 'Databricks documentation: High-level architecture',
            url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Registered models',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
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
          {
            title: 'Databricks Terraform provider: databricks_mws_networks',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_networks',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: High-level architecture',
            url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'customer-managed-on-three-clouds',
        text: 'The customer-managed SaaS option is available on AWS, Azure and Google Cloud.',
        support: { 'customer-cloud-deployment': { how: 'native' }, 'multi-cloud': { how: 'native' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_mws_networks',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_networks',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: Azure Private Link, standard deployment',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/guides/azure-private-link-workspace-standard',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'agent-bricks',
        text: 'Agent Bricks is the part of Databricks for developers who write agents in code, with hosting, memory, a sandbox for code and tracing.',
        support: {},
        about: ['agent-deployment', 'llm-tracing'],
        sources: [
          {
            title: 'Databricks documentation: Develop agents on Databricks',
            url: 'https://docs.databricks.com/aws/en/agents/',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Databricks documentation: Agent Bricks questions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/concepts/faq',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-data-source-api',
        text: 'Users can write connectors for Spark in Python, for batch and streaming, with the PySpark DataSource API.',
        support: { 'extension-points': { how: 'native' }, 'data-connectors': { how: 'custom' } },
        sources: [
          {
            title: 'Databricks agent skills: Spark Python data source',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/experimental/spark-python-data-source/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'designer-operators',
        text: 'User-defined operators, written as Unity Catalog functions, add steps to the canvas of Lakeflow Designer.',
        support: { 'extension-points': { how: 'native' } },
        about: ['visual-pipeline-builder'],
        sources: [
          {
            title: 'Azure Databricks documentation: Lakeflow Designer',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/designer/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Databricks blog: Feature store announcement',
            url: 'https://www.databricks.com/blog/2021/05/27/databricks-announces-the-first-feature-store-integrated-with-delta-lake-and-mlflow.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
      {
        slug: 'workspace-registry-off-for-new-accounts',
        text: 'In April 2024 Databricks began to switch off the Workspace Model Registry for new accounts whose default catalogue is in Unity Catalog.',
        support: {},
        about: ['model-registry', 'lifecycle-stages'],
        sources: [
          {
            title: 'Databricks documentation: Workspace Model Registry (legacy)',
            url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/workspace-model-registry',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-04',
      },
      {
        slug: 'asset-bundles-ga',
        text: 'Databricks Asset Bundles became generally available with version 0.218.0 of the Databricks CLI on 23 April 2024.',
        support: {},
        about: ['infrastructure-as-code', 'ci-cd-integration'],
        sources: [
          {
            title: 'Databricks CLI repository: Changelog',
            url: 'https://github.com/databricks/cli/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-04-23',
      },
      {
        slug: 'legacy-serving-end',
        text: 'Legacy MLflow Model Serving reached its end of life on 15 September 2025, and its endpoints stopped working.',
        support: {},
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'Databricks documentation: Migrate to Model Serving',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/migrate-model-serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-09-15',
      },
      {
        slug: 'runtime-18-lts',
        text: 'Databricks Runtime 18 LTS, on Apache Spark 4.1, was released on 10 June 2026.',
        support: {},
        about: ['distributed-data-processing'],
        sources: [
          {
            title: 'Azure Databricks documentation: Databricks Runtime release notes',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/release-notes/runtime/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-06-10',
      },
      {
        slug: 'runtime-19',
        text: 'Databricks Runtime 19, on Apache Spark 4.2, was released on 15 June 2026.',
        support: {},
        about: ['distributed-data-processing'],
        sources: [
          {
            title: 'Azure Databricks documentation: Databricks Runtime release notes',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/release-notes/runtime/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-06-15',
      },
      {
        slug: 'feature-views-preview',
        text: 'Feature Views of the feature store entered public preview in June 2026.',
        support: {},
        about: ['feature-store'],
        sources: [
          {
            title: 'Databricks agent skills: Feature Views',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-views.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-06',
      },
      {
        slug: 'fine-tuning-removal',
        text: 'Databricks set 14 August 2026 for the removal of Foundation Model Fine-tuning and points its users to AI Runtime.',
        support: {},
        about: ['llm-fine-tuning'],
        sources: [
          {
            title: 'Azure Databricks documentation: Create and deploy a Foundation Model Fine-tuning run',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/large-language-models/foundation-model-training/fine-tune-run-tutorial',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-08-14',
      },
      {
        slug: 'cli-1-13',
        text: 'Databricks CLI 1.13.0, released on 20 August 2026, ships binaries in FIPS 140-3 mode by default.',
        support: {},
        about: ['encryption', 'infrastructure-as-code'],
        sources: [
          {
            title: 'Databricks CLI repository: Changelog',
            url: 'https://github.com/databricks/cli/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-08-20',
      },
    ],
    pricing: [
      {
        slug: 'pay-per-use',
        text: 'The platform can be paid for by use, which is metered in DBUs.',
        support: { 'usage-based-pricing': { how: 'native' } },
        about: ['published-price-list'],
        only: ['platform'],
        sources: [
          { title: 'Databricks: Pricing', url: 'https://databricks.com/product/pricing' },
          {
            title: 'Azure Databricks documentation: Serverless compute quotas',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/admin/account-settings/serverless-quotas',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Monitor model serving costs',
            url: 'https://docs.databricks.com/aws/en/admin/system-tables/model-serving-cost',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'open-source-and-tied-licences',
        text: 'MLflow, Delta Lake and Unity Catalog, on which the platform builds, are open source; other parts, such as the CLI, come under the Databricks License, which ties them to its services.',
        support: { 'open-source-edition': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Databricks documentation: Tracing overview',
            url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Delta Lake repository: README',
            url: 'https://github.com/delta-io/delta/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Unity Catalog repository: README',
            url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks CLI repository: License',
            url: 'https://github.com/databricks/cli/blob/main/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'free-edition',
        text: 'Databricks Free Edition costs nothing and runs on serverless compute with daily quotas; it has no GPUs, no custom compute and no guarantee of service.',
        support: { 'free-trial': { how: 'native' } },
        only: ['free-edition'],
        sources: [
          {
            title: 'Azure Databricks documentation: Free Edition limitations',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/free-edition-limitations',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'free-trial',
        text: 'The full platform can be tried by starting a free trial with a new account.',
        support: { 'free-trial': { how: 'native' } },
        only: ['platform'],
        sources: [
          {
            title: 'Azure Databricks documentation: Free Edition limitations',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/free-edition-limitations',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serving-launch-charge',
        text: 'Model Serving is billed in DBUs under two items: one for starts of an endpoint after scaling to zero, and one for all other use.',
        support: { 'usage-based-pricing': { how: 'native' } },
        about: ['scale-to-zero'],
        only: ['platform'],
        sources: [
          {
            title: 'Databricks documentation: Monitor model serving costs',
            url: 'https://docs.databricks.com/aws/en/admin/system-tables/model-serving-cost',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tokens-or-capacity',
        text: 'Hosted foundation models are offered by the token on ready endpoints or as provisioned throughput with dedicated GPU capacity.',
        support: { 'usage-based-pricing': { how: 'native' } },
        about: ['llm-serving'],
        only: ['platform'],
        sources: [
          {
            title: 'Databricks agent skills: Model Serving endpoints',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serverless-quotas',
        text: 'Serverless compute has quotas measured in DBUs an hour, which cap the cost of one workload or the number of SQL warehouses in a region.',
        support: {},
        about: ['usage-based-pricing', 'gpu-scheduling'],
        only: ['platform'],
        sources: [
          {
            title: 'Azure Databricks documentation: Serverless compute quotas',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/admin/account-settings/serverless-quotas',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'list-prices-table',
        text: 'The current list prices of SKUs, by cloud and currency, can be queried in a system table of the account.',
        support: { 'published-price-list': { how: 'native' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks agent skills: System tables',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/5-system-tables.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'notebooks',
        text: 'Databricks provides notebooks in which data can be prepared.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'Azure Databricks documentation: Compute',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/compute/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
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
          {
            title: 'Databricks agent skills: Feature engineering',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'feature-store',
        text: 'Databricks includes a feature store.',
        support: { 'feature-store': { how: 'native' } },
        sources: [
          { title: 'Databricks: Feature store', url: 'https://databricks.com/product/feature-store' },
          {
            title: 'Azure Databricks documentation: Databricks Feature Store',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/feature-store/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'unity-catalog',
        text: 'Unity Catalog is the data catalogue of Databricks.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [
          { title: 'Databricks: Unity Catalog', url: 'https://databricks.com/product/unity-catalog' },
          {
            title: 'Databricks documentation: High-level architecture',
            url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Unity Catalog repository: README',
            url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'lakeflow-connect',
        text: 'Lakeflow Connect has managed connectors that bring SaaS applications such as Salesforce and Workday, and SQL Server databases, into Unity Catalog tables.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Lakeflow Connect',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'preview-connectors',
        text: 'Lakeflow Connect connectors for change data of PostgreSQL and MySQL, for NetSuite and for Dynamics 365 are in public preview.',
        support: { 'data-connectors': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks agent skills: Lakeflow Connect',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-expectations',
        text: 'Expectations in Lakeflow pipelines check every record against SQL conditions; invalid records can be kept with a metric or dropped, or they can fail the update.',
        support: { 'data-quality-checks': { how: 'native' } },
        sources: [
          {
            title: 'Azure Databricks documentation: Manage data quality with pipeline expectations',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/ldp/expectations',
            accessed: '2026-11-23',
          },
          {
            title: 'Lakeflow SDP-META documentation: Data quality',
            url: 'https://databrickslabs.github.io/sdp-meta/docs/concepts/data-quality',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lakeflow-designer',
        text: 'Lakeflow Designer, in public preview, prepares data on a drag-and-drop canvas of operators such as filter and join; the steps are backed by code that can be kept in Git.',
        support: {
          'visual-pipeline-builder': { how: 'native', stage: 'preview' },
          'data-transformation': { how: 'native', stage: 'preview' },
        },
        sources: [
          {
            title: 'Azure Databricks documentation: What is Lakeflow Designer?',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/designer/what-is-lakeflow-designer',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-search-indexes',
        text: 'Databricks AI Search, formerly Vector Search, indexes embeddings and answers nearest-neighbour queries, alone or combined with keyword search.',
        support: { 'vector-search': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Vector Search',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-vector-search/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Vector search indexes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/vectorsearch/vector_search_indexes.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Databricks AI Search',
            url: 'https://docs.databricks.com/aws/en/ai-search/ai-search',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vector-index-types',
        text: 'A vector index follows a Delta table, with embeddings computed by Databricks or supplied, or is written directly through an API.',
        support: {},
        about: ['vector-search'],
        sources: [
          {
            title: 'Databricks agent skills: Vector Search',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-vector-search/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_ai_search_index',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_search_index',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vector-endpoint-types',
        text: 'Vector endpoints are standard, for up to about 320 million vectors of 768 dimensions, or storage-optimised, for more than a billion at a higher latency.',
        support: {},
        about: ['vector-search'],
        sources: [
          {
            title: 'Databricks agent skills: Vector Search',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-vector-search/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'storage-optimized-triggered-only',
        text: 'Vector indexes on storage-optimised endpoints are synchronised only when triggered; standard endpoints can also follow their table continuously.',
        support: {},
        about: ['vector-search'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_ai_search_index',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_search_index',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-tables',
        text: 'Any Unity Catalog table with a primary key can serve as a feature table, and training sets join features as they were at the time of each label.',
        support: { 'feature-store': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Feature engineering',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'online-feature-store',
        text: 'Feature tables can be published to an online store based on Lakebase, for lookups by model-serving or feature-serving endpoints.',
        support: { 'feature-store': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Feature engineering',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-views',
        text: 'Feature Views, in public preview, compute windowed aggregates from declarations over Delta tables or Kafka streams for training and for online serving.',
        support: { 'feature-store': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks agent skills: Feature Views',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-views.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-profiling',
        text: 'Data profiling computes summary statistics of a Unity Catalog table over time and builds a dashboard of them.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Data profiling',
            url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: Data profiling',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/7-data-profiling.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'document-parsing',
        text: 'SQL functions parse PDF, Office and image files, up to 500 pages or 100 MB a file, and cut the result into chunks for retrieval.',
        support: {},
        about: ['vector-search', 'data-transformation'],
        sources: [
          {
            title: 'Databricks agent skills: AI functions',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cloud-storage-loading',
        text: 'Auto Loader loads files from Amazon S3, Azure Data Lake Storage and Google Cloud Storage, and Lakehouse Federation queries other databases in place.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Lakeflow Connect',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'holiday-features',
        text: 'A serverless forecasting experiment can add holiday features of one region by itself; other features are columns that the training table already has.',
        support: { 'automated-feature-engineering': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Databricks SDK for Python: Forecasting',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/forecasting.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trace-labelling',
        text: 'Experts annotate data in labelling sessions of the Review App; this covers traces of generative applications, from which evaluation datasets are made.',
        support: { 'data-labeling': { how: 'native', partial: true } },
        about: ['human-feedback'],
        sources: [
          {
            title: 'Databricks documentation: Collect feedback and expectations by labeling existing traces',
            url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/expert-feedback/label-existing-traces',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Create and manage labeling sessions',
            url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/concepts/labeling-sessions',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-serving',
        text: 'Feature Serving endpoints give models and applications outside Databricks access to precomputed and on-demand features, and scale with the traffic.',
        support: { 'feature-store': { how: 'native' } },
        about: ['autoscaling'],
        sources: [
          {
            title: 'Azure Databricks documentation: Feature Serving endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/feature-store/feature-function-serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notebook-compute',
        text: 'Notebooks run interactive Python and SQL on serverless compute or on clusters that the user configures.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'Azure Databricks documentation: Compute',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/compute/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lakebase-pgvector',
        text: 'Lakebase, the managed Postgres database of Databricks on AWS and Azure, can search embeddings with the pgvector extension.',
        support: { 'vector-search': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Vector similarity search with pgvector',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakebase/references/pgvector.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: Lakebase',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakebase/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'zerobus-ingest',
        text: 'Through Zerobus Ingest, programs write records one by one straight into Delta tables over gRPC, with SDKs for Python, Java, Go, TypeScript and Rust.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Zerobus Ingest',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-zerobus-ingest/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-bi-dashboards',
        text: 'AI/BI dashboards show charts, key figures and filters over the results of SQL queries on governed tables.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: AI/BI dashboards',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-aibi-dashboards/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Databricks documentation: Databricks Autologging',
            url: 'https://docs.databricks.com/aws/en/mlflow/databricks-autologging',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-mllib',
        text: 'Models can be trained with Spark MLlib, the machine-learning library of Spark.',
        support: { 'built-in-algorithms': { how: 'native', via: 'Spark MLlib' } },
        sources: [
          {
            title: 'Azure Databricks documentation: Hyperopt with distributed training',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl-hyperparam-tuning/hyperopt-distributed-ml',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
            url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
            url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'automl-separate-library',
        text: 'AutoML tries scikit-learn, XGBoost, LightGBM, Prophet and ARIMA models for classification, regression and forecasting; Databricks Runtime ML from 18.0 on does not include it.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'Azure Databricks documentation: AutoML',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serverless-forecasting',
        text: 'A forecasting experiment on serverless compute trains models from a table, a target and a time column and can register the best one in Unity Catalog.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Forecasting',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/forecasting.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'optuna-and-ray-tune',
        text: 'Databricks advises Optuna on one node and Ray Tune on several for tuning hyperparameters; Hyperopt left Databricks Runtime ML after 16.4 LTS.',
        support: { 'hyperparameter-tuning': { how: 'integration', via: 'Optuna or Ray Tune' } },
        sources: [
          {
            title: 'Azure Databricks documentation: Hyperopt with distributed training',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl-hyperparam-tuning/hyperopt-distributed-ml',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: ML training on Databricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-runtime',
        text: 'AI Runtime provisions serverless GPUs for training code; the Databricks CLI submits workloads for one or several nodes that are described in YAML.',
        support: {
          'custom-training-code': { how: 'native' },
          'distributed-training': { how: 'native' },
          'accelerated-training': { how: 'native' },
        },
        sources: [
          {
            title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
            url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-runtime-distributed',
        text: 'A decorator of the AI Runtime SDK, in beta, runs a notebook function on all GPUs of one node, up to eight H100, with PyTorch DDP, FSDP or DeepSpeed.',
        support: { 'accelerated-training': { how: 'native', stage: 'preview' } },
        about: ['distributed-training'],
        sources: [
          {
            title: 'Azure Databricks documentation: Distributed training in notebooks',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/ai-runtime/connecting/distributed-training',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-runtime-images',
        text: 'AI Runtime workloads can use Docker images of the user, for which Databricks publishes recommended base images for AWS and Azure.',
        support: { 'custom-training-code': { how: 'native' }, 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: AI Runtime Docker images',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/experimental/databricks-ai-runtime/docker-images.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-fine-tuning-ai-runtime',
        text: 'Language models are fine-tuned on AI Runtime with the user’s own training code; the documentation has examples, parameter-efficient methods among them.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        sources: [
          {
            title: 'Azure Databricks documentation: AI Runtime example notebooks',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/sgc-examples/',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
            url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'foundation-model-fine-tuning-deprecated',
        text: 'Foundation Model Fine-tuning is deprecated: its interface and new installations of its package were to be blocked after 14 August 2026, while earlier runs can be retrained.',
        support: { 'llm-fine-tuning': { how: 'native', stage: 'deprecated' } },
        sources: [
          {
            title: 'Azure Databricks documentation: Create and deploy a Foundation Model Fine-tuning run',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/large-language-models/foundation-model-training/fine-tune-run-tutorial',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spot-clusters',
        text: 'Clusters can run workers on spot or preemptible instances of AWS, Azure and Google Cloud and fall back to on-demand capacity.',
        support: { 'spot-training': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_cluster',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cluster-docker-images',
        text: 'Databricks Container Services starts clusters from a Docker image that the user names, once an administrator has switched it on.',
        support: { 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_cluster',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lakeflow-jobs',
        text: 'Lakeflow Jobs orchestrates tasks such as notebooks, Python code, SQL, dbt and pipelines as a graph with dependencies, retries and schedules.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Lakeflow Jobs',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_job',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/job',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'autologging',
        text: 'Databricks Autologging records parameters, metrics, files and lineage of models trained in interactive Python notebooks on Databricks Runtime ML; serverless compute needs an explicit call.',
        support: { autologging: { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Databricks documentation: Databricks Autologging',
            url: 'https://docs.databricks.com/aws/en/mlflow/databricks-autologging',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-experiments',
        text: 'MLflow experiments on a tracking server hosted by Databricks let users search, visualise and compare runs and download their artifacts.',
        support: { 'experiment-tracking': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Experiments',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/experiments.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-runtime-run-monitoring',
        text: 'AI Runtime gives status, logs and system metrics of GPU workloads and records them with MLflow.',
        support: { 'training-debugging': { how: 'native' } },
        about: ['experiment-tracking'],
        sources: [
          {
            title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
            url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automl-trial-notebooks',
        text: 'AutoML writes a notebook with the source code of every trial, to be reviewed, repeated or changed.',
        support: {},
        about: ['automl', 'reproducible-environments'],
        sources: [
          {
            title: 'Azure Databricks documentation: AutoML',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'runtime-ml-libraries',
        text: 'A run on serverless compute declares its environment version and pinned Python packages with the job.',
        support: { 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: ML training on Databricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'spark-batch',
        text: 'Spark runs batch predictions on Databricks.',
        support: { 'batch-inference': { how: 'native', via: 'Spark' } },
        sources: [
          {
            title: 'Databricks agent skills: ML training on Databricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-serving',
        text: 'Databricks Model Serving puts machine-learning models, foundation models and models of external providers behind managed REST endpoints.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Model Serving endpoints',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Model Serving concepts',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/glossary',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-models',
        text: 'Model Serving deploys any Python model that was logged in the MLflow format and registered in Unity Catalog or the workspace registry.',
        support: { 'real-time-endpoints': { how: 'native' }, 'model-packaging': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Databricks documentation: Deploy custom models',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/custom-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-serving',
        text: 'Model Serving streams the answers of chat endpoints and lets a dedicated foundation-model endpoint scale between a minimum and a maximum of tokens per second.',
        support: { 'llm-serving': { how: 'native' } },
        about: ['autoscaling'],
        sources: [
          {
            title: 'Databricks agent skills: Model Serving endpoints',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'burst-scaling',
        text: 'Foundation-model endpoints sized in model units scale beyond their provisioned capacity in traffic peaks by default; without burst scaling the capacity stays fixed.',
        support: {},
        about: ['llm-serving', 'autoscaling'],
        sources: [
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'openapi-schema',
        text: 'Each Model Serving endpoint returns an OpenAPI schema of what its served models take and give back.',
        support: {},
        about: ['model-signatures', 'real-time-endpoints'],
        sources: [
          {
            title: 'Databricks agent skills: Model Serving endpoints',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving endpoints',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/serving/serving_endpoints.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'zero-downtime-update',
        text: 'While a Model Serving endpoint is updated to a new model version, the earlier configuration keeps answering until the new one is ready.',
        support: {},
        about: ['real-time-endpoints', 'deployment-rollback'],
        sources: [
          {
            title: 'Databricks agent skills: Model Serving endpoints',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-udf-scoring',
        text: 'A registered MLflow model scores Delta tables in batch as a Spark user-defined function.',
        support: { 'batch-inference': { how: 'native', via: 'Spark and MLflow' } },
        sources: [
          {
            title: 'Databricks agent skills: ML training on Databricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-query',
        text: 'The SQL function ai_query applies a foundation model or a custom serving endpoint to every row of a table; it needs a pro or serverless SQL warehouse when run on one.',
        support: { 'batch-inference': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: AI functions',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: ai_query',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/references/2-ai-query.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'task-ai-functions',
        text: 'Built-in SQL and PySpark functions classify, extract, summarise, translate, mask and parse content with hosted models, billed per token.',
        support: {},
        about: ['batch-inference', 'token-cost-tracking'],
        sources: [
          {
            title: 'Databricks agent skills: AI functions',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'databricks-apps',
        text: 'Databricks Apps hosts web applications, in Python frameworks such as FastAPI, Streamlit, Dash and Gradio or in Node.js, and can bind a serving endpoint to an app.',
        support: { 'app-hosting': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Databricks Apps in Python',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-apps-python/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: Model Serving endpoints',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_app',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/app',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-servers',
        text: 'Agents on Databricks reach tools through managed MCP servers for Genie, AI Search, SQL and Unity Catalog functions, registered external MCP servers or self-built ones hosted as apps.',
        support: { 'agent-tools': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Connect agents to tools',
            url: 'https://docs.databricks.com/aws/en/agents/agent-framework/agent-tool',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: MCPs and agent tools',
            url: 'https://docs.databricks.com/gcp/en/agents/mcp-tools/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unity-catalog-function-tools',
        text: 'Functions in Unity Catalog can be given to agents as tools, and a built-in function lets agents run Python code.',
        support: { 'agent-tools': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Connect agents to tools',
            url: 'https://docs.databricks.com/aws/en/agents/agent-framework/agent-tool',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-tool-selection',
        text: 'An MCP service registered in Unity Gateway through its beta API can expose only the tools that match given patterns and limits calls per user, group or service principal.',
        support: { 'agent-tools': { how: 'native', stage: 'preview' } },
        about: ['ai-gateway', 'role-based-access'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_ai_gateway_mcp_service',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_gateway_mcp_service',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-runtime',
        text: 'Agent Runtime hosts agents as Databricks apps on serverless compute, with an authenticated address, an identity, MLflow tracing and one or more instances for each deployment.',
        support: { 'agent-deployment': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Agent Runtime',
            url: 'https://docs.databricks.com/aws/en/agents/deploy/agent-runtime',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Deploy agents on Databricks',
            url: 'https://docs.databricks.com/aws/en/agents/deploy/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'durable-agents',
        text: 'With DurableAgentServer the state of an agent run survives restarts of its workers, and interrupted runs can resume.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'Databricks documentation: Agent Runtime',
            url: 'https://docs.databricks.com/aws/en/agents/deploy/agent-runtime',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'background-invocations',
        text: 'A request to an agent on DurableAgentServer can return at once and run in the background; its status is fetched later by an identifier.',
        support: { 'asynchronous-inference': { how: 'native' } },
        about: ['agent-deployment'],
        sources: [
          {
            title: 'Azure Databricks documentation: Query agents deployed on Azure Databricks',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/query-llms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agents-on-model-serving-legacy',
        text: 'The documentation counts agents deployed to Model Serving endpoints as legacy next to Agent Runtime.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'Azure Databricks documentation: Query agents deployed on Azure Databricks',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/query-llms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'supervisor-agent',
        text: 'A supervisor agent, whose API is in beta, routes requests to tools such as Genie spaces, knowledge assistants, Unity Catalog functions, apps and MCP connections.',
        support: {
          'agent-deployment': { how: 'native', stage: 'preview' },
          'agent-tools': { how: 'native', stage: 'preview' },
        },
        sources: [
          {
            title: 'Databricks agent skills: Agent Bricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-agent-bricks/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_supervisor_agent_tool',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/supervisor_agent_tool',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'knowledge-assistant',
        text: 'A knowledge assistant, whose API is in beta, answers questions from documents in volumes or from a vector index behind an endpoint of its own.',
        support: { 'agent-deployment': { how: 'native', stage: 'preview' } },
        about: ['vector-search'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_knowledge_assistant',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/knowledge_assistant',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: Agent Bricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-agent-bricks/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-llm-serving',
        text: 'Custom LLM serving, in public preview, runs any model that vLLM supports on GPU endpoints with an OpenAI-compatible API.',
        support: { 'llm-serving': { how: 'native', stage: 'preview' } },
        about: ['accelerated-inference'],
        sources: [
          {
            title: 'Azure Databricks documentation: Serve custom LLMs',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/serve-custom-llms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-lookup-at-serving',
        text: 'A model logged with its feature-store training set looks up features by key in batch scoring and on its serving endpoint.',
        support: {},
        about: ['feature-store', 'batch-inference', 'real-time-endpoints'],
        sources: [
          {
            title: 'Databricks agent skills: Feature engineering',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'app-instances',
        text: 'A Databricks app can run with a minimum and a maximum number of instances.',
        support: {},
        about: ['app-hosting', 'autoscaling'],
        sources: [
          {
            title: 'Databricks SDK for Python: Apps data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/apps.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'streaming-table-inference',
        text: 'AI functions can run in streaming tables of Lakeflow pipelines, so that new records are classified or extracted as they arrive.',
        support: { 'streaming-inference': { how: 'native', via: 'Spark' } },
        sources: [
          {
            title: 'Databricks agent skills: AI functions',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pyfunc-pipelines',
        text: 'A custom pyfunc model can join preprocessing, several sub-models, calls of outside services and post-processing behind one endpoint.',
        support: { 'inference-graphs': { how: 'custom', via: 'MLflow pyfunc' } },
        sources: [
          {
            title: 'Databricks agent skills: Custom pyfunc models',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/custom-pyfunc.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: ML training on Databricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'open-llms-from-elsewhere',
        text: 'Custom LLM serving, in public preview, takes open models that the hosted model APIs lack, such as speech-to-text or embedding models.',
        support: { 'external-models': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Databricks documentation: Serve custom LLMs',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/serve-custom-llms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'externally-hosted-models',
        text: 'Models that other providers host can be put behind a Databricks endpoint, where calls are logged, limited and checked.',
        support: { 'external-models': { how: 'native' } },
        about: ['ai-gateway'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'run-artifacts-download',
        text: 'Artifacts of MLflow runs, to which model files belong, can be downloaded for use in other tools.',
        support: { 'model-export': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Experiments',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/experiments.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Databricks Autologging',
            url: 'https://docs.databricks.com/aws/en/mlflow/databricks-autologging',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'signature-required',
        text: 'Models in Unity Catalog need a signature, the schema of their inputs and outputs; a migration tool can skip the check, with limits on such models.',
        support: { 'model-signatures': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Databricks documentation: Migrate model versions to Unity Catalog',
            url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/upgrade-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'payload-and-time-limits',
        text: 'A request to a custom-model endpoint is limited to 16 MB, or 4 MB for agents, and to 297 seconds; a CPU endpoint gives a model 4 GB of memory.',
        support: {},
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'Azure Databricks documentation: Model Serving limits and regions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'image-patches',
        text: 'Model Serving does not apply security patches to the image of an existing model version; a new version gets a new image with the latest patches.',
        support: {},
        about: ['prebuilt-serving-containers'],
        sources: [
          {
            title: 'Azure Databricks documentation: Model Serving limits and regions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'durable-agent-memory',
        text: 'Agents on Databricks can keep memory of earlier conversations in a managed store and run the code that they write in an isolated sandbox.',
        support: {},
        about: ['agent-deployment', 'agent-tools'],
        sources: [
          {
            title: 'Databricks documentation: Develop agents on Databricks',
            url: 'https://docs.databricks.com/aws/en/agents/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'genie-agents',
        text: 'Genie Agents are built with little code to answer questions about tables and documents, and custom agents can call them as tools.',
        support: {},
        about: ['agent-deployment', 'agent-tools'],
        sources: [
          {
            title: 'Azure Databricks documentation: Agent Bricks questions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/concepts/faq',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'served-version-field',
        text: 'The model version that a Model Serving endpoint serves is a field of its configuration, so a user can bring back an earlier registered version by an update.',
        support: { 'deployment-rollback': { how: 'custom' } },
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving endpoints',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/serving/serving_endpoints.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'own-inference-server',
        text: 'Custom LLM serving, in public preview, takes the start command and environment of a user’s own inference server; the served entities of the endpoint API have no field for a container image.',
        support: { 'custom-serving-containers': { how: 'native', partial: true, stage: 'preview' } },
        about: ['llm-serving'],
        sources: [
          {
            title: 'Azure Databricks documentation: Serve custom LLMs',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/serve-custom-llms',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'served-entity-traffic',
        text: 'A Model Serving endpoint divides its requests among served entities by whole percentages from 0 to 100.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'entities-per-endpoint',
        text: 'One Model Serving endpoint holds up to 10 served entities, each with compute settings of its own.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Model Serving concepts',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/glossary',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-sizes',
        text: 'The compute of a served model scales automatically within its workload size, for example from 8 to 16 concurrent requests in Medium and from 16 to 64 in Large.',
        support: { autoscaling: { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scale-to-zero',
        text: 'Scale to zero releases the compute of an idle Model Serving endpoint; capacity is then not guaranteed, and it is not advised for production.',
        support: { 'scale-to-zero': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Model Serving concepts',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/glossary',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-endpoints',
        text: 'Served models can run on GPUs of several sizes, up to workload types with several GPUs, instead of the default CPU compute.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'concurrency-limits',
        text: 'By default a workspace of Azure Databricks is limited to 1000 custom-model endpoints and a provisioned concurrency of 4096; one model reaches 1024 with route optimisation.',
        support: {},
        about: ['autoscaling'],
        sources: [
          {
            title: 'Azure Databricks documentation: Model Serving limits and regions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'route-optimization',
        text: 'Route optimisation shortens the network path to custom-model endpoints and raises the default limit of a workspace from 200 to 300,000 queries per second.',
        support: {},
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'Azure Databricks documentation: Model Serving limits and regions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Model Serving concepts',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/glossary',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-gateway-serving-endpoints',
        text: 'The AI gateway of serving endpoints, the version before Unity Gateway, adds rate limits, usage tracking, payload logging, guardrails and fallbacks to calls of external and hosted foundation models.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Databricks documentation: Unity AI Gateway overview',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/ai-gateway/overview-beta',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-model-providers',
        text: 'External-model endpoints hold the keys of providers such as OpenAI, Anthropic, Amazon Bedrock, Google Vertex AI and Cohere, or of a custom provider.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-destinations',
        text: 'A model service defined through the beta API of Unity Gateway takes at most 10 destinations, among which traffic is split, and up to 5 fallback destinations, tried in order.',
        support: {},
        about: ['ai-gateway', 'traffic-splitting'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_ai_gateway_model_service',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_gateway_model_service',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'rate-limits',
        text: 'Rate limits of an endpoint count calls or tokens per minute for the endpoint, a user, a user group or a service principal.',
        support: {},
        about: ['ai-gateway', 'token-cost-tracking'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'traffic-fallback',
        text: 'For external and hosted foundation models only, a request that one served entity answers with certain error codes is retried on the other entities of the endpoint in turn.',
        support: { 'high-availability': { how: 'native', partial: true } },
        about: ['ai-gateway'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unity-gateway',
        text: 'Unity Gateway, formerly Unity AI Gateway and then in beta, registers models, model providers, MCP servers, skills and policies in one place, controls who may use them, and monitors use and cost.',
        support: { 'ai-gateway': { how: 'native' } },
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
          {
            title: 'Azure Databricks documentation: Unity AI Gateway overview',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/ai-gateway/overview-beta',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-model-services',
        text: 'A model service of Unity Gateway translates requests and routes them to one or several models, hosted or of outside providers, with traffic splitting and fallbacks.',
        support: { 'ai-gateway': { how: 'native' }, 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Unity Gateway concepts',
            url: 'https://docs.databricks.com/aws/en/unity-gateway/concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'champion-baseline-validation',
        text: 'The validation step of MLOps Stacks, in public preview, can compare a new model with the champion once, after training, and block it below thresholds; feature-store models are excluded.',
        support: { 'champion-challenger': { how: 'native', partial: true, stage: 'preview' } },
        about: ['approval-workflow'],
        sources: [
          {
            title: 'Databricks MLOps Stacks: Model validation template',
            url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/validation/notebooks/ModelValidation.py.tmpl',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks MLOps Stacks: README',
            url: 'https://github.com/databricks/mlops-stacks/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'logs',
        text: 'Databricks has built-in logs for monitoring models.',
        support: {},
        sources: [
          {
            title: 'Databricks documentation: Monitor model quality and endpoint health',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'resource-monitoring',
        text: 'Databricks has built-in monitoring, which covers resources.',
        support: {},
        about: ['endpoint-metrics'],
        sources: [
          {
            title: 'Databricks documentation: Monitor model quality and endpoint health',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'endpoint-health',
        text: 'Model Serving shows latency, request rate, error rate, CPU and memory use of an endpoint for the last 14 days.',
        support: { 'endpoint-metrics': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Monitor model quality and endpoint health',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'metrics-export',
        text: 'An API exports the metrics of a serving endpoint in the Prometheus format, to be collected by tools such as Prometheus and Datadog.',
        support: { 'endpoint-metrics': { how: 'native' } },
        sources: [
          {
            title: 'Azure Databricks documentation: Track and export serving endpoint health metrics',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/metrics-export-serving-endpoint',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving endpoints',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/serving/serving_endpoints.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'opentelemetry-tables',
        text: 'Endpoints of custom models can write logs, metrics and traces to Unity Catalog tables through OpenTelemetry, custom application logs included.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        about: ['endpoint-metrics', 'llm-tracing'],
        sources: [
          {
            title: 'Azure Databricks documentation: Monitor model quality and endpoint health',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/monitor-diagnose-endpoints',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'service-and-build-logs',
        text: 'Model Serving keeps the output streams of an endpoint as service logs and the output of its environment build as build logs.',
        support: {},
        about: ['endpoint-metrics'],
        sources: [
          {
            title: 'Databricks documentation: Monitor model quality and endpoint health',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'inference-profile',
        text: 'An inference profile of a table of requests computes model accuracy over time windows from the prediction and label columns, for classification or regression.',
        support: { 'model-quality-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Data profiling metric tables',
            url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: Data profiling',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/7-data-profiling.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_quality_monitor',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-profile-metrics',
        text: 'Users define aggregate, derived and drift metrics of their own for a profiled table.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        about: ['drift-detection'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_quality_monitor',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sql-alerts',
        text: 'Databricks SQL alerts run a query on a schedule, compare the result with a threshold and notify users or notification destinations.',
        support: { 'monitoring-alerts': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_alert_v2',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/alert_v2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'job-notifications',
        text: 'Lakeflow Jobs send notices of starts, failures and exceeded durations by email or to Slack, Microsoft Teams, PagerDuty and webhooks.',
        support: {},
        about: ['monitoring-alerts', 'pipeline-orchestration'],
        sources: [
          {
            title: 'Databricks agent skills: Job notifications and monitoring',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/references/notifications-monitoring.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-tracing',
        text: 'MLflow Tracing on Databricks records inputs, outputs, latency, token use and cost of every step of an agent, with the MLflow SDK or OpenTelemetry.',
        support: {
          'llm-tracing': { how: 'native', via: 'MLflow' },
          'token-cost-tracking': { how: 'native', via: 'MLflow' },
        },
        sources: [
          {
            title: 'Databricks documentation: Tracing overview',
            url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trace-tables',
        text: 'Traces can be kept as Delta tables in Unity Catalog, a feature in preview, with access rights on schemas and tables.',
        support: { 'llm-tracing': { how: 'native', stage: 'preview', via: 'MLflow' } },
        about: ['data-access-control'],
        sources: [
          {
            title: 'Databricks documentation: Tracing overview',
            url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: Trace ingestion in Unity Catalog',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-trace-ingestion.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'genai-evaluate',
        text: 'The evaluation API of MLflow 3 scores the answers of an agent on a dataset with built-in judges, such as correctness, safety and groundedness, and with scorers in Python.',
        support: { 'llm-evaluation': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Databricks agent skills: MLflow 3 GenAI interfaces',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/CRITICAL-interfaces.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: MLflow 3 GenAI evaluation',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'production-scorers',
        text: 'Production monitoring, in beta, runs MLflow 3 scorers on a configurable sample of live traces and attaches the results to them.',
        support: { 'llm-evaluation': { how: 'native', via: 'MLflow', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks documentation: Monitor GenAI in production',
            url: 'https://docs.databricks.com/en/generative-ai/agent-evaluation/monitoring.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'judge-alignment',
        text: 'Custom LLM judges can be aligned with ratings that domain experts gave in a labelling session.',
        support: {},
        about: ['llm-evaluation', 'human-feedback'],
        sources: [
          {
            title: 'Databricks agent skills: Judge alignment',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-judge-alignment.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'review-app',
        text: 'In the Review App of MLflow on Databricks, domain experts label existing traces with feedback and expected answers.',
        support: { 'human-feedback': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Collect feedback and expectations by labeling existing traces',
            url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/expert-feedback/label-existing-traces',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'labeling-sessions',
        text: 'A labelling session is an MLflow run with a set of traces, the assigned experts and the questions they answer.',
        support: { 'human-feedback': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Create and manage labeling sessions',
            url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/concepts/labeling-sessions',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serving-cost-tags',
        text: 'Tags of a serving endpoint pass into the billing logs, so that its costs can be attributed to teams or uses.',
        support: {},
        about: ['token-cost-tracking', 'usage-based-pricing'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-spending',
        text: 'Unity Gateway tracks the use of models and the spending on them, shows developers their costs and lets budgets and spend limits be set.',
        support: { 'token-cost-tracking': { how: 'native' } },
        about: ['ai-gateway'],
        sources: [
          {
            title: 'Azure Databricks documentation: Unity Gateway',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/unity-gateway/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-budgets',
        text: 'A budget, in public preview, can cover all spending through Unity Gateway or that of each user, send an email at a threshold and block further requests.',
        support: { 'token-cost-tracking': { how: 'native', stage: 'preview' } },
        about: ['ai-gateway', 'monitoring-alerts'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_budget',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/budget',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluation-datasets',
        text: 'Evaluation datasets for agents are kept as tables in Unity Catalog, and traces from production can be turned into their records.',
        support: { 'llm-evaluation': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Databricks agent skills: Dataset and trace patterns',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-datasets.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
      {
        slug: 'gateway-inference-tables',
        text: 'Inference tables of the AI gateway log requests to and responses of serving endpoints in Delta tables of Unity Catalog.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Monitor model quality and endpoint health',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sampled-payloads',
        text: 'The telemetry settings of a serving endpoint can log a chosen fraction of its requests to an inference table.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'profile-drift',
        text: 'Data profiling computes drift of a table between consecutive time windows, and against a baseline table when one is given.',
        support: { 'drift-detection': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Data profiling metric tables',
            url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'baseline-comparison',
        text: 'Data profiling measures drift of logged requests against a baseline table that the user supplies, for which a demo of the vendor recommends the held-out set of the model’s training.',
        support: { 'training-serving-skew': { how: 'custom' } },
        about: ['drift-detection'],
        sources: [
          {
            title: 'Databricks demos: Model monitoring',
            url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/07_model_monitoring.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Data quality data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/dataquality.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_quality_monitor',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Data profiling metric tables',
            url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'profile-window',
        text: 'A new time-series or inference profile starts with the data of the last 30 days and then covers all new data; snapshot profiles take tables of up to 4 TB.',
        support: {},
        about: ['data-quality-monitoring', 'drift-detection'],
        sources: [
          {
            title: 'Databricks documentation: Create a data profile using the API',
            url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/create-monitor-api',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: Data profiling',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/7-data-profiling.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'validity-checks',
        text: 'Anomaly detection on the tables of a schema, in public preview, can check the share of nulls, value ranges and uniqueness of columns.',
        support: { 'data-quality-monitoring': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Data quality data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/dataquality.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_quality_monitor_v2',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor_v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_data_quality_monitor',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/data_quality_monitor',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-guardrails',
        text: 'Guardrails of the AI gateway on serving endpoints apply a safety filter and block or mask personal data in prompts and answers.',
        support: { 'llm-guardrails': { how: 'native' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Serving data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'keyword-and-topic-guardrails-deprecated',
        text: 'Guardrails by forbidden keywords and by allowed topics on serving endpoints are deprecated.',
        support: { 'llm-guardrails': { how: 'native', stage: 'deprecated' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'slicing',
        text: 'Profiles can be split by column expressions; for a column with many values only the 100 most frequent ones form slices.',
        support: {},
        about: ['drift-detection', 'model-quality-monitoring'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_quality_monitor',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Data quality data classes',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/dataquality.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'service-policies',
        text: 'Service policies of Unity Gateway check requests to and answers of AI services; a built-in one finds sensitive data such as card numbers and blocks or redacts it.',
        support: { 'llm-guardrails': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Unity Gateway concepts',
            url: 'https://docs.databricks.com/aws/en/unity-gateway/concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'large-payloads-not-logged',
        text: 'Requests and responses of custom-model endpoints above 1 MB are not logged.',
        support: {},
        about: ['payload-logging'],
        sources: [
          {
            title: 'Azure Databricks documentation: Model Serving limits and regions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shap-evaluation',
        text: 'Evaluating a classic model with MLflow can compute SHAP values and log feature-importance plots when the explainer option is on.',
        support: { explainability: { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'MLflow documentation: SHAP integration',
            url: 'https://mlflow.org/docs/latest/ml/evaluation/shap',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'anomaly-detection',
        text: 'Anomaly detection, in public preview, learns from the history of each table in a schema and reports late updates and missing rows.',
        support: { 'data-quality-monitoring': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks documentation: Anomaly detection',
            url: 'https://docs.databricks.com/aws/en/data-quality-monitoring/anomaly-detection/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fairness-metrics',
        text: 'For classification, an inference profile compares a protected group with the rest by predictive parity, predictive equality, equal opportunity and statistical parity.',
        support: { 'bias-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Monitor fairness and bias for classification models',
            url: 'https://docs.databricks.com/en/lakehouse-monitoring/fairness-bias.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'drift-statistics',
        text: 'The drift metrics of data profiling include Jensen–Shannon distance, total variation distance, L-infinity distance and a chi-squared test.',
        support: { 'drift-detection': { how: 'native' } },
        sources: [
          {
            title: 'Databricks demos: Drift detection',
            url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/08_drift_detection.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Databricks SDK for Python: Registered models',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Databricks SDK for Python: Registered models',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_permissions',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'models-in-unity-catalog',
        text: 'Models in Unity Catalog are a hosted MLflow registry with access control, audit, lineage and discovery across workspaces.',
        support: { 'model-registry': { how: 'native', via: 'MLflow' }, 'cross-workspace-models': { how: 'native' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Registered models',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_mlflow_model',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_model',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-aliases',
        text: 'Registered models in Unity Catalog carry movable aliases such as champion or prod instead of fixed stages.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: ML training on Databricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Registered models',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-privileges',
        text: 'Using a model of Unity Catalog takes the EXECUTE privilege on it; only its owner sets aliases, and new versions need ownership or a privilege of their own.',
        support: { 'model-access-control': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: Upgrade ML workflows to target models in Unity Catalog',
            url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/upgrade-workflows/',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Registered models',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-lineage-of-models',
        text: 'A model logged with a feature-store training set keeps in Unity Catalog which feature tables it depends on.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Feature engineering',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspace-registry-legacy',
        text: 'The Workspace Model Registry with its stages is legacy, and the vendor says that it will be deprecated.',
        support: { 'lifecycle-stages': { how: 'native' } },
        about: ['model-registry'],
        sources: [
          {
            title: 'Databricks SDK for Python: Model registry',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/model_registry.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Workspace Model Registry (legacy)',
            url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/workspace-model-registry',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'stage-transition-requests',
        text: 'In the legacy Workspace Model Registry a user can request that a model version change stage, and another approves or rejects it.',
        support: { 'approval-workflow': { how: 'native' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Model registry',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/model_registry.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-job-approval',
        text: 'An MLflow 3 deployment job can be held at an approval task until the model version in Unity Catalog is approved in the interface, which the task reads from a tag.',
        support: { 'approval-workflow': { how: 'native' } },
        sources: [
          {
            title: 'Databricks demos: Create MLflow model deployment job',
            url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/03a_create_deployment_job.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks demos: Challenger model approval',
            url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/04b_challenger_approval.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-registry',
        text: 'The MLflow Prompt Registry, in beta, keeps prompt templates in Unity Catalog with immutable versions, aliases and tags.',
        support: { 'prompt-registry': { how: 'native', via: 'MLflow', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks documentation: Prompt Registry',
            url: 'https://docs.databricks.com/aws/en/mlflow3/genai/prompt-version-mgmt/prompt-registry/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-optimization',
        text: 'MLflow on Databricks can rewrite a registered prompt automatically with the GEPA optimiser and a scorer.',
        support: {},
        about: ['prompt-registry', 'llm-evaluation'],
        sources: [
          {
            title: 'Databricks agent skills: Prompt optimization',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-prompt-optimization.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'system-ai-models',
        text: 'The catalogue system.ai lists foundation models of several makers, which every workspace can call through ready pay-per-token endpoints.',
        support: { 'foundation-model-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Model Serving endpoints',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-inventory',
        text: 'The serving interface, the API and the CLI list the endpoints of a workspace with their state and served versions.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Model Serving endpoints',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks SDK for Python: Serving endpoints',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/serving/serving_endpoints.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'registry-webhooks',
        text: 'Webhooks on events of the Workspace Model Registry, such as a stage change, start a job or call a web address.',
        support: {},
        about: ['ci-cd-integration', 'model-registry'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_mlflow_webhook',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_webhook',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-models',
        text: 'Delta Sharing between Databricks accounts can share models of Unity Catalog; the open sharing protocol is for tabular data.',
        support: { 'cross-workspace-models': { how: 'native' } },
        sources: [
          {
            title: 'Azure Databricks documentation: What is Delta Sharing?',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/delta-sharing/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alias-switch',
        text: 'A batch job that loads a model by an alias uses another version at its next run once the alias is set to that version, without a change of code.',
        support: {},
        about: ['lifecycle-stages', 'deployment-rollback', 'batch-inference'],
        sources: [
          {
            title: 'Azure Databricks documentation: Batch inference',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/starter-journey/predictive-analytics/batch-inference',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'mlflow-tracking',
        text: 'MLflow provides tracking on Databricks.',
        support: { 'experiment-tracking': { how: 'native', via: 'MLflow' } },
        sources: [
          { title: 'MLflow documentation: Tracking', url: 'https://www.mlflow.org/docs/latest/tracking.html' },
          {
            title: 'Databricks SDK for Python: Experiments',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/experiments.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
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
          {
            title: 'Databricks documentation: High-level architecture',
            url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Databricks agent skills: Access control',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/1-access-control.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'runtime-lineage',
        text: 'Unity Catalog records lineage of queries at run time down to columns, with the notebooks, jobs and dashboards involved, across all workspaces of a metastore.',
        support: { 'data-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: View data lineage using Unity Catalog',
            url: 'https://docs.databricks.com/aws/en/data-governance/unity-catalog/data-lineage',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Databricks documentation: View data lineage using Unity Catalog',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/data-lineage',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-lineage',
        text: 'Lineage of assets outside Databricks can be added to Unity Catalog, in public preview.',
        support: { 'data-lineage': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Databricks documentation: View data lineage using Unity Catalog',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/data-lineage',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lineage-gaps',
        text: 'The lineage system tables hold only those read and write events for which lineage can be inferred.',
        support: {},
        about: ['data-lineage'],
        sources: [
          {
            title: 'Azure Databricks documentation: Lineage system tables reference',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/admin/system-tables/lineage',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'row-filters-and-masks',
        text: 'Row filters and column masks, written as functions, limit which rows and values of a table a user sees, however the table is queried.',
        support: { 'data-access-control': { how: 'native' }, 'data-privacy': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Fine-grained access control',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/4-fine-grained-access.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'abac-policies',
        text: 'Attribute-based policies apply row filters or column masks to all tables of a catalogue or schema that match governed tags.',
        support: { 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_policy_info',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/policy_info',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-classification',
        text: 'Data Classification, in public preview, finds and tags personal data in the tables of a catalogue.',
        support: { 'data-privacy': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_data_classification_catalog_config',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/data_classification_catalog_config',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'audit-system-table',
        text: 'The system table for audit records actions with user, time, source address and result, and can be queried in SQL.',
        support: { 'audit-log': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: System tables',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/5-system-tables.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'audit-log-delivery',
        text: 'On AWS, audit logs and billable-usage logs can be delivered to a storage bucket of the customer.',
        support: { 'audit-log': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_mws_log_delivery',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_log_delivery',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'customer-managed-keys',
        text: 'On AWS and Google Cloud, keys that the customer manages can encrypt notebooks, secrets and queries in the control plane as well as workspace storage and cluster volumes.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_mws_customer_managed_keys',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_customer_managed_keys',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'time-travel',
        text: 'Delta tables keep their history, so that earlier states can be queried within the configured retention period.',
        support: { 'dataset-versioning': { how: 'native', via: 'Delta Lake' } },
        sources: [
          {
            title: 'Databricks agent skills: Databricks SQL best practices',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-dbsql/references/best-practices.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'iceberg-rest-catalog',
        text: 'Outside engines such as Spark, PyIceberg and Snowflake read tables of Unity Catalog through its Iceberg REST endpoint; they can write to managed Iceberg tables only.',
        support: {},
        about: ['data-catalog', 'data-connectors', 'extension-points'],
        sources: [
          {
            title: 'Databricks agent skills: Apache Iceberg',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-iceberg/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'compliance-profile',
        text: 'A compliance security profile can be switched on for a workspace, with no way back, for standards such as HIPAA, PCI DSS and FedRAMP Moderate.',
        support: {},
        about: ['data-privacy', 'audit-log', 'encryption'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_compliance_security_profile_setting',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/compliance_security_profile_setting',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'mlops-stacks',
        text: 'MLOps Stacks, in public preview, is a project template with CI/CD workflows for GitHub Actions, Azure DevOps and GitLab and with tests of the machine-learning code.',
        support: { 'ci-cd-integration': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks MLOps Stacks: README',
            url: 'https://github.com/databricks/mlops-stacks/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'staging-and-production-workspaces',
        text: 'The default project of MLOps Stacks, in public preview, tests pull requests in a staging workspace and promotes code to production through a release branch.',
        support: { 'environment-promotion': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks MLOps Stacks: README',
            url: 'https://github.com/databricks/mlops-stacks/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks MLOps Stacks: Pipeline structure',
            url: 'https://github.com/databricks/mlops-stacks/blob/main/Pipeline.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automation-bundles',
        text: 'Declarative Automation Bundles, formerly Asset Bundles, describe jobs, pipelines, dashboards and apps in YAML with targets for development and production.',
        support: { 'infrastructure-as-code': { how: 'native' }, 'environment-promotion': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Declarative Automation Bundles',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-dabs/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks agent skills: Lakeflow Jobs',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'terraform-provider',
        text: 'The Databricks Terraform provider manages nearly all resources, serving endpoints and registered models included, on AWS, Azure and Google Cloud.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider documentation',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'git-folders',
        text: 'Git folders are a visual Git client in the workspace for notebooks and other files, with branches, commits and comparison of changes.',
        support: { 'source-control': { how: 'native' } },
        sources: [
          {
            title: 'Databricks SDK for Python: Repos',
            url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/workspace/repos.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_repo',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/repo',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'job-triggers',
        text: 'Jobs that retrain models can start by schedule, when files arrive or when a table is updated.',
        support: { 'automated-retraining': { how: 'custom' } },
        about: ['pipeline-orchestration'],
        sources: [
          {
            title: 'Databricks agent skills: Triggers and schedules',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/references/triggers-schedules.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scheduled-and-metric-retraining',
        text: 'MLOps Stacks sets up training jobs on a schedule and, once switched on, a job that starts retraining when a monitored metric breaks its threshold in several windows.',
        support: { 'automated-retraining': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Databricks MLOps Stacks: Monitoring resources template',
            url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/resources/monitoring-resource.yml.tmpl',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks MLOps Stacks: Model workflow template',
            url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/resources/model-workflow-resource.yml.tmpl',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-jobs',
        text: 'A deployment job of MLflow 3 is a Lakeflow job connected to a model in Unity Catalog, typically with tasks that evaluate, check the approval of and deploy a model version.',
        support: {},
        about: ['environment-promotion', 'approval-workflow', 'pipeline-orchestration'],
        sources: [
          {
            title: 'Databricks demos: Create MLflow model deployment job',
            url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/03a_create_deployment_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-federation',
        text: 'Automated workloads outside Databricks, such as GitHub Actions, can authenticate as a service principal with tokens of their own runtime instead of a Databricks secret.',
        support: { 'ci-cd-integration': { how: 'native' } },
        about: ['single-sign-on'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_service_principal_federation_policy',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/service_principal_federation_policy',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Databricks Terraform provider: databricks_permissions',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Databricks Terraform provider: databricks_permissions',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Databricks Terraform provider: databricks_permissions',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'object-permissions',
        text: 'Permission levels for users, groups and service principals are set on notebooks, folders, jobs, experiments, serving endpoints and other workspace objects.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_permissions',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'private-connectivity',
        text: 'Workspaces can be reached over AWS PrivateLink, Google Private Service Connect or, through a guide of its own, Azure Private Link.',
        support: { 'network-isolation': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_mws_private_access_settings',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_private_access_settings',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: Azure Private Link, standard deployment',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/guides/azure-private-link-workspace-standard',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ip-access-lists',
        text: 'Lists of addresses, up to 1000 entries in a workspace, allow or block networks from which users connect.',
        support: { 'network-isolation': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_ip_access_list',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ip_access_list',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspaces',
        text: 'An account holds several workspaces, the areas in which users work; users, service principals and groups of the account are assigned to each.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: High-level architecture',
            url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_mws_permission_assignment',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_permission_assignment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'single-sign-on',
        text: 'Single sign-on and the provisioning of users over SCIM are configured for the whole Databricks account.',
        support: { 'single-sign-on': { how: 'native' } },
        sources: [
          {
            title: 'Databricks documentation: High-level architecture',
            url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'catalog-workspace-binding',
        text: 'A catalogue can be bound to chosen workspaces; by default all workspaces of the metastore reach it.',
        support: {},
        about: ['workspaces', 'data-access-control'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_catalog_workspace_binding',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/catalog_workspace_binding',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serving-private-link',
        text: 'Model Serving endpoints follow the IP lists and private links of their workspace; private links hold for custom models and provisioned throughput only.',
        support: { 'network-isolation': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Azure Databricks documentation: Model Serving limits and regions',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'network-policies',
        text: 'Network policies of an account limit which internet and storage destinations its workspaces can reach and which requests may come in.',
        support: { 'network-isolation': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_account_network_policy',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/account_network_policy',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Unity Catalog repository: README',
            url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Databricks documentation: High-level architecture',
            url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'databricks-connect',
        text: 'Databricks Connect runs Spark code that is written and debugged in a local IDE on Databricks compute; the work itself is not done locally.',
        support: { 'external-job-submission': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Databricks Connect',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-execution-compute/references/1-databricks-connect.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cli-job-submission',
        text: 'Jobs are defined and started from a user’s own machine or pipeline with the CLI, the SDKs or bundles.',
        support: { 'external-job-submission': { how: 'native' } },
        sources: [
          {
            title: 'Databricks agent skills: Lakeflow Jobs',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unity-catalog-helm',
        text: 'A Helm chart, with a pre-release version number, installs the open-source Unity Catalog server and its interface on Kubernetes.',
        support: { 'kubernetes-install': { how: 'native' }, 'self-hosted': { how: 'native' } },
        only: ['open-source'],
        sources: [
          {
            title: 'Unity Catalog repository: Helm chart',
            url: 'https://github.com/unitycatalog/unitycatalog/blob/main/helm/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unity-catalog-local',
        text: 'The open-source Unity Catalog server can be started from a clone of its repository, or with Docker, on a developer’s machine.',
        support: { 'local-mode': { how: 'native' } },
        only: ['open-source'],
        sources: [
          {
            title: 'Unity Catalog repository: README',
            url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agents-run-locally',
        text: 'Agents made with the Agent Bricks CLI can be tried locally before they are deployed to Databricks.',
        support: {},
        about: ['local-mode', 'agent-deployment'],
        sources: [
          {
            title: 'Databricks documentation: Develop agents on Databricks',
            url: 'https://docs.databricks.com/aws/en/agents/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Databricks Terraform provider: databricks_mws_networks',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_networks',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: High-level architecture',
            url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'disaster-recovery',
        text: 'Failover groups replicate catalogues and workspace assets to a second region, so that work can move there.',
        support: {},
        about: ['high-availability'],
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_disaster_recovery_failover_group',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/disaster_recovery_failover_group',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serverless-workspaces',
        text: 'On AWS and Google Cloud a serverless workspace needs no cloud account roles or storage of the customer.',
        support: { 'managed-service': { how: 'native' } },
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_mws_workspaces',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_workspaces',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'control-and-compute-planes',
        text: 'Backend services run in a control plane that Databricks manages; data is processed on serverless compute of Databricks or on classic compute in the customer’s cloud account.',
        support: { 'managed-service': { how: 'native' }, 'customer-cloud-deployment': { how: 'native' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks documentation: High-level architecture',
            url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'three-clouds',
        text: 'Databricks workspaces are created on AWS, Azure and Google Cloud, on Azure through the resources of Microsoft.',
        support: { 'multi-cloud': { how: 'native' } },
        only: ['platform'],
        sources: [
          {
            title: 'Databricks Terraform provider documentation',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks Terraform provider: databricks_mws_workspaces',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_workspaces',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sap-databricks',
        text: 'SAP Databricks is a variant whose users sign in through SAP Cloud Identity Services.',
        support: {},
        about: ['managed-service', 'single-sign-on'],
        sources: [
          {
            title: 'SAP Databricks documentation: Authentication and access control',
            url: 'https://docs.databricks.com/sap/security/auth',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [
    {
      slug: 'open-source-parts',
      text: 'Of what Databricks offers, Spark and MLflow are open source.',
      support: { 'open-source-edition': { how: 'native', partial: true } },
      sources: [],
      recorded: '2021-10',
      category: 'product-focus',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Delta Lake and Unity Catalog are open source as well.',
        sources: [
          {
            title: 'Delta Lake repository: README',
            url: 'https://github.com/delta-io/delta/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Unity Catalog repository: README',
            url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/pricing/open-source-and-tied-licences'],
      },
    },
    {
      slug: 'delta-lake',
      text: 'Delta Lake belongs to the enterprise offering of Databricks.',
      support: {},
      only: ['platform'],
      sources: [],
      recorded: '2021-10',
      category: 'product-focus',
      retired: {
        recorded: '2026-11',
        why: 'mistaken',
        reason:
          'Delta Lake is an open-source framework under the Apache License and not confined to the commercial platform.',
        sources: [
          {
            title: 'Delta Lake repository: README',
            url: 'https://github.com/delta-io/delta/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/pricing/open-source-and-tied-licences'],
      },
    },
    {
      slug: 'customer-managed-aws-first',
      text: 'AWS was the first cloud on which Databricks offered the customer-managed SaaS option.',
      support: {},
      about: ['customer-cloud-deployment'],
      only: ['platform'],
      sources: [],
      recorded: '2021-10',
      category: 'product-focus',
      retired: {
        recorded: '2026-11',
        why: 'unsourced',
        reason: 'No source for the order of the clouds was found.',
        sources: [],
      },
    },
    {
      slug: 'open-core',
      text: 'Databricks is open core, so it is open source in part.',
      support: { 'open-source-edition': { how: 'native', partial: true } },
      sources: [],
      recorded: '2021-10',
      category: 'pricing',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'The statement is made more exact by naming the open parts and the licence of others.',
        sources: [
          {
            title: 'Delta Lake repository: README',
            url: 'https://github.com/delta-io/delta/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Unity Catalog repository: README',
            url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks CLI repository: License',
            url: 'https://github.com/databricks/cli/blob/main/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/pricing/open-source-and-tied-licences'],
      },
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
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Connectors now cover SaaS applications and databases besides cloud storage.',
        sources: [
          {
            title: 'Databricks agent skills: Lakeflow Connect',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: [
          'databricks/data-preparation/lakeflow-connect',
          'databricks/data-preparation/cloud-storage-loading',
        ],
      },
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
      category: 'model-training',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'AutoML is no longer part of Databricks Runtime ML from version 18.0 on.',
        sources: [
          {
            title: 'Azure Databricks documentation: AutoML',
            url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl/',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: [
          'databricks/model-training/automl-separate-library',
          'databricks/model-training/serverless-forecasting',
        ],
      },
    },
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
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2025-09-15',
        why: 'changed',
        reason: 'MLflow model serving ended in favour of Model Serving.',
        sources: [
          {
            title: 'Databricks documentation: Migrate to Model Serving',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/migrate-model-serving',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/model-deployment/model-serving'],
      },
    },
    {
      slug: 'spark-streaming',
      text: 'Spark runs streaming predictions on Databricks.',
      support: { 'streaming-inference': { how: 'native', via: 'Spark' } },
      sources: [],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'Streaming predictions are described through streaming tables of Lakeflow pipelines.',
        sources: [
          {
            title: 'Databricks agent skills: AI functions',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/model-deployment/streaming-table-inference'],
      },
    },
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
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Models in Unity Catalog carry aliases; stages remain only in the legacy registry.',
        sources: [
          {
            title: 'Databricks agent skills: ML training on Databricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Workspace Model Registry (legacy)',
            url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/workspace-model-registry',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: [
          'databricks/model-governance/model-aliases',
          'databricks/model-governance/workspace-registry-legacy',
        ],
      },
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
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        since: '2025-09-15',
        why: 'changed',
        reason: 'The preview ended and Model Serving took its place.',
        sources: [
          {
            title: 'Databricks documentation: Migrate to Model Serving',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/migrate-model-serving',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/model-deployment/model-serving'],
      },
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
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Endpoints of Model Serving split traffic themselves.',
        sources: [
          {
            title: 'Databricks Terraform provider: databricks_model_serving',
            url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/scaling-predictions/served-entity-traffic'],
      },
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
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Several steps are now joined in a custom model behind one Databricks endpoint.',
        sources: [
          {
            title: 'Databricks agent skills: Custom pyfunc models',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/custom-pyfunc.md',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/model-deployment/pyfunc-pipelines'],
      },
    },
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
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Data profiling computes drift metrics without hand-made set-up.',
        sources: [
          {
            title: 'Databricks documentation: Data profiling metric tables',
            url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/data-monitoring/profile-drift'],
      },
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
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Inference profiles of data profiling analyse predictions.',
        sources: [
          {
            title: 'Databricks documentation: Data profiling metric tables',
            url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/performance-monitoring/inference-profile'],
      },
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
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Data profiling replaced hand-made drift detection.',
        sources: [
          {
            title: 'Databricks documentation: Data profiling metric tables',
            url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/data-monitoring/profile-drift'],
      },
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
      category: 'model-governance',
      retired: {
        recorded: '2026-11',
        since: '2025-09-15',
        why: 'ended',
        reason: 'It belonged to MLflow model serving, which ended.',
        sources: [
          {
            title: 'Databricks documentation: Migrate to Model Serving',
            url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/migrate-model-serving',
            accessed: '2026-11-23',
          },
        ],
      },
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
      category: 'data-governance',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Unity Catalog records lineage of tables, columns and models at run time.',
        sources: [
          {
            title: 'Databricks documentation: View data lineage using Unity Catalog',
            url: 'https://docs.databricks.com/aws/en/data-governance/unity-catalog/data-lineage',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: [
          'databricks/data-governance/runtime-lineage',
          'databricks/model-governance/feature-lineage-of-models',
        ],
      },
    },
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
      category: 'continuous-delivery',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'MLOps Stacks of Databricks itself supplies the CI/CD templates for machine learning.',
        sources: [
          {
            title: 'Databricks MLOps Stacks: README',
            url: 'https://github.com/databricks/mlops-stacks/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['databricks/continuous-delivery/mlops-stacks'],
      },
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
      category: 'continuous-delivery',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Models in Unity Catalog are promoted by aliases instead of stages.',
        sources: [
          {
            title: 'Databricks agent skills: ML training on Databricks',
            url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Databricks documentation: Workspace Model Registry (legacy)',
            url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/workspace-model-registry',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: [
          'databricks/model-governance/model-aliases',
          'databricks/model-governance/workspace-registry-legacy',
        ],
      },
    },
  ],
  notFound: {
    'kubernetes-native': '2026-11-23',
    'gpu-scheduling': '2026-11-23',
    'prebuilt-serving-containers': '2026-11-23',
    'model-optimization': '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'request-batching': '2026-11-23',
    'outlier-detection': '2026-11-23',
    'model-documentation': '2026-11-23',
    'hybrid-execution': '2026-11-23',
    'air-gapped-install': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
