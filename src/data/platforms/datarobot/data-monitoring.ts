import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'prediction-row-storage',
    text: 'With DataRobot’s premium MLOps features, a deployment’s prediction requests, actuals and training data can be exported if prediction row storage is enabled.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'store'] } },
    sources: [
      { page: pages.configureDataExploration, accessed: '2026-11-23' },
      { page: pages.dataExports, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-drift',
    text: 'With DataRobot’s premium MLOps features, a deployment measures target drift in predictions and feature drift in numeric, categorical and text features.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again'] } },
    sources: [
      { page: pages.setUpDataDriftMonitoring, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
      { page: pages.dataDriftRestApi, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-metrics',
    text: 'With DataRobot’s premium MLOps features, the default score for feature drift over a chosen period is the population stability index.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again'] } },
    sources: [
      { page: pages.dataDriftRestApi, accessed: '2026-12-01' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-metrics-over-api',
    text: 'With DataRobot’s premium MLOps features, drift scores by the Kullback-Leibler, Jensen-Shannon, Hellinger and dissimilarity metrics are available through the API.',
    support: { 'drift-detection': { how: 'native', shows: ['distance'] } },
    sources: [
      { page: pages.dataDriftRestApi, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-baseline',
    text: 'With DataRobot’s premium MLOps features, feature drift is measured by comparing prediction data with the training data or, above 500 MB, with a random sample of it.',
    support: {
      'training-serving-skew': { how: 'native', shows: ['training', 'feature', 'kept'] },
      'drift-detection': { how: 'native', shows: ['distance'] },
    },
    sources: [
      { page: pages.setUpDataDriftMonitoring, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'target-drift-baseline',
    text: 'With DataRobot’s premium MLOps features, target drift is measured by comparing the distribution of predictions with that of predictions on the holdout data.',
    support: { 'drift-detection': { how: 'native', shows: ['distance'] } },
    sources: [
      { page: pages.setUpDataDriftMonitoring, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'humility-rules',
    text: 'DataRobot humility rules, a premium MLOps feature, can override a prediction or return an error when the prediction is uncertain or its input lies outside set bounds.',
    support: { 'outlier-detection': { how: 'native', shows: ['flag', 'learnt', 'told'] } },
    sources: [
      { page: pages.setUpHumilityRules, accessed: '2026-11-23' },
      { page: pages.setUpHumilityRulesClassic, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-warnings',
    text: 'For regression models, DataRobot prediction warnings, a premium MLOps feature, flag predictions below or above set boundaries as anomalous and can be added to the output of batch jobs.',
    support: { 'outlier-detection': { how: 'native', shows: ['flag', 'told'], partial: true } },
    sources: [
      { page: pages.terraformProviderDatarobotDeployment, accessed: '2026-12-01' },
      { page: pages.console, accessed: '2026-12-01' },
      { page: pages.terraformProviderDatarobotBatchPredictionJob, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shap-and-xemp',
    text: 'Predictions of a DataRobot deployment can come with explanations by SHAP (Shapley additive explanations) or by the vendor’s own XEMP method (exemplar-based explanations of model predictions).',
    support: { explainability: { how: 'native', shows: ['explains', 'single', 'served'] } },
    sources: [
      { page: pages.agentSkillsPredictions, accessed: '2026-12-01' },
      { page: pages.individualPredictionExplanationsXemp, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-insights',
    text: 'Models on a DataRobot leaderboard come with insights such as Feature Impact, Feature Effects and SHAP-based explanations of single rows.',
    support: { explainability: { how: 'native', shows: ['explains', 'single'] } },
    sources: [
      { page: pages.featureImpact, accessed: '2026-11-23' },
      { page: pages.individualPredictionExplanations, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-fairness',
    text: 'With the premium MLOps features, DataRobot monitors the fairness of a deployed binary classification model for protected features, using a fairness metric and a threshold.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'deployed'] } },
    sources: [
      { page: pages.fairness, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatarobotDeployment, accessed: '2026-12-01' },
      { page: pages.console, accessed: '2026-12-01' },
      { page: pages.fairnessSettings, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bias-and-fairness-in-training',
    text: 'Before deployment, DataRobot’s Bias and Fairness feature calculates the fairness of a binary classification model and identifies biases in its predictions.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'measures'] } },
    sources: [
      { page: pages.biasAndFairnessReference, accessed: '2026-11-23' },
      { page: pages.biasAndFairnessRestApi, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderation-guards',
    text: 'DataRobot guards, a premium feature, check and can block, report or replace the prompts and responses of text generation models and agentic workflows.',
    support: { 'llm-guardrails': { how: 'native', shows: ['check', 'both', 'act'] } },
    sources: [
      { page: pages.configureEvaluationAndModeration, accessed: '2026-12-01' },
      { page: pages.moderationsGuardrails, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'guard-models',
    text: 'DataRobot guards, a premium feature, can call a deployed guard model, such as one that detects prompt injection, toxicity or personal data.',
    support: { 'llm-guardrails': { how: 'native', shows: ['check', 'kinds'] } },
    sources: [{ page: pages.configureEvaluationAndModeration, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'nemo-guardrails',
    text: 'In DataRobot, NVIDIA NeMo Guardrails can be used as guards, a premium feature, that protect deployed text generation models from off-topic talk, unsafe content and jailbreaks.',
    support: {
      'llm-guardrails': { how: 'integration', via: ['nvidia-nemo-guardrails'], shows: ['check', 'both', 'kinds'] },
    },
    sources: [
      { page: pages.useNVIDIANeMoGuardrailsWithDataRobotModeration, accessed: '2026-11-23' },
      { page: pages.configureEvaluationAndModeration, accessed: '2026-12-01' },
      { page: pages.nemoGuardrailsRegistry, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderation-events',
    text: 'A DataRobot deployment’s moderation log lists the events of evaluation and moderation with guards, a premium feature.',
    support: {},
    about: ['llm-guardrails', 'audit-log'],
    sources: [
      { page: pages.moderationEvents, accessed: '2026-11-23' },
      { page: pages.configureEvaluationAndModeration, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'humility-over-time',
    text: 'With DataRobot’s premium MLOps features, a deployment’s humility tab shows how often humility rules on single inputs and predictions were triggered over time.',
    support: {},
    about: ['data-quality-monitoring'],
    sources: [
      { page: pages.humilityTab, accessed: '2026-11-23' },
      { page: pages.setUpHumilityRules, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-data-exploration',
    text: 'With generative and agentic deployments, a premium feature, users can explore and export stored prediction data, actuals and training data, and assess the quality of responses.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'store'] } },
    about: ['llm-evaluation'],
    sources: [
      { page: pages.monitorAgentic, accessed: '2026-12-01' },
      { page: pages.dataExplorationAndTracing, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderations-library',
    text: 'In code, the Moderations library applies guards, a premium feature in DataRobot, to prompts and responses, while its command line manages guards and tests moderation pipelines.',
    support: {},
    about: ['llm-guardrails'],
    sources: [
      { page: pages.dataRobotModerationsLibrary, accessed: '2026-11-23' },
      { page: pages.usingTheModerationsCli, accessed: '2026-11-23' },
      { page: pages.configureEvaluationAndModeration, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-data-export',
    text: 'With DataRobot’s premium MLOps features, users can export the data sent to a deployment together with the associated predictions, for a time window that they set.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.pythonClientDataExports, accessed: '2026-11-30' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
