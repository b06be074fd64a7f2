import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'open-inference-protocol',
    text: 'Core 2 answers real-time requests to models and pipelines in the Open Inference Protocol, whatever inference server runs the model.',
    support: { 'real-time-endpoints': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Seldon Core features',
        url: 'https://docs.seldon.ai/seldon-core-2/about/core-features',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Concepts',
        url: 'https://docs.seldon.ai/seldon-core-2/about/concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'header-or-path-routing',
    text: 'Requests reach a model or pipeline of Core 2 by a header that names it or by a path prefix; prefixes of the user’s own choice are no option for gRPC calls.',
    support: {},
    about: ['real-time-endpoints', 'grpc-inference'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Inference server',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kafka-async',
    text: 'Requests to a model or pipeline of Core 2 can be sent to its Kafka input topic, and the responses are read later from its output topic.',
    support: { 'asynchronous-inference': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Inference server',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Managing Kafka topics',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/managing-kafka-topics',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kafka-dataflow-pipelines',
    text: 'Core 2 runs pipelines on Kafka Streams, so that models process records of event streams and pass them on to the next step.',
    support: { 'streaming-inference': { how: 'native', via: ['Kafka'] } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Architecture',
        url: 'https://docs.seldon.ai/seldon-core-2/about/architecture',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Dataflow with Kafka',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/dataflow',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines',
    text: 'A Core 2 pipeline joins models, transformations, detectors and explainers into a directed graph with inner, outer or any joins, called as one endpoint.',
    support: { 'inference-graphs': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Pipelines',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'conditional-pipelines',
    text: 'Core 2 pipelines can take conditional paths, through named tensors, triggers or errors, and multi-armed bandits can be built with them.',
    support: {},
    about: ['inference-graphs', 'traffic-splitting'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Pipelines',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cyclic-pipelines',
    text: 'Core 2 pipelines can contain loops when a flag allows it, for example for agents steered by an LLM; a limit on revisits per step stops endless runs.',
    support: {},
    about: ['inference-graphs', 'agent-deployment'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Pipeline config',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/pipeline',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Cyclic pipeline',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/pipeline-cyclic',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-to-pipeline',
    text: 'A Core 2 pipeline can take its input from the steps of other pipelines; circular dependencies between pipelines are not detected.',
    support: {},
    about: ['inference-graphs'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Pipelines',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'batch-through-mlserver',
    text: 'Files of requests can be run in batch against Core 2 models and pipelines with the infer command of MLServer, which is experimental and deprecated.',
    support: { 'batch-inference': { how: 'native', via: ['MLServer'], stage: 'deprecated' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Batch inference examples',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/batch-examples-k8s',
        accessed: '2026-11-23',
      },
      {
        title: 'MLServer repository: MLServer CLI',
        url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/CLI.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-batch-processor',
    text: 'Core 1 has a command-line batch processor that sends a file of records through a deployed model with parallel workers, for use in workflow managers such as Argo Workflows.',
    support: { 'batch-inference': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Batch processing',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/batch',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-kafka-server',
    text: 'A Core 1 deployment can read requests from a Kafka topic and write predictions to another one.',
    support: { 'streaming-inference': { how: 'native', via: ['Kafka'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Native Kafka integration',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/kafka',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-knative-events',
    text: 'Core 1 deployments can receive CloudEvents through triggers of Knative Eventing.',
    support: { 'streaming-inference': { how: 'integration', via: ['Knative Eventing'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Stream processing with Knative',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/knative_eventing',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-server-images',
    text: 'A Core 2 server can run a custom container image on the basis of an existing server configuration, and models can ask for that server.',
    support: { 'custom-serving-containers': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Custom servers',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/custom-servers',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Servers',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-language-wrappers',
    text: 'Core 1 packages models in Docker images with language wrappers for Python, Java, Node.js, C++ and R, of which those for Java, Node.js and R are listed as incubating.',
    support: { 'custom-serving-containers': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Creating your Python inference class',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/python-language-wrapper/python_component',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: Java language wrapper',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/java',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: C++ language wrapper',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/cpp',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: R language wrapper',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/r',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: Nodejs language wrapper',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/nodejs',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: Images',
        url: 'https://docs.seldon.ai/seldon-core-1/reference/images',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-and-triton-servers',
    text: 'Core 2 installs two inference servers by default, MLServer and NVIDIA Triton, and places models on one that meets their requirements.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Servers',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'artifact-types',
    text: 'Core 2 serves artifacts of scikit-learn, XGBoost, LightGBM, MLflow, Hugging Face and Spark MLlib on MLServer, and of TensorFlow, PyTorch, ONNX, OpenVINO and TensorRT on Triton.',
    support: { 'external-models': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Inference artifacts',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/inference-artifacts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-model-servers',
    text: 'Core 1 comes with prepackaged servers for scikit-learn, XGBoost, TensorFlow Serving and MLflow that need only the location of the saved model.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Prepackaged model servers',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/servers/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'artifact-formats',
    text: 'For each artifact type the Core 2 documentation states in what format to save the model and which settings file, model-settings.json or config.pbtxt, may lie beside it.',
    support: { 'model-packaging': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Inference artifacts',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/inference-artifacts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-model-schema',
    text: 'The model-settings.json file of an MLServer model can declare the names, types and shapes of its inputs and outputs.',
    support: { 'model-signatures': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Inference server',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
        accessed: '2026-11-23',
      },
      {
        title: 'MLServer repository: Model settings',
        url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/ModelSettings.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-metadata',
    text: 'Core 1 models can carry metadata with the schema of inputs and outputs, served at a metadata endpoint of the deployment.',
    support: { 'model-signatures': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Model metadata',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/metadata',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-runtimes',
    text: 'MLServer has ready-made runtimes for scikit-learn, XGBoost, Spark MLlib, LightGBM, CatBoost, MLflow, Alibi Detect, Alibi Explain and Hugging Face.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Inference runtimes',
        url: 'https://docs.seldon.ai/mlserver/runtimes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-in-kserve',
    text: 'MLServer models can be deployed outside Seldon Core with KServe, for which MLServer is an inference server.',
    support: {},
    about: ['model-export', 'extension-points'],
    only: ['mlserver'],
    sources: [
      { title: 'MLServer documentation: Overview', url: 'https://docs.seldon.ai/mlserver', accessed: '2026-11-23' },
      {
        title: 'MLServer documentation: Deployment',
        url: 'https://docs.seldon.ai/mlserver/user-guide/deployment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-kafka',
    text: 'MLServer can receive requests from a Kafka topic beside its REST and gRPC servers and writes the responses to an output topic.',
    support: { 'streaming-inference': { how: 'native', via: ['Kafka'] } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Serving models through Kafka',
        url: 'https://docs.seldon.ai/mlserver/examples/kafka',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-token-streaming',
    text: 'MLServer streams responses: over REST from server to client only, over gRPC in both directions; generate endpoints exist for large language models.',
    support: { 'grpc-inference': { how: 'native' } },
    about: ['llm-serving'],
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Streaming',
        url: 'https://docs.seldon.ai/mlserver/user-guide/streaming',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-image-build',
    text: 'The MLServer command line builds a Docker image from a folder with custom runtime code.',
    support: { 'custom-serving-containers': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer repository: MLServer CLI',
        url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/CLI.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'huggingface-optimum',
    text: 'MLServer can load models of the Hugging Face hub that were optimised or quantised with the Optimum library.',
    support: { 'model-optimization': { how: 'integration', via: ['Hugging Face Optimum'] } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Serving HuggingFace Transformer models',
        url: 'https://docs.seldon.ai/mlserver/examples/huggingface',
        accessed: '2026-11-23',
      },
      {
        title: 'MLServer documentation: HuggingFace',
        url: 'https://docs.seldon.ai/mlserver/runtimes/huggingface',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-swagger-ui',
    text: 'MLServer generates a Swagger interface for the server and for each model.',
    support: {},
    about: ['real-time-endpoints'],
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: OpenAPI support',
        url: 'https://docs.seldon.ai/mlserver/user-guide/openapi',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-llm-runtime',
    text: 'The Local runtime of the LLM Module serves generative models on the user’s own infrastructure with one of three backends: vLLM, DeepSpeed or Hugging Face Transformers.',
    support: { 'llm-serving': { how: 'native' } },
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Local',
        url: 'https://docs.seldon.ai/llm-module/components/models/local',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'streaming-single-models-only',
    text: 'Token streaming with the LLM Module works for the deployment of a single model, over REST and gRPC, and not for pipelines.',
    support: {},
    about: ['llm-serving'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Streaming',
        url: 'https://docs.seldon.ai/llm-module/components/models/streaming',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-chat-and-text',
    text: 'LLMs of the Local runtime work in a chat mode with roles and templates, in plain text or Jinja2, or in a text completion mode.',
    support: {},
    about: ['llm-serving', 'prompt-registry'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Local',
        url: 'https://docs.seldon.ai/llm-module/components/models/local',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-tensor-parallelism',
    text: 'LLMs of the vLLM backend can be spread over several GPUs by a tensor parallel size in their settings.',
    support: {},
    about: ['llm-serving', 'accelerated-inference'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Prompting',
        url: 'https://docs.seldon.ai/llm-module/components/models/prompting',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-quantization',
    text: 'The Local runtime serves quantised LLMs with all three backends; with the Transformers backend quantisation is limited to one GPU.',
    support: { 'model-optimization': { how: 'native' } },
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Quantization',
        url: 'https://docs.seldon.ai/llm-module/components/models/local/quantization',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'conversational-memory',
    text: 'The Memory runtime of the LLM Module stores chat histories in an SQL database or, for development, in files, and adds a set number of messages to new requests.',
    support: {},
    about: ['llm-serving', 'agent-deployment'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Memory',
        url: 'https://docs.seldon.ai/llm-module/components/memory',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon LLM Module documentation: Conversational memory reference',
        url: 'https://docs.seldon.ai/llm-module/resources/reference/memory',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rag-pipelines',
    text: 'The documentation shows retrieval-augmented generation as a Core 2 pipeline of the Local, API and vector database runtimes.',
    support: {},
    about: ['inference-graphs', 'vector-search', 'llm-serving'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Retrieval-augmented generation',
        url: 'https://docs.seldon.ai/llm-module/use-cases/rag',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentic-pipelines',
    text: 'Agents that use tools and plan their steps can be deployed with the LLM Module as Core 2 pipelines; reflection is announced as coming.',
    support: { 'agent-deployment': { how: 'native' } },
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Agents',
        url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon LLM Module documentation: Planning',
        url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows/planning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-tool-use',
    text: 'With the LLM Module, users deploy functions as tools to which an agent’s LLM routes calls for execution.',
    support: { 'agent-tools': { how: 'native' } },
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Agents',
        url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon LLM Module documentation: Planning',
        url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows/planning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'function-calling',
    text: 'The API runtime supports the function calling of OpenAI chat models deployed in Core 2.',
    support: {},
    about: ['agent-tools', 'llm-serving'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: OpenAI function calling',
        url: 'https://docs.seldon.ai/llm-module/use-cases/function-calling/openai-func-call',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-deployment-wizard',
    text: 'The Enterprise Platform has a wizard that creates a deployment from a runtime, a model address and, if needed, a storage secret, without writing a manifest.',
    support: {},
    about: ['real-time-endpoints', 'external-models'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Canary promotion demo',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v2/canary-promotion',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-batch-jobs',
    text: 'The Enterprise Platform API creates batch jobs for deployments and pipelines, with settings for batch size, workers, resources and volume size.',
    support: { 'batch-inference': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Deploy SDK repository: BatchJobsApi',
        url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/BatchJobsApi.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Deploy SDK repository: API specification',
        url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openai-translator',
    text: 'With Core 2.10 or later, LLMs of the API, Local and embeddings runtimes can be called with the OpenAI client, for chat, embeddings and images, but not legacy completions.',
    support: {},
    about: ['llm-serving', 'ai-gateway'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: OpenAI client',
        url: 'https://docs.seldon.ai/llm-module/components/models/openai-client',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-inference-graphs',
    text: 'A Core 1 deployment joins models with pre-processors, post-processors, routers and combiners to an inference graph.',
    support: { 'inference-graphs': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Inference graphs',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/inference-graph',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: Quick start guide',
        url: 'https://docs.seldon.ai/seldon-core-1',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-new-inference-servers',
    text: 'Reusable inference servers of the user’s own can be registered in the configuration of the Core 1 operator and then used like the prepackaged ones.',
    support: { 'custom-serving-containers': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Custom inference servers',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/servers/custom',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-streaming-limits',
    text: 'Streaming in MLServer requires that parallel inference workers are switched off and, over REST, GZIP compression as well.',
    support: {},
    about: ['llm-serving'],
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Streaming',
        url: 'https://docs.seldon.ai/mlserver/user-guide/streaming',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-portable-image',
    text: 'MLServer can build a Docker image with embedded models and their environment, for Seldon Core, KServe or other engines of the V2 protocol; export to other model formats is not described.',
    support: { 'model-export': { how: 'native', partial: true } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Custom inference runtimes',
        url: 'https://docs.seldon.ai/mlserver/user-guide/custom',
        accessed: '2026-11-23',
      },
      {
        title: 'MLServer documentation: Deployment',
        url: 'https://docs.seldon.ai/mlserver/user-guide/deployment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
