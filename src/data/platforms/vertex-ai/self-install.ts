import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'local-endpoint',
    text: 'A container built with a custom inference routine of Google’s Agent Platform can be deployed to a local Docker endpoint for debugging.',
    support: { 'local-mode': { how: 'native', shows: ['run'] } },
    sources: [
      { page: pages.customInferenceRoutines, accessed: '2026-11-23' },
      { page: pages.pythonSdkLocalModel, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gdc-air-gapped',
    text: 'Vertex AI in Google Distributed Cloud air-gapped offers generative AI, online prediction, Workbench and pretrained APIs without a connection to Google Cloud.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    about: ['air-gapped-install'],
    only: ['gdc-air-gapped'],
    sources: [
      { page: pages.googleDistributedCloudAirGappedEnableVertexAiPre, accessed: '2026-12-01' },
      { page: pages.googleDistributedCloudAirGappedHome, accessed: '2026-12-01' },
      { page: pages.googleDistributedCloudAirGappedSetUpProjectVertexAi, accessed: '2026-12-01' },
      {
        page: pages.googleDistributedCloudAirGappedInfrastructureOperator,
        recorded: '2026-12',
        accessed: '2026-12-01',
      },
      { page: pages.googleDistributedCloudAirGappedAudiences, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gdc-appliance-install-command',
    text: 'The ‘gdcloud’ reference for Google’s air-gapped appliance (with Vertex AI services) lists the command ‘gdcloud appliance install’ but no steps of an offline installation.',
    support: {},
    about: ['air-gapped-install', 'self-hosted'],
    sources: [
      { page: pages.gdcloudApplianceInstall, accessed: '2026-12-01' },
      { page: pages.gdcloudAppliance, accessed: '2026-12-01' },
      { page: pages.gdcApplianceVertexAiClientLibraries, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'adk-local',
    text: 'With Google’s Agent Development Kit, developers can run and inspect agents on their own machines, from a command line or in a web interface for development and debugging only.',
    support: { 'local-mode': { how: 'native', shows: ['run'] } },
    only: ['agent-development-kit'],
    sources: [
      { page: pages.adkAboutAdk, accessed: '2026-12-01' },
      { page: pages.adkVisualBuilder, accessed: '2026-12-01' },
      { page: pages.adkWebInterface, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.adkCommandLine, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-local-models',
    text: 'In the web interface of Google’s Agent Development Kit, Python agents can be run with a model that Ollama hosts on the same computer.',
    support: { 'local-mode': { how: 'native', via: ['ollama'], shows: ['run', 'alone'] } },
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkOllamaModelHost, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'adk-own-infrastructure',
    text: 'Agents built with Google’s Agent Development Kit can be packaged manually in container images and run wherever these are supported, even without a connection to Google Cloud.',
    support: {},
    about: ['self-hosted'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkDeployingAgents, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'adk-on-gke',
    text: 'Python and Go agents built with Google’s Agent Development Kit can be deployed to Google Kubernetes Engine.',
    support: { 'agent-deployment': { how: 'integration', shows: ['hosted'], via: ['google-kubernetes-engine'] } },
    about: ['kubernetes-install'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkDeployToGke, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'job-from-local-script',
    text: 'The Python SDK for Google’s Agent Platform, which runs outside the platform, packages a local training script and submits it as a custom job.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define'] } },
    sources: [{ page: pages.pythonSdkJobsModule, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'job-state',
    text: 'The Python SDK for Google’s Agent Platform reports the state and error of jobs that were submitted through this SDK.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'follow'] } },
    sources: [{ page: pages.pythonSdkJobsModule, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
