import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const performanceMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'kserve-prometheus',
    text: 'If users switch the export on for a service and configure Prometheus, the serving runtimes of KServe can export Prometheus metrics, which vary by runtime.',
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
    text: 'In front of a KServe LLMInferenceService, agentgateway (a separate gateway) adds attributes such as token counts and model name to the OpenTelemetry data of requests.',
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
    text: 'Installed separately in front of KServe, Envoy AI Gateway counts the input, output and total tokens of each request as a basis for usage limits.',
    support: { 'token-cost-tracking': { how: 'integration', via: ['envoy-ai-gateway'], shows: ['spent', 'tokens'] } },
    sources: [
      { page: pages.kserveRateLimitingWithAiGateway, accessed: '2026-12-01' },
      { page: pages.envoyAiGatewayMetrics, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'envoy-token-metrics',
    text: 'Installed separately in front of KServe, Envoy AI Gateway by default exposes the number of input and output tokens per model to Prometheus.',
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
    text: 'During an LLM rollout in KServe, Prometheus can show vLLM metrics such as throughput for each version if the user sets up a PodMonitor that labels versions.',
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
    text: 'In front of a KServe LLMInferenceService, agentgateway (a separate gateway) counts tokens and, for models in its cost catalogue, tracks the cost of requests in US dollars.',
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
    text: 'OGX, a separate API server of the Kubeflow ecosystem, can send OpenTelemetry traces of requests and, with supported SDKs, language model calls to a backend such as Jaeger.',
    support: { 'llm-tracing': { how: 'integration', shows: ['steps'], via: ['ogx', 'opentelemetry'] } },
    sources: [
      { page: pages.ogxTelemetry, accessed: '2026-12-01' },
      { page: pages.introductionToOgx, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
