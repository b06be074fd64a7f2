import type { Page } from '../../written.ts';

export const adk2_0: Page = {
  title: 'ADK documentation: ADK 2.0',
  url: 'https://adk.dev/2.0/',
  version: '2.0',
};

export const adkManagedAgents: Page = {
  title: 'ADK documentation: Managed agents',
  url: 'https://adk.dev/agents/managed-agents/',
};

export const adkApigeeAiGateway: Page = {
  title: 'ADK documentation: Apigee AI Gateway',
  url: 'https://adk.dev/agents/models/apigee/',
};

export const adkLitellmModelConnector: Page = {
  title: 'ADK documentation: LiteLLM model connector',
  url: 'https://adk.dev/agents/models/litellm/',
};

export const adkOllamaModelHost: Page = {
  title: 'Agent Development Kit documentation: Ollama model host',
  url: 'https://adk.dev/agents/models/ollama/',
};

export const adkDeployingAgents: Page = {
  title: 'ADK documentation: Deploying agents',
  url: 'https://adk.dev/deploy/',
};

export const adkDeployToAgentRuntime: Page = {
  title: 'ADK documentation: Deploy to Agent Runtime',
  url: 'https://adk.dev/deploy/agent-runtime/',
};

export const adkDeployToCloudRun: Page = {
  title: 'ADK documentation: Deploy to Cloud Run',
  url: 'https://adk.dev/deploy/cloud-run/',
};

export const adkDeployToGke: Page = {
  title: 'ADK documentation: Deploy to GKE',
  url: 'https://adk.dev/deploy/gke/',
};

export const adkWhyEvaluateAgents: Page = {
  title: 'ADK documentation: Why evaluate agents',
  url: 'https://adk.dev/evaluate/',
};

export const adkAboutAdk: Page = {
  title: 'ADK documentation: About ADK',
  url: 'https://adk.dev/get-started/about/',
};

export const adkBigQueryAgentAnalyticsPlugin: Page = {
  title: 'ADK documentation: BigQuery Agent Analytics plugin',
  url: 'https://adk.dev/integrations/bigquery-agent-analytics/',
};

export const adkGkeCodeExecutor: Page = {
  title: 'ADK documentation: GKE Code Executor',
  url: 'https://adk.dev/integrations/gke-code-executor/',
};

export const adkSkillRegistry: Page = {
  title: 'ADK documentation: Skill Registry',
  url: 'https://adk.dev/integrations/skills-registry/',
};

export const adkModelContextProtocol: Page = {
  title: 'ADK documentation: Model Context Protocol',
  url: 'https://adk.dev/mcp/',
};

export const adkPlugins: Page = {
  title: 'Agent Development Kit documentation: Plugins',
  url: 'https://adk.dev/plugins/',
};

export const adkSafetyAndSecurityForAiAgents: Page = {
  title: 'ADK documentation: Safety and security for AI agents',
  url: 'https://adk.dev/safety/',
};

export const adkToolConfirmation: Page = {
  title: 'ADK documentation: Tool confirmation',
  url: 'https://adk.dev/tools-custom/confirmation/',
};

export const adkVisualBuilder: Page = {
  title: 'ADK documentation: Visual Builder',
  url: 'https://adk.dev/visual-builder/',
};

export const aiPlatformPredictionContinuousEvaluation: Page = {
  title: 'AI Platform Prediction documentation: Continuous evaluation',
  url: 'https://cloud.google.com/ai-platform/prediction/docs/continuous-evaluation',
};

export const aiPlatformPredictionDeprecations: Page = {
  title: 'AI Platform Prediction: Deprecations',
  url: 'https://cloud.google.com/ai-platform/prediction/docs/deprecations',
};

export const googleCloudAiPlatformPricing: Page = {
  title: 'Google Cloud: AI Platform pricing',
  url: 'https://cloud.google.com/ai-platform/pricing',
};

export const aiPlatformTrainingDeprecations: Page = {
  title: 'AI Platform Training: Deprecations',
  url: 'https://cloud.google.com/ai-platform/training/docs/deprecations',
};

export const aiPlatformTrainingDistributedPyTorchTraining: Page = {
  title: 'AI Platform Training documentation: Distributed PyTorch training',
  url: 'https://cloud.google.com/ai-platform/training/docs/distributed-pytorch',
};

export const aiPlatformTrainingMachineTypes: Page = {
  title: 'AI Platform Training documentation: Machine types',
  url: 'https://cloud.google.com/ai-platform/training/docs/machine-types',
};

export const aiPlatformTrainingProjectsModelsVersionsAndJobs: Page = {
  title: 'AI Platform Training documentation: Projects, models, versions and jobs',
  url: 'https://cloud.google.com/ai-platform/training/docs/projects-models-versions-jobs',
};

export const googleCloudArchitectureGuideLoggingServingRequestsAi: Page = {
  title: 'Google Cloud architecture guide: Logging serving requests with AI Platform Prediction',
  url: 'https://cloud.google.com/architecture/ml-modeling-monitoring-logging-serving-requests-using-ai-platform-prediction',
};

export const googleCloudBlogMonitoringModelsTrainingServingSkew: Page = {
  title: 'Google Cloud blog: Monitoring models for training-serving skew',
  url: 'https://cloud.google.com/blog/topics/developers-practitioners/monitor-models-training-serving-skew-vertex-ai',
};

export const configConnectorVertexaiindex: Page = {
  title: 'Config Connector documentation: VertexAIIndex',
  url: 'https://cloud.google.com/config-connector/docs/reference/resource-docs/vertexai/vertexaiindex',
};

export const dataflowAboutDataflowMl: Page = {
  title: 'Dataflow documentation: About Dataflow ML',
  url: 'https://cloud.google.com/dataflow/docs/machine-learning/ml-about',
};

export const dataflowRunInferenceWithVertexAi: Page = {
  title: 'Dataflow documentation: RunInference with Vertex AI',
  url: 'https://cloud.google.com/dataflow/docs/notebooks/run_inference_vertex_ai',
};

export const googleCloudMonitoringListMetricsMachineLearning: Page = {
  title: 'Google Cloud Monitoring: List of metrics, machine learning section',
  url: 'https://cloud.google.com/monitoring/api/metrics_gcp#gcp-ml',
};

export const hipaaComplianceOnGoogleCloud: Page = {
  title: 'Google Cloud: HIPAA compliance',
  url: 'https://cloud.google.com/security/compliance/hipaa/',
};

export const vertexAiDataLabelingJobs: Page = {
  title: 'Vertex AI documentation: Data labeling jobs',
  url: 'https://cloud.google.com/vertex-ai/docs/datasets/data-labeling-job',
};

export const vertexAiAutologDataToAnExperimentRun: Page = {
  title: 'Vertex AI documentation: Autolog data to an experiment run',
  url: 'https://cloud.google.com/vertex-ai/docs/experiments/autolog-data',
};

export const vertexAiRunATrainingJobWithExperimentTracking: Page = {
  title: 'Vertex AI documentation: Run a training job with experiment tracking',
  url: 'https://cloud.google.com/vertex-ai/docs/experiments/run-training-job-experiments',
};

export const vertexAiExplainableAi: Page = {
  title: 'Vertex AI documentation: Explainable AI',
  url: 'https://cloud.google.com/vertex-ai/docs/explainable-ai',
};

export const vertexAiGettingExplanations: Page = {
  title: 'Vertex AI documentation: Getting explanations',
  url: 'https://cloud.google.com/vertex-ai/docs/explainable-ai/getting-explanations',
};

export const vertexAiFeatureStore: Page = {
  title: 'Vertex AI documentation: Feature store',
  url: 'https://cloud.google.com/vertex-ai/docs/featurestore',
};

export const vertexAiFeatureStoreOverview: Page = {
  title: 'Vertex AI documentation: Feature Store overview',
  url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/overview',
};

export const vertexAiSearchForFeatureStoreResources: Page = {
  title: 'Vertex AI documentation: Search for Feature Store resources',
  url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/search-resources',
};

export const vertexAiControlAccessToFeatureStoreLegacyResources: Page = {
  title: 'Vertex AI documentation: Control access to Feature Store (Legacy) resources',
  url: 'https://cloud.google.com/vertex-ai/docs/featurestore/resource-policy',
};

