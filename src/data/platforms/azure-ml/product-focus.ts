import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'mlops-focus',
    text: 'Azure Machine Learning is a platform for MLOps.',
    support: {},
    sources: [{ page: pages.overview, recorded: '2026-11', accessed: '2026-12-01' }],
    recorded: '2021-10',
  },
  {
    slug: 'azure-cloud',
    text: 'Azure Machine Learning runs on Azure.',
    support: {},
    sources: [{ page: pages.planningAndManagingCosts, recorded: '2026-11', accessed: '2026-12-01' }],
    recorded: '2021-10',
  },
  {
    slug: 'kubernetes-instance-types',
    text: 'On attached Kubernetes clusters, Azure Machine Learning runs training and inference in pods, and custom resources called instance types select their nodes and set their resources.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run'] } },
    sources: [
      { page: pages.kubernetesComputeTarget, accessed: '2026-12-01' },
      { page: pages.upgradingFromV1ToV2, accessed: '2026-12-01' },
      { page: pages.kubernetesInstanceTypes, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-namespaces',
    text: 'When a Kubernetes cluster is attached to an Azure Machine Learning workspace, a namespace can be chosen in which all workloads of this compute target run.',
    support: {},
    about: ['kubernetes-native', 'workspaces'],
    sources: [{ page: pages.kubernetesComputeTarget, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'kubernetes-job-format',
    text: 'Jobs on Kubernetes clusters attached to Azure Machine Learning can be described in the service’s own YAML format for jobs.',
    support: {},
    about: ['kubernetes-native'],
    sources: [
      { page: pages.kubernetesComputeTarget, accessed: '2026-12-01' },
      { page: pages.upgradingFromV1ToV2, accessed: '2026-12-01' },
      { page: pages.kubernetesInstanceTypes, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'mlflow-client',
    text: 'Once the azureml-mlflow plug-in is installed, the MLflow client can use an Azure Machine Learning workspace as its tracking server and model registry.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.modelRegistryWithMlflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'event-grid-events',
    text: 'Azure Event Grid passes Azure Machine Learning events on runs, registered models and deployments to functions, logic apps, event hubs or webhooks.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.eventGrid, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'custom-components',
    text: 'Once registered in a workspace, components with users’ own code appear in the asset library of the Azure Machine Learning Designer for use in its pipelines.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    sources: [{ page: pages.componentPipelinesInTheStudio, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'interfaces',
    text: 'Users work with Azure Machine Learning through a web studio, a Python SDK, an extension of the Azure CLI or a REST interface.',
    support: {},
    sources: [{ page: pages.overview, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'generative-ai-tools',
    text: 'For generative AI, Azure Machine Learning offers a model catalogue and prompt flow (due for retirement on 20 April 2027).',
    support: {},
    about: ['foundation-model-catalog'],
    sources: [
      { page: pages.overview, accessed: '2026-12-01' },
      { page: pages.migratingFromPromptFlowToAgentFramework, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'foundry-as-second-studio',
    text: 'Besides Azure Machine Learning studio, Microsoft names Foundry as a second studio in which users can work with large language models.',
    support: {},
    about: ['foundation-model-catalog'],
    sources: [{ page: pages.overview, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
