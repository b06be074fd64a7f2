import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'notebook-permissions',
    text: 'In the Premium plan or above, Databricks access control for workspace objects governs who can collaborate on notebooks.',
    support: { 'role-based-access': { how: 'native', shows: ['rights'] } },
    about: ['notebooks'],
    sources: [
      { page: pages.workspaceObjectAccessControl },
      { page: pages.terraformProviderDatabricksPermissions, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.accessControlLists, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-permissions',
    text: 'In the legacy MLflow model registry of a Databricks workspace, permissions govern collaboration on models, but Databricks recommends Unity Catalog instead of this registry.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single', 'kinds'], via: ['mlflow'] } },
    about: ['role-based-access'],
    only: ['platform'],
    sources: [
      { page: pages.blogEnterpriseFeaturesOfTheMlflowModelRegistry },
      { page: pages.terraformProviderDatabricksPermissions, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.workspaceModelRegistryLegacy, recorded: '2026-12', accessed: '2026-11-23' },
      { page: pages.terraformProviderDatabricksMlflowModel, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark-job-permissions',
    text: 'In the Premium plan or above, Databricks access control governs who can collaborate on Spark jobs.',
    support: { 'role-based-access': { how: 'native', shows: ['rights'] } },
    sources: [
      { page: pages.blogAccessControlForJobs },
      { page: pages.terraformProviderDatabricksPermissions, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.accessControlLists, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'object-permissions',
    text: 'In the Premium plan or above, Databricks can grant users, groups and service principals permission levels on objects such as notebooks, jobs and serving endpoints.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] } },
    sources: [
      { page: pages.terraformProviderDatabricksPermissions, accessed: '2026-12-01' },
      { page: pages.accessControlLists, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-connectivity',
    text: 'Databricks workspaces can be reached over AWS PrivateLink (Enterprise plan), Azure Private Link (Premium plan) or, on request, Google Private Service Connect (Premium plan).',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    sources: [
      { page: pages.terraformProviderDatabricksMwsPrivateAccessSettings, accessed: '2026-12-01' },
      { page: pages.terraformProviderAzurePrivateLinkStandardDeployment, accessed: '2026-12-01' },
      { page: pages.azurePrivateLinkConcepts, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.frontEndPrivateLink, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.privateServiceConnect, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-links-need-customer-vpc',
    text: 'On AWS and Google Cloud, private links to a Databricks workspace require a virtual private cloud (VPC) that the customer manages.',
    support: {},
    about: ['network-isolation', 'customer-cloud-deployment'],
    sources: [
      { page: pages.frontEndPrivateLink, accessed: '2026-12-01' },
      { page: pages.privateServiceConnect, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'clusters-without-public-addresses',
    text: 'With secure cluster connectivity, Azure Databricks clusters can run in the customer’s virtual network without public IP addresses.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'workloads'] } },
    sources: [{ page: pages.terraformProviderGuideAzureWorkspace, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'ip-access-lists',
    text: 'Databricks IP access lists (up to 1,000 entries per workspace) allow or block the networks from which users connect, and require the Enterprise pricing tier on AWS.',
    support: {},
    about: ['network-isolation'],
    sources: [
      { page: pages.terraformProviderDatabricksIpAccessList, accessed: '2026-12-01' },
      { page: pages.workspaceIpAccessLists, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspaces',
    text: 'A Databricks account can contain several workspaces, and its users, service principals and groups are assigned to individual workspaces.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members'] } },
    sources: [
      { page: pages.highLevelArchitecture, accessed: '2026-12-01' },
      { page: pages.terraformProviderDatabricksMwsPermissionAssignment, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'single-sign-on',
    text: 'Databricks single sign-on and user provisioning over SCIM (System for Cross-domain Identity Management) are configured for the whole account.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'] } },
    sources: [
      { page: pages.highLevelArchitecture, accessed: '2026-12-01' },
      { page: pages.configureSso, recorded: '2026-12', accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalog-workspace-binding',
    text: 'All workspaces of a metastore can reach a Unity Catalog catalogue by default, but if the catalogue is bound to chosen workspaces, all other workspaces are refused access.',
    support: { workspaces: { how: 'native', shows: ['areas', 'closed'] } },
    about: ['data-access-control'],
    sources: [
      { page: pages.terraformProviderDatabricksWorkspaceBinding, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.workspaceCatalogBinding, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serving-private-link',
    text: 'Databricks Model Serving endpoints respect their workspace’s IP access lists, but the workspace’s private links work only for custom-model and provisioned-throughput endpoints.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'], partial: true } },
    sources: [{ page: pages.azureDatabricksModelServingLimitsAndRegions, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'network-policies',
    text: 'Network policies in a Databricks account limit which internet and storage destinations its workspaces can reach, and which incoming requests are allowed.',
    support: {},
    about: ['network-isolation'],
    sources: [{ page: pages.terraformProviderDatabricksAccountNetworkPolicy, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'sso-saml-oidc',
    text: 'Databricks single sign-on on AWS works with any identity provider that supports SAML 2.0 or OpenID Connect, and one configuration can serve the account and its workspaces.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    sources: [{ page: pages.configureSso, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'google-cloud-sso',
    text: 'On Google Cloud, Databricks signs users in through Google Cloud Identity by default or, in public preview, through the customer’s identity provider over SAML 2.0 or OpenID Connect.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'] } },
    sources: [{ page: pages.googleCloudConfigureSso, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
