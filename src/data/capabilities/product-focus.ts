import type { Capabilities } from '../matrix-types.ts';

export const productFocus = {
  'kubernetes-native': {
    id: 'kubernetes-native',
    category: 'product-focus',
    name: 'Kubernetes-native',
    definition: 'Training, pipelines, models or notebooks of users are defined and run as Kubernetes resources.',
    aliases: ['k8s-native', 'k8s', 'CRD', 'custom resource', 'custom resource definition', 'Kubernetes operator'],
    bar: {
      scope:
        'How training, pipelines, serving or notebooks of users are described and run, not where the servers of the platform are installed.',
      core: [
        {
          id: 'run',
          text: 'users’ training, pipelines, models or notebooks run as Kubernetes resources, such as pods, jobs or custom resources',
        },
      ],
      also: [
        {
          id: 'defined',
          text: 'users describe this work as Kubernetes resources, for example in manifests of a custom resource',
        },
      ],
      full: 'all',
      how: {
        'own launcher that submits the user’s Kubernetes job template': 'native',
        'pods or custom resources that the product makes from its own format': 'native',
      },
      elsewhere: {
        'custom resources that only call a hosted service': ['external-job-submission', 'infrastructure-as-code'],
        'servers of the platform that run in a cluster': ['kubernetes-install'],
        'settings of a Kubernetes autoscaler': ['autoscaling'],
        'pods for code of agents or model answers': ['agent-deployment'],
      },
    },
  },
  'extension-points': {
    id: 'extension-points',
    category: 'product-focus',
    name: 'Extension points',
    definition:
      'Documented interfaces let outside tools or the user’s own code replace or extend components of the product.',
    aliases: ['plug-in', 'add-on', 'extensibility', 'extension API', 'plugins and integrations', 'integration point'],
    bar: {
      scope:
        'Interfaces through which outside tools or code become components of the product, not its own API and not single integrations.',
      core: [
        {
          id: 'point',
          text: 'a documented interface lets outside code or tools replace or extend a component of the product',
        },
      ],
      also: [
        { id: 'own', text: 'users can write such an extension against a published interface, class or resource type' },
        {
          id: 'shared',
          text: 'an extension is installed or registered once, then offered to several users, projects or jobs',
        },
      ],
      full: 'all',
      how: {
        'plug-in, node, recipe or runtime written by the user': 'native',
        'choice among outside tools that the documentation lists': 'native',
        'algorithms of third parties from the marketplace of the vendor': 'native',
      },
      elsewhere: {
        'own code as a step of one pipeline': ['pipeline-orchestration', 'custom-training-code'],
        'own container or model that is served': ['custom-serving-containers', 'external-models'],
        'REST API, client library or command line': ['external-job-submission', 'infrastructure-as-code'],
        'plug-in for an interface of another product': [],
        'partner applications from a fixed list': [],
        'events sent to outside systems': [],
        'list of documented integrations': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
