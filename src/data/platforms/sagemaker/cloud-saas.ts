import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'saas',
    text: 'AWS operates SageMaker and delivers it as software as a service.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    sources: [
      { page: pages.aiGuideTrainingSessionApis, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.aiGuideWhatIsAmazonSageMakerAi, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.awsCdkSageMakerAlphaReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'vpc-attachment',
    text: 'AWS runs SageMaker, but SageMaker resources belong to the customer’s AWS account and can attach to the customer’s VPC.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    about: ['customer-cloud-deployment'],
    sources: [
      { page: pages.apiCreateDomain, accessed: '2026-12-01' },
      { page: pages.apiCreateModel, accessed: '2026-12-01' },
      { page: pages.awsCdkSageMakerAlphaReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-factories',
    text: 'According to a blog of December 2025, AWS AI Factories are infrastructure that AWS operates in the customer’s data centre, like a private AWS Region, and include SageMaker AI.',
    support: {},
    about: ['air-gapped-install', 'self-hosted', 'customer-cloud-deployment', 'managed-service'],
    sources: [{ page: pages.refactoredAiFactories, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'regions',
    text: 'The names of SageMaker resources, such as endpoints, apply separately to each AWS account in each Region.',
    support: {},
    about: ['managed-service'],
    sources: [{ page: pages.apiCreateEndpoint, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'sla-ningxia',
    text: 'In the Ningxia Region in China, a service level agreement covers the monthly uptime of SageMaker batch transform jobs and of SageMaker endpoints with more than one instance.',
    support: {},
    about: ['service-level-agreement'],
    sources: [{ page: pages.serviceLevelAgreementNingxia, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'sla-third-party-guide',
    text: 'According to a third-party guide, the AWS service level agreement for SageMaker sets a monthly uptime of 99.95% for online inference and 99.9% for batch transform, with service credits.',
    support: { 'service-level-agreement': { how: 'native', shows: ['figure', 'remedy', 'named'] } },
    sources: [
      { page: pages.nextSignalSageMakerSla, accessed: '2026-12-01' },
      { page: pages.cloudSlaList, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
