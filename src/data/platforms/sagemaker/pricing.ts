import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
  {
    slug: 'metered-pricing',
    text: 'SageMaker is charged by metered use.',
    support: { 'usage-based-pricing': { how: 'native' } },
    about: ['published-price-list'],
    sources: [
      { title: 'AWS: SageMaker pricing', url: 'https://aws.amazon.com/sagemaker/pricing/' },
      {
        title: 'SageMaker AI developer guide: Logging out of Amazon SageMaker Canvas',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-log-out.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS Marketplace user guide: Machine learning product pricing',
        url: 'https://docs.aws.amazon.com/marketplace/latest/userguide/machine-learning-pricing.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS Machine Learning Blog: Ensure efficient compute resources on Amazon SageMaker',
        url: 'https://aws.amazon.com/blogs/machine-learning/ensure-efficient-compute-resources-on-amazon-sagemaker/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'open-source-clients',
    text: 'The SageMaker Python SDK, the HyperPod CLI, fmeval and the ACK controller are under the Apache 2.0 licence; the SageMaker service itself is proprietary.',
    support: {},
    about: ['open-source-edition'],
    sources: [
      {
        title: 'SageMaker Python SDK on GitHub: Licence',
        url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/LICENSE',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker HyperPod CLI on GitHub: Licence',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/LICENSE',
        accessed: '2026-11-23',
      },
      {
        title: 'fmeval on GitHub: Licence',
        url: 'https://github.com/aws/fmeval/blob/main/LICENSE',
        accessed: '2026-11-23',
      },
      {
        title: 'ACK controller for SageMaker on GitHub: Licence',
        url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/blob/main/LICENSE',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'marketplace-prices',
    text: 'Sellers of models on AWS Marketplace may charge per hour and instance on top of SageMaker, whose infrastructure costs the buyer pays at the listed prices.',
    support: { 'usage-based-pricing': { how: 'native' } },
    sources: [
      {
        title: 'AWS Marketplace user guide: Machine learning product pricing',
        url: 'https://docs.aws.amazon.com/marketplace/latest/userguide/machine-learning-pricing.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'published-prices',
    text: 'AWS sets the prices of SageMaker AI infrastructure and publishes them on its pricing page.',
    support: { 'published-price-list': { how: 'native' } },
    sources: [
      {
        title: 'AWS Marketplace user guide: Machine learning product pricing',
        url: 'https://docs.aws.amazon.com/marketplace/latest/userguide/machine-learning-pricing.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'free-tier',
    text: 'Some use of SageMaker AI falls under the AWS Free Tier, whose limits the SageMaker AI pricing page gives.',
    support: { 'free-trial': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: What is Amazon SageMaker AI?',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'savings-plans',
    text: 'SageMaker Savings Plans are a commitment to an hourly spend for a term of years.',
    support: {},
    about: ['usage-based-pricing'],
    sources: [
      {
        title: 'AWS Cost Management API reference: SageMakerSavingsPlansConfiguration',
        url: 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CostOptimizationHub_SageMakerSavingsPlansConfiguration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'canvas-sessions',
    text: 'SageMaker Canvas is billed for as long as its workspace instance runs, until the user logs out.',
    support: { 'usage-based-pricing': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Logging out of Amazon SageMaker Canvas',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-log-out.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