export const vertexAiAccessControl: Page = {
  title: 'Vertex AI documentation: Access control',
  url: 'https://cloud.google.com/vertex-ai/docs/general/access-control',
};

export const vertexAiSecurityControls: Page = {
  title: 'Vertex AI documentation: Security controls',
  url: 'https://cloud.google.com/vertex-ai/docs/general/vertexai-security-controls',
};

export const vertexAiVpcServiceControls: Page = {
  title: 'Vertex AI documentation: VPC Service Controls',
  url: 'https://cloud.google.com/vertex-ai/docs/general/vpc-service-controls',
};

export const vertexAiMlMetadataDataModel: Page = {
  title: 'Vertex AI documentation: ML Metadata data model',
  url: 'https://cloud.google.com/vertex-ai/docs/ml-metadata/data-model',
};

export const vertexAiTrackingMlMetadata: Page = {
  title: 'Vertex AI documentation: Tracking ML metadata',
  url: 'https://cloud.google.com/vertex-ai/docs/ml-metadata/tracking',
};

export const vertexAiIntroductionToModelMonitoring: Page = {
  title: 'Vertex AI documentation: Introduction to Model Monitoring',
  url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
};

export const vertexAiMonitorFeatureAttributionSkewAndDrift: Page = {
  title: 'Vertex AI documentation: Monitor feature attribution skew and drift',
  url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/monitor-explainable-ai',
};

export const vertexAiModelMonitoringOverview: Page = {
  title: 'Vertex AI documentation: Model monitoring overview',
  url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/overview',
};

export const vertexAiMonitoringFeatureSkewAndDrift: Page = {
  title: 'Vertex AI documentation: Monitoring feature skew and drift',
  url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/using-model-monitoring',
};

export const vertexAiIntroductionToPipelines: Page = {
  title: 'Vertex AI documentation: Introduction to Pipelines',
  url: 'https://cloud.google.com/vertex-ai/docs/pipelines/introduction',
};

export const vertexAiPipelineLineage: Page = {
  title: 'Vertex AI documentation: Pipeline lineage',
  url: 'https://cloud.google.com/vertex-ai/docs/pipelines/lineage',
};

export const vertexAiBatchPredictions: Page = {
  title: 'Vertex AI documentation: Batch predictions',
  url: 'https://cloud.google.com/vertex-ai/docs/predictions/batch-predictions',
};

export const vertexAiUsingPrivateEndpoints: Page = {
  title: 'Vertex AI documentation: Using private endpoints',
  url: 'https://cloud.google.com/vertex-ai/docs/predictions/using-private-endpoints',
};

export const vertexAiReferenceEndpointsDeployModel: Page = {
  title: 'Vertex AI reference: endpoints.deployModel',
  url: 'https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.endpoints/deployModel',
};

export const googleCloudVertexAiPricing: Page = {
  title: 'Google Cloud: Vertex AI pricing',
  url: 'https://cloud.google.com/vertex-ai/pricing',
};

export const serviceLevelAgreement: Page = {
  title: 'Google Cloud: Vertex AI Platform service level agreement',
  url: 'https://cloud.google.com/vertex-ai/sla',
};

export const googleDevelopersBlogAgentAndModelEvaluationsAreGa: Page = {
  title: 'Google Developers Blog: Agent and model evaluations are GA',
  url: 'https://developers.googleblog.com/agent-and-model-evaluations-in-gemini-enterprise-agent-platform-are-now-ga/',
  dated: '2026-07-31',
};

export const deployGeminiForGovernment: Page = {
  title: 'Google Cloud: Deployment guidance for Gemini for Government',
  url: 'https://docs.cloud.google.com/architecture/security/deploy-gemini-gov',
};

export const googleDistributedCloudAirGappedEnableVertexAiPre: Page = {
  title: 'Google Distributed Cloud air-gapped documentation: Enable Vertex AI pre-trained APIs',
  url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/1.16/gdcag/application/ao-user/vertex-ai-enable-pre-trained-apis',
  version: '1.16',
};

export const googleDistributedCloudAirGappedHome: Page = {
  title: 'Google Distributed Cloud air-gapped documentation: Home',
  url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/gdcag',
};

export const googleDistributedCloudAirGappedSetUpProjectVertexAi: Page = {
  title: 'Google Distributed Cloud air-gapped documentation: Set up a project for Vertex AI',
  url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/gdcag/application/ao-user/vertex-ai-set-up-project',
};

export const startPage: Page = {
  title: 'Agent Platform documentation: Start page',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform',
};

export const documentationHome: Page = {
  title: 'Agent Platform documentation: Documentation home',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/',
};

export const agentAnomalyDetectionOverview: Page = {
  title: 'Agent Platform documentation: Agent Anomaly Detection overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/agent-anomalies-overview',
};

export const agentRetrievalOverview: Page = {
  title: 'Agent Platform documentation: Agent Retrieval overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/build/vector-search-2/overview',
};

export const tryAgentRetrieval: Page = {
  title: 'Agent Platform documentation: Try Agent Retrieval',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/build/vector-search-2/try-it',
};

export const governYourAgents: Page = {
  title: 'Agent Platform documentation: Govern your agents',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/govern',
};

export const machineLearning: Page = {
  title: 'Agent Platform documentation: Machine learning',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
};

export const agentPlatformForBigQueryUsers: Page = {
  title: 'Agent Platform documentation: Agent Platform for BigQuery users',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/beginner/bqml',
};

export const introductionToFairnessEvaluation: Page = {
  title: 'Agent Platform documentation: Introduction to fairness evaluation',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/evaluation/intro-evaluation-fairness',
};

export const autologgingToAnExperimentRun: Page = {
  title: 'Agent Platform documentation: Autologging to an experiment run',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/experiments/autolog-data',
};

export const introductionToExperiments: Page = {
  title: 'Agent Platform documentation: Introduction to Experiments',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/experiments/intro-vertex-ai-experiments',
};

export const featureStoreOverview: Page = {
  title: 'Agent Platform documentation: Feature Store overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/overview',
};

export const accessControlWithIam: Page = {
  title: 'Agent Platform documentation: Access control with IAM',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/access-control',
};

export const auditLogging: Page = {
  title: 'Agent Platform documentation: Audit logging',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/audit-logging',
};

export const developerToolsOverview: Page = {
  title: 'Agent Platform documentation: Developer tools overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/developer-tools-overview',
};

export const trackingMlMetadata: Page = {
  title: 'Agent Platform documentation: Tracking ML Metadata',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
};

export const copyAModelInModelRegistry: Page = {
  title: 'Agent Platform documentation: Copy a model in Model Registry',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/copy-model',
};

export const modelVersionAliases: Page = {
  title: 'Agent Platform documentation: Model version aliases',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-alias',
};

export const bigQueryMlModelsInModelRegistry: Page = {
  title: 'Agent Platform documentation: BigQuery ML models in Model Registry',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-registry-bqml',
};

export const pipelineInterfaces: Page = {
  title: 'Agent Platform documentation: Pipeline interfaces',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
};

export const modelEvaluationComponents: Page = {
  title: 'Agent Platform documentation: Model evaluation components',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/model-evaluation-component',
};

export const autoscalingOfInferenceNodes: Page = {
  title: 'Agent Platform documentation: Autoscaling of inference nodes',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/autoscaling',
};

export const customContainerRequirements: Page = {
  title: 'Agent Platform documentation: Custom container requirements',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/custom-container-requirements',
};

export const customInferenceRoutines: Page = {
  title: 'Agent Platform documentation: Custom inference routines',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/custom-prediction-routines',
};

export const onlineInferenceLogging: Page = {
  title: 'Agent Platform documentation: Online inference logging',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/online-prediction-logging',
};

export const optimizedTensorFlowRuntime: Page = {
  title: 'Agent Platform documentation: Optimized TensorFlow runtime',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/optimized-tensorflow-runtime',
};

export const gettingInferences: Page = {
  title: 'Agent Platform documentation: Getting inferences',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
};

