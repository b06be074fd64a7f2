import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'enterprise-self-hosted',
    text: 'The Enterprise Platform is self-hosted: it runs on a Kubernetes cluster that the customer provides and maintains.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-2-clusters',
    text: 'Core 2 is installed with Helm on managed Kubernetes of Google, Amazon or Azure or on the user’s own clusters, including OpenShift.',
    support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Installation overview',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-2-versions',
    text: 'Core 2 supports Kubernetes 1.27 to 1.33; Kafka 3.4 to 3.8 is needed only for pipelines.',
    support: {},
    about: ['kubernetes-install', 'streaming-inference'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Installation overview',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kafka-not-included',
    text: 'Kafka is external to Core 2 and run by the cluster’s administrators; managed services tested with it are Confluent Cloud, Amazon MSK and Azure Event Hub.',
    support: {},
    about: ['kubernetes-install', 'multi-cloud'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Kafka integration',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/production-environment/kafka',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Managed Kafka',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/production-environment/kafka/managed-kafka',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-install',
    text: 'Core 1 is installed with Helm or Kustomize; release 1.19 is listed for Kubernetes 1.23 to 1.35.',
    support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Install in Kubernetes',
        url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/installation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-kind',
    text: 'For learning, Core 2 runs on one computer in a kind cluster, for which at least 32 GB of memory are asked.',
    support: { 'local-mode': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Learning environment',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/learning-environment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'docker-compose',
    text: 'Core 2 runs without Kubernetes in Docker Compose for development, where servers are not autoscaled.',
    support: { 'local-mode': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Installation overview',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Servers',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-local',
    text: 'MLServer is installed with pip and can serve models as an ordinary process without Kubernetes.',
    support: { 'local-mode': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      { title: 'MLServer documentation: Overview', url: 'https://docs.seldon.ai/mlserver', accessed: '2026-11-23' },
      {
        title: 'MLServer documentation: Deployment',
        url: 'https://docs.seldon.ai/mlserver/user-guide/deployment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-requirements',
    text: 'To be installed on Kubernetes, the Enterprise Platform requires release 2.8 or later of Core 2, Istio, PostgreSQL, Prometheus and an OpenID Connect provider; Elasticsearch and Argo CD are recommended, Argo Workflows is optional.',
    support: { 'kubernetes-install': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Production environment',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-openshift',
    text: 'The OpenShift instructions of the Enterprise Platform are for its version 2.1.0 and work only on OpenShift 4.10 to 4.13.',
    support: {},
    about: ['kubernetes-install', 'self-hosted'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: OpenShift environment',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/openshift-environment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'images-mirrored',
    text: 'Customers can mirror Seldon’s images from Docker Hub to an internal registry.',
    support: {},
    about: ['air-gapped-install'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-kind',
    text: 'Core 1 can be installed in a Kubernetes cluster on a local machine.',
    support: { 'local-mode': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Install locally',
        url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/kind',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-marketplaces',
    text: 'Core 1 can also be installed from Google Cloud Marketplace and from OperatorHub, there through the OpenShift console too.',
    support: {},
    about: ['kubernetes-install', 'third-party-distributions'],
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Install in Kubernetes',
        url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/installation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-size',
    text: 'For the Enterprise Platform with its full ecosystem, at least 24 virtual CPUs and 96 GB of memory are stated.',
    support: {},
    about: ['self-hosted', 'kubernetes-install'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Production environment',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-explainer-model-included',
    text: 'The explainer image of Core 1 contains its English language model, to avoid problems in environments without internet access; other steps of an offline installation are not described there.',
    support: {},
    about: ['air-gapped-install'],
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core repository: Dockerfile of the explainer server',
        url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/components/alibi-explain-server/Dockerfile',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
