import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'on-premises',
    text: 'Pachyderm can be installed on premises on Kubernetes, with an S3-compatible object store such as MinIO.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    sources: [{ page: pages.onPremisesDeployment, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'helm-chart',
    text: 'A Helm chart installs Pachyderm on Kubernetes, but the chart repository on pachyderm.com was reported unreachable in October 2025.',
    support: {
      'kubernetes-install': { how: 'native', shows: ['path'] },
      'infrastructure-as-code': { how: 'native', shows: ['declared'] },
    },
    sources: [
      { page: pages.onPremisesDeployment, accessed: '2026-11-23' },
      { page: pages.repositoryHelmChart, accessed: '2026-11-23' },
      { page: pages.repositoryIssue10509HelmChartsInaccessible, recorded: '2026-12', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'chart-in-repository',
<<<<<<< HEAD
    text: 'The Helm chart is part of Pachyderm’s source repository, while the chart repository helm.pachyderm.com has been reported unreachable since October 2025.',
    support: {},
    about: ['kubernetes-install'],
||||||| 933137b6
    text: 'The Helm chart is part of the source repository, while the chart repository helm.pachyderm.com has been reported unreachable since October 2025.',
    support: {},
    about: ['kubernetes-install'],
=======
    text: 'The Helm chart is part of the source repository, while the chart repository helm.pachyderm.com has been reported unreachable since October 2025.',
    support: { 'kubernetes-install': { how: 'native', shows: ['path'] } },
>>>>>>> a4c3aa3c29a64357415f29479b3e9007916a888f
    sources: [
      { page: pages.repositoryHelmChart, accessed: '2026-11-23' },
      { page: pages.repositoryIssue10509HelmChartsInaccessible, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'postgresql',
    text: 'Pachyderm needs PostgreSQL and uses a bundled copy by default.',
    support: {},
    about: ['kubernetes-install', 'self-hosted'],
    sources: [{ page: pages.awsDeployment, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'managed-postgresql',
    text: 'For production, Pachyderm’s documentation advises using a managed PostgreSQL instance, but Aurora Serverless is not supported.',
    support: {},
    about: ['kubernetes-install', 'self-hosted'],
    sources: [{ page: pages.awsDeployment, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'object-stores',
    text: 'Pachyderm stores data in an object store: Amazon S3, Google Cloud Storage, Azure Blob Storage or an S3-compatible one.',
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
    text: 'For tests, Pachyderm runs on a single macOS, Windows or Linux computer, on the Kubernetes of Docker Desktop or on Minikube.',
    support: { 'local-mode': { how: 'native', shows: ['run', 'alone'] } },
    sources: [
      { page: pages.localDeployment, accessed: '2026-11-23' },
      { page: pages.minikube, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openshift-setting',
    text: 'The Helm chart’s security contexts can be switched off for OpenShift, which creates its own contexts.',
    support: {},
    about: ['kubernetes-install'],
    sources: [{ page: pages.repositoryHelmChartValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'private-image-registries',
    text: 'Pull secrets in the Helm chart allow images to be pulled from private registries.',
    support: {},
    about: ['air-gapped-install', 'network-isolation'],
    sources: [{ page: pages.repositoryHelmChartValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'helm-proxy-and-certificates',
    text: 'The Helm chart has settings for an HTTP proxy and for certificates from a private certificate authority.',
    support: {},
    about: ['air-gapped-install', 'network-isolation'],
    sources: [{ page: pages.repositoryHelmChartValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'clients-from-outside',
    text: 'From other machines, users can create and start pipelines and jobs on a cluster with pachctl or the Python and Go clients.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define'] } },
    sources: [
      { page: pages.clientInitialisation, accessed: '2026-11-23' },
      { page: pages.languageClients, accessed: '2026-11-23' },
      { page: pages.connectToAnExistingInstance, accessed: '2026-11-23' },
      { page: pages.createAPipeline, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.sdkFirstProject, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pachctlRunCron, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'list-jobs',
    text: 'A pachctl command starts a cron pipeline at once, and pachctl and Console list a pipeline’s jobs with their datums (units of data) and restarts.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'follow'] } },
    sources: [
      { page: pages.viewPipelineJobsAndRuntimes, accessed: '2026-11-30' },
      { page: pages.pachctlRunCron, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-sidecar',
    text: 'A pipeline can run an S3 gateway as a sidecar, through which external programs such as a Kubeflow pod can work on its data while Pachyderm keeps the provenance.',
    support: {},
    about: ['external-job-submission', 'extension-points'],
    sources: [{ page: pages.sidecarS3Gateway, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'support-policy',
    text: 'The latest support policy found, from April 2024, covers the newest minor version and the two before it.',
    support: {},
    about: ['self-hosted'],
    sources: [{ page: pages.supportedReleasesAndFeatures, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'usage-reporting',
    text: 'Pachyderm reports anonymous usage figures unless an environment variable switches this off.',
    support: {},
    about: ['self-hosted'],
    sources: [{ page: pages.usageMetrics, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'mirrored-test-image',
    text: 'A Helm value sets the image of the connection test, for organisations that may not pull images from the internet and use mirrored copies.',
    support: {},
    about: ['air-gapped-install'],
    sources: [{ page: pages.testConnectionHelmValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
