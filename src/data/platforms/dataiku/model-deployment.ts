import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'api-node',
    text: 'Dataiku deploys models for real-time use to an API node.',
    support: { 'real-time-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku knowledge base: Deploying a model for real-time scoring',
        url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/deploy-realtime.html',
      },
      {
        title: 'Dataiku documentation: API node concepts',
        url: 'https://doc.dataiku.com/dss/latest/apinode/concepts.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'flow-batch-prediction',
    text: 'Dataiku flows run predictions in batch.',
    support: { 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Scoring engines',
        url: 'https://doc.dataiku.com/dss/latest/machine-learning/scoring-engines.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation 13: External Models',
        url: 'https://doc.dataiku.com/dss/13/mlops/external-models/index.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark-predictions',
    text: 'Dataiku supports Spark for model deployment.',
    support: {},
    about: ['batch-inference'],
    sources: [
      {
        title: 'Dataiku documentation: Scoring engines',
        url: 'https://doc.dataiku.com/dss/latest/machine-learning/scoring-engines.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'endpoint-kinds',
    text: 'A Dataiku API service groups endpoints of several kinds, such as visual models, Python or R models and Python functions, that are updated together.',
    support: { 'real-time-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: API node concepts',
        url: 'https://doc.dataiku.com/dss/latest/apinode/concepts.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deploy-anywhere',
    text: 'Dataiku can deploy an API service to SageMaker, Azure ML, Vertex AI, Databricks or Snowpark Container Services, with only one endpoint reachable per deployment.',
    support: {
      'model-export': {
        how: 'integration',
        via: ['Amazon SageMaker, Azure ML, Vertex AI, Databricks, Snowpark Container Services'],
      },
    },
    sources: [
      {
        title: 'Dataiku documentation 14: Deploying to an external platform',
        url: 'https://doc.dataiku.com/dss/14/apinode/deploy-anywhere.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation: Unified Monitoring, API Endpoints',
        url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/api-endpoints.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scoring-engines',
    text: 'The scoring recipe of Dataiku predicts in batch with local Python, an optimised local scorer, Spark, SQL code or Snowflake push-down, as the model allows.',
    support: { 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Scoring engines',
        url: 'https://doc.dataiku.com/dss/latest/machine-learning/scoring-engines.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'export-formats',
    text: 'Trained Dataiku models can be exported as a Java scoring JAR, PMML, Python package or MLflow model, where licence and model allow.',
    support: { 'model-export': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-exports',
    text: 'Dataiku can export a trained model to a Snowflake function or to the Databricks model registry.',
    support: { 'model-export': { how: 'integration', via: ['Snowflake, Databricks'] } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-endpoints-as-models',
    text: 'External Models in Dataiku represent endpoints of SageMaker, Azure ML, Vertex AI or Databricks, for scoring, evaluation, comparison and drift analysis.',
    support: { 'external-models': { how: 'integration', via: ['Amazon SageMaker, Azure ML, Vertex AI, Databricks'] } },
    sources: [
      {
        title: 'Dataiku documentation 13: External Models',
        url: 'https://doc.dataiku.com/dss/13/mlops/external-models/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-import',
    text: 'MLflow models can be imported into Dataiku saved models from a path, a managed folder or a Databricks registry.',
    support: {
      'external-models': { how: 'native', via: ['MLflow'] },
      'model-packaging': { how: 'native', via: ['MLflow'] },
    },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Saved models',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/savedmodel.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-llms',
    text: 'The LLM Mesh of Dataiku runs Hugging Face models locally for text generation, embedding, reranking and image generation.',
    support: {},
    about: ['llm-serving'],
    sources: [
      {
        title: 'Dataiku Agent Management documentation: Running Hugging Face models',
        url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-llm-hardware',
    text: 'Local Hugging Face models of Dataiku run with vLLM on a Kubernetes cluster with NVIDIA GPUs; the Agent Management documentation also allows the server itself, with GPUs or CPUs.',
    support: { 'llm-serving': { how: 'native', via: ['vLLM'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku Agent Management documentation: Hugging Face models, setup and prerequisites',
        url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models/setup.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'streamed-completions',
    text: 'LLM completions can be streamed through the Python API of Dataiku, which also returns tool calls and a trace.',
    support: {},
    about: ['llm-serving'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: LLM Mesh',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/llm.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'visual-agents',
    text: 'Visual Agents in Dataiku are defined without code from managed tools and optional instructions.',
    support: {},
    about: ['agent-deployment', 'agent-tools'],
    sources: [
      {
        title: 'Dataiku documentation 14: Introduction to Agents',
        url: 'https://doc.dataiku.com/dss/14/agents/introduction.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-agents',
    text: 'Dataiku runs Code Agents, written in Python 3.10 or later, in containers, and starts, scales and audits them.',
    support: { 'agent-deployment': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 14: Code Agents',
        url: 'https://doc.dataiku.com/dss/14/agents/code-agents.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-endpoint',
    text: 'Each Dataiku project has an MCP endpoint that exposes selected agents and tools; responses are not streamed and human approval is not supported.',
    support: {},
    about: ['agent-tools'],
    sources: [
      {
        title: 'Dataiku documentation: MCP server',
        url: 'https://doc.dataiku.com/dss/latest/agents/mcp-server.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'a2a-endpoint',
    text: 'Agents of Dataiku can be called over the A2A protocol by JSON-RPC or HTTP-SSE, with API keys and streamed responses.',
    support: { 'agent-deployment': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: A2A Integration',
        url: 'https://doc.dataiku.com/dss/latest/agents/a2a.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'managed-tools',
    text: 'Dataiku manages agent tools, among them knowledge bank search, dataset look-up, SQL questions, model prediction and sending messages.',
    support: { 'agent-tools': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Managed tools',
        url: 'https://doc.dataiku.com/dss/latest/generative-ai/agents/tools/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku knowledge base: Overview of agent tools',
        url: 'https://knowledge.dataiku.com/latest/genai/agents/concept-agent-tool-overview.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-client-tools',
    text: 'Agents in Dataiku can use tools from local or remote MCP servers.',
    support: { 'agent-tools': { how: 'native', via: ['MCP'] } },
    sources: [
      {
        title: 'Dataiku documentation: AI Agents',
        url: 'https://doc.dataiku.com/dss/latest/agents/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-agents',
    text: 'A Databricks agent can appear as a Dataiku agent through the plug-in Databricks AI; image inputs are not supported.',
    support: {},
    about: ['agent-deployment', 'external-models'],
    sources: [
      {
        title: 'Dataiku documentation: Databricks Agents',
        url: 'https://doc.dataiku.com/dss/latest/agents/external-agents/databricks-agents.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-hub',
    text: 'Agent Hub, a Dataiku plug-in, is a web portal where users chat with one or several published agents or build their own.',
    support: { 'app-hosting': { how: 'native', via: ['Agent Hub plug-in'] } },
    sources: [
      {
        title: 'Dataiku documentation: Agent Hub',
        url: 'https://doc.dataiku.com/dss/latest/agents/agent-hub.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-studio-webapps',
    text: 'Code Studios of Dataiku can be published as web applications, for example with Streamlit, beside the frameworks Flask, Bokeh, Shiny and Dash that DSS manages itself.',
    support: { 'app-hosting': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 14: Publish a Code Studio as a webapp',
        url: 'https://doc.dataiku.com/dss/14/code-studios/code-studios-as-webapps.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'answers-app',
    text: 'Dataiku Answers is a packaged web application for LLM chat and retrieval-augmented generation, installed as a plug-in.',
    support: { 'app-hosting': { how: 'native', via: ['Answers plug-in'] } },
    sources: [
      {
        title: 'Dataiku documentation: Answers',
        url: 'https://doc.dataiku.com/dss/latest/generative-ai/chat-ui/answers.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'continuous-python',
    text: 'Continuous Python recipes in Dataiku run user code that keeps processing messages from streaming endpoints and restart on request.',
    support: { 'streaming-inference': { how: 'custom' } },
    sources: [
      {
        title: 'Dataiku documentation 12: Continuous Python',
        url: 'https://doc.dataiku.com/dss/12/streaming/cpython.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-input-features',
    text: 'Versions of MLflow or external models in Dataiku saved models store the target and the names and types of the input features.',
    support: { 'model-signatures': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Saved models',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/savedmodel.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-base-image',
    text: 'For Kubernetes, the API Deployer of Dataiku builds a serving image from a base image, which may differ for each infrastructure, and a layer with the API service.',
    support: {},
    about: ['custom-serving-containers', 'prebuilt-serving-containers'],
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation 14: Deploying on Kubernetes, setting up',
        url: 'https://doc.dataiku.com/dss/14/apinode/kubernetes/setup.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'multi-gpu-llms',
    text: 'Larger local Hugging Face models in DSS 14 need nodes with several GPUs; image generation models gain nothing from several GPUs or from quantisation.',
    support: {},
    about: ['llm-serving', 'model-optimization'],
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation 14: Running Hugging Face models',
        url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'onnx-export-kinds',
    text: 'The ONNX exporter plug-in of Dataiku converts visual deep learning models and Keras .h5 models, and carries the label of an unsupported plug-in.',
    support: {},
    about: ['model-export'],
    sources: [
      {
        title: 'Dataiku plug-in on GitHub: ONNX exporter',
        url: 'https://github.com/dataiku/dss-plugin-onnx-exporter/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku plug-in on GitHub: ONNX exporter, descriptor',
        url: 'https://github.com/dataiku/dss-plugin-onnx-exporter/blob/master/plugin.json',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-authentication',
    text: 'API services of Dataiku answer without authentication, with API keys, or with OAuth 2 tokens.',
    support: {},
    about: ['real-time-endpoints', 'role-based-access'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: API services',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/apiservice.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-llm-quantization',
    text: 'Local Hugging Face LLMs in DSS 14 have a quantisation mode setting and may come quantised as AWQ, GPTQ, FP8 or BitsAndBytes, but not as GGUF; this concerns local LLMs only.',
    support: { 'model-optimization': { how: 'native', partial: true } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation 14: Running Hugging Face models',
        url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
