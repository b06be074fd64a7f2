import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'kserve',
    text: 'KServe, an independent project of the Kubeflow ecosystem that the Community Distribution installs, serves models behind HTTP endpoints through the InferenceService resource.',
    support: { 'real-time-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Introduction to KServe',
        url: 'https://www.kubeflow.org/docs/ecosystem/kserve/introduction/',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Resources',
        url: 'https://kserve.github.io/website/docs/concepts/resources',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-pluggable-runtimes',
    text: 'KServe serves models through exchangeable runtimes such as NVIDIA Triton, TensorFlow Serving and MLServer, and lets administrators define further ones as ServingRuntime resources.',
    support: { 'extension-points': { how: 'native' } },
    about: ['real-time-endpoints'],
    sources: [
      {
        title: 'KServe documentation: Model serving frameworks overview',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Serving runtime',
        url: 'https://kserve.github.io/website/docs/concepts/resources/servingruntime',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-kafka',
    text: 'KServe documents an example in which Knative Eventing passes Kafka events to a model server.',
    support: { 'streaming-inference': { how: 'custom', via: ['Kafka and Knative Eventing'] } },
    sources: [
      {
        title: 'KServe documentation: Inference service example with MinIO and Kafka',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/kafka',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-transformer',
    text: 'A KServe transformer runs the user’s own code before and after prediction of a single model, in a container image that the user builds.',
    support: {},
    about: ['inference-graphs'],
    sources: [
      {
        title: 'KServe documentation: Custom transformer',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/transformers/custom-transformer',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-vllm',
    text: 'KServe serves LLMs through a Hugging Face runtime on vLLM, with continuous batching, paged attention, streaming and an API compatible with OpenAI’s.',
    support: { 'llm-serving': { how: 'native', via: ['vLLM'] } },
    sources: [
      {
        title: 'KServe documentation: Hugging Face runtime overview',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Data plane',
        url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llminferenceservice',
    text: 'LLMInferenceService, KServe’s resource for LLMs built on llm-d, adds tensor, data and expert parallelism, scheduling by cache contents, and separate prefill and decode workloads.',
    support: { 'llm-serving': { how: 'native', via: ['llm-d and vLLM'] } },
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: LLMInferenceService overview',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-in-inferenceservice',
    text: 'KServe’s older InferenceService resource can also serve LLMs, but lacks the separation of prefill and decode and the cache-aware scheduling of LLMInferenceService.',
    support: {},
    about: ['llm-serving'],
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: LLMInferenceService overview',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-multi-node-limits',
    text: 'An InferenceService that spans several nodes works only in Standard mode, needs its model on a shared ReadWriteMany volume and cannot scale automatically.',
    support: {},
    about: ['llm-serving', 'autoscaling'],
    sources: [
      {
        title: 'KServe documentation: Multi-node and multi-GPU inference',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/multi-node',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-responses-messages',
    text: 'LLMInferenceService routes the OpenAI chat completions and Responses APIs and, since KServe 0.20, the Anthropic Messages API, if the backend supports it.',
    support: {},
    about: ['llm-serving'],
    only: ['community'],
    sources: [
      {
        title: 'KServe blog: KServe 0.20',
        url: 'https://kserve.github.io/website/blog/kserve-0.20-release',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-embeddings',
    text: 'KServe’s Hugging Face runtime also serves models for embeddings and for reranking search results.',
    support: {},
    about: ['llm-serving', 'vector-search'],
    sources: [
      {
        title: 'KServe documentation: Hugging Face runtime overview',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Embedding',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/tasks/embedding',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Rerank',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/tasks/reranking/rerank',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-quantisation',
    text: 'KServe passes quantisation settings such as AWQ and GPTQ to vLLM to serve LLMs in less memory; compiling or distilling models is not described.',
    support: { 'model-optimization': { how: 'native', via: ['vLLM'], partial: true } },
    sources: [
      {
        title: 'KServe documentation: Hugging Face runtime overview',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-kv-cache',
    text: 'KServe can move the key-value cache of an LLM from GPU memory to CPU memory and further to disk.',
    support: {},
    about: ['llm-serving'],
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: KV cache offloading',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/kv-cache-offloading',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-model-cache',
    text: 'KServe can keep large models on the disks of nodes for faster starts, for the whole cluster or one namespace; the cache is off by default.',
    support: {},
    about: ['llm-serving', 'scale-to-zero'],
    sources: [
      {
        title: 'KServe documentation: Local model cache',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/modelcache/localmodel',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-prebuilt-runtimes',
    text: 'KServe supplies runtimes for scikit-learn, XGBoost, LightGBM, TensorFlow, PMML, PaddlePaddle, MLflow, AutoGluon and Hugging Face models, and for ONNX and TorchScript with Triton.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
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
    slug: 'kserve-custom-predictor',
    text: 'Users can write a model server with the KServe API, build it as an image and serve it over REST or gRPC.',
    support: { 'custom-serving-containers': { how: 'native' } },
    sources: [
      {
        title: 'KServe documentation: Custom predictor',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/custom-predictor',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-model-storage',
    text: 'KServe loads models trained anywhere from S3, Google Cloud Storage, Azure Blob Storage, HTTP, Git, volumes, Hugging Face or OCI images.',
    support: { 'external-models': { how: 'native' } },
    sources: [
      {
        title: 'KServe documentation: Storage overview',
        url: 'https://kserve.github.io/website/docs/model-serving/storage/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-modelcars',
    text: 'With Modelcars, a feature that is off by default, KServe serves models packaged as OCI container images.',
    support: { 'model-packaging': { how: 'native' } },
    sources: [
      {
        title: 'KServe documentation: OCI',
        url: 'https://kserve.github.io/website/docs/model-serving/storage/providers/oci',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Storage overview',
        url: 'https://kserve.github.io/website/docs/model-serving/storage/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-inference-graph',
    text: 'A KServe InferenceGraph connects several inference services behind one endpoint by sequence, condition, ensemble or weighted split.',
    support: { 'inference-graphs': { how: 'native' } },
    sources: [
      {
        title: 'KServe documentation: InferenceGraph overview',
        url: 'https://kserve.github.io/website/docs/model-serving/inferencegraph/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: InferenceGraph',
        url: 'https://kserve.github.io/website/docs/concepts/resources/inferencegraph',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-v2-metadata',
    text: 'In KServe’s Open Inference Protocol, a server reports names, data types and shapes of a model’s inputs and outputs on request; storing them with the model is not part of it.',
    support: { 'model-signatures': { how: 'native', partial: true } },
    sources: [
      {
        title: 'KServe documentation: Open Inference Protocol',
        url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-parallel-inference',
    text: 'Inference over many data can be written as a parallel loop of Kubeflow Pipelines, with a limit on concurrent iterations.',
    support: { 'batch-inference': { how: 'custom', via: ['Kubeflow Pipelines'] } },
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow 1.10 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.10-release/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Control flow',
        url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/control-flow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-confidential',
    text: 'Since version 0.20, KServe can decrypt encrypted model files only inside a trusted execution environment that has proved itself by hardware attestation.',
    support: {},
    about: ['encryption', 'model-packaging'],
    only: ['community'],
    sources: [
      {
        title: 'KServe blog: KServe 0.20',
        url: 'https://kserve.github.io/website/blog/kserve-0.20-release',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dashboard-in-cluster-apps',
    text: 'An application that runs on the cluster can be published behind the Kubeflow gateway and in the dashboard menu by a VirtualService that the administrator writes.',
    support: { 'app-hosting': { how: 'custom', via: ['Istio'] } },
    sources: [
      {
        title: 'Kubeflow documentation: Customize the dashboard',
        url: 'https://www.kubeflow.org/docs/components/central-dash/customize/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-server',
    text: 'The experimental Kubeflow MCP Server offers training operations as Model Context Protocol tools, so that AI agents can plan, submit and watch training jobs.',
    support: { 'agent-tools': { how: 'native', stage: 'preview' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: MCP Server overview',
        url: 'https://www.kubeflow.org/docs/components/mcp-server/overview/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-catalog',
    text: 'Kubeflow Hub has a catalogue of MCP servers, local or remote, with the tools that each exposes, filled from YAML files.',
    support: { 'agent-tools': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
        url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Hub repository: Catalog YAML reference',
        url: 'https://github.com/kubeflow/hub/blob/main/docs/catalog-yaml-reference.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'export-in-training-code',
    text: 'In the guides of Kubeflow Trainer, the user’s training function itself copies the trained model to object storage, from where it can be used elsewhere.',
    support: { 'model-export': { how: 'custom' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: PyTorch guide',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/pytorch.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ogx-agentic-api',
    text: 'Kubeflow’s ecosystem includes OGX, a separate API server for agentic applications with tool calling and MCP servers; its documented use with Kubeflow is filling vector stores by pipelines.',
    support: {},
    about: ['agent-tools', 'agent-deployment', 'vector-search'],
    sources: [
      {
        title: 'Kubeflow documentation: Introduction to OGX',
        url: 'https://www.kubeflow.org/docs/ecosystem/ogx/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-mcp',
    text: 'The feature server of Feast, a separate project of the Kubeflow ecosystem, can act as an MCP server whose tools let agents fetch features.',
    support: { 'agent-tools': { how: 'integration', via: ['Feast'] } },
    about: ['feature-store'],
    sources: [
      {
        title: 'Feast documentation: MCP feature server',
        url: 'https://docs.feast.dev/reference/feature-servers/mcp-feature-server',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Introduction to Feast',
        url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-server-one-identity',
    text: 'The experimental Kubeflow MCP Server can check tokens of its callers, but all act under one Kubernetes identity, without permissions for single users.',
    support: {},
    about: ['agent-tools', 'role-based-access'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow MCP Server repository: Architecture',
        url: 'https://github.com/kubeflow/mcp-server/blob/main/ARCHITECTURE.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kafka-queued-requests',
    text: 'In an example of KServe, prediction requests wait in a Kafka topic, and the user’s own post-processing code puts each result into a storage bucket for later.',
    support: { 'asynchronous-inference': { how: 'custom', via: ['Kafka and Knative Eventing'] } },
    sources: [
      {
        title: 'KServe documentation: Inference service example with MinIO and Kafka',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/kafka',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ogx-batches',
    text: 'OGX, a separate API server of the Kubeflow ecosystem, accepts batches of requests to language models for offline processing.',
    support: { 'batch-inference': { how: 'integration', via: ['OGX'] } },
    about: ['asynchronous-inference'],
    sources: [
      {
        title: 'Kubeflow documentation: Introduction to OGX',
        url: 'https://www.kubeflow.org/docs/ecosystem/ogx/introduction/',
        accessed: '2026-11-23',
      },
      {
        title: 'OGX documentation: Batches',
        url: 'https://ogx-ai.github.io/docs/providers/batches',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kagent-docs-agent',
    text: 'Kubeflow’s own documentation assistant runs agents as resources of kagent, a separate project, with a language model in KServe and an MCP server; versions of agents are not described.',
    support: { 'agent-deployment': { how: 'integration', via: ['kagent'], partial: true } },
    about: ['agent-tools'],
    sources: [
      {
        title: 'Kubeflow docs-agent repository: kagent set-up',
        url: 'https://github.com/kubeflow/docs-agent/blob/main/docs-agent-mcp/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