export const prebuiltContainersForInference: Page = {
  title: 'Agent Platform documentation: Prebuilt containers for inference',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/pre-built-containers',
};

export const rollingDeployment: Page = {
  title: 'Agent Platform documentation: Rolling deployment',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/rolling-deployment',
};

export const useACustomContainerForInference: Page = {
  title: 'Agent Platform documentation: Use a custom container for inference',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/use-custom-container',
};

export const useSpotVms: Page = {
  title: 'Agent Platform documentation: Use Spot VMs',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/use-spot-vms',
};

export const nvidiaTriton: Page = {
  title: 'Agent Platform documentation: NVIDIA Triton',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/using-nvidia-triton',
};

export const privateServicesAccessEndpoints: Page = {
  title: 'Agent Platform documentation: Private services access endpoints',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/using-private-endpoints',
};

export const aiAutoMetrics: Page = {
  title: 'Agent Platform documentation: AI AutoMetrics',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/view-autometrics',
};

export const tabularWorkflows: Page = {
  title: 'Agent Platform documentation: Tabular Workflows',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/tabular-data/tabular-workflows/overview',
};

export const trainingOverview: Page = {
  title: 'Agent Platform documentation: Training overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training-overview',
};

export const creatingAServerlessTrainingJob: Page = {
  title: 'Agent Platform documentation: Creating a serverless training job',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/create-custom-job',
};

export const creatingTrainingPipelines: Page = {
  title: 'Agent Platform documentation: Creating training pipelines',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/create-training-pipeline',
};

export const customTrainingMethods: Page = {
  title: 'Agent Platform documentation: Custom training methods',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
};

export const exportModelArtifactsForInference: Page = {
  title: 'Agent Platform documentation: Export model artifacts for inference',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/exporting-model-artifacts',
};

export const privateServiceConnectInterfaceForTraining: Page = {
  title: 'Agent Platform documentation: Use a Private Service Connect interface for training',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/psc-i-egress',
};

export const trainingClustersAndTheSlurmJobApi: Page = {
  title: 'Agent Platform documentation: Training clusters and the Slurm Job API',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/training-clusters/manage-clusters-slurm',
};

export const useSpotVmsWithTraining: Page = {
  title: 'Agent Platform documentation: Use Spot VMs with training',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/use-spot-vms',
};

export const useManagedDatasets: Page = {
  title: 'Agent Platform documentation: Use managed datasets',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/using-managed-datasets',
};

export const useAPrivateIpForServerlessTraining: Page = {
  title: 'Agent Platform documentation: Use a private IP for serverless training',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/using-private-ip',
};

export const overviewOfModels: Page = {
  title: 'Agent Platform documentation: Overview of models',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models',
};

export const logInferenceRequestMetadata: Page = {
  title: 'Agent Platform documentation: Log inference request metadata',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/capabilities/inference-metadata-logging',
};

export const requestAndResponseLogging: Page = {
  title: 'Agent Platform documentation: Request and response logging',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/capabilities/request-response-logging',
};

export const deprecationsOfGenerativeAi: Page = {
  title: 'Agent Platform documentation: Deprecations of generative AI',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/deprecations',
  dated: '2026-05-20',
};

export const monitorModels: Page = {
  title: 'Agent Platform documentation: Monitor models',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/model-observability',
};

export const deployOpenModelsFromModelGarden: Page = {
  title: 'Agent Platform documentation: Deploy open models from Model Garden',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/deploy-model-garden',
};

export const hexLlm: Page = {
  title: 'Agent Platform documentation: Hex-LLM',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/use-hex-llm',
};

export const serveModelsWithVllm: Page = {
  title: 'Agent Platform documentation: Serve models with vLLM',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/vllm/use-vllm',
};

export const throughputAndQuota: Page = {
  title: 'Agent Platform documentation: Throughput and quota',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/resources/throughput-quota',
};

export const safetyOverview: Page = {
  title: 'Agent Platform documentation: Safety overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/safety-overview',
};

export const expressModeOverview: Page = {
  title: 'Agent Platform documentation: Express mode overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/start/express-mode/overview',
};

export const preferenceTuning: Page = {
  title: 'Agent Platform documentation: Preference tuning',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/tuning/preference-tuning',
};

export const reinforcementLearningFineTuning: Page = {
  title: 'Agent Platform documentation: Reinforcement learning fine-tuning',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/tuning/reinforcement-tuning',
};

export const tuneGeminiModelsWithSupervisedFineTuning: Page = {
  title: 'Agent Platform documentation: Tune Gemini models with supervised fine-tuning',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/tuning/supervised-tuning/use',
};

export const notebooksOverview: Page = {
  title: 'Agent Platform documentation: Notebooks overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/overview',
};

export const manageWorkbenchFeaturesThroughMetadata: Page = {
  title: 'Agent Platform documentation: Manage Workbench features through metadata',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/workbench/instances/manage-metadata',
};

export const agentObservabilityOverview: Page = {
  title: 'Agent Platform documentation: Agent observability overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/optimize/observability/overview',
};

export const overview: Page = {
  title: 'Agent Platform documentation: Overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
};

export const apiReferenceEndpointsGetIamPolicy: Page = {
  title: 'Agent Platform documentation: API reference: endpoints.getIamPolicy',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/reference/rest/v1beta1/projects.locations.endpoints/getIamPolicy',
};

export const releaseNotes: Page = {
  title: 'Agent Platform documentation: Release notes',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/release-notes',
};

export const dataResidency: Page = {
  title: 'Gemini Enterprise Agent Platform documentation: Data residency',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/resources/data-residency',
};

export const zeroDataRetention: Page = {
  title: 'Agent Platform documentation: Zero data retention',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/resources/zero-data-retention',
};

export const scaleYourAgents: Page = {
  title: 'Agent Platform documentation: Scale your agents',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
};

export const routeAgentRuntimeTrafficThroughAgentGateway: Page = {
  title: 'Agent Platform documentation: Route Agent Runtime traffic through Agent Gateway',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale/runtime/agent-gateway-runtime-deploy',
};

export const monitoringOfAgentRuntime: Page = {
  title: 'Agent Platform documentation: Monitoring of Agent Runtime',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale/runtime/monitoring',
};

export const vertexAiNameChanges: Page = {
  title: 'Agent Platform documentation: Vertex AI name changes',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
};

export const geminiEnterpriseReleaseNotes: Page = {
  title: 'Gemini Enterprise documentation: Release notes',
  url: 'https://docs.cloud.google.com/gemini/enterprise/docs/release-notes',
};

export const vertexAiSearchComplianceAndSecurityControls: Page = {
  title: 'Vertex AI Search documentation: Compliance and security controls',
  url: 'https://docs.cloud.google.com/generative-ai-app-builder/docs/compliance-security-controls',
};

export const iamFederatedIdentitySupportedServices: Page = {
  title: 'IAM documentation: Federated identity supported services',
  url: 'https://docs.cloud.google.com/iam/docs/federated-identity-supported-services',
};

export const knowledgeCatalogAboutDataLineage: Page = {
  title: 'Knowledge Catalog documentation: About data lineage',
  url: 'https://docs.cloud.google.com/knowledge-catalog/docs/about-data-lineage',
};

export const modelArmorIntegrationWithAgentGateway: Page = {
  title: 'Model Armor documentation: Integration with Agent Gateway',
  url: 'https://docs.cloud.google.com/model-armor/model-armor-agent-gateway-integration',
};

export const pythonReferenceMachineSpec: Page = {
  title: 'Google Cloud documentation: Python reference, MachineSpec (v1beta1)',
  url: 'https://docs.cloud.google.com/python/docs/reference/aiplatform/latest/google.cloud.aiplatform_v1beta1.types.MachineSpec',
};

export const vertexAiIntroductionToExperiments: Page = {
  title: 'Vertex AI documentation: Introduction to Experiments',
  url: 'https://docs.cloud.google.com/vertex-ai/docs/experiments/intro-vertex-ai-experiments',
};

export const vertexAiLimitationsOfExplainableAi: Page = {
  title: 'Vertex AI documentation: Limitations of Explainable AI',
  url: 'https://docs.cloud.google.com/vertex-ai/docs/explainable-ai/limitations',
};

