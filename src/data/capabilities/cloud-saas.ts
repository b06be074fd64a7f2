import type { Capabilities } from '../matrix-types.ts';

export const cloudSaas = {
  'managed-service': {
    id: 'managed-service',
    category: 'cloud-saas',
    name: 'Managed service',
    definition: 'Somebody other than the user operates the platform: its vendor, its project, or a third party.',
    aliases: ['SaaS', 'PaaS', 'fully managed', 'hosted service', 'cloud-hosted', 'vendor-hosted', 'managed hosting'],
    of: 'form',
    delivery: 'managed',
  },
  'customer-cloud-deployment': {
    id: 'customer-cloud-deployment',
    category: 'cloud-saas',
    name: 'Deployment in customer cloud account',
    definition: 'The managed product runs in the customer’s own cloud account.',
    aliases: [
      'BYOC',
      'bring your own cloud',
      'customer VPC',
      'VPC deployment',
      'own cloud subscription',
      'single-tenant deployment',
    ],
    of: 'form',
  },
  'multi-cloud': {
    id: 'multi-cloud',
    category: 'cloud-saas',
    name: 'Multi-cloud availability',
    definition: 'The product is offered on more than one public cloud.',
    aliases: ['multicloud', 'cross-cloud', 'cloud-agnostic', 'cloud-neutral', 'cloud portability'],
    of: 'form',
  },
  'third-party-distributions': {
    id: 'third-party-distributions',
    category: 'cloud-saas',
    name: 'Third-party distributions',
    definition: 'Other organisations package the platform for self-installation.',
    aliases: [
      'distro',
      'downstream distribution',
      'packaged distribution',
      'vendor distribution',
      'commercial distribution',
      'enterprise distribution',
    ],
  },
} satisfies Partial<Capabilities>;
