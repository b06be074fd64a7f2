import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'input-data-drift',
    text: 'Dataiku compares feature distributions of recent data with the test set of a saved model version and stores the drift in a model evaluation, without needing labels.',
    support: {
      'drift-detection': { how: 'native', shows: ['distance'] },
      'training-serving-skew': { how: 'native', shows: ['training', 'feature', 'kept'] },
    },
    sources: [
      { page: pages.v13InputDataDrift, accessed: '2026-11-23' },
      { page: pages.driftSampling, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-model-accuracy',
    text: 'The data drift metric of a Dataiku model evaluation is the accuracy of a model that separates evaluation rows from training-time test rows.',
    support: { 'drift-detection': { how: 'native', shows: ['distance'] } },
    sources: [{ page: pages.modelEvaluationStores, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'query-logging',
    text: 'Dataiku API nodes log each prediction query as JSON with its features, result and timing.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both'] } },
    sources: [{ page: pages.apiNodeLoggingAndAuditing, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'central-query-logs',
    text: 'Query logs of Dataiku API nodes can be dispatched to a central event server, where routing keys keep them apart.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.v12AuditCentralizationAndDispatch, accessed: '2026-11-23' },
      { page: pages.auditData, accessed: '2026-11-23' },
      { page: pages.automatedModelEvaluations, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-explanations',
    text: 'On request, compatible prediction endpoints of Dataiku return individual explanations by the Shapley or the individual conditional expectation (ICE) method.',
    support: { explainability: { how: 'native', shows: ['explains', 'single', 'served'] } },
    sources: [
      { page: pages.apiClientApiNodeClient, accessed: '2026-12-01' },
      { page: pages.exposingAVisualModel, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-explanations',
    text: 'Dataiku computes Shapley feature importance and partial dependence for trained models.',
    support: { explainability: { how: 'native', shows: ['explains'] } },
    sources: [
      { page: pages.apiClientVisualMl, accessed: '2026-12-01' },
      { page: pages.predictionResults, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'subpopulation-analysis',
    text: 'Subpopulation analyses in Dataiku break the results of a trained model down by the values of chosen columns.',
    support: {},
    about: ['bias-monitoring', 'explainability'],
    sources: [{ page: pages.apiClientVisualMl, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'fairness-report',
    text: 'A Dataiku plug-in computes demographic parity, equalised odds, equality of opportunity and predictive rate parity of a model for the groups of a sensitive column.',
    support: {
      'bias-monitoring': { how: 'native', shows: ['metric', 'measures'], via: ['dataiku-model-fairness-report'] },
    },
    about: ['extension-points'],
    sources: [
      { page: pages.plugInModelFairnessReport, accessed: '2026-12-01' },
      { page: pages.modelFairnessReport, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-mesh-guardrails',
    text: 'Guardrails of Dataiku’s LLM Mesh detect toxic content, forbidden terms, personal data and, with the Advanced LLM Mesh add-on, prompt injection in queries or responses.',
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
    text: 'The personal data detector of the LLM Mesh, based on Presidio, can reject a query or replace the data with a placeholder.',
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
    text: 'Custom guardrails for Dataiku, for which the Advanced LLM Mesh add-on is needed, are Python plug-ins that can change requests and responses, ask for another answer or reply in place of the LLM.',
    support: { 'llm-guardrails': { how: 'custom', shows: ['check', 'both', 'act'] } },
    sources: [{ page: pages.v13CustomGuardrails, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'project-data-status',
    text: 'Unified Monitoring shows for each deployed Dataiku project the worst outcome of its latest Data Quality rules.',
    support: { 'data-quality-monitoring': { how: 'native', shows: ['check', 'broken'] } },
    sources: [
      { page: pages.v13UnifiedMonitoringDataikuProjects, accessed: '2026-11-23' },
      { page: pages.dataQualityRules, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rules-history',
    text: 'Results of Data Quality rules on a Dataiku dataset are kept in a history with outcome, message, date and origin of the run.',
    support: { 'data-quality-monitoring': { how: 'native', shows: ['check', 'again'] } },
    sources: [
      { page: pages.apiClientDataQuality, accessed: '2026-12-01' },
      { page: pages.dataQualityRules, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-compliance-plugin',
    text: 'The Model Data Compliance plug-in of Dataiku, which checks new data against a model’s training data, has been deprecated since DSS 14.',
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
    text: 'Kiji Privacy Proxy, an Apache-licensed project of Dataiku, masks personal data in requests to AI services outside the platform.',
    support: {},
    about: ['llm-guardrails', 'data-privacy'],
    sources: [{ page: pages.kijiPrivacyProxyReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-drift',
    text: 'A drift result of a Dataiku evaluation can hold the drift of the prediction column and comparisons column by column, in addition to the result of a drift model.',
    support: { 'drift-detection': { how: 'native', shows: ['distance'] } },
    sources: [
      { page: pages.apiClientDrift, accessed: '2026-12-01' },
      { page: pages.predictionDriftPage, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-error-analysis',
    text: 'The Model Error Analysis plug-in of Dataiku shows a tree of the subgroups in which a deployed model errs most.',
    support: {},
    about: ['explainability', 'model-quality-monitoring'],
    sources: [{ page: pages.plugInModelErrorAnalysis, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'automated-drift-checks',
    text: 'Dataiku scenarios repeat an evaluation regularly, and checks on its data drift metrics issue a warning or an error.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again', 'verdict'] } },
    sources: [{ page: pages.automatedModelEvaluations, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