export const vertexAiFeatureStoreLegacyOverview: Page = {
  title: 'Vertex AI documentation: Feature Store (Legacy) overview',
  url: 'https://docs.cloud.google.com/vertex-ai/docs/featurestore/overview',
};

export const vertexAiAiAutoMetrics: Page = {
  title: 'Vertex AI documentation: AI AutoMetrics',
  url: 'https://docs.cloud.google.com/vertex-ai/docs/predictions/view-autometrics',
};

export const generativeAiReleaseNotes: Page = {
  title: 'Vertex AI documentation: Release notes of generative AI',
  url: 'https://docs.cloud.google.com/vertex-ai/generative-ai/docs/release-notes',
};

export const cloudDeConfianceAgentPlatformDifferences: Page = {
  title: 'Cloud de Confiance documentation: Agent Platform differences',
  url: 'https://documentation.s3ns.fr/gemini-enterprise-agent-platform/tpc-differences',
};

export const configConnectorRelease1_154: Page = {
  title: 'Config Connector repository: Release 1.154',
  url: 'https://github.com/GoogleCloudPlatform/k8s-config-connector/blob/master/docs/releasenotes/release-1.154.md',
  version: '1.154',
};

export const configConnectorCrdAnalysisReport: Page = {
  title: 'Config Connector repository: CRD analysis report',
  url: 'https://github.com/GoogleCloudPlatform/k8s-config-connector/blob/master/docs/reports/crd_report.md',
};

export const configConnectorVertexAiResourceDocuments: Page = {
  title: 'Config Connector repository: Vertex AI resource documents',
  url: 'https://github.com/GoogleCloudPlatform/k8s-config-connector/tree/master/scripts/generate-google3-docs/resource-reference/generated/resource-docs/vertexai',
};

export const vertexAiSamplesTritonEnsemble: Page = {
  title: 'vertex-ai-samples repository: Triton ensemble',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/vertex_endpoints/nvidia-triton/get_started_with_triton_ensemble.ipynb',
};

export const vertexAiSamplesOptimizedTensorFlowRuntime: Page = {
  title: 'vertex-ai-samples repository: Optimized TensorFlow runtime',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/vertex_endpoints/optimized_tensorflow_runtime/tabular_optimized_online_prediction.ipynb',
};

export const vertexAiSamplesGetStartedWithDataLabeling: Page = {
  title: 'vertex-ai-samples repository: Get started with Data Labeling',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/datasets/get_started_with_data_labeling.ipynb',
};

export const vertexAiSamplesFeatureMonitoringWithFeatureRegistry: Page = {
  title: 'vertex-ai-samples repository: Feature monitoring with feature registry',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/feature_store/feature_monitoring_with_feature_registry.ipynb',
};

export const vertexAiSamplesFeatureStoreIamPolicy: Page = {
  title: 'vertex-ai-samples repository: Feature Store IAM policy',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/feature_store/vertex_ai_feature_store_iam_policy.ipynb',
};

export const vertexAiSamplesVertexAiMcpServer: Page = {
  title: 'vertex-ai-samples repository: Vertex AI MCP server',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/mcp/vertex_ai_mcp_server.ipynb',
};

export const vertexAiSamplesModelMonitoringModelsOutsideVertexAi: Page = {
  title: 'vertex-ai-samples repository: Model monitoring for models outside Vertex AI',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/model_monitoring_v2/model_monitoring_for_model_outside_vertex.ipynb',
};

export const vertexAiSamplesChallengerVersusBlessedDeployment: Page = {
  title: 'vertex-ai-samples repository: Challenger versus blessed deployment',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/pipelines/challenger_vs_blessed_deployment_method.ipynb',
};

export const vertexAiSamplesDedicatedEndpoint: Page = {
  title: 'vertex-ai-samples repository: Dedicated endpoint',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/prediction/get_started_with_dedicated_endpoint.ipynb',
};

export const vertexAiSamplesRayClusterManagement: Page = {
  title: 'vertex-ai-samples repository: Ray cluster management',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/ray_on_vertex_ai/ray_cluster_management.ipynb',
};

export const vertexAiSamplesSparkOnRayOnVertexAi: Page = {
  title: 'vertex-ai-samples repository: Spark on Ray on Vertex AI',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/ray_on_vertex_ai/spark_on_ray_on_vertex_ai.ipynb',
};

export const vertexAiSamplesProfileModelTrainingPerformance: Page = {
  title: 'vertex-ai-samples repository: Profile model training performance',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/tensorboard/tensorboard_profiler_custom_training.ipynb',
};

export const adkPythonLicence: Page = {
  title: 'ADK Python repository: Licence',
  url: 'https://github.com/google/adk-python/blob/main/LICENSE',
};

export const adkForPythonReadme: Page = {
  title: 'ADK for Python on GitHub: README',
  url: 'https://github.com/google/adk-python/blob/main/README.md',
};

export const agentsCliLicence: Page = {
  title: 'Agents CLI repository: Licence',
  url: 'https://github.com/google/agents-cli/blob/main/LICENSE',
};

export const agentsCliReadme: Page = {
  title: 'Agents CLI on GitHub: README',
  url: 'https://github.com/google/agents-cli/blob/main/README.md',
};

export const agentsCliReleaseNotes: Page = {
  title: 'Agents CLI repository: Release notes',
  url: 'https://github.com/google/agents-cli/blob/main/RELEASE_NOTES.md',
};

export const googleApisPipelineJob: Page = {
  title: 'Google APIs repository: Pipeline job',
  url: 'https://github.com/googleapis/googleapis/blob/master/google/cloud/aiplatform/v1/pipeline_job.proto',
};

export const notebooksApiGceSetup: Page = {
  title: 'Google APIs repository: Notebooks API v2, Compute Engine setup of an instance',
  url: 'https://github.com/googleapis/googleapis/blob/master/google/cloud/notebooks/v2/gce_setup.proto',
};

export const pythonSdkChangelog: Page = {
  title: 'Python SDK repository: Changelog',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/CHANGELOG.md',
};

export const pythonSdkReadme: Page = {
  title: 'Python SDK repository: README',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/README.rst',
};

export const pythonSdkAgentEnginesModule: Page = {
  title: 'Python SDK repository: Agent engines module',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/agent_engines.py',
};

export const pythonSdkPromptManagementModule: Page = {
  title: 'Python SDK repository: Prompt management module',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/prompts.py',
};

export const pythonSdkAgentPlatformSdkTypes: Page = {
  title: 'Python SDK repository: Agent Platform SDK types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/types/common.py',
};

export const pythonSdkAgent2AgentTemplate: Page = {
  title: 'Python SDK repository: Agent2Agent template',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/agent_engines/templates/a2a.py',
};

export const pythonSdkJobsModule: Page = {
  title: 'Python SDK repository: Jobs module',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/jobs.py',
};

export const pythonSdkCloudProfiler: Page = {
  title: 'Python SDK repository: Cloud Profiler',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/training_utils/cloud_profiler/README.rst',
};

export const pythonSdkCloudProfilerInitialiser: Page = {
  title: 'Python SDK repository: Cloud Profiler initialiser',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/training_utils/cloud_profiler/initializer.py',
};

export const sdkTrainingJobs: Page = {
  title: 'Python SDK repository: Training jobs',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/training_jobs.py',
};

export const sdkDataset: Page = {
  title: 'Python SDK repository: Datasets',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/datasets/dataset.py',
};

export const sdkDatasources: Page = {
  title: 'Python SDK repository: Sources of datasets',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/datasets/_datasources.py',
};

export const pythonSdkDatasetServiceClient: Page = {
  title: 'Python SDK repository: Dataset service client',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/dataset_service/client.py',
};

export const pythonSdkHttpRoutesOfTheModelService: Page = {
  title: 'Python SDK repository: HTTP routes of the model service',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/model_service/transports/rest_base.py',
};

export const pythonSdkPredictionServiceClient: Page = {
  title: 'Python SDK repository: Prediction service client',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/prediction_service/client.py',
};

export const pythonSdkBatchPredictionJobTypes: Page = {
  title: 'Python SDK repository: Batch prediction job types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/batch_prediction_job.py',
};

