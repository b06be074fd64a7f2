import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'request-response-logging',
    text: 'For AutoML tabular, AutoML image and custom-trained models, an endpoint can sample its online requests and responses at a configurable rate and log them to a BigQuery table.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.onlineInferenceLogging, accessed: '2026-12-01' },
      { page: pages.pythonSdkEndpointTypes, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'generative-request-logging',
    text: 'Requests to Gemini and Anthropic Claude models, and their responses, can be sampled and logged to a BigQuery table.',
    support: {},
    about: ['payload-logging', 'llm-tracing'],
    sources: [{ page: pages.requestAndResponseLogging, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-armor-in-agent-gateway',
    text: 'For inbound traffic of Agent Development Kit agents and outbound traffic to some services, Agent Gateway screens prompts and answers with Model Armor for prompt attacks, harmful content and data leaks, and can block, redact or log them.',
    support: {
      'llm-guardrails': {
        how: 'native',
        via: ['model-armor'],
        shows: ['check', 'both', 'act', 'kinds'],
        partial: true,
      },
    },
    sources: [
      { page: pages.modelArmorIntegrationWithAgentGateway, accessed: '2026-12-01' },
      { page: pages.configureModelArmor, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-armor-streaming-adk',
    text: 'At Agent Gateway, Model Armor screens streamed content only for agents built with Agent Development Kit, and only with their ‘streamQuery’ method.',
    support: {},
    about: ['llm-guardrails'],
    sources: [{ page: pages.modelArmorIntegrationWithAgentGateway, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'model-armor-gateway-limits',
    text: 'At Agent Gateway, Model Armor screens inbound traffic only for agents built with Agent Development Kit, and outbound traffic only to Model Context Protocol servers and to services that use the OpenAI or Agent2Agent format.',
    support: {},
    about: ['llm-guardrails'],
    sources: [{ page: pages.modelArmorIntegrationWithAgentGateway, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'model-monitoring-v1',
    text: 'The generally available Model Monitoring v1 checks tabular models on an endpoint for drift at a set frequency.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again'] } },
    sources: [
      { page: pages.vertexAiIntroductionToModelMonitoring, accessed: '2026-11-23' },
      { page: pages.gcloudModelMonitoringJobs, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-monitoring-v2',
    text: 'Model Monitoring v2, in preview, monitors a model version by comparing a target dataset with a training dataset or an earlier serving dataset.',
    support: {
      'drift-detection': { how: 'native', shows: ['distance'], stage: 'preview' },
      'training-serving-skew': { how: 'native', shows: ['training'], stage: 'preview' },
    },
    sources: [
      { page: pages.vertexAiIntroductionToModelMonitoring, accessed: '2026-11-23' },
      { page: pages.pythonSdkModelMonitoringTypesV1beta1, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-monitoring-skew',
    text: 'In Model Monitoring, skew detection compares serving inputs with the original training data, which drift detection does not need.',
    support: { 'training-serving-skew': { how: 'native', shows: ['training'] } },
    sources: [
      { page: pages.vertexAiMonitoringFeatureSkewAndDrift, accessed: '2026-12-01' },
      { page: pages.vertexAiMonitorFeatureAttributionSkewAndDrift, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'skew-thresholds',
    text: 'The skew objective of a monitoring job names the training dataset and, for each feature, a threshold for the distance between distributions.',
    support: { 'training-serving-skew': { how: 'native', shows: ['training', 'feature', 'kept'] } },
    sources: [
      { page: pages.pythonSdkModelMonitoringObjectives, accessed: '2026-12-01' },
      { page: pages.vertexAiModelMonitoringOverview, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-outside-models',
    text: 'Model Monitoring v2, in preview, also monitors tabular models outside the platform, each represented in the registry by a placeholder model without artefacts.',
    support: { 'external-models': { how: 'native', shows: ['monitor'], stage: 'preview' } },
    about: ['drift-detection'],
    sources: [
      { page: pages.vertexAiSamplesModelMonitoringModelsOutsideVertexAi, accessed: '2026-12-01' },
      { page: pages.vertexAiSetUpModelMonitoring, accessed: '2026-11-30' },
      { page: pages.vertexAiIntroductionToModelMonitoring, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'explainable-ai-deprecated',
    text: 'Explainable AI returns feature attributions or similar examples with predictions, but has been deprecated since 16 March 2026 and is due to become unavailable on 16 March 2027.',
    support: { explainability: { how: 'native', shows: ['explains', 'single', 'served'], stage: 'deprecated' } },
    sources: [
      { page: pages.vertexAiLimitationsOfExplainableAi, accessed: '2026-12-01' },
      { page: pages.vertexAiGettingExplanations, accessed: '2026-11-23' },
      { page: pages.vertexAiSamplesOnlineExplain, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fairness-metrics',
    text: 'Model evaluation in Agent Platform offers data bias metrics before training and model bias metrics after it, both in preview.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'measures'], stage: 'preview' } },
    sources: [{ page: pages.introductionToFairnessEvaluation, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-monitors',
    text: 'Feature monitors, in the beta API of Feature Store, compute statistics of registered features on a schedule and report only one kind of anomaly: drift beyond a threshold.',
    support: {},
    about: ['drift-detection', 'data-quality-monitoring'],
    sources: [
      { page: pages.pythonSdkFeatureMonitorTypesV1beta1, accessed: '2026-12-01' },
      { page: pages.vertexAiSamplesFeatureMonitoringWithFeatureRegistry, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'image-anomaly-scores',
    text: 'For AutoML image classification, an experimental release of Model Monitoring, open on request, scores each image in online and batch predictions by its distance from the training data, to identify outliers, and logs the scores in BigQuery.',
    support: {
      'outlier-detection': { how: 'native', shows: ['flag', 'learnt', 'told'], stage: 'preview', partial: true },
    },
    sources: [
      { page: pages.vertexAiSamplesImageMonitoringBatch, accessed: '2026-12-01' },
      { page: pages.vertexAiSamplesImageMonitoringOnline, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'semantic-governance-policies',
    text: 'Semantic Governance Policies state in natural language which tool calls an agent may make, and Agent Gateway consults the engine for these policies at run time.',
    support: {},
    about: ['llm-guardrails', 'agent-tools'],
    sources: [{ page: pages.terraformProviderGoogleVertexAiSemanticGovernance, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'agent-anomaly-detection',
    text: 'Agent Anomaly Detection, in beta, analyses agents’ traces and logs outside the request path and flags anomalous behaviour.',
    support: {},
    about: ['outlier-detection'],
    sources: [
      { page: pages.agentAnomalyDetectionOverview, accessed: '2026-11-23' },
      { page: pages.terraformProviderGoogleVertexAiAgentAnomalyDetection, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gemini-content-filters',
    text: 'Managed Gemini models have both fixed filters and content filters that users configure, and accept system instructions.',
    support: {},
    about: ['llm-guardrails'],
    sources: [{ page: pages.safetyOverview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-armor-in-requests',
    text: 'A content generation request to a Gemini model, if it has no safety settings, can name Model Armor templates that check and can block the prompt and the answer.',
    support: {
      'llm-guardrails': { how: 'native', via: ['model-armor'], shows: ['check', 'both', 'act'], partial: true },
    },
    sources: [
      { page: pages.pythonSdkPredictionServiceTypes, accessed: '2026-12-01' },
      { page: pages.pythonSdkContentTypes, accessed: '2026-12-01' },
      { page: pages.modelArmorIntegrationWithVertexAi, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-callbacks',
    text: 'In Agent Development Kit, callbacks and plug-ins written by users check model and tool calls before or after they run, and can block them, replace the answer or redact personal data.',
    support: { 'llm-guardrails': { how: 'custom', shows: ['check', 'both', 'act', 'kinds'] } },
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkSafetyAndSecurityForAiAgents, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-job-thresholds',
    text: 'A model monitoring job on an endpoint has thresholds for features and feature attributions, an interval (24 hours by default) and email recipients.',
    support: {
      'drift-detection': { how: 'native', shows: ['distance', 'again', 'verdict'] },
      'monitoring-alerts': { how: 'native', shows: ['breach', 'limit', 'channel'] },
    },
    sources: [
      { page: pages.gcloudModelMonitoringJobs, accessed: '2026-12-01' },
      { page: pages.vertexAiModelMonitoringOverview, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pythonSdkModelMonitoringObjectives, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tfx-serving-data-validation',
    text: 'In a TensorFlow Extended pipeline, the component ExampleValidator finds anomalies in training and serving data by comparing their statistics with a schema that the user can change.',
    support: { 'data-quality-monitoring': { how: 'custom', shows: ['check'], via: ['tensorflow-extended'] } },
    sources: [
      { page: pages.tensorFlowExtendedGuideExampleValidator, accessed: '2026-12-01' },
      { page: pages.pipelineInterfaces, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
