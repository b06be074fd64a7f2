import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const performanceMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'azure-monitor-metrics',
    text: 'Azure Monitor collects request latency, request rates and network bytes of each managed online endpoint and the CPU, GPU, memory and disk use of each deployment.',
    support: { 'endpoint-metrics': { how: 'native', shows: ['requests', 'several', 'use'], via: ['azure-monitor'] } },
    only: ['online-endpoints'],
    sources: [
      { page: pages.monitoringOnlineEndpoints, accessed: '2026-11-23' },
      { page: pages.onlineEndpoints, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-logs',
    text: 'Managed online endpoints can send logs of requests, container output and container events to Log Analytics tables for queries.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['online-endpoints'],
    sources: [
      { page: pages.monitoringOnlineEndpoints, accessed: '2026-11-23' },
      { page: pages.onlineEndpoints, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-monitoring-duty',
    text: 'For Kubernetes online endpoints, monitoring and logging are the user’s own responsibility, apart from the older logging with Application Insights.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['online-endpoints'],
    sources: [{ page: pages.onlineEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-costs',
    text: 'The cost of managed online endpoints can be analysed for each endpoint and each deployment, that of Kubernetes ones only for the cluster.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['online-endpoints'],
    sources: [{ page: pages.onlineEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'custom-signals',
    text: 'Users can add their own signal to model monitoring by writing a custom signal component.',
    support: { 'custom-monitoring-metrics': { how: 'native', shows: ['own', 'beside'] } },
    sources: [{ page: pages.modelMonitoring, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-performance-signals',
    text: 'Model performance signals, in preview, compare production outputs with collected ground truth on a schedule, for tabular classification and regression.',
    support: { 'model-quality-monitoring': { how: 'native', shows: ['truth', 'again'], stage: 'preview' } },
    sources: [{ page: pages.modelMonitoring, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-notifications',
    text: 'Each monitoring run alerts when a signal passes the user’s threshold, within Azure Machine Learning or through Azure Event Grid.',
    support: { 'monitoring-alerts': { how: 'native', shows: ['breach', 'limit', 'channel'] } },
    sources: [{ page: pages.modelMonitoring, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'metric-alert-rules',
    text: 'Alert rules of Azure Monitor can be set on metrics of managed online endpoints, failed deployments, quota use and unusable nodes.',
    support: { 'monitoring-alerts': { how: 'native', shows: ['breach', 'limit'], via: ['azure-monitor'] } },
    sources: [
      { page: pages.monitoringOnlineEndpoints, accessed: '2026-11-23' },
      { page: pages.monitoringAzureMachineLearning, accessed: '2026-11-23' },
      { page: pages.onlineEndpoints, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'generative-quality-signal',
    text: 'A monitoring signal in preview has GPT models of Azure OpenAI rate groundedness, relevance, coherence, fluency and similarity of a deployed application’s answers.',
    support: {
      'llm-evaluation': { how: 'native', via: ['azure-openai'], shows: ['score', 'judge'], stage: 'preview' },
    },
    sources: [
      { page: pages.monitoringGenerativeAiApplications, accessed: '2026-11-23' },
      { page: pages.modelMonitoring, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'foundation-model-evaluation',
    text: 'Foundation models of the catalogue can be evaluated on the user’s own test data by a form or samples, on GPU compute.',
    support: { 'llm-evaluation': { how: 'native', shows: ['score'] } },
    sources: [{ page: pages.foundationModels, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-flows',
    text: 'Prompt flow has built-in evaluation flows and compares prompt variants over larger datasets.',
    support: { 'llm-evaluation': { how: 'native', shows: ['score', 'kept'], stage: 'deprecated' } },
    only: ['prompt-flow'],
    sources: [
      { page: pages.promptFlow, accessed: '2026-11-23' },
      { page: pages.promptFlowHomePage, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'flow-traces',
    text: 'Deployed prompt flows, in a preview feature, send OpenTelemetry traces of every node to Application Insights or to the user’s own collector.',
    support: { 'llm-tracing': { how: 'native', shows: ['steps', 'view'], stage: 'deprecated' } },
    only: ['prompt-flow'],
    sources: [
      { page: pages.tracesAndFeedbackOfAFlowDeployment, accessed: '2026-11-23' },
      { page: pages.promptFlowHomePage, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tracing-package',
    text: 'The tracing package of prompt flow, which is experimental, records calls of language models and functions according to the OpenTelemetry specification, also in LangChain and AutoGen code.',
    support: { 'llm-tracing': { how: 'native', shows: ['steps', 'tools'], stage: 'deprecated' } },
    only: ['prompt-flow-toolkit'],
    sources: [
      { page: pages.promptFlowTracing, accessed: '2026-11-23' },
      { page: pages.promptFlowHomePage, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'flow-feedback',
    text: 'Deployed prompt flows have an interface for feedback in any JSON form, stored in a span that is linked to the trace of the request.',
    support: { 'human-feedback': { how: 'native', shows: ['users', 'read'], stage: 'deprecated' } },
    only: ['prompt-flow'],
    sources: [
      { page: pages.tracesAndFeedbackOfAFlowDeployment, accessed: '2026-11-23' },
      { page: pages.promptFlowHomePage, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'flow-token-metrics',
    text: 'Deployed prompt flows report prompt and completion tokens for each flow and node as a metric.',
    support: { 'token-cost-tracking': { how: 'native', shows: ['spent', 'tokens', 'split'], stage: 'deprecated' } },
    only: ['prompt-flow'],
    sources: [
      { page: pages.tracesAndFeedbackOfAFlowDeployment, accessed: '2026-11-23' },
      { page: pages.promptFlowHomePage, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'token-statistics-component',
    text: 'A monitoring component in the preview repository of registry assets computes token and cost figures over the collected outputs of language models.',
    support: { 'token-cost-tracking': { how: 'native', shows: ['spent', 'money'], stage: 'preview' } },
    sources: [
      { page: pages.githubAzuremlAssetsComponentGenaiTokenStatistics, accessed: '2026-11-23' },
      { page: pages.githubAzuremlAssets, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-framework-traces',
    text: 'For Microsoft Agent Framework workflows on a managed online endpoint, Microsoft’s sample scoring script can send OpenTelemetry traces to Application Insights.',
    support: { 'llm-tracing': { how: 'custom', via: ['microsoft-agent-framework'], shows: ['steps'] } },
    only: ['online-endpoints'],
    sources: [
      { page: pages.githubPromptflowScoringScriptForAgentFramework, accessed: '2026-11-23' },
      { page: pages.migratingFromPromptFlowToAgentFramework, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-evaluators',
    text: 'Microsoft’s preview repository of registry assets holds evaluators for generative applications and agents, for instance of groundedness, task adherence and tool calls.',
    support: { 'llm-evaluation': { how: 'native', shows: ['score'], stage: 'preview' } },
    sources: [
      { page: pages.githubAzuremlAssetsBuiltInEvaluators, accessed: '2026-11-23' },
      { page: pages.githubAzuremlAssets, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
