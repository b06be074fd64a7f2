import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'replica-autoscaling',
    text: 'Inference nodes of a deployed model scale automatically between a minimum and a maximum replica count; the default target is 60 per cent CPU use or accelerator duty cycle.',
    support: { autoscaling: { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Autoscaling of inference nodes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/autoscaling',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Machine resource types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scale-to-zero',
    text: 'Scale To Zero, in preview, lets a deployed model fall to no replicas when its endpoint has no traffic; without it at least one replica stays up.',
    support: { 'scale-to-zero': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Agent Platform documentation: Autoscaling of inference nodes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/autoscaling',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scale-to-zero-idle-period',
    text: 'The idle time after which an endpoint with Scale To Zero drops its replicas can be set between five minutes and eight hours.',
    support: {},
    about: ['scale-to-zero'],
    sources: [
      {
        title: 'Python SDK repository: Machine resource types (v1beta1)',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/machine_resources.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-traffic-split',
    text: 'The traffic of an endpoint is divided by percentage between its deployed models; the percentages must add up to 100, and a model that is not listed receives nothing.',
    support: { 'traffic-splitting': { how: 'native' } },
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
    slug: 'shared-resource-pool',
    text: 'Several models can be deployed onto one DeploymentResourcePool and share its machines.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Model types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
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
    slug: 'gpu-and-tpu-inference',
    text: 'A deployed model can run on machines with attached accelerators, on TPU topologies or on a partition of an Nvidia GPU.',
    support: { 'accelerated-inference': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Machine resource types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'grpc-container-port',
    text: 'A custom serving container can name a port to which Agent Platform forwards the gRPC inference requests that it receives.',
    support: { 'grpc-inference': { how: 'native' } },
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
    slug: 'dedicated-endpoint',
    text: 'A dedicated endpoint has its own DNS name and is isolated from the traffic of other users; once enabled, it no longer answers at the shared address.',
    support: {},
    about: ['real-time-endpoints', 'high-availability'],
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
    slug: 'agent-gateway',
    text: 'Agent Gateway controls the connections between users and agents, agents and tools, and among agents, and checks permissions against Agent Registry.',
    support: {},
    about: ['ai-gateway', 'agent-tools'],
    sources: [
      {
        title: 'Agent Platform documentation: Govern your agents',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/govern',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Release notes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'challenger-pipeline',
    text: 'A sample pipeline trains a challenger, compares its evaluation with that of the model in production and deploys the better one.',
    support: { 'champion-challenger': { how: 'custom' } },
    sources: [
      {
        title: 'vertex-ai-samples repository: Challenger versus blessed deployment',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/pipelines/challenger_vs_blessed_deployment_method.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'apigee-ai-gateway',
    text: 'Agents built with ADK can call models through a proxy of Apigee, which adds rate and token limits, semantic caching and model routing.',
    support: { 'ai-gateway': { how: 'integration', via: ['Apigee'] } },
    only: ['agent-development-kit'],
    sources: [
      {
        title: 'ADK documentation: Apigee AI Gateway',
        url: 'https://adk.dev/agents/models/apigee/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-gateway-binding-limit',
    text: 'All agents of Agent Runtime in one project and region must be bound to the same ingress and the same egress Agent Gateway.',
    support: {},
    about: ['ai-gateway'],
    sources: [
      {
        title: 'Agent Platform documentation: Route Agent Runtime traffic through Agent Gateway',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale/runtime/agent-gateway-runtime-deploy',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dedicated-endpoint-limits',
    text: 'Dedicated public endpoints take payloads up to 10 MB and request time-outs up to one hour, and support streaming and gRPC.',
    support: {},
    about: ['grpc-inference', 'real-time-endpoints'],
    sources: [
      {
        title: 'vertex-ai-samples repository: Dedicated endpoint',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/prediction/get_started_with_dedicated_endpoint.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rolling-deployment',
    text: 'In a rolling deployment, in preview, a new version of a model replaces the former one replica by replica on the same resources; limits apply to unavailable and surplus replicas.',
    support: {},
    about: ['traffic-splitting'],
    sources: [
      {
        title: 'Agent Platform documentation: Rolling deployment',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/rolling-deployment',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Endpoint types (v1beta1)',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/endpoint.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rolling-deployment-reverts',
    text: 'A rolling deployment, in preview, fails and returns its replicas to the former model when new replicas never become ready; no other return to a former model is described.',
    support: { 'deployment-rollback': { how: 'native', stage: 'preview', partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Rolling deployment',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/rolling-deployment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tensorflow-request-batching',
    text: 'Prebuilt TensorFlow containers can batch requests on the server when this is configured; it is described for TensorFlow only.',
    support: { 'request-batching': { how: 'native', partial: true } },
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
    slug: 'ready-replicas-only',
    text: 'Replicas must answer health checks, and in a rolling deployment traffic is balanced over those that are ready; failover between zones or regions is not described there.',
    support: { 'high-availability': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Rolling deployment',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/rolling-deployment',
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
];
