import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'workspaces',
    text: 'The workspace is a first-class concept of Azure Machine Learning.',
    support: { workspaces: { how: 'native', shows: ['areas'] } },
    sources: [{ page: pages.workspaces, recorded: '2026-11', accessed: '2026-11-23' }],
    recorded: '2021-10',
  },
  {
    slug: 'workspace-access',
    text: 'An Azure Machine Learning workspace is a container for access management and data isolation, in which users and Microsoft Entra groups get roles.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] } },
    sources: [{ page: pages.workspaces, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'role-permissions',
    text: 'Permissions are granted by assigning roles.',
    support: { 'role-based-access': { how: 'native', shows: ['rights'] } },
    sources: [
      { page: pages.assigningRoles2021 },
      { page: pages.assigningRoles, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'secure-workspaces',
    text: 'Workspaces can be secured.',
    support: {},
    sources: [
      { page: pages.tutorialForASecureWorkspace },
      { page: pages.enterpriseSecurityAndGovernance, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'hub-workspaces',
    text: 'A hub workspace groups project workspaces with common security settings, connections and compute, and is the same kind of resource as a hub of Microsoft Foundry.',
    support: { workspaces: { how: 'native', shows: ['areas'] } },
    sources: [{ page: pages.workspaces, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-move',
    text: 'A workspace cannot be moved to another Azure subscription.',
    support: {},
    about: ['workspaces'],
    sources: [{ page: pages.workspaces, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'built-in-roles',
    text: 'Workspaces have built-in roles, among them AzureML Data Scientist and AzureML Compute Operator, and custom roles can be defined.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] } },
    sources: [{ page: pages.assigningRoles, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'managed-virtual-network',
    text: 'A managed virtual network isolates a workspace and its managed compute, with private endpoints and restricted outbound traffic.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access', 'workloads'] } },
    sources: [{ page: pages.enterpriseSecurityAndGovernance, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'private-scoring',
    text: 'Requests to a managed online endpoint can be confined to the private endpoint of its workspace.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    only: ['online-endpoints'],
    sources: [{ page: pages.onlineEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'entra-sign-in',
    text: 'Users sign in to Azure Machine Learning through Microsoft Entra ID, with multifactor authentication if it is configured there; SSH access to compute is separate.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'], via: ['microsoft-entra-id'] } },
    sources: [{ page: pages.enterpriseSecurityAndGovernance, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'shared-files',
    text: 'Every workspace has a file system that all its users share, for notebooks and clones of Git repositories.',
    support: {},
    about: ['workspaces', 'notebooks'],
    sources: [{ page: pages.gitIntegration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'entra-tokens',
    text: 'In interactive work with Azure Machine Learning, users authenticate with their account in Microsoft Entra ID, which uses OpenID Connect, or get a token from it.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'], via: ['microsoft-entra-id'] } },
    sources: [
      { page: pages.setUpAuthentication, accessed: '2026-11-30' },
      { page: pages.trainingEntraAuthentication, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
];
