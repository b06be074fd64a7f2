import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataGovernance: readonly WrittenFeature[] = [
  {
    slug: 'dataset-versions',
    text: 'The API creates, lists and restores versions of a managed dataset.',
    support: { 'dataset-versioning': { how: 'native' } },
    sources: [{ page: pages.pythonSdkDatasetServiceClient, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'security-controls',
    text: 'Data residency at rest, customer-managed encryption keys, VPC Service Controls and Access Transparency are listed as controls of the platform; some do not reach generative features.',
    support: { encryption: { how: 'native' } },
    sources: [{ page: pages.vertexAiSecurityControls, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-residency',
    text: 'Feature Store and data labelling do not meet the commitments on data residency at rest.',
    support: {},
    about: ['data-privacy', 'feature-store'],
    sources: [{ page: pages.vertexAiSecurityControls, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-resource-policies',
    text: 'IAM policies can be set on single feature groups, online stores and feature views, and on featurestores and entity types of the legacy Feature Store.',
    support: { 'data-access-control': { how: 'native' } },
    sources: [
      { page: pages.apiReferenceEndpointsGetIamPolicy, accessed: '2026-11-23' },
      { page: pages.vertexAiControlAccessToFeatureStoreLegacyResources, accessed: '2026-11-23' },
      { page: pages.vertexAiSamplesFeatureStoreIamPolicy, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'audit-logs',
    text: 'Cloud Audit Logs record administrative operations on the platform at all times and reading or writing of data once this is enabled.',
    support: { 'audit-log': { how: 'native', via: ['google-cloud-audit-logs'] } },
    sources: [{ page: pages.auditLogging, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'knowledge-catalog-lineage',
    text: 'Data lineage in Knowledge Catalog traces how data moves through systems such as BigQuery and Vertex AI; a setting of the metadata store passes lineage of pipelines on to it.',
    support: { 'data-lineage': { how: 'integration', via: ['knowledge-catalog'] } },
    sources: [
      { page: pages.knowledgeCatalogAboutDataLineage, accessed: '2026-11-23' },
      { page: pages.pythonSdkMetadataStoreTypes, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'zero-data-retention',
    text: 'Google states that it does not train models on customer data without permission; zero data retention takes steps by the customer, among them one about prompt logging for abuse monitoring.',
    support: { 'data-privacy': { how: 'native', partial: true } },
    sources: [{ page: pages.zeroDataRetention, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-search',
    text: 'Online stores, feature views and features of Feature Store can be searched by name and metadata across projects once the Dataplex API is enabled; other datasets are not covered there.',
    support: { 'data-catalog': { how: 'native', via: ['knowledge-catalog'], partial: true } },
    sources: [{ page: pages.vertexAiSearchForFeatureStoreResources, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
