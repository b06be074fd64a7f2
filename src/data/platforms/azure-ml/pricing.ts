import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'metered-use',
    text: 'Charges for Azure Machine Learning follow metered use.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    about: ['published-price-list'],
    sources: [
      { page: pages.azureMachineLearningPricing },
      { page: pages.planningAndManagingCosts, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'endpoint-charges',
    text: 'A managed online endpoint is billed for its virtual machines and networking, without a surcharge for Azure Machine Learning.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    only: ['online-endpoints'],
    sources: [{ page: pages.onlineEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'token-billing',
    text: 'Serverless deployments of catalogue models are billed by tokens, with a small charge per minute for the endpoint.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    only: ['serverless-deployments'],
    sources: [
      { page: pages.endpoints, accessed: '2026-11-23' },
      { page: pages.modelCatalogue, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pricing-calculator',
    text: 'Costs of Azure Machine Learning can be worked out in the public Azure pricing calculator, and the studio shows an estimated price for each machine size.',
    support: { 'published-price-list': { how: 'native', shows: ['prices'] } },
    sources: [{ page: pages.planningAndManagingCosts, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'free-credits',
    text: 'A new free Azure account includes credits that can be spent on Azure Machine Learning.',
    support: { 'free-trial': { how: 'native', shows: ['trial'] } },
    sources: [{ page: pages.overview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'trial-without-serverless',
    text: 'Free and trial Azure subscriptions cannot be used to deploy catalogue models as serverless APIs, which requires a valid payment method.',
    support: {},
    about: ['free-trial'],
    only: ['serverless-deployments'],
    sources: [{ page: pages.serverlessApiDeployments, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'reserved-machines',
    text: 'Reservations of Azure virtual machines for one or three years also lower the price of managed compute in Azure Machine Learning.',
    support: {},
    about: ['usage-based-pricing'],
    sources: [{ page: pages.managingAndOptimisingCosts, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'associated-charges',
    text: 'A workspace also causes charges for its storage, container registry, key vault and monitoring, and these resources outlive the workspace unless they are deleted too.',
    support: {},
    about: ['usage-based-pricing'],
    sources: [{ page: pages.planningAndManagingCosts, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-flow-licence',
    text: 'The prompt flow toolkit, whose development ended on 20 April 2026, with retirement announced for 20 April 2027, is published under the MIT licence and runs without the cloud service.',
    support: {
      'free-trial': { how: 'native', shows: ['free'], stage: 'deprecated' },
      'open-source-edition': { how: 'native', shows: ['licence'], stage: 'deprecated' },
    },
    only: ['prompt-flow-toolkit'],
    sources: [
      { page: pages.githubPromptflowReadme, accessed: '2026-11-23' },
      { page: pages.promptFlowHomePage, accessed: '2026-11-23' },
      { page: pages.migratingFromPromptFlowToAgentFramework, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'samples-licence',
    text: 'The sample notebooks and the built-in registry assets of Azure Machine Learning are on GitHub under the MIT licence.',
    support: {},
    about: ['open-source-edition'],
    sources: [
      { page: pages.githubAzuremlExamples, accessed: '2026-11-23' },
      { page: pages.githubAzuremlAssets, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'triton-licence',
    text: 'The Triton container on online endpoints falls under a licence of NVIDIA that allows 90 days of use without a subscription to NVIDIA AI Enterprise.',
    support: {},
    about: ['prebuilt-serving-containers'],
    only: ['online-endpoints'],
    sources: [{ page: pages.deployingWithTriton, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
