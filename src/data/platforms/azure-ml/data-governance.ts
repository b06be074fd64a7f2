import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataGovernance: readonly WrittenFeature[] = [
  {
    slug: 'data-lineage',
    text: 'Azure Machine Learning tracks the lineage of data.',
    support: { 'data-lineage': { how: 'native', shows: ['origin', 'step', 'auto', 'follow'] } },
    sources: [
      { page: pages.versioningAndTrackingDatasets },
      { page: pages.dataAssets, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'data-encryption',
    text: 'Azure Machine Learning provides data encryption.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'rest', 'transit'] } },
    sources: [
      { page: pages.dataEncryption2021 },
      { page: pages.dataEncryption, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'data-asset-versions',
    text: 'Data assets, called datasets before version 2, are versioned references to data to which jobs refer by name and number.',
    support: { 'dataset-versioning': { how: 'native', shows: ['earlier', 'wide'] } },
    sources: [
      { page: pages.dataAssets, accessed: '2026-11-23' },
      { page: pages.upgradingFromV1ToV2, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'purview-catalogue',
    text: 'Microsoft Purview can discover and catalogue the data assets of Azure Machine Learning across an organisation.',
    support: { 'data-catalog': { how: 'integration', shows: ['find', 'wide'], via: ['microsoft-purview'] } },
    sources: [{ page: pages.overview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-catalogue',
    text: 'The managed feature store has a catalogue in which features can be searched, also across stores.',
    support: { 'data-catalog': { how: 'native', shows: ['find'] } },
    sources: [{ page: pages.managedFeatureStore, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-roles',
    text: 'Roles can be assigned on a managed feature store, its feature sets and its entities.',
    support: { 'data-access-control': { how: 'native', shows: ['rights'] } },
    sources: [{ page: pages.managedFeatureStore, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-set-rights',
    text: 'To read feature sets of a managed feature store and to create, update or delete them are separate permissions of Azure roles, granted on the store.',
    support: { 'data-access-control': { how: 'native', shows: ['rights', 'kinds'] } },
    sources: [{ page: pages.manageAccessControlForManagedFeatureStore, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'identity-based-access',
    text: 'Spark jobs of Azure Machine Learning reach data with the identity of the user or with a managed identity.',
    support: {},
    about: ['data-access-control'],
    sources: [{ page: pages.apacheSpark, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'resource-logs',
    text: 'Azure Monitor records events on workspaces, models, data assets, datastores, deployments and labelling, partly with the identity that acted, and reads and writes in registries.',
    support: { 'audit-log': { how: 'native', shows: ['who', 'wide', 'read'], via: ['azure-monitor'] } },
    sources: [{ page: pages.monitoringDataReference, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'customer-managed-keys',
    text: 'With customer-managed keys, the metadata of a workspace lies in Azure Cosmos DB in the customer’s subscription.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'rest', 'keys'] } },
    sources: [{ page: pages.dataEncryption, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'transport-encryption',
    text: 'Azure Machine Learning uses TLS between its own services, and requests to online endpoints are encrypted by SSL by default.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'] } },
    sources: [
      { page: pages.dataEncryption, accessed: '2026-11-23' },
      { page: pages.onlineEndpoints, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'personal-data',
    text: 'Personal data in Azure Machine Learning, which means user information in the job history, can be exported and deleted with the studio, CLI, SDK or storage account.',
    support: { 'data-privacy': { how: 'native' } },
    sources: [{ page: pages.exportingAndDeletingData, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'data-residency',
    text: 'Azure Machine Learning neither stores nor processes data outside the region of its deployment.',
    support: { 'data-residency': { how: 'native', shows: ['stored', 'processed', 'leaves'] } },
    about: ['data-privacy'],
    sources: [{ page: pages.overview, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'fedramp-high',
    text: 'As of June 2023, Azure Machine Learning was authorised at FedRAMP (Federal Risk and Authorization Management Program) High in the public Azure regions of the United States.',
    support: { 'fedramp-authorization': { how: 'native', shows: ['authorised', 'level'] } },
    sources: [{ page: pages.azureComplianceScope, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'asset-search',
    text: 'The search of the studio finds data assets, among others, across workspaces by any text of their metadata or by their tags.',
    support: { 'data-catalog': { how: 'native', shows: ['find', 'describe', 'wide'] } },
    sources: [
      { page: pages.searchForAssets, accessed: '2026-11-30' },
      { page: pages.dataAssets, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
];
