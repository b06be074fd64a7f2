import type { Page } from '../../written.ts';

export const homeOfAllProducts: Page = {
  title: 'Seldon documentation: Home',
  url: 'https://docs.seldon.ai',
};

export const alibiDetectOverview: Page = {
  title: 'Alibi Detect documentation: Overview',
  url: 'https://docs.seldon.ai/alibi-detect',
};

export const alibiDetectAlgorithmOverview: Page = {
  title: 'Alibi Detect documentation: Algorithm overview',
  url: 'https://docs.seldon.ai/alibi-detect/algorithms',
};

export const alibiDetectDriftDetection: Page = {
  title: 'Alibi Detect documentation: Drift detection',
  url: 'https://docs.seldon.ai/alibi-detect/cd',
};

export const alibiDetectClassifierDrift: Page = {
  title: 'Alibi Detect documentation: Classifier drift',
  url: 'https://docs.seldon.ai/alibi-detect/cd/methods/offline/classifierdrift',
};

export const alibiDetectLearnedKernelDrift: Page = {
  title: 'Alibi Detect documentation: Learned kernel drift',
  url: 'https://docs.seldon.ai/alibi-detect/cd/methods/offline/learnedkerneldrift',
};

export const home: Page = {
  title: 'Seldon documentation: Home',
  url: 'https://docs.seldon.ai/home',
};

export const mpmModule: Page = {
  title: 'Seldon documentation: MPM Module',
  url: 'https://docs.seldon.ai/home/core-2-+-modules/mpm-module',
};

export const llmModuleMemory: Page = {
  title: 'Seldon LLM Module documentation: Memory',
  url: 'https://docs.seldon.ai/llm-module/components/memory',
};

export const llmModuleModels: Page = {
  title: 'Seldon LLM Module documentation: Models',
  url: 'https://docs.seldon.ai/llm-module/components/models',
};

export const llmModuleApi: Page = {
  title: 'Seldon LLM Module documentation: API',
  url: 'https://docs.seldon.ai/llm-module/components/models/api',
};

export const llmModuleLocal: Page = {
  title: 'Seldon LLM Module documentation: Local',
  url: 'https://docs.seldon.ai/llm-module/components/models/local',
};

export const llmModuleQuantization: Page = {
  title: 'Seldon LLM Module documentation: Quantization',
  url: 'https://docs.seldon.ai/llm-module/components/models/local/quantization',
};

export const llmModuleOpenaiClient: Page = {
  title: 'Seldon LLM Module documentation: OpenAI client',
  url: 'https://docs.seldon.ai/llm-module/components/models/openai-client',
};

export const llmModulePromptingOfModels: Page = {
  title: 'Seldon LLM Module documentation: Prompting',
  url: 'https://docs.seldon.ai/llm-module/components/models/prompting',
};

export const llmModuleStreaming: Page = {
  title: 'Seldon LLM Module documentation: Streaming',
  url: 'https://docs.seldon.ai/llm-module/components/models/streaming',
};

export const llmModulePrompting: Page = {
  title: 'Seldon LLM Module documentation: Prompting',
  url: 'https://docs.seldon.ai/llm-module/components/prompting',
};

export const llmModuleRetrievalExample: Page = {
  title: 'Seldon LLM Module documentation: Retrieval example',
  url: 'https://docs.seldon.ai/llm-module/components/retrieval/example',
};

export const llmModuleGettingStarted: Page = {
  title: 'Seldon LLM Module documentation: Getting started',
  url: 'https://docs.seldon.ai/llm-module/introduction',
};

export const llmModuleChangelog: Page = {
  title: 'Seldon LLM Module documentation: Changelog',
  url: 'https://docs.seldon.ai/llm-module/resources/changelog',
};

export const llmModuleConversationalMemoryReference: Page = {
  title: 'Seldon LLM Module documentation: Conversational memory reference',
  url: 'https://docs.seldon.ai/llm-module/resources/reference/memory',
};

export const llmModuleRetrievalReference: Page = {
  title: 'Seldon LLM Module documentation: Retrieval reference',
  url: 'https://docs.seldon.ai/llm-module/resources/reference/retrieval',
};

export const llmModuleAgents: Page = {
  title: 'Seldon LLM Module documentation: Agents',
  url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows',
};

export const llmModulePlanning: Page = {
  title: 'Seldon LLM Module documentation: Planning',
  url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows/planning',
};

export const llmModuleOpenaiFunctionCalling: Page = {
  title: 'Seldon LLM Module documentation: OpenAI function calling',
  url: 'https://docs.seldon.ai/llm-module/use-cases/function-calling/openai-func-call',
};

export const llmModuleGuardrails: Page = {
  title: 'Seldon LLM Module documentation: Guardrails',
  url: 'https://docs.seldon.ai/llm-module/use-cases/guardrails',
};

export const llmModuleMonitoring: Page = {
  title: 'Seldon LLM Module documentation: Monitoring',
  url: 'https://docs.seldon.ai/llm-module/use-cases/local',
};

export const llmModuleRetrievalAugmentedGeneration: Page = {
  title: 'Seldon LLM Module documentation: Retrieval-augmented generation',
  url: 'https://docs.seldon.ai/llm-module/use-cases/rag',
};

export const mlserverOverview: Page = {
  title: 'MLServer documentation: Overview',
  url: 'https://docs.seldon.ai/mlserver',
};

export const mlserverCustomCondaEnvironmentsInMlserver: Page = {
  title: 'MLServer documentation: Custom Conda environments in MLServer',
  url: 'https://docs.seldon.ai/mlserver/examples/conda',
};

export const mlserverServingHuggingFaceTransformerModels: Page = {
  title: 'MLServer documentation: Serving HuggingFace Transformer models',
  url: 'https://docs.seldon.ai/mlserver/examples/huggingface',
};

export const mlserverServingModelsThroughKafka: Page = {
  title: 'MLServer documentation: Serving models through Kafka',
  url: 'https://docs.seldon.ai/mlserver/examples/kafka',
};

export const mlserverMultiModelServing: Page = {
  title: 'MLServer documentation: Multi-model serving',
  url: 'https://docs.seldon.ai/mlserver/examples/mms',
};

export const mlserverModelRepositoryApi: Page = {
  title: 'MLServer documentation: Model repository API',
  url: 'https://docs.seldon.ai/mlserver/examples/model-repository',
};

