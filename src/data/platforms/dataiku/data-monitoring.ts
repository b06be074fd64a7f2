import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'input-data-drift',
    text: 'Dataiku compares the feature distributions of recent data (labels are not needed) with those of a saved model version’s test set and stores the drift in a model evaluation, but not for time series forecasting models.',
    support: {
      'drift-detection': { how: 'native', shows: ['distance'] },
      'training-serving-skew': { how: 'native', shows: ['training', 'feature', 'kept'] },
    },
    sources: [
      { page: pages.v13InputDataDrift, accessed: '2026-11-23' },
      { page: pages.driftSampling, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14InputDataDrift, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.timeSeriesEvaluation, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-model-accuracy',
    text: 'For models other than time series forecasting models, a Dataiku model evaluation measures data drift by how accurately a drift model distinguishes evaluated rows from rows of the test set used at training time.',
    support: { 'drift-detection': { how: 'native', shows: ['distance'] } },
    sources: [
      { page: pages.modelEvaluationStores, accessed: '2026-12-01' },
      { page: pages.v14InputDataDrift, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.timeSeriesEvaluation, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'query-logging',
    text: 'Dataiku API nodes log each prediction query as JSON, with the query’s features, result and timing.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both'] } },
    sources: [{ page: pages.apiNodeLoggingAndAuditing, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'central-query-logs',
    text: 'Dataiku API nodes can send their query logs to a central event server, where routing keys separate the logs.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.v12AuditCentralizationAndDispatch, accessed: '2026-11-23' },
      { page: pages.auditData, accessed: '2026-12-01' },
      { page: pages.automatedModelEvaluations, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14AuditCentralizationAndDispatch, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-explanations',
    text: 'By default or on request, Dataiku endpoints for visual models trained in Python (not Keras) explain single predictions with the Shapley or individual conditional expectation (ICE) method, unless optimised scoring is used.',
    support: { explainability: { how: 'native', shows: ['explains', 'single', 'served'] } },
    sources: [
      { page: pages.apiClientApiNodeClient, accessed: '2026-12-01' },
      { page: pages.exposingAVisualModel, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.individualExplanations, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-explanations',
    text: 'For models trained in Python, Dataiku computes partial dependence and, except for visual deep learning models, Shapley feature importance.',
    support: { explainability: { how: 'native', shows: ['explains'] } },
    sources: [
      { page: pages.apiClientVisualMl, accessed: '2026-12-01' },
      { page: pages.predictionResults, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'subpopulation-analysis',
    text: 'Subpopulation analyses in Dataiku break down the results of a trained model by the values of chosen columns.',
    support: {},
    about: ['bias-monitoring', 'explainability'],
    sources: [{ page: pages.apiClientVisualMl, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'fairness-report',
    text: 'For binary classification in Python only, Dataiku’s Model fairness report plug-in (best-effort support) compares groups in a sensitive column by demographic parity, equalised odds, equality of opportunity and predictive rate parity.',
    support: {
      'bias-monitoring': {
        how: 'native',
        shows: ['metric', 'measures'],
        via: ['dataiku-model-fairness-report'],
        partial: true,
      },
    },
    about: ['extension-points'],
    sources: [
      { page: pages.plugInModelFairnessReport, accessed: '2026-12-01' },
      { page: pages.modelFairnessReport, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.fairnessChangelog, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.supportTiers, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-mesh-guardrails',
    text: 'Guardrails of Dataiku’s LLM Mesh detect toxic content, forbidden terms and personal data in queries or responses and, with the Advanced LLM Mesh add-on, also prompt injection.',
    support: { 'llm-guardrails': { how: 'native', shows: ['check', 'both', 'kinds'] } },
    sources: [
      { page: pages.knowledgeBaseLlmGuardrails, accessed: '2026-11-23' },
      { page: pages.v14PromptInjectionDetection, accessed: '2026-11-30' },
      { page: pages.introductionToGuardrails, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pii-guardrail',
    text: 'On installations that are not air-gapped, Dataiku’s LLM Mesh has a personal data detector, based on Presidio, that can reject a query or replace personal data with a placeholder.',
    support: { 'llm-guardrails': { how: 'native', via: ['presidio'], shows: ['check', 'act'] } },
    about: ['data-privacy'],
    sources: [
      { page: pages.knowledgeBaseLlmGuardrails, accessed: '2026-11-23' },
      { page: pages.piiDetection, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-guardrails',
    text: 'With the Advanced LLM Mesh add-on, custom guardrails written as Python plug-ins for Dataiku can change requests and responses, ask for another answer or reply in place of the LLM.',
    support: { 'llm-guardrails': { how: 'custom', shows: ['check', 'both', 'act'] } },
    sources: [
      { page: pages.v13CustomGuardrails, accessed: '2026-12-01' },
      { page: pages.v14CustomGuardrails, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-data-status',
    text: 'Dataiku’s Unified Monitoring shows, for each deployed project, the worst outcome among the latest results of the project’s active Data Quality rules.',
    support: { 'data-quality-monitoring': { how: 'native', shows: ['check', 'again', 'broken'] } },
    sources: [
      { page: pages.v13UnifiedMonitoringDataikuProjects, accessed: '2026-11-23' },
      { page: pages.dataQualityRules, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14UnifiedMonitoringDataikuProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rules-history',
    text: 'Dataiku stores a history of a dataset’s Data Quality rule results, with the outcome, message, date and origin of each run.',
    support: { 'data-quality-checks': { how: 'native', shows: ['verdict'] } },
    about: ['data-quality-monitoring'],
    sources: [
      { page: pages.apiClientDataQuality, accessed: '2026-12-01' },
      { page: pages.dataQualityRules, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-compliance-plugin',
    text: 'Dataiku’s Model Data Compliance plug-in, which has been deprecated since DSS 14, checks new data against a model’s training data.',
    support: {
      'data-quality-monitoring': {
        how: 'native',
        via: ['dataiku-model-data-compliance'],
        shows: ['check', 'broken'],
        stage: 'deprecated',
      },
    },
    about: ['training-serving-skew'],
    sources: [
      { page: pages.plugInModelDataCompliance, accessed: '2026-12-01' },
      { page: pages.plugInModelDataComplianceCheck, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kiji-proxy',
    text: 'Kiji Privacy Proxy, an Apache-licensed project of Dataiku, masks personal data in requests to external AI services.',
    support: {},
    about: ['llm-guardrails', 'data-privacy'],
    sources: [{ page: pages.kijiPrivacyProxyReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-drift',
    text: 'For models other than time series forecasting models, a Dataiku model evaluation can report drift of the prediction column, drift of single columns and the result of a drift model.',
    support: { 'drift-detection': { how: 'native', shows: ['distance'] } },
    sources: [
      { page: pages.apiClientDrift, accessed: '2026-12-01' },
      { page: pages.predictionDriftPage, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.timeSeriesEvaluation, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-error-analysis',
    text: 'Dataiku’s Model Error Analysis plug-in displays a tree of the subgroups in which a deployed model makes the most errors.',
    support: {},
    about: ['explainability', 'model-quality-monitoring'],
    sources: [{ page: pages.plugInModelErrorAnalysis, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'automated-drift-checks',
    text: 'A Dataiku scenario can regularly repeat an evaluation and run checks, which issue a warning or an error, on the resulting data drift metrics.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again', 'verdict'] } },
    sources: [{ page: pages.automatedModelEvaluations, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-overrides',
    text: 'For AutoML prediction models (Python backend, no ensembles or partitioned models), Dataiku forces another outcome for rows that match a rule, for example on uncertainty, and reports this in API node responses (not with Python scoring).',
    support: { 'outlier-detection': { how: 'native', shows: ['flag', 'told'], partial: true } },
    sources: [{ page: pages.v14PredictionOverrides, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
