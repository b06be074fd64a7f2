import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'self-deployed-models-in-project',
    text: 'Models that users self-deploy from Model Garden run in the customer’s own Google Cloud project and VPC network; the page says this of self-deployed models only.',
    support: {},
    about: ['customer-cloud-deployment'],
    sources: [{ page: pages.deployOpenModelsFromModelGarden, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'managed-by-google',
    text: 'Google operates the platform as a managed service: training runs without servers to provision, and Agent Runtime without infrastructure to manage.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    sources: [
      { page: pages.machineLearning, accessed: '2026-11-23' },
      { page: pages.scaleYourAgents, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-de-confiance',
    text: 'In Cloud de Confiance by S3NS only Model Garden, Model Registry and online inference of the platform exist, with self-deployed open models; Gemini and the SDKs are missing.',
    support: {},
    about: ['multi-cloud'],
    only: ['cloud-de-confiance'],
    sources: [{ page: pages.cloudDeConfianceAgentPlatformDifferences, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-one-cloud',
    text: 'Agents CLI does not yet support deployments to several clouds; it concentrates on Google Cloud, and other clouds may call for infrastructure and skills of the user’s own.',
    support: {},
    about: ['multi-cloud'],
    only: ['agents-cli'],
    sources: [{ page: pages.agentsCliUseCases, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'service-level-agreement',
    text: 'Google’s service level agreement sets monthly uptime of 99.9% for training, deployment and batch prediction, and 99.5% for pipelines and custom online prediction on two or more nodes, with credits.',
    support: { 'service-level-agreement': { how: 'native', shows: ['figure', 'remedy', 'named'] } },
    sources: [{ page: pages.serviceLevelAgreement, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
