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
    bar: {
      scope: 'Who operates the platform, in whatever account it runs, not who operates the cluster underneath.',
      core: [
        {
          id: 'operated',
          text: 'the vendor, the project or a third party operates the servers of the platform for the user',
        },
      ],
      also: [],
      full: 'all',
      how: { 'service of a third party that runs the platform': 'native', 'hosted service that was withdrawn': 'none' },
      elsewhere: {
        'installation by the customer on managed Kubernetes': ['kubernetes-install', 'multi-cloud'],
        'installation by the customer from a marketplace': ['self-hosted'],
        'site on which users share work': [],
        'regions, quotas or launches of a service': [],
      },
    },
  },
  'customer-cloud-deployment': {
    id: 'customer-cloud-deployment',
    category: 'cloud-saas',
    name: 'Deployment in customer cloud account',
    definition: 'The vendor operates the product with its compute and data in the customer’s own cloud account.',
    aliases: [
      'bring your own cloud',
      'customer VPC',
      'VPC deployment',
      'own cloud subscription',
      'bring your own cloud account',
    ],
    of: 'form',
    bar: {
      scope:
        'A product that its vendor operates in a cloud account of the customer, not one that the customer operates there.',
      core: [
        {
          id: 'account',
          text: 'compute and data of a product that its vendor operates are in the customer’s own cloud account',
        },
      ],
      also: [],
      full: 'all',
      how: {
        'control plane of the vendor, compute and data of the customer': 'native',
        'managed application from a cloud marketplace': 'native',
      },
      elsewhere: {
        'product that the customer operates in its account': ['self-hosted'],
        'storage alone in the customer’s account': [],
        'entries in an account whose compute the cloud hosts': ['managed-service'],
        'single tenant in an account of the vendor': ['managed-service'],
        'connection to the customer’s network': ['network-isolation'],
        'cluster that the customer operates': ['hybrid-execution'],
      },
    },
  },
  'multi-cloud': {
    id: 'multi-cloud',
    category: 'cloud-saas',
    name: 'Multi-cloud availability',
    definition: 'The product is offered on more than one public cloud.',
    aliases: ['multicloud', 'cross-cloud', 'cloud-agnostic', 'cloud-neutral', 'cloud portability'],
    of: 'form',
    bar: {
      scope: 'Clouds on which the same form of the product is offered, not clouds that it can read from or deploy to.',
      core: [
        {
          id: 'clouds',
          text: 'the vendor or project offers, or documents, one form of the product on at least two named public clouds',
        },
      ],
      also: [],
      full: 'all',
      how: { 'installation guides for Kubernetes services of several clouds': 'native' },
      elsewhere: {
        'different services of several cloud vendors': ['managed-service'],
        'jobs on clusters in other clouds': ['hybrid-execution'],
        'storage or data in several clouds': ['data-connectors'],
        'brokers or databases tested on several clouds': [],
        'any Kubernetes, without named clouds': ['kubernetes-install'],
        'isolated cloud of the same vendor': [],
      },
    },
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
    bar: {
      scope: 'Packages of the platform for installation by users, made by others, not services that others run.',
      core: [
        {
          id: 'package',
          text: 'a named organisation other than the vendor or project packages the platform for users to install',
        },
      ],
      also: [],
      full: 'all',
      how: { 'chart or operator of a separate community project': 'native' },
      elsewhere: {
        'service that a third party runs': ['managed-service'],
        'marketplace listing of the vendor’s own package': ['self-hosted', 'kubernetes-install'],
        'machine image that contains the product among others': [],
        'support contracts of other companies': [],
        'images built by the vendor for a certified catalogue': [],
      },
    },
  },
  'service-level-agreement': {
    id: 'service-level-agreement',
    category: 'cloud-saas',
    name: 'Service level agreement',
    definition: 'A published agreement states a figure for the availability of the service.',
    aliases: ['SLA', 'uptime SLA', 'uptime guarantee', 'availability guarantee', 'uptime commitment'],
    of: 'form',
    bar: {
      scope: 'Availability of a service that is operated for the customer; not how fast support answers.',
      core: [
        {
          id: 'figure',
          text: 'a public agreement or term of the operator states a figure for the availability of the service',
        },
      ],
      also: [
        { id: 'remedy', text: 'it says what the customer receives, such as credits, when the figure is missed' },
        { id: 'named', text: 'it names the product, or the parts of it that the figure covers' },
      ],
      full: 'all',
      how: {
        'agreement of the cloud whose service the product is': 'native',
        'agreement of a third party that operates the platform': 'native',
      },
      elsewhere: {
        'figure without an agreement, such as a target or past uptime': [],
        'agreement mentioned without its figure': [],
        'agreement for the infrastructure below alone': [],
        'response times of support': [],
        'replicas that outlast a failed node': ['high-availability'],
        'objectives that customers set for their endpoints': ['monitoring-alerts'],
        'previews, trials or free tiers left out of an agreement': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
