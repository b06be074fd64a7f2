import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'deployment-integrations',
    text: 'MLflow has integrations with deployments that can be monitored.',
    support: { 'extension-points': { how: 'native' } },
    about: ['endpoint-metrics', 'model-quality-monitoring'],
    sources: [
      {
        title: 'MLflow documentation: MLflow Serving',
        url: 'https://mlflow.org/docs/latest/ml/deployment/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'automatic-evaluation',
    text: 'MLflow runs chosen LLM judges on new traces and whole conversations, on a sample if wanted; code-based scorers are not supported there.',
    support: { 'llm-evaluation': { how: 'native' } },
    about: ['model-quality-monitoring'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Automatic Evaluation',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/automatic-evaluations/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-judges-in-production',
    text: 'Users can write judges of their own in plain language and let MLflow score production traces with them.',
    support: { 'custom-monitoring-metrics': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Automatic Evaluation',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/automatic-evaluations/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'overview-dashboard',
    text: 'The Overview tab of an MLflow experiment charts requests, latency, errors, token use, judge scores and tool calls of traced applications; it needs a SQL store.',
    support: { 'endpoint-metrics': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Dashboard (Overview)',
        url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/dashboard/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-usage-dashboard',
    text: 'MLflow charts requests, latency percentiles, errors, tokens and cost of each AI Gateway endpoint when usage tracking is turned on.',
    support: { 'endpoint-metrics': { how: 'native' }, 'token-cost-tracking': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: AI Gateway Usage Tracking',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/usage-tracking/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'otlp-span-metrics',
    text: 'MLflow can export span durations as OpenTelemetry metrics to a collector or to Prometheus.',
    support: { 'endpoint-metrics': { how: 'integration', via: ['OpenTelemetry'] } },
    sources: [
      {
        title: 'MLflow documentation: Export MLflow Traces/Metrics via OTLP',
        url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/export/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'budget-alerts',
    text: 'MLflow calls a webhook once per period when AI Gateway spending passes a budget; no alert on other measures is documented.',
    support: { 'monitoring-alerts': { how: 'native', partial: true } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Budget Alerts & Limits',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/budget-alerts-limits/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'issue-detection',
    text: 'MLflow has an LLM analyse selected traces, groups problems of correctness, latency, execution, adherence, relevance or safety into issues and links them to the traces.',
    support: { 'llm-evaluation': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Automatic Issue Detection',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/ai-insights/detect-issues/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evaluate-datasets-and-scorers',
    text: 'MLflow evaluates an LLM application from a dataset, a function that produces outputs and a set of scorers, and stores the results as a run.',
    support: { 'llm-evaluation': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Evaluating LLMs and Agents',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'built-in-judges',
    text: 'MLflow has built-in LLM judges for response quality, retrieval-augmented generation, tool calls and whole conversations; those for conversations are experimental.',
    support: { 'llm-evaluation': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Built-in LLM Judges',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/llm-judge/predefined/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-based-scorers',
    text: 'Users can write MLflow scorers in Python that check formats, exact matches or performance figures of a trace.',
    support: { 'llm-evaluation': { how: 'custom' } },
    sources: [
      {
        title: 'MLflow documentation: LLM Judges and Scorers',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'third-party-scorers',
    text: 'MLflow evaluation can call metrics of DeepEval, Ragas, Arize Phoenix, TruLens and Guardrails AI.',
    support: {
      'llm-evaluation': { how: 'integration', via: ['DeepEval, Ragas, Arize Phoenix, TruLens or Guardrails AI'] },
    },
    sources: [
      {
        title: 'MLflow documentation: Third-party Scorers',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/third-party/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'judge-alignment',
    text: 'MLflow can rewrite the instructions of a judge from human feedback so that its scores come closer to those of the reviewers.',
    support: { 'llm-evaluation': { how: 'native' } },
    about: ['human-feedback'],
    sources: [
      {
        title: 'MLflow documentation: Judge Alignment',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/llm-judge/alignment/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'conversation-simulation',
    text: 'MLflow can simulate users with given goals and personas to generate multi-turn conversations for evaluating an agent.',
    support: { 'llm-evaluation': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'MLflow documentation: Conversation Simulation',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/running-evaluation/conversation-simulation/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ml-model-evaluation',
    text: 'For classifiers and regressors MLflow computes metrics and plots with an evaluation function that is separate from the one for LLM applications.',
    support: {},
    about: ['model-quality-monitoring', 'experiment-tracking'],
    sources: [
      {
        title: 'MLflow documentation: Model Evaluation',
        url: 'https://mlflow.org/docs/latest/ml/evaluation/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tracing',
    text: 'MLflow Tracing records the inputs, outputs and metadata of each step of a request to an LLM application or agent, in a form compatible with OpenTelemetry.',
    support: { 'llm-tracing': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Tracing',
        url: 'https://mlflow.org/docs/latest/genai/tracing/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automatic-tracing',
    text: 'MLflow offers automatic tracing with one line of code for more than 40 libraries and frameworks, such as LangGraph, the OpenAI Agents SDK, DSPy and CrewAI.',
    support: { 'llm-tracing': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Auto Tracing Integrations',
        url: 'https://mlflow.org/docs/latest/genai/tracing/integrations/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'otlp-ingestion',
    text: 'The MLflow server accepts OpenTelemetry traces from any language over HTTP at /v1/traces, but not over gRPC, and needs a SQL store for this.',
    support: { 'llm-tracing': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Collect OpenTelemetry Traces',
        url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/ingest/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: OpenTelemetry Integration',
        url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'otlp-export',
    text: 'MLflow can send traces to another OpenTelemetry backend instead of its own server or to both, also in the GenAI semantic conventions.',
    support: { 'llm-tracing': { how: 'integration', via: ['OpenTelemetry'] } },
    sources: [
      {
        title: 'MLflow documentation: Export MLflow Traces/Metrics via OTLP',
        url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/export/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'production-tracing-package',
    text: 'The mlflow-tracing package contains only what tracing and monitoring need, and may conflict with the full mlflow package when both are installed.',
    support: { 'llm-tracing': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Production Tracing SDK',
        url: 'https://mlflow.org/docs/latest/genai/tracing/lightweight-sdk/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trace-sampling',
    text: 'MLflow logs traces in the background by default and can sample them by a global ratio or by one for each traced function.',
    support: { 'llm-tracing': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Production Monitoring',
        url: 'https://mlflow.org/docs/latest/genai/tracing/prod-tracing/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'distributed-tracing',
    text: 'MLflow joins spans of several services into one trace through W3C trace context headers, if all log to the same server and experiment.',
    support: { 'llm-tracing': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Distributed Tracing',
        url: 'https://mlflow.org/docs/latest/genai/tracing/app-instrumentation/distributed-tracing/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sessions-and-users',
    text: 'MLflow traces can carry user and session identifiers, so that multi-turn conversations are grouped.',
    support: { 'llm-tracing': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Track Users & Sessions',
        url: 'https://mlflow.org/docs/latest/genai/tracing/track-users-sessions/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'multimodal-traces',
    text: 'MLflow traces store images, audio and binary attachments and show them in the interface.',
    support: { 'llm-tracing': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Multimodal Content and Attachments in Traces',
        url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/multimodal/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'token-and-cost',
    text: 'MLflow records input and output tokens of LLM calls in traces and estimates their cost in US dollars since version 3.10; some models report no usage.',
    support: { 'token-cost-tracking': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Token Usage and Cost Tracking',
        url: 'https://mlflow.org/docs/latest/genai/tracing/token-usage-cost/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feedback-on-traces',
    text: 'Feedback from end users, experts, LLM judges or code is attached to MLflow traces by API or in the interface, with its source and a rationale.',
    support: { 'human-feedback': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Feedback Collection',
        url: 'https://mlflow.org/docs/latest/genai/assessments/feedback/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Collect User Feedback',
        url: 'https://mlflow.org/docs/latest/genai/tracing/collect-user-feedback/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'review-queues',
    text: 'MLflow review queues assign traces and questions to reviewers, at most ten for one queue; the API is experimental, and several reviewers need a server with login.',
    support: { 'human-feedback': { how: 'native', stage: 'preview' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Review Queues',
        url: 'https://mlflow.org/docs/latest/genai/assessments/review-queues/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'batch-accuracy-by-user-code',
    text: 'The MLflow documentation shows user code that logs each batch of production predictions as a dataset and computes its accuracy when true labels are present.',
    support: { 'model-quality-monitoring': { how: 'custom' } },
    sources: [
      {
        title: 'MLflow documentation: Dataset Tracking',
        url: 'https://mlflow.org/docs/latest/ml/dataset/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trace-based-judges',
    text: 'Custom judges of MLflow can be agents that explore a whole trace with tools, for example to check which tools an application called.',
    support: { 'llm-evaluation': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Custom Judges',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/llm-judge/custom-judges/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'traces-in-jupyter',
    text: 'From MLflow 2.20 on, traces are shown inside Jupyter notebooks when a cell creates or searches them, if a tracking server is set; MLflow does not supply the notebook there.',
    support: { 'llm-tracing': { how: 'native' } },
    about: ['notebooks'],
    sources: [
      {
        title: 'MLflow documentation: View Traces',
        url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/ui/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'langflow-traces',
    text: 'MLflow collects OpenTelemetry traces of workflows built in Langflow, a separate visual editor for LLM applications.',
    support: { 'llm-tracing': { how: 'integration', via: ['Langflow'] } },
    about: ['visual-pipeline-builder'],
    sources: [
      {
        title: 'MLflow documentation: Tracing Langflow',
        url: 'https://mlflow.org/docs/latest/genai/tracing/integrations/listing/langflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-production-monitoring',
    text: 'On Databricks, built-in MLflow scorers and those of the user can run on a sample of production traces and attach their results as feedback, a feature in beta.',
    support: {
      'llm-evaluation': { how: 'native', via: ['Databricks'], stage: 'preview' },
      'custom-monitoring-metrics': { how: 'native', via: ['Databricks'], stage: 'preview' },
    },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: Monitor GenAI in production',
        url: 'https://docs.databricks.com/en/generative-ai/agent-evaluation/monitoring.html',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-labeling-sessions',
    text: 'On Databricks, a labelling session gives assigned experts MLflow traces to review and questions that they answer in the Review App.',
    support: {
      'human-feedback': { how: 'native', via: ['Databricks'] },
      'data-labeling': { how: 'native', via: ['Databricks'] },
    },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: Create and manage labeling sessions',
        url: 'https://docs.databricks.com/gcp/mlflow3/genai/human-feedback/concepts/labeling-sessions',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-system-tables',
    text: 'Databricks keeps metadata, parameters and metrics of MLflow runs in system tables, in public preview, on which SQL alerts can be set.',
    support: { 'monitoring-alerts': { how: 'integration', via: ['Databricks SQL'], stage: 'preview' } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: MLflow system tables reference',
        url: 'https://docs.databricks.com/admin/system-tables/mlflow',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
