import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
  {
    slug: 'adk-open-source',
    text: 'Agent Development Kit and Agents CLI are open source under the Apache Licence 2.0; the platform itself is proprietary.',
    support: { 'open-source-edition': { how: 'native', partial: true } },
    only: ['agent-development-kit', 'agents-cli'],
    sources: [
      {
        title: 'ADK Python repository: Licence',
        url: 'https://github.com/google/adk-python/blob/main/LICENSE',
        accessed: '2026-11-23',
      },
      {
        title: 'Agents CLI repository: Licence',
        url: 'https://github.com/google/agents-cli/blob/main/LICENSE',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'express-mode',
    text: 'Express mode lets new developers with a gmail.com account try the platform free for up to 90 days within quotas and without billing data.',
    support: { 'free-trial': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Express mode overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/start/express-mode/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'throughput-options',
    text: 'Managed generative models are charged by default by the resources consumed, in standard, priority and flex variants, or by Provisioned Throughput, a subscription at a fixed price.',
    support: { 'usage-based-pricing': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Throughput and quota',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/resources/throughput-quota',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-runtime-paid',
    text: 'Agent Runtime is a paid service with a tier of free use.',
    support: {},
    about: ['usage-based-pricing', 'agent-deployment'],
    sources: [
      {
        title: 'ADK documentation: Deploy to Agent Runtime',
        url: 'https://adk.dev/deploy/agent-runtime/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'published-prices',
    text: 'A public page lists prices in US dollars for training, deployment and prediction, by hour and resource.',
    support: { 'published-price-list': { how: 'native' } },
    sources: [
      {
        title: 'Google Cloud: Vertex AI pricing',
        url: 'https://cloud.google.com/vertex-ai/pricing',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charge-while-deployed',
    text: 'A model deployed to an endpoint is charged even when no prediction is made, until it is undeployed.',
    support: {},
    about: ['usage-based-pricing', 'real-time-endpoints'],
    sources: [
      {
        title: 'Google Cloud: Vertex AI pricing',
        url: 'https://cloud.google.com/vertex-ai/pricing',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
