import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const performanceMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'invocation-metrics',
    text: 'SageMaker sends invocation metrics of endpoints and inference pipelines to Amazon CloudWatch, such as the numbers of requests and errors and the model latency.',
    support: {
      'endpoint-metrics': { how: 'native', shows: ['requests', 'several', 'use'], via: ['amazon-cloudwatch'] },
    },
    sources: [
      { page: pages.guideLogsAndMetricsOfInferencePipelines },
      { page: pages.aiGuideMetricsMultiContainerEndpointsDirect, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.guide2023InferencePipelineLogsAndMetrics, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'payload-capture',
    text: 'SageMaker can capture and log the inference payloads of endpoints.',
    support: { 'payload-logging': { how: 'native', shows: ['content', 'both', 'store'] } },
    sources: [
      { page: pages.guideDataCaptureForModelMonitor },
      { page: pages.apiDataCaptureConfig, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'enhanced-metrics',
    text: 'SageMaker enhanced metrics report the utilisation and invocations of real-time endpoints every 10 to 300 seconds: per instance, per container of an inference component and, for GPU use, per GPU.',
    support: { 'endpoint-metrics': { how: 'native', shows: ['requests', 'use'], via: ['amazon-cloudwatch'] } },
    sources: [
      { page: pages.aiGuideEnhancedMetricsForInferenceEndpoints, accessed: '2026-12-01' },
      { page: pages.apiMetricsConfig, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'container-metrics',
    text: 'SageMaker detailed observability publishes the Prometheus metrics of serving containers to CloudWatch, and customers can set the path at which their own containers expose metrics.',
    support: { 'custom-monitoring-metrics': { how: 'native', shows: ['own', 'time', 'beside'] } },
    sources: [
      { page: pages.apiMetricsConfig, accessed: '2026-12-01' },
      { page: pages.cloudFormationMetricsConfig, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.apiContainerMetricsConfig, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'token-rates',
    text: 'For endpoints that run vLLM or SGLang, SageMaker detailed observability reports input and output tokens per second.',
    support: {},
    about: ['token-cost-tracking'],
    sources: [{ page: pages.amazonCloudWatchGuideSageMakerAiInsights, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'benchmark-jobs',
    text: 'SageMaker AI benchmark jobs send load to the endpoint of a generative model and measure latency, throughput and cost.',
    support: {},
    about: ['endpoint-metrics', 'token-cost-tracking'],
    sources: [{ page: pages.apiCreateaibenchmarkjob, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-evaluators',
    text: 'SageMaker evaluation jobs can score language models with an LLM as a judge, with custom scorers, on standard benchmarks or with InspectAI tasks.',
    support: { 'llm-evaluation': { how: 'native', shows: ['score', 'judge', 'own'] } },
    sources: [{ page: pages.pythonSdkModelEvaluation, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'agent-evaluation',
    text: 'SageMaker jobs in the ‘AgentRFTEvaluation’ category run multi-turn rollouts of a model on held-out prompts and compute metrics such as pass@k and mean reward.',
    support: { 'llm-evaluation': { how: 'native', shows: ['score'] } },
    sources: [{ page: pages.apiCreateJob, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'fmeval',
    text: 'The open-source fmeval library evaluates language models (on SageMaker endpoints or elsewhere) for accuracy, toxicity, semantic robustness and prompt stereotyping.',
    support: { 'llm-evaluation': { how: 'native', shows: ['score'] } },
    sources: [{ page: pages.fmevalReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'augmented-ai',
    text: 'Amazon Augmented AI, now closed to new customers, sends predictions to human reviewers through SageMaker flow definitions and stores the reviewers’ output in Amazon S3.',
    support: { 'human-feedback': { how: 'native', shows: ['reviewers', 'read'], partial: true } },
    sources: [
      { page: pages.aiGuideUseApisInAmazonAugmentedAi, accessed: '2026-11-23' },
      { page: pages.amazonAugmentedAiApiWelcome, accessed: '2026-11-23' },
      { page: pages.amazonAugmentedAiApiHumanLoopOutput, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideUseApisInAugmentedAiChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-monitor-closed',
    text: 'SageMaker Model Monitor, now closed to new customers, checks captured data against baselines on a schedule.',
    support: { 'data-quality-monitoring': { how: 'native', shows: ['check', 'again'], partial: true } },
    sources: [
      { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
      { page: pages.apiCreateMonitoringSchedule, accessed: '2026-11-23' },
      { page: pages.aiGuideSchemaForViolations, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideScheduleAttributeDriftChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloudwatch-alarms',
    text: 'Amazon CloudWatch alarms can watch metrics of SageMaker endpoints, including serverless ones, and send a notification when a threshold is crossed.',
    support: {
      'monitoring-alerts': { how: 'native', shows: ['breach', 'limit', 'channel'], via: ['amazon-cloudwatch'] },
    },
    sources: [{ page: pages.aiGuideAlarmsAndLogsForServerlessEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-tracing',
    text: 'SageMaker managed MLflow records traces of the steps and tool calls of generative AI applications, by automatic logging of frameworks such as LangGraph or by decorators in the code.',
    support: { 'llm-tracing': { how: 'native', via: ['mlflow'], shows: ['steps', 'content', 'tools', 'view'] } },
    sources: [
      { page: pages.awsSampleSageMakerAiManagedMlflowAgentIntroduction, accessed: '2026-12-01' },
      { page: pages.awsWorkshopObservabilityLangGraphSageMakerMlflow, accessed: '2026-12-01' },
      { page: pages.awsSampleMlflowObservabilityStrandsAgentsAgentCore, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-trace-content',
    text: 'Traces in SageMaker managed MLflow 3 record the inputs, outputs and metadata of each step of a request.',
    support: { 'llm-tracing': { how: 'native', via: ['mlflow'], shows: ['steps', 'content'] } },
    sources: [
      { page: pages.mlflowTracing3, accessed: '2026-11-30' },
      { page: pages.awsSampleMlflowObservabilityStrandsAgentsAgentCore, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-evaluation',
    text: 'MLflow evaluation scores a language model on a SageMaker endpoint with LLM judges, custom scorers or third-party scorers such as DeepEval, and stores the results in a SageMaker MLflow App.',
    support: { 'llm-evaluation': { how: 'native', via: ['mlflow'], shows: ['score', 'judge', 'own', 'kept'] } },
    sources: [
      { page: pages.awsSampleEvaluatingLanguageModelSageMakerMlflowApp, accessed: '2026-12-01' },
      { page: pages.awsSampleSageMakerEndpointLlmEvaluationReadme, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'captured-traffic-evaluation',
    text: 'An AWS sample creates MLflow traces from the requests captured at a SageMaker endpoint for a language model, and scores the traces for safety, relevance and fluency.',
    support: { 'llm-evaluation': { how: 'custom', shows: ['score', 'own'] } },
    about: ['llm-tracing', 'payload-logging'],
    sources: [{ page: pages.awsSampleSageMakerInferenceMonitoringWithMlflow, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'captured-token-counts',
    text: 'An AWS sample records a token count in SageMaker MLflow for requests captured at a language model endpoint, and users can filter the traces by endpoint.',
    support: { 'token-cost-tracking': { how: 'custom', via: ['mlflow'], shows: ['spent', 'split'] } },
    sources: [{ page: pages.awsSampleSageMakerInferenceMonitoringWithMlflow, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-trace-tokens',
    text: 'In an AWS workshop, traces of an agent in the SageMaker MLflow interface show the number of tokens used.',
    support: { 'token-cost-tracking': { how: 'native', via: ['mlflow'], shows: ['spent'] } },
    sources: [{ page: pages.awsWorkshopObservabilityLangGraphSageMakerMlflow, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'evidently-ground-truth',
    text: 'An AWS sample joins later ground truth to the logged predictions of a SageMaker endpoint, and uses the Evidently library to measure accuracy and its decline in daily runs.',
    support: { 'model-quality-monitoring': { how: 'custom', shows: ['truth', 'again', 'course'], via: ['evidently'] } },
    sources: [{ page: pages.awsSampleAutomatedDriftAndTrendMonitoring, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
