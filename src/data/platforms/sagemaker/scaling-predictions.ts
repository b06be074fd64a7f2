import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'autoscaling',
    text: 'SageMaker endpoints can scale automatically.',
    support: { autoscaling: { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Endpoint autoscaling',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html',
      },
      {
        title: 'SageMaker AI developer guide: Scale an endpoint to zero instances',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: ProductionVariantManagedInstanceScaling',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'multi-model-endpoints',
    text: 'SageMaker offers multi-model endpoints.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Multi-model endpoints',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/multi-model-endpoints.html',
      },
      {
        title: 'SageMaker API reference: ContainerDefinition',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: InvokeEndpoint',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'gpu-inference',
    text: 'SageMaker supports inference on GPUs for low latency.',
    support: { 'accelerated-inference': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: MetricsConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricsConfig.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'botocore on GitHub: changelog',
        url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'asynchronous-inference',
    text: 'SageMaker supports asynchronous inference for large payloads.',
    support: { 'asynchronous-inference': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Asynchronous inference',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html',
      },
      {
        title: 'SageMaker API reference: InvokeEndpointAsync',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'traffic-splitting',
    text: 'SageMaker can split inference traffic between models, for example for A/B tests.',
    support: { 'traffic-splitting': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: A/B testing of models',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-ab-testing.html',
      },
      {
        title: 'SageMaker API reference: CreateEndpointConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: InvokeEndpoint',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'scale-to-zero',
    text: 'An endpoint that hosts inference components can scale in to zero instances; it then returns errors until an instance is provisioned, which takes several minutes.',
    support: { 'scale-to-zero': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Scale an endpoint to zero instances',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-endpoints',
    text: 'A serverless SageMaker endpoint with 1 to 6 GB of memory scales to zero when there are no requests, and can have provisioned concurrency against cold starts.',
    support: { 'scale-to-zero': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: ProductionVariantServerlessConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker developer guide on GitHub (archived 2023): Serverless Inference',
        url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/serverless-endpoints.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-autoscaling',
    text: 'HyperPod inference deployments scale on CloudWatch or Prometheus metrics and may scale to zero replicas; cluster nodes scale with a Karpenter-based system.',
    support: { autoscaling: { how: 'native' }, 'scale-to-zero': { how: 'native' } },
    only: ['hyperpod'],
    sources: [
      {
        title: 'SageMaker HyperPod CLI on GitHub: InferenceEndpointConfig resource definition',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/config/crd/inference.sagemaker.aws.amazon.com_inferenceendpointconfigs.yaml',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateCluster',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCluster.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'blue-green',
    text: 'An endpoint update runs as a blue/green deployment that shifts traffic all at once, as a canary or in linear steps, or as a rolling deployment in batches.',
    support: { 'traffic-splitting': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: BlueGreenUpdatePolicy',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BlueGreenUpdatePolicy.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: TrafficRoutingConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: DeploymentConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeploymentConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'alarm-rollback',
    text: 'SageMaker rolls an endpoint update back to the old fleet when one of the CloudWatch alarms set for the deployment goes off.',
    support: { 'deployment-rollback': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: AutoRollbackConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoRollbackConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shadow-tests',
    text: 'A shadow test copies a chosen percentage of the requests of a production variant to a shadow variant, while the production variant takes all of them; requests and responses can be stored in S3.',
    support: { 'shadow-deployment': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateInferenceExperiment',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: ShadowModeConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ShadowModeConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: InferenceExperimentDataStorageConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceExperimentDataStorageConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inference-components',
    text: 'Several inference components share the instances of one endpoint, each with its own model, CPU cores, accelerators, memory and number of copies.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateInferenceComponent',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: InferenceComponentRuntimeConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentRuntimeConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'az-balance',
    text: 'Copies of an inference component can be spread over instances and balanced over Availability Zones, strictly or as far as capacity allows.',
    support: { 'high-availability': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: InferenceComponentSchedulingConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentSchedulingConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: InferenceComponentAvailabilityZoneBalance',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentAvailabilityZoneBalance.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'instance-pools',
    text: 'An endpoint can list up to five instance types by priority and falls back to the next when capacity is short.',
    support: {},
    about: ['high-availability', 'autoscaling'],
    sources: [
      {
        title: 'SageMaker API reference: InstancePool',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InstancePool.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-trainium-endpoints',
    text: 'SageMaker endpoints run on instances with NVIDIA GPUs or with AWS Inferentia or Trainium accelerators.',
    support: { 'accelerated-inference': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: ProductionVariant',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
        accessed: '2026-11-23',
      },
      {
        title: 'botocore on GitHub: changelog',
        url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dynamic-batching',
    text: 'The DJL Serving model server of the Large Model Inference containers has a dynamic batch size per model; by default it is one.',
    support: { 'request-batching': { how: 'native', via: ['DJL Serving'] } },
    sources: [
      {
        title: 'DJL Serving documentation: Model configuration',
        url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/configurations_model.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-sample',
    text: 'An AWS sample puts a LiteLLM proxy in front of a SageMaker endpoint and Amazon Bedrock models for routing, keys, fallback and logging; it is a skeleton, not a service.',
    support: { 'ai-gateway': { how: 'custom' } },
    sources: [
      {
        title: 'AWS Samples on GitHub: Coder harness gateway',
        url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/06-examples/coder-harness-gateway/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'elastic-inference-ended',
    text: 'SageMaker endpoints no longer accept Elastic Inference accelerators, which have ceased to be available.',
    support: {},
    about: ['accelerated-inference'],
    sources: [
      {
        title: 'SageMaker API reference: ProductionVariant',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shadow-comparison',
    text: 'A shadow test shows metrics that compare a shadow variant with the production variant and can end with its promotion; it runs 7 days by default and 30 days at most, so it is no standing comparison.',
    support: { 'champion-challenger': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker API reference: CreateInferenceExperiment',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: InferenceExperimentSchedule',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceExperimentSchedule.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: StopInferenceExperiment',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'grpc-inside-container',
    text: 'The TensorFlow inference container for SageMaker takes invocations over HTTP on port 8080, while TensorFlow Serving inside it has a port for gRPC; a feature request of 2021 says that endpoints take REST only.',
    support: {},
    about: ['grpc-inference'],
    sources: [
      {
        title: 'AWS Deep Learning Containers repository: TensorFlow inference 2.20',
        url: 'https://github.com/aws/deep-learning-containers/blob/main/docker/tensorflow/inference/2.20/Dockerfile.cpu',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker Python SDK repository: Native GRPC support for endpoints',
        url: 'https://github.com/aws/sagemaker-python-sdk/issues/2458',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
