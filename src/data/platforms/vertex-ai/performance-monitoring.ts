import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const performanceMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'agent-tracing',
    text: 'Agents and Model Context Protocol servers that emit OpenTelemetry data get traces, metrics, logs and a topology view in Agent Platform.',
    support: { 'llm-tracing': { how: 'native', via: ['google-cloud-observability'] } },
    sources: [{ page: pages.agentObservabilityOverview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-notifications',
    text: 'Anomalies found by Model Monitoring are sent by email, to notification channels or to Cloud Logging, from where Pub/Sub can pass them on.',
    support: { 'monitoring-alerts': { how: 'native', shows: ['breach', 'channel'] } },
    sources: [
      { page: pages.pythonSdkModelMonitoringTypes, accessed: '2026-11-23' },
      { page: pages.vertexAiIntroductionToModelMonitoring, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-metrics',
    text: 'Agents and models are scored with more than 20 ready-made metrics, with rubrics that adapt to each case, or with metrics of the user’s own in code or judged by a model.',
    support: { 'llm-evaluation': { how: 'native' } },
    sources: [{ page: pages.googleDevelopersBlogAgentAndModelEvaluationsAreGa, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-experiments',
    text: 'Evaluation experiments run on the client or on the server, where all artifacts stay in Cloud Storage, and a user simulator can play conversations of several turns.',
    support: {},
    about: ['llm-evaluation'],
    sources: [{ page: pages.googleDevelopersBlogAgentAndModelEvaluationsAreGa, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'online-evaluators',
    text: 'Online evaluators in the beta API score a sampled percentage of an agent’s traces every ten minutes with up to 25 metrics.',
    support: {},
    about: ['llm-evaluation', 'llm-tracing'],
    sources: [{ page: pages.pythonSdkOnlineEvaluatorTypesV1beta1, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feedback-entries',
    text: 'Feedback entries of Agent Runtime store a thumbs up or down, labels and free text for an event of an agent session.',
    support: { 'human-feedback': { how: 'native' } },
    sources: [
      { page: pages.pythonSdkAgentPlatformSdkTypes, accessed: '2026-11-23' },
      { page: pages.pythonSdkChangelog, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-observability-dashboard',
    text: 'A dashboard shows requests, token throughput, first-token latency and errors of managed models; self-hosted models and money amounts are not in it.',
    support: { 'token-cost-tracking': { how: 'native', partial: true } },
    sources: [{ page: pages.monitorModels, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-cloud-monitoring',
    text: 'Cloud Monitoring collects metrics of model endpoints, such as the number of errors, CPU use and the duty cycle of accelerators, and shows them in Metrics Explorer.',
    support: {
      'endpoint-metrics': { how: 'native', shows: ['requests', 'several', 'use'], via: ['google-cloud-monitoring'] },
    },
    sources: [
      { page: pages.monitorModels, accessed: '2026-11-23' },
      { page: pages.pythonSdkMachineResourceTypes, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-against-ground-truth',
    text: 'Evaluation components compare batch inference results with ground truth inside a pipeline, and pipeline runs can be put on a schedule.',
    support: { 'model-quality-monitoring': { how: 'native' } },
    sources: [
      { page: pages.modelEvaluationComponents, accessed: '2026-11-23' },
      { page: pages.pythonSdkScheduleTypes, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-custom-metrics',
    text: 'Agent Runtime collects request counts, latencies, CPU and memory time of agents by itself; users can define metrics of their own and set alerts in Cloud Monitoring.',
    support: { 'custom-monitoring-metrics': { how: 'native', via: ['google-cloud-monitoring'] } },
    sources: [{ page: pages.monitoringOfAgentRuntime, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'ai-autometrics',
    text: 'AI AutoMetrics collects the metrics that vLLM containers on an endpoint expose and exports them to Managed Service for Prometheus; vLLM is the only framework listed.',
    support: {},
    about: ['endpoint-metrics', 'custom-monitoring-metrics'],
    sources: [
      { page: pages.aiAutoMetrics, accessed: '2026-11-23' },
      { page: pages.vertexAiAiAutoMetrics, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-agent-analytics',
    text: 'A plugin of ADK writes events of agent runs, such as agent transfers and paused tools, to a BigQuery table.',
    support: {},
    about: ['llm-tracing'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkBigQueryAgentAnalyticsPlugin, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'inference-metadata-logs',
    text: 'Inference request metadata logs in Cloud Logging hold model, token counts, latency, error code and labels of every request, so that tokens can be counted by team; prompts and answers are left out.',
    support: {},
    about: ['token-cost-tracking', 'payload-logging'],
    sources: [{ page: pages.logInferenceRequestMetadata, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'adk-evaluation',
    text: 'ADK evaluates an agent by the calls of tools that it made and by its final answer, against expected ones or by a judge model.',
    support: {},
    about: ['llm-evaluation'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkWhyEvaluateAgents, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
