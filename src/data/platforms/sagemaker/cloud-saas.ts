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
    slug: 'regions',
    text: 'The names and quotas of SageMaker resources, such as endpoints, apply separately to each AWS account in each Region.',
    support: {},
    about: ['managed-service'],
    sources: [{ page: pages.apiCreateEndpoint, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'sla-ningxia',
    text: 'In the Ningxia Region in China, a service level agreement (with service credits) covers the monthly uptime of SageMaker batch transform jobs and of SageMaker endpoints with more than one instance.',
    support: {},
    about: ['service-level-agreement'],
    sources: [{ page: pages.serviceLevelAgreementNingxia, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'sla-third-party-guide',
    text: 'A third-party guide to refunds gives the monthly availability in the SageMaker service level agreement as 99.95% for online inference and 99.9% for batch transform.',
    support: {},
    about: ['service-level-agreement'],
    sources: [{ page: pages.nextSignalSageMakerSla, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
