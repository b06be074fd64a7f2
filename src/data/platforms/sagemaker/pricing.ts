import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'metered-pricing',
    text: 'AWS charges for SageMaker according to metered use.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    about: ['published-price-list'],
    sources: [
      { page: pages.awsSageMakerPricing },
      { page: pages.aiGuideLoggingOutOfAmazonSageMakerCanvas, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.awsMarketplaceGuideMachineLearningProductPricing, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.awsMachineLearningBlogEnsureEfficientCompute, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.awsSageMakerPricingGerman, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'open-source-clients',
    text: 'The SageMaker Python SDK, HyperPod CLI, fmeval library and ACK controller for Kubernetes are open source under the Apache License 2.0, unlike the SageMaker service itself.',
    support: {},
    about: ['open-source-edition'],
    sources: [
      { page: pages.pythonSdkLicence, accessed: '2026-12-01' },
      { page: pages.hyperpodCliLicence, accessed: '2026-12-01' },
      { page: pages.fmevalLicence, accessed: '2026-12-01' },
      { page: pages.ackControllerForSageMakerLicence, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'marketplace-prices',
    text: 'Sellers of models on AWS Marketplace may charge an hourly price per instance, and the buyer also pays for the SageMaker infrastructure at the listed prices.',
    support: {},
    about: ['usage-based-pricing'],
    sources: [{ page: pages.awsMarketplaceGuideMachineLearningProductPricing, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'published-prices',
    text: 'AWS sets the prices of SageMaker AI infrastructure and publishes them on its pricing page.',
    support: { 'published-price-list': { how: 'native', shows: ['prices'] } },
    sources: [
      { page: pages.awsMarketplaceGuideMachineLearningProductPricing, accessed: '2026-11-23' },
      { page: pages.apiEvangelistSageMakerPrices, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'free-tier',
    text: 'For the first two months, the AWS Free Tier covers some use of SageMaker AI, within monthly limits given on the SageMaker AI pricing page.',
    support: { 'free-trial': { how: 'native', shows: ['trial'] } },
    sources: [
      { page: pages.aiGuideWhatIsAmazonSageMakerAi, accessed: '2026-11-23' },
      { page: pages.awsSageMakerPricingGerman, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'savings-plans',
    text: 'With SageMaker Savings Plans, customers commit to an hourly spend for a term measured in years.',
    support: {},
    about: ['usage-based-pricing'],
    sources: [{ page: pages.awsCostManagementApi, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'canvas-sessions',
    text: 'SageMaker Canvas is billed for the training of models and for the hours of each session until the user logs out.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    sources: [
      { page: pages.aiGuideLoggingOutOfAmazonSageMakerCanvas, accessed: '2026-11-23' },
      { page: pages.guide2023CanvasLogOut, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.guide2023CanvasManageCost, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideCanvasManageCostFrench, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'debugger-library-apache',
    text: 'The smdebug library of SageMaker Debugger is open source under the Apache License 2.0.',
    support: {},
    about: ['open-source-edition'],
    sources: [{ page: pages.debuggerReadme, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
