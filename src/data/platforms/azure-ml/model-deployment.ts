import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'managed-online-endpoints',
    text: 'Managed online endpoints answer HTTP requests of up to 180 seconds on machines that the service provisions, patches and recovers.',
    support: { 'real-time-endpoints': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Quotas and limits',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-online-endpoints',
    text: 'Kubernetes online endpoints serve models on clusters that the customer runs; models from the catalogue or from registries are not supported there.',
    support: { 'real-time-endpoints': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Kubernetes compute target',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-attach-kubernetes-anywhere',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'parallel-batch-endpoints',
    text: 'Batch endpoints score files from storage in parallel on a compute cluster, with a single model or a whole pipeline component.',
    support: { 'batch-inference': { how: 'native' } },
    only: ['batch-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Batch endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'low-priority-batch',
    text: 'Model deployments of batch endpoints can use low-priority machines and resume their work after pre-emption; online deployments cannot use such machines.',
    support: {},
    about: ['batch-inference'],
    only: ['batch-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Batch endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'queued-batch-requests',
    text: 'A call to a batch endpoint starts a job that waits in a queue if capacity is short and writes its results to a data store.',
    support: { 'asynchronous-inference': { how: 'native' } },
    only: ['batch-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Batch endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stream-analytics-functions',
    text: 'A job of Azure Stream Analytics can call a model deployed with Azure Machine Learning as a function on its event stream, given JSON data and a Swagger description.',
    support: { 'streaming-inference': { how: 'integration', via: ['Azure Stream Analytics'] } },
    sources: [
      {
        title: 'Azure Stream Analytics documentation: Integration with Azure Machine Learning',
        url: 'https://learn.microsoft.com/en-us/azure/stream-analytics/machine-learning-udf',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'own-containers',
    text: 'Online endpoints can run the user’s own container, for example TensorFlow Serving, TorchServe or Triton, if it answers on liveness, readiness and scoring routes.',
    support: { 'custom-serving-containers': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Custom containers',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-custom-container',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'curated-images',
    text: 'Microsoft publishes curated images for common frameworks, updated every two weeks against vulnerabilities, to which users add a scoring script.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-format',
    text: 'Models saved in the MLflow format deploy to online and batch endpoints without a scoring script or an environment of the user’s.',
    support: { 'model-packaging': { how: 'native', via: ['MLflow'] } },
    only: ['online-endpoints', 'batch-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Logging MLflow models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-mlflow-models',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: MLOps model management',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Batch endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-templates',
    text: 'Deployment templates, in preview, keep the environment, probes and allowed machine types of a model in a registry; they apply to managed online endpoints only.',
    support: {},
    about: ['model-packaging'],
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Deployment templates',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-deployment-template',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-signatures',
    text: 'An MLflow model logged in Azure Machine Learning can hold a signature of its inputs and outputs, inferred automatically or supplied in code.',
    support: { 'model-signatures': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Logging MLflow models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-mlflow-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-component-deployments',
    text: 'Batch endpoints can deploy a pipeline component, so that preparation steps, models and later processing run behind one address.',
    support: { 'inference-graphs': { how: 'native' } },
    only: ['batch-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Batch endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'triton-ensembles',
    text: 'Online endpoints run models of TensorFlow, ONNX Runtime, PyTorch or TensorRT on Triton, including Triton’s ensemble models, without code.',
    support: { 'inference-graphs': { how: 'native', via: ['NVIDIA Triton Inference Server'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Deploying with Triton',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-with-triton',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-download',
    text: 'Registered models can be downloaded with all their files from the studio or with the CLI.',
    support: { 'model-export': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Exporting and deleting data',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-export-delete-data',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: CLI v2 release notes',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: MLOps model management',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'onnx-from-automl',
    text: 'Automated ML has an option for models that are compatible with ONNX, a format that runs on servers and edge devices outside the service.',
    support: { 'model-export': { how: 'native', via: ['ONNX'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Setting up AutoML training',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-train',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: ONNX',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-onnx',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'outside-models',
    text: 'Models trained outside Azure Machine Learning can be registered and deployed if Python 3.10 or later can load them.',
    support: { 'external-models': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: MLOps model management',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hugging-face-import',
    text: 'A notebook imports models of nine task types from Hugging Face into a workspace when the model catalogue has no match.',
    support: { 'external-models': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Foundation models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-foundation-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-inference-container',
    text: 'A container tagged as preview serves language models with vLLM or DeepSpeed-MII on Azure Machine Learning, with continuous batching and tensor parallelism.',
    support: { 'llm-serving': { how: 'native', via: ['vLLM or DeepSpeed-MII'], stage: 'preview' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'GitHub: Azure/azureml-examples, inference container for foundation models',
        url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/foundation-models/system/inference/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'GitHub: Azure/azureml-assets, environment foundation-model-inference',
        url: 'https://github.com/Azure/azureml-assets/blob/main/assets/training/model_management/environments/foundation-model-inference/spec.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-models',
    text: 'Serverless deployments give access to selected catalogue models hosted by Microsoft, through one inference API and without machine quota in the customer’s subscription.',
    support: { 'llm-serving': { how: 'native' } },
    only: ['serverless-deployments'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Model catalogue',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'flow-streaming',
    text: 'A prompt flow deployed to an online endpoint can return a language model’s answer in chunks while it is generated.',
    support: {},
    about: ['llm-serving'],
    only: ['prompt-flow'],
    sources: [
      {
        title: 'Prompt flow documentation: Streaming mode',
        url: 'https://microsoft.github.io/promptflow/how-to-guides/enable-streaming-mode.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Prompt flow documentation: Home page',
        url: 'https://microsoft.github.io/promptflow/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-framework-deployment',
    text: 'The documentation sees no direct equivalent of prompt flow’s managed online endpoints in Microsoft Agent Framework and points to Azure Container Apps, Azure Functions or other container hosts.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Migrating from prompt flow to Agent Framework',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/migrate-prompt-flow-to-agent-framework',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'langchain-environment',
    text: 'Microsoft’s preview repository of registry assets includes an environment that deploys and serves applications written with LangChain.',
    support: { 'app-hosting': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'GitHub: Azure/azureml-assets, environment for LangChain applications',
        url: 'https://github.com/Azure/azureml-assets/blob/main/assets/Langchain/environments/general-langchain-app-deployment/spec.yaml',
        accessed: '2026-11-23',
      },
      { title: 'GitHub: Azure/azureml-assets', url: 'https://github.com/Azure/azureml-assets', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'app-service',
    text: 'Applications on top of models can be deployed and managed with Azure App Service, with which Azure Machine Learning integrates.',
    support: { 'app-hosting': { how: 'integration', via: ['Azure App Service'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Overview',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'distillation',
    text: 'Distillation jobs, experimental in the Python SDK, train a smaller model such as Llama 3.1 8B Instruct with a larger teacher model and register it for serverless deployment.',
    support: { 'model-optimization': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'GitHub: Azure/azureml-examples, distillation with the CLI',
        url: 'https://github.com/Azure/azureml-examples/blob/main/cli/foundation-models/system/distillation/conversation/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'GitHub: Azure/azure-sdk-for-python, distillation job',
        url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/azure/ai/ml/entities/_job/distillation/distillation_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'onnx-runtime',
    text: 'Models converted to ONNX run in Azure Machine Learning on ONNX Runtime, which can use accelerators such as TensorRT and OpenVINO.',
    support: { 'model-optimization': { how: 'integration', via: ['ONNX Runtime'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: ONNX',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-onnx',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-workflow-endpoints',
    text: 'A guide in Microsoft’s prompt flow repository wraps a workflow of Microsoft Agent Framework in a scoring script and deploys it to a managed online endpoint.',
    support: { 'agent-deployment': { how: 'custom', via: ['Microsoft Agent Framework'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'GitHub: microsoft/promptflow, deploying an Agent Framework workflow',
        url: 'https://github.com/microsoft/promptflow/blob/main/migration-guide/PromptFlow-to-MAF/phase-4-migrate-ops/4b-deployment/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-by-api-management',
    text: 'A lab of Microsoft exposes a model on a managed online endpoint to agents as a tool of the Model Context Protocol, served by Azure API Management.',
    support: { 'agent-tools': { how: 'integration', via: ['Azure API Management'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'GitHub: Azure-Samples/AI-Gateway, Azure ML model as MCP server',
        url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/azure-ml-models/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-authentication',
    text: 'Clients of an online endpoint authenticate with a key, a token of Azure Machine Learning or a Microsoft Entra token, as the endpoint is set.',
    support: {},
    about: ['real-time-endpoints'],
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-image-registries',
    text: 'Of private container registries, online deployments can draw their images only from Azure Container Registry.',
    support: {},
    about: ['custom-serving-containers'],
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
