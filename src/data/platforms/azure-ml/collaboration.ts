import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'workspaces',
    text: 'Azure Machine Learning organises work in workspaces.',
    support: { workspaces: { how: 'native', shows: ['areas'] } },
    sources: [{ page: pages.workspaces, recorded: '2026-11', accessed: '2026-12-01' }],
    recorded: '2021-10',
  },
  {
    slug: 'workspace-access',
    text: 'Azure Machine Learning workspaces isolate data, and users and Microsoft Entra groups get access to a workspace through roles assigned to them.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] } },
    sources: [
      { page: pages.workspaces, accessed: '2026-12-01' },
      { page: pages.assigningRoles, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'role-permissions',
    text: 'In Azure Machine Learning, users receive permissions through assigned roles.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles'] } },
    sources: [
      { page: pages.assigningRoles2021 },
      { page: pages.assigningRoles, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'secure-workspaces',
    text: 'The Azure Machine Learning documentation includes a tutorial on creating a secure workspace.',
    support: {},
    sources: [
      { page: pages.tutorialForASecureWorkspace },
      { page: pages.enterpriseSecurityAndGovernance, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'hub-workspaces',
    text: 'A hub workspace in Azure Machine Learning groups project workspaces that share security settings and compute quota, but supports no compute clusters or batch endpoints.',
    support: { workspaces: { how: 'native', shows: ['areas'] } },
    sources: [
      { page: pages.workspaces, accessed: '2026-11-23' },
      { page: pages.hubWorkspaces, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-connections',
    text: 'Connections created on a hub workspace of Azure Machine Learning can be shared with the hub’s project workspaces only in Microsoft Foundry.',
    support: {},
    about: ['workspaces'],
    sources: [{ page: pages.hubWorkspaces, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'foundry-hubs',
    text: 'A hub workspace of Azure Machine Learning is the same kind of resource as a Microsoft Foundry hub.',
    support: {},
    about: ['workspaces'],
    sources: [{ page: pages.workspaces, accessed: '2026-11-23' }],
    recorded: '2026-12',
  },
  {
    slug: 'built-in-roles',
    text: 'Azure Machine Learning workspaces have built-in roles, such as AzureML Data Scientist and AzureML Compute Operator, and custom roles can be defined for each workspace.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] } },
    sources: [{ page: pages.assigningRoles, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'managed-virtual-network',
    text: 'A managed virtual network secures the outbound traffic of an Azure Machine Learning workspace and its managed compute with private endpoints and rules.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'workloads'] } },
    sources: [
      { page: pages.enterpriseSecurityAndGovernance, accessed: '2026-12-01' },
      { page: pages.managedVirtualNetworkIsolation, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.azuremlExamplesPrivateOnlineEndpoint, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-workspaces',
    text: 'Public network access can be disabled for an Azure Machine Learning workspace that uses private link.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    sources: [
      { page: pages.cliReferenceWorkspace, accessed: '2026-12-01' },
      { page: pages.azuremlExamplesPrivateLinkWorkspace, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'private-scoring',
    text: 'A managed online endpoint in Azure Machine Learning can be configured to accept only scoring requests that arrive through the workspace’s private endpoint.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    only: ['online-endpoints'],
    sources: [
      { page: pages.onlineEndpoints, accessed: '2026-12-01' },
      { page: pages.azuremlExamplesPrivateOnlineEndpoint, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'entra-sign-in',
    text: 'Users sign in to Azure Machine Learning through Microsoft Entra ID, with multifactor authentication if it is configured in Entra ID.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'], via: ['microsoft-entra-id'] } },
    sources: [{ page: pages.enterpriseSecurityAndGovernance, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'ssh-to-compute',
    text: 'SSH access to Azure Machine Learning compute uses key pairs, not Microsoft Entra ID.',
    support: {},
    about: ['single-sign-on'],
    sources: [{ page: pages.enterpriseSecurityAndGovernance, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'shared-files',
    text: 'All users of an Azure Machine Learning workspace share a file system into which Git repositories can be cloned.',
    support: {},
    about: ['workspaces', 'notebooks'],
    sources: [{ page: pages.gitIntegration, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'entra-tokens',
    text: 'For interactive work, users authenticate to Azure Machine Learning directly with a Microsoft Entra ID account or with a token from Entra ID, which uses OpenID Connect.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'], via: ['microsoft-entra-id'] } },
    sources: [
      { page: pages.setUpAuthentication, accessed: '2026-11-30' },
      { page: pages.trainingEntraAuthentication, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
];