export const pythonSdkCachedContentTypes: Page = {
  title: 'Python SDK repository: Cached content types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/cached_content.py',
};

export const pythonSdkContentTypes: Page = {
  title: 'Python SDK repository: Content types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/content.py',
};

export const pythonSdkCustomJobTypes: Page = {
  title: 'Python SDK repository: Custom job types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
};

export const pythonSdkEndpointTypes: Page = {
  title: 'Python SDK repository: Endpoint types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
};

export const pythonSdkIndexTypes: Page = {
  title: 'Python SDK repository: Index types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/index.py',
};

export const pythonSdkMachineResourceTypes: Page = {
  title: 'Python SDK repository: Machine resource types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
};

export const pythonSdkMetadataStoreTypes: Page = {
  title: 'Python SDK repository: Metadata store types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/metadata_store.py',
};

export const pythonSdkModelTypes: Page = {
  title: 'Python SDK repository: Model types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
};

export const pythonSdkModelMonitoringTypes: Page = {
  title: 'Python SDK repository: Model monitoring types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model_monitoring.py',
};

export const pythonSdkPredictionServiceTypes: Page = {
  title: 'Python SDK repository: Prediction service types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/prediction_service.py',
};

export const vertexAiSdkForPythonPublisherModelPy: Page = {
  title: 'Vertex AI SDK for Python repository: publisher_model.py',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/publisher_model.py',
};

export const pythonSdkReasoningEngineTypes: Page = {
  title: 'Python SDK repository: Reasoning engine types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/reasoning_engine.py',
};

export const pythonSdkReservationAffinityTypes: Page = {
  title: 'Python SDK repository: Reservation affinity types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/reservation_affinity.py',
};

export const pythonSdkScheduleTypes: Page = {
  title: 'Python SDK repository: Schedule types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/schedule.py',
};

export const pythonSdkStudyTypes: Page = {
  title: 'Python SDK repository: Study types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/study.py',
};

export const pythonSdkToolTypes: Page = {
  title: 'Python SDK repository: Tool types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/tool.py',
};

export const pythonSdkTuningJobTypes: Page = {
  title: 'Python SDK repository: Tuning job types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/tuning_job.py',
};

export const pythonSdkRagDataTypes: Page = {
  title: 'Python SDK repository: RAG data types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/vertex_rag_data.py',
};

export const pythonSdkPredictionServiceClientV1beta1: Page = {
  title: 'Python SDK repository: Prediction service client (v1beta1)',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/services/prediction_service/client.py',
};

export const pythonSdkBatchPredictionJobTypesV1beta1: Page = {
  title: 'Python SDK repository: Batch prediction job types (v1beta1)',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/batch_prediction_job.py',
};

export const pythonSdkEndpointTypesV1beta1: Page = {
  title: 'Python SDK repository: Endpoint types (v1beta1)',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/endpoint.py',
};

export const pythonSdkFeatureMonitorTypesV1beta1: Page = {
  title: 'Python SDK repository: Feature monitor types (v1beta1)',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/feature_monitor.py',
};

export const pythonSdkMachineResourceTypesV1beta1: Page = {
  title: 'Python SDK repository: Machine resource types (v1beta1)',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/machine_resources.py',
};

export const pythonSdkModelMonitoringTypesV1beta1: Page = {
  title: 'Python SDK repository: Model monitoring types (v1beta1)',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/model_monitoring_spec.py',
};

export const pythonSdkOnlineEvaluatorTypesV1beta1: Page = {
  title: 'Python SDK repository: Online evaluator types (v1beta1)',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/online_evaluator.py',
};

export const pythonSdkReasoningEngineTypesV1beta1: Page = {
  title: 'Python SDK repository: Reasoning engine types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/reasoning_engine.py',
};

export const pythonSdkTuningJobTypesV1beta1: Page = {
  title: 'Python SDK repository: Tuning job types (v1beta1)',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/tuning_job.py',
};

export const pythonSdkReplaceVertexAiGeminiEnterpriseAgent: Page = {
  title: 'Python SDK: Replace Vertex AI with Gemini Enterprise Agent Platform, 22 April 2026',
  url: 'https://github.com/googleapis/python-aiplatform/commit/18d97b6d742a9d8ec3194ef43541196933bbfae5',
  dated: '2026-04-22',
};

export const pythonSdkReplaceAiPlatformNamingVertexAi18May2021: Page = {
  title: 'Python SDK: Replace AI Platform naming with Vertex AI, 18 May 2021',
  url: 'https://github.com/googleapis/python-aiplatform/commit/7b7c950b7514aa567ba6a1742bc67406362b774a',
  dated: '2021-05-18',
};

export const agentsCliCicdAndProduction: Page = {
  title: 'Agents CLI documentation: CI/CD and production',
  url: 'https://google.github.io/agents-cli/guide/cicd/',
};

export const agentsCliUseCases: Page = {
  title: 'Agents CLI documentation: Use cases',
  url: 'https://google.github.io/agents-cli/guide/use-cases/',
};

export const terraformProviderGoogleVertexAiAgentAnomalyDetection: Page = {
  title: 'Terraform provider documentation: google_vertex_ai_agent_anomaly_detection_scope',
  url: 'https://registry.terraform.io/providers/hashicorp/google-beta/latest/docs/resources/vertex_ai_agent_anomaly_detection_scope',
};

export const terraformProviderGoogleVertexAiEndpoint: Page = {
  title: 'Terraform provider documentation: google_vertex_ai_endpoint',
  url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_endpoint',
};

export const terraformProviderGoogleVertexAiReasoningEngine: Page = {
  title: 'Terraform provider documentation: google_vertex_ai_reasoning_engine',
  url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_reasoning_engine',
};

export const terraformProviderGoogleVertexAiSemanticGovernance: Page = {
  title: 'Terraform provider documentation: google_vertex_ai_semantic_governance_policy_engine',
  url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_semantic_governance_policy_engine',
};

export const techcrunchVertexLaunch: Page = {
  title: 'TechCrunch: Vertex launch',
  url: 'https://techcrunch.com/2021/05/18/google-cloud-launches-vertex-a-new-managed-machine-learning-platform/',
  dated: '2021-05-18',
};

export const tensorFlowExtendedGuideExampleValidator: Page = {
  title: 'TensorFlow Extended guide: ExampleValidator',
  url: 'https://www.tensorflow.org/tfx/guide/exampleval',
};

export const tensorFlowExtendedGuideDataValidation: Page = {
  title: 'TensorFlow Extended guide: TensorFlow Data Validation',
  url: 'https://www.tensorflow.org/tfx/guide/tfdv',
};

export const automlTrainingOverview: Page = {
  title: 'Vertex AI documentation: AutoML training overview',
  url: 'https://cloud.google.com/vertex-ai/docs/training/automl-training-overview',
};

export const managedTrainingOrchestration: Page = {
  title: 'Vertex AI documentation: Orchestration of managed training',
  url: 'https://cloud.google.com/vertex-ai/docs/training/managed-training/orchestration',
};

export const dotnetReferenceTrainingJobDefinition: Page = {
  title: '.NET reference for Vertex AI v1beta1: Training job definitions',
  url: 'https://cloud.google.com/dotnet/docs/reference/Google.Cloud.AIPlatform.V1Beta1/latest/Google.Cloud.AIPlatform.V1Beta1.Schema.TrainingJob.Definition',
};

export const distributedTraining: Page = {
  title: 'Vertex AI documentation: Distributed training',
  url: 'https://docs.cloud.google.com/vertex-ai/docs/training/distributed-training',
};

export const featureStoreHistoricalValues: Page = {
  title: 'Vertex AI documentation: Historical feature values',
  url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/serve-historical-features',
};

export const gcloudModelMonitoringJobs: Page = {
  title: 'Google Cloud SDK reference: gcloud ai model-monitoring-jobs create',
  url: 'https://docs.cloud.google.com/sdk/gcloud/reference/ai/model-monitoring-jobs/create',
};

export const pythonSdkPipelineJobTypes: Page = {
  title: 'Python SDK repository: Pipeline job types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/pipeline_job.py',
};

