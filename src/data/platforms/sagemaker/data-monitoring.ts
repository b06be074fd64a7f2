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
    text: 'Data capture stores a chosen percentage of the requests of an endpoint, their inputs, outputs or both, in S3, and also captures the data of batch transform jobs.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.apiDataCaptureConfig, accessed: '2026-11-23' },
      { page: pages.apiCreateTransformJob, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'violation-checks',
    text: 'For existing customers, Model Monitor flags changed data types, missing or extra columns, incomplete or unknown values, and distributions that drift from the baseline.',
    support: {
      'data-quality-monitoring': { how: 'native', shows: ['check', 'broken'], partial: true },
      'drift-detection': { how: 'native', shows: ['distance', 'again', 'verdict'], partial: true },
    },
    sources: [
      { page: pages.aiGuideSchemaForViolations, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'online-explainability',
    text: 'Clarify, which is closed to new customers, has an explainer for endpoints that returns feature attributions by Kernel SHAP together with the predictions.',
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
    text: 'Existing customers of Model Monitor, which is closed to new ones, can compare predictions with ground truth labels on a schedule.',
    support: { 'model-quality-monitoring': { how: 'native', shows: ['truth', 'again'], partial: true } },
    sources: [
      { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
      { page: pages.apiCreateModelQualityJobDefinition, accessed: '2026-11-23' },
      { page: pages.apiMonitoringGroundTruthS3Input, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bias-drift-closed',
    text: 'Existing customers of Model Monitor and Clarify, both closed to new ones, can monitor the bias drift of endpoints and batch transform jobs against a baseline.',
    support: { 'bias-monitoring': { how: 'native', shows: ['metric', 'measures', 'deployed'], partial: true } },
    sources: [
      { page: pages.aiGuideCreateABiasDriftBaseline, accessed: '2026-11-23' },
      { page: pages.aiGuideClarifyDataFormatCompatibilityGuide, accessed: '2026-11-23' },
      { page: pages.guide2023PostTrainingBias, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.guide2023BiasDriftViolations, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideClarifyDataFormatChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'clarify-closed',
    text: 'SageMaker Clarify, which is closed to new customers, computes bias metrics such as disparate impact, and feature attributions for single predictions or a whole model, in processing jobs.',
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
    text: 'Existing customers of Model Monitor, which is closed to new ones, can schedule hourly jobs that measure the drift of feature attributions.',
    support: { 'drift-detection': { how: 'native', shows: ['distance', 'again'], partial: true } },
    sources: [
      { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
      { page: pages.guide2023AttributionDrift, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-baseline',
    text: 'Model Monitor, closed to new customers, typically takes the training dataset as the baseline with which it compares serving data.',
    support: { 'training-serving-skew': { how: 'native', shows: ['training', 'feature', 'kept'], partial: true } },
    sources: [
      { page: pages.aiGuideCreateAModelQualityBaseline, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
      { page: pages.guide2023CreateBaseline, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideSchemaForViolations, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llama-guard',
    text: 'An AWS example deploys Llama Guard from JumpStart to a SageMaker endpoint, whose caller chains it with another model to moderate prompts and answers.',
    support: { 'llm-guardrails': { how: 'custom', shows: ['check', 'both'] } },
    sources: [{ page: pages.examplesTextModerationWithLlamaGuard, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'evidently-drift',
    text: 'AWS samples compare inference data with the training data using the open-source library Evidently, in scheduled jobs that log drift to managed MLflow and alert through Amazon Simple Notification Service (SNS).',
    support: {
      'drift-detection': { how: 'custom', shows: ['distance', 'again', 'verdict'], via: ['evidently'] },
      'training-serving-skew': { how: 'custom', via: ['evidently'], shows: ['training', 'feature'] },
    },
    sources: [
      { page: pages.awsSamplePredictiveMlBatchMonitoringPipeline, accessed: '2026-11-23' },
      { page: pages.awsSampleAutomatedDriftAndTrendMonitoring, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fiddler-app',
    text: 'Fiddler, a third-party Partner AI App that runs in SageMaker, compares production events with a baseline and shows the drift of features.',
    support: { 'drift-detection': { how: 'integration', shows: ['distance'], via: ['fiddler'] } },
    sources: [
      { page: pages.awsWorkshopFiddlerModelMonitoring, accessed: '2026-11-23' },
      { page: pages.apiPartnerAppSummary, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lakera-guard',
    text: 'Lakera Guard, a third-party Partner AI App, checks prompts and answers of a model at run time for attacks and unsafe content, and leaves it to the application to act.',
    support: { 'llm-guardrails': { how: 'integration', via: ['lakera-guard'], shows: ['check', 'both', 'kinds'] } },
    sources: [
      { page: pages.awsWorkshopLakeraGuard, accessed: '2026-11-23' },
      { page: pages.apiPartnerAppSummary, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bedrock-apply-guardrail',
    text: 'Prompts and answers of a model on a SageMaker endpoint can be checked by the ‘ApplyGuardrail’ operation of Amazon Bedrock, which the calling code invokes before and after the model.',
    support: {
      'llm-guardrails': { how: 'integration', via: ['amazon-bedrock'], shows: ['check', 'both', 'act', 'kinds'] },
    },
    sources: [{ page: pages.awsWorkshopApplyingBedrockGuardrailsSageMakerModel, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'adversarial-inputs',
    text: 'An Amazon Science sample, last changed in 2022, adds a job to Model Monitor (closed to new customers) that tests recorded inference data for adversarial images and lists those with the highest scores.',
    support: { 'outlier-detection': { how: 'custom', shows: ['flag', 'learnt', 'told'], partial: true } },
    sources: [
      { page: pages.amazonScienceRepositoryDetectingAdversarialSamples, accessed: '2026-11-23' },
      { page: pages.amazonScienceEvaluationPy, accessed: '2026-11-23' },
      { page: pages.amazonScienceDetectingAdversarialSamplesUsing, accessed: '2026-11-23' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