export const mlserverInferenceRuntimes: Page = {
  title: 'MLServer documentation: Inference runtimes',
  url: 'https://docs.seldon.ai/mlserver/runtimes',
};

export const mlserverHuggingFace: Page = {
  title: 'MLServer documentation: HuggingFace',
  url: 'https://docs.seldon.ai/mlserver/runtimes/huggingface',
};

export const mlserverAlibiExplain: Page = {
  title: 'MLServer documentation: Alibi-Explain',
  url: 'https://docs.seldon.ai/mlserver/runtimes/alibi-explain',
};

export const mlserverAdaptiveBatching: Page = {
  title: 'MLServer documentation: Adaptive batching',
  url: 'https://docs.seldon.ai/mlserver/user-guide/adaptive-batching',
};

export const mlserverCustomInferenceRuntimes: Page = {
  title: 'MLServer documentation: Custom inference runtimes',
  url: 'https://docs.seldon.ai/mlserver/user-guide/custom',
};

export const mlserverDeployment: Page = {
  title: 'MLServer documentation: Deployment',
  url: 'https://docs.seldon.ai/mlserver/user-guide/deployment',
};

export const mlserverSeldonCore: Page = {
  title: 'MLServer documentation: Seldon Core',
  url: 'https://docs.seldon.ai/mlserver/user-guide/deployment/seldon-core',
};

export const mlserverMetrics: Page = {
  title: 'MLServer documentation: Metrics',
  url: 'https://docs.seldon.ai/mlserver/user-guide/metrics',
};

export const mlserverOpenapiSupport: Page = {
  title: 'MLServer documentation: OpenAPI support',
  url: 'https://docs.seldon.ai/mlserver/user-guide/openapi',
};

export const mlserverParallelInference: Page = {
  title: 'MLServer documentation: Parallel inference',
  url: 'https://docs.seldon.ai/mlserver/user-guide/parallel-inference',
};

export const mlserverStreaming: Page = {
  title: 'MLServer documentation: Streaming',
  url: 'https://docs.seldon.ai/mlserver/user-guide/streaming',
};

export const mpmModuleOverview: Page = {
  title: 'Seldon MPM Module documentation: Overview',
  url: 'https://docs.seldon.ai/mpm',
};

export const mpmModuleGroundTruth: Page = {
  title: 'Seldon MPM Module documentation: Ground truth',
  url: 'https://docs.seldon.ai/mpm/getting-started/ground-truth',
};

export const mpmModuleReleaseNotes: Page = {
  title: 'Seldon MPM Module documentation: Release notes',
  url: 'https://docs.seldon.ai/mpm/resources/release-notes',
  version: '0.1.0',
};

export const core1QuickStartGuide: Page = {
  title: 'Seldon Core 1 documentation: Quick start guide',
  url: 'https://docs.seldon.ai/seldon-core-1',
};

export const core1OverviewOfComponents: Page = {
  title: 'Seldon Core 1 documentation: Overview of components',
  url: 'https://docs.seldon.ai/seldon-core-1/concepts/overview',
};

export const core1AbTestsAndProgressiveRollouts: Page = {
  title: 'Seldon Core 1 documentation: AB tests and progressive rollouts',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/abtests',
};

export const core1BudgetingDisruptions: Page = {
  title: 'Seldon Core 1 documentation: Budgeting disruptions',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/disruption-budgets',
};

export const core1ModelMetadata: Page = {
  title: 'Seldon Core 1 documentation: Model metadata',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/metadata',
};

export const core1SupportedApiProtocols: Page = {
  title: 'Seldon Core 1 documentation: Supported API protocols',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/protocols',
};

export const core1ReplicaScaling: Page = {
  title: 'Seldon Core 1 documentation: Replica scaling',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/scaling',
};

export const core1Upgrading: Page = {
  title: 'Seldon Core 1 documentation: Upgrading',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/installation-parameters/upgrading',
};

export const core1MetricsWithPrometheus: Page = {
  title: 'Seldon Core 1 documentation: Metrics with Prometheus',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/analytics',
};

export const core1BatchProcessing: Page = {
  title: 'Seldon Core 1 documentation: Batch processing',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/batch',
};

export const core1DistributedTracingWithJaeger: Page = {
  title: 'Seldon Core 1 documentation: Distributed tracing with Jaeger',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/distributed-tracing',
};

export const core1DriftDetection: Page = {
  title: 'Seldon Core 1 documentation: Drift detection',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/drift_detection',
};

export const core1ModelExplanations: Page = {
  title: 'Seldon Core 1 documentation: Model explanations',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/explainers',
};

export const core1NativeKafkaIntegration: Page = {
  title: 'Seldon Core 1 documentation: Native Kafka integration',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/kafka',
};

export const core1StreamProcessingWithKnative: Page = {
  title: 'Seldon Core 1 documentation: Stream processing with Knative',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/knative_eventing',
};

export const core1PayloadLogging: Page = {
  title: 'Seldon Core 1 documentation: Payload logging',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/logging',
};

export const core1OutlierDetection: Page = {
  title: 'Seldon Core 1 documentation: Outlier detection',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/outlier_detection',
};

export const core1InferenceGraphs: Page = {
  title: 'Seldon Core 1 documentation: Inference graphs',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/inference-graph',
};

export const core1RoutersIncludingMultiArmedBandits: Page = {
  title: 'Seldon Core 1 documentation: Routers including multi-armed bandits',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/routers',
};

export const core1CustomInferenceServers: Page = {
  title: 'Seldon Core 1 documentation: Custom inference servers',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/servers/custom',
};

export const core1MlflowServer: Page = {
  title: 'Seldon Core 1 documentation: MLflow server',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/servers/mlflow',
};

export const core1PrepackagedModelServers: Page = {
  title: 'Seldon Core 1 documentation: Prepackaged model servers',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/servers/overview',
};

export const core1CppLanguageWrapper: Page = {
  title: 'Seldon Core 1 documentation: C++ language wrapper',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/cpp',
};

export const core1JavaLanguageWrapper: Page = {
  title: 'Seldon Core 1 documentation: Java language wrapper',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/java',
};

export const core1NodejsLanguageWrapper: Page = {
  title: 'Seldon Core 1 documentation: Nodejs language wrapper',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/nodejs',
};

