import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'prediction-row-storage',
    text: 'With prediction row storage enabled, prediction requests, actuals and training data of a deployment can be exported.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      { page: pages.configureDataExploration, accessed: '2026-11-23' },
      { page: pages.dataExports, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-drift',
    text: 'Deployments measure target drift of predictions and feature drift of numeric, categorical and text features.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again'] } },
    sources: [{ page: pages.setUpDataDriftMonitoring, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'drift-metrics',
    text: 'Drift is scored by the population stability index by default; Kullback-Leibler, Jensen-Shannon, Hellinger and dissimilarity scores are available through the API.',
    support: { 'drift-detection': { how: 'native', shows: ['distance'] } },
    sources: [{ page: pages.dataDriftRestApi, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'training-baseline',
    text: 'Feature drift compares prediction data with the training data, of which a random sample is used above 500 MB.',
    support: { 'training-serving-skew': { how: 'native' } },
    sources: [{ page: pages.setUpDataDriftMonitoring, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'target-drift-baseline',
    text: 'Target drift compares the distribution of predictions with predictions on the holdout data.',
    support: {},
    about: ['drift-detection'],
    sources: [{ page: pages.setUpDataDriftMonitoring, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'humility-rules',
    text: 'Humility rules act on single predictions when a prediction is uncertain, an input lies outside set bounds or few training observations cover it; they can override the prediction or return an error.',
    support: { 'outlier-detection': { how: 'native', shows: ['flag', 'learnt', 'told'] } },
    sources: [
      { page: pages.setUpHumilityRules, accessed: '2026-11-23' },
      { page: pages.setUpHumilityRulesClassic, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-warnings',
    text: 'Prediction warnings flag predictions below or above set boundaries as anomalous.',
    support: { 'outlier-detection': { how: 'native', shows: ['flag'] } },
    sources: [{ page: pages.terraformProviderDatarobotDeployment, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'shap-and-xemp',
    text: 'Predictions of a deployment can carry explanations by SHAP or by DataRobot’s own XEMP method.',
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
    text: 'Fairness of a deployment is monitored for protected features against a fairness metric and threshold.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'deployed'] } },
    sources: [
      { page: pages.fairness, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatarobotDeployment, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bias-and-fairness-in-training',
    text: 'The Bias and Fairness feature calculates the fairness of a model before deployment and identifies biases in its predictions.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'measures'] } },
    sources: [{ page: pages.biasAndFairnessReference, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'moderation-guards',
    text: 'Guards check prompts and responses of text generation models and agentic workflows and can block, report or replace them; they are a premium feature.',
    support: { 'llm-guardrails': { how: 'native' } },
    sources: [
      { page: pages.configureEvaluationAndModeration, accessed: '2026-11-23' },
      { page: pages.moderationsGuardrails, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'guard-models',
    text: 'Many guards call a deployed guard model, for instance one that detects prompt injection, toxicity or personal data.',
    support: { 'llm-guardrails': { how: 'native' } },
    sources: [{ page: pages.configureEvaluationAndModeration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'nemo-guardrails',
    text: 'NVIDIA NeMo Guardrails can be connected to deployed text generation models against off-topic talk, unsafe content and jailbreaks.',
    support: { 'llm-guardrails': { how: 'integration', via: ['nvidia-nemo-guardrails'] } },
    sources: [{ page: pages.useNvidiaNeMoGuardrailsWithDataRobotModeration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'moderation-events',
    text: 'The moderation log of a deployment lists evaluation and moderation events.',
    support: {},
    about: ['llm-guardrails', 'audit-log'],
    sources: [{ page: pages.moderationEvents, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'humility-over-time',
    text: 'The humility tab shows over time how often the rules on inputs and predictions of a deployment were broken; the rules judge single predictions, not statistics of the data.',
    support: { 'data-quality-monitoring': { how: 'native', partial: true } },
    sources: [
      { page: pages.humilityTab, accessed: '2026-11-23' },
      { page: pages.setUpHumilityRules, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-data-exploration',
    text: 'For generative and agentic deployments stored prediction data, actuals and training data can be explored and exported, and the quality of responses assessed.',
    support: {},
    about: ['payload-logging', 'llm-evaluation'],
    sources: [
      { page: pages.monitorAgentic, accessed: '2026-11-23' },
      { page: pages.dataExplorationAndTracing, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderations-library',
    text: 'The Moderations library applies guards to prompts and responses in code, and its command line manages guards and tests moderation pipelines.',
    support: {},
    about: ['llm-guardrails'],
    sources: [
      { page: pages.dataRobotModerationsLibrary, accessed: '2026-11-23' },
      { page: pages.usingTheModerationsCli, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
