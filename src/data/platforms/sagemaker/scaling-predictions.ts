import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const scalingPredictions: readonly WrittenFeature[] = [
  {
    slug: 'autoscaling',
    text: 'SageMaker endpoints can scale automatically.',
    support: { autoscaling: { how: 'native', shows: ['load', 'out', 'bounds'] } },
    sources: [
      { page: pages.guideEndpointAutoscaling },
      { page: pages.aiGuideScaleAnEndpointToZeroInstances, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.apiProductionVariantManagedInstanceScaling, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'multi-model-endpoints',
    text: 'SageMaker offers multi-model endpoints.',
    support: { 'multi-model-endpoints': { how: 'native', shows: ['shared', 'each'] } },
    sources: [
      { page: pages.guideMultiModelEndpoints },
      { page: pages.apiContainerDefinition, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.apiInvokeEndpoint, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'target-model',
    text: 'A request to a multi-model endpoint of SageMaker names the model that is to answer it, and SageMaker has models loaded into the container and unloaded as required.',
    support: { 'multi-model-endpoints': { how: 'native', shows: ['shared', 'each', 'add'] } },
    sources: [{ page: pages.customContainersContractForMultiModelEndpoints, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-inference',
    text: 'SageMaker supports inference on GPUs for low latency.',
    support: { 'accelerated-inference': { how: 'native', shows: ['device'] } },
    sources: [
      { page: pages.apiMetricsConfig, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.botocoreChangelog, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'asynchronous-inference',
    text: 'SageMaker supports asynchronous inference for large payloads.',
    support: { 'asynchronous-inference': { how: 'native', shows: ['later'] } },
    sources: [
      { page: pages.guideAsynchronousInference },
      { page: pages.apiInvokeEndpointAsync, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'traffic-splitting',
    text: 'SageMaker can split inference traffic between models, for example for A/B tests.',
    support: { 'traffic-splitting': { how: 'native', shows: ['share'] } },
    sources: [
      { page: pages.guideABTestingOfModels },
      { page: pages.apiCreateEndpointConfig, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.apiInvokeEndpoint, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'scale-to-zero',
    text: 'An endpoint that hosts inference components can scale in to zero instances; it then returns errors until an instance is provisioned, which takes several minutes.',
    support: { 'scale-to-zero': { how: 'native', shows: ['idle', 'wakes'] } },
    sources: [{ page: pages.aiGuideScaleAnEndpointToZeroInstances, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-endpoints',
    text: 'A serverless SageMaker endpoint with 1 to 6 GB of memory scales to zero when there are no requests, and can have provisioned concurrency against cold starts.',
    support: { 'scale-to-zero': { how: 'native', shows: ['idle', 'wakes'] } },
    sources: [
      { page: pages.apiProductionVariantServerlessConfig, accessed: '2026-11-23' },
      { page: pages.guideServerlessInference, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-autoscaling',
    text: 'HyperPod inference deployments scale on CloudWatch or Prometheus metrics and may scale to zero replicas; cluster nodes scale with a Karpenter-based system.',
    support: {
      autoscaling: { how: 'native', shows: ['load', 'out'] },
      'scale-to-zero': { how: 'native', shows: ['idle'] },
    },
    only: ['hyperpod'],
    sources: [
      { page: pages.hyperpodCliInferenceEndpointConfigResourceDefinition, accessed: '2026-11-23' },
      { page: pages.apiCreateCluster, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'blue-green',
    text: 'An endpoint update runs as a blue/green deployment that shifts traffic all at once, as a canary or in linear steps, or as a rolling deployment in batches.',
    support: {
      'traffic-splitting': { how: 'native', shows: ['share', 'shift'] },
      'real-time-endpoints': { how: 'native', shows: ['answer', 'runs', 'version'] },
    },
    sources: [
      { page: pages.apiBlueGreenUpdatePolicy, accessed: '2026-11-23' },
      { page: pages.apiTrafficRoutingConfig, accessed: '2026-11-23' },
      { page: pages.apiDeploymentConfig, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'alarm-rollback',
    text: 'SageMaker rolls an endpoint update back to the old fleet when one of the CloudWatch alarms set for the deployment goes off.',
    support: { 'deployment-rollback': { how: 'native', shows: ['back', 'ready'] } },
    sources: [{ page: pages.apiAutoRollbackConfig, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'shadow-tests',
    text: 'A shadow test copies a chosen percentage of the requests of a production variant to a shadow variant, while the production variant takes all of them; requests and responses can be stored in S3.',
    support: { 'shadow-deployment': { how: 'native', shows: ['copy', 'seen'] } },
    sources: [
      { page: pages.apiCreateInferenceExperiment, accessed: '2026-11-23' },
      { page: pages.apiShadowModeConfig, accessed: '2026-11-23' },
      { page: pages.apiInferenceExperimentDataStorageConfig, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inference-components',
    text: 'Several inference components share the instances of one endpoint, each with its own model, CPU cores, accelerators, memory and number of copies.',
    support: { 'multi-model-endpoints': { how: 'native', shows: ['shared'] } },
    sources: [
      { page: pages.apiCreateInferenceComponent, accessed: '2026-11-23' },
      { page: pages.apiInferenceComponentRuntimeConfig, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'zone-balance-of-copies',
    text: 'Copies of an inference component can be spread over instances and, as far as capacity allows, balanced over Availability Zones.',
    support: { 'high-availability': { how: 'native', shows: ['several'] } },
    sources: [{ page: pages.apiInferenceComponentAvailabilityZoneBalance, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'multi-instance-endpoints',
    text: 'SageMaker endpoints with several instances help to protect against failures of instances and Availability Zones, over which SageMaker attempts to redistribute the instances.',
    support: { 'high-availability': { how: 'native', shows: ['several', 'failure'] } },
    sources: [{ page: pages.developerGuideOnGitHubDeploymentBestPractices, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'instance-pools',
    text: 'An endpoint can list up to five instance types by priority and falls back to the next when capacity is short.',
    support: {},
    about: ['high-availability', 'autoscaling'],
    sources: [{ page: pages.apiInstancePool, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-trainium-endpoints',
    text: 'SageMaker endpoints run on instances with NVIDIA GPUs or with AWS Inferentia or Trainium accelerators.',
    support: { 'accelerated-inference': { how: 'native', shows: ['device', 'choice'] } },
    sources: [
      { page: pages.apiProductionVariant, accessed: '2026-11-23' },
      { page: pages.botocoreChangelog, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dynamic-batching',
    text: 'The DJL Serving model server of the Large Model Inference containers has a dynamic batch size per model; by default it is one.',
    support: { 'request-batching': { how: 'native', via: ['djl-serving'], shows: ['group', 'set'] } },
    sources: [{ page: pages.djlServingModelConfiguration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-sample',
    text: 'An AWS sample puts a LiteLLM proxy in front of a SageMaker endpoint and Amazon Bedrock models for routing, keys, fallback and logging.',
    support: { 'ai-gateway': { how: 'custom', shows: ['one', 'keys', 'routing'] } },
    sources: [{ page: pages.awsSamplesCoderHarnessGateway, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'elastic-inference-ended',
    text: 'SageMaker endpoints no longer accept Elastic Inference accelerators, which have ceased to be available.',
    support: {},
    about: ['accelerated-inference'],
    sources: [{ page: pages.apiProductionVariant, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'shadow-comparison',
    text: 'A shadow test shows metrics that compare a shadow variant with the production variant and can end with its promotion; it runs 7 days by default and 30 days at most, so it is no standing comparison.',
    support: { 'champion-challenger': { how: 'native', shows: ['compare', 'again'] } },
    sources: [
      { page: pages.apiCreateInferenceExperiment, accessed: '2026-11-23' },
      { page: pages.apiInferenceExperimentSchedule, accessed: '2026-11-23' },
      { page: pages.apiStopInferenceExperiment, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'grpc-inside-container',
    text: 'The TensorFlow inference container for SageMaker takes invocations over HTTP on port 8080, while TensorFlow Serving inside it has a port for gRPC; a feature request of 2021 says that endpoints take REST only.',
    support: {},
    about: ['grpc-inference'],
    sources: [
      { page: pages.awsDeepLearningContainersTensorFlowInference2_20, accessed: '2026-11-23' },
      { page: pages.pythonSdkNativeGrpcSupportForEndpoints, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