export const core1CreatingYourPythonInferenceClass: Page = {
  title: 'Seldon Core 1 documentation: Creating your Python inference class',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/python-language-wrapper/python_component',
};

export const core1RLanguageWrapper: Page = {
  title: 'Seldon Core 1 documentation: R language wrapper',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/r',
};

export const core1Installation: Page = {
  title: 'Seldon Core 1 documentation: Installation',
  url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation',
};

export const core1InstallOnAws: Page = {
  title: 'Seldon Core 1 documentation: Install on AWS',
  url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/aws',
};

export const core1InstallOnGoogleCloud: Page = {
  title: 'Seldon Core 1 documentation: Install on Google Cloud',
  url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/gcp',
};

export const core1InstallOnAzure: Page = {
  title: 'Seldon Core 1 documentation: Install on Azure',
  url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/azure',
};

export const core1InstallInKubernetes: Page = {
  title: 'Seldon Core 1 documentation: Install in Kubernetes',
  url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/installation',
};

export const core1InstallLocally: Page = {
  title: 'Seldon Core 1 documentation: Install locally',
  url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/kind',
};

export const core1License: Page = {
  title: 'Seldon Core 1 documentation: License',
  url: 'https://docs.seldon.ai/seldon-core-1/getting-started/license',
};

export const core1Images: Page = {
  title: 'Seldon Core 1 documentation: Images',
  url: 'https://docs.seldon.ai/seldon-core-1/reference/images',
};

export const core1ReleaseHighlights: Page = {
  title: 'Seldon Core 1 documentation: Release highlights',
  url: 'https://docs.seldon.ai/seldon-core-1/reference/release-highlights',
};

export const core1RealTimeMonitoringOfStatisticalMetrics: Page = {
  title: 'Seldon Core 1 documentation: Real-time monitoring of statistical metrics',
  url: 'https://docs.seldon.ai/seldon-core-1/tutorials/notebooks/feedback_reward_custom_metrics',
};

export const core2Overview: Page = {
  title: 'Seldon Core 2 documentation: Overview',
  url: 'https://docs.seldon.ai/seldon-core-2',
};

export const core2Architecture: Page = {
  title: 'Seldon Core 2 documentation: Architecture',
  url: 'https://docs.seldon.ai/seldon-core-2/about/architecture',
};

export const core2Concepts: Page = {
  title: 'Seldon Core 2 documentation: Concepts',
  url: 'https://docs.seldon.ai/seldon-core-2/about/concepts',
};

export const core2SeldonCoreFeatures: Page = {
  title: 'Seldon Core 2 documentation: Seldon Core features',
  url: 'https://docs.seldon.ai/seldon-core-2/about/core-features',
};

export const core2ManagingKafkaTopics: Page = {
  title: 'Seldon Core 2 documentation: Managing Kafka topics',
  url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/managing-kafka-topics',
};

export const core2PipelineConfig: Page = {
  title: 'Seldon Core 2 documentation: Pipeline config',
  url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/pipeline',
};

export const core2ServerRuntime: Page = {
  title: 'Seldon Core 2 documentation: Server runtime',
  url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/seldonruntime',
};

export const core2HelmConfiguration: Page = {
  title: 'Seldon Core 2 documentation: Helm configuration',
  url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/helm',
};

export const core2InstallationOverview: Page = {
  title: 'Seldon Core 2 documentation: Installation overview',
  url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
};

export const core2LearningEnvironment: Page = {
  title: 'Seldon Core 2 documentation: Learning environment',
  url: 'https://docs.seldon.ai/seldon-core-2/installation/learning-environment',
};

export const core2ProductionEnvironment: Page = {
  title: 'Seldon Core 2 documentation: Production environment',
  url: 'https://docs.seldon.ai/seldon-core-2/installation/production-environment',
};

export const core2KafkaIntegration: Page = {
  title: 'Seldon Core 2 documentation: Kafka integration',
  url: 'https://docs.seldon.ai/seldon-core-2/installation/production-environment/kafka',
};

export const core2ManagedKafka: Page = {
  title: 'Seldon Core 2 documentation: Managed Kafka',
  url: 'https://docs.seldon.ai/seldon-core-2/installation/production-environment/kafka/managed-kafka',
};

export const core2SchemaRegistry: Page = {
  title: 'Seldon Core 2 documentation: Schema Registry',
  url: 'https://docs.seldon.ai/seldon-core-2/integrations/confluent/schema-registry',
};

export const core2ServiceMeshes: Page = {
  title: 'Seldon Core 2 documentation: Service meshes',
  url: 'https://docs.seldon.ai/seldon-core-2/integrations/service-meshes',
};

export const core2SecureModelEndpoints: Page = {
  title: 'Seldon Core 2 documentation: Secure model endpoints',
  url: 'https://docs.seldon.ai/seldon-core-2/integrations/service-meshes/securing-endpoints',
};

export const core2SeldonCli: Page = {
  title: 'Seldon Core 2 documentation: Seldon CLI',
  url: 'https://docs.seldon.ai/seldon-core-2/resources/apis/cli',
};

export const core2Faqs: Page = {
  title: 'Seldon Core 2 documentation: FAQs',
  url: 'https://docs.seldon.ai/seldon-core-2/resources/faqs',
};

export const core2Security: Page = {
  title: 'Seldon Core 2 documentation: Security',
  url: 'https://docs.seldon.ai/seldon-core-2/resources/security',
};

export const core2DataflowWithKafka: Page = {
  title: 'Seldon Core 2 documentation: Dataflow with Kafka',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/dataflow',
};

export const core2DriftDetection: Page = {
  title: 'Seldon Core 2 documentation: Drift detection',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/drift',
};

export const core2Explainability: Page = {
  title: 'Seldon Core 2 documentation: Explainability',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/explainers',
};

export const core2OutlierDetection: Page = {
  title: 'Seldon Core 2 documentation: Outlier detection',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/outlier',
};

export const core2BatchInferenceExamples: Page = {
  title: 'Seldon Core 2 documentation: Batch inference examples',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/batch-examples-k8s',
};

export const core2CustomServers: Page = {
  title: 'Seldon Core 2 documentation: Custom servers',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/custom-servers',
};

