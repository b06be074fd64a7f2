import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'agent-tracing',
    text: 'Agents and Model Context Protocol servers that emit OpenTelemetry data get traces, metrics, logs and a topology view in Agent Platform.',
    support: { 'llm-tracing': { how: 'native', via: ['Google Cloud Observability'] } },
    sources: [
      {
        title: 'Agent Platform documentation: Agent observability overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/optimize/observability/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-notifications',
    text: 'Anomalies found by Model Monitoring are sent by email, to notification channels or to Cloud Logging, from where Pub/Sub can pass them on.',
    support: { 'monitoring-alerts': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Model monitoring types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model_monitoring.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Vertex AI documentation: Introduction to Model Monitoring',
        url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-metrics',
    text: 'Agents and models are scored with more than 20 ready-made metrics, with rubrics that adapt to each case, or with metrics of the user’s own in code or judged by a model.',
    support: { 'llm-evaluation': { how: 'native' } },
    sources: [
      {
        title: 'Google Developers Blog: Agent and model evaluations are GA',
        url: 'https://developers.googleblog.com/agent-and-model-evaluations-in-gemini-enterprise-agent-platform-are-now-ga/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-experiments',
    text: 'Evaluation experiments run on the client or on the server, where all artifacts stay in Cloud Storage, and a user simulator can play conversations of several turns.',
    support: {},
    about: ['llm-evaluation'],
    sources: [
      {
        title: 'Google Developers Blog: Agent and model evaluations are GA',
        url: 'https://developers.googleblog.com/agent-and-model-evaluations-in-gemini-enterprise-agent-platform-are-now-ga/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'online-evaluators',
    text: 'Online evaluators in the beta API score a sampled percentage of an agent’s traces every ten minutes with up to 25 metrics.',
    support: {},
    about: ['llm-evaluation', 'llm-tracing'],
    sources: [
      {
        title: 'Python SDK repository: Online evaluator types (v1beta1)',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/online_evaluator.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feedback-entries',
    text: 'Feedback entries of Agent Runtime store a thumbs up or down, labels and free text for an event of an agent session.',
    support: { 'human-feedback': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Agent Platform SDK types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/types/common.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Changelog',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-observability-dashboard',
    text: 'A dashboard shows requests, token throughput, first-token latency and errors of managed models; self-hosted models and money amounts are not in it.',
    support: { 'token-cost-tracking': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Monitor models',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/model-observability',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-cloud-monitoring',
    text: 'Cloud Monitoring collects metrics of model endpoints, such as the number of errors, CPU use and the duty cycle of accelerators, and shows them in Metrics Explorer.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Cloud Monitoring'] } },
    sources: [
      {
        title: 'Agent Platform documentation: Monitor models',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/model-observability',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Machine resource types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-against-ground-truth',
    text: 'Evaluation components compare batch inference results with ground truth inside a pipeline, and pipeline runs can be put on a schedule.',
    support: { 'model-quality-monitoring': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Model evaluation components',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/model-evaluation-component',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Schedule types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/schedule.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-custom-metrics',
    text: 'Agent Runtime collects request counts, latencies, CPU and memory time of agents by itself; users can define metrics of their own and set alerts in Cloud Monitoring.',
    support: { 'custom-monitoring-metrics': { how: 'native', via: ['Cloud Monitoring'] } },
    sources: [
      {
        title: 'Agent Platform documentation: Monitoring of Agent Runtime',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale/runtime/monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-autometrics',
    text: 'AI AutoMetrics collects the metrics that vLLM containers on an endpoint expose and exports them to Managed Service for Prometheus; vLLM is the only framework listed.',
    support: {},
    about: ['endpoint-metrics', 'custom-monitoring-metrics'],
    sources: [
      {
        title: 'Agent Platform documentation: AI AutoMetrics',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/view-autometrics',
        accessed: '2026-11-23',
      },
      {
        title: 'Vertex AI documentation: AI AutoMetrics',
        url: 'https://docs.cloud.google.com/vertex-ai/docs/predictions/view-autometrics',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-agent-analytics',
    text: 'A plugin of ADK writes events of agent runs, such as agent transfers and paused tools, to a BigQuery table.',
    support: {},
    about: ['llm-tracing'],
    only: ['agent-development-kit'],
    sources: [
      {
        title: 'ADK documentation: BigQuery Agent Analytics plugin',
        url: 'https://adk.dev/integrations/bigquery-agent-analytics/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inference-metadata-logs',
    text: 'Inference request metadata logs in Cloud Logging hold model, token counts, latency, error code and labels of every request, so that tokens can be counted by team; prompts and answers are left out.',
    support: {},
    about: ['token-cost-tracking', 'payload-logging'],
    sources: [
      {
        title: 'Agent Platform documentation: Log inference request metadata',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/capabilities/inference-metadata-logging',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-evaluation',
    text: 'ADK evaluates an agent by the calls of tools that it made and by its final answer, against expected ones or by a judge model.',
    support: {},
    about: ['llm-evaluation'],
    only: ['agent-development-kit'],
    sources: [
      { title: 'ADK documentation: Why evaluate agents', url: 'https://adk.dev/evaluate/', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
