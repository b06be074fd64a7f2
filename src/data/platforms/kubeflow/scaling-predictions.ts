import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'kserve-batcher',
    text: 'The KServe batcher groups requests up to a maximum batch size or waiting time; it works with the V1 HTTP protocol and not with gRPC.',
    support: { 'request-batching': { how: 'native', partial: true } },
    sources: [
      {
        title: 'KServe documentation: Inference batcher',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/batcher',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-knative-autoscaling',
    text: 'In its Knative mode, KServe scales inference services by the load of requests with the Knative Pod Autoscaler.',
    support: { autoscaling: { how: 'native', via: ['Knative'] } },
    sources: [
      {
        title: 'KServe documentation: Autoscaling with Knative Pod Autoscaler',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/kpa-autoscaler',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-canary',
    text: 'In its Knative mode, KServe sends a set percentage of traffic to a new revision of an InferenceService and the rest to the last good one.',
    support: { 'traffic-splitting': { how: 'native', via: ['Knative'] } },
    sources: [
      {
        title: 'KServe documentation: Canary rollout strategy',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'modelmesh-archived',
    text: 'The repository of ModelMesh Serving, the layer for KServe that managed many models in shared servers, is archived.',
    support: {},
    about: ['multi-model-endpoints'],
    sources: [
      {
        title: 'ModelMesh Serving repository: README',
        url: 'https://github.com/kserve/modelmesh-serving/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lora-adapters-shared',
    text: 'A KServe LLMInferenceService serves several LoRA adapters beside one base model from the same deployment; all are loaded at start-up, and independent models are not combined this way.',
    support: { 'multi-model-endpoints': { how: 'native', via: ['vLLM'], partial: true } },
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: LoRA adapters for LLMInferenceService',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/lora-adapters',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-gpu',
    text: 'KServe runs predictors on GPUs that the service requests; its Hugging Face runtime picks a CUDA or a CPU image accordingly.',
    support: { 'accelerated-inference': { how: 'native' } },
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
    slug: 'kserve-hpa',
    text: 'In Standard mode, KServe scales inference services with the Kubernetes Horizontal Pod Autoscaler, which does not go down to zero.',
    support: { autoscaling: { how: 'native', via: ['Kubernetes HPA'] } },
    about: ['scale-to-zero'],
    sources: [
      {
        title: 'KServe documentation: Autoscaling with Kubernetes HPA',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/hpa-autoscaler',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-keda',
    text: 'In Standard mode, KServe can scale with KEDA by CPU use or by metrics from Prometheus or OpenTelemetry, such as the number of running requests of an LLM.',
    support: { autoscaling: { how: 'integration', via: ['KEDA'] } },
    sources: [
      {
        title: 'KServe documentation: Autoscaling with KEDA',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/keda-autoscaler',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Autoscaling for generative inference',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/autoscaling',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llmisvc-wva',
    text: 'LLMInferenceService scales by cache use, queue depth and saturation through the Workload Variant Autoscaler of llm-d, which is installed separately.',
    support: { autoscaling: { how: 'integration', via: ['Workload Variant Autoscaler'] } },
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: Autoscaling LLMInferenceService with WVA',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/autoscaling/llmisvc-autoscaling',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-scale-to-zero',
    text: 'A KServe InferenceService releases all replicas when idle only in Knative mode, if its minimum is set to zero; in Standard mode it does not scale to zero.',
    support: { 'scale-to-zero': { how: 'native', via: ['Knative'], partial: true } },
    sources: [
      {
        title: 'KServe documentation: Control plane',
        url: 'https://kserve.github.io/website/docs/concepts/architecture/control-plane',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Autoscaling with Kubernetes HPA',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/hpa-autoscaler',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Autoscaling with Knative Pod Autoscaler',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/kpa-autoscaler',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llmisvc-weighted-groups',
    text: 'LLMInferenceServices in one group share traffic by weight, so that a new version of an LLM can receive a growing part of the requests.',
    support: { 'traffic-splitting': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: Canary rollout for LLMInferenceService',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/canary-rollout',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-rollback',
    text: 'In KServe’s Knative mode, setting the canary percentage of the new revision to zero returns all traffic to the previous model.',
    support: { 'deployment-rollback': { how: 'native', via: ['Knative'] } },
    sources: [
      {
        title: 'KServe documentation: Canary rollout example',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary-example',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-grpc',
    text: 'KServe’s Open Inference Protocol has a gRPC API for predictions, readiness and model metadata; the runtimes for LLMs offer HTTP only.',
    support: { 'grpc-inference': { how: 'native', partial: true } },
    sources: [
      {
        title: 'KServe documentation: Open Inference Protocol',
        url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Model serving frameworks overview',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-gpu-types',
    text: 'For multi-node inference KServe accepts NVIDIA, AMD, Intel and Gaudi devices, and others such as NVIDIA MIG slices by annotation.',
    support: { 'accelerated-inference': { how: 'native' } },
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
    slug: 'kserve-envoy-ai-gateway',
    text: 'KServe documents Envoy AI Gateway, installed separately, to put served LLMs and outside providers behind one API with API keys and limits on tokens.',
    support: { 'ai-gateway': { how: 'integration', via: ['Envoy AI Gateway'] } },
    sources: [
      {
        title: 'KServe documentation: Rate limiting with AI gateway',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/ai-gateway/envoy-ai-gateway',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-agentgateway',
    text: 'KServe documents AgentGateway, installed separately, in front of an LLMInferenceService for routes and limits on tokens; calls to outside providers are not shown.',
    support: {},
    about: ['ai-gateway'],
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: LLMInferenceService with AgentGateway',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-agentgateway',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llmisvc-replicas',
    text: 'An LLMInferenceService runs several replicas whose scheduler balances requests by load and cache contents, and pods that stop first finish their open requests.',
    support: { 'high-availability': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: LLMInferenceService overview',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-overview',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe blog: KServe 0.19',
        url: 'https://kserve.github.io/website/blog/kserve-0.19-release',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-continuous-batching',
    text: 'For LLMs, KServe relies on continuous batching of requests in vLLM.',
    support: { 'request-batching': { how: 'native', via: ['vLLM'] } },
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
    slug: 'kserve-canary-standard',
    text: 'Since version 0.20, KServe also splits traffic to named canaries in Standard mode; each gets its own deployment, and removing its entry rolls it back.',
    support: { 'traffic-splitting': { how: 'native' }, 'deployment-rollback': { how: 'native' } },
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
    slug: 'canary-comparison-queries',
    text: 'KServe documents Prometheus queries that compare a canary LLM with the version in production on latency, throughput and errors during a rollout; quality of the answers is not compared.',
    support: { 'champion-challenger': { how: 'integration', via: ['Prometheus'], partial: true } },
    about: ['traffic-splitting'],
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: Observability for canary rollouts',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/canary-rollout-observability',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dark-launch-no-mirroring',
    text: 'A canary of a KServe InferenceService may be given no traffic at all; a node that mirrors requests appears only as planned work for inference graphs in the roadmap for 2024 and 2025.',
    support: {},
    about: ['shadow-deployment', 'traffic-splitting'],
    sources: [
      {
        title: 'KServe documentation: CRD API',
        url: 'https://kserve.github.io/website/docs/reference/crd-api',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe repository: Roadmap',
        url: 'https://github.com/kserve/kserve/blob/master/ROADMAP.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