export const core2CyclicPipeline: Page = {
  title: 'Seldon Core 2 documentation: Cyclic pipeline',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/pipeline-cyclic',
};

export const core2Experiments: Page = {
  title: 'Seldon Core 2 documentation: Experiments',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/experiment',
};

export const core2InferenceServer: Page = {
  title: 'Seldon Core 2 documentation: Inference server',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
};

export const core2Models: Page = {
  title: 'Seldon Core 2 documentation: Models',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models',
};

export const core2InferenceArtifacts: Page = {
  title: 'Seldon Core 2 documentation: Inference artifacts',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/inference-artifacts',
};

export const core2MultiModelServing: Page = {
  title: 'Seldon Core 2 documentation: Multi-model serving',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/mms',
};

export const core2PandasQuery: Page = {
  title: 'Seldon Core 2 documentation: Pandas query',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/pandasquery',
};

export const core2RClone: Page = {
  title: 'Seldon Core 2 documentation: rClone',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/rclone',
};

export const core2Scheduling: Page = {
  title: 'Seldon Core 2 documentation: Scheduling',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/scheduling',
};

export const core2StorageSecrets: Page = {
  title: 'Seldon Core 2 documentation: Storage secrets',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/storage-secrets',
};

export const core2Observability: Page = {
  title: 'Seldon Core 2 documentation: Observability',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/observability',
};

export const core2OperationalMetrics: Page = {
  title: 'Seldon Core 2 documentation: Operational metrics',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/operational',
};

export const core2Tracing: Page = {
  title: 'Seldon Core 2 documentation: Tracing',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/tracing',
};

export const core2UsageMetrics: Page = {
  title: 'Seldon Core 2 documentation: Usage metrics',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/usage',
};

export const core2Pipelines: Page = {
  title: 'Seldon Core 2 documentation: Pipelines',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
};

export const core2KubernetesResources: Page = {
  title: 'Seldon Core 2 documentation: Kubernetes resources',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/resources',
};

export const core2Autoscaling: Page = {
  title: 'Seldon Core 2 documentation: Autoscaling',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling',
};

export const core2AutoscalingModels: Page = {
  title: 'Seldon Core 2 documentation: Autoscaling models',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-models',
};

export const core2AutoscalingServers: Page = {
  title: 'Seldon Core 2 documentation: Autoscaling servers',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-servers',
};

export const core2UsingHpaForAutoscaling: Page = {
  title: 'Seldon Core 2 documentation: Using HPA for autoscaling',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/hpa-overview',
};

export const core2ScalingSeldonServices: Page = {
  title: 'Seldon Core 2 documentation: Scaling Seldon services',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/scaling-core-services',
};

export const core2Servers: Page = {
  title: 'Seldon Core 2 documentation: Servers',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers',
};

export const core2ResourceAllocation: Page = {
  title: 'Seldon Core 2 documentation: Resource allocation',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers/resource-allocation',
};

export const core2ServerConfig: Page = {
  title: 'Seldon Core 2 documentation: Server config',
  url: 'https://docs.seldon.ai/seldon-core-2/kubernetes/resources/serverconfig',
};

export const core2ServingModelsOnDedicatedGpuNodes: Page = {
  title: 'Seldon Core 2 documentation: Serving models on dedicated GPU nodes',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers/resource-allocation/example-serving-models-on-dedicated-gpu-nodes',
};

export const enterprisePlatformOverview: Page = {
  title: 'Seldon Enterprise Platform documentation: Overview',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform',
};

export const enterprisePlatformAuditLogging: Page = {
  title: 'Seldon Enterprise Platform documentation: Audit logging',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/audit',
};

export const enterprisePlatformAuthentication: Page = {
  title: 'Seldon Enterprise Platform documentation: Authentication',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/authentication',
};

export const enterprisePlatformMlDataEventsMonitoring: Page = {
  title: 'Seldon Enterprise Platform documentation: ML data events monitoring',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/ml-data-events-monitoring',
};

export const enterprisePlatformObservability: Page = {
  title: 'Seldon Enterprise Platform documentation: Observability',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/observability',
};

export const enterprisePlatformSeldonSecurityArchitecture: Page = {
  title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
};

export const enterprisePlatformDemos: Page = {
  title: 'Seldon Enterprise Platform documentation: Demos',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos',
};

export const enterprisePlatformAlertingIntegrations: Page = {
  title: 'Seldon Enterprise Platform documentation: Alerting integrations',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/general/alerting-integration',
};

export const enterprisePlatformCanaryPromotionDemo: Page = {
  title: 'Seldon Enterprise Platform documentation: Canary promotion demo',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v2/canary-promotion',
};

export const enterprisePlatformLearningEnvironment: Page = {
  title: 'Seldon Enterprise Platform documentation: Learning Environment',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/learning-environment',
};

export const enterprisePlatformOpenShiftEnvironment: Page = {
  title: 'Seldon Enterprise Platform documentation: OpenShift environment',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/openshift-environment',
};

export const enterprisePlatformAuthorization: Page = {
  title: 'Seldon Enterprise Platform documentation: Authorization',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/authorization',
};

export const enterprisePlatformGitOpsSync: Page = {
  title: 'Seldon Enterprise Platform documentation: GitOps sync',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/gitops',
};

export const enterprisePlatformModelMetadata: Page = {
  title: 'Seldon Enterprise Platform documentation: Model metadata',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/model-metadata',
};

export const enterprisePlatformNamespaces: Page = {
  title: 'Seldon Enterprise Platform documentation: Namespaces',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/namespace-setup',
};

export const enterprisePlatformRestApi: Page = {
  title: 'Seldon Enterprise Platform documentation: REST API',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/api',
};

export const enterprisePlatformDeploymentDashboard: Page = {
  title: 'Seldon Enterprise Platform documentation: Deployment dashboard',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/deployment-dashboard',
};

export const enterprisePlatformCanary: Page = {
  title: 'Seldon Enterprise Platform documentation: Canary',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/rollout-strategies/canary',
};

export const enterprisePlatformShadow: Page = {
  title: 'Seldon Enterprise Platform documentation: Shadow',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/rollout-strategies/shadow',
};

export const enterprisePlatformProductionEnvironment: Page = {
  title: 'Seldon Enterprise Platform documentation: Production environment',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment',
};

