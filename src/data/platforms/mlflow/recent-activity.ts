import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'mlflow-3-17',
    text: 'MLflow 3.17.0 of October 2026 added permissions on runs, traces and versions with an explicit deny, and optional daily summaries for trace analytics.',
    support: {},
    about: ['role-based-access', 'data-access-control', 'endpoint-metrics'],
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-10-06',
  },
  {
    slug: 'mcp-registry-released',
    text: 'MLflow 3.15.0 of July 2026 added the MCP Registry.',
    support: {},
    about: ['agent-tools'],
    sources: [
      {
        title: 'MLflow documentation: MCP Registry',
        url: 'https://mlflow.org/docs/latest/genai/mcp-registry/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow repository: Pull request 24779, changelog for 3.15.0',
        url: 'https://github.com/mlflow/mlflow/pull/24779',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-07-31',
  },
  {
    slug: 'gateway-budgets-released',
    text: 'MLflow 3.11.1 of April 2026 added AI Gateway budgets, automatic issue detection and pickle-free model formats.',
    support: {},
    about: ['ai-gateway', 'llm-evaluation', 'model-packaging'],
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-04-07',
  },
  {
    slug: 'workspaces-released',
    text: 'MLflow 3.10.0 of February 2026 added workspaces, cost tracking in traces and conversation simulation.',
    support: {},
    about: ['workspaces', 'token-cost-tracking', 'llm-evaluation'],
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-02-20',
  },
  {
    slug: 'gateway-in-tracking-server',
    text: 'MLflow 3.9.0 of January 2026 moved the AI Gateway into the tracking server and added judges that run on new traces, a trace dashboard and an assistant.',
    support: {},
    about: ['ai-gateway', 'llm-evaluation', 'endpoint-metrics'],
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-01-28',
  },
  {
    slug: 'otel-ingestion-and-agent-server',
    text: 'MLflow 3.6.0 of November 2025 added the ingestion of OpenTelemetry traces and the Agent Server.',
    support: {},
    about: ['llm-tracing', 'agent-deployment'],
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-11-07',
  },
  {
    slug: 'evaluation-open-sourced',
    text: 'MLflow 3.3.0 of August 2025 brought the evaluation of LLM applications and model registry webhooks to open source.',
    support: {},
    about: ['llm-evaluation', 'ci-cd-integration'],
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-08-19',
  },
  {
    slug: 'mlflow-3',
    text: 'MLflow 3, released in June 2025, made logged models entities of their own and removed MLflow Recipes and the deployment server.',
    support: {},
    about: ['experiment-tracking', 'pipeline-orchestration'],
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: MLflow 3 Migration Guide',
        url: 'https://mlflow.org/docs/latest/ml/mlflow-3/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-06',
  },
  {
    slug: 'tracing-released',
    text: 'MLflow 2.14.0 of June 2024 introduced MLflow Tracing.',
    support: {},
    about: ['llm-tracing'],
    sources: [
      {
        title: 'MLflow repository: Changelog of MLflow 2',
        url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v2.x.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-06-17',
  },
  {
    slug: 'model-schemas-added',
    text: 'Model schemas, also called signatures, were added to MLflow in June 2020.',
    support: {},
    about: ['model-signatures', 'model-packaging'],
    sources: [
      {
        title: 'Databricks blog: MLflow joins the Linux Foundation',
        url: 'https://databricks.com/blog/2020/06/25/mlflow-joins-the-linux-foundation-to-become-the-open-standard-for-machine-learning-platforms.html',
      },
      {
        title: 'MLflow repository: Changelog of MLflow 1',
        url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v1.x.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2020-06',
  },
  {
    slug: 'autologging-released',
    text: 'MLflow autologging was released in July 2019.',
    support: {},
    about: ['autologging', 'experiment-tracking'],
    sources: [
      {
        title: 'MLflow issue 537: Comment on autologging',
        url: 'https://github.com/mlflow/mlflow/issues/537#issuecomment-515603861',
      },
      {
        title: 'MLflow repository: Changelog of MLflow 1',
        url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v1.x.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2019-07',
  },
  {
    slug: 'model-registry-added',
    text: 'The model registry joined MLflow at the end of 2019.',
    support: {},
    about: ['model-registry'],
    sources: [
      { title: 'MLflow pull request 2021: Model registry', url: 'https://github.com/mlflow/mlflow/pull/2021' },
      {
        title: 'MLflow repository: Changelog of MLflow 1',
        url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v1.x.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2019',
  },
];
