import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'projects',
    text: 'Dataiku organises work in projects, which can be kept in folders.',
    support: { workspaces: { how: 'native', shows: ['areas'] } },
    sources: [
      { page: pages.projectFolders },
      { page: pages.apiClientProjectFolders, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'project-permissions',
    text: 'Dataiku projects carry permissions.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'parts'] } },
    sources: [
      { page: pages.projectFolders },
      { page: pages.apiClientProjects, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'project-history',
    text: 'Dataiku keeps the history of the work in a project under version control.',
    support: {},
    about: ['source-control'],
    sources: [
      { page: pages.versionControlOfProjects },
      { page: pages.apiClientProjects, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'history-rollback',
    text: 'Work in a Dataiku project can be rolled back to an earlier state.',
    support: {},
    about: ['source-control'],
    sources: [{ page: pages.apiClientProjects, recorded: '2026-11', accessed: '2026-11-23' }],
    recorded: '2021-10',
  },
  {
    slug: 'user-isolation',
    text: 'Dataiku can be configured to isolate users from one another across its integrations.',
    support: {},
    sources: [
      { page: pages.userIsolation },
      { page: pages.userIsolation, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'workspaces',
    text: 'A Dataiku workspace gathers objects for users and groups, each of whom is an admin, a contributor or a member.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members'] } },
    sources: [{ page: pages.apiClientWorkspaces, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'sso-protocols',
    text: 'Dataiku supports single sign-on by SAML, OpenID Connect and the Simple and Protected GSS-API Negotiation Mechanism (SPNEGO).',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [{ page: pages.apiClientIdentitySettings, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'ldap',
    text: 'Dataiku can authenticate against an LDAP directory and import users and groups from it.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      { page: pages.capabilitiesOfUserIsolationFramework, accessed: '2026-11-23' },
      { page: pages.ansibleCollectionReadme, accessed: '2026-11-23' },
      { page: pages.apiClientInstanceClient, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-networks',
    text: 'Fleet Manager places Dataiku instances in a chosen VPC and subnet and can withhold public IP addresses from them.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    only: ['cloud-stacks'],
    sources: [
      { page: pages.apiClientFleetManagerVirtualNetworks, accessed: '2026-11-23' },
      { page: pages.v14AzureLoadBalancers, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cluster-ip-api-services',
    text: 'An API service that Dataiku deploys to Kubernetes can be exposed through a ClusterIP service, which is reachable only inside the cluster.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [{ page: pages.v13ServiceExpositions, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-saml-sso',
    text: 'On Dataiku Cloud, single sign-on with identity providers that comply with SAML 2.0 is activated on request for eligible subscriptions.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    only: ['dataiku-online'],
    sources: [{ page: pages.knowledgeBaseSingleSignOnOnDataikuCloud, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'group-permissions',
    text: 'In Dataiku, groups of users are granted permissions on each project, among them to read its content, to write it and to administer the project.',
    support: {
      'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] },
      workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] },
    },
    sources: [
      { page: pages.mainProjectPermissions, accessed: '2026-11-30' },
      { page: pages.apiClientProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-eks-clusters',
    text: 'The EKS plug-in of Dataiku can create fully private clusters, with nodes in private subnets and a private endpoint of the control plane, for the work that Dataiku runs on Kubernetes, such as notebooks and training.',
    support: {
      'network-isolation': { how: 'native', via: ['dataiku-eks-clusters'], shows: ['private', 'workloads'] },
    },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      { page: pages.plugInEksClustersChangelog, accessed: '2026-12-01' },
      { page: pages.plugInEksClustersClusterParameters, accessed: '2026-12-01' },
      { page: pages.containersConcepts, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