export const enterprisePlatformConfiguringAuthorization: Page = {
  title: 'Seldon Enterprise Platform documentation: Configuring authorization',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/authorization',
};

export const enterprisePlatformRequestLogging: Page = {
  title: 'Seldon Enterprise Platform documentation: Request logging',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/request-logging',
};

export const enterprisePlatformReleaseNotesBefore2_4: Page = {
  title: 'Seldon Enterprise Platform documentation: Release notes before 2.4',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/release-notes/previous-release-notes',
};

export const enterprisePlatformUpgrading: Page = {
  title: 'Seldon Enterprise Platform documentation: Upgrading',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/upgrading',
};

export const enterprisePlatformUpgradingTo2_1: Page = {
  title: 'Seldon Enterprise Platform documentation: Upgrading to 2.1.0',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/upgrading/deploy-2.1.0',
  version: '2.1.0',
};

export const mlserverChangelog: Page = {
  title: 'MLServer repository: Changelog',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/CHANGELOG.md',
};

export const mlserverLicence: Page = {
  title: 'MLServer repository: Licence',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/LICENSE',
};

export const mlserverReadme: Page = {
  title: 'MLServer repository: README',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/README.md',
};

export const mlserverCli: Page = {
  title: 'MLServer repository: MLServer CLI',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/CLI.md',
};

export const mlserverModelSettings: Page = {
  title: 'MLServer repository: Model settings',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/ModelSettings.md',
};

export const mlserverSettings: Page = {
  title: 'MLServer repository: MLServer settings',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/Settings.md',
};

export const mlserverServingMlflowModels: Page = {
  title: 'MLServer repository: Serving MLflow models',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/examples/mlflow/README.md',
};

export const mlserverCatBoost: Page = {
  title: 'MLServer repository: CatBoost runtime',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/runtimes/catboost.md',
};

export const alibiDetectChangeLog: Page = {
  title: 'Alibi Detect repository: Change log',
  url: 'https://github.com/SeldonIO/alibi-detect/blob/master/CHANGELOG.md',
};

export const alibiDetectLicence: Page = {
  title: 'Alibi Detect repository: Licence',
  url: 'https://github.com/SeldonIO/alibi-detect/blob/master/LICENSE',
};

export const alibiDetectReadme: Page = {
  title: 'Alibi Detect repository: README',
  url: 'https://github.com/SeldonIO/alibi-detect/blob/master/README.md',
};

export const alibiDetectOpenSourceCommits: Page = {
  title: 'Alibi Detect repository: Open-source commits',
  url: 'https://github.com/SeldonIO/alibi-detect/blob/master/oss_commits.md',
};

export const alibiExplainCounterfactualsReinforcementLearning: Page = {
  title: 'Alibi Explain repository: Counterfactuals with reinforcement learning on Adult Census',
  url: 'https://github.com/SeldonIO/alibi/blob/2b9f206042a4e3163e8dfa20d47c1ca9aed9a1bd/docs-gb/source/examples/cfrl_adult.md',
};

export const alibiExplainCounterfactualsWithReinforcementLearning: Page = {
  title: 'Alibi Explain repository: Counterfactuals with reinforcement learning',
  url: 'https://github.com/SeldonIO/alibi/blob/2b9f206042a4e3163e8dfa20d47c1ca9aed9a1bd/docs-gb/source/methods/cfrl.md',
};

export const alibiExplainChangeLog: Page = {
  title: 'Alibi Explain repository: Change log',
  url: 'https://github.com/SeldonIO/alibi/blob/master/CHANGELOG.md',
};

export const alibiExplainLicence: Page = {
  title: 'Alibi Explain repository: Licence',
  url: 'https://github.com/SeldonIO/alibi/blob/master/LICENSE',
};

export const alibiExplainReadme: Page = {
  title: 'Alibi Explain repository: README',
  url: 'https://github.com/SeldonIO/alibi/blob/master/README.md',
};

export const alibiExplainFrequentlyAskedQuestions: Page = {
  title: 'Alibi Explain repository: Frequently asked questions',
  url: 'https://github.com/SeldonIO/alibi/blob/master/docs-gb/source/overview/faq.md',
};

export const alibiExplainOpenSourceCommits: Page = {
  title: 'Alibi Explain repository: Open-source commits',
  url: 'https://github.com/SeldonIO/alibi/blob/master/oss_commits.md',
};

export const deployWorkshopsFraudDetection: Page = {
  title: 'Seldon Deploy workshops: Fraud detection',
  url: 'https://github.com/SeldonIO/deploy-workshops/blob/f465c6d5cb6c417f75d9407a64c430ec66ab9db1/finance/fraud-detection.ipynb',
};

export const coreDockerfileOfTheExplainerServer: Page = {
  title: 'Seldon Core repository: Dockerfile of the explainer server',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/components/alibi-explain-server/Dockerfile',
};

export const coreKubeflowPipelinesExample: Page = {
  title: 'Seldon Core repository: Kubeflow Pipelines example',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/kubeflow/README.md',
};

export const corePvcWithTfjobMnistExample: Page = {
  title: 'Seldon Core repository: PVC with TFJob MNIST example',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/models/pvc-tfjob/README.md',
};

export const coreTfjobManifestOfTheMnistExample: Page = {
  title: 'Seldon Core repository: TFJob manifest of the MNIST example',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/models/pvc-tfjob/tfjob.yaml',
};

export const corePachydermContinuousDeliveryExample: Page = {
  title: 'Seldon Core repository: Pachyderm continuous delivery example',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/pachyderm-cd4ml/index.ipynb',
};

export const corePachydermExample: Page = {
  title: 'Seldon Core repository: Pachyderm example',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/pachyderm-simple/index.ipynb',
};

export const coreCicdExampleWithArgoCd: Page = {
  title: 'Seldon Core repository: CI/CD example with Argo CD',
  url: 'https://github.com/SeldonIO/seldon-core/blob/master/examples/cicd/cicd-argocd/README.md',
};

export const coreOpenSourceCommits: Page = {
  title: 'Seldon Core repository: Open-source commits',
  url: 'https://github.com/SeldonIO/seldon-core/blob/master/oss_commits.md',
};

export const coreChangelogOfRelease2_10: Page = {
  title: 'Seldon Core repository: Changelog of release 2.10',
  url: 'https://github.com/SeldonIO/seldon-core/blob/release-2.10/CHANGELOG.md',
  version: '2.10',
};