export const modelGarden: Page = {
  title: 'Python SDK for Agent Platform on GitHub: Model Garden',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/model_garden.py',
};

export const gkeExternalIdentityProviders: Page = {
  title: 'Google Kubernetes Engine documentation: Use external identity providers',
  url: 'https://cloud.google.com/kubernetes-engine/docs/how-to/oidc',
};

export const vertexAiShareResourcesAcrossDeployments: Page = {
  title: 'Vertex AI documentation: Share resources across deployments',
  url: 'https://cloud.google.com/vertex-ai/docs/predictions/model-co-hosting?hl=ja',
};

export const restDirectPredict: Page = {
  title: 'Agent Platform REST API reference: endpoints.directPredict',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/reference/rest/v1/projects.locations.endpoints/directPredict.md.txt',
};

export const restDeployModel: Page = {
  title: 'Agent Platform REST API reference: endpoints.deployModel',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/reference/rest/v1beta1/projects.locations.endpoints/deployModel.md.txt',
};

export const scheduleAPipelineRunWithSchedulerAPI: Page = {
  title: 'Vertex AI documentation: Schedule a pipeline run with scheduler API',
  url: 'https://docs.cloud.google.com/vertex-ai/docs/pipelines/schedule-pipeline-run',
};

export const usingModelEvaluation: Page = {
  title: 'Vertex AI documentation: Evaluate models using Vertex AI',
  url: 'https://cloud.google.com/vertex-ai/docs/evaluation/using-model-evaluation',
};

export const pythonSdkModelsModule: Page = {
  title: 'Python SDK repository: Models module',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/models.py',
};

export const agentEngineTracing: Page = {
  title: 'Google Cloud documentation: Trace an agent on Agent Engine',
  url: 'https://docs.cloud.google.com/agent-builder/agent-engine/manage/tracing',
};

export const pythonSdkFeedbackEntriesModule: Page = {
  title: 'Python SDK repository: Feedback entries module',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/feedback_entries.py',
};

export const pythonSdkModelMonitoringObjectives: Page = {
  title: 'Python SDK repository: Objectives of model monitoring',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/model_monitoring/objective.py',
};

export const controlAccessToFeatureStoreResources: Page = {
  title: 'Vertex AI documentation: Control access to Feature Store resources',
  url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/control-access',
};

export const sensitiveDataDiscoveryForVertexAI: Page = {
  title: 'Sensitive Data Protection documentation: Sensitive data discovery for Vertex AI',
  url: 'https://cloud.google.com/sensitive-data-protection/docs/discovery-for-vertex-ai',
};

export const fedrampMarketplaceData: Page = {
  title: 'FedRAMP Marketplace data (28 April 2026)',
  url: 'https://github.com/GSA/marketplace-fedramp-gov-data/blob/93aa5c0a8b52174712cccd22b7225c2b04c488fa/data.json',
  dated: '2026-04-28',
};

export const genAiEvaluationServiceOverview: Page = {
  title: 'Agent Platform documentation: Gen AI evaluation service overview',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/evaluation-overview',
};

export const vertexAiSetUpModelMonitoring: Page = {
  title: 'Vertex AI documentation: Set up model monitoring',
  url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/set-up-model-monitoring',
};

export const manageDatasetVersions: Page = {
  title: 'Vertex AI documentation: Manage dataset versions',
  url: 'https://cloud.google.com/vertex-ai/docs/datasets/manage-dataset-versions',
};

export const tensorboardWithCustomTraining: Page = {
  title: 'Agent Platform documentation: Use TensorBoard with custom training',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/experiments/tensorboard-training',
};

export const vertexAiSamplesHuggingFaceVllmDeployment: Page = {
  title: 'vertex-ai-samples repository: Hugging Face deployment with vLLM container',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/model_garden/model_garden_huggingface_vllm_deployment.ipynb',
};

export const pythonSdkEvalsModule: Page = {
  title: 'Python SDK repository: Evals module',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/evals.py',
};

export const resourceManagerAccessControlForProjects: Page = {
  title: 'Resource Manager documentation: Access control for projects with IAM',
  url: 'https://docs.cloud.google.com/resource-manager/docs/access-control-proj',
};

export const privateServiceConnectEndpoints: Page = {
  title: 'Agent Platform documentation: Dedicated private endpoints with Private Service Connect',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/private-service-connect',
};

export const shareResourcesAcrossDeployments: Page = {
  title: 'Agent Platform documentation: Share resources across deployments',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/model-co-hosting',
};

export const manageRevisionsAndTraffic: Page = {
  title: 'Agent Platform documentation: Manage revisions and traffic',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale/runtime/manage-revisions-and-traffic',
};

export const useHuggingFaceModels: Page = {
  title: 'Agent Platform documentation: Use Hugging Face models',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/use-hugging-face-models',
};

export const prebuiltContainersForOpenModels: Page = {
  title: 'Agent Platform documentation: Use prebuilt containers for open models',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/use-prebuilt-containers',
};

export const monitoringMetrics: Page = {
  title: 'Agent Platform documentation: Monitoring metrics',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/monitoring-metrics',
};

export const viewEndpointMetrics: Page = {
  title: 'Agent Platform documentation: View endpoint metrics',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/view-endpoint-metrics',
};

export const pythonSdkPredictionServiceGrpcTransport: Page = {
  title: 'Python SDK repository: gRPC transport of the prediction service',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/prediction_service/transports/grpc.py',
};

export const agentRegistryApiMcpServers: Page = {
  title: 'Google APIs repository: Agent Registry API v1, Model Context Protocol servers',
  url: 'https://github.com/googleapis/googleapis/blob/master/google/cloud/agentregistry/v1/mcp_server.proto',
};

export const googleSkillsAgentGateway: Page = {
  title: 'Google Agent Skills repository: Agent Gateway reference',
  url: 'https://github.com/google/skills/blob/main/skills/cloud/agent-platform-troubleshooting/references/agent-gateway.md',
};

export const googleSkillsModelRegistry: Page = {
  title: 'Google Agent Skills repository: Model Registry management',
  url: 'https://github.com/google/skills/blob/main/skills/cloud/agent-platform-model-registry/SKILL.md',
};

export const agentsCliCicdPipelineReference: Page = {
  title: 'Agents CLI repository: CI/CD pipeline reference',
  url: 'https://github.com/google/agents-cli/blob/main/skills/google-agents-cli-deploy/references/cicd-pipeline.md',
};

export const generativeAiSamplesStreamlitOnCloudRun: Page = {
  title: 'generative-ai repository: Streamlit application on Cloud Run',
  url: 'https://github.com/GoogleCloudPlatform/generative-ai/blob/main/gemini/sample-apps/gemini-streamlit-cloudrun/README.md',
};

export const vertexAiSamplesModelVersioning: Page = {
  title: 'vertex-ai-samples repository: Model versioning with Model Registry',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/model_registry/vertex_ai_model_registry_automl_model_versioning.ipynb',
};

export const beamVertexAiInference: Page = {
  title: 'Apache Beam documentation: Inference with Vertex AI',
  url: 'https://beam.apache.org/releases/pydoc/2.78.0/apache_beam.ml.inference.vertex_ai_inference.html',
  version: '2.78.0',
};

export const adkCloudTrace: Page = {
  title: 'ADK documentation: Google Cloud Trace',
  url: 'https://adk.dev/integrations/cloud-trace/',
};

export const googleSkillsCopyDeployGuide: Page = {
  title: 'Google Agent Skills repository: Copy and deployment of tuned models',
  url: 'https://github.com/google/skills/blob/main/skills/cloud/agent-platform-deploy/references/copy_deploy_guide.md',
};

export const endpointAccessControl: Page = {
  title: 'Agent Platform documentation: Control access to endpoints',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/endpoint-access-control',
};

export const vertexAiSamplesCustomTabularEvaluation: Page = {
  title: 'vertex-ai-samples repository: Evaluating batch prediction results of a custom tabular classification model',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/model_evaluation/custom_tabular_classification_model_evaluation.ipynb',
};

