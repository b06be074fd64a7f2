import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'payload-capture',
    text: 'SageMaker can capture and log inference payloads for Model Monitor.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.guideDataCaptureForModelMonitor },
      { page: pages.apiDataCaptureConfig, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'capture-sampling',
    text: 'SageMaker data capture stores the inputs, the outputs or both for a chosen percentage of an endpoint’s requests in S3, for analysis by Model Monitor (closed to new customers).',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.apiDataCaptureConfig, accessed: '2026-11-23' },
      { page: pages.aiGuideDataCaptureMarkdown, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'batch-transform-capture',
    text: 'SageMaker data capture can be enabled for batch transform jobs as well as for endpoints.',
    support: {},
    about: ['payload-logging'],
    sources: [{ page: pages.apiCreateTransformJob, accessed: '2026-11-23' }],
    recorded: '2026-12',
  },
  {
    slug: 'violation-checks',
    text: 'SageMaker Model Monitor flags changed data types, missing or extra columns, incomplete or unknown values, and distributions too far from the baseline (tabular data only in 2023, and now closed to new customers).',
    support: {
      'data-quality-monitoring': { how: 'native', shows: ['check', 'broken'], partial: true },
      'drift-detection': { how: 'native', shows: ['distance', 'again', 'verdict'], partial: true },
    },
    sources: [
      { page: pages.aiGuideSchemaForViolations, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.developerGuide2023ModelMonitor, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'online-explainability',
    text: 'The online explainer of SageMaker Clarify returns Kernel SHAP feature attributions together with the predictions of an endpoint (Clarify is closed to new customers).',
    support: { explainability: { how: 'native', shows: ['explains', 'single', 'served'], partial: true } },
    sources: [
      { page: pages.apiClarifyExplainerConfig, accessed: '2026-11-23' },
      { page: pages.apiClarifyShapConfig, accessed: '2026-11-23' },
      { page: pages.aiGuideClarifyDataFormatCompatibilityGuide, accessed: '2026-11-23' },
      { page: pages.guide2023OnlineExplainability, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideClarifyDataFormatChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-quality-closed',
    text: 'SageMaker Model Monitor can compare predictions with ground truth labels on a schedule (in 2023, only at endpoints with a single model, and now closed to new customers).',
    support: { 'model-quality-monitoring': { how: 'native', shows: ['truth', 'again'], partial: true } },
    sources: [
      { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
      { page: pages.apiCreateModelQualityJobDefinition, accessed: '2026-11-23' },
      { page: pages.apiMonitoringGroundTruthS3Input, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.guide2023MonitorModelQuality, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.developerGuide2023ModelMonitor, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bias-drift-closed',
    text: 'SageMaker Model Monitor and Clarify can monitor batch transform jobs and, in 2023, endpoints with a single model for bias drift against a baseline (both services are closed to new customers).',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'measures', 'deployed'], partial: true } },
    sources: [
      { page: pages.aiGuideCreateABiasDriftBaseline, accessed: '2026-11-23' },
      { page: pages.aiGuideClarifyDataFormatCompatibilityGuide, accessed: '2026-11-23' },
      { page: pages.guide2023PostTrainingBias, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.guide2023BiasDriftViolations, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideClarifyDataFormatChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.developerGuide2023ModelMonitor, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'clarify-closed',
    text: 'SageMaker Clarify, now closed to new customers, runs processing jobs that compute bias metrics, such as disparate impact, and feature attributions for single predictions or a whole model.',
    support: {
      explainability: { how: 'native', shows: ['explains', 'single'], partial: true },
      'bias-monitoring': { how: 'native', shows: ['metric', 'measures'], partial: true },
    },
    sources: [
      { page: pages.aiGuideClarifyDataFormatCompatibilityGuide, accessed: '2026-11-23' },
      { page: pages.guide2023PostTrainingBias, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.sdkClarify, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.guide2023ShapleyValues, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideClarifyDataFormatChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'attribution-drift-closed',
    text: 'SageMaker Model Monitor can measure the drift of feature attributions in scheduled hourly jobs (in 2023, only at endpoints with a single model, and now closed to new customers).',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again'], partial: true } },
    sources: [
      { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
      { page: pages.guide2023AttributionDrift, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.developerGuide2023ModelMonitor, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-baseline',
    text: 'SageMaker Model Monitor compares serving data with a baseline, usually computed from the training dataset (tabular data only in 2023, and now closed to new customers).',
    support: { 'training-serving-skew': { how: 'native', shows: ['training', 'feature', 'kept'], partial: true } },
    sources: [
      { page: pages.aiGuideCreateAModelQualityBaseline, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
      { page: pages.guide2023CreateBaseline, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideSchemaForViolations, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.developerGuide2023ModelMonitor, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llama-guard',
    text: 'In an AWS example, Llama Guard is deployed from JumpStart to a SageMaker endpoint, and the calling code chains Llama Guard with another model to moderate prompts and answers.',
    support: { 'llm-guardrails': { how: 'custom', shows: ['check', 'both'] } },
    sources: [{ page: pages.examplesTextModerationWithLlamaGuard, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'evidently-drift',
    text: 'AWS samples run the open-source library Evidently in scheduled jobs that compare inference data with training data, log the drift to managed MLflow and send alerts through Amazon Simple Notification Service (SNS).',
    support: {
      'drift-detection': { how: 'custom', shows: ['distance', 'again', 'verdict'], via: ['evidently'] },
      'training-serving-skew': { how: 'custom', via: ['evidently'], shows: ['training', 'feature'] },
    },
    sources: [
      { page: pages.awsSamplePredictiveMlBatchMonitoringPipeline, accessed: '2026-12-01' },
      { page: pages.awsSampleAutomatedDriftAndTrendMonitoring, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fiddler-app',
    text: 'Fiddler, a third-party Partner AI App in SageMaker, compares production events with a baseline and shows feature drift.',
    support: { 'drift-detection': { how: 'integration', shows: ['distance'], via: ['fiddler'] } },
    sources: [
      { page: pages.awsWorkshopFiddlerModelMonitoring, accessed: '2026-12-01' },
      { page: pages.apiPartnerAppSummary, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lakera-guard',
    text: 'Lakera Guard, a third-party Partner AI App in SageMaker, checks prompts and answers at run time for attacks and unsafe content, but leaves it to the calling application to act on its findings.',
    support: { 'llm-guardrails': { how: 'integration', via: ['lakera-guard'], shows: ['check', 'both', 'kinds'] } },
    sources: [
      { page: pages.awsWorkshopLakeraGuard, accessed: '2026-12-01' },
      { page: pages.apiPartnerAppSummary, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bedrock-apply-guardrail',
    text: 'Code that calls a model on a SageMaker endpoint can use the ‘ApplyGuardrail’ operation of Amazon Bedrock to check the prompt before the call and the answer after it.',
    support: {
      'llm-guardrails': { how: 'integration', via: ['amazon-bedrock'], shows: ['check', 'both', 'act', 'kinds'] },
    },
    sources: [{ page: pages.awsWorkshopApplyingBedrockGuardrailsSageMakerModel, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'adversarial-inputs',
    text: 'An Amazon Science sample from 2022 tests recorded inference data for adversarial images and lists those with the highest scores, using Model Monitor and Debugger (both closed to new customers).',
    support: { 'outlier-detection': { how: 'custom', shows: ['flag', 'learnt', 'told'], partial: true } },
    sources: [
      { page: pages.amazonScienceRepositoryDetectingAdversarialSamples, accessed: '2026-12-01' },
      { page: pages.amazonScienceEvaluationPy, accessed: '2026-12-01' },
      { page: pages.amazonScienceDetectingAdversarialSamplesUsing, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideConfigureDebuggerUsingTheSageMakerApi, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
