import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'enterprise-namespaces',
    text: 'The Enterprise Platform works with labelled Kubernetes namespaces, for each of which GitOps and access are set, and users see only those they may access.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] } },
    only: ['enterprise-platform'],
    sources: [{ page: pages.enterprisePlatformNamespaces, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-2-namespaces',
    text: 'Core 2 can be installed for the whole cluster, for chosen namespaces or for one, with a separate runtime in each namespace.',
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
    text: 'If authorisation is enabled in the Enterprise Platform, policies of the Open Policy Agent for users and groups decide on its API calls; without any policy, all authorised endpoints deny requests.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'parts'], via: ['open-policy-agent'] } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformAuthorization, accessed: '2026-11-23' },
      { page: pages.enterprisePlatformConfiguringAuthorization, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-user-management',
    text: 'If user management is enabled, the Enterprise Platform API creates users and groups, and whoever holds the grant permission on a resource can create policies for it.',
    support: {},
    about: ['role-based-access'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.deploySdkPermissionManagementServiceApi, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-oidc',
    text: 'Users sign in to the Enterprise Platform through an OpenID Connect provider such as Keycloak; LDAP can be used through Dex in a Kubeflow set-up.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'], via: ['keycloak', 'dex'] } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformAuthentication, accessed: '2026-11-23' },
      { page: pages.enterprisePlatformProductionEnvironment, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-authorisation',
    text: 'Core 2 leaves authentication at model endpoints to a service mesh or gateway; the documentation shows Istio checking tokens of an OpenID Connect provider.',
    support: {},
    about: ['role-based-access', 'single-sign-on', 'network-isolation'],
    only: ['core-2'],
    sources: [{ page: pages.core2SecureModelEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'internal-service',
    text: 'The seldon-mesh service of Core 2 need not be a load balancer and can stay within the cluster, reached through an ingress or service mesh of the user’s choice.',
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
    text: 'A policy of the Enterprise Platform allows users or groups an action on a resource, for instance to read it or to grant rights on it, and is made over the API by whoever may grant.',
    support: {
      'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'], via: ['open-policy-agent'] },
    },
    about: ['model-access-control'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.deploySdkPermissionManagementServiceApi, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
