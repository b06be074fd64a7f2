import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'projects',
    text: 'Repositories and pipelines belong to projects, and with authentication on, users need to be granted access to a project’s data.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] } },
    sources: [
      { page: pages.project, accessed: '2026-11-23' },
      { page: pages.grantProjectAccess, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'roles',
    text: 'Roles for users and groups are assigned on the cluster, a project or a repository, and cover for instance debugging, secrets and identity settings.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] } },
    sources: [
      { page: pages.authorisation, accessed: '2026-11-23' },
      { page: pages.rolesAndPermissions, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'default-project-rights',
    text: 'By default, all users may list and create repositories in any project.',
    support: {},
    about: ['role-based-access', 'workspaces'],
    sources: [{ page: pages.rolesAndPermissions, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'identity-providers',
    text: 'Users sign in through an external identity provider such as Okta or Auth0 by OpenID Connect, for which Pachyderm embeds Dex.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'], via: ['dex'] } },
    sources: [
      { page: pages.authenticationAndIdentityProviders, accessed: '2026-11-23' },
      { page: pages.okta, accessed: '2026-11-23' },
      { page: pages.auth0, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mock-provider',
    text: 'For tests, Pachyderm contains a mock identity provider, which must not be used in production.',
    support: {},
    about: ['single-sign-on'],
    sources: [{ page: pages.mockidp, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'authentication-licence',
    text: 'Up to version 2.11, authentication and roles are features of the Enterprise Edition.',
    support: {},
    about: ['single-sign-on', 'role-based-access'],
    only: ['enterprise-edition'],
    sources: [
      { page: pages.enterpriseFeatures, accessed: '2026-11-23' },
      { page: pages.repositoryRemovalOfTheEnterpriseLimitsNovember2024, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'expired-licence',
    text: 'Up to version 2.11, only cluster administrators can reach the data of a cluster with access control once its Enterprise licence has expired.',
    support: {},
    about: ['role-based-access'],
    only: ['enterprise-edition'],
    sources: [{ page: pages.authorisation, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-server',
    text: 'Up to version 2.11, an Enterprise Server holds licences and identity providers for several clusters.',
    support: {},
    about: ['single-sign-on'],
    only: ['enterprise-edition'],
    sources: [
      { page: pages.enterpriseServer, accessed: '2026-11-23' },
      { page: pages.repositoryEnterpriseServer, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-server-deprecated',
    text: 'In version 2.12, Pachyderm answers that the Enterprise Server is deprecated.',
    support: {},
    about: ['single-sign-on'],
    only: ['enterprise-edition'],
    sources: [{ page: pages.repositoryEnterpriseServer, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'internal-service',
    text: 'By default, the Helm chart makes Pachyderm reachable only inside the cluster, through a proxy service of type ‘ClusterIP’.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    sources: [
      { page: pages.repositoryHelmChartValues, accessed: '2026-11-23' },
      { page: pages.proxyHelmValues, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'node-port-or-load-balancer',
    text: 'The Helm chart can expose Pachyderm’s proxy service through a node port or a load balancer.',
    support: {},
    about: ['network-isolation'],
    sources: [
      { page: pages.repositoryHelmChartValues, accessed: '2026-11-23' },
      { page: pages.proxyHelmValues, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