export const corePythonPackageOf1_19_0Rc1: Page = {
  title: 'Seldon Core repository: Python package of 1.19.0-rc.1',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v1.19.0-rc.1/python/setup.py',
  version: '1.19.0-rc.1',
};

export const coreChangelogOfCore2: Page = {
  title: 'Seldon Core repository: Changelog of Core 2',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/CHANGELOG.md',
};

export const coreLicenceOfSeldonCore2: Page = {
  title: 'Seldon Core repository: Licence of Seldon Core 2',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/LICENSE',
};

export const coreAnsibleInstallation: Page = {
  title: 'Seldon Core repository: Ansible installation',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/ansible/README.md',
};

export const coreSeldonModelList: Page = {
  title: 'Seldon Core repository: seldon model list',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/cli/seldon_model_list.md',
};

export const coreSeldonPipelineInspect: Page = {
  title: 'Seldon Core repository: seldon pipeline inspect',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/cli/seldon_pipeline_inspect.md',
};

export const core2LocalExperimentsExample: Page = {
  title: 'Seldon Core 2 documentation: Local experiments',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/examples/local-experiments.md',
};

export const coreGrafanaDashboardForLlmInference: Page = {
  title: 'Seldon Core repository: Grafana dashboard for LLM inference',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/prometheus/dashboards/grafana-llmis.json',
};

export const coreDeprecateJenkinsClassicXTutorials: Page = {
  title: 'Seldon Core repository: Deprecate Jenkins Classic & X tutorials',
  url: 'https://github.com/SeldonIO/seldon-core/commit/114b429bae97a99b9bc9ec0599f1cbbbc2623314',
  dated: '2025-12-10',
};

export const coreDocumentationChangeSeldonDeploySeldonEnterprise: Page = {
  title: 'Seldon Core repository: Documentation change from Seldon Deploy to Seldon Enterprise Platform, May 2024',
  url: 'https://github.com/SeldonIO/seldon-core/commit/b96c1de4da08e70edc15fb08fdb43725a8dc1e84',
  dated: '2024-05-09',
};

export const coreRelease1_18_0: Page = {
  title: 'Seldon Core repository: Release 1.18.0',
  url: 'https://github.com/SeldonIO/seldon-core/releases/tag/v1.18.0',
  version: '1.18.0',
};

export const coreTag1_19_0Rc1: Page = {
  title: 'Seldon Core repository: Tag 1.19.0-rc.1',
  url: 'https://github.com/SeldonIO/seldon-core/tree/v1.19.0-rc.1',
  version: '1.19.0-rc.1',
};

export const deploySdkBatchJobsApi: Page = {
  title: 'Seldon Deploy SDK repository: BatchJobsApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/BatchJobsApi.md',
};

export const deploySdkDriftDetectorApi: Page = {
  title: 'Seldon Deploy SDK repository: DriftDetectorApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/DriftDetectorApi.md',
};

export const deploySdkExperimentsApi: Page = {
  title: 'Seldon Deploy SDK repository: ExperimentsApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/ExperimentsApi.md',
};

export const deploySdkExplainApi: Page = {
  title: 'Seldon Deploy SDK repository: ExplainApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/ExplainApi.md',
};

export const deploySdkLoadtestJobsApi: Page = {
  title: 'Seldon Deploy SDK repository: LoadtestJobsApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/LoadtestJobsApi.md',
};

export const deploySdkMonitorApi: Page = {
  title: 'Seldon Deploy SDK repository: MonitorApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/MonitorApi.md',
};

export const deploySdkOutlierDetectorApi: Page = {
  title: 'Seldon Deploy SDK repository: OutlierDetectorApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/OutlierDetectorApi.md',
};

export const deploySdkPermissionManagementServiceApi: Page = {
  title: 'Seldon Deploy SDK repository: PermissionManagementServiceApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/PermissionManagementServiceApi.md',
};

export const deploySdkPipelinesApi: Page = {
  title: 'Seldon Deploy SDK repository: PipelinesApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/PipelinesApi.md',
};

export const deploySdkPythonReadme: Page = {
  title: 'Seldon Deploy SDK repository: Python README',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/README.md',
};

export const deploySdkApiSpecification: Page = {
  title: 'Seldon Deploy SDK repository: API specification',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
};

export const deploySdkSdkForVersion2_2_0OfSepMarch2024: Page = {
  title: 'Seldon Deploy SDK repository: SDK for version 2.2.0 of SEP, March 2024',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/commit/95681e9e9dc072e2bd72e6d6a9745ad2ec2da4aa',
  dated: '2024-03-05',
  version: '2.2.0',
};

export const andJenkinsExampleReadme: Page = {
  title: 'Seldon and Jenkins example repository: README',
  url: 'https://github.com/SeldonIO/sig-mlops-jenkins-classic/blob/34ded5b30d913166c3f2d23a6e939c21fc9b4795/README.md',
};

export const charmedKubeflowBundleRemovalSeldonCoreCharmJuly2024: Page = {
  title: 'Charmed Kubeflow bundle repository: Removal of the Seldon Core charm, July 2024',
  url: 'https://github.com/canonical/bundle-kubeflow/commit/94ae866d793ffe73675b40fe544fcf79526eca53',
  dated: '2024-07-12',
};

export const charmedSeldonCoreOperatorReadme: Page = {
  title: 'Charmed Seldon Core operator repository: README',
  url: 'https://github.com/canonical/seldon-core-operator',
};

export const modelBasedPricing: Page = {
  title: 'Seldon: How Seldon helps you understand your deployed model usage',
  url: 'https://www.seldon.io/a-quick-guide-to-seldons-model-based-pricing',
};

export const enterprisePlatformDriftDetectionDemo: Page = {
  title: 'Seldon Enterprise Platform documentation: Drift detection demo with Core 1',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v1/drift-detection',
};

export const alibiDetectMixedTypeTabularDrift: Page = {
  title: 'Alibi Detect documentation: Mixed-type tabular data drift',
  url: 'https://docs.seldon.ai/alibi-detect/cd/methods/offline/tabulardrift',
};

export const core2IncomeExample: Page = {
  title: 'Seldon Core 2 documentation: Production income classifier with drift, outlier and explanations',
  url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/income',
};

