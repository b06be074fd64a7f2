import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'saas',
    text: 'SageMaker is delivered as software as a service.',
    support: { 'managed-service': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Training session APIs',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/customizing-models-training-sessions.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker AI developer guide: What is Amazon SageMaker AI?',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'vpc-attachment',
    text: 'SageMaker resources belong to an AWS account of the customer and can attach to the customer’s VPC, while AWS runs the service.',
    support: { 'managed-service': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateDomain',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateModel',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'regions',
    text: 'Names and quotas of SageMaker resources such as endpoints hold per AWS account and Region.',
    support: {},
    about: ['managed-service'],
    sources: [
      {
        title: 'SageMaker API reference: CreateEndpoint',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
