import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'open-source-mlops',
    text: 'MLflow is an open source project for MLOps.',
    support: { 'open-source-edition': { how: 'native', shows: ['licence'] } },
    only: ['open-source'],
    sources: [
      { page: pages.selfHostingMlflow, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.repositoryLicence, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'agents-llms-and-models',
    text: 'MLflow describes itself as an open source AI engineering platform for agents, large language models and machine learning models.',
    support: { 'open-source-edition': { how: 'native', shows: ['licence'] } },
    only: ['open-source'],
    sources: [
      { page: pages.repositoryReadme, accessed: '2026-11-23' },
      { page: pages.repositoryLicence, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'plugin-types',
    text: 'MLflow plug-ins can provide custom stores, workspace providers, request authentication, project backends, model evaluators and deployment targets.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    only: ['open-source'],
    sources: [{ page: pages.plugins, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'plugin-packages',
    text: 'An MLflow plug-in is an installed Python package whose entry points register classes, such as a tracking store chosen by address scheme or a model evaluator chosen by name.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    only: ['open-source'],
    sources: [
      { page: pages.plugins, accessed: '2026-12-01' },
      { page: pages.singleSignOn, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'client-languages',
    text: 'MLflow Tracking has a REST API and APIs for Python, R and Java.',
    support: {},
    about: ['experiment-tracking'],
    sources: [{ page: pages.tracking, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'typescript-tracing-packages',
    text: 'MLflow publishes tracing packages for TypeScript and JavaScript on npm under the scope ‘@mlflow’.',
    support: { 'llm-tracing': { how: 'native', shows: ['steps'] } },
    sources: [
      { page: pages.repositoryChangelog, accessed: '2026-11-23' },
      { page: pages.tracing, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-job-backend',
    text: 'The experimental Kubernetes backend of MLflow Projects runs a project with a Docker environment as a Kubernetes Job, based on a job template that the user supplies.',
    support: {
      'kubernetes-native': { how: 'native', via: ['kubernetes'], shows: ['run', 'defined'], stage: 'preview' },
      'custom-training-code': {
        how: 'integration',
        shows: ['job', 'environment', 'resources'],
        via: ['kubernetes'],
        stage: 'preview',
      },
    },
    only: ['open-source'],
    sources: [
      { page: pages.projects, accessed: '2026-12-01' },
      { page: pages.repositoryMlflowCli, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.repositoryMlflowProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'linux-foundation-telemetry',
    text: 'Open source MLflow, a Linux Foundation project, has collected anonymised usage data since version 3.2.0, unless the user opts out.',
    support: {},
    about: ['data-privacy'],
    only: ['open-source'],
    sources: [{ page: pages.usageTracking, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'ai-assistant',
    text: 'The MLflow web interface has an assistant that uses a coding agent, such as Claude Code, and reads traces, runs and project code.',
    support: {},
    about: ['llm-tracing'],
    only: ['open-source'],
    sources: [{ page: pages.mlflowAiAssistant, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'coding-agent-skills',
    text: 'The MLflow project publishes skills that teach coding agents to add tracing, to evaluate agents and to search the MLflow documentation.',
    support: {},
    about: ['llm-tracing', 'llm-evaluation'],
    sources: [{ page: pages.skillsReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
