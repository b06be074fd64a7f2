import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'dataiku-online-new',
    text: 'In June 2021, Dataiku Online was a new offering for smaller companies.',
    support: {},
    about: ['managed-service'],
    only: ['dataiku-online'],
    sources: [{ page: pages.techcrunchDataikuOnlineLaunch }],
    recorded: '2021-10',
    date: '2021-06',
  },
  {
    slug: 'dataiku-cloud',
    text: 'Dataiku Cloud is a hosted offering in which Dataiku manages the infrastructure of an instance.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['dataiku-online'],
    sources: [
      { page: pages.knowledgeBaseManagingElasticAiComputeCapacity, accessed: '2026-11-23' },
      { page: pages.installing, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-compute-quotas',
    text: 'Subscription quotas on Dataiku Cloud limit the CPU, memory and parallel activities of containerised work.',
    support: {},
    about: ['managed-service'],
    only: ['dataiku-online'],
    sources: [{ page: pages.knowledgeBaseManagingElasticAiComputeCapacity, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'support-contract-levels',
    text: 'Dataiku’s page on support tiers refers to service level agreements in the customer’s support contract and states no figures.',
    support: {},
    about: ['service-level-agreement'],
    sources: [{ page: pages.supportTiers, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'cloud-quota-queue',
    text: 'Dataiku Cloud queues tasks that exceed the compute quotas of the subscription.',
    support: {},
    about: ['managed-service', 'gpu-scheduling'],
    only: ['dataiku-online'],
    sources: [{ page: pages.knowledgeBaseManagingElasticAiComputeCapacity, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'fleet-manager-clouds',
    text: 'Dataiku’s Fleet Manager runs fleets of Dataiku instances on AWS, Azure and GCP, and has an API client for each of these clouds.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['cloud-stacks'],
    sources: [
      { page: pages.apiClientFleetManagerClient, accessed: '2026-12-01' },
      { page: pages.fleetManagerInstances, accessed: '2026-11-23' },
      { page: pages.fleetManagerClientClass, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'own-cloud-account',
    text: 'Dataiku Cloud Stacks run on AWS, Azure or GCP, in cloud accounts and networks registered in Fleet Manager, which manages the instances.',
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
    text: 'The installation of Dataiku API nodes (prediction servers) is managed on Dataiku Cloud, in Cloud Stacks and on Kubernetes, but is the customer’s task in static infrastructures.',
    support: {},
    about: ['managed-service', 'real-time-endpoints'],
    sources: [{ page: pages.v11InstallingApiNodes, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
