import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'enterprise-namespaces',
    text: 'In the Enterprise Platform, each labelled Kubernetes namespace has its own GitOps and access settings, and users see only the namespaces that they may access.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] } },
    only: ['enterprise-platform'],
    sources: [{ page: pages.enterprisePlatformNamespaces, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-2-namespaces',
    text: 'Core 2 can be installed for a whole cluster, for selected namespaces or for a single namespace, with a separate runtime in each namespace.',
    support: { workspaces: { how: 'native', shows: ['areas'] } },
    only: ['core-2'],
    sources: [
      { page: pages.core2ProductionEnvironment, accessed: '2026-11-23' },
      { page: pages.core2ServerRuntime, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-opa-policies',
    text: 'If authorisation is enabled in the Enterprise Platform, Open Policy Agent policies decide which of its API calls users and groups may make.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'parts'], via: ['open-policy-agent'] } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformAuthorization, accessed: '2026-11-23' },
      { page: pages.enterprisePlatformConfiguringAuthorization, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-without-policy',
    text: 'If no policy exists, the Enterprise Platform denies requests to every endpoint that is subject to authorisation.',
    support: {},
    about: ['role-based-access'],
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformAuthorization, accessed: '2026-11-23' },
      { page: pages.enterprisePlatformConfiguringAuthorization, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-user-management',
    text: 'If user management is enabled in the Enterprise Platform, users and groups can be created through its API.',
    support: {},
    about: ['role-based-access'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.deploySdkPermissionManagementServiceApi, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-oidc',
    text: 'Users sign in to the Enterprise Platform through an OpenID Connect provider such as Keycloak.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'], via: ['keycloak', 'dex'] } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformAuthentication, accessed: '2026-11-23' },
      { page: pages.enterprisePlatformProductionEnvironment, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-ldap-through-dex',
    text: 'In a Kubeflow set-up, the Enterprise Platform can authenticate users against LDAP through Dex.',
    support: {},
    about: ['single-sign-on'],
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformAuthentication, accessed: '2026-11-23' },
      { page: pages.enterprisePlatformProductionEnvironment, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-authorisation',
    text: 'Core 2 leaves authentication at model endpoints to a service mesh or gateway.',
    support: {},
    about: ['role-based-access', 'single-sign-on', 'network-isolation'],
    only: ['core-2'],
    sources: [{ page: pages.core2SecureModelEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'istio-token-check',
    text: 'At Core 2 model endpoints, Istio can check tokens from an OpenID Connect provider, as the Core 2 documentation shows.',
    support: {},
    about: ['role-based-access', 'single-sign-on', 'network-isolation'],
    only: ['core-2'],
    sources: [{ page: pages.core2SecureModelEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'internal-service',
    text: 'Instead of being a load balancer, the ‘seldon-mesh’ service of Core 2 can stay inside the cluster and be reached through an ingress or service mesh of the user’s choice.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    only: ['core-2'],
    sources: [
      { page: pages.core2InferenceServer, accessed: '2026-11-23' },
      { page: pages.core2ServiceMeshes, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-policy-actions',
    text: 'Anyone with the grant permission on an Enterprise Platform resource can use the API to create policies that let users or groups act on it, for example read it or grant rights on it.',
    support: {
      'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'], via: ['open-policy-agent'] },
    },
    about: ['model-access-control'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.deploySdkPermissionManagementServiceApi, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
