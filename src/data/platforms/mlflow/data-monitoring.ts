import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'drift-metrics-by-user-code',
    text: 'The MLflow documentation shows user code that compares mean and standard deviation of a dataset with a reference and logs the differences as metrics.',
    support: { 'drift-detection': { how: 'custom' } },
    sources: [{ page: pages.datasetTracking, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'quality-metrics-over-time',
    text: 'The MLflow documentation shows user code that counts missing values and duplicates of a dataset and logs them as metrics, which can be followed over time.',
    support: { 'data-quality-monitoring': { how: 'custom' }, 'data-quality-checks': { how: 'custom' } },
    sources: [{ page: pages.datasetTracking, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'shap-explanations',
    text: 'MLflow model evaluation can compute SHAP values and save feature-importance plots, summary plots and the explainer.',
    support: { explainability: { how: 'native' } },
    sources: [{ page: pages.modelEvaluation, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'giskard-scans',
    text: 'The Giskard plugin for MLflow evaluation scans models for performance bias, ethical bias, data leakage and other weaknesses.',
    support: { 'bias-monitoring': { how: 'integration', via: ['giskard'] } },
    sources: [
      { page: pages.modelEvaluation, accessed: '2026-11-23' },
      { page: pages.plugins, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-guardrails',
    text: 'AI Gateway guardrails have an LLM judge check requests before the model or responses after it and block or redact those that break its instructions.',
    support: { 'llm-guardrails': { how: 'native' } },
    only: ['open-source'],
    sources: [{ page: pages.aiGatewayGuardrails, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'guardrail-types',
    text: 'MLflow AI Gateway offers guardrails for safety and for personal data and lets users write others in natural language.',
    support: { 'llm-guardrails': { how: 'native' }, 'data-privacy': { how: 'native' } },
    only: ['open-source'],
    sources: [{ page: pages.aiGatewayGuardrails, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'requests-as-traces',
    text: 'With usage tracking on, the MLflow AI Gateway stores every request to an endpoint as a trace.',
    support: { 'payload-logging': { how: 'native' } },
    only: ['open-source'],
    sources: [{ page: pages.aiGatewayUsageTracking, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'streamed-responses-unguarded',
    text: 'AI Gateway guardrails on responses are not applied to streaming requests.',
    support: {},
    about: ['llm-guardrails'],
    only: ['open-source'],
    sources: [{ page: pages.aiGatewayGuardrails, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'sagemaker-data-capture',
    text: 'The Amazon SageMaker target of MLflow deployments can turn on the data capture of SageMaker, which stores a share of the traffic of an endpoint in Amazon S3.',
    support: { 'payload-logging': { how: 'integration', via: ['sagemaker'] } },
    sources: [{ page: pages.repositoryMlflowSagemaker, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'pyod-detectors',
    text: 'The community package mlflavors logs PyOD anomaly detectors as MLflow models, which then score the rows given to them; the check of requests to other models is not described.',
    support: {},
    about: ['outlier-detection', 'model-packaging'],
    sources: [{ page: pages.communityModelFlavors, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
