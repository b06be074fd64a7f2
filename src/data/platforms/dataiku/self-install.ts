import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'linux-install',
    text: 'Dataiku can be installed on Linux.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    only: ['custom-install'],
    sources: [
      { page: pages.installing },
      { page: pages.installingANewDssInstance, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.customInstall, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'aws-install',
    text: 'Dataiku can be installed on AWS.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    only: ['cloud-stacks'],
    sources: [
      { page: pages.installing },
      { page: pages.otherInstallationOptions, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'supported-installs',
    text: 'Dataiku supports Cloud Stacks on AWS, Azure or GCP, custom installs on Linux, and Dataiku Cloud, while other ways to run it, such as on macOS or Windows, come without support.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      { page: pages.otherInstallationOptions, accessed: '2026-12-01' },
      { page: pages.installingANewDssInstance, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dss-in-container',
    text: 'A whole Dataiku Design or Automation node can run as a container in Docker or Kubernetes, which Dataiku advises discussing first, but in general it then cannot use containers as a processing engine.',
    support: { 'kubernetes-install': { how: 'custom', shows: ['path'], partial: true } },
    only: ['custom-install'],
    sources: [
      { page: pages.containerisedExecutionConcepts, accessed: '2026-12-01' },
      { page: pages.dataikuToolsDssDocker, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14RunningDssAsAContainer, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'air-gapped-models',
    text: 'For air-gapped Dataiku instances, Hugging Face models can be imported and package indexes mirrored.',
    support: {},
    about: ['air-gapped-install'],
    only: ['custom-install', 'agent-management'],
    sources: [
      { page: pages.agentManagementHuggingFaceModelsSetupPrerequisites, accessed: '2026-11-23' },
      { page: pages.v14TheModelCache, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'start-jobs-remotely',
    text: 'With the Python API client, users outside a Dataiku instance can define and start its jobs and scenarios.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define'] } },
    sources: [
      { page: pages.apiClientProjects, accessed: '2026-12-01' },
      { page: pages.apiClientScenarios, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'follow-jobs-remotely',
    text: 'Dataiku’s Python client reads the status and log of a job and the latest runs of a scenario, and can abort both jobs and scenarios.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'follow'] } },
    sources: [
      { page: pages.apiClientJobs, accessed: '2026-12-01' },
      { page: pages.apiClientScenarios, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-management-install',
    text: 'Dataiku Agent Management can be installed on a Linux server.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    only: ['agent-management'],
    sources: [{ page: pages.agentManagementInstallingANewInstance, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-push-down',
    text: 'On Dataiku Cloud, computation can be pushed down to the customer’s databases, and otherwise runs on compute that Dataiku manages.',
    support: {},
    about: ['hybrid-execution'],
    only: ['dataiku-online'],
    sources: [
      { page: pages.knowledgeBaseDataTransferBetweenCloudStorage, accessed: '2026-11-23' },
      { page: pages.knowledgeBaseManagingElasticAiComputeCapacity, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-api-prerequisites',
    text: 'Dataiku API services on Kubernetes need an existing cluster, an image registry and direct outgoing Internet access for packages.',
    support: {},
    about: ['air-gapped-install', 'real-time-endpoints'],
    only: ['cloud-stacks', 'custom-install'],
    sources: [{ page: pages.v14DeployingOnKubernetesSettingUp, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'no-conda-api-services-on-kubernetes',
    text: 'Dataiku API services on Kubernetes do not support conda environments.',
    support: {},
    about: ['real-time-endpoints'],
    only: ['cloud-stacks', 'custom-install'],
    sources: [{ page: pages.v14DeployingOnKubernetesSettingUp, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'macos-computer',
    text: 'For tests and experiments, and without support, DSS can be installed on a macOS computer, either with the Dataiku Launcher or by the Linux procedure of a custom install.',
    support: { 'local-mode': { how: 'native', shows: ['run'] } },
    only: ['custom-install'],
    sources: [{ page: pages.v14InstallOnMacOs, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
