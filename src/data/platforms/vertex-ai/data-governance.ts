import type { MatrixFeature } from '../../matrix-types.ts';

export const dataGovernance: readonly MatrixFeature[] = [
  {
    slug: 'dataset-versions',
    text: 'The API creates, lists and restores versions of a managed dataset.',
    support: { 'dataset-versioning': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Dataset service client',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/dataset_service/client.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'security-controls',
    text: 'Data residency at rest, customer-managed encryption keys, VPC Service Controls and Access Transparency are listed as controls of the platform; some do not reach generative features.',
    support: { encryption: { how: 'native' } },
    sources: [
      {
        title: 'Vertex AI documentation: Security controls',
        url: 'https://cloud.google.com/vertex-ai/docs/general/vertexai-security-controls',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-residency',
    text: 'Feature Store and data labelling do not meet the commitments on data residency at rest.',
    support: {},
    about: ['data-privacy', 'feature-store'],
    sources: [
      {
        title: 'Vertex AI documentation: Security controls',
        url: 'https://cloud.google.com/vertex-ai/docs/general/vertexai-security-controls',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-resource-policies',
    text: 'IAM policies can be set on single feature groups, online stores and feature views, and on featurestores and entity types of the legacy Feature Store.',
    support: { 'data-access-control': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: API reference: endpoints.getIamPolicy',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/reference/rest/v1beta1/projects.locations.endpoints/getIamPolicy',
        accessed: '2026-11-23',
      },
      {
        title: 'Vertex AI documentation: Control access to Feature Store (Legacy) resources',
        url: 'https://cloud.google.com/vertex-ai/docs/featurestore/resource-policy',
        accessed: '2026-11-23',
      },
      {
        title: 'vertex-ai-samples repository: Feature Store IAM policy',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/feature_store/vertex_ai_feature_store_iam_policy.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'audit-logs',
    text: 'Cloud Audit Logs record administrative operations on the platform at all times and reading or writing of data once this is enabled.',
    support: { 'audit-log': { how: 'native', via: ['Cloud Audit Logs'] } },
    sources: [
      {
        title: 'Agent Platform documentation: Audit logging',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/audit-logging',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'knowledge-catalog-lineage',
    text: 'Data lineage in Knowledge Catalog traces how data moves through systems such as BigQuery and Vertex AI; a setting of the metadata store passes lineage of pipelines on to it.',
    support: { 'data-lineage': { how: 'integration', via: ['Knowledge Catalog'] } },
    sources: [
      {
        title: 'Knowledge Catalog documentation: About data lineage',
        url: 'https://docs.cloud.google.com/knowledge-catalog/docs/about-data-lineage',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Metadata store types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/metadata_store.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'zero-data-retention',
    text: 'Google states that it does not train models on customer data without permission; zero data retention takes steps by the customer, among them one about prompt logging for abuse monitoring.',
    support: { 'data-privacy': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Zero data retention',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/resources/zero-data-retention',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-search',
    text: 'Online stores, feature views and features of Feature Store can be searched by name and metadata across projects once the Dataplex API is enabled; other datasets are not covered there.',
    support: { 'data-catalog': { how: 'native', via: ['Dataplex'], partial: true } },
    sources: [
      {
        title: 'Vertex AI documentation: Search for Feature Store resources',
        url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/search-resources',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
