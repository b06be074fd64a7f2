import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'logs',
    text: 'Databricks has built-in logs for monitoring models.',
    support: {},
    sources: [
      {
        title: 'Databricks documentation: Monitor model quality and endpoint health',
        url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'resource-monitoring',
    text: 'Databricks has built-in monitoring, which covers resources.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [
      {
        title: 'Databricks documentation: Monitor model quality and endpoint health',
        url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'endpoint-health',
    text: 'Model Serving shows latency, request rate, error rate, CPU and memory use of an endpoint for the last 14 days.',
    support: { 'endpoint-metrics': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Monitor model quality and endpoint health',
        url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'metrics-export',
    text: 'An API exports the metrics of a serving endpoint in the Prometheus format, to be collected by tools such as Prometheus and Datadog.',
    support: { 'endpoint-metrics': { how: 'native' } },
    sources: [
      {
        title: 'Azure Databricks documentation: Track and export serving endpoint health metrics',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/metrics-export-serving-endpoint',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Serving endpoints',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/serving/serving_endpoints.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'opentelemetry-tables',
    text: 'Endpoints of custom models can write logs, metrics and traces to Unity Catalog tables through OpenTelemetry, custom application logs included.',
    support: { 'custom-monitoring-metrics': { how: 'native' } },
    about: ['endpoint-metrics', 'llm-tracing'],
    sources: [
      {
        title: 'Azure Databricks documentation: Monitor model quality and endpoint health',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/monitor-diagnose-endpoints',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Serving data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'service-and-build-logs',
    text: 'Model Serving keeps the output streams of an endpoint as service logs and the output of its environment build as build logs.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [
      {
        title: 'Databricks documentation: Monitor model quality and endpoint health',
        url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inference-profile',
    text: 'An inference profile of a table of requests computes model accuracy over time windows from the prediction and label columns, for classification or regression.',
    support: { 'model-quality-monitoring': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Data profiling metric tables',
        url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: Data profiling',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/7-data-profiling.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_quality_monitor',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-profile-metrics',
    text: 'Users define aggregate, derived and drift metrics of their own for a profiled table.',
    support: { 'custom-monitoring-metrics': { how: 'native' } },
    about: ['drift-detection'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_quality_monitor',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sql-alerts',
    text: 'Databricks SQL alerts run a query on a schedule, compare the result with a threshold and notify users or notification destinations.',
    support: { 'monitoring-alerts': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_alert_v2',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/alert_v2',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'job-notifications',
    text: 'Lakeflow Jobs send notices of starts, failures and exceeded durations by email or to Slack, Microsoft Teams, PagerDuty and webhooks.',
    support: {},
    about: ['monitoring-alerts', 'pipeline-orchestration'],
    sources: [
      {
        title: 'Databricks agent skills: Job notifications and monitoring',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/references/notifications-monitoring.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-tracing',
    text: 'MLflow Tracing on Databricks records inputs, outputs, latency, token use and cost of every step of an agent, with the MLflow SDK or OpenTelemetry.',
    support: {
      'llm-tracing': { how: 'native', via: ['MLflow'] },
      'token-cost-tracking': { how: 'native', via: ['MLflow'] },
    },
    sources: [
      {
        title: 'Databricks documentation: Tracing overview',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trace-tables',
    text: 'Traces can be kept as Delta tables in Unity Catalog, a preview that Databricks’ skill file of August 2026 names for two AWS regions, with access rights on schemas and tables.',
    support: { 'llm-tracing': { how: 'native', stage: 'preview', via: ['MLflow'] } },
    about: ['data-access-control'],
    sources: [
      {
        title: 'Databricks documentation: Tracing overview',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: Trace ingestion in Unity Catalog',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-trace-ingestion.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'genai-evaluate',
    text: 'The evaluation API of MLflow 3 scores the answers of an agent on a dataset with built-in judges, such as correctness, safety and groundedness, and with scorers in Python.',
    support: { 'llm-evaluation': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Databricks agent skills: MLflow 3 GenAI interfaces',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/CRITICAL-interfaces.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: MLflow 3 GenAI evaluation',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'production-scorers',
    text: 'Production monitoring, in beta, runs MLflow 3 scorers on a configurable sample of live traces and attaches the results to them.',
    support: { 'llm-evaluation': { how: 'native', via: ['MLflow'], stage: 'preview' } },
    sources: [
      {
        title: 'Databricks documentation: Monitor GenAI in production',
        url: 'https://docs.databricks.com/en/generative-ai/agent-evaluation/monitoring.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'judge-alignment',
    text: 'Custom LLM judges can be aligned with ratings that domain experts gave in a labelling session.',
    support: {},
    about: ['llm-evaluation', 'human-feedback'],
    sources: [
      {
        title: 'Databricks agent skills: Judge alignment',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-judge-alignment.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'review-app',
    text: 'In the Review App of MLflow on Databricks, domain experts label existing traces with feedback and expected answers.',
    support: { 'human-feedback': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Collect feedback and expectations by labeling existing traces',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/expert-feedback/label-existing-traces',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'labeling-sessions',
    text: 'A labelling session is an MLflow run with a set of traces, the assigned experts and the questions they answer.',
    support: { 'human-feedback': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Create and manage labeling sessions',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/concepts/labeling-sessions',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serving-cost-tags',
    text: 'Tags of a serving endpoint pass into the billing logs, so that its costs can be attributed to teams or uses.',
    support: {},
    about: ['token-cost-tracking', 'usage-based-pricing'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_model_serving',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-spending',
    text: 'Unity Gateway tracks the use of models and the spending on them, shows developers their costs and lets budgets and spend limits be set.',
    support: { 'token-cost-tracking': { how: 'native' } },
    about: ['ai-gateway'],
    sources: [
      {
        title: 'Azure Databricks documentation: Unity Gateway',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/unity-gateway/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-budgets',
    text: 'A budget, in public preview, can cover all spending through Unity Gateway or that of each user, in dollars of the price list; it can send an email at a threshold and block further requests, and counts no tokens.',
    support: {},
    about: ['ai-gateway', 'monitoring-alerts', 'token-cost-tracking'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_budget',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/budget',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-datasets',
    text: 'Evaluation datasets for agents are kept as tables in Unity Catalog, and traces from production can be turned into their records.',
    support: { 'llm-evaluation': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Databricks agent skills: Dataset and trace patterns',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-datasets.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
