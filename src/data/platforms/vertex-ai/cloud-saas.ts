import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'self-deployed-models-in-project',
    text: 'Models that users deploy themselves from the Model Garden of Google’s Agent Platform run in the customer’s own Google Cloud project and VPC network.',
    support: {},
    about: ['customer-cloud-deployment'],
    sources: [{ page: pages.deployOpenModelsFromModelGarden, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'managed-by-google',
    text: 'Google operates Agent Platform (formerly Vertex AI) as a managed service: users provision no servers for training and manage no infrastructure for Agent Runtime.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    sources: [
      { page: pages.machineLearning, accessed: '2026-11-23' },
      { page: pages.scaleYourAgents, accessed: '2026-11-23' },
      { page: pages.serverlessTrainingOverview, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-de-confiance',
    text: 'In Cloud de Confiance by S3NS, Google’s Agent Platform has only Model Garden, Model Registry and online inference with self-deployed open models, without Gemini or SDKs.',
    support: {},
    about: ['multi-cloud'],
    only: ['cloud-de-confiance'],
    sources: [{ page: pages.cloudDeConfianceAgentPlatformDifferences, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-one-cloud',
    text: 'Google’s Agents CLI focuses on Google Cloud and does not yet support deployments to several clouds.',
    support: {},
    about: ['multi-cloud'],
    only: ['agents-cli'],
    sources: [{ page: pages.agentsCliUseCases, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'service-level-agreement',
    text: 'Google’s service level agreement for Agent Platform grants credits below 99.9% monthly uptime for training, deployment and batch prediction, or 99.5% for pipelines and multi-node custom online prediction.',
    support: { 'service-level-agreement': { how: 'native', shows: ['figure', 'remedy', 'named'] } },
    sources: [{ page: pages.serviceLevelAgreement, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'nas-latency-on-own-devices',
    text: 'In a tutorial on Vertex AI Neural Architecture Search, a program that users run on their devices measures the latency of the models trained in trials on Google Cloud.',
    support: {},
    about: ['hybrid-execution'],
    sources: [{ page: pages.nasTutorialOnDeviceLatency, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
