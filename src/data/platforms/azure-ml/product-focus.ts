import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
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
    support: { 'extension-points': { how: 'integration', via: ['MLflow'] } },
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
    support: { 'extension-points': { how: 'integration', via: ['Azure Event Grid'] } },
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
];
