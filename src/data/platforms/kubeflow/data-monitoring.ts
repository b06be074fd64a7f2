import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'kserve-drift-detection',
    text: 'With Knative Eventing, KServe integrates the Alibi Detect library to detect when the distribution of requests departs from that of reference data, such as the training data.',
    support: {
      'drift-detection': { how: 'integration', shows: ['distance', 'again', 'verdict'], via: ['alibi-detect'] },
      'training-serving-skew': { how: 'integration', via: ['alibi-detect'], shows: ['training'] },
    },
    sources: [
      { page: pages.kserveAlibiOutlierAndDriftDetection, accessed: '2026-12-01' },
      { page: pages.kserveRepositoryCifar10DriftNotebook, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.alibiDetectReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-outlier-detection',
    text: 'With Knative Eventing, KServe integrates the Alibi Detect library, which flags single logged requests that do not follow the training distribution.',
    support: { 'outlier-detection': { how: 'integration', shows: ['flag', 'learnt', 'told'], via: ['alibi-detect'] } },
    sources: [
      { page: pages.kserveAlibiOutlierAndDriftDetection, accessed: '2026-12-01' },
      { page: pages.kserveRepositoryCifar10OutlierNotebook, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-alibi-explainer',
    text: 'KServe’s examples attach an explainer from the Alibi library, in a container image of version 0.12.1, to InferenceServices that serve image, tabular or text models.',
    support: {
      explainability: { how: 'integration', shows: ['explains', 'single', 'served'], via: ['alibi-explain'] },
    },
    sources: [
      { page: pages.kserveExplainerOverview, accessed: '2026-12-01' },
      { page: pages.kserveTabularExplainer, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.kserveImageExplainer, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.kserveTextExplainer, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-logger',
    text: 'The KServe inference logger captures requests, responses or both and sends them to a URL, directly or through Knative Eventing.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both'] } },
    sources: [
      { page: pages.kserveInferenceLoggerOverview, accessed: '2026-12-01' },
      { page: pages.kserveBasicInferenceLogger, accessed: '2026-12-01' },
      { page: pages.kserveCrdApi, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-logger-blob',
    text: 'KServe can write logged requests and responses as JSON files to blob storage (currently S3 only).',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    only: ['community'],
    sources: [{ page: pages.kserveStoreLogsInBlobStorage, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-aif360-bias',
    text: 'In a KServe example, a ready-made container with AI Fairness 360 uses logged requests to compute bias metrics for served predictions.',
    support: {
      'bias-monitoring': { how: 'custom', shows: ['metric', 'measures'], via: ['ai-fairness-360'] },
    },
    sources: [{ page: pages.kserveBiasDetectionUsingAif360, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-trustyai-explainer',
    text: 'The TrustyAI explainer for KServe provides LIME and SHAP explanations for models of tabular data.',
    support: { explainability: { how: 'integration', shows: ['explains', 'single', 'served'], via: ['trustyai'] } },
    sources: [{ page: pages.kserveTrustyAIExplainer, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'v2-no-explain',
    text: 'KServe’s Open Inference Protocol (V2) has no explain endpoint, unlike the V1 protocol.',
    support: {},
    about: ['explainability'],
    sources: [{ page: pages.kserveOpenInferenceProtocol, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-feature-monitoring',
    text: 'Feast, the feature store of the Kubeflow ecosystem, can compute null rates and histograms over time for features in batch data and, if logging is configured, for served features.',
    support: { 'data-quality-monitoring': { how: 'integration', via: ['feast'], shows: ['check', 'again'] } },
    about: ['drift-detection'],
    sources: [
      { page: pages.feastFeatureQualityMonitoring, accessed: '2026-12-01' },
      { page: pages.introductionToFeast, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentgateway-content-filter',
    text: 'For content filtering in front of an LLMInferenceService (KServe’s resource for LLMs), KServe’s guide points to the documentation of agentgateway, a separate gateway.',
    support: {},
    about: ['llm-guardrails'],
    only: ['community'],
    sources: [{ page: pages.kserveLlminferenceserviceWithAgentGateway, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'ogx-guardrails',
    text: 'If a Responses API request turns guardrails on, OGX, a separate API server of the Kubeflow ecosystem, blocks content that a configured moderation service flags.',
    support: { 'llm-guardrails': { how: 'integration', via: ['ogx'], shows: ['check', 'act'], partial: true } },
    sources: [
      { page: pages.introductionToOgx, accessed: '2026-12-01' },
      { page: pages.ogxBlogOgx1_0, accessed: '2026-12-01' },
      { page: pages.ogxPull5291, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
