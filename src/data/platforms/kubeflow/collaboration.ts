import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'namespaces',
    text: 'Kubeflow divides work into namespaces.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Profiles and namespaces',
        url: 'https://www.kubeflow.org/docs/components/central-dash/profiles/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'shared-permissions',
    text: 'Permissions can be shared between Kubeflow namespaces by managing contributors in the user interface.',
    support: { 'role-based-access': { how: 'native' } },
    about: ['workspaces'],
    sources: [
      {
        title: 'Kubeflow documentation: Multi-tenancy, managing contributors in the user interface',
        url: 'https://www.kubeflow.org/docs/components/multi-tenancy/getting-started/#managing-contributors-through-the-kubeflow-ui',
      },
      {
        title: 'Kubeflow documentation: Profiles and namespaces',
        url: 'https://www.kubeflow.org/docs/components/central-dash/profiles/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'canonical-managed-network',
    text: 'In Canonical’s Managed Kubeflow, the control-plane subnet denies all public inbound traffic and admits only Canonical’s internal infrastructure.',
    support: { 'network-isolation': { how: 'native' } },
    only: ['canonical-managed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Managed Kubeflow, system architecture',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/managed-kubeflow/system-architecture/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'canonical-managed-sign-in',
    text: 'On deployment of Canonical’s Managed Kubeflow, the customer sets up sign-in through Microsoft Entra ID or enters the parameters of another OpenID provider.',
    support: { 'single-sign-on': { how: 'native', via: ['OpenID Connect'] } },
    only: ['canonical-managed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation repository: Get started with Managed Kubeflow on Azure, April 2026',
        url: 'https://github.com/canonical/charmed-kubeflow-documentation/blob/0c48610ac9e2ea9272679457a37c482b936b85ab/docs/managed-kubeflow/get-started.rst',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'profile-roles',
    text: 'A Kubeflow profile has one owner and contributors who may edit or only view; the dashboard adds editors only, viewers need manual resources.',
    support: { 'role-based-access': { how: 'native', via: ['Kubernetes RBAC and Istio'] } },
    sources: [
      {
        title: 'Kubeflow documentation: Profiles and namespaces',
        url: 'https://www.kubeflow.org/docs/components/central-dash/profiles/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'multi-user-only-distribution',
    text: 'Separation of users in Kubeflow Pipelines works only in the Community Distribution, not in a standalone installation.',
    support: { workspaces: { how: 'native', partial: true } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Pipelines multi-user isolation',
        url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/multi-user/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dex-oauth2-proxy',
    text: 'The Community Distribution signs users in through oauth2-proxy and Dex, which connect to LDAP, OIDC, SAML, GitHub, GitLab, Google or Microsoft.',
    support: { 'single-sign-on': { how: 'native', via: ['Dex and oauth2-proxy'] } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-dex',
    text: 'Charmed Kubeflow signs users in through Dex, whose connectors reach outside identity providers such as an LDAP directory, GitHub or Microsoft.',
    support: { 'single-sign-on': { how: 'native', via: ['Dex'] } },
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Integrate with identity providers',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/integrate/integrate-identity-providers/',
        accessed: '2026-11-30',
      },
      {
        title: 'Charmed Kubeflow documentation: Authentication',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/explanation/security/authentication/',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'network-policies',
    text: 'The Community Distribution sets network policies by default for critical system namespaces, such as those of Istio, Knative and sign-in.',
    support: { 'network-isolation': { how: 'native', via: ['Kubernetes network policies'], partial: true } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow 1.11 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scale-1000-profiles',
    text: 'According to its release notes, Kubeflow 1.11 can serve more than 1,000 users, profiles and namespaces.',
    support: {},
    about: ['workspaces'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow 1.11 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'isolation-by-namespace-only',
    text: 'Kubeflow gives no hard security guarantee that profiles are isolated, beyond what Kubernetes namespaces provide.',
    support: {},
    about: ['workspaces', 'network-isolation'],
    sources: [
      {
        title: 'Kubeflow documentation: Pipelines multi-user isolation',
        url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/multi-user/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-jwt',
    text: 'KServe documents how to admit only outside requests with a valid JSON Web Token to a model, through policies of Istio.',
    support: {},
    about: ['role-based-access', 'network-isolation'],
    sources: [
      {
        title: 'KServe documentation: Secure InferenceService with service mesh',
        url: 'https://kserve.github.io/website/docs/admin-guide/serverless/servicemesh',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
