import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'saas',
    text: 'Azure Machine Learning is delivered as a cloud service.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    sources: [{ page: pages.overview, recorded: '2026-11', accessed: '2026-12-01' }],
    recorded: '2021-10',
  },
  {
    slug: 'resources-in-subscription',
    text: 'An Azure Machine Learning workspace and its storage account, key vault and container registry are in the customer’s Azure subscription.',
    support: {},
    about: ['customer-cloud-deployment'],
    sources: [
      { page: pages.workspaces, accessed: '2026-11-23' },
      { page: pages.dataEncryption, accessed: '2026-11-23' },
      { page: pages.managingAndOptimisingCosts, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hosted-compute-clusters',
    text: 'Azure Machine Learning hosts managed compute clusters on behalf of the customer’s subscription.',
    support: {},
    about: ['customer-cloud-deployment'],
    sources: [
      { page: pages.workspaces, accessed: '2026-11-23' },
      { page: pages.dataEncryption, accessed: '2026-11-23' },
      { page: pages.managingAndOptimisingCosts, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'azure-china',
    text: 'Microsoft publishes separate Azure Machine Learning documentation for the Azure cloud in China.',
    support: {},
    about: ['managed-service'],
    sources: [
      { page: pages.azureDocumentationChinaDeployingModelsDeployment, accessed: '2026-11-23' },
      { page: pages.cliV2ReleaseNotes, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'azure-china-cli',
    text: 'The CLI extension of Azure Machine Learning has supported the Azure cloud in China since version 2.6.0.',
    support: {},
    about: ['managed-service'],
    sources: [
      { page: pages.azureDocumentationChinaDeployingModelsDeployment, accessed: '2026-11-23' },
      { page: pages.cliV2ReleaseNotes, accessed: '2026-11-23' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'sla-mentioned',
    text: 'Microsoft lists a service level agreement among the features of managed online endpoints in Azure Machine Learning.',
    support: {},
    about: ['service-level-agreement'],
    only: ['online-endpoints'],
    sources: [{ page: pages.onlineEndpoints, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'sla-for-catalogue-models',
    text: 'According to a page of December 2024, the applicable Azure service level agreement covers the availability of Azure Direct Models deployed in Azure Machine Learning.',
    support: {},
    about: ['service-level-agreement'],
    sources: [{ page: pages.modelCatalogue, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'sla-third-party-guide',
    text: 'A third-party guide says that the service level agreement of Azure Machine Learning sets 99.9% availability for managed online endpoints and the workspace’s management plane.',
    support: {},
    about: ['service-level-agreement'],
    sources: [{ page: pages.nextSignalAzureMachineLearningSla, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
