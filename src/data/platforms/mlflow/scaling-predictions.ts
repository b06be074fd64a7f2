import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'depends-on-deployment-option',
    text: 'Which ways of scaling predictions are available follows from the deployment option used with MLflow.',
    support: {},
    about: ['autoscaling', 'traffic-splitting', 'multi-model-endpoints', 'grpc-inference'],
    sources: [
      {
        title: 'MLflow documentation: Built-in deployment tools',
        url: 'https://mlflow.org/docs/latest/models.html#built-in-deployment-tools',
      },
      {
        title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Deploy MLflow Model to Modal',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'no-horizontal-scaling-in-fastapi-server',
    text: 'The FastAPI server that the mlflow models serve command starts does not scale horizontally out of the box.',
    support: { autoscaling: { how: 'none' } },
    sources: [
      {
        title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Deploy a model locally',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'modal-autoscaling',
    text: 'The mlflow-modal-deploy plugin deploys MLflow Models to Modal, where containers scale automatically and go down to none by default when idle.',
    support: {
      autoscaling: { how: 'integration', via: ['Modal'] },
      'scale-to-zero': { how: 'integration', via: ['Modal'] },
    },
    sources: [
      {
        title: 'MLflow documentation: Deploy MLflow Model to Modal',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'modal-gpus',
    text: 'Models that MLflow deploys to Modal can run on NVIDIA GPUs from T4 to B200, several of them for one container if wanted.',
    support: { 'accelerated-inference': { how: 'integration', via: ['Modal'] } },
    sources: [
      {
        title: 'MLflow documentation: Deploy MLflow Model to Modal',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'modal-request-batching',
    text: 'Online requests to an MLflow Model on Modal can be grouped into batches by an option of the deployment that is off by default.',
    support: { 'request-batching': { how: 'integration', via: ['Modal'] } },
    sources: [
      {
        title: 'MLflow documentation: Deploy MLflow Model to Modal',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-traffic-splitting',
    text: 'An MLflow AI Gateway endpoint can divide its requests between several LLM provider models by percentage weights, for example for A/B tests.',
    support: { 'traffic-splitting': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Traffic Routing & Fallbacks',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/traffic-routing-fallbacks/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-fallbacks',
    text: 'An MLflow AI Gateway endpoint can name fallback models that are tried in order when the main one fails or is rate-limited; this covers calls to LLM providers, not models that MLflow itself serves.',
    support: { 'high-availability': { how: 'native', partial: true } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Traffic Routing & Fallbacks',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/traffic-routing-fallbacks/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-gateway',
    text: 'The MLflow AI Gateway passes calls to several LLM providers through endpoints of the tracking server and keeps the provider keys there.',
    support: { 'ai-gateway': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: AI Gateway',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: AI Gateway Quickstart',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/quickstart/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-providers',
    text: 'The MLflow AI Gateway supports providers such as OpenAI, Anthropic, Gemini, Azure OpenAI, Bedrock, Vertex AI, Mistral, Ollama and Databricks, and more through LiteLLM.',
    support: { 'ai-gateway': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: AI Gateway Model Providers',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/endpoints/model-providers/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-api-styles',
    text: 'AI Gateway endpoints of MLflow are called through its own API, an OpenAI-compatible chat API or pass-through APIs in the format of OpenAI, Anthropic or Gemini.',
    support: { 'ai-gateway': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: AI Gateway Query Endpoints',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/endpoints/query-endpoints/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-budgets',
    text: 'AI Gateway budget policies set a spending limit in US dollars a day, week or month, after which MLflow sends an alert or rejects further requests with HTTP 429.',
    support: { 'ai-gateway': { how: 'native' } },
    about: ['token-cost-tracking'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Budget Alerts & Limits',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/budget-alerts-limits/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-budget-state',
    text: 'Without Redis each MLflow AI Gateway process counts spending for itself, so several processes together can exceed a budget.',
    support: {},
    about: ['ai-gateway', 'token-cost-tracking'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Budget Alerts & Limits',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/budget-alerts-limits/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-for-coding-agents',
    text: 'The MLflow AI Gateway can carry the model calls of the coding agents OpenAI Codex, Claude Code and Gemini CLI.',
    support: { 'ai-gateway': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Coding Agents & AI Gateway',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/coding-agents/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'several-models-in-one-pyfunc',
    text: 'Several models can share one MLflow endpoint when the user wraps them in a custom PyFunc model.',
    support: { 'multi-model-endpoints': { how: 'custom' } },
    sources: [
      {
        title: 'MLflow documentation: Serving multiple models with PyFunc',
        url: 'https://mlflow.org/docs/latest/ml/traditional-ml/tutorials/serving-multiple-models-with-pyfunc/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'alias-reassignment',
    text: 'Pointing an alias such as champion at another version of a registered model changes which version MLflow loads by that alias, so users can go back to an earlier one.',
    support: { 'deployment-rollback': { how: 'custom' } },
    sources: [
      {
        title: 'MLflow documentation: Model Registry Workflows',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Model Registry',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-deprecated',
    text: 'MLflow deprecated its MLServer integration, its documented route to autoscaling and canary roll-out with KServe or Seldon Core, and announced its removal for version 3.13.',
    support: {},
    about: ['autoscaling', 'traffic-splitting', 'real-time-endpoints'],
    sources: [
      {
        title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sagemaker-serverless',
    text: 'The Amazon SageMaker target of MLflow deployments can create a serverless endpoint with a set memory size and concurrency.',
    support: { 'scale-to-zero': { how: 'integration', via: ['Amazon SageMaker'] } },
    sources: [
      {
        title: 'MLflow repository: mlflow.sagemaker',
        url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/sagemaker/__init__.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-grpc',
    text: 'In KServe, the MLServer runtime for MLflow models supports version 2 of the inference protocol over gRPC as well as HTTP.',
    support: { 'grpc-inference': { how: 'integration', via: ['KServe and MLServer'] } },
    sources: [
      {
        title: 'KServe documentation: Model serving frameworks overview',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ab-test-data',
    text: 'The MLflow documentation shows user code that logs the control and treatment data of an A/B test of a model and their difference in conversion; it compares once for each call.',
    support: {},
    about: ['champion-challenger', 'traffic-splitting'],
    sources: [
      {
        title: 'MLflow documentation: Dataset Tracking',
        url: 'https://mlflow.org/docs/latest/ml/dataset/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-ai-gateway',
    text: 'MLflow can trace calls that pass through Databricks AI Gateway, a service of its own with permissions, rate limits, load balancing, fallbacks and guardrails.',
    support: {
      'ai-gateway': { how: 'integration', via: ['Databricks AI Gateway'] },
      'llm-guardrails': { how: 'integration', via: ['Databricks AI Gateway'] },
    },
    sources: [
      {
        title: 'MLflow documentation: Tracing Databricks AI Gateway',
        url: 'https://mlflow.org/docs/latest/genai/tracing/integrations/listing/databricks-ai-gateway',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
