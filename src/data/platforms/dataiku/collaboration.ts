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
    text: 'Each Dataiku project has its own permissions.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'parts'] } },
    sources: [
      { page: pages.projectFolders },
      { page: pages.apiClientProjects, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.v14MainProjectPermissions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'project-history',
    text: 'Dataiku keeps each project under version control and records the history of the work in it.',
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
    text: 'With User Isolation configured, Dataiku isolates users from one another across its integrations.',
    support: {},
    sources: [
      { page: pages.userIsolation },
      { page: pages.userIsolation, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'workspaces',
    text: 'A Dataiku workspace collects objects for users and groups, each with the role of admin, contributor or member.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members'] } },
    sources: [
      { page: pages.apiClientWorkspaces, accessed: '2026-12-01' },
      { page: pages.v14ManagingWorkspaces, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sso-protocols',
    text: 'Dataiku supports single sign-on with SAML v2, OpenID Connect and Kerberos, the last through SPNEGO (the Simple and Protected GSS-API Negotiation Mechanism).',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      { page: pages.apiClientIdentitySettings, accessed: '2026-12-01' },
      { page: pages.v14SingleSignOn, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ldap',
    text: 'Dataiku can authenticate users against an LDAP directory and import users and groups from it, if the licence includes LDAP.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      { page: pages.capabilitiesOfUserIsolationFramework, accessed: '2026-11-23' },
      { page: pages.ansibleCollectionReadme, accessed: '2026-11-23' },
      { page: pages.apiClientInstanceClient, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14LdapAuthentication, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-networks',
    text: 'Fleet Manager places Dataiku instances in a chosen VPC and subnet and can leave them without public IP addresses.',
    support: { 'network-isolation': { how: 'native', shows: ['private'] } },
    only: ['cloud-stacks'],
    sources: [
      { page: pages.apiClientFleetManagerVirtualNetworks, accessed: '2026-12-01' },
      { page: pages.v14AzureLoadBalancers, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14AwsVirtualNetworks, recorded: '2026-12', accessed: '2026-12-01' },
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
    text: 'On Dataiku Cloud, single sign-on with SAML 2.0 identity providers is activated on request for eligible subscriptions.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    only: ['dataiku-online'],
    sources: [{ page: pages.knowledgeBaseSingleSignOnOnDataikuCloud, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'group-permissions',
    text: 'In Dataiku, groups of users are granted permissions on each project, such as to read its content, to write its content or to administer the project.',
    support: {
      'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] },
      workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] },
    },
    sources: [
      { page: pages.mainProjectPermissions, accessed: '2026-12-01' },
      { page: pages.apiClientProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-eks-clusters',
    text: 'Dataiku’s EKS plug-in can create fully private clusters for Dataiku work such as notebooks and training, with nodes in private subnets and a private control-plane endpoint.',
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
