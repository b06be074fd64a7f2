import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'dataiku-online-new',
    text: 'Dataiku Online, meant for smaller companies, is a new offering of June 2021.',
    support: {},
    about: ['managed-service'],
    only: ['dataiku-online'],
    sources: [
      {
        title: 'TechCrunch: Dataiku Online launch',
        url: 'https://techcrunch.com/2021/06/14/enterprise-ai-platform-dataiku-launches-managed-service-for-smaller-companies/',
      },
    ],
    recorded: '2021-10',
    date: '2021-06',
  },
  {
    slug: 'dataiku-cloud',
    text: 'Dataiku Cloud is the hosted offering, in which Dataiku manages the infrastructure of an instance.',
    support: { 'managed-service': { how: 'native' } },
    only: ['dataiku-online'],
    sources: [
      {
        title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
        url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-compute-quotas',
    text: 'Containerised work on Dataiku Cloud is limited by subscription quotas on CPU, memory and parallel activities; tasks beyond them are queued.',
    support: {},
    about: ['managed-service'],
    only: ['dataiku-online'],
    sources: [
      {
        title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
        url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fleet-manager-clouds',
    text: 'Fleet Manager has clients for AWS, Azure and GCP to run fleets of Dataiku instances there.',
    support: { 'multi-cloud': { how: 'native' } },
    only: ['cloud-stacks'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Fleet Manager client',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fmclient.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation: Fleet Manager Instances',
        url: 'https://doc.dataiku.com/dss/latest/python-api/fleetmanager/fminstances.html',
        accessed: '2026-11-23',
      },
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
      {
        title: 'Dataiku API client on GitHub: Fleet Manager virtual networks',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/virtualnetworks.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Fleet Manager cloud accounts',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/cloudaccounts.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'managed-api-nodes',
    text: 'API nodes are installed by the customer only in static infrastructures; on Dataiku Cloud, in Cloud Stacks and on Kubernetes their installation is managed.',
    support: {},
    about: ['managed-service', 'real-time-endpoints'],
    sources: [
      {
        title: 'Dataiku documentation 11: Installing API nodes',
        url: 'https://doc.dataiku.com/dss/11/apinode/installing-apinode.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
