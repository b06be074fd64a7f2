import type { MatrixFeature } from '../../matrix-types.ts';

export const dataGovernance: readonly MatrixFeature[] = [
  {
    slug: 'mlflow-tracking',
    text: 'MLflow provides tracking on Databricks.',
    support: { 'experiment-tracking': { how: 'native', via: ['MLflow'] } },
    sources: [
      { title: 'MLflow documentation: Tracking', url: 'https://www.mlflow.org/docs/latest/tracking.html' },
      {
        title: 'Databricks SDK for Python: Experiments',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/experiments.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'data-governance',
    text: 'Databricks includes functions for data governance.',
    support: {},
    sources: [
      {
        title: 'Databricks documentation: Data governance',
        url: 'https://docs.databricks.com/security/data-governance.html',
      },
      {
        title: 'Databricks documentation: High-level architecture',
        url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'table-access-control',
    text: 'Access control lists set privileges on tables and other data objects.',
    support: { 'data-access-control': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Privileges on data objects',
        url: 'https://docs.databricks.com/security/access-control/table-acls/object-privileges.html',
      },
      {
        title: 'Databricks agent skills: Access control',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/1-access-control.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'runtime-lineage',
    text: 'Unity Catalog records lineage of queries at run time down to columns, with the notebooks, jobs and dashboards involved, across all workspaces of a metastore.',
    support: { 'data-lineage': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: View data lineage using Unity Catalog',
        url: 'https://docs.databricks.com/aws/en/data-governance/unity-catalog/data-lineage',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Databricks documentation: View data lineage using Unity Catalog',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/data-lineage',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-lineage',
    text: 'Lineage of assets outside Databricks can be added to Unity Catalog, in public preview.',
    support: { 'data-lineage': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Databricks documentation: View data lineage using Unity Catalog',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/data-lineage',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lineage-gaps',
    text: 'The lineage system tables hold only those read and write events for which lineage can be inferred.',
    support: {},
    about: ['data-lineage'],
    sources: [
      {
        title: 'Azure Databricks documentation: Lineage system tables reference',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/admin/system-tables/lineage',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'row-filters-and-masks',
    text: 'Row filters and column masks, written as functions, limit which rows and values of a table a user sees, however the table is queried.',
    support: { 'data-access-control': { how: 'native' }, 'data-privacy': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Fine-grained access control',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/4-fine-grained-access.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'abac-policies',
    text: 'Attribute-based policies apply row filters or column masks to all tables of a catalogue or schema that match governed tags.',
    support: { 'data-access-control': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_policy_info',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/policy_info',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-classification',
    text: 'Data Classification, in public preview, finds and tags personal data in the tables of a catalogue.',
    support: { 'data-privacy': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_data_classification_catalog_config',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/data_classification_catalog_config',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'audit-system-table',
    text: 'The system table for audit records actions with user, time, source address and result, and can be queried in SQL.',
    support: { 'audit-log': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: System tables',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/5-system-tables.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'audit-log-delivery',
    text: 'On AWS, audit logs and billable-usage logs can be delivered to a storage bucket of the customer.',
    support: { 'audit-log': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_mws_log_delivery',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_log_delivery',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'customer-managed-keys',
    text: 'On AWS and Google Cloud, keys that the customer manages can encrypt notebooks, secrets and queries in the control plane as well as workspace storage and cluster volumes.',
    support: { encryption: { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_mws_customer_managed_keys',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_customer_managed_keys',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'time-travel',
    text: 'Delta tables keep their history, so that earlier states can be queried within the configured retention period.',
    support: { 'dataset-versioning': { how: 'native', via: ['Delta Lake'] } },
    sources: [
      {
        title: 'Databricks agent skills: Databricks SQL best practices',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-dbsql/references/best-practices.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'iceberg-rest-catalog',
    text: 'Outside engines such as Spark, PyIceberg and Snowflake read tables of Unity Catalog through its Iceberg REST endpoint; they can write to managed Iceberg tables only.',
    support: {},
    about: ['data-catalog', 'data-connectors', 'extension-points'],
    sources: [
      {
        title: 'Databricks agent skills: Apache Iceberg',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-iceberg/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'compliance-profile',
    text: 'A compliance security profile can be switched on for a workspace, with no way back, for standards such as HIPAA, PCI DSS and FedRAMP Moderate.',
    support: {},
    about: ['data-privacy', 'audit-log', 'encryption'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_compliance_security_profile_setting',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/compliance_security_profile_setting',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
