import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const performanceMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'kserve-prometheus',
    text: 'The serving runtimes that KServe supports can export Prometheus metrics, which vary by runtime, if users switch the export on for a service, use the queue-proxy extension (in Knative mode) and configure Prometheus to collect the metrics.',
    support: { 'endpoint-metrics': { how: 'integration', shows: ['requests'], via: ['prometheus'] } },
    sources: [{ page: pages.kservePrometheusMetrics, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'webapp-metrics',
    text: 'The metrics tab of an InferenceService in the KServe Models Web App stays off until the user installs Prometheus and Grafana with specific dashboards.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['community'],
    sources: [{ page: pages.modelsWebApp, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'llmisvc-tracing',
    text: 'KServe’s LLMInferenceService can send OpenTelemetry traces from the inference server and the scheduler, including the latency of each request.',
    support: {},
    about: ['llm-tracing'],
    only: ['community'],
    sources: [
      { page: pages.kserveObservabilityForCanaryRollouts, accessed: '2026-12-01' },
      { page: pages.kserveBlogKserve0_20, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentgateway-telemetry',
    text: 'agentgateway, a separate gateway in front of a KServe LLMInferenceService, adds OpenTelemetry’s GenAI attributes, such as token counts and model name, to the telemetry of requests.',
    support: {
      'token-cost-tracking': { how: 'integration', via: ['agentgateway'], shows: ['spent', 'tokens', 'split'] },
    },
    about: ['llm-tracing'],
    only: ['community'],
    sources: [{ page: pages.kserveLlminferenceserviceWithAgentGateway, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-server-tracing',
    text: 'For each tool call by an agent, the experimental Kubeflow MCP Server can emit an OpenTelemetry span that includes the call’s arguments in shortened form.',
    support: {},
    about: ['llm-tracing'],
    only: ['community'],
    sources: [
      { page: pages.mcpServerReadme, accessed: '2026-12-01' },
      { page: pages.mcpServerArchitecture, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'envoy-token-usage',
    text: 'Envoy AI Gateway, installed separately in front of KServe (with the Gateway API enabled), counts the input, output and total tokens of each request as a basis for usage limits.',
    support: { 'token-cost-tracking': { how: 'integration', via: ['envoy-ai-gateway'], shows: ['spent', 'tokens'] } },
    sources: [
      { page: pages.kserveRateLimitingWithAiGateway, accessed: '2026-12-01' },
      { page: pages.envoyAiGatewayMetrics, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'envoy-token-metrics',
    text: 'Envoy AI Gateway, which can be installed in front of KServe (with the Gateway API enabled), by default exposes the number of input and output tokens per model to Prometheus.',
    support: {
      'token-cost-tracking': { how: 'integration', via: ['envoy-ai-gateway'], shows: ['spent', 'tokens', 'split'] },
    },
    sources: [
      { page: pages.envoyAiGatewayMetrics, accessed: '2026-12-01' },
      { page: pages.kserveRateLimitingWithAiGateway, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'llmisvc-version-metrics',
    text: 'If the user sets up a PodMonitor that labels LLM versions, Prometheus can show vLLM metrics such as time to first token, throughput and queue depth for each version during a rollout in KServe.',
    support: { 'endpoint-metrics': { how: 'integration', shows: ['requests', 'several'], via: ['prometheus'] } },
    about: ['llm-serving', 'traffic-splitting'],
    only: ['community'],
    sources: [{ page: pages.kserveObservabilityForCanaryRollouts, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'prometheus-alerts',
    text: 'According to KServe’s documentation, KServe’s Prometheus integration offers custom inference metrics and alerting rules with thresholds.',
    support: {
      'monitoring-alerts': { how: 'integration', shows: ['breach', 'limit'], via: ['prometheus'] },
      'custom-monitoring-metrics': { how: 'integration', shows: ['own', 'time', 'beside'], via: ['prometheus'] },
    },
    sources: [{ page: pages.kserveIntegrations, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-in-pipelines',
    text: 'Users can program Kubeflow pipeline steps that evaluate generative models, with text metrics such as BLEU and ROUGE or with their own metrics.',
    support: { 'llm-evaluation': { how: 'custom', via: ['kubeflow-pipelines'], shows: ['score', 'own'] } },
    sources: [
      { page: pages.genaiUseCases, accessed: '2026-12-01' },
      { page: pages.pipelinesSdkGenaiUseCases, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentgateway-cost',
    text: 'agentgateway, a separate gateway in front of a KServe LLMInferenceService, counts tokens and, for models priced in its cost catalogue, tracks the cost of requests in US dollars.',
    support: {
      'token-cost-tracking': { how: 'integration', via: ['agentgateway'], shows: ['spent', 'tokens', 'money'] },
    },
    only: ['community'],
    sources: [
      { page: pages.kserveLlminferenceserviceWithAgentGateway, accessed: '2026-12-01' },
      { page: pages.agentgatewayCelReference, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'periodic-evaluation',
    text: 'Users can write Kubeflow pipelines that periodically evaluate the outputs of generative models, for example against reference outputs, to detect drift or a loss of quality.',
    support: {
      'model-quality-monitoring': {
        how: 'custom',
        shows: ['truth', 'again'],
        via: ['kubeflow-pipelines'],
        partial: true,
      },
    },
    about: ['llm-evaluation'],
    sources: [{ page: pages.pipelinesSdkGenaiUseCases, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-feedback',
    text: 'In label views, Feast, the feature store of the Kubeflow ecosystem, stores feedback from reviewers and LLM judges for each entity, for example feedback on an agent’s response.',
    support: { 'human-feedback': { how: 'integration', via: ['feast'], shows: ['reviewers', 'read'], partial: true } },
    sources: [
      { page: pages.feastLabelView, accessed: '2026-12-01' },
      { page: pages.introductionToFeast, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ogx-traces',
    text: 'OGX, a separate API server of the Kubeflow ecosystem, can send OpenTelemetry traces of requests, database queries and language model calls (with supported SDKs) to a separate backend such as Jaeger or MLflow.',
    support: { 'llm-tracing': { how: 'integration', shows: ['steps'], via: ['ogx', 'opentelemetry'] } },
    sources: [
      { page: pages.ogxTelemetry, accessed: '2026-12-01' },
      { page: pages.introductionToOgx, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
