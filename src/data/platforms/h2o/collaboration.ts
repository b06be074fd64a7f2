import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'dai-workspace-projects',
    text: 'From Driverless AI 2.3.0, each workspace of H2O AI Cloud can appear as a project in Driverless AI, shared through the permissions of the workspace.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members'] } },
    sources: [{ page: pages.driverlessAiGuideH2OAiCloudWorkspaceIntegration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspaces',
    text: 'H2O MLOps groups experiments, models and deployments in workspaces of H2O AI Cloud, into which all projects were migrated with version 1.0.',
    support: { workspaces: { how: 'native', shows: ['areas'] } },
    only: ['mlops'],
    sources: [
      { page: pages.mlopsMigrationGuide, accessed: '2026-11-23' },
      { page: pages.mlopsManageWorkspaces, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-roles',
    text: 'Roles in a workspace of H2O AI Cloud set what a user may do there, and platform roles of the user can restrict them further.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] } },
    sources: [{ page: pages.aiCloudPlatformServices, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'keycloak-oidc',
    text: 'H2O AI Cloud authenticates users of all components by OpenID Connect, with Keycloak as reference implementation.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    sources: [{ page: pages.aiCloudArchitecture, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'app-network-policies',
    text: 'The AI App Store can restrict network access of app instances by Kubernetes network policies, for example to ingress from its own server only.',
    support: {},
    about: ['network-isolation'],
    only: ['app-store'],
    sources: [{ page: pages.aiCloudAdministrationGuideSecurity, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-cluster-service',
    text: 'By default the Helm chart of h2o-3 makes a cluster reachable only inside Kubernetes, through a ClusterIP service without ingress or load balancer.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    only: ['h2o-3'],
    sources: [
      { page: pages.h2o3RepositoryHelmChartValues, accessed: '2026-11-30' },
      { page: pages.h2o3RepositoryHelmChartService, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-roles',
    text: 'Enterprise h2oGPTe has five built-in roles and roles of one’s own making, whose permissions and settings are managed in the dashboard, over REST or from Python.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles'] } },
    only: ['h2ogpte'],
    sources: [
      { page: pages.enterpriseH2ogptePermissionsAndRolesMatrix, accessed: '2026-11-23' },
      { page: pages.enterpriseH2ogpteRolesAndPermissions, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-authentication',
    text: 'h2o-3 authenticates users of a cluster by LDAP, Kerberos, PAM or a hash file.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    only: ['h2o-3'],
    sources: [{ page: pages.h2o3Security, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'dai-authentication',
    text: 'Driverless AI supports client certificates, LDAP, local accounts, mutual TLS, OpenID and PAM; a default installation validates no users.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    only: ['driverless-ai'],
    sources: [
      { page: pages.driverlessAiGuideSecurity, accessed: '2026-11-23' },
      { page: pages.driverlessAi1_10GuideSecurity, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-idp-roles',
    text: 'Administrators of Enterprise h2oGPTe map the roles of an external identity provider, which handles single sign-on, to roles of the product.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'] } },
    only: ['h2ogpte'],
    sources: [{ page: pages.enterpriseH2ogpteRolesAndPermissions, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-api-keys',
    text: 'An API key of Enterprise h2oGPTe either acts for its user in all calls or is limited to chatting with one collection.',
    support: {},
    about: ['role-based-access'],
    only: ['h2ogpte'],
    sources: [{ page: pages.h2ogptePythonClient1_7_0ProjectDescription, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
