import type { MatrixFeature } from '../../matrix-types.ts';

export const dataGovernance: readonly MatrixFeature[] = [
  {
    slug: 'data-lineage',
    text: 'Azure Machine Learning tracks the lineage of data.',
    support: { 'data-lineage': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Versioning and tracking datasets',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-version-track-datasets',
      },
      {
        title: 'Azure Machine Learning documentation: Data assets',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-data-assets',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'data-encryption',
    text: 'Azure Machine Learning provides data encryption.',
    support: { encryption: { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Data encryption',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
      },
      {
        title: 'Azure Machine Learning documentation: Data encryption',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'data-asset-versions',
    text: 'Data assets, called datasets before version 2, are versioned references to data; a version cannot be changed, and jobs refer to it by name and number.',
    support: { 'dataset-versioning': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Data assets',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-data-assets',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'purview-catalogue',
    text: 'Microsoft Purview can discover and catalogue the data assets of Azure Machine Learning across an organisation.',
    support: { 'data-catalog': { how: 'integration', via: ['Microsoft Purview'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Overview',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-catalogue',
    text: 'The managed feature store has a catalogue in which features can be searched, also across stores.',
    support: { 'data-catalog': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Managed feature store',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-what-is-managed-feature-store',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-roles',
    text: 'Roles can be assigned on a managed feature store, its feature sets and its entities.',
    support: { 'data-access-control': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Managed feature store',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-what-is-managed-feature-store',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'identity-based-access',
    text: 'Spark jobs of Azure Machine Learning reach data with the identity of the user or with a managed identity.',
    support: {},
    about: ['data-access-control'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Apache Spark',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/apache-spark-azure-ml-concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'resource-logs',
    text: 'Azure Monitor records events on workspaces, models, data assets, datastores, deployments and labelling, partly with the identity that acted, and reads and writes in registries.',
    support: { 'audit-log': { how: 'native', via: ['Azure Monitor'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Monitoring data reference',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/monitor-azure-machine-learning-reference',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'customer-managed-keys',
    text: 'With customer-managed keys, the metadata of a workspace lies in Azure Cosmos DB in the customer’s subscription; disks of compute instances cannot use such keys.',
    support: { encryption: { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Data encryption',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'transport-encryption',
    text: 'Azure Machine Learning uses TLS between its own services, and requests to online endpoints are encrypted by SSL by default.',
    support: { encryption: { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Data encryption',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'personal-data',
    text: 'Personal data in Azure Machine Learning, which means user information in the job history, can be exported and deleted with the studio, CLI, SDK or storage account.',
    support: { 'data-privacy': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Exporting and deleting data',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-export-delete-data',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-residency',
    text: 'Azure Machine Learning neither stores nor processes data outside the region of its deployment.',
    support: {},
    about: ['data-privacy'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Overview',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