export const vertexAiSamplesModelOnGke: Page = {
  title: 'vertex-ai-samples repository: Get started with a deployed model on GKE',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/model_garden/gke_model_ui_deployment_notebook.ipynb',
};

export const pythonSdkAgentPlatformClient: Page = {
  title: 'Python SDK repository: Client of the Agent Platform modules',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/client.py',
};

export const googleSkillsAuthentication: Page = {
  title: 'Google Agent Skills repository: Authentication on Google Cloud',
  url: 'https://github.com/google/skills/blob/main/skills/cloud/google-cloud-recipe-auth/SKILL.md',
};

export const terraformProviderGoogleIamWorkforcePoolProvider: Page = {
  title: 'Terraform provider documentation: google_iam_workforce_pool_provider',
  url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workforce_pool_provider',
};

export const serverlessTrainingOverview: Page = {
  title: 'Agent Platform documentation: Overview of serverless training',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/overview',
};

export const pythonSdkEndpointServiceTypes: Page = {
  title: 'Python SDK repository: Endpoint service types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint_service.py',
};

export const terraformSupport: Page = {
  title: 'Agent Platform documentation: Terraform support',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/start/use-terraform-vertex-ai',
};

export const customerManagedEncryptionKeys: Page = {
  title: 'Agent Platform documentation: Customer-managed encryption keys',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/cmek',
};

export const agentPlatformSecurityControls: Page = {
  title: 'Agent Platform documentation: Security controls',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/security-controls',
};

export const configureModelArmor: Page = {
  title: 'Agent Platform documentation: Configure Model Armor',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/govern/configure-model-armor',
};

export const modelArmorIntegrationWithVertexAi: Page = {
  title: 'Model Armor documentation: Integration with Vertex AI',
  url: 'https://docs.cloud.google.com/model-armor/model-armor-vertex-integration',
};

export const featureTransformEngineDocs: Page = {
  title: 'Vertex AI documentation: Feature engineering with Feature Transform Engine',
  url: 'https://cloud.google.com/vertex-ai/docs/tabular-data/tabular-workflows/feature-engineering',
};

export const pipelineComponentsFeatureTransformEngine: Page = {
  title: 'Google Cloud Pipeline Components: Feature Transform Engine',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/preview/automl/tabular/feature_transform_engine.py',
};

export const pipelineComponentsTabularTuner: Page = {
  title: 'Google Cloud Pipeline Components: AutoML tabular tuner',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/v1/automl/tabular/stage_1_tuner.py',
};

export const pipelineComponentsForecastingTuner: Page = {
  title: 'Google Cloud Pipeline Components: AutoML forecasting tuner',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/preview/automl/forecasting/forecasting_stage_1_tuner.py',
};

export const pipelineComponentsForecasting: Page = {
  title: 'Google Cloud Pipeline Components: Forecasting pipelines',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/v1/automl/forecasting/utils.py',
};

export const sparkPipelineComponents: Page = {
  title: 'Agent Platform documentation: Managed Service for Apache Spark components',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/dataproc-component',
};

export const managedSparkKeyConcepts: Page = {
  title: 'Managed Service for Apache Spark documentation: Key concepts',
  url: 'https://docs.cloud.google.com/managed-spark/docs/overview/key-concepts',
};

export const bigQueryFeaturePreprocessing: Page = {
  title: 'BigQuery documentation: Feature preprocessing overview',
  url: 'https://docs.cloud.google.com/bigquery/docs/preprocess-overview',
};

export const googleApisAutomlTables: Page = {
  title: 'Google APIs repository: Inputs of AutoML tables',
  url: 'https://github.com/googleapis/googleapis/blob/master/google/cloud/aiplatform/v1/schema/trainingjob/definition/automl_tables.proto',
};

export const dataTypesAndTransformations: Page = {
  title: 'Agent Platform documentation: Data types and transformations',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/datasets/data-types-tabular',
};

export const googleApisMetadataService: Page = {
  title: 'Google APIs repository: Metadata service',
  url: 'https://github.com/googleapis/googleapis/blob/master/google/cloud/aiplatform/v1/metadata_service.proto',
};

export const pythonSdkHyperparameterTuningJobTypes: Page = {
  title: 'Python SDK repository: Hyperparameter tuning job types',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/hyperparameter_tuning_job.py',
};

export const vertexAiSamplesDistributedHyperparameterTuning: Page = {
  title: 'vertex-ai-samples repository: Distributed hyperparameter tuning',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/training/distributed_hyperparameter_tuning.ipynb',
};

export const generativeAiOpenModelTuning: Page = {
  title: 'generative-ai repository: Open-source model tuning on Vertex AI',
  url: 'https://github.com/GoogleCloudPlatform/generative-ai/blob/main/open-models/fine-tuning/get_started_with_oss_tuning_on_vertexai.ipynb',
};

export const googleSkillsMigrateFromAiStudio: Page = {
  title: 'Google Agent Skills repository: Migrate from AI Studio to Agent Platform',
  url: 'https://github.com/google/skills/blob/main/skills/cloud/agent-platform-migrate-from-ai-studio/SKILL.md',
};

export const googleSkillsTuningModels: Page = {
  title: 'Google Agent Skills repository: Models for tuning',
  url: 'https://github.com/google/skills/blob/main/skills/cloud/agent-platform-tuning/references/models.md',
};

export const googleSkillsTuning: Page = {
  title: 'Google Agent Skills repository: Model tuning',
  url: 'https://github.com/google/skills/blob/main/skills/cloud/agent-platform-tuning/SKILL.md',
};

export const pythonSdkExperimentMetadata: Page = {
  title: 'Python SDK repository: Experiment metadata',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/metadata/metadata.py',
};

export const genAiSdkTypes: Page = {
  title: 'Google Gen AI SDK repository: Types',
  url: 'https://github.com/googleapis/python-genai/blob/main/google/genai/types.py',
};

export const generativeAiPreferenceTuning: Page = {
  title: 'generative-ai repository: Get started with Gemini preference optimisation',
  url: 'https://github.com/GoogleCloudPlatform/generative-ai/blob/main/gemini/tuning/dpo_gemini_get_started.ipynb',
};

export const generativeAiExpressMode: Page = {
  title: 'generative-ai repository: Agent Engine in express mode',
  url: 'https://github.com/GoogleCloudPlatform/generative-ai/blob/main/gemini/agent-engine/agent_engine_express_mode.ipynb',
};

export const pythonSdkTrainingEnvironmentVariables: Page = {
  title: 'Python SDK repository: Environment variables of training',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/training_utils/environment_variables.py',
};

export const agentsCliCicdMarkdown: Page = {
  title: 'Agents CLI documentation: CI/CD and production, Markdown version',
  url: 'https://google.github.io/agents-cli/guide/cicd/index.md',
};

export const vertexAiSamplesOnlineExplain: Page = {
  title: 'vertex-ai-samples repository: Online explanations of an AutoML tabular model',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/explainable_ai/sdk_automl_tabular_classification_online_explain.ipynb',
};

export const vertexAiSamplesExperiments: Page = {
  title: 'vertex-ai-samples repository: Get started with Experiments',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/experiments/get_started_with_vertex_experiments.ipynb',
};

export const vertexAiSamplesHistoricalFeatures: Page = {
  title: 'vertex-ai-samples repository: Historical feature values',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/feature_store/offline_feature_serving_from_bigquery_with_feature_registry.ipynb',
};

export const googleApisDataLineage: Page = {
  title: 'Google APIs repository: Data lineage',
  url: 'https://github.com/googleapis/googleapis/blob/master/google/cloud/datacatalog/lineage/v1/lineage.proto',
};

export const googleApisVectorSearch: Page = {
  title: 'Google APIs repository: Search of data objects',
  url: 'https://github.com/googleapis/googleapis/blob/master/google/cloud/vectorsearch/v1/data_object_search_service.proto',
};

export const googleSkillsDeploy: Page = {
  title: 'Google Agent Skills repository: Deployment of models',
  url: 'https://github.com/google/skills/blob/main/skills/cloud/agent-platform-deploy/SKILL.md',
};

export const manageImageDatasetVersions: Page = {
  title: 'Agent Platform documentation: Manage image dataset versions',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/datasets/manage-dataset-versions',
};

