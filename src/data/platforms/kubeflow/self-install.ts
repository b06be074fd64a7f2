import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'kubernetes-install',
    text: 'By default users install Kubeflow themselves on Kubernetes.',
    support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
    only: ['community', 'charmed-kubeflow'],
    sources: [
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
      },
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'charmed-install',
    text: 'Users install Charmed Kubeflow with Juju on any Kubernetes certified by the CNCF, for example Canonical Kubernetes, AKS, EKS, GKE or OpenShift.',
    support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native', via: ['Juju'] } },
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: General installation',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/install/general-installation/',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'provider-distributions',
    text: 'Some distributions customise the installation of Kubeflow for a provider.',
    support: { 'third-party-distributions': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'air-gapped',
    text: 'The Community Distribution can be used without internet access if the operator mirrors the container images and replaces their references in the manifests.',
    support: { 'air-gapped-install': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-air-gapped',
    text: 'Canonical documents the installation of Charmed Kubeflow in an air-gapped environment from archives of charms and images.',
    support: { 'air-gapped-install': { how: 'native' } },
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Canonical: Install Charmed Kubeflow in an air-gapped environment',
        url: 'https://discourse.charmhub.io/t/install-charmed-kubeflow-in-an-air-gapped-environment/11733',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kind-local',
    text: 'A script of the Community Distribution sets up a Kind cluster on one machine, for which 16 GB of memory and 8 processor cores are recommended.',
    support: { 'local-mode': { how: 'native', via: ['Kind'] } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trainer-local',
    text: 'The Kubeflow SDK runs training jobs on one’s own machine without Kubernetes, as a Python process or in Docker or Podman containers.',
    support: { 'local-mode': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Local execution overview',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/local-execution/overview.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-local',
    text: 'Kubeflow Pipelines runs components and pipelines locally for tests, in Docker or a subprocess, without caching, retries, resource settings or authentication.',
    support: {},
    about: ['local-mode'],
    sources: [
      {
        title: 'Kubeflow documentation: Execute KFP pipelines locally',
        url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/execute-kfp-pipelines-locally/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sdk-from-outside',
    text: 'The Kubeflow Pipelines SDK can submit runs to a Kubeflow cluster from outside it.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Connect the SDK to the API',
        url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/connect-api/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Pipelines multi-user isolation',
        url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/multi-user/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'resource-needs',
    text: 'By its maintainers’ figures, the whole Community Distribution takes about 4.4 CPU cores, 12 GB of memory and 65 GB of volumes before any workload.',
    support: {},
    about: ['kubernetes-install'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'arm64-incomplete',
    text: 'Kubeflow may not be fully supported on ARM64 machines, since some container images are missing for them.',
    support: {},
    about: ['self-hosted'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
