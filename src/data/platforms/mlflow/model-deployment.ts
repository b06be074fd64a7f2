import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'mlflow-models',
    text: 'MLflow Models gives the packaging and the deployment of models a structure.',
    support: { 'model-packaging': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Built-in deployment tools',
        url: 'https://mlflow.org/docs/latest/models.html#built-in-deployment-tools',
      },
      {
        title: 'MLflow documentation: Models',
        url: 'https://mlflow.org/docs/latest/ml/model/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'basic-local-serving',
    text: 'Out of the box, MLflow serves models locally and at a basic level.',
    support: { 'real-time-endpoints': { how: 'native', partial: true }, 'local-mode': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Deploy a model locally',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'built-in-hosting-integrations',
    text: 'MLflow has built-in integrations for hosting models on specialist platforms.',
    support: { 'extension-points': { how: 'native' } },
    about: ['real-time-endpoints'],
    sources: [
      {
        title: 'MLflow documentation: Built-in deployment tools',
        url: 'https://www.mlflow.org/docs/latest/models.html#built-in-deployment-tools',
      },
      {
        title: 'MLflow documentation: MLflow Serving',
        url: 'https://mlflow.org/docs/latest/ml/deployment/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'custom-deployment-targets',
    text: 'The hosting integrations of MLflow can be extended to custom deployment targets.',
    support: { 'extension-points': { how: 'native' } },
    about: ['real-time-endpoints'],
    sources: [
      {
        title: 'MLflow documentation: Deployment to custom targets',
        url: 'https://www.mlflow.org/docs/latest/models.html#deployment-to-custom-targets',
      },
      {
        title: 'MLflow documentation: Models',
        url: 'https://mlflow.org/docs/latest/ml/model/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'deployment-plugins',
    text: 'Plugins exist that let MLflow deploy to specialist hosting.',
    support: { 'extension-points': { how: 'native' } },
    about: ['real-time-endpoints'],
    sources: [
      {
        title: 'MLflow documentation: Deployment plugins',
        url: 'https://www.mlflow.org/docs/latest/plugins.html#deployment-plugins',
      },
      {
        title: 'MLflow documentation: Plugins',
        url: 'https://mlflow.org/docs/latest/ml/plugins/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'batch-from-projects',
    text: 'An MLflow project can run batch inference by itself, without a step that serves the model.',
    support: { 'batch-inference': { how: 'custom' } },
    only: ['open-source'],
    sources: [
      {
        title: 'Packt book repository: MLproject file for batch inference',
        url: 'https://github.com/PacktPublishing/Machine-Learning-Engineering-with-MLflow/blob/master/Chapter09/psystock-inference-batch/MLproject',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark-batch-inference',
    text: 'The Spark integration of MLflow makes batch inference possible.',
    support: { 'batch-inference': { how: 'integration', via: ['Apache Spark'] } },
    sources: [
      {
        title: 'Towards Data Science: MLflow with Spark',
        url: 'https://towardsdatascience.com/empowering-spark-with-mlflow-58e6eb5d85e8',
      },
      {
        title: 'MLflow documentation: Models',
        url: 'https://mlflow.org/docs/latest/ml/model/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark-streaming-inference',
    text: 'The Spark integration of MLflow makes streaming inference possible.',
    support: { 'streaming-inference': { how: 'integration', via: ['Apache Spark'] } },
    sources: [
      {
        title: 'Towards Data Science: MLflow with Spark',
        url: 'https://towardsdatascience.com/empowering-spark-with-mlflow-58e6eb5d85e8',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'models-serve-rest-api',
    text: 'The mlflow models serve command starts a FastAPI server that answers predictions on the path /invocations from JSON or CSV input.',
    support: { 'real-time-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Deploy a model locally',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'batch-predict-command',
    text: 'The mlflow models predict command runs one batch prediction over a local CSV or JSON file.',
    support: { 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Deploy a model locally',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sagemaker-endpoints',
    text: 'MLflow can build a container image for a model, push it to Amazon ECR and create an Amazon SageMaker endpoint from it.',
    support: { 'real-time-endpoints': { how: 'integration', via: ['Amazon SageMaker'] } },
    sources: [
      {
        title: 'MLflow documentation: Deploy MLflow Model to Amazon SageMaker',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-sagemaker/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'own-image-on-sagemaker',
    text: 'For an Amazon SageMaker endpoint users can build an image of their own from MLflow’s official one and push it to Amazon ECR.',
    support: { 'custom-serving-containers': { how: 'integration', via: ['Amazon SageMaker'] } },
    sources: [
      {
        title: 'MLflow documentation: Deploy MLflow Model to Amazon SageMaker',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-sagemaker/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-targets',
    text: 'Besides a local server, MLflow documents deployment of models to Amazon SageMaker, Azure ML, Databricks, Kubernetes and Modal, and by community plugins to other targets.',
    support: {
      'real-time-endpoints': {
        how: 'integration',
        via: ['Amazon SageMaker, Azure ML, Databricks, Kubernetes or Modal'],
      },
    },
    sources: [
      {
        title: 'MLflow documentation: MLflow Serving',
        url: 'https://mlflow.org/docs/latest/ml/deployment/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'build-docker-image',
    text: 'MLflow has a command that builds a Docker image from a model and its inference server; users build and store such images themselves.',
    support: { 'prebuilt-serving-containers': { how: 'custom' } },
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
    slug: 'deployments-commands',
    text: 'The mlflow deployments commands and Python API create, update, list, describe and delete deployments on a target.',
    support: { 'deployment-inventory': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Models',
        url: 'https://mlflow.org/docs/latest/ml/model/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-server',
    text: 'The MLflow Agent Server hosts an agent from decorated Python functions on a FastAPI server that validates, traces and, where a streaming function exists, streams responses; users run the server themselves.',
    support: { 'agent-deployment': { how: 'native', partial: true } },
    sources: [
      {
        title: 'MLflow documentation: Agent Server',
        url: 'https://mlflow.org/docs/latest/genai/serving/agent-server/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'responses-agent',
    text: 'An agent written in any framework can be logged as an MLflow ResponsesAgent model, with tool calls and streaming in the format of the OpenAI Responses API.',
    support: { 'model-packaging': { how: 'native' } },
    about: ['agent-deployment', 'agent-tools'],
    sources: [
      {
        title: 'MLflow documentation: ResponsesAgent for Model Serving',
        url: 'https://mlflow.org/docs/latest/genai/serving/responses-agent/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-management-outside-open-source',
    text: 'Creating and managing serving endpoints for agents is described for managed MLflow on Databricks and not offered by open source MLflow.',
    support: {},
    about: ['real-time-endpoints', 'agent-deployment', 'deployment-inventory'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: ResponsesAgent for Model Serving',
        url: 'https://mlflow.org/docs/latest/genai/serving/responses-agent/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openai-chat-payloads',
    text: 'The MLflow inference server accepts OpenAI-style chat requests for models that support them; its documentation describes neither token streaming nor batching for LLMs.',
    support: {},
    about: ['llm-serving'],
    sources: [
      {
        title: 'MLflow documentation: Deploy a model locally',
        url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'modal-predict-stream',
    text: 'Deployed to Modal, an MLflow Model for LLMs can stream its predictions; the request batching offered there is not specific to LLMs.',
    support: { 'llm-serving': { how: 'integration', via: ['Modal'], partial: true } },
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
    slug: 'mcp-server',
    text: 'The MLflow MCP server, still experimental, lets AI assistants search, read, tag, score and delete traces, and a setting adds tools for models and deployments.',
    support: { 'agent-tools': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'MLflow documentation: MLflow MCP Server',
        url: 'https://mlflow.org/docs/latest/genai/mcp/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-registry',
    text: 'The MLflow MCP Registry, added in version 3.15.0, catalogues MCP servers with semantic versions, discovered tools and access endpoints.',
    support: { 'agent-tools': { how: 'native', stage: 'preview' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: MCP Registry',
        url: 'https://mlflow.org/docs/latest/genai/mcp-registry/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pyfunc-pipelines',
    text: 'A custom PyFunc model can put preprocessing, several models and postprocessing behind one MLflow serving endpoint.',
    support: { 'inference-graphs': { how: 'custom' } },
    sources: [
      {
        title: 'MLflow documentation: Custom Serving Applications',
        url: 'https://mlflow.org/docs/latest/genai/serving/custom-apps/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlmodel-flavors',
    text: 'An MLflow Model is a directory with an MLmodel file that lists the flavours in which it can be loaded, such as scikit-learn or a generic Python function.',
    support: { 'model-packaging': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Models',
        url: 'https://mlflow.org/docs/latest/ml/model/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'recorded-dependencies',
    text: 'MLflow records the inferred dependencies of a model as conda.yaml, python_env.yaml and requirements.txt files when it is logged.',
    support: { 'model-packaging': { how: 'native' }, 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Models',
        url: 'https://mlflow.org/docs/latest/ml/model/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'signatures-enforced',
    text: 'MLflow checks inputs against the stored signature of a model on loading as a PyFunc, in its deployment tools and when serving over REST.',
    support: { 'model-signatures': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Model Signatures',
        url: 'https://mlflow.org/docs/latest/ml/model/signatures/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pickle-free-formats',
    text: 'MLflow can store models without pickle, for example with torch.export or skops, and a setting can forbid loading pickled models.',
    support: { 'model-packaging': { how: 'native' } },
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'onnx-flavor',
    text: 'MLflow logs and loads models in the ONNX format, which can then run outside MLflow.',
    support: { 'model-export': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Models',
        url: 'https://mlflow.org/docs/latest/ml/model/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'register-saved-models',
    text: 'Models that were trained and saved outside MLflow can be logged and added to its registry without training them again.',
    support: { 'external-models': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Model Registry Workflows',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-udf',
    text: 'An MLflow Python model can be turned into an Apache Spark user-defined function, which is limited to one value, an array or a struct per row.',
    support: { 'batch-inference': { how: 'integration', via: ['Apache Spark'] } },
    sources: [
      {
        title: 'MLflow documentation: Models',
        url: 'https://mlflow.org/docs/latest/ml/model/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-inference-service',
    text: 'KServe documents how to deploy MLflow Models as an InferenceService on Kubernetes.',
    support: { 'real-time-endpoints': { how: 'integration', via: ['KServe'] } },
    sources: [
      {
        title: 'KServe documentation: Deploying MLflow Models with KServe',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/mlflow',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-logged-models',
    text: 'Since version 3 MLflow can track a model whose files are stored elsewhere as an external model.',
    support: { 'external-models': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Tracking APIs',
        url: 'https://mlflow.org/docs/latest/ml/tracking/tracking-api/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sagemaker-async-endpoints',
    text: 'The Amazon SageMaker target of MLflow deployments can create an endpoint with an asynchronous inference configuration.',
    support: { 'asynchronous-inference': { how: 'integration', via: ['Amazon SageMaker'] } },
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
    slug: 'sagemaker-batch-transform',
    text: 'MLflow can run a model as an Amazon SageMaker batch transform job over data in Amazon S3.',
    support: { 'batch-inference': { how: 'integration', via: ['Amazon SageMaker'] } },
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
    slug: 'onnx-session-options',
    text: 'The ONNX flavour of MLflow stores ONNX Runtime session options with a model, among them the level of graph optimisation applied on loading; quantisation or distillation is not among them.',
    support: {},
    about: ['model-optimization'],
    sources: [
      {
        title: 'MLflow API reference: mlflow.onnx',
        url: 'https://mlflow.org/docs/latest/api_reference/python_api/mlflow.onnx.html',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow repository: mlflow/onnx',
        url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/onnx/__init__.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-model-serving',
    text: 'Models of managed MLflow on Databricks are deployed to REST endpoints by Model Serving, which captures requests and responses for monitoring.',
    support: {
      'real-time-endpoints': { how: 'integration', via: ['Databricks Model Serving'] },
      'payload-logging': { how: 'integration', via: ['Databricks Model Serving'] },
    },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Azure Databricks documentation: MLflow for gen AI app and model lifecycle',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/mlflow/',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
