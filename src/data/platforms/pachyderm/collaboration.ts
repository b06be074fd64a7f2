import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'projects',
    text: 'Repositories and pipelines belong to projects, and with authentication on, users need to be granted access to a project’s data.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Project',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/project.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Grant project access',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/project-operations/grant-project-access.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'roles',
    text: 'Roles for users and groups are assigned on the cluster, a project or a repository, and cover for instance debugging, secrets and identity settings.',
    support: { 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Authorisation',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Roles and permissions',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/permissions.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'default-project-rights',
    text: 'By default, all users may list and create repositories in any project.',
    support: {},
    about: ['role-based-access', 'workspaces'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Roles and permissions',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/permissions.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'identity-providers',
    text: 'Users sign in through an external identity provider such as Okta or Auth0 by OpenID Connect, for which Pachyderm embeds Dex.',
    support: { 'single-sign-on': { how: 'native', via: ['Dex'] } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Authentication and identity providers',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Okta',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/okta.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Auth0',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/auth0.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mock-provider',
    text: 'For tests, Pachyderm contains a mock identity provider, which must not be used in production.',
    support: {},
    about: ['single-sign-on'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): MockIDP',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/mockidp.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'authentication-licence',
    text: 'Up to version 2.11, authentication and roles are features of the Enterprise Edition.',
    support: {},
    about: ['single-sign-on', 'role-based-access'],
    only: ['enterprise-edition'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Enterprise features',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise/overview.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Removal of the Enterprise limits, November 2024',
        url: 'https://github.com/pachyderm/pachyderm/commit/f315fa482a930c62e9293b30dd8de65a738e4a7a',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'expired-licence',
    text: 'Up to version 2.11, only cluster administrators can reach the data of a cluster with access control once its Enterprise licence has expired.',
    support: {},
    about: ['role-based-access'],
    only: ['enterprise-edition'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Authorisation',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-server',
    text: 'Up to version 2.11, an Enterprise Server holds licences and identity providers for several clusters; version 2.12 answers that it is deprecated.',
    support: {},
    about: ['single-sign-on'],
    only: ['enterprise-edition'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Enterprise Server',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise-server/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Enterprise server',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/enterprise/server/api_server.go',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'internal-service',
    text: 'By default the Helm chart makes Pachyderm reachable only inside the cluster, through a proxy service of type ClusterIP; node ports and load balancers are options.',
    support: { 'network-isolation': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm repository: Helm chart values',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/pachyderm/values.yaml',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Proxy Helm values',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/proxy.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
