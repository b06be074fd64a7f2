import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
  {
    slug: 'open-source-mlops',
    text: 'MLflow is an open source project for MLOps.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Self-Hosting MLflow',
        url: 'https://mlflow.org/docs/latest/self-hosting/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'agents-llms-and-models',
    text: 'By its own description MLflow is an open source platform for AI engineering that covers agents, large language models and machine learning models.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['open-source'],
    sources: [{ title: 'MLflow repository: README', url: 'https://github.com/mlflow/mlflow', accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'plugin-types',
    text: 'MLflow plugins can replace or add tracking, artifact and model registry stores, workspace providers, authentication, project backends, model evaluators and deployment targets.',
    support: { 'extension-points': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Plugins',
        url: 'https://mlflow.org/docs/latest/ml/plugins/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'client-languages',
    text: 'MLflow Tracking has APIs for Python, REST, R and Java.',
    support: {},
    about: ['experiment-tracking'],
    sources: [
      {
        title: 'MLflow documentation: Tracking',
        url: 'https://mlflow.org/docs/latest/ml/tracking/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'typescript-tracing-packages',
    text: 'MLflow publishes tracing packages for TypeScript and JavaScript on npm under the scope @mlflow.',
    support: { 'llm-tracing': { how: 'native' } },
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-job-backend',
    text: 'The Kubernetes backend of MLflow Projects runs a project as a Kubernetes Job made from a job template that the user supplies.',
    support: {
      'kubernetes-native': { how: 'integration', via: ['Kubernetes'] },
      'custom-training-code': { how: 'integration', via: ['Kubernetes'] },
    },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'linux-foundation-telemetry',
    text: 'MLflow is a Linux Foundation project whose open source version collects anonymised usage data by default since version 3.2.0, and users can opt out.',
    support: {},
    about: ['data-privacy'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Usage Tracking',
        url: 'https://mlflow.org/docs/latest/community/usage-tracking/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-assistant',
    text: 'MLflow has an assistant in its web interface that works through a coding agent such as Claude Code and reads traces, runs and project code.',
    support: {},
    about: ['llm-tracing'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: MLflow AI Assistant',
        url: 'https://mlflow.org/docs/latest/genai/getting-started/try-assistant/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'coding-agent-skills',
    text: 'The MLflow project publishes skills that teach coding agents to add tracing, evaluate agents and search the MLflow documentation.',
    support: {},
    about: ['llm-tracing', 'llm-evaluation'],
    sources: [
      { title: 'MLflow skills repository: README', url: 'https://github.com/mlflow/skills', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
