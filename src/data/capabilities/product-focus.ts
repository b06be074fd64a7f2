import type { Capabilities } from '../matrix-types.ts';

export const productFocus = {
  'kubernetes-native': {
    id: 'kubernetes-native',
    category: 'product-focus',
    name: 'Kubernetes-native',
    definition: 'Workloads are defined and run as Kubernetes resources.',
    aliases: [
      'k8s-native',
      'k8s',
      'CRD',
      'custom resource',
      'custom resource definition',
      'Kubernetes operator',
      'cloud-native',
    ],
  },
  'extension-points': {
    id: 'extension-points',
    category: 'product-focus',
    name: 'Plugins and integrations',
    definition: 'Documented plugin or integration points let external tools replace or extend components.',
    aliases: ['plug-in', 'add-on', 'extensibility', 'extension API', 'third-party integration', 'partner integration'],
  },
} satisfies Partial<Capabilities>;
