import type { Capabilities } from '../matrix-types.ts';

export const collaboration = {
  workspaces: {
    id: 'workspaces',
    category: 'collaboration',
    name: 'Workspaces or projects',
    definition: 'Work is grouped into named areas with separate members or namespaces.',
    aliases: ['namespace', 'multi-tenancy', 'multi-tenant', 'multi-user', 'team space', 'tenant isolation'],
  },
  'role-based-access': {
    id: 'role-based-access',
    category: 'collaboration',
    name: 'Role-based access',
    definition: 'Roles or permissions control what users may do.',
    aliases: ['RBAC', 'IAM', 'access control', 'user permissions', 'user roles', 'authorisation', 'authorization'],
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
  },
  'single-sign-on': {
    id: 'single-sign-on',
    category: 'collaboration',
    name: 'Single sign-on',
    definition: 'Users authenticate through an external identity provider.',
    aliases: ['SSO', 'SAML', 'OIDC', 'OpenID Connect', 'OAuth', 'LDAP', 'IdP', 'identity federation'],
  },
} satisfies Partial<Capabilities>;
