import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'local-endpoint',
    text: 'A container built with a custom inference routine can be deployed to a local endpoint in Docker for debugging; only that serving step is covered.',
    support: {},
    about: ['local-mode'],
    sources: [
      {
        title: 'Agent Platform documentation: Custom inference routines',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/custom-prediction-routines',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gdc-air-gapped',
    text: 'Vertex AI in Google Distributed Cloud air-gapped offers generative AI, online prediction, Workbench and pre-trained APIs without a connection to Google Cloud; other services are not named.',
    support: {
      'self-hosted': { how: 'native', partial: true },
      'air-gapped-install': { how: 'native', partial: true },
    },
    only: ['gdc-air-gapped'],
    sources: [
      {
        title: 'Google Distributed Cloud air-gapped documentation: Enable Vertex AI pre-trained APIs',
        url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/1.16/gdcag/application/ao-user/vertex-ai-enable-pre-trained-apis',
        accessed: '2026-11-23',
      },
      {
        title: 'Google Distributed Cloud air-gapped documentation: Home',
        url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/gdcag',
        accessed: '2026-11-23',
      },
      {
        title: 'Google Distributed Cloud air-gapped documentation: Set up a project for Vertex AI',
        url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/gdcag/application/ao-user/vertex-ai-set-up-project',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-local',
    text: 'Agent Development Kit runs and inspects agents on a developer machine with a command line and a web interface.',
    support: { 'local-mode': { how: 'native' } },
    only: ['agent-development-kit'],
    sources: [
      { title: 'ADK documentation: About ADK', url: 'https://adk.dev/get-started/about/', accessed: '2026-11-23' },
      { title: 'ADK documentation: Visual Builder', url: 'https://adk.dev/visual-builder/', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-own-infrastructure',
    text: 'Agents built with Agent Development Kit, though not the services of the platform, can be packed in a container and run on any infrastructure that supports containers, also without a connection to Google Cloud.',
    support: { 'self-hosted': { how: 'native', partial: true } },
    only: ['agent-development-kit'],
    sources: [{ title: 'ADK documentation: Deploying agents', url: 'https://adk.dev/deploy/', accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'adk-on-gke',
    text: 'The documentation of Agent Development Kit describes the deployment of an agent to Google Kubernetes Engine; it covers agents only.',
    support: { 'kubernetes-install': { how: 'native', partial: true } },
    only: ['agent-development-kit'],
    sources: [
      { title: 'ADK documentation: Deploy to GKE', url: 'https://adk.dev/deploy/gke/', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'job-from-local-script',
    text: 'The Python SDK, which runs outside the platform, packs a local training script and submits it as a custom job.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Jobs module',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/jobs.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
