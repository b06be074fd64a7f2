import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'notebook-permissions',
    text: 'Collaboration on notebooks is governed by access control for workspace objects.',
    support: { notebooks: { how: 'native' }, 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Workspace object access control',
        url: 'https://docs.databricks.com/security/access-control/workspace-acl.html',
      },
      {
        title: 'Databricks Terraform provider: databricks_permissions',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-permissions',
    text: 'Collaboration on models in the MLflow model registry is governed by permissions.',
    support: { 'model-access-control': { how: 'native', via: ['MLflow'] }, 'role-based-access': { how: 'native' } },
    only: ['platform'],
    sources: [
      {
        title: 'Databricks blog: Enterprise features of the MLflow model registry',
        url: 'https://databricks.com/blog/2020/04/15/databricks-extends-mlflow-model-registry-with-enterprise-features.html',
      },
      {
        title: 'Databricks Terraform provider: databricks_permissions',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark-job-permissions',
    text: 'Collaboration on Spark jobs is governed by access control.',
    support: { 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'Databricks blog: Access control for jobs',
        url: 'https://databricks.com/blog/2017/11/01/access-control-databricks-jobs.html',
      },
      {
        title: 'Databricks Terraform provider: databricks_permissions',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'object-permissions',
    text: 'Permission levels for users, groups and service principals are set on notebooks, folders, jobs, experiments, serving endpoints and other workspace objects.',
    support: { 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_permissions',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-connectivity',
    text: 'Workspaces can be reached over AWS PrivateLink, Google Private Service Connect or, through a guide of its own, Azure Private Link.',
    support: { 'network-isolation': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_mws_private_access_settings',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_private_access_settings',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: Azure Private Link, standard deployment',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/guides/azure-private-link-workspace-standard',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ip-access-lists',
    text: 'Lists of addresses, up to 1000 entries in a workspace, allow or block networks from which users connect.',
    support: { 'network-isolation': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_ip_access_list',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ip_access_list',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspaces',
    text: 'An account holds several workspaces, the areas in which users work; users, service principals and groups of the account are assigned to each.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: High-level architecture',
        url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_mws_permission_assignment',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_permission_assignment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'single-sign-on',
    text: 'Single sign-on and the provisioning of users over SCIM are configured for the whole Databricks account.',
    support: { 'single-sign-on': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: High-level architecture',
        url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalog-workspace-binding',
    text: 'A catalogue can be bound to chosen workspaces; by default all workspaces of the metastore reach it.',
    support: {},
    about: ['workspaces', 'data-access-control'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_catalog_workspace_binding',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/catalog_workspace_binding',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serving-private-link',
    text: 'Model Serving endpoints follow the IP lists and private links of their workspace; private links hold for custom models and provisioned throughput only.',
    support: {},
    about: ['network-isolation'],
    sources: [
      {
        title: 'Azure Databricks documentation: Model Serving limits and regions',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'network-policies',
    text: 'Network policies of an account limit which internet and storage destinations its workspaces can reach and which requests may come in.',
    support: { 'network-isolation': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_account_network_policy',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/account_network_policy',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
