import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'mlops-focus',
    text: 'Azure Machine Learning is a platform for MLOps.',
    support: {},
    sources: [{ page: pages.overview, recorded: '2026-11', accessed: '2026-11-23' }],
    recorded: '2021-10',
  },
  {
    slug: 'azure-cloud',
    text: 'Azure Machine Learning runs on Azure.',
    support: {},
    sources: [{ page: pages.planningAndManagingCosts, recorded: '2026-11', accessed: '2026-11-23' }],
    recorded: '2021-10',
  },
  {
    slug: 'kubernetes-instance-types',
    text: 'On Kubernetes clusters attached to Azure Machine Learning, instance types are custom resources and work runs in a chosen namespace, while jobs are described in the service’s own YAML format.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run'] } },
    sources: [
      { page: pages.kubernetesComputeTarget, accessed: '2026-11-23' },
      { page: pages.upgradingFromV1ToV2, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-client',
    text: 'The MLflow client can use an Azure Machine Learning workspace as tracking server and model registry once the azureml-mlflow plug-in is installed.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.modelRegistryWithMlflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'event-grid-events',
    text: 'Azure Machine Learning publishes events on runs, registered models and deployments, which Azure Event Grid passes to functions, logic apps, event hubs or webhooks.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.eventGrid, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'custom-components',
    text: 'Components with users’ own code, once registered in a workspace, appear in the asset library of the Azure Machine Learning designer for use in its pipelines.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    sources: [{ page: pages.componentPipelinesInTheStudio, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'interfaces',
    text: 'Azure Machine Learning is operated through a web studio, a Python SDK, an extension of the Azure CLI and a REST interface.',
    support: {},
    sources: [{ page: pages.overview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'generative-ai-tools',
    text: 'For generative AI, Azure Machine Learning offers a model catalogue and prompt flow, which is due for retirement on 20 April 2027.',
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
    text: 'Microsoft names Foundry as a second studio, besides Azure Machine Learning studio, for work with language models.',
    support: {},
    about: ['foundation-model-catalog'],
    sources: [{ page: pages.overview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
