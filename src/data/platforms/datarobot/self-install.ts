import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'self-managed-platform',
    text: 'The Self-Managed AI Platform is installed in a customer’s own VPC or on physical hardware.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    only: ['self-managed'],
    sources: [{ page: pages.architectureOverviewInstallation, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'helm-install',
    text: 'A single Helm chart installs DataRobot on Amazon EKS, Azure AKS, Google GKE or any Kubernetes certified by the Cloud Native Computing Foundation.',
    support: { 'kubernetes-install': { how: 'native', shows: ['path'] } },
    only: ['self-managed'],
    sources: [
      { page: pages.installingDataRobotWithHelmChart, accessed: '2026-11-23' },
      { page: pages.installTheDataRobotPlatformOnGoogleGke, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'persistent-critical-services',
    text: 'A self-managed DataRobot relies on MongoDB, PostgreSQL, RabbitMQ, Redis and Elasticsearch, inside the cluster or, as DataRobot recommends for production, as external services.',
    support: {},
    about: ['self-hosted', 'high-availability'],
    only: ['self-managed'],
    sources: [{ page: pages.internalPcs, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'image-archive',
    text: 'For restricted or air-gapped environments an image archive replaces Docker Hub as the source of DataRobot’s container images.',
    support: { 'air-gapped-install': { how: 'native', shows: ['procedure'] } },
    only: ['self-managed'],
    sources: [
      { page: pages.architectureOverviewInstallation, accessed: '2026-11-23' },
      { page: pages.helmPluginCommandReference, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'nim-air-gap',
    text: 'NVIDIA NIM models can be deployed in clusters without internet access by a documented procedure.',
    support: {},
    about: ['air-gapped-install', 'llm-serving'],
    only: ['self-managed'],
    sources: [{ page: pages.nvidiaNimInstallation, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'drum',
    text: 'The DRUM tool runs, tests and serves custom models on a local Linux or macOS machine.',
    support: { 'local-mode': { how: 'native', shows: ['run', 'alone'] } },
    sources: [{ page: pages.userModelsDrumReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'local-agent-development',
    text: 'Agents can be served and queried on a local machine with the DRAgent command line before they are deployed.',
    support: { 'local-mode': { how: 'native', shows: ['run'] } },
    sources: [{ page: pages.genaiLibraryDragentCli, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'management-agent',
    text: 'The management agent deploys, replaces and monitors models in external prediction environments, such as a customer’s Kubernetes namespace.',
    support: { 'hybrid-execution': { how: 'native', shows: ['work'] } },
    only: ['managed-saas', 'single-tenant-saas'],
    sources: [
      { page: pages.managementAgentClassic, accessed: '2026-11-23' },
      { page: pages.managementAgentInstallationAndConfiguration, accessed: '2026-11-23' },
      { page: pages.installTheManagementAgentForKubernetes, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-triggers',
    text: 'Projects, training and scoring on DataRobot can be started from a customer’s own Airflow or scripts through the provider, the Python client or the REST API.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define'] } },
    sources: [
      { page: pages.dataRobotProviderForApacheAirflowRepository, accessed: '2026-11-23' },
      { page: pages.apacheAirflow, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-status',
    text: 'The Python client of DataRobot reads the status of a project that is being trained and can wait for its completion.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'follow'] } },
    sources: [{ page: pages.agentSkillsModelTraining, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'workload-api-self-managed',
    text: 'In a self-managed installation the Workload API, a premium feature, is enabled separately, by feature flags and licence.',
    support: {},
    about: ['custom-serving-containers', 'self-hosted'],
    only: ['self-managed'],
    sources: [
      { page: pages.workloadApiInstallation, accessed: '2026-11-23' },
      { page: pages.workloadInterfacesLatest, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
