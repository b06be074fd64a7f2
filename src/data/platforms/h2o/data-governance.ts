import type { MatrixFeature } from '../../matrix-types.ts';

export const dataGovernance: readonly MatrixFeature[] = [
  {
    slug: 'h2ogpte-pii',
    text: 'Enterprise h2oGPTe detects personal data when documents are parsed and in the input and output of a model, and lets it pass, redacts it or fails, as set for a collection.',
    support: { 'data-privacy': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Handling PII in h2oGPTe',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/collections/pii-sanitization',
        accessed: '2026-11-23',
      },
      {
        title: 'h2oGPTe Python client: GuardrailsSettings',
        url: 'https://h2oai.github.io/h2ogpte/rest/GuardrailsSettings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-retention',
    text: 'Collections of Enterprise h2oGPTe can be given an expiry date, an inactivity interval or a size limit, and can be archived and restored.',
    support: {},
    about: ['data-privacy'],
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe: REST API specification',
        url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'audit-trail',
    text: 'H2O Audit Trail records user and administrative actions in H2O AI Cloud services and Keycloak, searchable by time, resource and user.',
    support: { 'audit-log': { how: 'native' } },
    sources: [
      {
        title: 'H2O Audit Trail documentation: What is H2O Audit Trail?',
        url: 'https://docs.h2o.ai/audit-trail/get-started/what-is-h2o-audit-trail',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'secure-store-encryption',
    text: 'Secure Store of H2O AI Cloud encrypts secrets with AES-256-GCM keys whose root key is held in a KMS of AWS, Google or Azure or in HashiCorp Vault.',
    support: { encryption: { how: 'native' } },
    sources: [
      {
        title: 'H2O AI Cloud documentation: Secure Store',
        url: 'https://docs.h2o.ai/haic-documentation/guide/general/secure-store',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-transport-encryption',
    text: 'h2o-3 can encrypt the traffic to its web port with HTTPS and the traffic between its nodes with SSL.',
    support: { encryption: { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Security',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/security.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-set-versions',
    text: 'A change of schema, keys or partition columns in H2O Feature Store calls for a new major version of a feature set, and the features affected get new versions.',
    support: { 'dataset-versioning': { how: 'native' } },
    only: ['feature-store'],
    sources: [
      {
        title: 'H2O Feature Store documentation: Create new feature set version',
        url: 'https://docs.h2o.ai/featurestore/0.19.3/api/feature_set_new_version',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-permissions',
    text: 'Owners, editors and consumers of H2O Feature Store differ in what they may see and change in workspaces and feature sets.',
    support: { 'data-access-control': { how: 'native' } },
    only: ['feature-store'],
    sources: [
      {
        title: 'H2O Feature Store documentation: Glossary',
        url: 'https://docs.h2o.ai/featurestore/v3.0.2/reference/glossary',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O Feature Store documentation: API',
        url: 'https://h2oai.github.io/featurestore/api',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-row-security',
    text: 'The Postgres database of Enterprise h2oGPTe has row-level security, and reads and writes use the credentials of the user.',
    support: { 'data-access-control': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Architecture overview',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/architecture/architecture-overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-collection-permissions',
    text: 'Collections of Enterprise h2oGPTe are private at first and can be shared with users, who get permitted actions, or with groups of the identity provider.',
    support: { 'data-access-control': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Share a Collection',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/collections/share-a-collection',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-authorization-h2o-3',
    text: 'h2o-3 supports authentication but neither authorisation nor access control lists: whoever is authenticated has full access to a cluster.',
    support: { 'data-access-control': { how: 'none' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Security',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/security.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-telemetry',
    text: 'The h2o-3 documentation announces anonymous usage telemetry from version 3.46.0.12 on, which sends no data contents and is off unless switched on.',
    support: {},
    about: ['data-privacy'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Telemetry',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/telemetry.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-set-lineage',
    text: 'H2O Feature Store traces a derived feature set to its parents and children, and keeps the data source of each ingestion in its history.',
    support: { 'data-lineage': { how: 'native' } },
    only: ['feature-store'],
    sources: [
      {
        title: 'H2O Feature Store documentation: Derived feature sets',
        url: 'https://docs.h2o.ai/featurestore/feature-sets/derived-feature-sets',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-set-listing',
    text: 'Feature sets of H2O Feature Store are listed in or across workspaces and carry tags, descriptions, artifacts and computed statistics.',
    support: { 'data-catalog': { how: 'native' } },
    only: ['feature-store'],
    sources: [
      {
        title: 'H2O Feature Store documentation: Feature sets',
        url: 'https://docs.h2o.ai/featurestore/feature-sets',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-set-review',
    text: 'Depending on the configuration, H2O Feature Store has a reviewer accept all feature sets or only those with sensitive features.',
    support: {},
    about: ['approval-workflow'],
    only: ['feature-store'],
    sources: [
      {
        title: 'H2O Feature Store documentation: Feature sets',
        url: 'https://docs.h2o.ai/featurestore/feature-sets',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-masking',
    text: 'Sensitive features can be masked when a feature set is registered in H2O Feature Store.',
    support: { 'data-privacy': { how: 'native' } },
    only: ['feature-store'],
    sources: [
      {
        title: 'H2O Feature Store documentation: Feature sets',
        url: 'https://docs.h2o.ai/featurestore/feature-sets',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-file-path-filter',
    text: 'In Driverless AI 1.10 a path filter, off by default, limits which folders of the server users can browse, for example by user name; it covers the file browser only.',
    support: { 'data-access-control': { how: 'native', partial: true } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'h2oGPT repository: Driverless AI 1.10 user guide as training data',
        url: 'https://github.com/h2oai/h2ogpt/blob/main/data/dai_docs.train_cleaned.json',
        accessed: '2026-11-23',
      },
      {
        title: 'Driverless AI 1.10 user guide: Security',
        url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/security.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-authorisation',
    text: 'By its security page, Driverless AI authenticates users but does not perform any authorisation of its own.',
    support: {},
    about: ['data-access-control', 'role-based-access'],
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Security',
        url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/security.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Driverless AI 1.10 user guide: Security',
        url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/security.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
