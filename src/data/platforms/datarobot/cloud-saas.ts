import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'managed-saas',
    text: 'DataRobot’s Managed AI Platform is a multi-tenant service that DataRobot runs in AWS regions in the US, the EU and Japan.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    about: ['data-residency'],
    only: ['managed-saas'],
    sources: [
      { page: pages.allowedSourceIpAddresses, accessed: '2026-12-01' },
      { page: pages.enterpriseArchitectureSelfManagedPremiseEnvironments, accessed: '2026-12-01' },
      { page: pages.allowedSourceIpAddressesLatest, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'single-tenant-saas',
    text: 'DataRobot is available as single-tenant SaaS in many regions of AWS, Google Cloud and Microsoft Azure.',
    support: {
      'managed-service': { how: 'native', shows: ['operated'] },
      'multi-cloud': { how: 'native', shows: ['clouds'] },
    },
    about: ['data-residency'],
    only: ['single-tenant-saas'],
    sources: [
      { page: pages.enterpriseArchitectureSelfManagedPremiseEnvironments, accessed: '2026-12-01' },
      { page: pages.singleVsMultiTenantSaaS, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.platformRobotToRobot, accessed: '2026-11-23' },
      { page: pages.allowedSourceIpAddresses, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'self-managed-clouds',
    text: 'Self-managed DataRobot runs in the customer’s own VPC (virtual private cloud) on AWS, Microsoft Azure or Google Cloud.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    about: ['customer-cloud-deployment'],
    only: ['self-managed'],
    sources: [
      { page: pages.enterpriseArchitectureSelfManagedPremiseEnvironments, accessed: '2026-12-01' },
      { page: pages.singleVsMultiTenantSaaS, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.installingDataRobotWithHelmChart, accessed: '2026-12-01' },
      { page: pages.installAndConfig, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-gateway-availability',
    text: 'DataRobot’s LLM gateway supplies LLMs on the managed service and single-tenant SaaS (supported plans), but on premises can only call LLMs from other sources.',
    support: {},
    about: ['ai-gateway', 'managed-service'],
    sources: [
      { page: pages.useTheDataRobotLlmGateway, accessed: '2026-11-23' },
      { page: pages.useTheDataRobotLlmGatewayVersion11_1, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
