import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'kubernetes-install',
    text: 'Users can install Kubeflow on Kubernetes themselves, for example from the manifests of the Community Distribution or as Charmed Kubeflow.',
    support: {
      'self-hosted': { how: 'native', shows: ['install'] },
      'kubernetes-install': { how: 'native', shows: ['path'] },
    },
    only: ['community', 'charmed-kubeflow'],
    sources: [
      { page: pages.installingKubeflow },
      { page: pages.installingKubeflow, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.communityDistributionReadme, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'charmed-install',
    text: 'Users install Charmed Kubeflow with the Juju tool on any Kubernetes certified by the Cloud Native Computing Foundation, such as Canonical Kubernetes, AKS, EKS or OpenShift.',
    support: {
      'self-hosted': { how: 'native', shows: ['install'] },
      'kubernetes-install': { how: 'native', via: ['juju'], shows: ['path'] },
    },
    only: ['charmed-kubeflow'],
    sources: [{ page: pages.charmedKubeflowGeneralInstallation, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'provider-distributions',
    text: 'Some packaged distributions customise the Kubeflow installation for a particular provider.',
    support: { 'third-party-distributions': { how: 'native', shows: ['package'] } },
    sources: [
      { page: pages.installingKubeflow, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.introduction, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'air-gapped',
    text: 'The Kubeflow Community Distribution can be used without internet access if administrators mirror the container images and replace the image references in the manifests.',
    support: { 'air-gapped-install': { how: 'custom', shows: ['procedure'] } },
    only: ['community'],
    sources: [{ page: pages.communityDistributionReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-air-gapped',
    text: 'For air-gapped installation, Canonical’s scripts collect the charms and images of Charmed Kubeflow in archives, but deployment scripts exist only for releases 1.8 and 1.9.',
    support: { 'air-gapped-install': { how: 'native', shows: ['procedure'], partial: true } },
    only: ['charmed-kubeflow'],
    sources: [
      { page: pages.canonicalInstallCharmedKubeflowAirGappedEnvironment, accessed: '2026-11-23' },
      { page: pages.charmedKubeflowInstallAirGapped, accessed: '2026-12-01' },
      { page: pages.charmedKubeflowAirGapScripts, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kind-local',
    text: 'A script of the Kubeflow Community Distribution uses the tool ‘kind’ to set up a local Kubernetes cluster for Kubeflow.',
    support: { 'local-mode': { how: 'native', via: ['kind'], shows: ['run', 'alone'] } },
    only: ['community'],
    sources: [
      { page: pages.communityDistributionReadme, accessed: '2026-12-01' },
      { page: pages.legacyLocalDeployment, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trainer-local',
    text: 'The Kubeflow SDK (incubating) can run training jobs on a local machine without Kubernetes, as a Python process (on a single node only) or in Docker or Podman containers.',
    support: { 'local-mode': { how: 'native', shows: ['run', 'alone'] } },
    sources: [
      { page: pages.trainerLocalExecutionOverview, accessed: '2026-12-01' },
      { page: pages.installingKubeflow, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-local',
    text: 'For tests, users can run Kubeflow pipelines locally in Docker or a subprocess (lightweight Python components only), but the guide excludes caching, retries, resource settings, authentication, conditions, loops and exit handlers.',
    support: { 'local-mode': { how: 'native', shows: ['run', 'alone'], partial: true } },
    sources: [{ page: pages.executeKfpPipelinesLocally, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-local-conditions',
    text: 'Kubeflow Pipelines 2.16.0, released on 24 February 2026, added conditions and parallel loops to local runs in Docker, although the guide to local runs still excludes them.',
    support: {},
    about: ['local-mode'],
    sources: [
      { page: pages.pipelinesChangelog, accessed: '2026-12-01' },
      { page: pages.executeKfpPipelinesLocally, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'sdk-from-outside',
    text: 'The Kubeflow Pipelines SDK can submit runs to a Kubeflow cluster from outside the cluster.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define'] } },
    sources: [
      { page: pages.connectTheSdkToTheApi, accessed: '2026-12-01' },
      { page: pages.pipelinesMultiUserIsolation, accessed: '2026-12-01' },
      { page: pages.runAPipeline, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sdk-run-status',
    text: 'The client of the Kubeflow Pipelines SDK creates runs from a pipeline file or function, lists and fetches runs, and waits for their completion.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define', 'follow'] } },
    sources: [
      { page: pages.pipelinesSdkClient, accessed: '2026-12-01' },
      { page: pages.runAPipeline, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'resource-needs',
    text: 'All components of the Kubeflow Community Distribution together need roughly 4.4 CPU cores, 12 GB of memory and 65 GB of volumes, according to its README.',
    support: {},
    about: ['kubernetes-install'],
    only: ['community'],
    sources: [{ page: pages.communityDistributionReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'arm64-incomplete',
    text: 'Kubeflow may not be fully supported on ARM64 machines, because some container images might not be available for this architecture.',
    support: {},
    about: ['self-hosted'],
    only: ['community'],
    sources: [{ page: pages.communityDistributionReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-hybrid-cloud',
    text: 'Canonical lists hybrid-cloud and multi-cloud support as part of its enterprise offering of Charmed Kubeflow, but gives no further detail.',
    support: {},
    about: ['hybrid-execution'],
    only: ['charmed-kubeflow'],
    sources: [{ page: pages.charmedKubeflowCharmedVsUpstream, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
