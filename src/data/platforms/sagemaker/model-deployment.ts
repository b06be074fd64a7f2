import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'prebuilt-containers',
    text: 'SageMaker can deploy models in pre-built containers.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
    sources: [
      {
        title: 'LMI containers documentation: Overview',
        url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/lmi/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: MetricsConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricsConfig.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'custom-containers',
    text: 'SageMaker can deploy models in custom containers.',
    support: { 'custom-serving-containers': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateModel',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'inference-pipelines',
    text: 'SageMaker supports inference pipelines.',
    support: { 'inference-graphs': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Inference pipelines',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipelines.html',
      },
      {
        title: 'SageMaker API reference: CreateModel',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker Python SDK documentation: Deploy models for inference',
        url: 'https://sagemaker.readthedocs.io/en/stable/inference/index.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'batch-and-real-time',
    text: 'SageMaker handles batch and real-time inference in a unified way, inference pipelines included.',
    support: { 'real-time-endpoints': { how: 'native' }, 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Batch transforms with inference pipelines',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-batch.html',
      },
      {
        title: 'SageMaker API reference: CreateModel',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'async-queue',
    text: 'An asynchronous SageMaker endpoint queues requests, takes its input from S3 or from up to 128,000 bytes in the request, and writes results to S3; a request waits at most six hours by default.',
    support: { 'asynchronous-inference': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: InvokeEndpointAsync',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'direct-invocation',
    text: 'The containers of a multi-container SageMaker endpoint run as a serial pipeline, or each is invoked on its own by name.',
    support: { 'inference-graphs': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: InferenceExecutionConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceExecutionConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: InvokeEndpoint',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'response-streaming',
    text: 'The InvokeEndpointWithResponseStream operation returns a response in parts as they are generated, if the model container supports streaming.',
    support: { 'llm-serving': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: InvokeEndpointWithResponseStream',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lmi-containers',
    text: 'The Large Model Inference containers for SageMaker serve language models with vLLM or TensorRT-LLM and offer continuous batching, token streaming and tensor parallelism over several GPUs.',
    support: { 'llm-serving': { how: 'native' } },
    sources: [
      {
        title: 'LMI containers documentation: Overview',
        url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/lmi/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lmi-tool-calling',
    text: 'Models served in the Large Model Inference containers can return tool calls through the vLLM backend only; the caller runs the tools.',
    support: {},
    about: ['agent-tools', 'llm-serving'],
    sources: [
      {
        title: 'LMI containers documentation: Tool calling',
        url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/lmi/user_guides/tool_calling.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-inference',
    text: 'The HyperPod inference operator deploys models from S3, FSx for Lustre, Hugging Face or JumpStart to an Amazon EKS cluster and can register them as SageMaker endpoints.',
    support: { 'llm-serving': { how: 'native' }, 'real-time-endpoints': { how: 'native' } },
    only: ['hyperpod'],
    sources: [
      {
        title: 'SageMaker HyperPod CLI on GitHub: InferenceEndpointConfig resource definition',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/config/crd/inference.sagemaker.aws.amazon.com_inferenceendpointconfigs.yaml',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker HyperPod CLI on GitHub: README',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-kv-routing',
    text: 'HyperPod inference can route requests by prefix, key-value cache or session, offload the key-value cache, and run prefill and decode in separate pods.',
    support: { 'llm-serving': { how: 'native' } },
    only: ['hyperpod'],
    sources: [
      {
        title: 'SageMaker HyperPod CLI on GitHub: InferenceEndpointConfig resource definition',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/config/crd/inference.sagemaker.aws.amazon.com_inferenceendpointconfigs.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adapter-components',
    text: 'An adapter inference component holds an adapter of a foundation model and uses the compute of the base component that loads it.',
    support: { 'llm-serving': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: InferenceComponentSpecification',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentSpecification.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bedrock-deployment',
    text: 'Models fine-tuned in SageMaker can be deployed to Amazon Bedrock as well as to SageMaker endpoints.',
    support: { 'model-export': { how: 'integration', via: ['Amazon Bedrock'] } },
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Deploying fine-tuned models',
        url: 'https://sagemaker.readthedocs.io/en/stable/inference/deploy_finetuned.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'neo-compilation',
    text: 'SageMaker compilation jobs compile a model for cloud instances or for edge devices such as NVIDIA Jetson, Raspberry Pi and Android or Linux platforms; the artefacts can be used with AWS IoT Greengrass.',
    support: { 'model-optimization': { how: 'native' }, 'model-export': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateCompilationJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCompilationJob.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: OutputConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OutputConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optimization-jobs',
    text: 'SageMaker optimisation jobs apply quantisation, compilation, sharding or speculative decoding to a model before it is deployed.',
    support: { 'model-optimization': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateOptimizationJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateOptimizationJob.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: OptimizationConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OptimizationConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inference-recommendations',
    text: 'SageMaker inference recommendation jobs take a generative model, a workload and targets for time to first token, throughput or cost and recommend instance types, optimisations and settings.',
    support: {},
    about: ['model-optimization', 'llm-serving'],
    sources: [
      {
        title: 'SageMaker API reference: CreateAIRecommendationJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAIRecommendationJob.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-package',
    text: 'A SageMaker model package holds the container image, the model artefacts, the supported instance types and the accepted input and output content types of a model.',
    support: { 'model-packaging': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateModelPackage',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: InferenceSpecification',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceSpecification.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-models',
    text: 'ModelBuilder of the SageMaker Python SDK deploys models of an MLflow registry to SageMaker endpoints.',
    support: { 'external-models': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Implement MLOps',
        url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentcore-deployment',
    text: 'Agents that use models on SageMaker endpoints can be built in Studio with Strands Agents and deployed to Amazon Bedrock AgentCore Runtime; SageMaker itself hosts the models.',
    support: { 'agent-deployment': { how: 'integration', via: ['Amazon Bedrock AgentCore'] } },
    sources: [
      {
        title: 'AWS Samples on GitHub: SageMaker AI, Strands Agents and Bedrock AgentCore',
        url: 'https://github.com/aws-samples/amazon-sagemaker-generativeai/blob/main/5_agents/sagemaker-strands-agentcore/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'models-as-agent-tools',
    text: 'Models on SageMaker endpoints can be offered to agents as tools over the Model Context Protocol, with Amazon Bedrock AgentCore Gateway or with an MCP server of one’s own.',
    support: { 'agent-tools': { how: 'integration', via: ['Amazon Bedrock AgentCore'] } },
    sources: [
      {
        title: 'AWS Samples on GitHub: Using ML models as agent tools',
        url: 'https://github.com/aws-samples/amazon-sagemaker-generativeai/blob/main/5_agents/ml-models-as-agent-tools/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sagemaker-mcp-server',
    text: 'The SageMaker AI MCP server of AWS Labs gives agents tools to manage HyperPod clusters; other parts of SageMaker are not covered yet.',
    support: { 'agent-tools': { how: 'native', partial: true } },
    only: ['hyperpod'],
    sources: [
      {
        title: 'AWS MCP servers on GitHub: SageMaker AI MCP server',
        url: 'https://github.com/awslabs/mcp/blob/main/src/sagemaker-ai-mcp-server/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bedrock-functions',
    text: 'A Bedrock function component in Unified Studio describes an API by an OpenAPI schema so that apps can call it.',
    support: { 'agent-tools': { how: 'integration', via: ['Amazon Bedrock'] } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'SageMaker Unified Studio user guide: Create an Amazon Bedrock function component',
        url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/creating-a-function-component.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openai-compatible-endpoints',
    text: 'SageMaker real-time endpoints accept requests in the OpenAI Chat Completions format, authenticated by bearer tokens that the SageMaker Python SDK generates and that last up to 12 hours.',
    support: { 'llm-serving': { how: 'native' } },
    sources: [
      {
        title: 'AWS Samples on GitHub: Invoke SageMaker endpoints using the OpenAI SDK',
        url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/03-features/openai/sagemaker-inference-openai-api.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bidirectional-streaming',
    text: 'SageMaker endpoints offer bidirectional streaming between an application and a model whose container supports it.',
    support: {},
    about: ['real-time-endpoints', 'streaming-inference'],
    sources: [
      {
        title: 'AWS Samples on GitHub: Bidirectional streaming with SageMaker endpoints',
        url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/03-features/bidirectional-streaming-byoc/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-input-config',
    text: 'A registered SageMaker model states the MIME types that its input and output may have, and may hold an input configuration object; the fields of the output are not described.',
    support: { 'model-signatures': { how: 'native', partial: true } },
    sources: [
      {
        title: 'SageMaker API reference: InferenceSpecification',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceSpecification.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: ModelPackageContainerDefinition',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelPackageContainerDefinition.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: ModelInput',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelInput.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'triton',
    text: 'SageMaker Triton containers serve TensorRT, TensorFlow, PyTorch, ONNX and other models, as one model, as an ensemble or on a multi-model endpoint.',
    support: { 'prebuilt-serving-containers': { how: 'native' }, 'inference-graphs': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Model deployment with Triton Inference Server',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-models-frameworks-triton.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shared-chat-apps',
    text: 'A chat agent app made with Amazon Bedrock in Unified Studio can be shared with other users, and an alias decides which version they see.',
    support: { 'app-hosting': { how: 'integration', via: ['Amazon Bedrock'] } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'SageMaker Unified Studio user guide: Modify the version of an Amazon Bedrock chat agent app',
        url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/app-change-alias-version.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kinesis-flink',
    text: 'An AWS reference architecture scores a stream of events in near real time: an Apache Flink application on an Amazon Kinesis stream calls a SageMaker endpoint.',
    support: { 'streaming-inference': { how: 'integration', via: ['Amazon Kinesis and Apache Flink'] } },
    sources: [
      {
        title: 'AWS Architecture Blog: Real-Time In-Stream Inference with AWS Kinesis, SageMaker, & Apache Flink',
        url: 'https://aws.amazon.com/blogs/architecture/realtime-in-stream-inference-kinesis-sagemaker-flink/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
