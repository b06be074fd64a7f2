import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'adk-open-source',
    text: 'Google’s Agents CLI and Google’s Agent Development Kit for Python are both open source under the Apache License 2.0.',
    support: {
      'free-trial': { how: 'native', shows: ['free'] },
      'open-source-edition': { how: 'native', shows: ['licence'] },
    },
    only: ['agent-development-kit'],
    sources: [
      { page: pages.adkPythonLicence, accessed: '2026-12-01' },
      { page: pages.agentsCliLicence, accessed: '2026-12-01' },
      { page: pages.adkDeployingAgents, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'express-mode',
    text: 'In express mode (preview), developers new to Google Cloud can use supported APIs of Google’s Agent Platform free for up to 90 days, within quotas and with a gmail.com account.',
    support: { 'free-trial': { how: 'native', shows: ['trial'], stage: 'preview' } },
    sources: [
      { page: pages.expressModeOverview, accessed: '2026-12-01' },
      { page: pages.generativeAiExpressMode, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'throughput-options',
    text: 'Google’s Agent Platform charges for managed generative models by the resources consumed (the default) or, with a Provisioned Throughput subscription, at a fixed price.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    sources: [
      { page: pages.throughputAndQuota, accessed: '2026-12-01' },
      { page: pages.googleSkillsMigrateFromAiStudio, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-runtime-paid',
    text: 'Agent Runtime, Google’s managed service for hosting agents, is a paid service with a free tier.',
    support: { 'free-trial': { how: 'native', shows: ['free'] } },
    about: ['usage-based-pricing', 'agent-deployment'],
    sources: [{ page: pages.adkDeployToAgentRuntime, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'published-prices',
    text: 'Google’s public pricing page for Agent Platform (formerly Vertex AI) lists hourly prices per resource, in US dollars, for training, deployment and prediction.',
    support: { 'published-price-list': { how: 'native', shows: ['prices'] } },
    sources: [{ page: pages.googleCloudVertexAiPricing, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'charge-while-deployed',
    text: 'A model deployed to an endpoint in Google’s Agent Platform incurs charges until it is undeployed, even without predictions, although Scale To Zero (preview) can drop its replicas.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    about: ['real-time-endpoints'],
    sources: [
      { page: pages.googleCloudVertexAiPricing, accessed: '2026-12-01' },
      { page: pages.googleSkillsDeploy, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pythonSdkMachineResourceTypesV1beta1, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
