import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'prediction-row-storage',
    text: 'With the premium MLOps functions, prediction requests, actuals and training data of a deployment can be exported where prediction row storage is enabled.',
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
    text: 'With the premium MLOps functions, deployments measure target drift of predictions and feature drift of numeric, categorical and text features.',
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
    text: 'With the premium MLOps functions, the drift of features in a chosen period is scored by the population stability index by default.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again'] } },
    sources: [
      { page: pages.dataDriftRestApi, accessed: '2026-12-01' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-metrics-over-api',
    text: 'With the premium MLOps functions, drift scores by Kullback-Leibler, Jensen-Shannon, Hellinger and dissimilarity are available through the API.',
    support: {},
    about: ['drift-detection'],
    sources: [
      { page: pages.dataDriftRestApi, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-baseline',
    text: 'Feature drift, which belongs to the premium MLOps functions, compares prediction data with the training data, of which a random sample is used above 500 MB.',
    support: { 'training-serving-skew': { how: 'native', shows: ['training', 'feature', 'kept'] } },
    sources: [
      { page: pages.setUpDataDriftMonitoring, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'target-drift-baseline',
    text: 'Target drift, which belongs to the premium MLOps functions, compares the distribution of predictions with predictions on the holdout data.',
    support: {},
    about: ['drift-detection'],
    sources: [
      { page: pages.setUpDataDriftMonitoring, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'humility-rules',
    text: 'Humility rules, part of the premium MLOps functions, act on single predictions that are uncertain, whose input lies outside set bounds or which few training observations cover, and can override the prediction or return an error.',
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
    text: 'Prediction warnings, part of the premium MLOps functions, flag predictions below or above set boundaries as anomalous.',
    support: { 'outlier-detection': { how: 'native', shows: ['flag'] } },
    sources: [
      { page: pages.terraformProviderDatarobotDeployment, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shap-and-xemp',
    text: 'Predictions of a deployment can carry explanations by SHAP (Shapley additive explanations) or by DataRobot’s own XEMP method (exemplar-based explanations of model predictions).',
    support: { explainability: { how: 'native', shows: ['explains', 'single', 'served'] } },
    sources: [
      { page: pages.agentSkillsPredictions, accessed: '2026-11-23' },
      { page: pages.individualPredictionExplanationsXemp, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-insights',
    text: 'Models on the leaderboard come with insights such as Feature Impact, Feature Effects and SHAP-based explanations by row.',
    support: { explainability: { how: 'native', shows: ['explains', 'single'] } },
    sources: [
      { page: pages.featureImpact, accessed: '2026-11-23' },
      { page: pages.individualPredictionExplanations, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-fairness',
    text: 'With the premium MLOps functions, the fairness of a deployed binary classification model is monitored for protected features against a fairness metric and threshold.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'deployed'] } },
    sources: [
      { page: pages.fairness, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatarobotDeployment, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
      { page: pages.fairnessSettings, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bias-and-fairness-in-training',
    text: 'The Bias and Fairness feature calculates the fairness of a binary classification model before deployment and identifies biases in its predictions.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'measures'] } },
    sources: [
      { page: pages.biasAndFairnessReference, accessed: '2026-11-23' },
      { page: pages.biasAndFairnessRestApi, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderation-guards',
    text: 'Guards, a premium feature, check prompts and responses of text generation models and agentic workflows and can block, report or replace them.',
    support: { 'llm-guardrails': { how: 'native', shows: ['check', 'both', 'act'] } },
    sources: [
      { page: pages.configureEvaluationAndModeration, accessed: '2026-11-23' },
      { page: pages.moderationsGuardrails, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'guard-models',
    text: 'Guards, a premium feature, can call a deployed guard model, for instance one that detects prompt injection, toxicity or personal data.',
    support: { 'llm-guardrails': { how: 'native', shows: ['check', 'kinds'] } },
    sources: [{ page: pages.configureEvaluationAndModeration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'nemo-guardrails',
    text: 'NVIDIA NeMo Guardrails can be connected to deployed text generation models, as guards and thus as a premium feature, against off-topic talk, unsafe content and jailbreaks.',
    support: {
      'llm-guardrails': { how: 'integration', via: ['nvidia-nemo-guardrails'], shows: ['check', 'both', 'kinds'] },
    },
    sources: [
      { page: pages.useNVIDIANeMoGuardrailsWithDataRobotModeration, accessed: '2026-11-23' },
      { page: pages.configureEvaluationAndModeration, accessed: '2026-11-30' },
      { page: pages.nemoGuardrailsRegistry, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderation-events',
    text: 'The moderation log of a deployment lists events of evaluation and moderation, whose guards are a premium feature.',
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
    text: 'With the premium MLOps functions, the humility tab shows over time how often the rules on single inputs and predictions of a deployment were broken.',
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
    text: 'For generative and agentic deployments, a premium feature, stored prediction data, actuals and training data can be explored and exported, and the quality of responses assessed.',
    support: {},
    about: ['payload-logging', 'llm-evaluation'],
    sources: [
      { page: pages.monitorAgentic, accessed: '2026-12-01' },
      { page: pages.dataExplorationAndTracing, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderations-library',
    text: 'The Moderations library applies guards, a premium feature in DataRobot, to prompts and responses in code, and its command line manages guards and tests moderation pipelines.',
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
    text: 'A prediction data export of the premium MLOps functions holds the data sent to a deployment for predictions along with the associated predictions, for a time window that the user sets.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.pythonClientDataExports, accessed: '2026-11-30' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
