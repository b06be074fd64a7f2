import type { MatrixFeature } from '../../matrix-types.ts';

export const dataGovernance: readonly MatrixFeature[] = [
  {
    slug: 'metadata-mapping',
    text: 'The workflow summary of KNIME records where data comes from, how each step changes it and where it is written.',
    support: { 'data-lineage': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME website: Metadata mapping',
        url: 'https://www.knime.com/metadata-mapping',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME blog: Compliance and explainability with metadata mapping',
        url: 'https://www.knime.com/blog/compliance-and-explainability-with-metadata-mapping/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-spaces',
    text: 'Only members of a team can read the items in its private spaces on KNIME Community Hub; items in public spaces are open to everyone.',
    support: { 'data-access-control': { how: 'native' } },
    only: ['community-hub'],
    sources: [
      {
        title: 'KNIME documentation: Community Hub user guide',
        url: 'https://docs.knime.com/latest/hub_user_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-permissions',
    text: 'By default a KNIME deployment runs with the permissions of its team.',
    support: {},
    about: ['data-access-control', 'role-based-access'],
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'user-activity-app',
    text: 'Data apps for administrators of KNIME Business Hub show logins, access methods and sessions of users; their guide names no record of single actions.',
    support: { 'audit-log': { how: 'native', partial: true } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub admin workflows guide',
        url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'secrets',
    text: 'Secrets on KNIME Business Hub hold logins for databases, file systems and services, owned by a user, a team or the global administrators.',
    support: {},
    about: ['encryption', 'data-access-control'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Secrets guide',
        url: 'https://docs.knime.com/latest/business_hub_secrets_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'secret-store-encryption',
    text: 'For the secret store of its Hub KNIME maintains a fork of the KES key server, which can keep keys in an encrypted file system under a 32-byte master key from a file.',
    support: { encryption: { how: 'native', via: ['KES'] } },
    sources: [
      {
        title: 'KNIME Hub Secret Store KES fork: Read me',
        url: 'https://github.com/knime/knime-hub-secret-store-kes/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tls',
    text: 'An installation of KNIME Business Hub takes TLS certificates for its addresses and an option to enable TLS.',
    support: { encryption: { how: 'native' } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME Business Hub public repository: Supplemental installation resources',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'user-erasure',
    text: 'When a user is deleted from KNIME Business Hub, all of that user’s data is deleted as well, and the user cannot be restored.',
    support: { 'data-privacy': { how: 'native' } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub advanced administration guide',
        url: 'https://docs.knime.com/latest/business_hub_advanced_admin_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'versioned-files',
    text: 'The API of a KNIME Hub creates, lists and downloads versions of items in its repository, where data files are a type of item; data kept elsewhere is not an item.',
    support: { 'dataset-versioning': { how: 'native', partial: true } },
    sources: [
      {
        title: 'KNIME Hub client SDK: CatalogServiceClient',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/CatalogServiceClient.java',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Hub client SDK: RepositoryItem',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/RepositoryItem.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unity-catalog-files',
    text: 'A KNIME connector reads and writes files in volumes of the Unity Catalog of a Databricks workspace.',
    support: { 'data-connectors': { how: 'integration', via: ['Databricks'] } },
    about: ['data-catalog'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Big Data repository: Databricks Unity File System Connector node',
        url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.databricks/src/org/knime/bigdata/databricks/unity/filehandling/node/UnityFileSystemConnectorNodeFactory.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'search-types',
    text: 'The search service of a KNIME Hub returns workflows, components, nodes, extensions and collections, which can be filtered by tag and owner; data files are not among its types of result.',
    support: {},
    about: ['data-catalog'],
    sources: [
      {
        title: 'KNIME Hub client SDK: SearchItem',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/search/SearchItem.java',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Hub client SDK: SearchServiceClient',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/SearchServiceClient.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-flag-of-spaces',
    text: 'On a KNIME Hub, and for items kept there only, such as data files, a space can be marked as private and a download takes a permission on the item.',
    support: { 'data-access-control': { how: 'native', partial: true } },
    sources: [
      {
        title: 'KNIME Hub client SDK: SpaceRequestBody',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/SpaceRequestBody.java',
        accessed: '2026-11-30',
      },
      {
        title: 'KNIME Hub client SDK: FailureType',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/FailureType.java',
        accessed: '2026-11-30',
      },
      {
        title: 'KNIME Hub client SDK: RepositoryItem',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/RepositoryItem.java',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
