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
    text: 'On attached Kubernetes clusters, Azure Machine Learning runs training and inference in pods and uses custom resources called instance types to select nodes and set pod resources.',
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
    text: 'When users attach a Kubernetes cluster to an Azure Machine Learning workspace as a compute target, they can choose one namespace for all workloads of that compute target.',
    support: {},
    about: ['kubernetes-native', 'workspaces'],
    sources: [{ page: pages.kubernetesComputeTarget, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'kubernetes-job-format',
    text: 'Jobs on Kubernetes clusters attached to Azure Machine Learning can be described in Azure Machine Learning’s own YAML job format.',
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
    text: 'Azure Event Grid forwards Azure Machine Learning events about runs, registered models and deployments to functions, logic apps, event hubs or webhooks.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.eventGrid, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'custom-components',
    text: 'Once registered in an Azure Machine Learning workspace, components with the user’s own code appear in the asset library of the Designer (the visual pipeline editor).',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    sources: [{ page: pages.componentPipelinesInTheStudio, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'interfaces',
    text: 'Users work with Azure Machine Learning through a web studio, a Python SDK, an Azure CLI extension or a REST interface.',
    support: {},
    sources: [{ page: pages.overview, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'generative-ai-tools',
    text: 'For generative AI, Azure Machine Learning offers a model catalogue and the prompt flow tool, which is due for retirement on 20 April 2027.',
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
    text: 'Microsoft describes Foundry as a second studio for working with large language models, in addition to Azure Machine Learning studio.',
    support: {},
    about: ['foundation-model-catalog'],
    sources: [{ page: pages.overview, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
