import type { Capabilities } from '../matrix-types.ts';

export const collaboration = {
  workspaces: {
    id: 'workspaces',
    category: 'collaboration',
    name: 'Workspaces or projects',
    definition: 'Work is grouped into named areas with separate members or namespaces.',
    aliases: ['namespace', 'multi-tenancy', 'multi-tenant', 'multi-user', 'team space', 'tenant isolation'],
    bar: {
      scope:
        'Named areas inside one installation or account, not separate installations and not how strongly areas are isolated.',
      core: [
        {
          id: 'areas',
          text: 'work such as runs, pipelines, models or data lies in named areas, several in one installation or account',
        },
      ],
      also: [
        { id: 'members', text: 'each area has its own members, or rights on it are granted for that area' },
        { id: 'closed', text: 'users without access to an area cannot see, or cannot use, what lies in it' },
      ],
      full: 'all',
      how: {
        'Kubernetes namespaces as areas': 'native',
        'projects or resource groups of the surrounding cloud': 'native',
        'provider of areas that users write': 'custom',
      },
      elsewhere: {
        'resources that a template creates for one workflow': ['ci-cd-integration', 'infrastructure-as-code'],
        'quotas of an area': ['gpu-scheduling'],
        'areas for development, test and production': ['environment-promotion'],
        'models shared between areas': ['cross-workspace-models'],
        'rights on single objects': ['role-based-access'],
        'folders without members': [],
      },
    },
  },
  'role-based-access': {
    id: 'role-based-access',
    category: 'collaboration',
    name: 'Role-based access',
    definition: 'Roles or permissions control what users may do.',
    aliases: ['RBAC', 'access control', 'user permissions', 'user roles', 'authorisation', 'authorization'],
    bar: {
      scope: 'Rights of people in the product, not sign-in and not the rights of jobs, agents or callers of endpoints.',
      core: [
        { id: 'rights', text: 'what a user may do depends on roles or permissions set in the product or its cloud' },
      ],
      also: [
        { id: 'roles', text: 'at least two named roles, or levels of permission, are assigned to users or groups' },
        { id: 'parts', text: 'roles or permissions can be limited to a project, area or single object' },
      ],
      full: 'all',
      how: {
        'access management of the surrounding cloud': 'native',
        'policy engine or Kubernetes roles set up by the product': 'native',
        'proxy or mesh in front that users configure': 'custom',
      },
      elsewhere: {
        'permissions on registered models alone': ['model-access-control'],
        'permissions on data alone': ['data-access-control'],
        'sign-in or provisioning of users': ['single-sign-on'],
        'authentication at model endpoints': [],
        'identities of jobs, agents or API keys': [],
      },
    },
  },
  'network-isolation': {
    id: 'network-isolation',
    category: 'collaboration',
    name: 'Network isolation and private endpoints',
    definition: 'Workspaces or endpoints can be confined to a private network.',
    aliases: [
      'VPC',
      'VNet',
      'private link',
      'private networking',
      'network security',
      'firewall',
      'egress control',
      'IP allowlist',
    ],
    bar: {
      scope:
        'Private networks for the interface, API and prediction endpoints of the platform and for its workloads, not address lists.',
      core: [{ id: 'private', text: 'access to the platform, or its workloads, can be confined to a private network' }],
      also: [
        { id: 'access', text: 'interface, API or prediction endpoints can be reached from a private network alone' },
        {
          id: 'workloads',
          text: 'training, serving or notebooks can run in a private network without public addresses or open internet access',
        },
      ],
      full: 'all',
      how: {
        'service reachable only in the cluster, by a chart setting': 'native',
        'network chosen by the installer or fleet manager': 'native',
        'private endpoint service of the surrounding cloud': 'native',
        'guide for private networks in the customer’s cloud': 'custom',
      },
      elsewhere: {
        'lists of permitted addresses or ports': [],
        'limits on outbound addresses alone': [],
        'TLS between services': ['encryption'],
        'installation without internet access': ['air-gapped-install'],
        'executors that only open outbound connections': ['hybrid-execution'],
        'logical separation inside one server': ['workspaces'],
      },
    },
  },
  'single-sign-on': {
    id: 'single-sign-on',
    category: 'collaboration',
    name: 'Single sign-on',
    definition: 'Users authenticate through an external identity provider.',
    aliases: ['SSO', 'IdP', 'identity federation', 'federated login', 'identity provider', 'sign-in'],
    bar: {
      scope: 'Sign-in of people to the product, not of programs, and not calls to model endpoints.',
      core: [
        { id: 'provider', text: 'users sign in to the product with an identity provider or directory outside it' },
      ],
      also: [
        {
          id: 'token',
          text: 'sign-in uses SAML, OpenID Connect, OAuth or Kerberos, and not only passwords checked by a directory',
        },
      ],
      full: 'all',
      how: {
        'identity broker that comes with the product, such as Dex': 'native',
        'sign-in service of the surrounding cloud': 'native',
        'plug-in of the community': 'integration',
        'proxy in front that signs users in': 'integration',
      },
      elsewhere: {
        'users and groups taken over by SCIM': [],
        'sign-in of programs by tokens of a provider': [],
        'tokens checked at model endpoints': [],
        'second factor': [],
        'users kept in the product itself': ['role-based-access'],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
