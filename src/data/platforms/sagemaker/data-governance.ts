import type { MatrixFeature } from '../../matrix-types.ts';

export const dataGovernance: readonly MatrixFeature[] = [
  {
    slug: 'lineage-tracking',
    text: 'SageMaker tracks lineage.',
    support: { 'data-lineage': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Lineage tracking',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html',
      },
      {
        title: 'SageMaker Python SDK documentation: Lineage tracking',
        url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/lineage.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker AI developer guide: Querying lineage entities',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/querying-lineage-entities.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'encryption',
    text: 'SageMaker offers several options for encryption.',
    support: { encryption: { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Data protection',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/data-protection.html',
      },
      {
        title: 'SageMaker API reference: CreateTrainingJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateDomain',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'catalog-search',
    text: 'The catalogue of Unified Studio lets users search published assets and data products by name, description and other metadata and request access to them.',
    support: { 'data-catalog': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: SearchListings',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SearchListings.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone API reference: CreateSubscriptionRequest',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateSubscriptionRequest.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'glossary',
    text: 'Unified Studio domains have business glossaries with hierarchical terms, and can generate business names, descriptions and glossary links for supported kinds of assets such as Glue tables.',
    support: { 'data-catalog': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: CreateGlossary',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateGlossary.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone API reference: StartMetadataGenerationRun',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_StartMetadataGenerationRun.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-group-search',
    text: 'Feature groups and features carry descriptions and key-value parameters, and the Search operation finds SageMaker resources by their properties.',
    support: { 'data-catalog': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: FeatureMetadata',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_FeatureMetadata.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: Search',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openlineage',
    text: 'Unified Studio records data lineage from OpenLineage run events; dataset and job events are not accepted.',
    support: { 'data-lineage': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'SageMaker Unified Studio user guide: What is OpenLineage?',
        url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/datazone-data-lineage-what-is-openlineage.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker Unified Studio user guide: Publishing data lineage programmatically',
        url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/datazone-data-lineage-apis.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'asset-filters',
    text: 'Asset filters of the Unified Studio catalogue give subscribers access to chosen columns or rows of an asset, for example to fields without personal data.',
    support: { 'data-access-control': { how: 'native' } },
    about: ['data-privacy'],
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: CreateAssetFilter',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateAssetFilter.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lake-formation-features',
    text: 'Access to the offline store of a feature group can be governed by AWS Lake Formation.',
    support: { 'data-access-control': { how: 'integration', via: ['AWS Lake Formation'] } },
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Implement MLOps',
        url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-registry-datasets',
    text: 'The AI registry of SageMaker keeps versioned datasets and evaluators for model customisation.',
    support: { 'dataset-versioning': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Dataset and evaluator assets',
        url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/registry.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloudtrail',
    text: 'AWS CloudTrail logs SageMaker API calls and management events by default, with who made a request, from which address and when.',
    support: { 'audit-log': { how: 'native', via: ['AWS CloudTrail'] } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Logging Feature Store operations by using AWS CloudTrail',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-logging-using-cloudtrail.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon EventBridge reference: Amazon SageMaker AI events',
        url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-sagemaker.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'customer-keys',
    text: 'Customer-managed AWS KMS keys can encrypt Studio volumes, captured data, model packages, feature stores, Partner AI Apps and HyperPod volumes.',
    support: { encryption: { how: 'native', via: ['AWS KMS'] } },
    sources: [
      {
        title: 'SageMaker API reference: CreateDomain',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: DataCaptureConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: OfflineStoreConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OfflineStoreConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreatePartnerApp',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePartnerApp.html',
        accessed: '2026-11-23',
      },
      {
        title: 'botocore on GitHub: changelog',
        url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inter-container-encryption',
    text: 'Traffic between the instances of a distributed training job can be encrypted, which may lengthen training.',
    support: { encryption: { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateTrainingJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'record-erasure',
    text: 'Feature Store can remove a record fully from its online store by a hard delete or on expiry; the offline store gets a marker only.',
    support: { 'data-privacy': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker API reference: DeleteRecord',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_DeleteRecord.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: OnlineStoreConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OnlineStoreConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalog-export',
    text: 'Unified Studio exports catalogue metadata once a day to a read-only Apache Iceberg table for SQL queries; one domain per account and Region can do so.',
    support: { 'data-catalog': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: PutDataExportConfiguration',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_PutDataExportConfiguration.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Toolkit for AWS on GitHub: Querying the SageMaker catalogue',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/system-table-skills/querying-aws-sagemaker-catalog/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-group-sharing',
    text: 'An owner can share an online feature group with other AWS accounts through AWS Resource Access Manager, with chosen permissions.',
    support: { 'data-access-control': { how: 'native', via: ['AWS Resource Access Manager'] } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Share your feature group entities',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-cross-account-access-online-store-share-feature-group.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
