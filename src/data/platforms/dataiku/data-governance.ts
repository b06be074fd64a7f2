import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataGovernance: readonly WrittenFeature[] = [
  {
    slug: 'data-catalog',
    text: 'Users can search Dataiku’s Data Catalog for datasets and indexed tables.',
    support: { 'data-catalog': { how: 'native', shows: ['find', 'wide'] } },
    sources: [
      { page: pages.knowledgeBaseTheCatalogue },
      { page: pages.apiClientInstanceClient, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.v14DataCatalog, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14DatasetsAndIndexedTables, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'gdpr-plugin',
    text: 'A Dataiku plug-in helps users handle personal data under the General Data Protection Regulation (GDPR).',
    support: { 'data-privacy': { how: 'native', shows: ['personal', 'find'], via: ['dataiku-gdpr'] } },
    about: ['extension-points'],
    sources: [
      { page: pages.knowledgeBaseDataGovernanceWithTheGdprPlugin, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'column-lineage',
    text: 'Dataiku’s Data Lineage view traces a column’s direct lineage through recipes, datasets and projects, with name matching and manual corrections where lineage is uncertain.',
    support: { 'data-lineage': { how: 'native', shows: ['origin', 'step', 'auto', 'follow'] } },
    sources: [
      { page: pages.knowledgeBaseDataLineage, accessed: '2026-11-23' },
      { page: pages.v14ManualLineage, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14DataLineage, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-collections',
    text: 'A Dataiku Data Collection (now Catalog Collection) groups datasets from different projects, and its members can read, or only discover, the datasets authorised for the collection.',
    support: { 'data-access-control': { how: 'native', shows: ['rights', 'single'] } },
    about: ['data-catalog'],
    sources: [
      { page: pages.apiClientDataCollections, accessed: '2026-11-23' },
      { page: pages.v12DataCollectionPermissions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.catalogCollectionPermissions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'connection-permissions',
    text: 'In Dataiku, groups can be allowed to use a connection freely or to read its details, but these rights do not restrict the reading of datasets already defined on the connection.',
    support: { 'data-access-control': { how: 'native', shows: ['rights'] } },
    sources: [
      { page: pages.capabilitiesOfUserIsolationFramework, accessed: '2026-11-23' },
      { page: pages.apiClientAdministration, accessed: '2026-11-23' },
      { page: pages.v14ConnectionsSecurity, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'audit-trail',
    text: 'Dataiku writes audit events, such as log-ins and dataset reads, as JSON, and most events name the user who made the request.',
    support: { 'audit-log': { how: 'native', shows: ['who', 'wide'] } },
    sources: [{ page: pages.auditData, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'non-repudiable-audit',
    text: 'Dataiku offers a non-repudiable audit log only with the User Isolation Framework.',
    support: {},
    about: ['audit-log'],
    only: ['cloud-stacks', 'custom-install'],
    sources: [{ page: pages.capabilitiesOfUserIsolationFramework, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'volume-encryption',
    text: 'Dataiku’s Fleet Manager can encrypt an instance’s data volumes with a default key, a custom key or the tenant’s key.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'rest', 'keys'] } },
    only: ['cloud-stacks'],
    sources: [
      { page: pages.apiClientFleetManagerInstances, accessed: '2026-11-23' },
      { page: pages.apiClientFleetManagerTenant, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gdpr-plugin-scope',
    text: 'With Dataiku’s GDPR plug-in, users document data sources with personal information, restrict access to these sources and their projects, and audit an instance’s personal information.',
    support: { 'data-privacy': { how: 'native', shows: ['personal', 'find'], via: ['dataiku-gdpr'] } },
    about: ['data-access-control'],
    sources: [
      { page: pages.knowledgeBaseDataGovernanceWithTheGdprPlugin, accessed: '2026-12-01' },
      { page: pages.gDPRPlugIn, recorded: '2026-11', accessed: '2026-11-30' },
      { page: pages.plugInGdprReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fleet-manager-https',
    text: 'Dataiku’s Fleet Manager can put instances behind HTTPS with self-signed certificates, the customer’s certificates or Let’s Encrypt certificates.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'] } },
    only: ['cloud-stacks'],
    sources: [
      { page: pages.apiClientFleetManagerVirtualNetworks, accessed: '2026-11-23' },
      { page: pages.v14AwsVirtualNetworks, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'revert-leaves-data',
    text: 'Reverting a Dataiku project to an earlier version restores the settings of its datasets but not their data, which may have to be rebuilt.',
    support: {},
    about: ['dataset-versioning', 'source-control'],
    sources: [{ page: pages.versionControlOfProjects, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'audit-trail-view',
    text: 'Dataiku logs the user, time and IP address of every user action, and its administration pages show the last 1,000 events since the instance started.',
    support: { 'audit-log': { how: 'native', shows: ['who', 'wide', 'read'] } },
    sources: [
      { page: pages.auditTrail, accessed: '2026-12-01' },
      { page: pages.viewingTheAuditTrail, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-data-permissions',
    text: 'On each Dataiku project, groups can be permitted to read all data, to write it or to download datasets, but readers without download permission still have other ways to download.',
    support: { 'data-access-control': { how: 'native', shows: ['rights', 'kinds'] } },
    sources: [{ page: pages.mainProjectPermissions, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'iceberg-without-time-travel',
    text: 'Dataiku reads and writes Iceberg tables but does not support Iceberg time travel.',
    support: {},
    about: ['dataset-versioning', 'data-connectors'],
    sources: [{ page: pages.v14Iceberg, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'tagged-datasets',
    text: 'Users tag Dataiku datasets with project tags or with tags from administrator-defined categories, and find datasets across projects in the Data Catalog.',
    support: { 'data-catalog': { how: 'native', shows: ['find', 'describe', 'wide'] } },
    sources: [
      { page: pages.tags, accessed: '2026-12-01' },
      { page: pages.v14DatasetsAndIndexedTables, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
