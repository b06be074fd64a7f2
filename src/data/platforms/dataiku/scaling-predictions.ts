import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'model-versioning',
    text: 'Dataiku keeps versions of the models that serve predictions.',
    support: {},
    about: ['model-registry'],
    sources: [
      {
        title: 'Dataiku documentation 12: Managing versions of your endpoint',
        url: 'https://doc.dataiku.com/dss/12/apinode/managing_versions.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku knowledge base: Model lifecycle',
        url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-rollback',
    text: 'Dataiku can roll a model that serves predictions back to an earlier version.',
    support: { 'deployment-rollback': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku knowledge base: Model lifecycle',
        url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'traffic-splitting',
    text: 'Dataiku can split prediction traffic between model versions, also for A/B tests.',
    support: { 'traffic-splitting': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku knowledge base: A/B testing of models',
        url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/ab-testing.html',
      },
      {
        title: 'Dataiku documentation 12: Managing versions of your endpoint',
        url: 'https://doc.dataiku.com/dss/12/apinode/managing_versions.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'high-availability',
    text: 'Dataiku API nodes can be deployed for high availability.',
    support: { 'high-availability': { how: 'native' } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation: API node high availability and scalability',
        url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
      },
      {
        title: 'Dataiku documentation: API node high availability and scalability',
        url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'load-balancing',
    text: 'Prediction load can be balanced across Dataiku API nodes.',
    support: { 'high-availability': { how: 'native' } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation: API node high availability and scalability',
        url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
      },
      {
        title: 'Dataiku documentation: API node high availability and scalability',
        url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'export-to-other-runtimes',
    text: 'Dataiku can export models so that they predict in other runtimes or offline.',
    support: { 'model-export': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Exporting models',
        url: 'https://doc.dataiku.com/dss/latest/machine-learning/models-export.html',
      },
      {
        title: 'Dataiku ML Scoring Python library on GitHub: README',
        url: 'https://github.com/dataiku/dataiku-scoring-python/blob/main/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'onnx-export',
    text: 'Dataiku can export models to ONNX with the ONNX exporter plug-in.',
    support: { 'model-export': { how: 'native', via: ['ONNX exporter plug-in'] } },
    about: ['extension-points'],
    sources: [
      { title: 'Dataiku plug-ins: ONNX exporter', url: 'https://www.dataiku.com/product/plugins/onnx-exporter/' },
      {
        title: 'Dataiku plug-in on GitHub: ONNX exporter',
        url: 'https://github.com/dataiku/dss-plugin-onnx-exporter/blob/master/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'version-probabilities',
    text: 'An endpoint of a Dataiku API node can serve several versions at once, each with a probability of being used; the probabilities must sum to 1.',
    support: { 'traffic-splitting': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 12: Managing versions of your endpoint',
        url: 'https://doc.dataiku.com/dss/12/apinode/managing_versions.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'several-endpoints',
    text: 'One Dataiku API service can host several endpoints, each a single path with its own function, on the same API nodes.',
    support: { 'multi-model-endpoints': { how: 'native' } },
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
    slug: 'code-agent-scaling',
    text: 'Dataiku starts and stops the code of Code Agents and scales it up and down for parallel requests; this is documented for agents, not for prediction models.',
    support: { autoscaling: { how: 'native', partial: true } },
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
    slug: 'gpu-llm-inference',
    text: 'Local Hugging Face models in the LLM Mesh of DSS 14 run on NVIDIA GPUs with a compute capability of at least 7.0 in a Kubernetes cluster.',
    support: { 'accelerated-inference': { how: 'native' } },
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
    slug: 'llm-mesh-gateway',
    text: 'The LLM Mesh of Dataiku is a gateway between applications and LLM services, with central connections to providers such as OpenAI, Anthropic, AWS Bedrock and Vertex AI.',
    support: { 'ai-gateway': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku blog: LLM Mesh, enforcing a secure API gateway',
        url: 'https://blog.dataiku.com/enforcing-a-secure-api-gateway',
        accessed: '2026-11-23',
      },
      { title: 'Dataiku blog: The LLM Mesh', url: 'https://blog.dataiku.com/llm-mesh', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-mesh-api',
    text: 'Dataiku’s LLM Mesh API offers completions, embeddings, image generation and reranking for each connected model, also as LangChain objects.',
    support: { 'ai-gateway': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku developer guide: LLM Mesh Core',
        url: 'https://developer.dataiku.com/latest/api-reference/python/llm-mesh-core.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'blocking-quotas',
    text: 'LLM Mesh quotas in Dataiku, filtered by provider, project, connection or user, can block queries once a spending limit in US dollars is reached.',
    support: { 'ai-gateway': { how: 'native' } },
    about: ['token-cost-tracking'],
    sources: [
      {
        title: 'Dataiku documentation 13: Cost Control',
        url: 'https://doc.dataiku.com/dss/13/generative-ai/cost-control.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'champion-evaluation',
    text: 'In Dataiku, a challenger model can be evaluated against the active production model in an evaluation store, on recent validation data rather than on live requests.',
    support: { 'champion-challenger': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Dataiku blog: Champion/Challenger model evaluation',
        url: 'https://blog.dataiku.com/mlops-champion-challenger-model-evaluation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-comparisons',
    text: 'Model comparisons in Dataiku set saved models, Lab models and model evaluations side by side.',
    support: {},
    about: ['champion-challenger'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Model comparisons',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/modelcomparison.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-endpoints',
    text: 'An API node endpoint of Dataiku that serves a Keras model from a GPU code environment needs a GPU on the API node and uses it automatically.',
    support: { 'accelerated-inference': { how: 'native' } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation: Deep learning, runtime and GPU support',
        url: 'https://doc.dataiku.com/dss/latest/machine-learning/deep-learning/runtime-gpu.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-rate-limits',
    text: 'The LLM Mesh of Dataiku limits requests per minute by provider and model, delaying or failing the excess; SageMaker, Mosaic AI, Snowflake Cortex and local models are exempt.',
    support: {},
    about: ['ai-gateway'],
    sources: [
      {
        title: 'Dataiku documentation 14: Rate Limiting',
        url: 'https://doc.dataiku.com/dss/14/generative-ai/rate-limiting.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'node-pool-autoscaling',
    text: 'Node pools of Kubernetes clusters that the EKS, AKS and GKE plug-ins of Dataiku create can grow and shrink between a minimum and a maximum number of nodes.',
    support: {},
    about: ['autoscaling', 'kubernetes-install'],
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku plug-in on GitHub: EKS clusters, node pool parameters',
        url: 'https://github.com/dataiku/dss-plugin-eks-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku plug-in on GitHub: AKS clusters, node pool parameters',
        url: 'https://github.com/dataiku/dss-plugin-aks-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku plug-in on GitHub: GKE clusters, node pool parameters',
        url: 'https://github.com/dataiku/dss-plugin-gke-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-llm-batching',
    text: 'If the GPU has memory to spare, vLLM processes concurrent requests to a local Hugging Face LLM of DSS 14 in batches; this is documented for local LLMs and not for API endpoints.',
    support: { 'request-batching': { how: 'native', via: ['vLLM'], partial: true } },
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
    slug: 'local-llm-whole-gpus',
    text: 'The container of a local Hugging Face model in DSS 14 takes whole GPUs of a Kubernetes node, which it does not share with other containers.',
    support: {},
    about: ['gpu-scheduling', 'accelerated-inference'],
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
