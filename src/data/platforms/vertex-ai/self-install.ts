import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'local-endpoint',
    text: 'A container built with a custom inference routine can be deployed to a local endpoint in Docker for debugging.',
    support: { 'local-mode': { how: 'native', shows: ['run'] } },
    sources: [{ page: pages.customInferenceRoutines, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'gdc-air-gapped',
    text: 'Vertex AI in Google Distributed Cloud air-gapped offers generative AI, online prediction, Workbench and pretrained APIs without a connection to Google Cloud.',
    support: {
      'self-hosted': { how: 'native', shows: ['install'] },
      'air-gapped-install': { how: 'native', shows: ['procedure'], partial: true },
    },
    only: ['gdc-air-gapped'],
    sources: [
      { page: pages.googleDistributedCloudAirGappedEnableVertexAiPre, accessed: '2026-11-23' },
      { page: pages.googleDistributedCloudAirGappedHome, accessed: '2026-11-23' },
      { page: pages.googleDistributedCloudAirGappedSetUpProjectVertexAi, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-local',
    text: 'Agent Development Kit runs and inspects agents on a developer machine with a command line and a web interface.',
    support: { 'local-mode': { how: 'native', shows: ['run'] } },
    only: ['agent-development-kit'],
    sources: [
      { page: pages.adkAboutAdk, accessed: '2026-11-23' },
      { page: pages.adkVisualBuilder, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-local-models',
    text: 'Agents in Python built with Agent Development Kit can be run in its web interface with a model that Ollama hosts on the same computer.',
    support: { 'local-mode': { how: 'native', via: ['ollama'], shows: ['run', 'alone'] } },
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkOllamaModelHost, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'adk-own-infrastructure',
    text: 'Agents built with Agent Development Kit can be packed in a container and run on any infrastructure that supports containers, also without a connection to Google Cloud.',
    support: {},
    about: ['self-hosted'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkDeployingAgents, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'adk-on-gke',
    text: 'The documentation of Agent Development Kit describes how to deploy an agent to Google Kubernetes Engine.',
    support: {},
    about: ['kubernetes-install', 'agent-deployment'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkDeployToGke, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'job-from-local-script',
    text: 'The Python SDK, which runs outside the platform, packs a local training script and submits it as a custom job.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define'] } },
    sources: [{ page: pages.pythonSdkJobsModule, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'job-state',
    text: 'Jobs submitted with the Python SDK can be asked for their state and error.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'follow'] } },
    sources: [{ page: pages.pythonSdkJobsModule, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
