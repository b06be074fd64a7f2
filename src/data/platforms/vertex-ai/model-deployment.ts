import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'batch-input-and-output',
    text: 'Batch inference jobs read JSON Lines, CSV, TFRecord, file lists or BigQuery tables and write JSON Lines, CSV or BigQuery, as far as the model supports the format.',
    support: { 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Model types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'speculative-decoding',
    text: 'A model deployed to an endpoint can carry a speculative decoding setting, with a draft model or with n-gram matching.',
    support: {},
    about: ['llm-serving', 'model-optimization'],
    sources: [
      {
        title: 'Python SDK repository: Endpoint types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-runtime',
    text: 'Agent Runtime, formerly Agent Engine, hosts agents as a managed service; they are deployed from source code, from a container image or from a Python object.',
    support: { 'agent-deployment': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Reasoning engine types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/reasoning_engine.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Scale your agents',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: README',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/README.rst',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-frameworks',
    text: 'Agent Runtime names Agent Development Kit, LangChain, LangGraph, AG2 and LlamaIndex as agent frameworks and accepts custom agents.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Python SDK repository: Reasoning engine types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/reasoning_engine.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-runtime-instances',
    text: 'The minimum number of instances of an agent on Agent Runtime is 0 to 10 and the maximum up to 1,000, or 100 with VPC Service Controls or a Private Service Connect interface.',
    support: {},
    about: ['agent-deployment', 'autoscaling', 'scale-to-zero'],
    sources: [
      {
        title: 'Python SDK repository: Reasoning engine types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/reasoning_engine.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-runtime-traffic',
    text: 'The beta API of Agent Runtime splits the traffic of an agent by percentage between its runtime revisions.',
    support: {},
    about: ['agent-deployment', 'traffic-splitting'],
    sources: [
      {
        title: 'Python SDK repository: Reasoning engine types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/reasoning_engine.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-sessions-and-memory',
    text: 'Agents can keep the state of a conversation in Agent Platform Sessions and long-term memories in Memory Bank.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Agent Platform documentation: Scale your agents',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-sandboxes',
    text: 'Agents can run generated code or operate a computer in managed sandboxes through Code Execution and Computer Use.',
    support: {},
    about: ['agent-tools', 'agent-deployment'],
    sources: [
      {
        title: 'Agent Platform documentation: Scale your agents',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-registry',
    text: 'Agent Registry is a central directory of approved agents, tools, Model Context Protocol servers and endpoints of an organisation.',
    support: { 'agent-tools': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Govern your agents',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/govern',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prebuilt-inference-containers',
    text: 'Prebuilt containers with HTTP inference servers, organised by framework and framework version, serve model artifacts made inside or outside Agent Platform.',
    support: { 'prebuilt-serving-containers': { how: 'native' }, 'external-models': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Prebuilt containers for inference',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/pre-built-containers',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-inference-containers',
    text: 'A model can name a Docker image of the user’s own, with an HTTP server for inference and health checks, which then runs on every inference node.',
    support: { 'custom-serving-containers': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Use a custom container for inference',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/use-custom-container',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Custom container requirements',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/custom-container-requirements',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-inference-routines',
    text: 'Custom inference routines build a serving container around the user’s pre-processing and post-processing code without writing a server or a Dockerfile.',
    support: {},
    about: ['inference-graphs', 'custom-serving-containers'],
    sources: [
      {
        title: 'Agent Platform documentation: Custom inference routines',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/custom-prediction-routines',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-models-in-registry',
    text: 'AutoML models enter Model Registry on their own after training, while models trained by other means are imported there before they serve.',
    support: {},
    about: ['automl', 'external-models', 'model-registry'],
    sources: [
      {
        title: 'Agent Platform documentation: Getting inferences',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'batch-on-endpoint',
    text: 'A batch inference job can use a model from the registry, a container outside it, a published model of Model Garden or, in the beta API, an existing endpoint.',
    support: {},
    about: ['batch-inference'],
    sources: [
      {
        title: 'Python SDK repository: Batch prediction job types (v1beta1)',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/batch_prediction_job.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Changelog',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-export-formats',
    text: 'Models can be exported to Cloud Storage, as TensorFlow Lite, Edge TPU, SavedModel, TensorFlow.js or Core ML where the model allows it, or as the artifact of a custom model.',
    support: { 'model-export': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Model types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-schemata',
    text: 'A Model resource can hold the schemas of its instances, parameters and predictions as OpenAPI schema files in Cloud Storage.',
    support: { 'model-signatures': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Model types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'open-model-self-deployment',
    text: 'Open models of Model Garden are deployed to an endpoint from the console or the SDK; some are also offered as a managed API without deployment.',
    support: { 'foundation-model-catalog': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Deploy open models from Model Garden',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/deploy-model-garden',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-runtime-languages',
    text: 'The ADK documentation says that Agent Runtime supports agents in Python and Go.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'ADK documentation: Deploy to Agent Runtime',
        url: 'https://adk.dev/deploy/agent-runtime/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'managed-agents',
    text: 'Managed agents, in preview in ADK, run in an environment hosted by Google; tools on the client side and Model Context Protocol tools are not supported with them.',
    support: {},
    about: ['agent-deployment', 'agent-tools'],
    sources: [
      {
        title: 'ADK documentation: Managed agents',
        url: 'https://adk.dev/agents/managed-agents/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-mcp',
    text: 'An ADK agent can use tools of Model Context Protocol servers, and its own tools can be exposed as such a server.',
    support: { 'agent-tools': { how: 'native' } },
    only: ['agent-development-kit'],
    sources: [
      { title: 'ADK documentation: Model Context Protocol', url: 'https://adk.dev/mcp/', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'platform-mcp-server',
    text: 'Google hosts a Model Context Protocol server for the platform, through which clients manage endpoints, prompts and Model Garden.',
    support: {},
    about: ['agent-tools'],
    sources: [
      {
        title: 'vertex-ai-samples repository: Vertex AI MCP server',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/mcp/vertex_ai_mcp_server.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'skill-registry',
    text: 'Skill Registry, in preview, is a central repository from which agents fetch skills on demand.',
    support: {},
    about: ['agent-tools'],
    sources: [
      {
        title: 'ADK documentation: Skill Registry',
        url: 'https://adk.dev/integrations/skills-registry/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'beam-run-inference',
    text: 'Apache Beam pipelines, which Dataflow runs on batch or streaming data, can send requests to an endpoint of the platform through a built-in model handler.',
    support: { 'streaming-inference': { how: 'integration', via: ['Apache Beam and Dataflow'] } },
    sources: [
      {
        title: 'Dataflow documentation: RunInference with Vertex AI',
        url: 'https://cloud.google.com/dataflow/docs/notebooks/run_inference_vertex_ai',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataflow documentation: About Dataflow ML',
        url: 'https://cloud.google.com/dataflow/docs/machine-learning/ml-about',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hex-llm-deprecated',
    text: 'Hex-LLM, a serving framework for large language models on Cloud TPU with continuous batching and PagedAttention, is deprecated in favour of vLLM on TPU.',
    support: {},
    about: ['llm-serving', 'request-batching'],
    sources: [
      {
        title: 'Agent Platform documentation: Hex-LLM',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/use-hex-llm',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'chat-completions-api',
    text: 'The beta prediction API has a chat completions method in the format of OpenAI.',
    support: {},
    about: ['llm-serving'],
    sources: [
      {
        title: 'Python SDK repository: Prediction service client (v1beta1)',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/services/prediction_service/client.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'online-endpoints',
    text: 'Models are deployed to an endpoint, which answers synchronous requests either publicly or over a private connection.',
    support: { 'real-time-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Getting inferences',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Endpoint types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-artifact-formats',
    text: 'For prebuilt containers, models of TensorFlow, PyTorch, XGBoost and scikit-learn must be saved as artifacts in the formats laid down for each framework, for example SavedModel.',
    support: { 'model-packaging': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Export model artifacts for inference',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/exporting-model-artifacts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optimized-tensorflow-runtime',
    text: 'The optimised TensorFlow runtime is a serving container with a flag that compiles a model at the first request of each batch size and another that trades precision for speed.',
    support: { 'model-optimization': { how: 'native' } },
    sources: [
      {
        title: 'vertex-ai-samples repository: Optimized TensorFlow runtime',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/vertex_endpoints/optimized_tensorflow_runtime/tabular_optimized_online_prediction.ipynb',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Optimized TensorFlow runtime',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/optimized-tensorflow-runtime',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vllm-serving',
    text: 'The documentation describes deploying open language models with a vLLM container, which uses PagedAttention, on GPUs of an endpoint, for text and for images.',
    support: { 'llm-serving': { how: 'native', via: ['vLLM'] } },
    sources: [
      {
        title: 'Agent Platform documentation: Serve models with vLLM',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/vllm/use-vllm',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'triton-server',
    text: 'Models can be served with the Triton image of NVIDIA as a custom container, with TensorFlow, PyTorch, TensorRT, ONNX, OpenVINO and tree-based models.',
    support: {},
    about: ['custom-serving-containers'],
    sources: [
      {
        title: 'Agent Platform documentation: NVIDIA Triton',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/using-nvidia-triton',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'triton-ensemble',
    text: 'A sample deploys several models and an ensemble of them behind one endpoint, with NVIDIA Triton in a custom container.',
    support: { 'inference-graphs': { how: 'integration', via: ['NVIDIA Triton Inference Server'] } },
    sources: [
      {
        title: 'vertex-ai-samples repository: Triton ensemble',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/vertex_endpoints/nvidia-triton/get_started_with_triton_ensemble.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-on-cloud-run',
    text: 'ADK deploys an agent to Cloud Run as an API server, on request together with the web interface that ADK has for development.',
    support: { 'app-hosting': { how: 'integration', via: ['Cloud Run'] } },
    only: ['agent-development-kit'],
    sources: [
      {
        title: 'ADK documentation: Deploy to Cloud Run',
        url: 'https://adk.dev/deploy/cloud-run/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-query-jobs',
    text: 'The SDK can send a query to an agent on Agent Runtime as a job that writes its answer to Cloud Storage, and check or cancel it; this concerns agents, not model endpoints.',
    support: { 'asynchronous-inference': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Python SDK repository: Agent engines module',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/agent_engines.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent2agent',
    text: 'The SDK has a template for agents on Agent Runtime that speak the Agent2Agent protocol.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Python SDK repository: Agent2Agent template',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/agent_engines/templates/a2a.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Changelog',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tool-confirmation',
    text: 'Tool Confirmation of ADK, which is experimental, pauses a tool until a user or another system confirms or supplies data.',
    support: {},
    about: ['agent-tools', 'human-feedback'],
    only: ['agent-development-kit'],
    sources: [
      {
        title: 'ADK documentation: Tool confirmation',
        url: 'https://adk.dev/tools-custom/confirmation/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stream-generate-content',
    text: 'The prediction API generates content from text and other media with a generative model either in one answer or as a stream.',
    support: {},
    about: ['llm-serving'],
    sources: [
      {
        title: 'Python SDK repository: Prediction service client',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/prediction_service/client.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-tools',
    text: 'A request to a generative model can declare up to 128 functions for it to call or switch on tools such as Google Search, Google Maps, code execution, URL context and computer use.',
    support: {},
    about: ['agent-tools'],
    sources: [
      {
        title: 'Python SDK repository: Tool types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/tool.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'context-caching',
    text: 'Content that several requests to a language model share can be cached as a resource with an expiry time; only published Gemini base models are supported.',
    support: {},
    about: ['llm-serving'],
    sources: [
      {
        title: 'Python SDK repository: Cached content types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/cached_content.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-litellm',
    text: 'ADK agents in Python can use models of other providers, such as OpenAI, Anthropic or Mistral, and self-hosted models through the LiteLLM library.',
    support: {},
    about: ['ai-gateway'],
    only: ['agent-development-kit'],
    sources: [
      {
        title: 'ADK documentation: LiteLLM model connector',
        url: 'https://adk.dev/agents/models/litellm/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-garden-gke',
    text: 'Besides an endpoint of the platform, the API of Model Garden knows Google Kubernetes Engine as a target for a model, with deployment configurations in YAML.',
    support: {},
    about: ['foundation-model-catalog', 'hybrid-execution', 'kubernetes-native'],
    sources: [
      {
        title: 'Vertex AI SDK for Python repository: publisher_model.py',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/publisher_model.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
