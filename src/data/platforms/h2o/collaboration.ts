import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'dai-workspace-projects',
    text: 'From Driverless AI 2.3.0, each workspace of H2O AI Cloud can appear as a project in Driverless AI, shared through the permissions of the workspace.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'Driverless AI user guide: H2O AI Cloud workspace integration',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/haic-workspace-integration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspaces',
    text: 'H2O MLOps groups experiments, models and deployments in workspaces of H2O AI Cloud, into which all projects were migrated with version 1.0.',
    support: { workspaces: { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Migration guide',
        url: 'https://docs.h2o.ai/mlops/migration-guide',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O MLOps documentation: Manage workspaces',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/manage-workspaces',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-roles',
    text: 'Roles in a workspace of H2O AI Cloud set what a user may do there, and platform roles of the user can restrict them further.',
    support: { 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'H2O AI Cloud documentation: Platform services',
        url: 'https://docs.h2o.ai/haic-documentation/platform-services',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'keycloak-oidc',
    text: 'H2O AI Cloud authenticates users of all components by OpenID Connect, with Keycloak as reference implementation.',
    support: { 'single-sign-on': { how: 'native' } },
    sources: [
      {
        title: 'H2O AI Cloud documentation: Architecture',
        url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'app-network-policies',
    text: 'The AI App Store can restrict network access of app instances by Kubernetes network policies, for example to ingress from its own server only.',
    support: { 'network-isolation': { how: 'native' } },
    only: ['app-store'],
    sources: [
      {
        title: 'H2O AI Cloud administration guide: Security',
        url: 'https://h2oai.github.io/h2o-ai-cloud/docs/adminguide/security/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-roles',
    text: 'Enterprise h2oGPTe has five built-in roles and roles of one’s own making, whose permissions and settings are managed in the dashboard, over REST or from Python.',
    support: { 'role-based-access': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Permissions and roles matrix',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/system-dashboard/roles-and-permissions/roles-and-permissions-reference',
        accessed: '2026-11-23',
      },
      {
        title: 'Enterprise h2oGPTe documentation: Roles and Permissions',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/system-dashboard/roles-and-permissions',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-authentication',
    text: 'h2o-3 authenticates users of a cluster by LDAP, Kerberos, PAM or a hash file.',
    support: { 'single-sign-on': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Security',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/security.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-authentication',
    text: 'Driverless AI supports client certificates, LDAP, local accounts, mutual TLS, OpenID and PAM; a default installation validates no users.',
    support: { 'single-sign-on': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Security',
        url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/security.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Driverless AI 1.10 user guide: Security',
        url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/security.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-idp-roles',
    text: 'Administrators of Enterprise h2oGPTe map the roles of an external identity provider, which handles single sign-on, to roles of the product.',
    support: { 'single-sign-on': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Roles and Permissions',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/system-dashboard/roles-and-permissions',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-api-keys',
    text: 'An API key of Enterprise h2oGPTe either acts for its user in all calls or is limited to chatting with one collection.',
    support: {},
    about: ['role-based-access'],
    only: ['h2ogpte'],
    sources: [
      {
        title: 'h2ogpte Python client 1.7.0: Project description',
        url: 'https://pypi.org/project/h2ogpte/1.7.0/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
