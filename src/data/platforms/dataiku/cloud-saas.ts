import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'dataiku-online-new',
    text: 'Dataiku Online, meant for smaller companies, is a new offering of June 2021.',
    support: {},
    about: ['managed-service'],
    only: ['dataiku-online'],
    sources: [{ page: pages.techcrunchDataikuOnlineLaunch }],
    recorded: '2021-10',
    date: '2021-06',
  },
  {
    slug: 'dataiku-cloud',
    text: 'Dataiku Cloud is the hosted offering, in which Dataiku manages the infrastructure of an instance.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['dataiku-online'],
    sources: [{ page: pages.knowledgeBaseManagingElasticAiComputeCapacity, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-compute-quotas',
    text: 'Containerised work on Dataiku Cloud is limited by subscription quotas on CPU, memory and parallel activities; tasks beyond them are queued.',
    support: {},
    about: ['managed-service'],
    only: ['dataiku-online'],
    sources: [{ page: pages.knowledgeBaseManagingElasticAiComputeCapacity, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'fleet-manager-clouds',
    text: 'Fleet Manager has clients for AWS, Azure and GCP to run fleets of Dataiku instances there.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['cloud-stacks'],
    sources: [
      { page: pages.apiClientFleetManagerClient, accessed: '2026-11-23' },
      { page: pages.fleetManagerInstances, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'own-cloud-account',
    text: 'Dataiku Cloud Stacks run in cloud accounts and networks that are registered in Fleet Manager, on AWS, Azure or GCP.',
    support: {},
    about: ['customer-cloud-deployment'],
    only: ['cloud-stacks'],
    sources: [
      { page: pages.apiClientFleetManagerVirtualNetworks, accessed: '2026-11-23' },
      { page: pages.apiClientFleetManagerCloudAccounts, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'managed-api-nodes',
    text: 'API nodes are installed by the customer only in static infrastructures; on Dataiku Cloud, in Cloud Stacks and on Kubernetes their installation is managed.',
    support: {},
    about: ['managed-service', 'real-time-endpoints'],
    sources: [{ page: pages.v11InstallingApiNodes, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
