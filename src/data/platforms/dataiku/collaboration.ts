import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'projects',
    text: 'Dataiku organises work in projects, which users can group in folders.',
    support: { workspaces: { how: 'native', shows: ['areas'] } },
    sources: [
      { page: pages.projectFolders },
      { page: pages.apiClientProjectFolders, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.developerGuideProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'project-permissions',
    text: 'Each Dataiku project has its own permissions, for example to read or to write the project’s content.',
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
    text: 'Dataiku keeps each project and its history under version control: changes made in Dataiku’s user interface are recorded in the project’s Git repository.',
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
    text: 'Dataiku’s User Isolation Framework, once configured, isolates users from one another across Dataiku’s integrations, such as Hadoop.',
    support: {},
    sources: [
      { page: pages.userIsolation },
      { page: pages.userIsolation, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'workspaces',
    text: 'A Dataiku workspace collects objects shared from projects, such as dashboards, for users and groups with the role of admin, contributor or member.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members'] } },
    sources: [
      { page: pages.apiClientWorkspaces, accessed: '2026-12-01' },
      { page: pages.v14ManagingWorkspaces, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.workspacesIntroduction, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sso-protocols',
    text: 'Dataiku supports single sign-on with SAML v2, OpenID Connect and Kerberos.',
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
    text: 'Dataiku can authenticate users against an LDAP directory and import users and groups from the directory, if the licence includes LDAP.',
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
    text: 'Dataiku’s Fleet Manager places each instance in a chosen virtual network and subnet, optionally without the public IP address that AWS and Azure instances have by default.',
    support: { 'network-isolation': { how: 'native', shows: ['private'] } },
    only: ['cloud-stacks'],
    sources: [
      { page: pages.apiClientFleetManagerVirtualNetworks, accessed: '2026-12-01' },
      { page: pages.v14AzureLoadBalancers, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14AwsVirtualNetworks, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.azureVirtualNetworks, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cluster-ip-api-services',
    text: 'An API service that Dataiku deploys to Kubernetes can be exposed through a ClusterIP service, which is reachable only inside the cluster.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      { page: pages.v13ServiceExpositions, accessed: '2026-11-30' },
      { page: pages.serviceExpositions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-saml-sso',
    text: 'On eligible Dataiku Cloud subscriptions, single sign-on with SAML 2.0 identity providers is activated on request, but sign-in cannot start at the identity provider.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    only: ['dataiku-online'],
    sources: [
      { page: pages.knowledgeBaseSingleSignOnOnDataikuCloud, accessed: '2026-12-01' },
      { page: pages.knowledgeBaseActivateSso, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'group-permissions',
    text: 'Groups of Dataiku users are granted permissions on each project, for example to read content, to write content or to administer the project.',
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
    text: 'Dataiku’s Amazon EKS plug-in (Tier 2 support) can create fully private clusters for work such as training, with nodes in private subnets and a private control-plane endpoint.',
    support: {
      'network-isolation': { how: 'native', via: ['dataiku-eks-clusters'], shows: ['private', 'workloads'] },
    },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      { page: pages.plugInEksClustersChangelog, accessed: '2026-12-01' },
      { page: pages.plugInEksClustersClusterParameters, accessed: '2026-12-01' },
      { page: pages.containersConcepts, accessed: '2026-12-01' },
      { page: pages.containerisedExecutionConcepts, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.plugInEksClustersDescriptor, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