export const enterprisePlatformElasticsearch: Page = {
  title: 'Seldon Enterprise Platform documentation: Elasticsearch',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/elasticsearch',
};

export const core1WrappersAndSdks: Page = {
  title: 'Seldon Core 1 documentation: Wrappers and SDKs',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks',
};

export const enterprisePlatformConfiguringAuditLogging: Page = {
  title: 'Seldon Enterprise Platform documentation: Configuring audit logging',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/audit',
};

export const enterprisePlatformDeploymentModels: Page = {
  title: 'Seldon Enterprise Platform documentation: Deployment models',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/deployment-models',
};

export const enterprisePlatformModelAccuracyDemo: Page = {
  title: 'Seldon Enterprise Platform documentation: Model accuracy demo with Core 1',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v1/model-accuracy-metrics',
};

export const enterprisePlatformProjectBasedAuthDemo: Page = {
  title: 'Seldon Enterprise Platform documentation: Project-based authentication demo',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/general/project-based-auth',
};

export const llmModuleToolUse: Page = {
  title: 'Seldon LLM Module documentation: Tool use',
  url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows/tool-use',
};

export const coreRuntimeChartValues: Page = {
  title: 'Seldon Core repository: Values of the Core 2 runtime chart',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/k8s/helm-charts/seldon-core-v2-runtime/values.yaml',
};

export const kubernetesService: Page = {
  title: 'Kubernetes documentation: Service',
  url: 'https://kubernetes.io/docs/concepts/services-networking/service/',
};

export const core1KedaExample: Page = {
  title: 'Seldon Core 1 documentation: Scale Seldon deployments based on Prometheus metrics',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/docs-gb/notebooks/keda.md',
};

export const core1OutlierDetectionOnCifar10: Page = {
  title: 'Seldon Core 1 documentation: Outlier detection on CIFAR10',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/docs-gb/notebooks/outlier_cifar10.md',
};

export const coreDriftDetectionOnCifar10: Page = {
  title: 'Seldon Core repository: CIFAR10 drift detection example of Core 1',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/components/drift-detection/cifar10/cifar10_drift.ipynb',
};

export const core1KubeflowPipelinesNotebook: Page = {
  title: 'Seldon Core 1 documentation: End-to-end reusable ML pipeline with Seldon and Kubeflow',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/docs-gb/notebooks/kubeflow_seldon_e2e_pipeline.md',
};

export const core1IngressWithAmbassador: Page = {
  title: 'Seldon Core 1 documentation: Ingress with Ambassador',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/docs-gb/routing/ambassador.md',
};

export const core2ModelAutoscalingWithHpa: Page = {
  title: 'Seldon Core 2 documentation: Model autoscaling with HPA',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/scaling/model-hpa-autoscaling.md',
};

export const coreSeldonServerList: Page = {
  title: 'Seldon Core repository: seldon server list',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/cli/seldon_server_list.md',
};

export const pachydermIntroductionToDataVersioning: Page = {
  title: 'Pachyderm documentation (2.9): Introduction to data versioning',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-data-versioning.md',
  dated: '2023-01-30',
};

export const helmChartsIndex: Page = {
  title: 'Seldon Helm charts repository: Index of charts',
  url: 'https://github.com/SeldonIO/helm-charts/blob/8e516096ea280490424b2b0b8e6a9bb6a5b4edf2/index.yaml',
};

export const core2ServerResource: Page = {
  title: 'Seldon Core 2 documentation: Server',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/kubernetes/resources/server.md',
};

export const coreGrafanaDashboardOfCore2: Page = {
  title: 'Seldon Core repository: Grafana dashboard of Core 2',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/prometheus/dashboards/seldon.json',
};

export const enterprisePlatformAlerting: Page = {
  title: 'Seldon Enterprise Platform documentation: Alerting',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/observability-alerting/alerting',
};

export const mlserverSeldonCoreDeployment: Page = {
  title: 'MLServer repository: Deployment with Seldon Core',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/user-guide/deployment/seldon-core.md',
};

export const mlserverKserveDeployment: Page = {
  title: 'MLServer repository: Deployment with KServe',
  url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/user-guide/deployment/kserve.md',
};

export const enterprisePlatformGitOpsArchitecture: Page = {
  title: 'Seldon Enterprise Platform documentation: GitOps architecture',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/gitops',
};

export const llmModuleRetrieval: Page = {
  title: 'Seldon LLM Module documentation: Retrieval',
  url: 'https://docs.seldon.ai/llm-module/components/retrieval',
};

export const mlserverGettingStarted: Page = {
  title: 'MLServer documentation: Getting started',
  url: 'https://docs.seldon.ai/mlserver/getting-started',
};

export const deploySdkBatchJobDefinition: Page = {
  title: 'Seldon Deploy SDK repository: BatchJobDefinition',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/BatchJobDefinition.md',
};

export const deploySdkBatchJobDescription: Page = {
  title: 'Seldon Deploy SDK repository: BatchJobDescription',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/BatchJobDescription.md',
};

export const deploySdkBatchJobGetResponse: Page = {
  title: 'Seldon Deploy SDK repository: BatchJobGetResponse',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/BatchJobGetResponse.md',
};

export const coreArgoCdExampleChangeOf2021: Page = {
  title: 'Seldon Core repository: Last change of the Argo CD example, July 2021',
  url: 'https://github.com/SeldonIO/seldon-core/commit/9bb1cfcf3f437b124771f79e78ab059234609e40',
};

export const alibiExplainCounterfactualInstances: Page = {
  title: 'Alibi Explain repository: Counterfactual instances',
  url: 'https://github.com/SeldonIO/alibi/blob/2b9f206042a4e3163e8dfa20d47c1ca9aed9a1bd/docs-gb/source/methods/cf.md',
};

export const enterprisePlatformUpgradingBeforeGa: Page = {
  title: 'Seldon Enterprise Platform documentation: Upgrading to versions before general availability',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/upgrading/pre-ga',
};

export const deployWorkshopsNlpRatings: Page = {
  title: 'Seldon Deploy Workshops repository: Predicting product ratings from reviews',
  url: 'https://github.com/SeldonIO/deploy-workshops/blob/f465c6d5cb6c417f75d9407a64c430ec66ab9db1/nlp-ratings/nlp-ratings.ipynb',
};

