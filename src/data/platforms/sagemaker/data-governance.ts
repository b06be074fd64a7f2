import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataGovernance: readonly WrittenFeature[] = [
  {
    slug: 'lineage-tracking',
    text: 'SageMaker tracks lineage.',
    support: { 'data-lineage': { how: 'native' } },
    sources: [
      { page: pages.guideLineageTracking },
      { page: pages.pythonSdkLineageTracking, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.aiGuideQueryingLineageEntities, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'encryption',
    text: 'SageMaker offers several options for encryption.',
    support: { encryption: { how: 'native' } },
    sources: [
      { page: pages.guideDataProtection },
      { page: pages.apiCreateTrainingJob, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.apiCreateDomain, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'catalog-search',
    text: 'The catalogue of Unified Studio lets users search published assets and data products by name, description and other metadata and request access to them.',
    support: { 'data-catalog': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      { page: pages.amazonDataZoneApiSearchListings, accessed: '2026-11-23' },
      { page: pages.amazonDataZoneApiCreateSubscriptionRequest, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'glossary',
    text: 'Unified Studio domains have business glossaries with hierarchical terms, and can generate business names, descriptions and glossary links for supported kinds of assets such as Glue tables.',
    support: { 'data-catalog': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      { page: pages.amazonDataZoneApiCreateGlossary, accessed: '2026-11-23' },
      { page: pages.amazonDataZoneApiStartMetadataGenerationRun, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-group-search',
    text: 'Feature groups and features carry descriptions and key-value parameters, and the Search operation finds SageMaker resources by their properties.',
    support: { 'data-catalog': { how: 'native' } },
    sources: [
      { page: pages.apiFeatureMetadata, accessed: '2026-11-23' },
      { page: pages.apiSearch, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openlineage',
    text: 'Unified Studio records data lineage from OpenLineage run events; dataset and job events are not accepted.',
    support: { 'data-lineage': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      { page: pages.unifiedStudioGuideWhatIsOpenLineage, accessed: '2026-11-23' },
      { page: pages.unifiedStudioGuidePublishingDataLineage, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'asset-filters',
    text: 'Asset filters of the Unified Studio catalogue give subscribers access to chosen columns or rows of an asset, for example to fields without personal data.',
    support: { 'data-access-control': { how: 'native' } },
    about: ['data-privacy'],
    only: ['unified-studio'],
    sources: [{ page: pages.amazonDataZoneApiCreateAssetFilter, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'lake-formation-features',
    text: 'Access to the offline store of a feature group can be governed by AWS Lake Formation.',
    support: { 'data-access-control': { how: 'integration', via: ['aws-lake-formation'] } },
    sources: [{ page: pages.pythonSdkImplementMlops, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'ai-registry-datasets',
    text: 'The AI registry of SageMaker keeps versioned datasets and evaluators for model customisation.',
    support: { 'dataset-versioning': { how: 'native' } },
    sources: [{ page: pages.pythonSdkDatasetAndEvaluatorAssets, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'cloudtrail',
    text: 'AWS CloudTrail logs SageMaker API calls and management events by default, with who made a request, from which address and when.',
    support: { 'audit-log': { how: 'native', via: ['aws-cloudtrail'] } },
    sources: [
      { page: pages.aiGuideLoggingFeatureStoreOperationsUsingAws, accessed: '2026-11-23' },
      { page: pages.amazonEventBridgeReferenceAmazonSageMakerAiEvents, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'customer-keys',
    text: 'Customer-managed AWS KMS keys can encrypt Studio volumes, captured data, model packages, feature stores, Partner AI Apps and HyperPod volumes.',
    support: { encryption: { how: 'native', via: ['aws-kms'] } },
    sources: [
      { page: pages.apiCreateDomain, accessed: '2026-11-23' },
      { page: pages.apiDataCaptureConfig, accessed: '2026-11-23' },
      { page: pages.apiOfflineStoreConfig, accessed: '2026-11-23' },
      { page: pages.apiCreatePartnerApp, accessed: '2026-11-23' },
      { page: pages.botocoreChangelog, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inter-container-encryption',
    text: 'Traffic between the instances of a distributed training job can be encrypted, which may lengthen training.',
    support: { encryption: { how: 'native' } },
    sources: [{ page: pages.apiCreateTrainingJob, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'record-erasure',
    text: 'Feature Store can remove a record fully from its online store by a hard delete or on expiry; the offline store gets a marker only.',
    support: { 'data-privacy': { how: 'native', partial: true } },
    sources: [
      { page: pages.apiDeleteRecord, accessed: '2026-11-23' },
      { page: pages.apiOnlineStoreConfig, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalog-export',
    text: 'Unified Studio exports catalogue metadata once a day to a read-only Apache Iceberg table for SQL queries; one domain per account and Region can do so.',
    support: { 'data-catalog': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      { page: pages.amazonDataZoneApiPutDataExportConfiguration, accessed: '2026-11-23' },
      { page: pages.agentToolkitForAwsQueryingTheSageMakerCatalogue, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-group-sharing',
    text: 'An owner can share an online feature group with other AWS accounts through AWS Resource Access Manager, with chosen permissions.',
    support: { 'data-access-control': { how: 'native', via: ['aws-ram'] } },
    sources: [{ page: pages.aiGuideShareYourFeatureGroupEntities, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
