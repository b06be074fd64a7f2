import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'payload-capture',
    text: 'SageMaker can capture and log inference payloads.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Data capture for Model Monitor',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html',
      },
      {
        title: 'SageMaker API reference: DataCaptureConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'capture-sampling',
    text: 'Data capture stores a chosen percentage of requests, their inputs, outputs or both, in S3, for endpoints and batch transform jobs.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: DataCaptureConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateTransformJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'violation-checks',
    text: 'For existing customers, Model Monitor flags changed data types, missing or extra columns, incomplete or unknown values and distributions that drift from the baseline.',
    support: {
      'data-quality-monitoring': { how: 'native', partial: true },
      'drift-detection': { how: 'native', partial: true },
    },
    sources: [
      {
        title: 'SageMaker AI developer guide: Schema for violations',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-interpreting-violations.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'online-explainability',
    text: 'A Clarify explainer on an endpoint returns feature attributions by Kernel SHAP together with the predictions; Clarify admits no new customers.',
    support: { explainability: { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker API reference: ClarifyExplainerConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClarifyExplainerConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: ClarifyShapConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClarifyShapConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-quality-closed',
    text: 'Existing customers of Model Monitor can compare predictions with ground truth labels on a schedule; new customers are no longer admitted.',
    support: { 'model-quality-monitoring': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateModelQualityJobDefinition',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelQualityJobDefinition.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: MonitoringGroundTruthS3Input',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringGroundTruthS3Input.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bias-drift-closed',
    text: 'Existing customers can monitor bias drift of endpoints and batch transform jobs with Model Monitor and Clarify against a baseline; both are closed to new customers.',
    support: { 'bias-monitoring': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Create a bias drift baseline',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-bias-drift-baseline.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'clarify-closed',
    text: 'SageMaker Clarify computes bias metrics and feature attributions in processing jobs; it is no longer open to new customers.',
    support: { explainability: { how: 'native', partial: true }, 'bias-monitoring': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'attribution-drift-closed',
    text: 'Existing customers of Model Monitor can schedule hourly jobs that measure drift of feature attributions; new customers are not admitted.',
    support: { 'drift-detection': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-baseline',
    text: 'Model Monitor, closed to new customers, typically takes the training dataset as the baseline with which it compares serving data.',
    support: { 'training-serving-skew': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Create a model quality baseline',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-baseline.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llama-guard',
    text: 'An AWS example deploys Llama Guard from JumpStart to a SageMaker endpoint to moderate the prompts and answers of another model; the caller has to chain the two.',
    support: { 'llm-guardrails': { how: 'custom' } },
    sources: [
      {
        title: 'SageMaker examples on GitHub: Text moderation with Llama Guard',
        url: 'https://github.com/aws/amazon-sagemaker-examples/blob/default/%20%20%20%20generative_ai/sm-jumpstart_foundation_llama_guard_text_moderation.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evidently-drift',
    text: 'AWS samples compare inference data with the training data by the open-source library Evidently, in scheduled jobs that log drift to managed MLflow and alert through Amazon SNS.',
    support: {
      'drift-detection': { how: 'integration', via: ['Evidently'] },
      'training-serving-skew': { how: 'integration', via: ['Evidently'] },
    },
    sources: [
      {
        title: 'AWS sample on GitHub: Predictive ML batch monitoring pipeline',
        url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/monitoring/predictiveml-batch-monitoring-pipeline/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS sample on GitHub: Automated drift and trend monitoring',
        url: 'https://github.com/aws-samples/sample-mlops-bestpractices/blob/main/sagemaker-automated-drift-and-trend-monitoring/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fiddler-app',
    text: 'Fiddler, a third-party Partner AI App that runs in SageMaker, compares production events with a baseline and shows the drift of features.',
    support: { 'drift-detection': { how: 'integration', via: ['Fiddler'] } },
    sources: [
      {
        title: 'AWS workshop on GitHub: Fiddler model monitoring',
        url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/partner-ai-apps-with-sagemakerai/fiddler/fiddler-model-monitoring.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lakera-guard',
    text: 'Lakera Guard, a third-party Partner AI App, checks prompts and answers of a model for attacks and unsafe content at run time; the application has to act on a flag itself.',
    support: { 'llm-guardrails': { how: 'integration', via: ['Lakera Guard'] } },
    sources: [
      {
        title: 'AWS workshop on GitHub: Lakera Guard',
        url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/partner-ai-apps-with-sagemakerai/lakera/lakera.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bedrock-apply-guardrail',
    text: 'Prompts and answers of a model on a SageMaker endpoint can be checked by the ApplyGuardrail operation of Amazon Bedrock, which the calling code invokes before and after the model.',
    support: { 'llm-guardrails': { how: 'integration', via: ['Amazon Bedrock'] } },
    sources: [
      {
        title: 'AWS workshop on GitHub: Applying Bedrock Guardrails to a SageMaker model',
        url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/fine-tuning-with-sagemakerai-and-bedrock/task_04_responsible_ai/04.01_bedrock_guardrails_apply_guardrail_api.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adversarial-inputs',
    text: 'A sample of Amazon Science, last changed in 2022, adds a job to Model Monitor, which is closed to new customers, that tests recorded inference data for adversarial images and lists those with the highest scores.',
    support: { 'outlier-detection': { how: 'custom', partial: true } },
    sources: [
      {
        title: 'Amazon Science repository: Detecting adversarial samples using SageMaker',
        url: 'https://github.com/amazon-science/detecting-adversarial-samples-using-sagemaker/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon Science repository: evaluation.py',
        url: 'https://github.com/amazon-science/detecting-adversarial-samples-using-sagemaker/blob/main/docker/evaluation.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon Science: Detecting adversarial samples using SageMaker Model Monitor and Debugger',
        url: 'https://www.amazon.science/code-and-datasets/detecting-adversarial-samples-using-sagemaker-model-monitor-and-debugger',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
