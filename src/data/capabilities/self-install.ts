import type { Capabilities } from '../matrix-types.ts';

export const selfInstall = {
  'self-hosted': {
    id: 'self-hosted',
    category: 'self-install',
    name: 'Self-hosted installation',
    definition: 'The platform can be installed on infrastructure the customer runs.',
    aliases: [
      'on-premises',
      'on-prem',
      'on-premise',
      'self-managed',
      'self-hosting',
      'private cloud',
      'own data centre',
      'own data center',
    ],
    of: 'form',
    delivery: 'self-managed',
    bar: {
      scope:
        'The platform, or a part that works alone, operated by the customer, not tools or agents of a hosted service.',
      core: [
        {
          id: 'install',
          text: 'the product can be installed and operated by the customer on its own machines, cluster or cloud account',
        },
      ],
      also: [],
      full: 'all',
      how: {
        'virtual machines in the customer’s cloud account, run by the customer': 'native',
        'machines of the vendor in the customer’s data centre': 'native',
      },
      elsewhere: {
        'extension or agent that a hosted service uses': ['hybrid-execution'],
        'product that its vendor operates in the customer’s account': ['customer-cloud-deployment'],
        'software for trials on one computer': ['local-mode', 'free-trial'],
        'library or agent that users run anywhere': ['agent-deployment', 'model-export'],
        'sizes or versions that an installation needs': [],
      },
    },
  },
  'kubernetes-install': {
    id: 'kubernetes-install',
    category: 'self-install',
    name: 'Kubernetes installation',
    definition: 'A chart, operator, manifest or installer of the vendor or project installs the product on Kubernetes.',
    aliases: [
      'k8s install',
      'Helm chart',
      'Helm install',
      'Kustomize',
      'kubectl apply',
      'Kubernetes installer',
      'install on Kubernetes',
    ],
    of: 'form',
    bar: {
      scope: 'Installation of the product itself on Kubernetes, not the work that a product elsewhere runs there.',
      core: [
        {
          id: 'path',
          text: 'a chart, operator, manifest or installer of the vendor or project installs the product on Kubernetes',
        },
      ],
      also: [],
      full: 'all',
      how: {
        'cluster that the installer brings along': 'native',
        'container image without chart or manifests': 'custom',
      },
      elsewhere: {
        'extension of a hosted service in the customer’s cluster': ['hybrid-execution'],
        'jobs or models that run on Kubernetes': ['kubernetes-native'],
        'agents or models deployed to a cluster': ['agent-deployment', 'model-export'],
        'chart of another organisation': ['third-party-distributions'],
        'needs of an installation in size or versions': [],
      },
    },
  },
  'local-mode': {
    id: 'local-mode',
    category: 'self-install',
    name: 'Local mode',
    definition: 'Core functions run on a single developer machine.',
    aliases: [
      'laptop',
      'local development',
      'local install',
      'localhost',
      'single-node install',
      'desktop install',
      'standalone mode',
    ],
    bar: {
      scope: 'Work on one computer for development, whether or not the product is also installed for production there.',
      core: [
        {
          id: 'run',
          text: 'training, pipelines, tracking, serving or data preparation of the product runs on one computer of the user',
        },
      ],
      also: [{ id: 'alone', text: 'it works there without an account, hosted service or remote cluster' }],
      full: 'all',
      how: {
        'small Kubernetes cluster on one computer, such as kind': 'native',
        'SDK or test tool that runs one kind of work': 'native',
      },
      elsewhere: {
        'client that runs its work on remote compute': ['external-job-submission'],
        'server of a team on one machine': ['self-hosted'],
        'viewer or command line for remote objects': [],
      },
    },
  },
  'hybrid-execution': {
    id: 'hybrid-execution',
    category: 'self-install',
    name: 'Hybrid execution',
    definition: 'A hosted control plane runs jobs on clusters that the customer operates.',
    aliases: [
      'hybrid cloud',
      'hybrid deployment',
      'attached compute',
      'remote compute',
      'bring your own compute',
      'bring your own cluster',
      'remote data plane',
    ],
    bar: {
      scope: 'A control plane that is hosted for the customer, with work on machines that the customer operates.',
      core: [
        {
          id: 'work',
          text: 'a hosted control plane starts jobs, workflows or deployments on clusters or machines that the customer operates',
        },
      ],
      also: [
        { id: 'jobs', text: 'training, pipelines or workflows are part of this work, not deployed models alone' },
        { id: 'anywhere', text: 'the machines may be on premises or in a cloud other than the vendor’s' },
      ],
      full: 'all',
      how: {
        'agent or executor of the product on the customer’s machines': 'native',
        'cluster connected through another service of the same vendor': 'native',
        'engine of another service on the customer’s cluster': 'integration',
      },
      elsewhere: {
        'queries pushed down to the customer’s database': ['distributed-data-processing', 'data-connectors'],
        'compute that the vendor operates in the customer’s account': ['customer-cloud-deployment'],
        'control plane that the customer operates too': ['self-hosted'],
        'models exported to run elsewhere': ['model-export'],
        'monitoring of models that run elsewhere': ['external-models'],
      },
    },
  },
  'air-gapped-install': {
    id: 'air-gapped-install',
    category: 'self-install',
    name: 'Air-gapped installation',
    definition: 'Installation without internet access is documented.',
    aliases: [
      'airgap',
      'offline installation',
      'disconnected installation',
      'no internet access',
      'isolated environment',
      'dark site',
    ],
    of: 'form',
    bar: {
      scope: 'Installation of the product where the internet cannot be reached, not single models, packages or tools.',
      core: [
        {
          id: 'procedure',
          text: 'a documented procedure installs the product without internet access, from images or packages brought in',
        },
      ],
      also: [],
      full: 'all',
      how: {
        'archive or bundle of images that the vendor supplies': 'native',
        'images mirrored and references replaced by hand': 'custom',
        'machines that the vendor installs without a connection': 'native',
      },
      elsewhere: {
        'offer of air-gapped deployment without a procedure': [],
        'private registry, proxy or own certificates': [],
        'models or packages brought to an installed product': [],
        'offline use after installation online': ['local-mode'],
        'no access from public networks': ['network-isolation'],
      },
    },
  },
  'external-job-submission': {
    id: 'external-job-submission',
    category: 'self-install',
    name: 'External job submission',
    definition:
      'Jobs on the platform can be defined, started and followed from outside it, by the customer’s own tools.',
    aliases: [
      'remote job submission',
      'job submission API',
      'remote execution',
      'external orchestrator',
      'external scheduler',
    ],
    bar: {
      scope: 'Jobs that run on the platform and are started from outside it, not jobs that run outside.',
      core: [
        {
          id: 'start',
          text: 'jobs on the platform are started from outside it by SDK, command line, API, operator or custom resource',
        },
      ],
      also: [
        { id: 'define', text: 'what the job does, such as its code, steps or parameters, is defined from outside too' },
        { id: 'follow', text: 'state or result of the job can be read from outside' },
      ],
      full: 'all',
      how: {
        'SDK, command line or API of the product': 'native',
        'provider or operator for an outside orchestrator': 'integration',
        'controller for custom resources in the customer’s cluster': 'integration',
      },
      elsewhere: {
        'jobs on the customer’s cluster': ['hybrid-execution'],
        'templates for CI/CD systems': ['ci-cd-integration'],
        'resources declared but not run': ['infrastructure-as-code'],
        'predictions requested from outside': ['real-time-endpoints', 'batch-inference'],
        'work done on the user’s computer': ['local-mode'],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
