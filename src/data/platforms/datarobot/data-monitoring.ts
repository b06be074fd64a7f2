import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'prediction-row-storage',
    text: 'With a premium MLOps feature and prediction row storage enabled, users can export a DataRobot deployment’s requests, actuals and training data, but not for external models.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'store'] } },
    sources: [
      { page: pages.configureDataExploration, accessed: '2026-11-23' },
      { page: pages.dataExports, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
      { page: pages.configureChallengers, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.dataExplorationJapanese, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-drift',
    text: 'A DataRobot deployment’s drift tracking (premium MLOps feature) measures target drift in predictions and feature drift in numeric, categorical and text features.',
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
    text: 'In DataRobot’s drift tracking (premium MLOps feature), the default score for feature drift over a chosen period is the population stability index.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again'] } },
    sources: [
      { page: pages.dataDriftRestApi, accessed: '2026-12-01' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-metrics-over-api',
    text: 'DataRobot’s API offers drift scores (premium MLOps feature) by the Kullback-Leibler, Jensen-Shannon, Hellinger and dissimilarity metrics.',
    support: { 'drift-detection': { how: 'native', shows: ['distance'] } },
    sources: [
      { page: pages.dataDriftRestApi, accessed: '2026-12-01' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-baseline',
    text: 'DataRobot’s drift tracking (premium MLOps feature) compares prediction data with the training data or, above 500 MB, with a random sample of the training data.',
    support: {
      'training-serving-skew': { how: 'native', shows: ['training', 'feature', 'kept'] },
      'drift-detection': { how: 'native', shows: ['distance'] },
    },
    sources: [
      { page: pages.dataDrift, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.setUpDataDriftMonitoring, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'target-drift-baseline',
    text: 'To measure target drift (premium MLOps feature), DataRobot compares the distribution of predictions with the distribution of predictions on the holdout data.',
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
    text: 'DataRobot prediction warnings (premium MLOps feature) flag regression predictions below or above set boundaries as anomalous and can be added to the output of batch jobs.',
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
    text: 'DataRobot deployments can return predictions with explanations by XEMP (DataRobot’s exemplar-based method) or, for tree-based models deployed with SHAP enabled, by SHAP.',
    support: { explainability: { how: 'native', shows: ['explains', 'single', 'served'] } },
    sources: [
      { page: pages.agentSkillsPredictions, accessed: '2026-12-01' },
      { page: pages.individualPredictionExplanationsXemp, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-insights',
    text: 'Models on a DataRobot leaderboard have insights such as Feature Impact, Feature Effects and, for supported models, SHAP-based explanations of single rows.',
    support: { explainability: { how: 'native', shows: ['explains', 'single'] } },
    sources: [
      { page: pages.featureImpact, accessed: '2026-11-23' },
      { page: pages.individualPredictionExplanations, accessed: '2026-11-23' },
      { page: pages.agentSkillsModelExplainability, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-fairness',
    text: 'With target monitoring enabled, DataRobot tracks a fairness metric (premium MLOps feature) of a deployed binary classification model for categorical protected features.',
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
    text: 'Before deployment, DataRobot’s Bias and Fairness feature calculates fairness and identifies bias in binary classification models for categorical protected features.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'measures'] } },
    sources: [
      { page: pages.biasAndFairnessReference, accessed: '2026-11-23' },
      { page: pages.biasAndFairnessRestApi, accessed: '2026-12-01' },
      { page: pages.biasAndFairnessTabs, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderation-guards',
    text: 'DataRobot guards (premium) check the prompts and responses of text generation models and agentic workflows, and can block, report or replace them.',
    support: { 'llm-guardrails': { how: 'native', shows: ['check', 'both', 'act'] } },
    sources: [
      { page: pages.configureEvaluationAndModeration, accessed: '2026-12-01' },
      { page: pages.moderationsGuardrails, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'guard-models',
    text: 'A DataRobot guard (premium) can call a deployed guard model, such as one that detects prompt injection, toxicity or personal data.',
    support: { 'llm-guardrails': { how: 'native', shows: ['check', 'kinds'] } },
    sources: [{ page: pages.configureEvaluationAndModeration, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'nemo-guardrails',
    text: 'In DataRobot, NVIDIA NeMo Guardrails can serve as guards (premium) that protect deployed text generation models from off-topic talk, unsafe content and jailbreaks.',
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
    text: 'The moderation log of a DataRobot deployment lists the events raised by evaluation and moderation guards (premium).',
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
    text: 'With data drift monitoring enabled, a DataRobot deployment’s humility tab (premium MLOps feature) shows over time how often humility rules (prediction checks) were triggered.',
    support: {},
    about: ['data-quality-monitoring'],
    sources: [
      { page: pages.humilityTab, accessed: '2026-11-23' },
      { page: pages.setUpHumilityRules, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
      { page: pages.humilitySettingsMlops, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-data-exploration',
    text: 'For generative and agentic deployments, DataRobot’s data exploration (premium) can export prediction data if prediction row storage is enabled.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'store'] } },
    about: ['llm-evaluation', 'data-quality-monitoring'],
    sources: [
      { page: pages.monitorAgentic, accessed: '2026-12-01' },
      { page: pages.dataExplorationAndTracing, accessed: '2026-11-23' },
      { page: pages.dataExplorationJapanese, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderations-library',
    text: 'DataRobot’s Moderations library applies guards (premium in DataRobot) to prompts and responses in code.',
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
    text: 'With a premium MLOps feature and prediction row storage enabled, users can export a DataRobot deployment’s inputs and predictions for a chosen period, but not for external models.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.pythonClientDataExports, accessed: '2026-11-30' },
      { page: pages.console, accessed: '2026-12-01' },
      { page: pages.dataExplorationJapanese, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.configureChallengers, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-metrics-library',
    text: 'DataRobot’s Model Metrics library (Python) computes metrics over time, and its code contains a metric for the fraction of missing values in one feature of the scoring data.',
    support: {},
    about: ['data-quality-monitoring', 'custom-monitoring-metrics'],
    sources: [{ page: pages.pypiModelMetrics, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
