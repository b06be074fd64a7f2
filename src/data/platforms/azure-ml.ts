import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const azureMl = /* @__PURE__ */ deepFreeze<MatrixPlatform<'azure-ml'>>({
  id: 'azure-ml',
  name: 'Azure Machine Learning',
  vendor: 'Microsoft',
  homepage: 'https://azure.microsoft.com/en-us/products/machine-learning',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      {
        title: 'Azure Machine Learning documentation: Overview',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'Azure ML',
      sources: [
        {
          title: 'Azure AI blog: Managed endpoints announcement',
          url: 'https://techcommunity.microsoft.com/t5/ai-machine-learning-blog/announcing-managed-endpoints-in-azure-machine-learning-for/ba-p/2366481',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'AzureML',
      sources: [
        {
          title: 'GitHub: Azure/MachineLearningNotebooks, sample notebooks for the v1 SDK',
          url: 'https://github.com/Azure/MachineLearningNotebooks',
          accessed: '2026-11-23',
        },
      ],
    },
    { name: 'Azure Machine Learning service', sources: [] },
  ],
  offerings: {},
  introduction: {
    summary:
      'Azure Machine Learning is a cloud service that Microsoft runs on Azure for training, deploying and managing machine learning models. Work is organised in workspaces, which keep the history of jobs, references to compute and storage, and versioned assets: data, environments, components and models. Users reach it through Azure Machine Learning studio on the web, a Python SDK, an extension of the Azure CLI, or REST. Training runs as jobs: scripts, automated ML, or pipelines of several steps, which can also be drawn in the Designer, the visual editor of the studio. Models are deployed to online endpoints for predictions in real time or to batch endpoints for large volumes; registries share models and other assets between workspaces. The features recorded in 2021 predate the general availability of version 2 of the CLI (24 May 2022). In version 2, datasets are called data assets, and experiments and runs are called jobs. Managed endpoints, a preview in 2021, belong to version 2 and became generally available in its CLI with that release. Support for version 1 of the CLI ended on 30 September 2025; for version 1 of the Python SDK, Microsoft announced 30 June 2026.',
    concepts: [
      {
        term: 'Workspace',
        aliases: ['Azure Machine Learning workspace'],
        definition:
          'The Azure resource that a team works in. It keeps the history of jobs, holds assets such as models and environments, points to compute and storage, and is where roles and network settings apply.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Workspaces',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Resources and assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-azure-machine-learning-v2',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Compute target',
        aliases: ['compute', 'compute instance', 'compute cluster', 'serverless compute'],
        definition:
          'The machines that run a job or host a model. They range from single development machines and clusters that the service manages to computers and Kubernetes clusters that the user attaches.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Resources and assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-azure-machine-learning-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Ways to train models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Environment',
        aliases: ['curated environment', 'custom environment'],
        definition:
          'A versioned definition of the packages, variables and settings that a training or scoring script runs with. Microsoft supplies curated ones; custom ones start from a Docker image, optionally with a Conda file, or from a Docker build context.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Resources and assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-azure-machine-learning-v2',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Job',
        aliases: ['run', 'experiment run'],
        definition:
          'One execution of work on a compute target, for example a command or a whole pipeline. Version 2 of the interfaces uses this one word for the experiments, runs and pipelines of version 1.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Pipeline',
        aliases: ['Azure Machine Learning pipeline', 'training pipeline'],
        definition:
          'A workflow of several steps whose dependencies the service orchestrates; unchanged steps can be reused and each may use different compute. A step can be built as a component, a piece of code with declared inputs and outputs.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Pipelines',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-ml-pipelines',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Resources and assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-azure-machine-learning-v2',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Designer',
        aliases: ['visual editor', 'Azure Machine Learning designer'],
        definition:
          'The drag-and-drop editor for pipelines in Azure Machine Learning studio. A pipeline uses either classic prebuilt components (v1) or custom components (v2), never both.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Designer',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-designer',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Automated ML',
        aliases: ['AutoML', 'automated machine learning'],
        definition:
          'A training method in which the service tries algorithms, features and parameters in parallel until an exit criterion is met. It covers classification, regression, forecasting, computer vision and language tasks.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Automated machine learning',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automated-ml',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Data asset',
        aliases: ['dataset'],
        definition:
          'A versioned reference to a file, a folder or a table that jobs read. Version 1 of the interfaces called it a dataset.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Resources and assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-azure-machine-learning-v2',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model registry',
        aliases: ['registered model', 'model asset'],
        definition:
          'The part of a workspace in which models are stored under a name and a version. Models are kept as custom files or in the MLflow or Triton format.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Resources and assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-azure-machine-learning-v2',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Registry',
        aliases: ['Azure Machine Learning registry', 'machine learning registry'],
        definition:
          'A store outside any workspace from which models, environments, components and data can be used in all workspaces of an organisation, for example to promote a model from development to production.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Registries',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-machine-learning-registries-mlops',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Endpoint',
        aliases: ['online endpoint', 'batch endpoint', 'managed endpoint', 'managed online endpoint'],
        definition:
          'A stable address behind which one or more deployments, each a model with its code and compute, answer requests in real time (online) or process data as jobs (batch). For managed online endpoints, the service also runs the machines.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'v1 and v2',
        aliases: ['SDK v1', 'SDK v2', 'CLI v1', 'CLI v2'],
        definition:
          'The two generations of the REST interface, Python SDK and CLI extension; the service and its workspaces have no such version. New features come only to v2, and endpoints and components exist only there.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: CLI and SDK v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'mlops-focus',
        text: 'Azure Machine Learning is a platform for MLOps.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'azure-cloud',
        text: 'Azure Machine Learning runs on Azure.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
    ],
    'recent-activity': [
      {
        slug: 'mlflow-integration',
        text: 'Azure Machine Learning adds an integration with MLflow, supported natively, in October 2020.',
        support: {},
        about: ['extension-points'],
        sources: [
          {
            title: 'Azure AI blog: Native support for MLflow',
            url: 'https://techcommunity.microsoft.com/t5/azure-ai/azure-machine-learning-s-native-support-for-mlflow/ba-p/1737491',
          },
        ],
        recorded: '2021-10',
        date: '2020-10',
      },
      {
        slug: 'managed-endpoints-launch',
        text: 'Azure Machine Learning announces managed endpoints in May 2021.',
        support: {},
        about: ['real-time-endpoints', 'batch-inference'],
        sources: [
          {
            title: 'Azure AI blog: Managed endpoints announcement',
            url: 'https://techcommunity.microsoft.com/t5/azure-ai/announcing-managed-endpoints-in-azure-machine-learning-for/ba-p/2366481',
          },
        ],
        recorded: '2021-10',
        date: '2021-05',
      },
      {
        slug: 'managed-endpoints-stage',
        text: 'Managed endpoints have preview status.',
        support: {},
        about: ['real-time-endpoints', 'batch-inference'],
        sources: [
          {
            title: 'Azure AI blog: Managed endpoints announcement',
            url: 'https://techcommunity.microsoft.com/t5/azure-ai/announcing-managed-endpoints-in-azure-machine-learning-for/ba-p/2366481',
          },
        ],
        recorded: '2021-10',
      },
    ],
    pricing: [
      {
        slug: 'metered-use',
        text: 'Charges for Azure Machine Learning follow metered use.',
        support: { 'usage-based-pricing': { how: 'native' } },
        about: ['published-price-list'],
        sources: [
          {
            title: 'Azure: Machine Learning pricing',
            url: 'https://azure.microsoft.com/en-gb/pricing/details/machine-learning/',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'data-preparation': [
      {
        slug: 'data-labeling',
        text: 'Azure Machine Learning includes a service for labeling data.',
        support: { 'data-labeling': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Labeling projects',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-create-labeling-projects',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'ingestion-pipelines',
        text: 'Data can be ingested through pipelines in Azure Data Factory.',
        support: { 'data-connectors': { how: 'integration', via: 'Azure Data Factory' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data ingestion with Azure Data Factory',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-data-ingest-adf',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'synapse-data-wrangling',
        text: 'Data can be prepared and wrangled in Spark pools of Azure Synapse.',
        support: {
          'data-transformation': { how: 'integration', via: 'Azure Synapse' },
          'distributed-data-processing': { how: 'integration', via: 'Azure Synapse' },
        },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data preparation with Synapse Spark pools',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-data-prep-synapse-spark-pool',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-training': [
      {
        slug: 'container-training',
        text: 'Models can be trained in containers within an Environment.',
        support: { 'custom-training-code': { how: 'native' }, 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Ways to train models',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'training-pipelines',
        text: 'Distributed training can be run with a training Pipeline.',
        support: { 'distributed-training': { how: 'native' }, 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Ways to train models',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'visual-pipeline-editor',
        text: 'A visual editor assists with building pipelines.',
        support: { 'visual-pipeline-builder': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'automl',
        text: 'Azure Machine Learning offers full AutoML.',
        support: { automl: { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'model-deployment': [
      {
        slug: 'prebuilt-containers',
        text: 'Managed endpoints, in preview, can serve models in pre-built containers.',
        support: { 'prebuilt-serving-containers': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'custom-containers',
        text: 'Managed endpoints, in preview, can serve models in custom containers.',
        support: { 'custom-serving-containers': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'real-time-endpoints',
        text: 'Managed endpoints, in preview, answer prediction requests in real time.',
        support: { 'real-time-endpoints': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Deploying managed online endpoints',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-deploy-managed-online-endpoints',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'batch-endpoints',
        text: 'Managed endpoints, in preview, can run predictions in batches.',
        support: { 'batch-inference': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'gpu-inference',
        text: 'Managed online endpoints, in preview, can use GPUs.',
        support: { 'accelerated-inference': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Deploying managed online endpoints',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-deploy-managed-online-endpoints',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'traffic-splitting',
        text: 'Managed online endpoints, in preview, can split traffic.',
        support: { 'traffic-splitting': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Deploying managed online endpoints',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-deploy-managed-online-endpoints',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'latency-monitoring',
        text: 'Online endpoints, in preview, have built-in monitoring of latency.',
        support: { 'endpoint-metrics': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Monitoring online endpoints',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'hardware-monitoring',
        text: 'Online endpoints, in preview, have built-in monitoring of hardware resources.',
        support: { 'endpoint-metrics': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Monitoring online endpoints',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'data-monitoring': [
      {
        slug: 'payload-logging',
        text: 'Payloads can be logged to Azure Blob Storage to be analysed.',
        support: { 'payload-logging': { how: 'native', via: 'Azure Blob Storage' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Collecting data from models in production',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-enable-data-collection',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'drift-detection',
        text: 'Azure Machine Learning detects data drift.',
        support: { 'drift-detection': { how: 'native' } },
        sources: [
          {
            title: 'Microsoft Learn: Training module on data drift monitoring',
            url: 'https://docs.microsoft.com/en-us/learn/modules/monitor-data-drift-with-azure-machine-learning/',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-governance': [
      {
        slug: 'workspace-model-registry',
        text: 'Each workspace has a model registry of its own.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Architecture, registering models',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-azure-machine-learning-architecture#register-model',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'cross-workspace-sharing',
        text: 'The model registry of one workspace can be shared with other workspaces.',
        support: { 'cross-workspace-models': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'data-governance': [
      {
        slug: 'data-lineage',
        text: 'Azure Machine Learning tracks the lineage of data.',
        support: { 'data-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Versioning and tracking datasets',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-version-track-datasets',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'dataset-versioning',
        text: 'Datasets can be versioned.',
        support: { 'dataset-versioning': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Versioning and tracking datasets',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-version-track-datasets',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'data-encryption',
        text: 'Azure Machine Learning provides data encryption.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data encryption',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'pipeline-integration',
        text: 'Azure Machine Learning integrates with pipelines in Azure DevOps.',
        support: { 'ci-cd-integration': { how: 'integration', via: 'Azure DevOps' } },
        sources: [
          {
            title: 'Azure DevOps Labs: Azure Machine Learning',
            url: 'https://azuredevopslabs.com/labs/vstsextend/aml/',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'ci-integration',
        text: 'Continuous integration works through Azure DevOps.',
        support: { 'ci-cd-integration': { how: 'integration', via: 'Azure DevOps' } },
        sources: [
          {
            title: 'Azure DevOps Labs: Azure Machine Learning',
            url: 'https://azuredevopslabs.com/labs/vstsextend/aml/',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'git-integration',
        text: 'Azure Machine Learning integrates with Git.',
        support: { 'source-control': { how: 'integration', via: 'Git' } },
        sources: [
          {
            title: 'Azure DevOps Labs: Azure Machine Learning',
            url: 'https://azuredevopslabs.com/labs/vstsextend/aml/',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'payload-logging',
        text: 'Payloads can be logged to Azure Blob Storage.',
        support: { 'payload-logging': { how: 'native', via: 'Azure Blob Storage' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Collecting data from models in production',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-enable-data-collection',
          },
        ],
        recorded: '2021-10',
      },
    ],
    collaboration: [
      {
        slug: 'workspaces',
        text: 'The workspace is a first-class concept of Azure Machine Learning.',
        support: { workspaces: { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'role-permissions',
        text: 'Permissions are granted by assigning roles.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Assigning roles',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-assign-roles',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'secure-workspaces',
        text: 'Workspaces can be secured.',
        support: {},
        sources: [
          {
            title: 'Azure Machine Learning documentation: Tutorial for a secure workspace',
            url: 'https://docs.microsoft.com/en-us/azure/machine-learning/tutorial-create-secure-workspace',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'self-install': [],
    'cloud-saas': [
      {
        slug: 'saas',
        text: 'Azure Machine Learning is delivered as SaaS.',
        support: { 'managed-service': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
  },
  history: [],
  notFound: {},
});
