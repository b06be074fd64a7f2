import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
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
import * as pages from './azure-ml/pages.ts';
import { performanceMonitoring } from './azure-ml/performance-monitoring.ts';
import { pricing } from './azure-ml/pricing.ts';
import { productFocus } from './azure-ml/product-focus.ts';
import { recentActivity } from './azure-ml/recent-activity.ts';
import { scalingPredictions } from './azure-ml/scaling-predictions.ts';
import { selfInstall } from './azure-ml/self-install.ts';

export const azureMl = /* @__PURE__ */ withSources<MatrixPlatform<'azure-ml'>>({
  id: 'azure-ml',
  name: 'Azure Machine Learning',
  vendor: 'Microsoft',
  homepage: 'https://azure.microsoft.com/en-us/products/machine-learning',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [{ page: pages.overview, accessed: '2026-11-23' }],
  },
  names: [
    {
      name: 'Azure ML',
      sources: [{ page: pages.azureAiBlogManagedEndpointsAnnouncement, accessed: '2026-11-23' }],
    },
    {
      name: 'AML',
      sources: [{ page: pages.githubAmlKubernetesArcCompute, accessed: '2026-12-01' }],
    },
    {
      name: 'AzureML',
      sources: [{ page: pages.githubMachineLearningNotebooksSampleNotebooksV1Sdk, accessed: '2026-11-23' }],
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
      sources: [{ page: pages.overview, accessed: '2026-11-30' }],
    },
    'online-endpoints': {
      name: 'Online endpoints (managed and Kubernetes)',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.onlineEndpoints, accessed: '2026-11-30' }],
    },
    'batch-endpoints': {
      name: 'Batch endpoints',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.endpointsForInferenceInProduction, accessed: '2026-11-30' }],
    },
    'serverless-deployments': {
      name: 'Serverless deployments of catalogue models',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.azureDeployModelsAsServerlessApis, accessed: '2026-11-30' }],
    },
    'prompt-flow': {
      name: 'Prompt flow',
      kind: 'product',
      standing: 'part',
      status: {
        is: 'maintenance',
        since: '2026-04-20',
        sources: [{ page: pages.migratingFromPromptFlowToAgentFramework, accessed: '2026-11-30' }],
      },
      sources: [{ page: pages.overview, accessed: '2026-11-30' }],
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
          { page: pages.migratingFromPromptFlowToAgentFramework, accessed: '2026-11-30' },
          { page: pages.promptFlowHomePage, accessed: '2026-11-23' },
        ],
      },
      sources: [{ page: pages.githubPromptflowReadme, accessed: '2026-11-30' }],
    },
  },
  introduction: {
    summary:
      'Azure Machine Learning is a cloud service that Microsoft runs on Azure for training, deploying and managing machine learning models. Work is organised in workspaces, which keep the history of jobs, references to compute and storage, and versioned assets: data, environments, components and models. Users reach it through Azure Machine Learning studio on the web, a Python SDK, an extension of the Azure CLI or a REST interface. Training runs as jobs: scripts, automated ML, sweeps or pipelines. Pipelines can also be drawn in the studio’s Designer. Models are deployed to online endpoints for predictions in real time or to batch endpoints for large volumes. Registries share models and other assets between workspaces. The customer’s own Kubernetes clusters, attached through an extension, can also run training and inference. A model catalogue offers pretrained models from many providers. Prompt flow, the tool for applications with language models, has received no new features since 20 April 2026 and is to be retired on 20 April 2027. Microsoft directs users of prompt flow to Microsoft Agent Framework. The features recorded in 2021 predate version 2 of the CLI and the Python SDK. Support for version 1 of both has ended.',
    concepts: [
      {
        slug: 'workspace',
        term: 'Workspace',
        aliases: ['Azure Machine Learning workspace'],
        definition:
          'The Azure resource that a team works in. A workspace keeps the history of jobs, holds assets such as models and environments, and points to compute and storage. Roles and network settings apply to the workspace.',
        sources: [
          { page: pages.workspaces, accessed: '2026-11-23' },
          { page: pages.resourcesAndAssets, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'compute-target',
        term: 'Compute target',
        aliases: ['compute', 'compute instance', 'compute cluster', 'serverless compute'],
        definition:
          'The machines that run a job or host a model. The service manages some of them, such as single development machines and clusters, and the user attaches others, such as computers and Kubernetes clusters.',
        sources: [
          { page: pages.resourcesAndAssets, accessed: '2026-11-23' },
          { page: pages.waysToTrainModels, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'environment',
        term: 'Environment',
        aliases: ['curated environment', 'custom environment'],
        definition:
          'A versioned definition of the packages, variables and settings that a training or scoring script runs with. Microsoft supplies curated environments. Custom ones start from a Docker image, optionally with a Conda file, or from a Docker build context.',
        sources: [{ page: pages.resourcesAndAssets, accessed: '2026-11-23' }],
      },
      {
        slug: 'job',
        term: 'Job',
        aliases: ['run', 'experiment run'],
        definition:
          'One execution of work on a compute target, for example a command or a whole pipeline. Version 2 of the interfaces uses this one word for what version 1 called experiments, runs and pipelines.',
        sources: [{ page: pages.upgradingFromV1ToV2, accessed: '2026-11-23' }],
      },
      {
        slug: 'pipeline',
        term: 'Pipeline',
        aliases: ['Azure Machine Learning pipeline', 'training pipeline'],
        definition:
          'A workflow of several steps, which the service runs in the order of their dependencies. Unchanged steps can be reused, and each step may use different compute. A step can be built as a component, a piece of code with declared inputs and outputs.',
        sources: [
          { page: pages.pipelines, accessed: '2026-11-23' },
          { page: pages.resourcesAndAssets, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'data-asset',
        term: 'Data asset',
        aliases: ['dataset'],
        definition:
          'A versioned reference to a file, a folder or a table that jobs read. In version 1 of the interfaces, data assets were called datasets.',
        sources: [
          { page: pages.upgradingFromV1ToV2, accessed: '2026-11-23' },
          { page: pages.resourcesAndAssets, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'model-registry',
        term: 'Model registry',
        aliases: ['registered model', 'model asset'],
        definition:
          'The part of a workspace in which models are stored under a name and a version. Models are kept as custom files or in the MLflow or Triton format.',
        sources: [{ page: pages.resourcesAndAssets, accessed: '2026-11-23' }],
      },
      {
        slug: 'registry',
        term: 'Registry',
        aliases: ['Azure Machine Learning registry', 'machine learning registry'],
        definition:
          'A store outside any workspace that makes models, environments, components and data available to all workspaces of an organisation, for example to promote a model from development to production.',
        sources: [{ page: pages.registries, accessed: '2026-11-23' }],
      },
      {
        slug: 'model-catalogue',
        term: 'Model catalogue',
        aliases: ['model catalog'],
        definition:
          'The studio page that offers pretrained models from Microsoft and other providers. Depending on the model, deployment is to managed compute (an online endpoint with its own machines) or serverless, hosted by Microsoft and billed by tokens.',
        sources: [
          { page: pages.modelCatalogue, accessed: '2026-11-23' },
          { page: pages.endpoints, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'prompt-flow',
        term: 'Prompt flow',
        aliases: ['flow'],
        definition:
          'A tool for linking language models, prompts and Python code in a graph, and for evaluating the graph and deploying it to an endpoint. Development of the tool ended on 20 April 2026 and its retirement is announced for 20 April 2027.',
        sources: [
          { page: pages.promptFlow, accessed: '2026-11-23' },
          { page: pages.promptFlowHomePage, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'endpoint',
        term: 'Endpoint',
        aliases: ['online endpoint', 'batch endpoint', 'managed endpoint', 'managed online endpoint'],
        definition:
          'A stable address for one or more deployments, each a model with its code and compute. Online endpoints answer requests in real time, and batch endpoints process data as jobs. The service runs the machines of managed online endpoints, while Kubernetes online endpoints use the customer’s own cluster.',
        sources: [
          { page: pages.endpoints, accessed: '2026-11-23' },
          { page: pages.onlineEndpoints, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'v1-and-v2',
        term: 'v1 and v2',
        aliases: ['SDK v1', 'SDK v2', 'CLI v1', 'CLI v2'],
        definition:
          'The two generations of the REST interface, Python SDK and CLI extension. The service itself and its workspaces have no such versions. New features are added only to v2. Support for v1 ended on 30 September 2025 for the CLI and on 30 June 2026 for the SDK.',
        sources: [
          { page: pages.upgradingFromV1ToV2, accessed: '2026-11-23' },
          { page: pages.cliAndSdkV2, accessed: '2026-11-23' },
          { page: pages.cliV2ReleaseNotes, accessed: '2026-11-23' },
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
    'grpc-inference': '2026-12-01',
    'outlier-detection': '2026-12-01',
    'self-hosted': '2026-12-01',
    'air-gapped-install': '2026-12-01',
    'multi-cloud': '2026-12-01',
    'third-party-distributions': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'bulk-export': '2026-12-01',
    'soc-2-report': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'hipaa-eligibility': '2026-12-01',
    'fractional-gpus': '2026-12-01',
    'kubernetes-install': '2026-12-01',
    'customer-cloud-deployment': '2026-12-01',
    'prompt-registry': '2026-12-01',
  },
});
