import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
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
    only: ['serverless-deployments'],
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
    only: ['prompt-flow-toolkit'],
    sources: [
      {
        title: 'GitHub: microsoft/promptflow, README',
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
      { title: 'GitHub: Azure/azureml-assets', url: 'https://github.com/Azure/azureml-assets', accessed: '2026-11-23' },
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
];
