import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'on-premises',
    text: 'Pachyderm can be installed on Kubernetes on one’s own premises, with an S3-compatible object store such as MinIO.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    sources: [{ page: pages.onPremisesDeployment, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'helm-chart',
    text: 'Pachyderm is installed on Kubernetes with a Helm chart.',
    support: {
      'kubernetes-install': { how: 'native', shows: ['path'] },
      'infrastructure-as-code': { how: 'native', shows: ['declared'] },
    },
    sources: [
      { page: pages.onPremisesDeployment, accessed: '2026-11-23' },
      { page: pages.repositoryHelmChart, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'chart-in-repository',
    text: 'The Helm chart is part of the source repository; the chart repository helm.pachyderm.com has been reported unreachable since October 2025.',
    support: {},
    about: ['kubernetes-install'],
    sources: [
      { page: pages.repositoryHelmChart, accessed: '2026-11-23' },
      { page: pages.repositoryIssue10509HelmChartsInaccessible, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'postgresql',
    text: 'Pachyderm needs PostgreSQL, of which a bundled copy is the default; a managed instance is advised for production, and Aurora Serverless is not supported.',
    support: {},
    about: ['kubernetes-install', 'self-hosted'],
    sources: [{ page: pages.awsDeployment, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'object-stores',
    text: 'Data is stored in an object store: Amazon S3, Google Cloud Storage, Azure Blob Storage or an S3-compatible one.',
    support: {},
    about: ['self-hosted', 'multi-cloud'],
    sources: [
      { page: pages.blobAndObjectStorage, accessed: '2026-11-23' },
      { page: pages.onPremisesDeployment, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-kubernetes',
    text: 'For tests, Pachyderm runs on one computer under macOS, Windows or Linux, on the Kubernetes of Docker Desktop or Minikube.',
    support: { 'local-mode': { how: 'native', shows: ['run', 'alone'] } },
    sources: [
      { page: pages.localDeployment, accessed: '2026-11-23' },
      { page: pages.minikube, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openshift-setting',
    text: 'The Helm chart’s security contexts can be switched off for OpenShift, which creates contexts of its own.',
    support: {},
    about: ['kubernetes-install'],
    sources: [{ page: pages.repositoryHelmChartValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'private-image-registries',
    text: 'Pull secrets in the Helm chart allow images from private registries, and an HTTP proxy and certificates of one’s own authority can be set.',
    support: {},
    about: ['air-gapped-install', 'network-isolation'],
    sources: [{ page: pages.repositoryHelmChartValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'clients-from-outside',
    text: 'Pipelines and jobs can be created and started on a cluster from other machines with pachctl or the Python and Go clients.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      { page: pages.clientInitialisation, accessed: '2026-11-23' },
      { page: pages.languageClients, accessed: '2026-11-23' },
      { page: pages.connectToAnExistingInstance, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-sidecar',
    text: 'A pipeline can run an S3 gateway as a sidecar, through which external programs such as a Kubeflow pod work on its data while provenance is kept.',
    support: {},
    about: ['external-job-submission', 'extension-points'],
    sources: [{ page: pages.sidecarS3Gateway, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'support-policy',
    text: 'The last support policy that was found, of April 2024, covers the newest minor version and the two before it.',
    support: {},
    about: ['self-hosted'],
    sources: [{ page: pages.supportedReleasesAndFeatures, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'usage-reporting',
    text: 'Pachyderm reports anonymous usage figures unless this is switched off by an environment variable.',
    support: {},
    about: ['self-hosted'],
    sources: [{ page: pages.usageMetrics, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'mirrored-test-image',
    text: 'A Helm value for the image of the connection test is meant for organisations that may not pull images from the internet and mirror them; no procedure for an offline installation is given.',
    support: {},
    about: ['air-gapped-install'],
    sources: [{ page: pages.testConnectionHelmValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
