import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const performanceMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'kserve-prometheus',
    text: 'All serving runtimes that KServe supports can export Prometheus metrics, each with its own set, which the user has to configure Prometheus to scrape.',
    support: { 'endpoint-metrics': { how: 'integration', shows: ['requests'], via: ['prometheus'] } },
    sources: [{ page: pages.kservePrometheusMetrics, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'webapp-metrics',
    text: 'The KServe Models Web App can show metrics of an InferenceService in a tab that is off until the user installs Prometheus and a Grafana with certain dashboards.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['community'],
    sources: [{ page: pages.modelsWebApp, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'llmisvc-tracing',
    text: 'LLMInferenceService can send OpenTelemetry traces of the inference server and the scheduler with the latency of each request.',
    support: {},
    about: ['llm-tracing'],
    only: ['community'],
    sources: [
      { page: pages.kserveObservabilityForCanaryRollouts, accessed: '2026-11-23' },
      { page: pages.kserveBlogKserve0_20, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentgateway-telemetry',
    text: 'With agentgateway in front, requests to an LLMInferenceService carry the GenAI attributes of OpenTelemetry, such as token counts and model name.',
    support: {
      'token-cost-tracking': { how: 'integration', via: ['agentgateway'], shows: ['spent', 'tokens', 'split'] },
    },
    about: ['llm-tracing'],
    only: ['community'],
    sources: [{ page: pages.kserveLlminferenceserviceWithAgentGateway, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-server-tracing',
    text: 'The experimental Kubeflow MCP Server can emit an OpenTelemetry span for each tool call of an agent, with a shortened view of its arguments.',
    support: {},
    about: ['llm-tracing'],
    only: ['community'],
    sources: [
      { page: pages.mcpServerReadme, accessed: '2026-11-23' },
      { page: pages.mcpServerArchitecture, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'envoy-token-usage',
    text: 'Envoy AI Gateway, placed in front of KServe, counts the input, output and total tokens of each request, on which usage limits can be based.',
    support: { 'token-cost-tracking': { how: 'integration', via: ['envoy-ai-gateway'], shows: ['spent', 'tokens'] } },
    sources: [{ page: pages.kserveRateLimitingWithAiGateway, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'llmisvc-version-metrics',
    text: 'KServe documents how Prometheus separates vLLM metrics such as time to first token, throughput and queue depth by version of an LLM in a rollout.',
    support: { 'endpoint-metrics': { how: 'integration', shows: ['requests', 'several'], via: ['prometheus'] } },
    about: ['llm-serving', 'traffic-splitting'],
    only: ['community'],
    sources: [{ page: pages.kserveObservabilityForCanaryRollouts, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'prometheus-alerts',
    text: 'KServe’s documentation names alerting rules with thresholds and custom inference metrics among what its integration with Prometheus offers.',
    support: {
      'monitoring-alerts': { how: 'integration', shows: ['breach', 'limit'], via: ['prometheus'] },
      'custom-monitoring-metrics': { how: 'integration', shows: ['own', 'time'], via: ['prometheus'] },
    },
    sources: [{ page: pages.kserveIntegrations, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-in-pipelines',
    text: 'Kubeflow suggests evaluating generative models in pipeline steps with text metrics such as BLEU and ROUGE, which the user programs.',
    support: { 'llm-evaluation': { how: 'custom', via: ['kubeflow-pipelines'], shows: ['score'] } },
    sources: [
      { page: pages.genaiUseCases, accessed: '2026-11-23' },
      { page: pages.pipelinesSdkGenaiUseCases, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentgateway-cost',
    text: 'KServe’s documentation lists token counting and cost tracking among what agentgateway adds in front of an LLMInferenceService.',
    support: {
      'token-cost-tracking': { how: 'integration', via: ['agentgateway'], shows: ['spent', 'tokens', 'money'] },
    },
    only: ['community'],
    sources: [{ page: pages.kserveLlminferenceserviceWithAgentGateway, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'periodic-evaluation',
    text: 'Kubeflow Pipelines’ documentation suggests pipelines, written by the user, that compare outputs with references and run periodically to notice loss of quality or drift.',
    support: { 'model-quality-monitoring': { how: 'custom', shows: ['truth', 'again'], via: ['kubeflow-pipelines'] } },
    about: ['llm-evaluation'],
    sources: [{ page: pages.pipelinesSdkGenaiUseCases, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-feedback',
    text: 'Feast label views keep feedback of reviewers and LLM judges, for instance on an agent’s response, by entity.',
    support: { 'human-feedback': { how: 'integration', via: ['feast'], shows: ['reviewers'], partial: true } },
    sources: [
      { page: pages.feastLabelView, accessed: '2026-11-23' },
      { page: pages.introductionToFeast, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
