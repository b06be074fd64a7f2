import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';
import { cloudSaas } from './azure-ml/cloud-saas.ts';
import { collaboration } from './azure-ml/collaboration.ts';
import { continuousDelivery } from './azure-ml/continuous-delivery.ts';
import { dataGovernance } from './azure-ml/data-governance.ts';
import { dataMonitoring } from './azure-ml/data-monitoring.ts';
import { dataPreparation } from './azure-ml/data-preparation.ts';
import { history } from './azure-ml/history.ts';
import { modelDeployment } from './azure-ml/model-deployment.ts';
import { modelGovernance } from './azure-ml/model-governance.ts';
import { modelTraining } from './azure-ml/model-training.ts';
import { performanceMonitoring } from './azure-ml/performance-monitoring.ts';
import { pricing } from './azure-ml/pricing.ts';
import { productFocus } from './azure-ml/product-focus.ts';
import { recentActivity } from './azure-ml/recent-activity.ts';
import { scalingPredictions } from './azure-ml/scaling-predictions.ts';
import { selfInstall } from './azure-ml/self-install.ts';

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
    service: {
      name: 'Azure Machine Learning service',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        {
          title: 'Azure Machine Learning documentation: Overview',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
          accessed: '2026-11-30',
        },
      ],
    },
    'online-endpoints': {
      name: 'Online endpoints (managed and Kubernetes)',
      kind: 'product',
      standing: 'part',
      sources: [
        {
          title: 'Azure Machine Learning documentation: Online endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
          accessed: '2026-11-30',
        },
      ],
    },
    'batch-endpoints': {
      name: 'Batch endpoints',
      kind: 'product',
      standing: 'part',
      sources: [
        {
          title: 'Azure Machine Learning documentation: Endpoints for inference in production',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints/',
          accessed: '2026-11-30',
        },
      ],
    },
    'serverless-deployments': {
      name: 'Serverless deployments of catalogue models',
      kind: 'product',
      standing: 'part',
      sources: [
        {
          title: 'Azure documentation on GitHub: Deploy models as serverless APIs',
          url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/machine-learning/how-to-deploy-models-serverless.md',
          accessed: '2026-11-30',
        },
      ],
    },
    'prompt-flow': {
      name: 'Prompt flow',
      kind: 'product',
      standing: 'part',
      status: {
        is: 'maintenance',
        since: '2026-04-20',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Migrating from prompt flow to Agent Framework',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/migrate-prompt-flow-to-agent-framework',
            accessed: '2026-11-30',
          },
        ],
      },
      sources: [
        {
          title: 'Azure Machine Learning documentation: Overview',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
          accessed: '2026-11-30',
        },
      ],
    },
    'prompt-flow-toolkit': {
      name: 'Prompt flow toolkit (open source)',
      kind: 'product',
      standing: 'part',
      alone: true,
      status: {
        is: 'maintenance',
        since: '2026-04-20',
        sources: [
          {
            title: 'Azure Machine Learning documentation: Migrating from prompt flow to Agent Framework',
            url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/migrate-prompt-flow-to-agent-framework',
            accessed: '2026-11-30',
          },
          {
            title: 'Prompt flow documentation: Home page',
            url: 'https://microsoft.github.io/promptflow/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      sources: [
        {
          title: 'GitHub: microsoft/promptflow, README',
          url: 'https://github.com/microsoft/promptflow',
          accessed: '2026-11-30',
        },
      ],
    },
  },
  introduction: {
    summary:
      'Azure Machine Learning is a cloud service that Microsoft runs on Azure for training, deploying and managing machine learning models. Work is organised in workspaces, which keep the history of jobs, references to compute and storage, and versioned assets: data, environments, components and models. Users reach it through Azure Machine Learning studio on the web, a Python SDK, an extension of the Azure CLI, or REST. Training runs as jobs: scripts, automated ML, sweeps or pipelines, which can also be drawn in the Designer of the studio. Models are deployed to online endpoints for predictions in real time or to batch endpoints for large volumes; registries share models and other assets between workspaces. Kubernetes clusters of the customer, attached through an extension, can run training and inference too. A model catalogue offers pretrained models of many providers. Prompt flow, the tool for applications with language models, receives no new features since April 2026 and is to be retired in April 2027; Microsoft directs its users to Microsoft Agent Framework. The features recorded in 2021 predate version 2 of the CLI and the Python SDK; support for version 1 of both has ended.',
    concepts: [
      {
        slug: 'workspace',
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
        slug: 'compute-target',
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
        slug: 'environment',
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
        slug: 'job',
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
        slug: 'pipeline',
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
        slug: 'data-asset',
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
        slug: 'model-registry',
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
        slug: 'registry',
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
        slug: 'model-catalogue',
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
        slug: 'prompt-flow',
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
        slug: 'endpoint',
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
        slug: 'v1-and-v2',
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
    'grpc-inference': '2026-11-23',
    'outlier-detection': '2026-11-23',
    'self-hosted': '2026-11-23',
    'air-gapped-install': '2026-11-23',
    'multi-cloud': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
