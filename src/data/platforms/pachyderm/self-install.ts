import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'on-premises',
    text: 'Pachyderm can be installed on Kubernetes on one’s own premises, with an S3-compatible object store such as MinIO.',
    support: { 'self-hosted': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): On-premises deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/on-prem/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'helm-chart',
    text: 'Pachyderm is installed on Kubernetes with a Helm chart.',
    support: { 'kubernetes-install': { how: 'native' }, 'infrastructure-as-code': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): On-premises deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/on-prem/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Helm chart',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'chart-in-repository',
    text: 'The Helm chart is part of the source repository; the chart repository helm.pachyderm.com has been reported unreachable since October 2025.',
    support: {},
    about: ['kubernetes-install'],
    sources: [
      {
        title: 'Pachyderm repository: Helm chart',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Issue 10509, Helm charts inaccessible',
        url: 'https://github.com/pachyderm/pachyderm/issues/10509',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'postgresql',
    text: 'Pachyderm needs PostgreSQL, of which a bundled copy is the default; a managed instance is advised for production, and Aurora Serverless is not supported.',
    support: {},
    about: ['kubernetes-install', 'self-hosted'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): AWS deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/aws.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'object-stores',
    text: 'Data is stored in an object store: Amazon S3, Google Cloud Storage, Azure Blob Storage or an S3-compatible one.',
    support: {},
    about: ['self-hosted', 'multi-cloud'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Blob and object storage',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/blob-storage.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): On-premises deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/on-prem/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-kubernetes',
    text: 'For tests, Pachyderm runs on one computer under macOS, Windows or Linux, on the Kubernetes of Docker Desktop or Minikube.',
    support: { 'local-mode': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Local deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/local-deploy/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Minikube',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/local-deploy/minikube.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openshift-setting',
    text: 'The Helm chart’s security contexts can be switched off for OpenShift, which creates contexts of its own.',
    support: {},
    about: ['kubernetes-install'],
    sources: [
      {
        title: 'Pachyderm repository: Helm chart values',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/pachyderm/values.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-image-registries',
    text: 'Pull secrets in the Helm chart allow images from private registries, and an HTTP proxy and certificates of one’s own authority can be set.',
    support: {},
    about: ['air-gapped-install', 'network-isolation'],
    sources: [
      {
        title: 'Pachyderm repository: Helm chart values',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/pachyderm/values.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'clients-from-outside',
    text: 'Pipelines and jobs can be created and started on a cluster from other machines with pachctl or the Python and Go clients.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Client initialisation',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/sdk/install.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Language clients',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/get-started/clients.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Connect to an existing instance',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/get-started/connect-to-existing.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-sidecar',
    text: 'A pipeline can run an S3 gateway as a sidecar, through which external programs such as a Kubeflow pod work on its data while provenance is kept.',
    support: {},
    about: ['external-job-submission', 'extension-points'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Sidecar S3 gateway',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/deploy-s3gateway-sidecar.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'support-policy',
    text: 'The last support policy that was found, of April 2024, covers the newest minor version and the two before it.',
    support: {},
    about: ['self-hosted'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Supported releases and features',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'usage-reporting',
    text: 'Pachyderm reports anonymous usage figures unless this is switched off by an environment variable.',
    support: {},
    about: ['self-hosted'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Usage metrics',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/disable-metrics.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mirrored-test-image',
    text: 'A Helm value for the image of the connection test is meant for organisations that may not pull images from the internet and mirror them; no procedure for an offline installation is given.',
    support: {},
    about: ['air-gapped-install'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Test connection Helm values',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/test-connection.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
