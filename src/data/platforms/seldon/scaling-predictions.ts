import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'native-autoscaling',
    text: 'Core 2 can scale models by inference lag, which is off by default, and servers to the number of model replicas; a model is scaled down only when it has received no requests for a set time.',
    support: { autoscaling: { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Autoscaling models',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-models',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Autoscaling servers',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-servers',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hpa-autoscaling',
    text: 'Core 2 models can be scaled by the Kubernetes HorizontalPodAutoscaler on custom metrics, which needs a metrics store such as Prometheus.',
    support: { autoscaling: { how: 'integration', via: ['Kubernetes HPA'] } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Autoscaling',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Using HPA for autoscaling',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/hpa-overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-model-scale-to-zero',
    text: 'Although the overview of Core 2 names scaling to zero, its native autoscaling keeps at least one replica of every deployed model.',
    support: { 'scale-to-zero': { how: 'none' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Autoscaling models',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-models',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Overview',
        url: 'https://docs.seldon.ai/seldon-core-2',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'server-packing',
    text: 'Packing models onto fewer server replicas when models scale down is experimental in Core 2 and off by default.',
    support: {},
    about: ['autoscaling', 'multi-model-endpoints'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Autoscaling servers',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-servers',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-hpa',
    text: 'Core 1 creates HorizontalPodAutoscalers from specifications within a SeldonDeployment.',
    support: { autoscaling: { how: 'native', via: ['Kubernetes HPA'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Replica scaling',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/scaling',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-keda',
    text: 'Core 1 deployments that read from Kafka can be scaled with KEDA by consumer lag.',
    support: { autoscaling: { how: 'integration', via: ['KEDA'] } },
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
    slug: 'experiments-split',
    text: 'An Experiment resource of Core 2 divides requests by weight between models or between pipelines, under a new endpoint or that of an existing model.',
    support: { 'traffic-splitting': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Experiments',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/experiment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sticky-sessions',
    text: 'Clients of a Core 2 experiment can repeat a route header to receive answers from the same models again, though not necessarily from the same replica.',
    support: {},
    about: ['traffic-splitting'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Experiments',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/experiment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'experiments-mirror',
    text: 'A Core 2 experiment can copy traffic to one further model or pipeline as a mirror, whose answers callers do not receive.',
    support: { 'shadow-deployment': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Experiments',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/experiment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-ab-and-shadow',
    text: 'Core 1 splits traffic for A/B tests, canaries and shadows through Istio or Ambassador.',
    support: {
      'traffic-splitting': { how: 'integration', via: ['Istio or Ambassador'] },
      'shadow-deployment': { how: 'integration', via: ['Istio or Ambassador'] },
    },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: AB tests and progressive rollouts',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/abtests',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-iter8',
    text: 'With Iter8, Core 1 compares candidate models by objectives and rewards, shifts traffic step by step and promotes the better one.',
    support: { 'champion-challenger': { how: 'integration', via: ['Iter8'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: AB tests and progressive rollouts',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/abtests',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-bandits',
    text: 'Core 1 has reference implementations of multi-armed bandit routers, epsilon-greedy and Thompson sampling, which learn from feedback rewards.',
    support: {},
    about: ['traffic-splitting', 'champion-challenger'],
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Routers including multi-armed bandits',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/routers',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'multi-model-serving',
    text: 'Core 2 loads several models onto one server replica by default and lets them share its hardware, including GPUs.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Multi-model serving',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/mms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'overcommit',
    text: 'With overcommit, Core 2 registers more models than fit in memory and moves the least recently used to disk; the default allowance is 10 per cent.',
    support: {},
    about: ['multi-model-endpoints', 'scale-to-zero'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Multi-model serving',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/mms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'user-stated-memory',
    text: 'For multi-model serving in Core 2, users state the memory needs of models and servers; the system does not determine them itself.',
    support: {},
    about: ['multi-model-endpoints'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Multi-model serving',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/mms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-nodes',
    text: 'Core 2 servers can be bound to GPU nodes with tolerations and node selectors, and models are then scheduled on these servers.',
    support: { 'accelerated-inference': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Serving models on dedicated GPU nodes',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers/resource-allocation/example-serving-models-on-dedicated-gpu-nodes',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Resource allocation',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers/resource-allocation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'grpc-endpoints',
    text: 'Models and pipelines of Core 2 can be called over gRPC with payloads in the Protobuf form of the Open Inference Protocol.',
    support: { 'grpc-inference': { how: 'native' } },
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
    slug: 'core-1-grpc',
    text: 'Core 1 offers REST and gRPC endpoints in the Open Inference Protocol; its older Seldon and TensorFlow protocols are no longer maintained.',
    support: { 'real-time-endpoints': { how: 'native' }, 'grpc-inference': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Supported API protocols',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/protocols',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adaptive-batching',
    text: 'MLServer groups requests into batches by a maximum size and waiting time set for each model; it is off by default.',
    support: { 'request-batching': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Adaptive batching',
        url: 'https://docs.seldon.ai/mlserver/user-guide/adaptive-batching',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'parallel-workers',
    text: 'MLServer runs inference in a pool of worker processes, one by default, so that several processor cores can be used.',
    support: {},
    about: ['real-time-endpoints', 'multi-model-endpoints'],
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Parallel inference',
        url: 'https://docs.seldon.ai/mlserver/user-guide/parallel-inference',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-plane-availability',
    text: 'Core 2 can be set up for high availability on the data plane, whose Envoy proxy balances load over replicas and keeps serving when control-plane services are down.',
    support: { 'high-availability': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Architecture',
        url: 'https://docs.seldon.ai/seldon-core-2/about/architecture',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'single-scheduler',
    text: 'The scheduler of Core 2 runs as a single replica because it keeps its state on local disk.',
    support: {},
    about: ['high-availability'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Scaling Seldon services',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/scaling-core-services',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Architecture',
        url: 'https://docs.seldon.ai/seldon-core-2/about/architecture',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-disruption-budgets',
    text: 'Core 1 deployments can carry pod disruption budgets so that serving capacity does not fall below a set share.',
    support: { 'high-availability': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Budgeting disruptions',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/disruption-budgets',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'api-runtime-gateway',
    text: 'The API runtime of the LLM Module passes requests to hosted models of only two providers, OpenAI, also on Azure, and Gemini; each such model is deployed in Core 2 on its own.',
    support: { 'ai-gateway': { how: 'native', partial: true } },
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: API',
        url: 'https://docs.seldon.ai/llm-module/components/models/api',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon LLM Module documentation: OpenAI function calling',
        url: 'https://docs.seldon.ai/llm-module/use-cases/function-calling/openai-func-call',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'partial-scheduling',
    text: 'If a minimum of replicas is set, Core 2 serves a model with as many replicas as the servers can hold, up to the number wanted.',
    support: {},
    about: ['autoscaling', 'high-availability'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Scheduling',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/scheduling',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'streams-outlast-failures',
    text: 'When a node of a Core 2 pipeline fails, its data stays in Kafka and the evaluation resumes once the node is back.',
    support: {},
    about: ['high-availability', 'asynchronous-inference'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Dataflow with Kafka',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/dataflow',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-canary',
    text: 'The Enterprise Platform adds a canary to a deployment, splits traffic, shows the metrics of both models and promotes the canary to be the main model.',
    support: { 'traffic-splitting': { how: 'native' }, 'champion-challenger': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Canary',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/rollout-strategies/canary',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Enterprise Platform documentation: Canary promotion demo',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v2/canary-promotion',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-shadow',
    text: 'The Enterprise Platform adds a shadow to a deployment, logs and monitors its duplicated requests without returning its responses, and can promote it.',
    support: { 'shadow-deployment': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Shadow',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/rollout-strategies/shadow',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Deploy SDK repository: ExperimentsApi',
        url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/ExperimentsApi.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-git-restore',
    text: 'In namespaces kept in Git, a permitted user of the Enterprise Platform can restore a deployment to the state of an earlier commit.',
    support: { 'deployment-rollback': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: GitOps sync',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/gitops',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-multi-model',
    text: 'One MLServer instance serves several models, and several versions of one model, under different paths.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Multi-model serving',
        url: 'https://docs.seldon.ai/mlserver/examples/mms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-model-repository-api',
    text: 'Models can be loaded into and unloaded from a running MLServer through its model repository API.',
    support: {},
    about: ['multi-model-endpoints', 'model-registry'],
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Model repository API',
        url: 'https://docs.seldon.ai/mlserver/examples/model-repository',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
