import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'request-response-logging',
    text: 'Endpoints of AutoML tabular or image models and custom-trained models in Google’s Agent Platform can log sampled requests and responses to BigQuery, except with private services access.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.onlineInferenceLogging, accessed: '2026-12-01' },
      { page: pages.pythonSdkEndpointTypes, accessed: '2026-12-01' },
      { page: pages.chooseEndpointType, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'generative-request-logging',
    text: 'Google’s Agent Platform can log a sample of requests to Gemini and Anthropic Claude models, together with the responses, to a BigQuery table.',
    support: {},
    about: ['payload-logging', 'llm-tracing'],
    sources: [{ page: pages.requestAndResponseLogging, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-armor-in-agent-gateway',
    text: 'For traffic into Agent Development Kit agents or out to some services, Model Armor at Google’s Agent Gateway blocks or logs attacks, harmful content and data leaks in prompts and answers.',
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
    text: 'At Google’s Agent Gateway, Model Armor screens streamed content only if the agent is built with Agent Development Kit and called through the ‘streamQuery’ method.',
    support: {},
    about: ['llm-guardrails'],
    sources: [{ page: pages.modelArmorIntegrationWithAgentGateway, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'model-armor-gateway-limits',
    text: 'Model Armor at Google’s Agent Gateway screens only traffic into Agent Development Kit agents, or out to Model Context Protocol servers or services in the OpenAI or Agent2Agent format.',
    support: {},
    about: ['llm-guardrails'],
    sources: [{ page: pages.modelArmorIntegrationWithAgentGateway, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'model-monitoring-v1',
    text: 'Model Monitoring v1 (generally available) in Google’s Agent Platform checks tabular models on an endpoint for drift at a set frequency.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again'] } },
    sources: [
      { page: pages.vertexAiIntroductionToModelMonitoring, accessed: '2026-12-01' },
      { page: pages.gcloudModelMonitoringJobs, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-monitoring-v2',
    text: 'Model Monitoring v2 (preview) in Google’s Agent Platform monitors a version of a tabular model by comparing a target dataset with a training dataset or an earlier serving dataset.',
    support: {
      'drift-detection': { how: 'native', shows: ['distance'], stage: 'preview' },
      'training-serving-skew': { how: 'native', shows: ['training'], stage: 'preview' },
    },
    sources: [
      { page: pages.vertexAiIntroductionToModelMonitoring, accessed: '2026-12-01' },
      { page: pages.pythonSdkModelMonitoringTypesV1beta1, accessed: '2026-12-01' },
      { page: pages.vertexAiSetUpModelMonitoring, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-monitoring-skew',
    text: 'For tabular models, Model Monitoring in Google’s Agent Platform detects skew by comparing serving inputs with the original training data.',
    support: { 'training-serving-skew': { how: 'native', shows: ['training'] } },
    sources: [
      { page: pages.vertexAiMonitoringFeatureSkewAndDrift, accessed: '2026-12-01' },
      { page: pages.vertexAiMonitorFeatureAttributionSkewAndDrift, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'skew-thresholds',
    text: 'To find skew in a tabular model, Google’s Agent Platform checks how far each feature’s serving distribution lies from the training dataset’s, against a threshold of 0.3 by default.',
    support: { 'training-serving-skew': { how: 'native', shows: ['training', 'feature', 'kept'] } },
    sources: [
      { page: pages.pythonSdkModelMonitoringObjectives, accessed: '2026-12-01' },
      { page: pages.vertexAiModelMonitoringOverview, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-outside-models',
    text: 'Model Monitoring v2 (preview) in Google’s Agent Platform monitors tabular models that run elsewhere and are represented in Model Registry by placeholder models without artefacts.',
    support: { 'external-models': { how: 'native', shows: ['monitor'], stage: 'preview' } },
    about: ['drift-detection'],
    sources: [
      { page: pages.vertexAiSamplesModelMonitoringModelsOutsideVertexAi, accessed: '2026-12-01' },
      { page: pages.vertexAiSetUpModelMonitoring, accessed: '2026-12-01' },
      { page: pages.vertexAiIntroductionToModelMonitoring, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'explainable-ai-deprecated',
    text: 'Explainable AI (deprecated, unavailable from 16 March 2027) in Google’s Agent Platform adds feature attributions to predictions, but not for AutoML forecasting or object detection.',
    support: { explainability: { how: 'native', shows: ['explains', 'single', 'served'], stage: 'deprecated' } },
    sources: [
      { page: pages.vertexAiLimitationsOfExplainableAi, accessed: '2026-12-01' },
      { page: pages.vertexAiGettingExplanations, accessed: '2026-12-01' },
      { page: pages.vertexAiSamplesOnlineExplain, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fairness-metrics',
    text: 'Model evaluation in Google’s Agent Platform offers metrics for data bias before training and for model bias after training, both in preview.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'measures'], stage: 'preview' } },
    sources: [{ page: pages.introductionToFairnessEvaluation, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-monitors',
    text: 'Feature monitors (beta) in Google’s Agent Platform compute statistics of registered features on a schedule and report only one kind of anomaly, drift beyond a threshold.',
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
    text: 'To find outliers, Model Monitoring (experimental, on request) in Google’s Agent Platform logs in BigQuery how far inputs of AutoML image classification lie from the training data.',
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
    text: 'Semantic Governance Policies in Google’s Agent Platform state in natural language which tool calls an agent may make, and Agent Gateway consults the policy engine at run time.',
    support: {},
    about: ['llm-guardrails', 'agent-tools'],
    sources: [{ page: pages.terraformProviderGoogleVertexAiSemanticGovernance, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'agent-anomaly-detection',
    text: 'Agent Anomaly Detection (beta) in Google’s Agent Platform analyses agents’ traces and logs outside the request path and flags anomalous behaviour.',
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
    text: 'Managed Gemini models in Google’s Agent Platform have fixed filters and user-configurable content filters, and accept system instructions.',
    support: {},
    about: ['llm-guardrails'],
    sources: [{ page: pages.safetyOverview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-armor-in-requests',
    text: 'In Google’s Agent Platform, Gemini requests without safety settings can specify Model Armor templates that check and can block the prompt and the answer, but not documents in either.',
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
    slug: 'model-armor-skipped',
    text: 'If Model Armor fails, cannot be reached or is not offered in the region, Google’s Agent Platform skips Model Armor’s screening and processes the request to the Gemini model.',
    support: {},
    about: ['llm-guardrails'],
    sources: [{ page: pages.modelArmorIntegrationWithVertexAi, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'adk-callbacks',
    text: 'Before or after model and tool calls, user-written callbacks in Google’s Agent Development Kit can check or block the call, replace the answer or redact personal data.',
    support: { 'llm-guardrails': { how: 'custom', shows: ['check', 'both', 'act', 'kinds'] } },
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkSafetyAndSecurityForAiAgents, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-job-thresholds',
    text: 'A monitoring job for tabular models on an endpoint in Google’s Agent Platform has thresholds for features, a run interval (24 hours by default) and a list of email recipients.',
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
    text: 'In TensorFlow Extended pipelines run by Google’s Agent Platform, the ExampleValidator component finds anomalies in training and serving data by comparing statistics with a schema.',
    support: { 'data-quality-monitoring': { how: 'custom', shows: ['check'], via: ['tensorflow-extended'] } },
    sources: [
      { page: pages.tensorFlowExtendedGuideExampleValidator, accessed: '2026-12-01' },
      { page: pages.pipelineInterfaces, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
