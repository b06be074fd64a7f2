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
    {
      name: 'Azure Machine Learning service',
      sources: [],
    },
  ],
  offerings: {
    'online-endpoints': { name: 'Online endpoints (managed and Kubernetes)', kind: 'product' },
    'batch-endpoints': { name: 'Batch endpoints', kind: 'product' },
    'serverless-deployments': { name: 'Serverless deployments of catalogue models', kind: 'product' },
    'prompt-flow': { name: 'Prompt flow', kind: 'product' },
  },
  introduction: {
    summary:
      'Azure Machine Learning is a cloud service that Microsoft runs on Azure for training, deploying and managing machine learning models. Work is organised in workspaces, which keep the history of jobs, references to compute and storage, and versioned assets: data, environments, components and models. Users reach it through Azure Machine Learning studio on the web, a Python SDK, an extension of the Azure CLI, or REST. Training runs as jobs: scripts, automated ML, sweeps or pipelines, which can also be drawn in the Designer of the studio. Models are deployed to online endpoints for predictions in real time or to batch endpoints for large volumes; registries share models and other assets between workspaces. Kubernetes clusters of the customer, attached through an extension, can run training and inference too. A model catalogue offers pretrained models of many providers. Prompt flow, the tool for applications with language models, receives no new features since April 2026 and is to be retired in April 2027; Microsoft directs its users to Microsoft Agent Framework. The features recorded in 2021 predate version 2 of the CLI and the Python SDK; support for version 1 of both has ended.',
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
        term: 'Model catalogue',
        aliases: ['model catalog'],
        definition:
          'The page of the studio with pretrained models of Microsoft and other providers. Depending on the model, it is deployed on managed compute, that is an online endpoint with machines of its own, or as a serverless deployment that Microsoft hosts and bills by tokens.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model catalogue',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Prompt flow',
        aliases: ['flow'],
        definition:
          'A tool that links language models, prompts and Python code in a graph, evaluates it and deploys it to an endpoint. Its development ended on 20 April 2026 and its retirement is announced for 20 April 2027.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Prompt flow',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/overview-what-is-prompt-flow',
            accessed: '2026-11-23',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Endpoint',
        aliases: ['online endpoint', 'batch endpoint', 'managed endpoint', 'managed online endpoint'],
        definition:
          'A stable address behind which one or more deployments, each a model with its code and compute, answer requests in real time (online) or process data as jobs (batch). For managed online endpoints, the service also runs the machines; Kubernetes online endpoints use a cluster of the customer.',
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
          'The two generations of the REST interface, Python SDK and CLI extension; the service and its workspaces have no such version. New features come only to v2. Support for v1 ended in September 2025 for the CLI and in June 2026 for the SDK.',
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
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'azure-cloud',
        text: 'Azure Machine Learning runs on Azure.',
        support: {},
        sources: [
          {
            title: 'Azure Machine Learning documentation: Planning and managing costs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-plan-manage-cost',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'kubernetes-instance-types',
        text: 'On Kubernetes clusters attached to Azure Machine Learning, instance types are custom resources and work runs in a chosen namespace; the jobs themselves are described in the service’s own YAML format.',
        support: { 'kubernetes-native': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Kubernetes compute target',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-attach-kubernetes-anywhere',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-client',
        text: 'The MLflow client can use an Azure Machine Learning workspace as tracking server and model registry once the azureml-mlflow plug-in is installed.',
        support: { 'extension-points': { how: 'integration', via: 'MLflow' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model registry with MLflow',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-models-mlflow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'event-grid-events',
        text: 'Azure Machine Learning publishes events on runs, registered models and deployments, which Azure Event Grid passes to functions, logic apps, event hubs or webhooks.',
        support: { 'extension-points': { how: 'integration', via: 'Azure Event Grid' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Event Grid',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-event-grid',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'interfaces',
        text: 'Azure Machine Learning is operated through a web studio, a Python SDK, an extension of the Azure CLI and a REST interface.',
        support: {},
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'generative-ai-tools',
        text: 'For generative AI, Azure Machine Learning offers a model catalogue and prompt flow; Microsoft names Foundry as a second studio for work with language models.',
        support: {},
        about: ['foundation-model-catalog'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Azure AI blog: Managed endpoints announcement',
            url: 'https://techcommunity.microsoft.com/t5/ai-machine-learning-blog/announcing-managed-endpoints-in-azure-machine-learning-for/ba-p/2366481',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
        date: '2021-05',
      },
      {
        slug: 'managed-endpoints-ga',
        text: 'Version 2.4.0 of the CLI extension marks the commands for online and batch endpoints as generally available in May 2022.',
        support: {},
        about: ['real-time-endpoints', 'batch-inference'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2022-05-24',
      },
      {
        slug: 'evaluators-and-indexes',
        text: 'Version 1.16.0 of the Python SDK adds experimental support for prompt flow evaluators and for vector indexes in May 2024.',
        support: {},
        about: ['llm-evaluation', 'vector-search'],
        sources: [
          {
            title: 'GitHub: Azure/azure-sdk-for-python, changelog of azure-ai-ml',
            url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-05-14',
      },
      {
        slug: 'managed-network-ga',
        text: 'Version 1.20.0 of the Python SDK removes the experimental mark from managed networks of workspaces in September 2024.',
        support: {},
        about: ['network-isolation'],
        sources: [
          {
            title: 'GitHub: Azure/azure-sdk-for-python, changelog of azure-ai-ml',
            url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-09-10',
      },
      {
        slug: 'distillation-jobs',
        text: 'Version 1.22.0 of the Python SDK adds distillation jobs for language models in November 2024.',
        support: {},
        about: ['model-optimization'],
        sources: [
          {
            title: 'GitHub: Azure/azure-sdk-for-python, changelog of azure-ai-ml',
            url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-11-11',
      },
      {
        slug: 'cli-v1-end',
        text: 'Support for version 1 of the Azure CLI extension for machine learning ends in September 2025.',
        support: {},
        sources: [
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-09-30',
      },
      {
        slug: 'prompt-flow-freeze',
        text: 'Development of prompt flow ends in April 2026; Microsoft announces its retirement for 20 April 2027 and names Microsoft Agent Framework as the successor.',
        support: {},
        about: ['llm-evaluation', 'llm-tracing', 'agent-deployment'],
        sources: [
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Migrating from prompt flow to Agent Framework',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/migrate-prompt-flow-to-agent-framework',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-04-20',
      },
      {
        slug: 'deployment-templates-preview',
        text: 'Microsoft documents deployment templates for models in registries, a preview feature, in May 2026.',
        support: {},
        about: ['model-packaging'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Deployment templates',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-deployment-template',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-05',
      },
      {
        slug: 'sdk-v1-end',
        text: 'Support for version 1 of the Python SDK, deprecated since March 2025, ends in June 2026.',
        support: {},
        sources: [
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-06-30',
      },
      {
        slug: 'data-import-end',
        text: 'Microsoft sets 30 September 2026 as the last day of two previews, data import and data connections, which reach Snowflake, Azure SQL and Amazon S3.',
        support: {},
        about: ['data-connectors'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Importing data assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-import-data-assets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-09-30',
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
          {
            title: 'Azure Machine Learning documentation: Planning and managing costs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-plan-manage-cost',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'endpoint-charges',
        text: 'A managed online endpoint is billed for its virtual machines and networking; Azure Machine Learning adds no surcharge.',
        support: { 'usage-based-pricing': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'token-billing',
        text: 'Serverless deployments of catalogue models are billed by tokens, with a small charge a minute for the endpoint.',
        support: { 'usage-based-pricing': { how: 'native' } },
        only: ['serverless-deployments'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Model catalogue',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pricing-calculator',
        text: 'Costs of Azure Machine Learning can be worked out in the public Azure pricing calculator, and the studio shows an estimated price for each machine size.',
        support: { 'published-price-list': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Planning and managing costs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-plan-manage-cost',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'free-credits',
        text: 'A new free Azure account includes credits that can be spent on Azure Machine Learning.',
        support: { 'free-trial': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trial-without-serverless',
        text: 'Free and trial Azure subscriptions do not suffice to deploy catalogue models as serverless APIs; a valid payment method is required.',
        support: {},
        about: ['free-trial'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Serverless API deployments',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-models-serverless',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'reserved-machines',
        text: 'Reservations of Azure virtual machines for one or three years also lower the price of managed compute in Azure Machine Learning.',
        support: {},
        about: ['usage-based-pricing'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Managing and optimising costs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-optimize-cost',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'associated-charges',
        text: 'A workspace also causes charges for its storage, container registry, key vault and monitoring, and these resources outlive the workspace unless they are deleted too.',
        support: {},
        about: ['usage-based-pricing'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Planning and managing costs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-plan-manage-cost',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-flow-licence',
        text: 'The prompt flow toolkit, whose development has ended, is published under the MIT licence and runs without the cloud service; it covers flows only, not the rest of Azure Machine Learning.',
        support: { 'open-source-edition': { how: 'native', partial: true, stage: 'deprecated' } },
        only: ['prompt-flow'],
        sources: [
          {
            title: 'GitHub: microsoft/promptflow',
            url: 'https://github.com/microsoft/promptflow',
            accessed: '2026-11-23',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'samples-licence',
        text: 'The sample notebooks and the built-in registry assets of Azure Machine Learning are on GitHub under the MIT licence.',
        support: {},
        about: ['open-source-edition'],
        sources: [
          {
            title: 'GitHub: Azure/azureml-examples',
            url: 'https://github.com/Azure/azureml-examples',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/azureml-assets',
            url: 'https://github.com/Azure/azureml-assets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'triton-licence',
        text: 'The Triton container on online endpoints falls under a licence of NVIDIA that allows 90 days of use without a subscription to NVIDIA AI Enterprise.',
        support: {},
        about: ['prebuilt-serving-containers'],
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Deploying with Triton',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-with-triton',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Azure Machine Learning documentation: Image labelling projects',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-image-labeling-projects',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Azure Machine Learning documentation: Data encryption',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Azure Machine Learning documentation: Apache Spark',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/apache-spark-azure-ml-concepts',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'data-asset-locations',
        text: 'Data assets can point to Azure Blob Storage, Azure Data Lake Storage, a public web server or local files, which are then uploaded.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-data-assets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serverless-spark',
        text: 'Serverless Spark compute runs notebooks, batch jobs and pipeline steps without a Synapse workspace, but has no persistent Hive metastore and no tables or databases.',
        support: { 'distributed-data-processing': { how: 'native', via: 'Azure Synapse Analytics' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Apache Spark',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/apache-spark-azure-ml-concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'table-transformations',
        text: 'A table definition (MLTable) in Azure Machine Learning can filter rows, drop columns and convert column types while data is read.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-data-assets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dataset-exploration',
        text: 'The Responsible AI dashboard charts the distributions and statistics of a dataset by outcome, error group or feature.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Responsible AI dashboard',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-dashboard',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automatic-featurisation',
        text: 'Automated ML scales, encodes and imputes features by default and applies the same steps again when its model makes predictions.',
        support: { 'automated-feature-engineering': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Setting up AutoML training',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-train',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Automated machine learning',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automated-ml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-guardrails',
        text: 'By default, automated ML applies data guardrails to its training data and reports issues it finds, such as missing values or unbalanced classes.',
        support: { 'data-quality-checks': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Setting up AutoML training',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-train',
            accessed: '2026-11-23',
          },
          {
            title: 'Microsoft Learn: Preprocessing data and configuring featurisation',
            url: 'https://learn.microsoft.com/en-us/training/modules/find-best-classification-model-automated-machine-learning/2-preprocess-data-configure-featurization',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'managed-feature-store',
        text: 'The managed feature store keeps versioned feature sets, optionally with Spark transformations, and materialises them to an offline store (ADLS Gen2) and an online store (Redis).',
        support: { 'feature-store': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Managed feature store',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-what-is-managed-feature-store',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'point-in-time-features',
        text: 'Feature retrieval in the managed feature store joins values as of a point in time; several workspaces, and Spark environments such as Azure Databricks, can use one store.',
        support: { 'feature-store': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Managed feature store',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-what-is-managed-feature-store',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'labelling-tasks',
        text: 'Image labelling projects cover classification, bounding boxes, polygons and, in preview, semantic segmentation, with up to 500,000 files each in Azure Blob Storage.',
        support: { 'data-labeling': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Image labelling projects',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-image-labeling-projects',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'assisted-labelling',
        text: 'Assisted labelling in Azure Machine Learning trains a model during a project to group similar images and propose labels; DICOM images and semantic segmentation are excluded.',
        support: { 'data-labeling': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Image labelling projects',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-image-labeling-projects',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hosted-notebooks',
        text: 'Azure Machine Learning studio runs notebooks on managed Jupyter servers, and VS Code can open the same notebooks in a browser or on a desktop.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notebook-idle-shutdown',
        text: 'Compute instances for notebooks can be shut down after a set idle time or by a timetable.',
        support: {},
        about: ['notebooks'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Managing and optimising costs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-optimize-cost',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/azure-sdk-for-python, changelog of azure-ai-ml',
            url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vector-index',
        text: 'Prompt flow can build and query vector indexes, a preview feature, which are kept in Faiss files or in Azure AI Search.',
        support: { 'vector-search': { how: 'native', via: 'Faiss or Azure AI Search', stage: 'deprecated' } },
        only: ['prompt-flow'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Vector stores',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-vector-stores',
            accessed: '2026-11-23',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'rag-components',
        text: 'Pipeline components in preview split and embed documents and update indexes in Azure AI Search, Pinecone, Milvus or Azure Cosmos DB for MongoDB.',
        support: {
          'vector-search': {
            how: 'integration',
            via: 'Azure AI Search, Pinecone, Milvus or Azure Cosmos DB',
            stage: 'preview',
          },
        },
        sources: [
          {
            title: 'GitHub: Azure/azureml-assets, components for retrieval-augmented generation',
            url: 'https://github.com/Azure/azureml-assets/tree/main/assets/large_language_models/rag/components',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fabric-for-external-data',
        text: 'In place of its own data import, Microsoft directs users to Microsoft Fabric for bringing in external data, which datastores then make available in Azure Machine Learning.',
        support: { 'data-connectors': { how: 'integration', via: 'Microsoft Fabric' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Importing data assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-import-data-assets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Azure Machine Learning documentation: Ways to train models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'visual-pipeline-editor',
        text: 'A visual editor assists with building pipelines.',
        support: { 'visual-pipeline-builder': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Designer',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-designer',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'automl',
        text: 'Azure Machine Learning offers full AutoML.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Automated machine learning',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automated-ml',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'distributed-jobs',
        text: 'Training jobs can span several nodes with PyTorch, TensorFlow or MPI on compute clusters, on serverless compute and on attached Kubernetes clusters.',
        support: { 'distributed-training': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Distributed training',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-distributed-training',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cluster-limits',
        text: 'By request, a compute cluster can grow to 65,000 nodes, or to 4,000 if the nodes must communicate; a job may last at most 21 days.',
        support: {},
        about: ['distributed-training'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Quotas and limits',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-training',
        text: 'Compute clusters and serverless compute can train on GPUs; the GPU quota of a subscription starts at zero cores and is raised by request.',
        support: { 'accelerated-training': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Quotas and limits',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-jobs',
        text: 'A pipeline job links steps such as data preparation, tuning, training and scoring, up to 30,000 of them, and coordinates them across different compute resources.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Ways to train models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Quotas and limits',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'designer-components',
        text: 'A Designer pipeline uses either custom components or the classic prebuilt ones; the classic ones receive no additions and do not deploy to managed online endpoints.',
        support: { 'visual-pipeline-builder': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Designer',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-designer',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automl-tasks',
        text: 'Automated ML covers classification, regression, forecasting, image classification, object detection and segmentation, text classification and entity recognition.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Automated machine learning',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automated-ml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automl-ensembles',
        text: 'Automated ML ends a job by default with voting and stacking ensembles of its best models.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Automated machine learning',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automated-ml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automl-compute',
        text: 'Automated ML jobs of version 2 run only on compute clusters or compute instances of the service.',
        support: {},
        about: ['automl'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Setting up AutoML training',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-train',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'supplied-algorithms',
        text: 'Automated ML supplies algorithms such as logistic regression, LightGBM, XGBoost, random forest, AutoARIMA and Prophet, and single ones can be allowed or blocked.',
        support: { 'built-in-algorithms': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Setting up AutoML training',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-train',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sweep-jobs',
        text: 'Sweep jobs try hyperparameters by a chosen sampling algorithm, in parallel, and can stop poor trials by a bandit, median or truncation policy.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Hyperparameter tuning',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-tune-hyperparameters',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Managing and optimising costs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-optimize-cost',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'low-priority-clusters',
        text: 'Training clusters can use low-priority machines at a lower price; jobs there may be pre-empted, last at most seven days and recover only from checkpoints of the user’s own code.',
        support: { 'spot-training': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Managing and optimising costs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-optimize-cost',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Quotas and limits',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-tracking',
        text: 'Jobs record parameters, metrics and artefacts in the workspace through MLflow, and the studio compares them within experiments; one run may log up to a million metrics.',
        support: { 'experiment-tracking': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Logging MLflow models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-mlflow-models',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Workspaces',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Quotas and limits',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'remote-tracking',
        text: 'Experiments that run outside Azure Machine Learning can be recorded in a workspace by pointing MLflow to its tracking address.',
        support: { 'experiment-tracking': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model registry with MLflow',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-models-mlflow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-autologging',
        text: 'MLflow’s automatic logging records the metrics, parameters, artefacts and models of supported frameworks in Azure Machine Learning; some flavours skip certain models.',
        support: { autologging: { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Logging MLflow models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-mlflow-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'environments',
        text: 'Environments record the pip and Conda dependencies of a job, and the job history keeps a snapshot of the code, the data and the compute.',
        support: { 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'open-model-fine-tuning',
        text: 'Open models of the catalogue can be fine-tuned on GPU clusters, from a studio form or samples, for classification, question answering, summarisation and translation of text.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Foundation models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-foundation-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hosted-fine-tuning',
        text: 'Some models with serverless deployment can be fine-tuned by Microsoft’s hosted service, billed by tokens.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        only: ['serverless-deployments'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model catalogue',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'grpo-pipeline',
        text: 'A pipeline component in Microsoft’s preview repository of registry assets fine-tunes chat models with Group Relative Policy Optimization, a reinforcement learning method.',
        support: { 'llm-fine-tuning': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'GitHub: Azure/azureml-assets, GRPO chat completion pipeline',
            url: 'https://github.com/Azure/azureml-assets/blob/main/assets/training/finetune_acft_hf_nlp/components/pipeline_components/grpo_chat_completion/spec.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/azureml-examples, GRPO example',
            url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/jobs/grpo/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspace-quotas',
        text: 'Quotas for each family of virtual machines, GPU families included, can be split between the workspaces of a subscription to share capacity.',
        support: { 'gpu-scheduling': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Quotas and limits',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'interactive-jobs',
        text: 'A running job can be opened in JupyterLab, VS Code, TensorBoard or by SSH, and a debugger attached; this works on compute clusters and Arc-enabled Kubernetes of Azure Machine Learning.',
        support: { 'training-debugging': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Debugging and monitoring jobs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-interactive-jobs',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'managed-online-endpoints',
        text: 'Managed online endpoints answer HTTP requests of up to 180 seconds on machines that the service provisions, patches and recovers.',
        support: { 'real-time-endpoints': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Quotas and limits',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-online-endpoints',
        text: 'Kubernetes online endpoints serve models on clusters that the customer runs; models from the catalogue or from registries are not supported there.',
        support: { 'real-time-endpoints': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Kubernetes compute target',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-attach-kubernetes-anywhere',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'parallel-batch-endpoints',
        text: 'Batch endpoints score files from storage in parallel on a compute cluster, with a single model or a whole pipeline component.',
        support: { 'batch-inference': { how: 'native' } },
        only: ['batch-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Batch endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'low-priority-batch',
        text: 'Model deployments of batch endpoints can use low-priority machines and resume their work after pre-emption; online deployments cannot use such machines.',
        support: {},
        about: ['batch-inference'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Batch endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'queued-batch-requests',
        text: 'A call to a batch endpoint starts a job that waits in a queue if capacity is short and writes its results to a data store.',
        support: { 'asynchronous-inference': { how: 'native' } },
        only: ['batch-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Batch endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'stream-analytics-functions',
        text: 'A job of Azure Stream Analytics can call a model deployed with Azure Machine Learning as a function on its event stream, given JSON data and a Swagger description.',
        support: { 'streaming-inference': { how: 'integration', via: 'Azure Stream Analytics' } },
        sources: [
          {
            title: 'Azure Stream Analytics documentation: Integration with Azure Machine Learning',
            url: 'https://learn.microsoft.com/en-us/azure/stream-analytics/machine-learning-udf',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'own-containers',
        text: 'Online endpoints can run the user’s own container, for example TensorFlow Serving, TorchServe or Triton, if it answers on liveness, readiness and scoring routes.',
        support: { 'custom-serving-containers': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Custom containers',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-custom-container',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'curated-images',
        text: 'Microsoft publishes curated images for common frameworks, updated every two weeks against vulnerabilities, to which users add a scoring script.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-format',
        text: 'Models saved in the MLflow format deploy to online and batch endpoints without a scoring script or an environment of the user’s.',
        support: { 'model-packaging': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Logging MLflow models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-mlflow-models',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Batch endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-templates',
        text: 'Deployment templates, in preview, keep the environment, probes and allowed machine types of a model in a registry; they apply to managed online endpoints only.',
        support: {},
        about: ['model-packaging'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Deployment templates',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-deployment-template',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-signatures',
        text: 'An MLflow model logged in Azure Machine Learning can hold a signature of its inputs and outputs, inferred automatically or supplied in code.',
        support: { 'model-signatures': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Logging MLflow models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-mlflow-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-component-deployments',
        text: 'Batch endpoints can deploy a pipeline component, so that preparation steps, models and later processing run behind one address.',
        support: { 'inference-graphs': { how: 'native' } },
        only: ['batch-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Batch endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'triton-ensembles',
        text: 'Online endpoints run models of TensorFlow, ONNX Runtime, PyTorch or TensorRT on Triton, including Triton’s ensemble models, without code.',
        support: { 'inference-graphs': { how: 'native', via: 'NVIDIA Triton Inference Server' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Deploying with Triton',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-with-triton',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-download',
        text: 'Registered models can be downloaded with all their files from the studio or with the CLI.',
        support: { 'model-export': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Exporting and deleting data',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-export-delete-data',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'onnx-from-automl',
        text: 'Automated ML has an option for models that are compatible with ONNX, a format that runs on servers and edge devices outside the service.',
        support: { 'model-export': { how: 'native', via: 'ONNX' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Setting up AutoML training',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-train',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: ONNX',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-onnx',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'outside-models',
        text: 'Models trained outside Azure Machine Learning can be registered and deployed if Python 3.10 or later can load them.',
        support: { 'external-models': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hugging-face-import',
        text: 'A notebook imports models of nine task types from Hugging Face into a workspace when the model catalogue has no match.',
        support: { 'external-models': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Foundation models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-foundation-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-inference-container',
        text: 'A container tagged as preview serves language models with vLLM or DeepSpeed-MII on Azure Machine Learning, with continuous batching and tensor parallelism.',
        support: { 'llm-serving': { how: 'native', via: 'vLLM or DeepSpeed-MII', stage: 'preview' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'GitHub: Azure/azureml-examples, inference container for foundation models',
            url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/foundation-models/system/inference/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/azureml-assets, environment foundation-model-inference',
            url: 'https://github.com/Azure/azureml-assets/blob/main/assets/training/model_management/environments/foundation-model-inference/spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serverless-models',
        text: 'Serverless deployments give access to selected catalogue models hosted by Microsoft, through one inference API and without machine quota in the customer’s subscription.',
        support: { 'llm-serving': { how: 'native' } },
        only: ['serverless-deployments'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Model catalogue',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'flow-streaming',
        text: 'A prompt flow deployed to an online endpoint can return a language model’s answer in chunks while it is generated.',
        support: {},
        about: ['llm-serving'],
        only: ['prompt-flow'],
        sources: [
          {
            title: 'Prompt flow documentation: Streaming mode',
            url: 'https://microsoft.github.io/promptflow/how-to-guides/enable-streaming-mode.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-framework-deployment',
        text: 'The documentation sees no direct equivalent of prompt flow’s managed online endpoints in Microsoft Agent Framework and points to Azure Container Apps, Azure Functions or other container hosts.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Migrating from prompt flow to Agent Framework',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/migrate-prompt-flow-to-agent-framework',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'langchain-environment',
        text: 'Microsoft’s preview repository of registry assets includes an environment that deploys and serves applications written with LangChain.',
        support: { 'app-hosting': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'GitHub: Azure/azureml-assets, environment for LangChain applications',
            url: 'https://github.com/Azure/azureml-assets/blob/main/assets/Langchain/environments/general-langchain-app-deployment/spec.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/azureml-assets',
            url: 'https://github.com/Azure/azureml-assets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'app-service',
        text: 'Applications on top of models can be deployed and managed with Azure App Service, with which Azure Machine Learning integrates.',
        support: { 'app-hosting': { how: 'integration', via: 'Azure App Service' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'distillation',
        text: 'Distillation jobs, experimental in the Python SDK, train a smaller model such as Llama 3.1 8B Instruct with a larger teacher model and register it for serverless deployment.',
        support: { 'model-optimization': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'GitHub: Azure/azureml-examples, distillation with the CLI',
            url: 'https://github.com/Azure/azureml-examples/blob/main/cli/foundation-models/system/distillation/conversation/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/azure-sdk-for-python, distillation job',
            url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/azure/ai/ml/entities/_job/distillation/distillation_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'onnx-runtime',
        text: 'Models converted to ONNX run in Azure Machine Learning on ONNX Runtime, which can use accelerators such as TensorRT and OpenVINO.',
        support: { 'model-optimization': { how: 'integration', via: 'ONNX Runtime' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: ONNX',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-onnx',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-workflow-endpoints',
        text: 'A guide in Microsoft’s prompt flow repository wraps a workflow of Microsoft Agent Framework in a scoring script and deploys it to a managed online endpoint.',
        support: { 'agent-deployment': { how: 'custom', via: 'Microsoft Agent Framework' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'GitHub: microsoft/promptflow, deploying an Agent Framework workflow',
            url: 'https://github.com/microsoft/promptflow/blob/main/migration-guide/PromptFlow-to-MAF/phase-4-migrate-ops/4b-deployment/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-by-api-management',
        text: 'A lab of Microsoft exposes a model on a managed online endpoint to agents as a tool of the Model Context Protocol, served by Azure API Management.',
        support: { 'agent-tools': { how: 'integration', via: 'Azure API Management' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'GitHub: Azure-Samples/AI-Gateway, Azure ML model as MCP server',
            url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/azure-ml-models/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-authentication',
        text: 'Clients of an online endpoint authenticate with a key, a token of Azure Machine Learning or a Microsoft Entra token, as the endpoint is set.',
        support: {},
        about: ['real-time-endpoints'],
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'private-image-registries',
        text: 'Of private container registries, online deployments can draw their images only from Azure Container Registry.',
        support: {},
        about: ['custom-serving-containers'],
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'rule-based-autoscaling',
        text: 'Managed online deployments scale between set bounds by metrics such as CPU load, by timetable or by both, using Azure Monitor autoscale.',
        support: { autoscaling: { how: 'native', via: 'Azure Monitor' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-replica-scaling',
        text: 'Kubernetes online endpoints scale the number of replicas, but only within the fixed size of the cluster.',
        support: { autoscaling: { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'no-scale-to-zero-online',
        text: 'Online endpoints cannot scale their compute to zero.',
        support: { 'scale-to-zero': { how: 'none' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scale-to-zero-batch',
        text: 'Batch endpoints release their compute between jobs, and serverless deployments occupy no machines of the customer.',
        support: { 'scale-to-zero': { how: 'native' } },
        only: ['batch-endpoints', 'serverless-deployments'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Batch endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'percentage-routing',
        text: 'An online endpoint routes set percentages of its requests to each of its deployments; a header can direct a request to one deployment.',
        support: { 'traffic-splitting': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'champion-challenger',
        text: 'Microsoft lists champion-challenger models as a use of managed online endpoints, whose metrics and logs can be compared between deployments in charts and queries.',
        support: { 'champion-challenger': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'traffic-mirroring',
        text: 'Managed online endpoints can copy a share of live requests to another deployment and record its metrics without returning its answers; Kubernetes online endpoints cannot.',
        support: { 'shadow-deployment': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'switching-deployments',
        text: 'Deployments of several model versions can stay behind one endpoint, and changed traffic percentages or a new default deployment switch between them.',
        support: { 'deployment-rollback': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Batch endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Safe rollout of online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-safely-rollout-online-endpoints',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'several-models-per-deployment',
        text: 'In a sample of Microsoft, two models registered as one asset are loaded into one online deployment, and the scoring script picks the model for each request.',
        support: { 'multi-model-endpoints': { how: 'custom' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'GitHub: Azure/azureml-examples, multimodel deployment',
            url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/endpoints/online/managed/online-endpoints-multimodel.ipynb',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Custom containers',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-custom-container',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-online-endpoints',
        text: 'Managed and Kubernetes online endpoints can run on CPU or GPU machines, and deployments of one endpoint may differ in this.',
        support: { 'accelerated-inference': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'three-instances',
        text: 'High availability of a managed online deployment requires at least three instances; the service recovers failed nodes.',
        support: { 'high-availability': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'router-replicas',
        text: 'On Kubernetes clusters of three or more nodes, the Azure Machine Learning extension runs three replicas of its inference router by default.',
        support: { 'high-availability': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Kubernetes extension',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-kubernetes-extension',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'triton-dynamic-batching',
        text: 'A sample for Azure Machine Learning tunes Triton’s model configuration so that the server groups inference requests into dynamic batches.',
        support: { 'request-batching': { how: 'custom', via: 'NVIDIA Triton Inference Server' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'GitHub: Azure/azureml-examples, Triton, OLive and Model Analyzer',
            url: 'https://github.com/Azure/azureml-examples/blob/main/cli/endpoints/online/triton/single-model/olive_model_analyzer/OLive_MA_AML_Readme.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-limits',
        text: 'By default a managed online endpoint accepts 500 requests a second and 50 instances a deployment, and a subscription has 100 endpoints in each region; all can be raised.',
        support: {},
        about: ['autoscaling', 'real-time-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Quotas and limits',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'api-management-gateway',
        text: 'In a lab of Microsoft, one Azure API Management gateway fronts a managed online endpoint and, with keys and token metering, language models of Foundry, without routing between the two.',
        support: { 'ai-gateway': { how: 'integration', via: 'Azure API Management', partial: true } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'GitHub: Azure-Samples/AI-Gateway, Azure ML model as MCP server',
            url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/azure-ml-models/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure-Samples/AI-Gateway, resources of the Azure ML lab',
            url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/azure-ml-models/main.bicep',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'azure-monitor-metrics',
        text: 'Azure Monitor collects request latency, request rates and network bytes of each online endpoint and the CPU, GPU, memory and disk use of each deployment.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Azure Monitor' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Monitoring online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-logs',
        text: 'Online endpoints can send logs of requests, container output and container events to Log Analytics tables for queries.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Log Analytics' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Monitoring online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-monitoring-duty',
        text: 'For Kubernetes online endpoints, monitoring and logging are the user’s own responsibility, apart from the older logging with Application Insights.',
        support: {},
        about: ['endpoint-metrics'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-costs',
        text: 'The cost of managed online endpoints can be analysed for each endpoint and each deployment, that of Kubernetes ones only for the cluster.',
        support: {},
        about: ['endpoint-metrics'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-signals',
        text: 'Users can add a monitoring signal of their own to model monitoring by writing a custom signal component.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-performance-signals',
        text: 'Model performance signals, in preview, compare production outputs with collected ground truth on a schedule, for tabular classification and regression.',
        support: { 'model-quality-monitoring': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'monitoring-notifications',
        text: 'Each monitoring run alerts when a signal passes the user’s threshold, within Azure Machine Learning or through Azure Event Grid.',
        support: { 'monitoring-alerts': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'metric-alert-rules',
        text: 'Alert rules of Azure Monitor can be set on endpoint metrics, failed deployments, quota use and unusable nodes.',
        support: { 'monitoring-alerts': { how: 'native', via: 'Azure Monitor' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Monitoring online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Monitoring Azure Machine Learning',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/monitor-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'generative-quality-signal',
        text: 'A monitoring signal in preview has GPT models of Azure OpenAI rate groundedness, relevance, coherence, fluency and similarity of a deployed application’s answers.',
        support: { 'llm-evaluation': { how: 'native', via: 'Azure OpenAI', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Monitoring generative AI applications',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-monitor-generative-ai-applications',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'foundation-model-evaluation',
        text: 'Foundation models of the catalogue can be evaluated on the user’s own test data by a form or samples; the evaluation needs GPU compute.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Foundation models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-foundation-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluation-flows',
        text: 'Prompt flow has built-in evaluation flows and compares prompt variants over larger datasets.',
        support: { 'llm-evaluation': { how: 'native', stage: 'deprecated' } },
        only: ['prompt-flow'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Prompt flow',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/overview-what-is-prompt-flow',
            accessed: '2026-11-23',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'flow-traces',
        text: 'Deployed prompt flows, in a preview feature, send OpenTelemetry traces of every node to Application Insights or to the user’s own collector.',
        support: { 'llm-tracing': { how: 'native', stage: 'deprecated' } },
        only: ['prompt-flow'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Traces and feedback of a flow deployment',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-enable-trace-feedback-for-deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tracing-package',
        text: 'The tracing package of prompt flow records calls of language models and functions, also in LangChain and AutoGen code, after the OpenTelemetry specification; it is experimental.',
        support: { 'llm-tracing': { how: 'native', stage: 'deprecated' } },
        only: ['prompt-flow'],
        sources: [
          {
            title: 'Prompt flow documentation: Tracing',
            url: 'https://microsoft.github.io/promptflow/how-to-guides/tracing/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'flow-feedback',
        text: 'Deployed prompt flows have an interface for feedback in any JSON form, stored in a span that is linked to the trace of the request.',
        support: { 'human-feedback': { how: 'native', stage: 'deprecated' } },
        only: ['prompt-flow'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Traces and feedback of a flow deployment',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-enable-trace-feedback-for-deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'flow-token-metrics',
        text: 'Deployed prompt flows report prompt and completion tokens for each flow and node as a metric; it counts tokens, not money.',
        support: { 'token-cost-tracking': { how: 'native', partial: true, stage: 'deprecated' } },
        only: ['prompt-flow'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Traces and feedback of a flow deployment',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-enable-trace-feedback-for-deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'token-statistics-component',
        text: 'A monitoring component in the preview repository of registry assets computes token and cost figures over the collected outputs of language models.',
        support: { 'token-cost-tracking': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'GitHub: Azure/azureml-assets, component GenAI Token Statistics',
            url: 'https://github.com/Azure/azureml-assets/blob/main/assets/model_monitoring/components/genai_token_statistics/genai_token_statistics_signal_monitor/spec.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/azureml-assets',
            url: 'https://github.com/Azure/azureml-assets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-framework-traces',
        text: 'For Microsoft Agent Framework workflows on a managed online endpoint, Microsoft’s sample scoring script can send OpenTelemetry traces to Application Insights.',
        support: { 'llm-tracing': { how: 'custom', via: 'Microsoft Agent Framework' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'GitHub: microsoft/promptflow, scoring script for Agent Framework',
            url: 'https://github.com/microsoft/promptflow/blob/main/migration-guide/PromptFlow-to-MAF/phase-4-migrate-ops/4b-deployment/score.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Migrating from prompt flow to Agent Framework',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/migrate-prompt-flow-to-agent-framework',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'registry-evaluators',
        text: 'Microsoft’s preview repository of registry assets holds evaluators for generative applications and agents, for instance of groundedness, task adherence and tool calls.',
        support: { 'llm-evaluation': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'GitHub: Azure/azureml-assets, built-in evaluators',
            url: 'https://github.com/Azure/azureml-assets/tree/main/assets/evaluators/builtin',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/azureml-assets',
            url: 'https://github.com/Azure/azureml-assets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Azure Machine Learning documentation: Data collection from models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-collection',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'data-collector',
        text: 'The data collector stores requests and responses of managed or Kubernetes online deployments at a sampling rate of up to 100%; batch endpoints are not covered.',
        support: { 'payload-logging': { how: 'native', via: 'Azure Blob Storage' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data collection from models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-collection',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-logging',
        text: 'The data collector’s Python package logs tabular data from within a scoring script, before, during and after transformations; other kinds of data are not supported.',
        support: { 'payload-logging': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data collection from models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-collection',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'drift-signals',
        text: 'Model monitoring measures data drift and prediction drift with metrics such as Jensen-Shannon distance and population stability index, for tabular classification and regression.',
        support: { 'drift-detection': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'attribution-drift',
        text: 'Model monitoring can track feature attribution drift, in preview, by comparing the importance of features in production with that in training.',
        support: { 'drift-detection': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'training-reference',
        text: 'The data drift signal of model monitoring can take the model’s training data as the reference for its inputs in production.',
        support: { 'training-serving-skew': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-quality-signal',
        text: 'The data quality signal of model monitoring reports the rates of null values, wrong data types and values out of bounds in production inputs.',
        support: { 'data-quality-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'outside-deployments',
        text: 'Models that run outside Azure Machine Learning or on batch endpoints can be monitored as well, if the user collects their production data.',
        support: { 'external-models': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'interpretability',
        text: 'The Responsible AI dashboard shows which features drive a model as a whole and each prediction, with the InterpretML package.',
        support: { explainability: { how: 'native', via: 'InterpretML' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Responsible AI dashboard',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-dashboard',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'what-if-and-causal',
        text: 'The Responsible AI dashboard adds counterfactual examples with DiCE and estimates of causal effects with EconML.',
        support: { explainability: { how: 'native', via: 'DiCE and EconML' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Responsible AI dashboard',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-dashboard',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fairness-assessment',
        text: 'The Responsible AI dashboard measures how predictions and performance differ between groups such as sex, race or age, with the Fairlearn package.',
        support: { 'bias-monitoring': { how: 'native', via: 'Fairlearn' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Responsible AI dashboard',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-dashboard',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serverless-content-filter',
        text: 'Serverless deployments can filter hateful, sexual, violent and self-harm content with Azure AI Content Safety, a preview option that is on by default.',
        support: { 'llm-guardrails': { how: 'native', via: 'Azure AI Content Safety', stage: 'preview' } },
        only: ['serverless-deployments'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Serverless API deployments',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-models-serverless',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Model catalogue',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'separate-content-safety',
        text: 'For catalogue models on managed compute, content is screened by separate calls to Azure AI Content Safety, which is billed on its own.',
        support: { 'llm-guardrails': { how: 'integration', via: 'Azure AI Content Safety' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model catalogue',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'monitoring-datastore-access',
        text: 'Model monitoring reads datastores only with stored credentials such as a shared access signature, not by identity.',
        support: {},
        about: ['drift-detection', 'data-access-control'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model monitoring',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Azure Machine Learning documentation: Model registry with MLflow',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-models-mlflow',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'registered-versions',
        text: 'Registered models have a name, a version that rises with every registration and tags for searching; a model in an active deployment cannot be deleted.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-stages',
        text: 'The MLflow client can put model versions into stages such as Staging, but these stages are not visible in the studio and a deployment cannot refer to them.',
        support: { 'lifecycle-stages': { how: 'native', via: 'MLflow', partial: true } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model registry with MLflow',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-models-mlflow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cli-model-stage',
        text: 'The CLI can set a stage on a model and list models by stage, since version 2.16.0 of the extension.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'registry-roles',
        text: 'The role AzureML Registry User allows people to read, write and delete the models and other assets of a registry; it holds for the registry as a whole.',
        support: { 'model-access-control': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Assigning roles',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-assign-roles',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-policy',
        text: 'A built-in Azure Policy, in preview, denies deployments of models from registries, except from one allowed registry and its models that are not blocked.',
        support: { 'model-access-control': { how: 'integration', via: 'Azure Policy', stage: 'preview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Regulating deployments of the model catalogue',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-regulate-registry-deployments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'training-lineage',
        text: 'Model registration records the experiment that trained a model, and the job history keeps a snapshot of the code, data and compute used.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-registries',
        text: 'Registries outside any workspace share models, environments, components and data with all workspaces of an organisation, also in other subscriptions and regions.',
        support: { 'cross-workspace-models': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Registries',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-machine-learning-registries-mlops',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-registry-limits',
        text: 'Registries of an organisation and operations across workspaces are not available through the MLflow client, and models cannot be renamed.',
        support: {},
        about: ['cross-workspace-models', 'model-registry'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model registry with MLflow',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-models-mlflow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gated-promotion',
        text: 'The architecture of Microsoft’s MLOps v2 accelerator promotes a model to production after staging by gated approvals of people, in GitHub or Azure DevOps.',
        support: { 'approval-workflow': { how: 'integration', via: 'GitHub or Azure DevOps' } },
        sources: [
          {
            title: 'GitHub: Azure/mlops-v2, architecture for classical machine learning',
            url: 'https://github.com/Azure/mlops-v2/blob/main/documentation/architecture/classical.md',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/mlops-v2, solution accelerator',
            url: 'https://github.com/Azure/mlops-v2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'reviewed-yaml',
        text: 'Assets and endpoints of Azure Machine Learning can be kept as YAML in Git, where required reviewers of a pull request and a policy for the deploying identity govern changes.',
        support: { 'approval-workflow': { how: 'custom' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'responsible-ai-scorecard',
        text: 'The Responsible AI scorecard exports findings about a model and its data as a PDF that can be attached to compliance reports.',
        support: { 'model-documentation': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Responsible AI dashboard',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-dashboard',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'built-in-prompts',
        text: 'Microsoft’s preview repository of registry assets holds prompt templates as assets with a name and a version; these are prompts supplied by Microsoft only.',
        support: { 'prompt-registry': { how: 'native', stage: 'preview', partial: true } },
        sources: [
          {
            title: 'GitHub: Azure/azureml-assets, prompt advertising_summary',
            url: 'https://github.com/Azure/azureml-assets/blob/main/assets/large_language_models/prompts/GPTV/advertising_summary/spec.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/azureml-assets',
            url: 'https://github.com/Azure/azureml-assets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'catalogue-providers',
        text: 'The model catalogue lists hundreds of models, from Azure OpenAI, Mistral, Meta, Cohere, NVIDIA, Hugging Face and Microsoft, with model cards and benchmarks.',
        support: { 'foundation-model-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model catalogue',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'catalogue-deployment-options',
        text: 'A catalogue model is deployed on managed compute, as a serverless deployment or both ways, depending on the model.',
        support: { 'foundation-model-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Model catalogue',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoints-page',
        text: 'The Endpoints page of the studio lists endpoints with their deployments, and a registered model shows where it is deployed and whether the deployments are healthy.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Monitoring online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Azure Machine Learning documentation: Data assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-data-assets',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Azure Machine Learning documentation: Data encryption',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'data-asset-versions',
        text: 'Data assets, called datasets before version 2, are versioned references to data; a version cannot be changed, and jobs refer to it by name and number.',
        support: { 'dataset-versioning': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-data-assets',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'purview-catalogue',
        text: 'Microsoft Purview can discover and catalogue the data assets of Azure Machine Learning across an organisation.',
        support: { 'data-catalog': { how: 'integration', via: 'Microsoft Purview' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-store-catalogue',
        text: 'The managed feature store has a catalogue in which features can be searched, also across stores.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Managed feature store',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-what-is-managed-feature-store',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-store-roles',
        text: 'Roles can be assigned on a managed feature store, its feature sets and its entities.',
        support: { 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Managed feature store',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-what-is-managed-feature-store',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'identity-based-access',
        text: 'Spark jobs of Azure Machine Learning reach data with the identity of the user or with a managed identity.',
        support: {},
        about: ['data-access-control'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Apache Spark',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/apache-spark-azure-ml-concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'resource-logs',
        text: 'Azure Monitor records events on workspaces, models, data assets, datastores, deployments and labelling, partly with the identity that acted, and reads and writes in registries.',
        support: { 'audit-log': { how: 'native', via: 'Azure Monitor' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Monitoring data reference',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/monitor-azure-machine-learning-reference',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'customer-managed-keys',
        text: 'With customer-managed keys, the metadata of a workspace lies in Azure Cosmos DB in the customer’s subscription; disks of compute instances cannot use such keys.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data encryption',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'transport-encryption',
        text: 'Azure Machine Learning uses TLS between its own services, and requests to online endpoints are encrypted by SSL by default.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Data encryption',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'personal-data',
        text: 'Personal data in Azure Machine Learning, which means user information in the job history, can be exported and deleted with the studio, CLI, SDK or storage account.',
        support: { 'data-privacy': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Exporting and deleting data',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-export-delete-data',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-residency',
        text: 'Azure Machine Learning neither stores nor processes data outside the region of its deployment.',
        support: {},
        about: ['data-privacy'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Azure Machine Learning documentation: MLOps model management',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Azure Machine Learning documentation: Git integration',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-model-git-integration',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Azure Machine Learning documentation: Data collection from models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-collection',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'github-actions',
        text: 'GitHub Actions and Azure DevOps can train and deploy models with Azure Machine Learning, and the MLOps v2 accelerator supplies templates for both.',
        support: { 'ci-cd-integration': { how: 'integration', via: 'GitHub Actions or Azure DevOps' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
          {
            title: 'GitHub: Azure/mlops-v2, solution accelerator',
            url: 'https://github.com/Azure/mlops-v2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scheduled-pipelines',
        text: 'Schedules of Azure Machine Learning start pipeline jobs, for instance for retraining, by recurrence or cron expression; version 2 schedules know no event triggers.',
        support: { 'automated-retraining': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Scheduling pipeline jobs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-schedule-pipeline-job',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'event-driven-runs',
        text: 'Azure Event Grid can start pipeline runs and other workflows on events of Azure Machine Learning such as the registration of a model.',
        support: { 'automated-retraining': { how: 'integration', via: 'Azure Event Grid' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Event Grid',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-event-grid',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'registry-promotion',
        text: 'A model developed in one workspace can be published to a registry and deployed from there in the workspaces for test and production.',
        support: { 'environment-promotion': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Registries',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-machine-learning-registries-mlops',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspace-templates',
        text: 'Azure Machine Learning workspaces can be declared with Azure Resource Manager or Bicep templates or with Terraform.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Workspaces',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'yaml-definitions',
        text: 'Jobs, endpoints and assets can be written as YAML files for the CLI, and existing ones can be shown as YAML.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'commit-tracking',
        text: 'A training job submitted from a Git folder records the repository, branch and commit, whichever Git host is used.',
        support: { 'source-control': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Git integration',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-model-git-integration',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    collaboration: [
      {
        slug: 'workspaces',
        text: 'The workspace is a first-class concept of Azure Machine Learning.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Workspaces',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
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
          {
            title: 'Azure Machine Learning documentation: Assigning roles',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-assign-roles',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'Azure Machine Learning documentation: Enterprise security and governance',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-enterprise-security',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'hub-workspaces',
        text: 'A hub workspace groups project workspaces with common security settings, connections and compute, and is the same kind of resource as a hub of Microsoft Foundry.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Workspaces',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspace-move',
        text: 'A workspace cannot be moved to another Azure subscription.',
        support: {},
        about: ['workspaces'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Workspaces',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'built-in-roles',
        text: 'Workspaces have built-in roles, among them AzureML Data Scientist and AzureML Compute Operator, and custom roles can be defined.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Assigning roles',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-assign-roles',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'managed-virtual-network',
        text: 'A managed virtual network isolates a workspace and its managed compute, with private endpoints and restricted outbound traffic.',
        support: { 'network-isolation': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Enterprise security and governance',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-enterprise-security',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'private-scoring',
        text: 'Requests to a managed online endpoint can be confined to the private endpoint of its workspace.',
        support: { 'network-isolation': { how: 'native' } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'entra-sign-in',
        text: 'Users sign in to Azure Machine Learning through Microsoft Entra ID, with multifactor authentication if it is configured there; SSH access to compute is separate.',
        support: { 'single-sign-on': { how: 'native', via: 'Microsoft Entra ID' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Enterprise security and governance',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-enterprise-security',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-files',
        text: 'Every workspace has a file system that all its users share, for notebooks and clones of Git repositories.',
        support: {},
        about: ['workspaces', 'notebooks'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Git integration',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-model-git-integration',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'own-kubernetes-clusters',
        text: 'The hosted service can run training and inference on Kubernetes clusters of the customer, in Azure or through Azure Arc on premises, at the edge and in other clouds.',
        support: { 'hybrid-execution': { how: 'native', via: 'Azure Arc' } },
        about: ['multi-cloud'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Kubernetes compute target',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-attach-kubernetes-anywhere',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-extension',
        text: 'An extension for training and inference is installed on AKS, OpenShift or other clusters connected by Azure Arc; the workspace itself remains an Azure resource.',
        support: { 'kubernetes-install': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Kubernetes extension',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-kubernetes-extension',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Workspaces',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'extension-scheduler',
        text: 'The Kubernetes extension brings the Volcano scheduler for jobs and the Prometheus operator, or reuses those already in the cluster.',
        support: {},
        about: ['gpu-scheduling', 'kubernetes-install'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Kubernetes extension',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-kubernetes-extension',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'connected-premises',
        text: 'Even where the whole lifecycle runs on premises, the documented set-up keeps a link to Azure, by outbound proxy or by ExpressRoute with private link.',
        support: {},
        about: ['self-hosted', 'air-gapped-install'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Kubernetes compute target',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-attach-kubernetes-anywhere',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-endpoints',
        text: 'Online deployments can be tested in Docker on the user’s computer, with one deployment an endpoint and without traffic rules, authentication or probe settings.',
        support: { 'local-mode': { how: 'native', partial: true } },
        only: ['online-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-compute-target',
        text: 'A training command can first run on the local computer and later on cloud compute, by a change of its compute parameter.',
        support: { 'local-mode': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Ways to train models',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'airflow-provider',
        text: 'A provider package for Apache Airflow submits workflows to Azure Machine Learning.',
        support: { 'external-job-submission': { how: 'integration', via: 'Apache Airflow' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-orchestrators',
        text: 'Azure Data Factory and Microsoft Fabric can start pipelines of Azure Machine Learning that are deployed to batch endpoints.',
        support: { 'external-job-submission': { how: 'integration', via: 'Azure Data Factory or Microsoft Fabric' } },
        only: ['batch-endpoints'],
        sources: [
          {
            title: 'Azure Machine Learning documentation: Scheduling pipeline jobs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-schedule-pipeline-job',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'saas',
        text: 'Azure Machine Learning is delivered as SaaS.',
        support: { 'managed-service': { how: 'native' } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Overview',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'resources-in-subscription',
        text: 'A workspace and its storage account, key vault and container registry lie in the customer’s Azure subscription; managed compute clusters are hosted by the service on its behalf.',
        support: { 'customer-cloud-deployment': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Azure Machine Learning documentation: Workspaces',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Data encryption',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Managing and optimising costs',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-optimize-cost',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'azure-china',
        text: 'Azure Machine Learning has separate documentation for the Azure cloud in China, which the CLI extension has supported since version 2.6.0.',
        support: {},
        about: ['managed-service'],
        sources: [
          {
            title: 'Azure documentation for China: Deploying models with deployment templates',
            url: 'https://docs.azure.cn/en-us/machine-learning/how-to-deploy-models-deployment-template?view=azureml-api-2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [
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
      category: 'recent-activity',
      retired: {
        recorded: '2026-11',
        since: '2022-05-24',
        why: 'changed',
        reason:
          'The commands for online and batch endpoints became generally available with version 2.4.0 of the CLI extension.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/recent-activity/managed-endpoints-ga'],
      },
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
      category: 'model-training',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason:
          'In version 2 of the interfaces, distribution is a setting of a training job and a pipeline is a job of several steps, so the sentence is split.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Distributed training',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-distributed-training',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/model-training/distributed-jobs', 'azure-ml/model-training/pipeline-jobs'],
      },
    },
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
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2022-05-24',
        why: 'changed',
        reason:
          'Online endpoints left preview in the CLI in May 2022; their ready-made images are called curated ones.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/model-deployment/curated-images'],
      },
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
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2022-05-24',
        why: 'changed',
        reason: 'Online endpoints, which serve custom containers, left preview in the CLI in May 2022.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/model-deployment/own-containers'],
      },
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
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2022-05-24',
        why: 'changed',
        reason: 'Online endpoints left preview in the CLI in May 2022.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/model-deployment/managed-online-endpoints'],
      },
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
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2022-05-24',
        why: 'changed',
        reason: 'Batch endpoints left preview in the CLI in May 2022.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Batch endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/model-deployment/parallel-batch-endpoints'],
      },
    },
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
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        since: '2022-05-24',
        why: 'changed',
        reason: 'Online endpoints left preview in the CLI in May 2022.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/scaling-predictions/gpu-online-endpoints'],
      },
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
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        since: '2022-05-24',
        why: 'changed',
        reason: 'Online endpoints left preview in the CLI in May 2022.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/scaling-predictions/percentage-routing'],
      },
    },
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
      category: 'performance-monitoring',
      retired: {
        recorded: '2026-11',
        since: '2022-05-24',
        why: 'changed',
        reason: 'Online endpoints left preview in the CLI in May 2022; their metrics are read in Azure Monitor.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Monitoring online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/performance-monitoring/azure-monitor-metrics'],
      },
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
      category: 'performance-monitoring',
      retired: {
        recorded: '2026-11',
        since: '2022-05-24',
        why: 'changed',
        reason: 'Online endpoints left preview in the CLI in May 2022; their metrics are read in Azure Monitor.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: CLI v2 release notes',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Monitoring online endpoints',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/performance-monitoring/azure-monitor-metrics'],
      },
    },
    {
      slug: 'cross-workspace-sharing',
      text: 'The model registry of one workspace can be shared with other workspaces.',
      support: { 'cross-workspace-models': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'model-governance',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'Models are shared through registries that lie outside any workspace; the model registry of a workspace stays its own.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Registries',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-machine-learning-registries-mlops',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Model registry with MLflow',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-models-mlflow',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/model-governance/shared-registries'],
      },
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
      category: 'data-governance',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'Version 2 of the interfaces calls datasets data assets.',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
            accessed: '2026-11-23',
          },
          {
            title: 'Azure Machine Learning documentation: Data assets',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-data-assets',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['azure-ml/data-governance/data-asset-versions'],
      },
    },
  ],
  notFound: {
    'grpc-inference': '2026-11-23',
    'outlier-detection': '2026-11-23',
    'self-hosted': '2026-11-23',
    'air-gapped-install': '2026-11-23',
    'multi-cloud': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
