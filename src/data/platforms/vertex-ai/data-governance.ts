import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataGovernance: readonly WrittenFeature[] = [
  {
    slug: 'dataset-versions',
    text: 'The API creates, lists and restores versions of a managed dataset.',
    support: { 'dataset-versioning': { how: 'native', shows: ['earlier', 'fixed', 'wide'] } },
    sources: [{ page: pages.pythonSdkDatasetServiceClient, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'security-controls',
    text: 'Data residency at rest, customer-managed encryption keys, VPC Service Controls and Access Transparency are listed as controls of the platform; some do not reach generative features.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'rest', 'keys'] } },
    about: ['data-residency'],
    sources: [{ page: pages.vertexAiSecurityControls, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-residency',
    text: 'Feature Store and data labelling do not meet the commitments on data residency at rest.',
    support: {},
    about: ['data-residency', 'data-privacy', 'feature-store'],
    sources: [{ page: pages.vertexAiSecurityControls, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-resource-policies',
    text: 'IAM policies can be set on single feature groups, online stores and feature views, and on featurestores and entity types of the legacy Feature Store.',
    support: { 'data-access-control': { how: 'native', shows: ['rights', 'single'] } },
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
    support: { 'audit-log': { how: 'native', shows: ['who', 'wide', 'read'], via: ['google-cloud-audit-logs'] } },
    sources: [{ page: pages.auditLogging, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'knowledge-catalog-lineage',
    text: 'Data lineage in Knowledge Catalog traces how data moves through systems such as BigQuery and Vertex AI, and a setting of the metadata store passes lineage of pipelines on to it.',
    support: {
      'data-lineage': { how: 'integration', shows: ['origin', 'auto', 'follow'], via: ['knowledge-catalog'] },
    },
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
    text: 'Online stores, feature views and features of Feature Store can be searched by name and metadata across projects once the Dataplex API is enabled.',
    support: { 'data-catalog': { how: 'native', shows: ['find'], via: ['knowledge-catalog'] } },
    sources: [{ page: pages.vertexAiSearchForFeatureStoreResources, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'data-location',
    text: 'Data stored on Agent Platform stays in the chosen Google Cloud location, and models process it in the region or jurisdiction of the endpoint, or anywhere if the endpoint is global.',
    support: { 'data-residency': { how: 'native', shows: ['stored', 'processed', 'leaves'] } },
    sources: [{ page: pages.dataResidency, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'fedramp-high-generative-ai',
    text: 'Generative AI on the platform, formerly Generative AI on Vertex AI, is authorised at FedRAMP (Federal Risk and Authorization Management Program) High.',
    support: { 'fedramp-authorization': { how: 'native', shows: ['authorised', 'level'], partial: true } },
    sources: [{ page: pages.deployGeminiForGovernment, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'hipaa-agent-engine',
    text: 'Since 21 August 2025, Agent Engine has supported HIPAA (Health Insurance Portability and Accountability Act) workloads as part of Vertex AI Platform.',
    support: { 'hipaa-eligibility': { how: 'native', shows: ['eligible'] } },
    sources: [{ page: pages.generativeAiReleaseNotes, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'hipaa-agreements',
    text: 'Google enters into business associate agreements with customers of Google Cloud where HIPAA makes them necessary.',
    support: {},
    about: ['hipaa-eligibility'],
    sources: [{ page: pages.hipaaComplianceOnGoogleCloud, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'vertex-ai-search-standards',
    text: 'Google lists HIPAA, ISO 27001 and SOC 2 for Vertex AI Search and its ranking, grounded generation and check grounding APIs.',
    support: {},
    about: ['soc-2-report', 'iso-27001-certificate', 'hipaa-eligibility'],
    sources: [{ page: pages.vertexAiSearchComplianceAndSecurityControls, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
