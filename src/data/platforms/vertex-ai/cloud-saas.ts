import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'self-deployed-models-in-project',
    text: 'Models that users self-deploy from Model Garden run in the customer’s own Google Cloud project and VPC network; the page says this of self-deployed models only.',
    support: { 'customer-cloud-deployment': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Deploy open models from Model Garden',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/deploy-model-garden',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'managed-by-google',
    text: 'Google operates the platform as a managed service: training runs without servers to provision, and Agent Runtime without infrastructure to manage.',
    support: { 'managed-service': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Machine learning',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Scale your agents',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-de-confiance',
    text: 'In Cloud de Confiance by S3NS only Model Garden, Model Registry and online inference of the platform exist, with self-deployed open models; Gemini and the SDKs are missing.',
    support: {},
    about: ['multi-cloud'],
    only: ['cloud-de-confiance'],
    sources: [
      {
        title: 'Cloud de Confiance documentation: Agent Platform differences',
        url: 'https://documentation.s3ns.fr/gemini-enterprise-agent-platform/tpc-differences',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-one-cloud',
    text: 'Agents CLI does not yet support deployments to several clouds; it concentrates on Google Cloud, and other clouds may call for infrastructure and skills of the user’s own.',
    support: {},
    about: ['multi-cloud'],
    only: ['agents-cli'],
    sources: [
      {
        title: 'Agents CLI documentation: Use cases',
        url: 'https://google.github.io/agents-cli/guide/use-cases/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