export const deployWorkshopsAirlineSentiment: Page = {
  title: 'Seldon Deploy Workshops repository: Detecting sentiment using tweets to US airlines',
  url: 'https://github.com/SeldonIO/deploy-workshops/blob/f465c6d5cb6c417f75d9407a64c430ec66ab9db1/nlp/airline-sentiment.ipynb',
};

export const deployWorkshopsReadMe: Page = {
  title: 'Seldon Deploy Workshops repository: Read me',
  url: 'https://github.com/SeldonIO/deploy-workshops/blob/f465c6d5cb6c417f75d9407a64c430ec66ab9db1/README.md',
};

export const alibiExplainXgboostModelFitting: Page = {
  title: 'Alibi Explain documentation: A gradient boosted tree model for the Adult dataset',
  url: 'https://github.com/SeldonIO/alibi/blob/2b9f206042a4e3163e8dfa20d47c1ca9aed9a1bd/docs-gb/source/examples/xgboost_model_fitting_adult.md',
};

export const core1KubeflowPipelinesNotebookEarlier: Page = {
  title: 'Seldon Core 1 documentation: End-to-end reusable ML pipeline with Seldon and Kubeflow (earlier version)',
  url: 'https://github.com/SeldonIO/seldon-core/blob/61aafff126bf15fc84854972433cc3e48a305376/docs-gb/notebooks/kubeflow_seldon_e2e_pipeline.md',
};

export const core1PysparkPmmlExample: Page = {
  title: 'Seldon Core repository: PySpark and PMML example',
  url: 'https://github.com/SeldonIO/seldon-core/blob/24d2e6bf161beb7a0af88c9949ca31df9b9b76ef/examples/models/pyspark_pmml/mnist.ipynb',
};

export const deployResourcesKubeflowNotebookImage: Page = {
  title: 'Seldon Deploy Resources repository: Dockerfile of the Kubeflow notebook image',
  url: 'https://github.com/SeldonIO/seldon-deploy-resources/blob/bdeecf1821171329fca11a0731873f491066fd87/images/kubeflow/Dockerfile',
};

export const deployResourcesKubeflowExample: Page = {
  title: 'Seldon Deploy Resources repository: End-to-end pipeline for income prediction',
  url: 'https://github.com/SeldonIO/seldon-deploy-resources/blob/bdeecf1821171329fca11a0731873f491066fd87/examples/seldon-core/kubeflow/seldon_e2e_adult.ipynb',
};

export const core2ModelZoo: Page = {
  title: 'Seldon Core 2 documentation: Seldon Model Zoo',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7b77f8b78e87f6d03030174570707eee00d5202e/docs-gb/examples/model-zoo.md',
};

export const alibiExplainTransformersExample: Page = {
  title: 'Alibi Explain documentation: Integrated gradients for transformers models',
  url: 'https://github.com/SeldonIO/alibi/blob/2b9f206042a4e3163e8dfa20d47c1ca9aed9a1bd/docs-gb/source/examples/integrated_gradients_transformers.md',
};

export const core1H2oExample: Page = {
  title: 'Seldon Core 1 documentation: H2O model',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/docs-gb/notebooks/h2o_model.md',
};

export const core1TritonAzureSetup: Page = {
  title: 'Seldon Core 1 documentation: Setup for Triton GPT-2 example on Azure',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/docs-gb/notebooks/triton_gpt2_example_azure_setup.md',
};

export const core1CustomPreProcessors: Page = {
  title: 'Seldon Core 1 documentation: Custom pre-processors with the Open Inference Protocol',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/docs-gb/notebooks/transformers-v2-protocol.md',
};

export const deploySdkModelRecord: Page = {
  title: 'Seldon Deploy SDK repository: V1Model',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/V1Model.md',
};

export const deploySdkRuntimeMetadata: Page = {
  title: 'Seldon Deploy SDK repository: V1RuntimeMetadata',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/V1RuntimeMetadata.md',
};

export const enterprisePlatformProductionInstallation: Page = {
  title: 'Seldon Enterprise Platform documentation: Seldon Enterprise Platform (production installation)',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/seldon-enterprise-platform',
};

export const deployOperatorReadme: Page = {
  title: 'Seldon Deploy Operator repository: README',
  url: 'https://github.com/SeldonIO/seldon-deploy-operator/blob/a1fba8713cbc2c5e839188453cc859a69f4f1272/README.md',
};

export const deployOperatorLicenceTerms: Page = {
  title: 'Seldon Deploy Operator repository: Enterprise software licence and support terms',
  url: 'https://github.com/SeldonIO/seldon-deploy-operator/blob/a1fba8713cbc2c5e839188453cc859a69f4f1272/deployenterpriselicense.txt',
};

export const insuranceClaimsDemo: Page = {
  title: 'Seldon insurance claims demo repository: README',
  url: 'https://github.com/SeldonIO/insurance-claims-scv2-demo/blob/0983ffa7225755b6f8040c8f4608c74c52f95480/README.md',
};

export const enterprisePlatformArgoWorkflows: Page = {
  title: 'Seldon Enterprise Platform documentation: Argo Workflows',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/argo-workflows',
};

export const deploySdkModelMetadataServiceApi: Page = {
  title: 'Seldon Deploy SDK repository: ModelMetadataServiceApi',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/ModelMetadataServiceApi.md',
};

export const deploySdkModelMetadataApiDemo: Page = {
  title: 'Seldon Deploy SDK repository: Model metadata API demo',
  url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/examples/metadata_demo.ipynb',
};

export const core1SagemakerExample: Page = {
  title: 'Seldon Core 1 documentation: SageMaker and Seldon Core scikit-learn example',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/docs-gb/notebooks/sagemaker_seldon_scikit_iris_example.md',
};

export const coreRayProxyExample: Page = {
  title: 'Seldon Core repository: Parallel mini-batch processing with Ray',
  url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/ray/batch-split-proxy/ray-proxy.ipynb',
};

export const core1PythonLanguageWrapper: Page = {
  title: 'Seldon Core 1 documentation: Python language wrapper',
  url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/python-language-wrapper',
};

export const coreQuickstart: Page = {
  title: 'Seldon Core repository: Quickstart',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/getting-started/quickstart/quickstart.md',
};
