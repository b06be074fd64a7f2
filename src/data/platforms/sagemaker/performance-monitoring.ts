import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'invocation-metrics',
    text: 'SageMaker sends invocation metrics, including those of inference pipelines, to CloudWatch.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Amazon CloudWatch'] } },
    sources: [
      {
        title: 'SageMaker developer guide: Logs and metrics of inference pipelines',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-logs-metrics.html',
      },
      {
        title: 'SageMaker AI developer guide: Metrics for multi-container endpoints with direct invocation',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/multi-container-metrics.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
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
    slug: 'enhanced-metrics',
    text: 'Enhanced metrics report utilisation and invocations of real-time endpoints per instance, container and GPU in CloudWatch, every 10 to 300 seconds.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Amazon CloudWatch'] } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Enhanced metrics for inference endpoints',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch-enhanced-metrics.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: MetricsConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricsConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'container-metrics',
    text: 'Detailed observability collects the metrics that a serving container exposes at a Prometheus path; for the customer’s own containers the path can be set.',
    support: { 'custom-monitoring-metrics': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: MetricsConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricsConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'token-rates',
    text: 'Detailed observability reports input and output tokens per second of endpoints that run vLLM or SGLang; these are rates, not costs.',
    support: { 'token-cost-tracking': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Amazon CloudWatch user guide: SageMaker AI Insights OpenTelemetry metrics',
        url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/SageMaker-AI-Insights-Metrics.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'benchmark-jobs',
    text: 'SageMaker AI benchmark jobs load an endpoint of a generative model and measure latency, throughput and cost.',
    support: {},
    about: ['endpoint-metrics', 'token-cost-tracking'],
    sources: [
      {
        title: 'SageMaker API reference: CreateAIBenchmarkJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAIBenchmarkJob.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-evaluators',
    text: 'SageMaker evaluates language models with an LLM as judge, custom scorers, standard benchmarks or InspectAI tasks, run as jobs.',
    support: { 'llm-evaluation': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Model evaluation',
        url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/evaluation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-evaluation',
    text: 'Jobs of the category AgentRFTEvaluation run multi-turn rollouts on held-out prompts and compute pass@k and mean reward.',
    support: { 'llm-evaluation': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateJob.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fmeval',
    text: 'The open-source library fmeval evaluates language models on SageMaker endpoints or elsewhere for accuracy, toxicity, semantic robustness and prompt stereotyping.',
    support: { 'llm-evaluation': { how: 'native' } },
    sources: [
      {
        title: 'fmeval on GitHub: README',
        url: 'https://github.com/aws/fmeval/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'augmented-ai',
    text: 'Amazon Augmented AI sends predictions to human reviewers through SageMaker flow definitions; it is no longer open to new customers.',
    support: { 'human-feedback': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Use APIs in Amazon Augmented AI',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-api-references.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon Augmented AI API reference: Welcome',
        url: 'https://docs.aws.amazon.com/augmented-ai/2019-11-07/APIReference/Welcome.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-monitor-closed',
    text: 'SageMaker Model Monitor, which checks captured data against baselines on a schedule, is no longer open to new customers; existing customers can go on using it.',
    support: { 'data-quality-monitoring': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateMonitoringSchedule',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMonitoringSchedule.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloudwatch-alarms',
    text: 'Amazon CloudWatch alarms can watch metrics of SageMaker endpoints, serverless ones included, and send a notification when a threshold is crossed.',
    support: { 'monitoring-alerts': { how: 'native', via: ['Amazon CloudWatch'] } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Alarms and logs for serverless endpoints',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-monitoring.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-tracing',
    text: 'SageMaker managed MLflow records traces of the steps and tool calls of generative AI applications, through automatic logging of frameworks such as LangGraph or through decorators in the code.',
    support: { 'llm-tracing': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'AWS sample on GitHub: SageMaker AI managed MLflow agent introduction',
        url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/workshops/aiops-with-sagemaker-mlflow/02-1-sagemaker-mlflow-agents-introduction.ipynb',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS workshop on GitHub: Observability for LangGraph with SageMaker MLflow',
        url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/diy-agents-with-sagemaker-and-bedrock/5-observability/2-mlflow/mlflow-langgraph-observability.ipynb',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS sample on GitHub: MLflow observability for Strands agents on AgentCore',
        url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-mlflow-agentcore-runtime/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-evaluation',
    text: 'MLflow evaluation scores the answers of a language model on a SageMaker endpoint with built-in judges, custom scorers or third-party ones such as DeepEval, and shows the results in a SageMaker MLflow App.',
    support: { 'llm-evaluation': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'AWS sample on GitHub: Evaluating a language model with a SageMaker MLflow App',
        url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-endpoint-llm-evaluation/SageMaker-mlflow-llm-evaluation.ipynb',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS sample on GitHub: SageMaker endpoint LLM evaluation README',
        url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-endpoint-llm-evaluation/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'captured-traffic-evaluation',
    text: 'An AWS sample turns captured requests of a language model endpoint into MLflow traces and scores them for safety, relevance and fluency; it is deployed as infrastructure code in the user’s account.',
    support: { 'llm-evaluation': { how: 'custom' } },
    about: ['llm-tracing', 'payload-logging'],
    sources: [
      {
        title: 'AWS sample on GitHub: SageMaker inference monitoring with MLflow',
        url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/monitoring/sagemaker-endpoint-llm-monitoring/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evidently-ground-truth',
    text: 'An AWS sample joins later ground truth to logged predictions of a SageMaker endpoint and measures accuracy and its decline in daily runs of the library Evidently.',
    support: { 'model-quality-monitoring': { how: 'integration', via: ['Evidently'] } },
    sources: [
      {
        title: 'AWS sample on GitHub: Automated drift and trend monitoring',
        url: 'https://github.com/aws-samples/sample-mlops-bestpractices/blob/main/sagemaker-automated-drift-and-trend-monitoring/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