export const googleSkillsEvalFlywheel: Page = {
  title: 'Google Agent Skills repository: Evaluation of models and agents',
  url: 'https://github.com/google/skills/blob/main/skills/cloud/agent-platform-eval-flywheel/SKILL.md',
};

export const agentRegistryReleaseNotes: Page = {
  title: 'Agent Registry documentation: Release notes',
  url: 'https://docs.cloud.google.com/agent-registry/release-notes',
};

export const configConnectorReadme: Page = {
  title: 'Config Connector repository: README',
  url: 'https://github.com/GoogleCloudPlatform/k8s-config-connector/blob/master/README.md',
};

export const workbenchSaveToGithub: Page = {
  title: 'Agent Platform documentation: Save a notebook to GitHub',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/workbench/instances/save-to-github',
};

export const workbenchIntroduction: Page = {
  title: 'Vertex AI documentation: Introduction to Workbench',
  url: 'https://docs.cloud.google.com/vertex-ai/docs/workbench/introduction',
};

export const pythonSdkLocalModel: Page = {
  title: 'Python SDK repository: Local model',
  url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/prediction/local_model.py',
};

export const vertexAiSamplesImageMonitoringBatch: Page = {
  title: 'vertex-ai-samples repository: Model Monitoring for batch prediction in AutoML image models',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/model_monitoring/get_started_with_model_monitoring_automl_image_batch.ipynb',
};

export const vertexAiSamplesImageMonitoringOnline: Page = {
  title: 'vertex-ai-samples repository: Model Monitoring for online prediction in AutoML image models',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/model_monitoring/get_started_with_model_monitoring_automl_image_online.ipynb',
};

export const tfxAddonsModelCardGenerator: Page = {
  title: 'GitHub: tensorflow/tfx-addons, Model Card Generator',
  url: 'https://github.com/tensorflow/tfx-addons/blob/main/tfx_addons/model_card_generator/README.md',
};

export const aiProviderTrustGeminiViaVertexAi: Page = {
  title: 'AI Provider Trust Registry: Gemini via Vertex AI',
  url: 'https://aiprovidertrust.com/offerings/gemini-vertex/',
};

export const nasTutorialOnDeviceLatency: Page = {
  title: 'Vertex AI Neural Architecture Search repository: Tutorial 4',
  url: 'https://github.com/google/vertex-ai-nas/blob/main/third_party/tutorial/vertex_tutorial4.md',
};

export const setUpTracing: Page = {
  title: 'Agent Platform documentation: Set up tracing',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale/runtime/tracing',
};

export const modelEvaluationIntroduction: Page = {
  title: 'Agent Platform documentation: Model evaluation',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/evaluation/introduction',
};

export const onlineMonitors: Page = {
  title: 'Agent Platform documentation: Continuous evaluation with online monitors',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/optimize/evaluation/evaluate-online',
};

export const workbenchInstancesIntroduction: Page = {
  title: 'Vertex AI documentation: Introduction to Workbench instances',
  url: 'https://docs.cloud.google.com/vertex-ai/docs/workbench/instances/introduction',
};

export const googleDistributedCloudAirGappedInfrastructureOperator: Page = {
  title: 'Google Distributed Cloud air-gapped documentation: Infrastructure operations overview',
  url: 'https://cloud.google.com/distributed-cloud/hosted/docs/latest/gdch/infrastructure/overview',
};

export const googleDistributedCloudAirGappedAudiences: Page = {
  title: 'Google Distributed Cloud air-gapped documentation: Audiences',
  url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/gdcag/resources/audiences',
};

export const agentsCliDeployToProductionWorkflow: Page = {
  title: 'Agents CLI repository: Template of the production workflow',
  url: 'https://github.com/google/agents-cli/blob/main/src/google/agents/cli/scaffold/base_templates/python/.github/workflows/deploy-to-prod.yaml',
};

export const vertexAiSamplesMulticontenderVersusChampion: Page = {
  title: 'vertex-ai-samples repository: Multicontender versus champion deployment',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/pipelines/multicontender_vs_champion_deployment_method.ipynb',
};

export const adkWebInterface: Page = {
  title: 'ADK documentation: Use the web interface',
  url: 'https://adk.dev/runtime/web-interface/',
};

export const adkCommandLine: Page = {
  title: 'ADK documentation: Use the command line',
  url: 'https://adk.dev/runtime/command-line/',
};

export const configConnectorBulkExport: Page = {
  title: 'Config Connector documentation: Bulk export',
  url: 'https://docs.cloud.google.com/config-connector/docs/how-to/import-export/bulk-export',
};

export const chooseEndpointType: Page = {
  title: 'Agent Platform documentation: Choose an endpoint type',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/choose-endpoint-type',
};

export const vertexAiPrivateServicesAccessEndpoints: Page = {
  title: 'Vertex AI documentation: Private services access endpoints',
  url: 'https://docs.cloud.google.com/vertex-ai/docs/predictions/using-private-endpoints',
};

export const ragEngineKeys: Page = {
  title: 'Agent Platform documentation: Customer-managed encryption keys for RAG Engine',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/build/rag-engine/rag-supports-cmek',
};

export const agentRetrievalKeys: Page = {
  title: 'Agent Platform documentation: Customer-managed encryption keys in Agent Retrieval',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/build/vector-search-2/cmek',
};

export const machineLearningLocations: Page = {
  title: 'Agent Platform documentation: Locations of machine learning features',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/locations',
};

export const searchForFeatureStoreResources: Page = {
  title: 'Agent Platform documentation: Search for Feature Store resources',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/search-resources',
};

export const vertexAiReferenceModelsGetIamPolicy: Page = {
  title: 'Vertex AI REST API reference: models.getIamPolicy',
  url: 'https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.models/getIamPolicy',
};

export const adkAgentActivityLogging: Page = {
  title: 'ADK documentation: Logging',
  url: 'https://adk.dev/observability/logging/',
};

export const adkMcpTools: Page = {
  title: 'ADK documentation: Model Context Protocol tools',
  url: 'https://adk.dev/tools-custom/mcp-tools/',
};

export const configConnectorServiceMapping: Page = {
  title: 'Config Connector repository: Service mapping of Vertex AI',
  url: 'https://github.com/GoogleCloudPlatform/k8s-config-connector/blob/cdb85ecf17085561b9f4abc75a95107cb01446d9/config/servicemappings/vertexai.yaml',
};

export const agentPlatformHistoricalValues: Page = {
  title: 'Agent Platform documentation: Serve historical feature values',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/serve-historical-features',
};

export const ragEngineDataIngestion: Page = {
  title: 'Agent Platform documentation: Use data ingestion with RAG Engine',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/build/rag-engine/use-data-ingestion',
};

export const pipelineComponentsTabNet: Page = {
  title: 'Google Cloud Pipeline Components: TabNet trainer',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/preview/automl/tabular/tabnet_trainer.py',
};

export const configConnectorResourceDescription: Page = {
  title: 'Config Connector repository: Resource description',
  url: 'https://github.com/GoogleCloudPlatform/k8s-config-connector/blob/cdb85ecf17085561b9f4abc75a95107cb01446d9/pkg/cli/cmd/printresources/resourcedescription/resourcedescription.go',
};

export const gdcloudApplianceInstall: Page = {
  title: 'Google Distributed Cloud air-gapped appliance documentation: gdcloud appliance install',
  url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/appliance/resources/gdcloud-reference/gdcloud-appliance-install',
};

export const gdcloudAppliance: Page = {
  title: 'Google Distributed Cloud air-gapped appliance documentation: gdcloud appliance',
  url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/appliance/resources/gdcloud-reference/gdcloud-appliance',
};

export const gdcApplianceVertexAiClientLibraries: Page = {
  title: 'Google Distributed Cloud air-gapped appliance documentation: Install Vertex AI client libraries',
  url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/appliance/application/ao-user/vertex-ai-install-libraries',
};

export const vertexAiSamplesStageFour: Page = {
  title: 'GitHub: GoogleCloudPlatform/vertex-ai-samples, MLOps stage 4: evaluation',
  url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/ml_ops/stage4/README.md',
};
