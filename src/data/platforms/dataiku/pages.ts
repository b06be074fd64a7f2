import type { Page } from '../../written.ts';

export const blogCicdInDataikuDss: Page = {
  title: 'Dataiku blog: CI/CD in Dataiku DSS',
  url: 'https://blog.dataiku.com/continuous-integration-and-continuous-deployment-ci/cd-in-dataiku-dss',
};

export const blogLlmMeshEnforcingASecureApiGateway: Page = {
  title: 'Dataiku blog: LLM Mesh, enforcing a secure API gateway',
  url: 'https://blog.dataiku.com/enforcing-a-secure-api-gateway',
};

export const blogTheLlmMesh: Page = {
  title: 'Dataiku blog: The LLM Mesh',
  url: 'https://blog.dataiku.com/llm-mesh',
};

export const blogChampionChallengerModelEvaluation: Page = {
  title: 'Dataiku blog: Champion/Challenger model evaluation',
  url: 'https://blog.dataiku.com/mlops-champion-challenger-model-evaluation',
};

export const blogRethinkingDataikuForWindowsUsers: Page = {
  title: 'Dataiku blog: Rethinking Dataiku for Windows users',
  url: 'https://blog.dataiku.com/rethinking-dataiku-for-windows-users',
};

export const pythonApiProjects: Page = {
  title: 'Dataiku documentation: Projects in the Python API',
  url: 'https://doc.dataiku.com/dss/latest/python-api/projects.html',
};

export const plugInsMlAssistedLabelling: Page = {
  title: 'Dataiku plug-ins: ML-assisted labelling',
  url: 'https://www.dataiku.com/product/plugins/ml-assisted-labeling/',
};

export const plugInsOnnxExporter: Page = {
  title: 'Dataiku plug-ins: ONNX exporter',
  url: 'https://www.dataiku.com/product/plugins/onnx-exporter/',
};

export const guideCloudTheLaunchpadClient: Page = {
  title: 'Dataiku developer guide: Cloud, the Launchpad client',
  url: 'https://developer.dataiku.com/latest/api-reference/python/cloud.html',
};

export const guideLlmMeshCore: Page = {
  title: 'Dataiku developer guide: LLM Mesh Core',
  url: 'https://developer.dataiku.com/latest/api-reference/python/llm-mesh-core.html',
};

export const guideBasicWorkflow: Page = {
  title: 'Dataiku developer guide: Basic workflow',
  url: 'https://developer.dataiku.com/latest/getting-started/basic-workflow/index.html',
};

export const agentManagementAgentReview: Page = {
  title: 'Dataiku Agent Management documentation: Agent Review',
  url: 'https://doc.dataiku.com/agent-management/latest/agents/agent-review.html',
};

export const agentManagementGettingStarted: Page = {
  title: 'Dataiku Agent Management documentation: Getting started',
  url: 'https://doc.dataiku.com/agent-management/latest/concepts/getting-started.html',
};

export const agentManagementEvaluatingLlmsAndGenaiUseCases: Page = {
  title: 'Dataiku Agent Management documentation: Evaluating LLMs and GenAI use cases',
  url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/evaluation.html',
};

export const agentManagementRunningHuggingFaceModels: Page = {
  title: 'Dataiku Agent Management documentation: Running Hugging Face models',
  url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models.html',
};

export const agentManagementHuggingFaceModelsSetupPrerequisites: Page = {
  title: 'Dataiku Agent Management documentation: Hugging Face models, setup and prerequisites',
  url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models/setup.html',
};

export const agentManagementInstallingANewInstance: Page = {
  title: 'Dataiku Agent Management documentation: Installing a new instance',
  url: 'https://doc.dataiku.com/agent-management/latest/installation/custom/initial-install.html',
};

export const agentManagementDataikuAsASupportedPlatform: Page = {
  title: 'Dataiku Agent Management documentation: Dataiku as a supported platform',
  url: 'https://doc.dataiku.com/agent-management/latest/supported-platforms/dataiku.html',
};

export const agentManagementOpenTelemetry: Page = {
  title: 'Dataiku Agent Management documentation: OpenTelemetry',
  url: 'https://doc.dataiku.com/agent-management/latest/supported-platforms/opentelemetry.html',
};

export const agentManagementCharts: Page = {
  title: 'Dataiku Agent Management documentation: Charts',
  url: 'https://doc.dataiku.com/agent-management/latest/visualization/index.html',
};

export const v11ApiNodeConcepts: Page = {
  title: 'Dataiku documentation 11: API node concepts',
  url: 'https://doc.dataiku.com/dss/11/apinode/concepts.html',
  version: '11',
};

export const v11InstallingApiNodes: Page = {
  title: 'Dataiku documentation 11: Installing API nodes',
  url: 'https://doc.dataiku.com/dss/11/apinode/installing-apinode.html',
  version: '11',
};

export const v11DeployingOnKubernetes: Page = {
  title: 'Dataiku documentation 11: Deploying on Kubernetes',
  url: 'https://doc.dataiku.com/dss/11/apinode/kubernetes/index.html',
  version: '11',
};

export const v11BundleRegistry: Page = {
  title: 'Dataiku documentation 11: Bundle Registry',
  url: 'https://doc.dataiku.com/dss/11/governance/bundle-registry.html',
  version: '11',
};

export const v11StartPage: Page = {
  title: 'Dataiku documentation 11: start page',
  url: 'https://doc.dataiku.com/dss/11/index.html',
  version: '11',
};

export const v11ModelsLifecycle: Page = {
  title: 'Dataiku documentation 11: Models lifecycle',
  url: 'https://doc.dataiku.com/dss/11/machine-learning/models-lifecycle.html',
  version: '11',
};

export const v12EnrichingPredictionQueries: Page = {
  title: 'Dataiku documentation 12: Enriching prediction queries',
  url: 'https://doc.dataiku.com/dss/12/apinode/enrich-prediction-queries.html',
  version: '12',
};

export const v12ManagingVersionsOfYourEndpoint: Page = {
  title: 'Dataiku documentation 12: Managing versions of your endpoint',
  url: 'https://doc.dataiku.com/dss/12/apinode/managing_versions.html',
  version: '12',
};

export const v14ManagingVersions: Page = {
  title: 'Dataiku documentation 14: Managing versions of your endpoint',
  url: 'https://doc.dataiku.com/dss/14/apinode/managing_versions.html',
};

export const v14PredictionOverrides: Page = {
  title: 'Dataiku documentation 14: Prediction Overrides',
  url: 'https://doc.dataiku.com/dss/14/machine-learning/supervised/prediction-overrides.html',
};

export const v12Projects: Page = {
  title: 'Dataiku documentation 12: Projects',
  url: 'https://doc.dataiku.com/dss/12/concepts/projects/index.html',
  version: '12',
};

export const v12AutomatedMachineLearning: Page = {
  title: 'Dataiku documentation 12: Automated machine learning',
  url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
  version: '12',
};

export const v12TrackingExperimentsInCode: Page = {
  title: 'Dataiku documentation 12: Tracking experiments in code',
  url: 'https://doc.dataiku.com/dss/12/mlops/experiment-tracking/tracking.html',
  version: '12',
};

export const v12EvaluatingOtherModels: Page = {
  title: 'Dataiku documentation 12: Evaluating other models',
  url: 'https://doc.dataiku.com/dss/12/mlops/model-evaluations/external-models.html',
  version: '12',
};

export const v14EvaluatingOtherModels: Page = {
  title: 'Dataiku documentation 14: Evaluating other models',
  url: 'https://doc.dataiku.com/dss/14/mlops/model-evaluations/external-models.html',
};

export const v12AuditCentralizationAndDispatch: Page = {
  title: 'Dataiku documentation 12: Audit centralization and dispatch',
  url: 'https://doc.dataiku.com/dss/12/operations/audit-trail/centralization-and-dispatch.html',
  version: '12',
};

export const v14AuditCentralizationAndDispatch: Page = {
  title: 'Dataiku documentation 14: Audit centralization and dispatch',
  url: 'https://doc.dataiku.com/dss/14/operations/audit-trail/centralization-and-dispatch.html',
};

export const v12LaunchingAScenario: Page = {
  title: 'Dataiku documentation 12: Launching a scenario',
  url: 'https://doc.dataiku.com/dss/12/scenarios/triggers.html',
  version: '12',
};

export const v12ContinuousPython: Page = {
  title: 'Dataiku documentation 12: Continuous Python',
  url: 'https://doc.dataiku.com/dss/12/streaming/cpython.html',
  version: '12',
};

export const v14ContinuousPython: Page = {
  title: 'Dataiku documentation 14: Continuous Python',
  url: 'https://doc.dataiku.com/dss/14/streaming/cpython.html',
};

export const v13ServiceExpositions: Page = {
  title: 'Dataiku documentation 13: Service expositions',
  url: 'https://doc.dataiku.com/dss/13/apinode/kubernetes/expositions.html',
  version: '13',
};

export const v13CostControl: Page = {
  title: 'Dataiku documentation 13: Cost Control',
  url: 'https://doc.dataiku.com/dss/13/generative-ai/cost-control.html',
  version: '13',
};

export const v13FineTuning: Page = {
  title: 'Dataiku documentation 13: Fine-tuning',
  url: 'https://doc.dataiku.com/dss/13/generative-ai/fine-tuning.html',
  version: '13',
};

export const v13CustomGuardrails: Page = {
  title: 'Dataiku documentation 13: Custom Guardrails',
  url: 'https://doc.dataiku.com/dss/13/generative-ai/guardrails/custom-guardrails.html',
  version: '13',
};

export const v14CustomGuardrails: Page = {
  title: 'Dataiku documentation 14: Custom Guardrails',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/guardrails/custom-guardrails.html',
};

export const v13IntroductionToKnowledgeAndRag: Page = {
  title: 'Dataiku documentation 13: Introduction to Knowledge and RAG',
  url: 'https://doc.dataiku.com/dss/13/generative-ai/knowledge/introduction.html',
  version: '13',
};

export const v13AwsHighAvailability: Page = {
  title: 'Dataiku documentation 13: High availability on AWS',
  url: 'https://doc.dataiku.com/dss/13/installation/cloudstacks-aws/high-availability.html',
  version: '13',
};

export const v13InputDataDrift: Page = {
  title: 'Dataiku documentation 13: Input Data Drift',
  url: 'https://doc.dataiku.com/dss/13/mlops/drift-analysis/input-data-drift.html',
  version: '13',
};

export const v14InputDataDrift: Page = {
  title: 'Dataiku documentation 14: Input Data Drift',
  url: 'https://doc.dataiku.com/dss/14/mlops/drift-analysis/input-data-drift.html',
};

export const v13ExternalModels: Page = {
  title: 'Dataiku documentation 13: External Models',
  url: 'https://doc.dataiku.com/dss/13/mlops/external-models/index.html',
  version: '13',
};

export const v13FeatureStore: Page = {
  title: 'Dataiku documentation 13: Feature Store',
  url: 'https://doc.dataiku.com/dss/13/mlops/feature-store/index.html',
  version: '13',
};

export const v13UnifiedMonitoringDataikuProjects: Page = {
  title: 'Dataiku documentation 13: Unified Monitoring, Dataiku Projects',
  url: 'https://doc.dataiku.com/dss/13/mlops/unified-monitoring/dataiku-projects.html',
  version: '13',
};

export const v14UnifiedMonitoringDataikuProjects: Page = {
  title: 'Dataiku documentation 14: Unified Monitoring, Dataiku Projects',
  url: 'https://doc.dataiku.com/dss/14/mlops/unified-monitoring/dataiku-projects.html',
};

export const v13ScenarioDefinitions: Page = {
  title: 'Dataiku documentation 13: Scenario definitions',
  url: 'https://doc.dataiku.com/dss/13/scenarios/definitions.html',
  version: '13',
};

export const v13StreamingSparkScala: Page = {
  title: 'Dataiku documentation 13: Streaming Spark Scala',
  url: 'https://doc.dataiku.com/dss/13/streaming/streaming_spark_scala.html',
  version: '13',
};

export const startPage: Page = {
  title: 'Dataiku documentation: start page',
  url: 'https://doc.dataiku.com/dss/14/',
  version: '14',
};

export const v14CodeAgents: Page = {
  title: 'Dataiku documentation 14: Code Agents',
  url: 'https://doc.dataiku.com/dss/14/agents/code-agents.html',
  version: '14',
};

export const v14AgentEvaluation: Page = {
  title: 'Dataiku documentation 14: Agent Evaluation',
  url: 'https://doc.dataiku.com/dss/14/agents/evaluation.html',
  version: '14',
};

export const v14IntroductionToAgents: Page = {
  title: 'Dataiku documentation 14: Introduction to Agents',
  url: 'https://doc.dataiku.com/dss/14/agents/introduction.html',
  version: '14',
};

export const v14Tracing: Page = {
  title: 'Dataiku documentation 14: Tracing',
  url: 'https://doc.dataiku.com/dss/14/agents/tracing.html',
  version: '14',
};

export const v14DeployingToAnExternalPlatform: Page = {
  title: 'Dataiku documentation 14: Deploying to an external platform',
  url: 'https://doc.dataiku.com/dss/14/apinode/deploy-anywhere.html',
  version: '14',
};

export const v14DeployingOnKubernetesSettingUp: Page = {
  title: 'Dataiku documentation 14: Deploying on Kubernetes, setting up',
  url: 'https://doc.dataiku.com/dss/14/apinode/kubernetes/setup.html',
  version: '14',
};

export const v14PublishACodeStudioAsAWebapp: Page = {
  title: 'Dataiku documentation 14: Publish a Code Studio as a webapp',
  url: 'https://doc.dataiku.com/dss/14/code-studios/code-studios-as-webapps.html',
  version: '14',
};

export const v14RunningHuggingFaceModels: Page = {
  title: 'Dataiku documentation 14: Running Hugging Face models',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models.html',
  version: '14',
};

export const v14TheModelCache: Page = {
  title: 'Dataiku documentation 14: The model cache',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models/model-cache.html',
  version: '14',
};

export const v14RateLimiting: Page = {
  title: 'Dataiku documentation 14: Rate Limiting',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/rate-limiting.html',
  version: '14',
};

export const v14DeploymentGovernancePolicies: Page = {
  title: 'Dataiku documentation 14: Deployment Governance policies',
  url: 'https://doc.dataiku.com/dss/14/governance/deployment-policies.html',
  version: '14',
};

export const v14AiGovernance: Page = {
  title: 'Dataiku documentation 14: AI Governance',
  url: 'https://doc.dataiku.com/dss/14/governance/index.html',
  version: '14',
};

export const v14GovernInstanceSetup: Page = {
  title: 'Dataiku documentation 14: Govern instance setup',
  url: 'https://doc.dataiku.com/dss/14/governance/setup.html',
  version: '14',
};

export const v14ExperimentTracking: Page = {
  title: 'Dataiku documentation 14: Experiment Tracking',
  url: 'https://doc.dataiku.com/dss/14/mlops/experiment-tracking/index.html',
  version: '14',
};

export const v14EvaluatingDataikuPredictionModels: Page = {
  title: 'Dataiku documentation 14: Evaluating Dataiku Prediction models',
  url: 'https://doc.dataiku.com/dss/14/mlops/model-evaluations/dss-models.html',
  version: '14',
};

export const v14ScenarioSteps: Page = {
  title: 'Dataiku documentation 14: Scenario steps',
  url: 'https://doc.dataiku.com/dss/14/scenarios/steps.html',
  version: '14',
};

export const generateStatistics: Page = {
  title: 'Dataiku documentation (14): Generate statistics recipes',
  url: 'https://doc.dataiku.com/dss/14/other_recipes/generate-statistics.html',
  version: '14',
};

export const a2AIntegration: Page = {
  title: 'Dataiku documentation: A2A Integration',
  url: 'https://doc.dataiku.com/dss/latest/agents/a2a.html',
};

export const agentHub: Page = {
  title: 'Dataiku documentation: Agent Hub',
  url: 'https://doc.dataiku.com/dss/latest/agents/agent-hub.html',
};

export const agentReview: Page = {
  title: 'Dataiku documentation: Agent Review',
  url: 'https://doc.dataiku.com/dss/latest/agents/agent-review.html',
};

export const agentHubAndAgentChatFeatureAvailability: Page = {
  title: 'Dataiku documentation: Agent Hub and Agent Chat, feature availability',
  url: 'https://doc.dataiku.com/dss/latest/agents/conversational-interfaces/feature-availability.html',
};

export const databricksAgents: Page = {
  title: 'Dataiku documentation: Databricks Agents',
  url: 'https://doc.dataiku.com/dss/latest/agents/external-agents/databricks-agents.html',
};

export const aiAgents: Page = {
  title: 'Dataiku documentation: AI Agents',
  url: 'https://doc.dataiku.com/dss/latest/agents/index.html',
};

export const mcpServer: Page = {
  title: 'Dataiku documentation: MCP server',
  url: 'https://doc.dataiku.com/dss/latest/agents/mcp-server.html',
};

export const usageOfAiServices: Page = {
  title: 'Dataiku documentation: Usage of AI Services',
  url: 'https://doc.dataiku.com/dss/latest/ai-assistants/usage.html',
};

export const apiNodeConcepts: Page = {
  title: 'Dataiku documentation: API node concepts',
  url: 'https://doc.dataiku.com/dss/latest/apinode/concepts.html',
};

export const v14ApiDeploymentInfrastructures: Page = {
  title: 'Dataiku documentation 14: API Deployer and deployment infrastructures',
  url: 'https://doc.dataiku.com/dss/14/apinode/api-deployment-infrastructures.html',
};

export const apiNodeLoggingAndAuditing: Page = {
  title: 'Dataiku documentation: API node logging and auditing',
  url: 'https://doc.dataiku.com/dss/latest/apinode/logging_audit.html',
};

export const apiNodeHighAvailabilityAndScalability: Page = {
  title: 'Dataiku documentation: API node high availability and scalability',
  url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
};

export const versionControlOfProjects: Page = {
  title: 'Dataiku documentation: Version control of projects',
  url: 'https://doc.dataiku.com/dss/latest/collaboration/version-control.html',
};

export const projectFolders: Page = {
  title: 'Dataiku documentation: Project folders',
  url: 'https://doc.dataiku.com/dss/latest/concepts/homepage/project-folders.html#',
};

export const dssConcepts: Page = {
  title: 'Dataiku documentation: DSS concepts',
  url: 'https://doc.dataiku.com/dss/latest/concepts/index.html',
};

export const connectingToData: Page = {
  title: 'Dataiku documentation: Connecting to data',
  url: 'https://doc.dataiku.com/dss/latest/connecting/index.html',
};

export const supportedConnections: Page = {
  title: 'Dataiku documentation: Supported connections',
  url: 'https://doc.dataiku.com/dss/latest/connecting/connections.html',
};

export const containerisedExecutionConcepts: Page = {
  title: 'Dataiku documentation: Containerised execution, concepts',
  url: 'https://doc.dataiku.com/dss/latest/containers/concepts.html',
};

export const dynamicNamespaceManagement: Page = {
  title: 'Dataiku documentation: Dynamic namespace management',
  url: 'https://doc.dataiku.com/dss/latest/containers/namespaces.html',
};

export const productionDeploymentsAndBundles: Page = {
  title: 'Dataiku documentation: Production deployments and bundles',
  url: 'https://doc.dataiku.com/dss/latest/deployment',
};

export const theFlow: Page = {
  title: 'Dataiku documentation: The Flow',
  url: 'https://doc.dataiku.com/dss/latest/flow',
};

export const managedTools: Page = {
  title: 'Dataiku documentation: Managed tools',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/agents/tools/index.html',
};

export const tracing: Page = {
  title: 'Dataiku documentation: Tracing',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/agents/tracing.html',
};

export const answers: Page = {
  title: 'Dataiku documentation: Answers',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/chat-ui/answers.html',
};

export const workingWithVectorStores: Page = {
  title: 'Dataiku documentation: Working with Vector stores',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/knowledge/vector-stores.html',
};

export const cloudStacksForAwsConceptualOverview: Page = {
  title: 'Dataiku documentation: Cloud Stacks for AWS, conceptual overview',
  url: 'https://doc.dataiku.com/dss/latest/installation/cloudstacks-aws/concepts.html',
};

export const installing: Page = {
  title: 'Dataiku documentation: Installing',
  url: 'https://doc.dataiku.com/dss/latest/installation/index.html',
};

export const installingANewDssInstance: Page = {
  title: 'Dataiku documentation: Installing a new DSS instance',
  url: 'https://doc.dataiku.com/dss/latest/installation/new_instance.html',
};

export const otherInstallationOptions: Page = {
  title: 'Dataiku documentation: Other installation options',
  url: 'https://doc.dataiku.com/dss/latest/installation/other_options.html',
};

export const inMemoryPythonCustomModels: Page = {
  title: 'Dataiku documentation: In-memory Python, custom models',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/algorithms/in-memory-python.html#custom-models',
};

export const deepLearningRuntimeAndGpuSupport: Page = {
  title: 'Dataiku documentation: Deep learning, runtime and GPU support',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/deep-learning/runtime-gpu.html',
};

export const labeling: Page = {
  title: 'Dataiku documentation: Labeling',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/labeling.html',
};

export const exportingModels: Page = {
  title: 'Dataiku documentation: Exporting models',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/models-export.html',
};

export const scoringEngines: Page = {
  title: 'Dataiku documentation: Scoring engines',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/scoring-engines.html',
};

export const machineLearning: Page = {
  title: 'Dataiku documentation: Machine learning',
  url: 'https://doc.dataiku.com/dss/latest/machine_learning/index.html',
};

export const deepLearningIntroduction: Page = {
  title: 'Dataiku documentation: Introduction to deep learning',
  url: 'https://doc.dataiku.com/dss/latest/machine_learning/deep-learning/introduction.html',
};

export const dataQualityRules: Page = {
  title: 'Dataiku documentation: Data Quality Rules',
  url: 'https://doc.dataiku.com/dss/latest/metrics-check-data-quality/data-quality-rules.html',
};

export const experimentTrackingConcepts: Page = {
  title: 'Dataiku documentation: Experiment tracking concepts',
  url: 'https://doc.dataiku.com/dss/latest/mlops/experiment-tracking/concepts.html',
};

export const unifiedMonitoringApiEndpoints: Page = {
  title: 'Dataiku documentation: Unified Monitoring, API Endpoints',
  url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/api-endpoints.html',
};

export const unifiedMonitoringPrometheusIntegration: Page = {
  title: 'Dataiku documentation: Unified Monitoring, Prometheus Integration',
  url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/prometheus-integration.html',
};

export const auditData: Page = {
  title: 'Dataiku documentation: Audit data',
  url: 'https://doc.dataiku.com/dss/latest/operations/audit-trail/data.html',
};

export const plugins: Page = {
  title: 'Dataiku documentation: Plugins',
  url: 'https://doc.dataiku.com/dss/latest/plugins',
};

export const dataPreparation: Page = {
  title: 'Dataiku documentation: Data preparation',
  url: 'https://doc.dataiku.com/dss/latest/preparation/index.html',
};

export const fleetManagerInstances: Page = {
  title: 'Dataiku documentation: Fleet Manager Instances',
  url: 'https://doc.dataiku.com/dss/latest/python-api/fleetmanager/fminstances.html',
};

export const modelEvaluationStores: Page = {
  title: 'Dataiku documentation: Model Evaluation Stores',
  url: 'https://doc.dataiku.com/dss/latest/python-api/model-evaluation-stores.html',
};

export const savedModelsInThePythonApi: Page = {
  title: 'Dataiku documentation: Saved models in the Python API',
  url: 'https://doc.dataiku.com/dss/latest/python-api/saved_models.html',
};

export const automationScenarios: Page = {
  title: 'Dataiku documentation: Automation scenarios',
  url: 'https://doc.dataiku.com/dss/latest/scenarios/',
};

export const scenarioDefinitions: Page = {
  title: 'Dataiku documentation: Scenario definitions',
  url: 'https://doc.dataiku.com/dss/latest/scenarios/definitions.html',
};

export const schemas: Page = {
  title: 'Dataiku documentation: Schemas',
  url: 'https://doc.dataiku.com/dss/latest/schemas/index.html',
};

export const interactiveStatistics: Page = {
  title: 'Dataiku documentation: Interactive statistics',
  url: 'https://doc.dataiku.com/dss/latest/statistics/index.html',
};

export const streamingWithSparkAndScala: Page = {
  title: 'Dataiku documentation: Streaming with Spark and Scala',
  url: 'https://doc.dataiku.com/dss/latest/streaming/streaming_spark_scala.html',
};

export const capabilitiesOfUserIsolationFramework: Page = {
  title: 'Dataiku documentation: Capabilities of User Isolation Framework',
  url: 'https://doc.dataiku.com/dss/latest/user-isolation/capabilities-summary.html',
};

export const userIsolation: Page = {
  title: 'Dataiku documentation: User Isolation',
  url: 'https://doc.dataiku.com/dss/latest/user-isolation/index.html',
};

export const ansibleCollectionReadme: Page = {
  title: 'Dataiku Ansible collection on GitHub: README',
  url: 'https://github.com/dataiku/dataiku-ansible-collection/blob/main/README.md',
};

export const ansibleCollectionModules: Page = {
  title: 'Dataiku Ansible collection on GitHub: Modules',
  url: 'https://github.com/dataiku/dataiku-ansible-collection/tree/main/plugins/modules',
};

export const apiClientChangelog: Page = {
  title: 'Dataiku API client on GitHub: Changelog',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/HISTORY.txt',
};

export const apiClientLicence: Page = {
  title: 'Dataiku API client on GitHub: Licence',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/LICENSE.txt',
};

export const apiClientApiNodeClient: Page = {
  title: 'Dataiku API client on GitHub: API node client',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/apinode_client.py',
};

export const apiClientAdministration: Page = {
  title: 'Dataiku API client on GitHub: Administration',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/admin.py',
};

export const apiClientAgents: Page = {
  title: 'Dataiku API client on GitHub: Agents',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/agent.py',
};

export const apiClientApiDeployer: Page = {
  title: 'Dataiku API client on GitHub: API Deployer',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/apideployer.py',
};

export const apiClientApiServices: Page = {
  title: 'Dataiku API client on GitHub: API services',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/apiservice.py',
};

export const apiClientDataCollections: Page = {
  title: 'Dataiku API client on GitHub: Data Collections',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/data_collection.py',
};

export const apiClientDatasets: Page = {
  title: 'Dataiku API client on GitHub: Datasets',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/dataset.py',
};

export const apiClientDocumentExtraction: Page = {
  title: 'Dataiku API client on GitHub: Document extraction',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/document_extractor.py',
};

export const apiClientDrift: Page = {
  title: 'Dataiku API client on GitHub: Drift',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/drift.py',
};

export const apiClientEvaluationStores: Page = {
  title: 'Dataiku API client on GitHub: Evaluation stores',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/evaluationstore.py',
};

export const apiClientKnowledgeBank: Page = {
  title: 'Dataiku API client on GitHub: Knowledge Bank',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/knowledgebank.py',
};

export const apiClientLlmMesh: Page = {
  title: 'Dataiku API client on GitHub: LLM Mesh',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/llm.py',
};

export const apiClientMessagingChannels: Page = {
  title: 'Dataiku API client on GitHub: Messaging channels',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/messaging_channel.py',
};

export const apiClientVisualMl: Page = {
  title: 'Dataiku API client on GitHub: Visual ML',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
};

export const apiClientMlflowExtension: Page = {
  title: 'Dataiku API client on GitHub: MLflow extension',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/mlflow.py',
};

export const apiClientModelComparisons: Page = {
  title: 'Dataiku API client on GitHub: Model comparisons',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/modelcomparison.py',
};

export const apiClientProjects: Page = {
  title: 'Dataiku API client on GitHub: Projects',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
};

export const apiClientProjectStandards: Page = {
  title: 'Dataiku API client on GitHub: Project Standards',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project_standards.py',
};

export const apiClientProjectDeployer: Page = {
  title: 'Dataiku API client on GitHub: Project Deployer',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/projectdeployer.py',
};

export const apiClientProjectFolders: Page = {
  title: 'Dataiku API client on GitHub: Project folders',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/projectfolder.py',
};

export const apiClientRecipes: Page = {
  title: 'Dataiku API client on GitHub: Recipes',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/recipe.py',
};

export const apiClientSavedModels: Page = {
  title: 'Dataiku API client on GitHub: Saved models',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/savedmodel.py',
};

export const apiClientScenarios: Page = {
  title: 'Dataiku API client on GitHub: Scenarios',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/scenario.py',
};

export const apiClientStatisticsWorksheets: Page = {
  title: 'Dataiku API client on GitHub: Statistics worksheets',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/statistics.py',
};

export const apiClientStreamingEndpoints: Page = {
  title: 'Dataiku API client on GitHub: Streaming endpoints',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/streaming_endpoint.py',
};

export const apiClientUnifiedMonitoring: Page = {
  title: 'Dataiku API client on GitHub: Unified Monitoring',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/unifiedmonitoring.py',
};

export const apiClientDatasetSelectionAndSampling: Page = {
  title: 'Dataiku API client on GitHub: Dataset selection and sampling',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/utils.py',
};

export const apiClientWorkspaces: Page = {
  title: 'Dataiku API client on GitHub: Workspaces',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/workspace.py',
};

export const apiClientJobs: Page = {
  title: 'Dataiku API client on GitHub: Jobs',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/job.py',
};

export const apiClientInstanceClient: Page = {
  title: 'Dataiku API client on GitHub: Instance client',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dssclient.py',
};

export const apiClientFleetManagerCloudAccounts: Page = {
  title: 'Dataiku API client on GitHub: Fleet Manager cloud accounts',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/cloudaccounts.py',
};

export const apiClientFleetManagerInstances: Page = {
  title: 'Dataiku API client on GitHub: Fleet Manager instances',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/instances.py',
};

export const apiClientFleetManagerTenant: Page = {
  title: 'Dataiku API client on GitHub: Fleet Manager tenant',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/tenant.py',
};

export const apiClientFleetManagerVirtualNetworks: Page = {
  title: 'Dataiku API client on GitHub: Fleet Manager virtual networks',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/virtualnetworks.py',
};

export const apiClientFleetManagerClient: Page = {
  title: 'Dataiku API client on GitHub: Fleet Manager client',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fmclient.py',
};

export const apiClientGovernRolesAndPermissions: Page = {
  title: 'Dataiku API client on GitHub: Govern roles and permissions',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/govern/admin_roles_permissions_handler.py',
};

export const apiClientGovernArtifacts: Page = {
  title: 'Dataiku API client on GitHub: Govern artifacts',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/govern/artifact.py',
};

export const apiClientIdentitySettings: Page = {
  title: 'Dataiku API client on GitHub: Identity settings',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/iam/settings.py',
};

export const headlessReadme: Page = {
  title: 'Dataiku Headless on GitHub: README',
  url: 'https://github.com/dataiku/dataiku-headless/blob/main/README.md',
};

export const mlScoringPythonLibraryReadme: Page = {
  title: 'Dataiku ML Scoring Python library on GitHub: README',
  url: 'https://github.com/dataiku/dataiku-scoring-python/blob/main/README.md',
};

export const codeSamplesCicdPipelineSampleWithAzureDevOps: Page = {
  title: 'Dataiku code samples on GitHub: CI/CD pipeline sample with Azure DevOps',
  url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_azure_project_deployer/README.md',
};

export const codeSamplesCicdPipelineSampleJenkinsApiService: Page = {
  title: 'Dataiku code samples on GitHub: CI/CD pipeline sample with Jenkins for an API service',
  url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_jenkins_api_deployer/README.md',
};

export const codeSamplesCicdPipelineSampleWithJenkins: Page = {
  title: 'Dataiku code samples on GitHub: CI/CD pipeline sample with Jenkins',
  url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_jenkins_project_deployer/README.md',
};

export const plugInAksClustersNodePoolParameters: Page = {
  title: 'Dataiku plug-in on GitHub: AKS clusters, node pool parameters',
  url: 'https://github.com/dataiku/dss-plugin-aks-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
};

export const aksClustersPlugin: Page = {
  title: 'GitHub: dataiku/dss-plugin-aks-clusters',
  url: 'https://github.com/dataiku/dss-plugin-aks-clusters',
};

export const plugInEksClustersNodePoolParameters: Page = {
  title: 'Dataiku plug-in on GitHub: EKS clusters, node pool parameters',
  url: 'https://github.com/dataiku/dss-plugin-eks-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
};

export const eksClustersPlugin: Page = {
  title: 'GitHub: dataiku/dss-plugin-eks-clusters',
  url: 'https://github.com/dataiku/dss-plugin-eks-clusters',
};

export const plugInGkeClustersNodePoolParameters: Page = {
  title: 'Dataiku plug-in on GitHub: GKE clusters, node pool parameters',
  url: 'https://github.com/dataiku/dss-plugin-gke-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
};

export const plugInMlAssistedLabeling: Page = {
  title: 'Dataiku plug-in on GitHub: ML Assisted Labeling',
  url: 'https://github.com/dataiku/dss-plugin-ml-assisted-labeling/blob/master/README.md',
};

export const mlAssistedLabelingPlugInStoppingMetricStep: Page = {
  title: 'Dataiku ML-assisted labeling plug-in: Stopping metric step',
  url: 'https://github.com/dataiku/dss-plugin-ml-assisted-labeling/blob/master/python-steps/stopping-metric/step.json',
};

export const plugInModelDataCompliance: Page = {
  title: 'Dataiku plug-in on GitHub: Model Data Compliance',
  url: 'https://github.com/dataiku/dss-plugin-model-data-compliance/blob/master/README.md',
  dated: '2020-08',
  version: '1.0.0',
};

export const plugInModelDriftMonitoring: Page = {
  title: 'Dataiku plug-in on GitHub: Model drift monitoring',
  url: 'https://github.com/dataiku/dss-plugin-model-drift/blob/master/README.md',
};

export const plugInModelErrorAnalysis: Page = {
  title: 'Dataiku plug-in on GitHub: Model Error Analysis',
  url: 'https://github.com/dataiku/dss-plugin-model-error-analysis/blob/master/README.md',
};

export const plugInModelFairnessReport: Page = {
  title: 'Dataiku plug-in on GitHub: Model fairness report',
  url: 'https://github.com/dataiku/dss-plugin-model-fairness-report/blob/master/README.md',
  dated: '2020-11',
  version: '1.0.0',
};

export const plugInOnnxExporter: Page = {
  title: 'Dataiku plug-in on GitHub: ONNX exporter',
  url: 'https://github.com/dataiku/dss-plugin-onnx-exporter/blob/master/README.md',
};

export const plugInOnnxExporterDescriptor: Page = {
  title: 'Dataiku plug-in on GitHub: ONNX exporter, descriptor',
  url: 'https://github.com/dataiku/dss-plugin-onnx-exporter/blob/master/plugin.json',
  version: '1.2.1',
};

export const kijiPrivacyProxyReadme: Page = {
  title: 'Dataiku Kiji Privacy Proxy on GitHub: README',
  url: 'https://github.com/dataiku/kiji-proxy/blob/main/README.md',
};

export const knowledgeBase9_0Sampling: Page = {
  title: 'Dataiku knowledge base 9.0: Sampling',
  url: 'https://knowledge.dataiku.com/9.0/courses/basics/explore-data/concept-sampling.html',
  version: '9.0',
};

export const knowledgeBase9_0Recipes: Page = {
  title: 'Dataiku knowledge base 9.0: Recipes',
  url: 'https://knowledge.dataiku.com/9.0/courses/basics/prepare-data/concept-recipe.html',
  version: '9.0',
};

export const knowledgeBaseTheElasticAiStackAndItsNodes: Page = {
  title: 'Dataiku knowledge base: The elastic AI stack and its nodes',
  url: 'https://knowledge.dataiku.com/latest/admin-deploying/architecture/reference-elastic-ai-stack.html',
};

export const knowledgeBaseAutomationScenarios: Page = {
  title: 'Dataiku knowledge base: Automation scenarios',
  url: 'https://knowledge.dataiku.com/latest/automate-tasks/scenarios/concept-scenarios.html',
};

export const knowledgeBaseManagingElasticAiComputeCapacity: Page = {
  title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
  url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
};

export const knowledgeBaseDataTransferBetweenCloudStorage: Page = {
  title: 'Dataiku knowledge base: Data transfer between cloud storage locations',
  url: 'https://knowledge.dataiku.com/latest/cloud-security/reference-transfer-data.html',
};

export const knowledgeBaseEnterpriseAssetLibrary: Page = {
  title: 'Dataiku knowledge base: Enterprise Asset Library',
  url: 'https://knowledge.dataiku.com/latest/collaboration/sharing-projects-assets/concept-enterprise-asset-library.html',
};

export const knowledgeBaseMetricsAndChecksHandsOn: Page = {
  title: 'Dataiku knowledge base: Metrics and checks, hands-on',
  url: 'https://knowledge.dataiku.com/latest/courses/automation/metrics-checks-hands-on.html',
};

export const knowledgeBaseTheCatalogue: Page = {
  title: 'Dataiku knowledge base: The catalogue',
  url: 'https://knowledge.dataiku.com/latest/courses/basics/create-project/concept-catalog.html',
};

export const knowledgeBaseRecipesInDataiku: Page = {
  title: 'Dataiku knowledge base: Recipes in Dataiku',
  url: 'https://knowledge.dataiku.com/latest/courses/basics/prepare-data/concept-recipe.html',
};

export const knowledgeBaseABTestingOfModels: Page = {
  title: 'Dataiku knowledge base: A/B testing of models',
  url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/ab-testing.html',
};

export const knowledgeBaseDeployingAModelForRealTimeScoring: Page = {
  title: 'Dataiku knowledge base: Deploying a model for real-time scoring',
  url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/deploy-realtime.html',
};

export const knowledgeBaseComputationEngines: Page = {
  title: 'Dataiku knowledge base: Computation engines',
  url: 'https://knowledge.dataiku.com/latest/data-preparation/pipelines/concept-computation-engine.html',
};

export const knowledgeBaseSingleSignOnOnDataikuCloud: Page = {
  title: 'Dataiku knowledge base: Single sign-on on Dataiku Cloud',
  url: 'https://knowledge.dataiku.com/latest/dataiku-cloud/sso/index.html',
};

export const knowledgeBaseLlmGuardrails: Page = {
  title: 'Dataiku knowledge base: LLM guardrails',
  url: 'https://knowledge.dataiku.com/latest/genai/admin/concept-genai-guardrails.html',
};

export const knowledgeBaseOverviewOfAgentTools: Page = {
  title: 'Dataiku knowledge base: Overview of agent tools',
  url: 'https://knowledge.dataiku.com/latest/genai/agents/concept-agent-tool-overview.html',
};

export const knowledgeBaseFlow: Page = {
  title: 'Dataiku knowledge base: Flow',
  url: 'https://knowledge.dataiku.com/latest/getting-started/dataiku-ui/concept-flow.html',
};

export const knowledgeBaseMonitoringModelDrift: Page = {
  title: 'Dataiku knowledge base: Monitoring model drift',
  url: 'https://knowledge.dataiku.com/latest/kb/analytics-ml/Monitoring-model-drift-with-DSS.html',
};

export const knowledgeBaseCicd: Page = {
  title: 'Dataiku knowledge base: CI/CD',
  url: 'https://knowledge.dataiku.com/latest/kb/o16n/ci-cd/index.html',
};

export const knowledgeBasePromptStudiosAndPromptRecipe: Page = {
  title: 'Dataiku knowledge base: Prompt Studios and Prompt recipe',
  url: 'https://knowledge.dataiku.com/latest/ml-analytics/gen-ai/concept-prompt-studio.html',
};

export const knowledgeBaseDeployingAModelToTheFlow: Page = {
  title: 'Dataiku knowledge base: Deploying a model to the Flow',
  url: 'https://knowledge.dataiku.com/latest/ml-analytics/model-scoring/concept-deploy-model-to-flow.html',
};

export const knowledgeBaseDataLineage: Page = {
  title: 'Dataiku knowledge base: Data lineage',
  url: 'https://knowledge.dataiku.com/latest/mlops-o16n/data-quality/concept-data-lineage.html',
};

export const knowledgeBaseModelLifecycle: Page = {
  title: 'Dataiku knowledge base: Model lifecycle',
  url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
};

export const knowledgeBaseDataGovernanceWithTheGdprPlugin: Page = {
  title: 'Dataiku knowledge base: Data governance with the GDPR plugin',
  url: 'https://knowledge.dataiku.com/latest/use-cases/plugins/gdpr/tutorial-index.html',
};

export const awsMarketplacePage: Page = {
  title: 'Dataiku: AWS Marketplace page',
  url: 'https://pages.dataiku.com/dataiku-aws-marketplace',
};

export const pypiDataikuApiClientReleaseListOf14_7_7: Page = {
  title: 'PyPI: Dataiku API client, release list of 14.7.7',
  url: 'https://pypi.org/project/dataiku-api-client/14.7.7/',
  dated: '2026-11-12',
  version: '14.7.7',
};

export const pypiDataikuApiClientReleaseList: Page = {
  title: 'PyPI: Dataiku API client, release list',
  url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
  dated: '2026-11-02',
  version: '15.2.1',
};

export const techcrunchDataikuOnlineLaunch: Page = {
  title: 'TechCrunch: Dataiku Online launch',
  url: 'https://techcrunch.com/2021/06/14/enterprise-ai-platform-dataiku-launches-managed-service-for-smaller-companies/',
  dated: '2021-06-14',
};

export const youtubeDataikuVideoOnTheLab: Page = {
  title: 'YouTube: Dataiku video on the Lab',
  url: 'https://www.youtube.com/watch?v=cT4lRTNW9ns',
};

export const youtubeDataikuVideoOnTrainingAndRetrainingModels: Page = {
  title: 'YouTube: Dataiku video on training and retraining models',
  url: 'https://www.youtube.com/watch?v=zWs_B_cVjtc',
};

export const v11ViewingExperimentsAndRuns: Page = {
  title: 'Dataiku documentation 11: Viewing experiments and runs',
  url: 'https://doc.dataiku.com/dss/11/mlops/experiment-tracking/viewing.html',
  version: '11',
};

export const containersConcepts: Page = {
  title: 'Dataiku documentation (11): Concepts of containers',
  url: 'https://doc.dataiku.com/dss/11/containers/concepts.html',
  version: '11',
};

export const apiNodeAdminApi: Page = {
  title: 'Dataiku documentation: API node administration API',
  url: 'https://doc.dataiku.com/dss/api/14/apinode-admin',
  version: '14',
};

export const apiNodeOnEks: Page = {
  title: 'Dataiku documentation: Deployment on Amazon Elastic Kubernetes Service',
  url: 'https://doc.dataiku.com/dss/latest/apinode/kubernetes/eks.html',
};

export const apinodeAdminTool: Page = {
  title: 'Dataiku documentation: Using the apinode-admin tool',
  url: 'https://doc.dataiku.com/dss/latest/apinode/operations/cli-tool.html',
};

export const modelComparisonsChampion: Page = {
  title: 'Dataiku documentation: Model comparisons',
  url: 'https://doc.dataiku.com/dss/latest/mlops/model-comparisons/index.html',
};

export const automatedModelEvaluations: Page = {
  title: 'Dataiku documentation: Automating model evaluations and drift analysis',
  url: 'https://doc.dataiku.com/dss/latest/mlops/model-evaluations/automating.html',
};

export const releaseNotes14: Page = {
  title: 'Dataiku documentation: DSS 14 release notes',
  url: 'https://doc.dataiku.com/dss/latest/release_notes/14.html',
  version: '14',
};

export const kubernetesHorizontalPodAutoscaling: Page = {
  title: 'Kubernetes documentation: Horizontal Pod Autoscaling',
  url: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
};

export const knowledgeSignOffProcess: Page = {
  title: 'Dataiku Knowledge Base: Sign-off process',
  url: 'https://knowledge.dataiku.com/latest/mlops-o16n/govern/concept-reviews-signoffs.html',
};

export const endpointApis: Page = {
  title: 'Dataiku documentation: Endpoint APIs',
  url: 'https://doc.dataiku.com/dss/latest/apinode/api/endpoints-api.html',
};

export const auditTrail: Page = {
  title: 'Dataiku documentation: Audit trail',
  url: 'https://doc.dataiku.com/dss/latest/operations/audit-trail/index.html',
};

export const viewingTheAuditTrail: Page = {
  title: 'Dataiku documentation: Viewing the audit trail in DSS',
  url: 'https://doc.dataiku.com/dss/latest/operations/audit-trail/viewing-in-dss.html',
};

export const mainProjectPermissions: Page = {
  title: 'Dataiku documentation: Main project permissions',
  url: 'https://doc.dataiku.com/dss/latest/security/permissions.html',
};

export const v13MlflowModels: Page = {
  title: 'Dataiku DSS 13 documentation: MLflow models',
  url: 'https://doc.dataiku.com/dss/13/mlops/mlflow-models/index.html',
  version: '13',
};

export const v14PublicWebapps: Page = {
  title: 'Dataiku documentation 14: Public webapps',
  url: 'https://doc.dataiku.com/dss/14/webapps/public.html',
  version: '14',
};

export const apiClientAgentTools: Page = {
  title: 'Dataiku API client on GitHub: Agent tools',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/agent_tool.py',
};

export const apiClientLangchainTool: Page = {
  title: 'Dataiku API client on GitHub: LangChain tool',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/langchain/tool.py',
};

export const apiClientDataQuality: Page = {
  title: 'Dataiku API client on GitHub: Data quality',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/data_quality.py',
};

export const governRolesAndPermissions: Page = {
  title: 'Dataiku knowledge base: Govern roles and permissions',
  url: 'https://knowledge.dataiku.com/latest/mlops-o16n/govern/concept-roles-permissions.html',
};

export const modelDocumentGenerator: Page = {
  title: 'Dataiku documentation: Model document generator',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/model-document-generator.html',
};

export const gDPRPlugIn: Page = {
  title: 'Dataiku: GDPR plug-in',
  url: 'https://dataiku.com/product/plugins/gdpr',
  dated: '2023-12-06',
  version: '0.2.0',
};

export const v14PromptInjectionDetection: Page = {
  title: 'Dataiku documentation 14: Prompt injection detection',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/guardrails/prompt-injection-detection.html',
  version: '14',
};

export const developerGuideOpenAiCallsViaTheLlmMesh: Page = {
  title: 'Dataiku developer guide: OpenAI-compatible API calls via the LLM Mesh',
  url: 'https://developer.dataiku.com/latest/tutorials/genai/nlp/openaiXmesh/index.html',
};

export const mllibEngine: Page = {
  title: 'Dataiku documentation: MLlib (Spark) engine',
  url: 'https://doc.dataiku.com/dss/latest/machine_learning/mllib.html',
};

export const exportingModelsLicence: Page = {
  title: 'Dataiku documentation: Exporting models, with its note on licences',
  url: 'https://doc.dataiku.com/dss/latest/machine_learning/models-export.html',
};

export const plugInMlAssistedLabelingDescriptor: Page = {
  title: 'Dataiku plug-in on GitHub: ML Assisted Labeling, descriptor',
  url: 'https://github.com/dataiku/dss-plugin-ml-assisted-labeling/blob/master/plugin.json',
  version: '4.1.1',
};

export const v14HuggingFaceModelsSetupPrerequisites: Page = {
  title: 'Dataiku documentation 14: Hugging Face models, setup and prerequisites',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models/setup.html',
  version: '14',
};

export const fleetManagerClientClass: Page = {
  title: 'Dataiku documentation: The main FMClient class',
  url: 'https://doc.dataiku.com/dss/latest/python-api/fleetmanager/fmclient.html',
};

export const projectDeploymentInfrastructures: Page = {
  title: 'Dataiku documentation: Project deployment infrastructures',
  url: 'https://doc.dataiku.com/dss/latest/deployment/project-deployment-infrastructures.html',
};

export const creatingABundle: Page = {
  title: 'Dataiku documentation: Creating a bundle',
  url: 'https://doc.dataiku.com/dss/latest/deployment/creating-bundles.html',
};

export const launchingAScenario: Page = {
  title: 'Dataiku documentation: Launching a scenario',
  url: 'https://doc.dataiku.com/dss/latest/scenarios/triggers.html',
};

export const driftSampling: Page = {
  title: 'Dataiku documentation: Sampling strategies for drift analysis',
  url: 'https://doc.dataiku.com/dss/latest/mlops/drift-analysis/sampling.html',
};

export const predictionDriftPage: Page = {
  title: 'Dataiku documentation: Prediction drift',
  url: 'https://doc.dataiku.com/dss/latest/mlops/drift-analysis/prediction-drift.html',
};

export const modelFairnessReport: Page = {
  title: 'Dataiku documentation: Model fairness report',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/supervised/model-fairness-report.html',
};

export const exposingAVisualModel: Page = {
  title: 'Dataiku documentation: Exposing a visual model',
  url: 'https://doc.dataiku.com/dss/latest/apinode/endpoint-std.html',
};

export const predictionResults: Page = {
  title: 'Dataiku documentation: Prediction results',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/supervised/results.html',
};

export const introductionToGuardrails: Page = {
  title: 'Dataiku documentation: Introduction to guardrails',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/guardrails/introduction.html',
};

export const piiDetection: Page = {
  title: 'Dataiku documentation: PII detection',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/guardrails/pii-detection.html',
};

export const jenkinsProjectPipeline: Page = {
  title: 'Dataiku code samples on GitHub: Jenkins pipeline for the Project Deployer',
  url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_jenkins_project_deployer/pipeline.groovy',
};

export const azureProjectPipeline: Page = {
  title: 'Dataiku code samples on GitHub: Azure pipeline for the Project Deployer',
  url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_azure_project_deployer/azure-pipelines.yml',
};

export const plugInModelDataComplianceCheck: Page = {
  title: 'Dataiku plug-in on GitHub: Model Data Compliance, check',
  url: 'https://github.com/dataiku/dss-plugin-model-data-compliance/blob/master/python-checks/check-against-reference/check.json',
};

export const hfTextGeneration: Page = {
  title: 'Dataiku documentation: Hugging Face models, text generation',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/huggingface-models/text-generation.html',
};

export const usingAgentTools: Page = {
  title: 'Dataiku documentation: Using agent tools',
  url: 'https://doc.dataiku.com/dss/latest/agents/tools/using-tools.html',
};

export const remoteMcp: Page = {
  title: 'Dataiku documentation: Remote MCP',
  url: 'https://doc.dataiku.com/dss/latest/agents/tools/remote-mcp.html',
};

export const localMcp: Page = {
  title: 'Dataiku documentation: Local MCP',
  url: 'https://doc.dataiku.com/dss/latest/agents/tools/local-mcp.html',
};

export const importingMlflowModels: Page = {
  title: 'Dataiku documentation: Importing MLflow models',
  url: 'https://doc.dataiku.com/dss/latest/mlops/mlflow-models/importing.html',
};

export const v14ExternalModels: Page = {
  title: 'Dataiku documentation 14: External Models',
  url: 'https://doc.dataiku.com/dss/14/mlops/external-models/index.html',
};

export const v14MlflowLimitations: Page = {
  title: 'Dataiku documentation 14: MLflow models, limitations and supported versions',
  url: 'https://doc.dataiku.com/dss/14/mlops/mlflow-models/limitations.html',
};

export const modelsLifecycle: Page = {
  title: 'Dataiku documentation: Models lifecycle',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/models-lifecycle.html',
};

export const releaseNotes13: Page = {
  title: 'Dataiku documentation: DSS 13 release notes',
  url: 'https://doc.dataiku.com/dss/latest/release_notes/13.html',
};

export const callingAnotherEndpoint: Page = {
  title: 'Dataiku developer guide: Calling another endpoint',
  url: 'https://developer.dataiku.com/latest/concepts-and-examples/api-designer/inter-calling.html',
};

export const introductionToWebapps: Page = {
  title: 'Dataiku documentation: Introduction to webapps',
  url: 'https://doc.dataiku.com/dss/latest/webapps/introduction.html',
};

export const deployingMlflowModels: Page = {
  title: 'Dataiku documentation: Deploying MLflow models',
  url: 'https://doc.dataiku.com/dss/latest/mlops/experiment-tracking/deploying.html',
};

export const sharedObjects: Page = {
  title: 'Dataiku documentation: Shared objects',
  url: 'https://doc.dataiku.com/dss/latest/security/shared-objects.html',
};

export const governPermissions: Page = {
  title: 'Dataiku documentation: Govern security, permissions',
  url: 'https://doc.dataiku.com/dss/latest/security/govern-permissions.html',
};

export const governItems: Page = {
  title: 'Dataiku documentation: Items in Dataiku Govern',
  url: 'https://doc.dataiku.com/dss/latest/governance/types-govern-items.html',
};

export const governanceFeatures: Page = {
  title: 'Dataiku documentation: Governance process features',
  url: 'https://doc.dataiku.com/dss/latest/governance/governance-features.html',
};

export const agentTracing: Page = {
  title: 'Dataiku documentation: Tracing of agents',
  url: 'https://doc.dataiku.com/dss/latest/agents/tracing.html',
};

export const costControl: Page = {
  title: 'Dataiku documentation: Cost control',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/cost-control.html',
};

export const evaluatingLlms: Page = {
  title: 'Dataiku documentation: Evaluating LLMs and GenAI use cases',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/evaluation.html',
};

export const agentEvaluation: Page = {
  title: 'Dataiku documentation: Agent evaluation',
  url: 'https://doc.dataiku.com/dss/latest/agents/evaluation.html',
};

export const analyzingEvaluations: Page = {
  title: 'Dataiku documentation: Analyzing evaluation results',
  url: 'https://doc.dataiku.com/dss/latest/mlops/model-evaluations/analyzing-evaluations.html',
};

export const evaluatingDataikuPredictionModels: Page = {
  title: 'Dataiku documentation: Evaluating Dataiku prediction models',
  url: 'https://doc.dataiku.com/dss/latest/mlops/model-evaluations/dss-models.html',
};

export const unifiedMonitoringAlerting: Page = {
  title: 'Dataiku documentation: Unified Monitoring alerting',
  url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/unified-monitoring-alerting.html',
};

export const unifiedMonitoringModelStatus: Page = {
  title: 'Dataiku documentation: Unified Monitoring, understanding model status',
  url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/model-status.html',
};

export const managingPrompts: Page = {
  title: 'Dataiku documentation: Managing prompts in the Enterprise Asset Library',
  url: 'https://doc.dataiku.com/dss/latest/enterprise-asset-library/prompt-management.html',
};

export const deployingOnKubernetes: Page = {
  title: 'Dataiku documentation: Deploying API services on Kubernetes',
  url: 'https://doc.dataiku.com/dss/latest/apinode/kubernetes/index.html',
};

export const guideMachineLearning: Page = {
  title: 'Dataiku developer guide: Machine learning in the Python API',
  url: 'https://developer.dataiku.com/latest/api-reference/python/ml.html',
};

export const visualRecipes: Page = {
  title: 'Dataiku documentation: Visual recipes',
  url: 'https://doc.dataiku.com/dss/latest/other_recipes/index.html',
};

export const codeRecipes: Page = {
  title: 'Dataiku documentation: Code recipes',
  url: 'https://doc.dataiku.com/dss/latest/code_recipes/index.html',
};

export const insertingRecipes: Page = {
  title: 'Dataiku documentation: Inserting and deleting recipes',
  url: 'https://doc.dataiku.com/dss/latest/flow/insert-delete.html',
};

export const rebuildingDatasets: Page = {
  title: 'Dataiku documentation: Rebuilding datasets',
  url: 'https://doc.dataiku.com/dss/latest/flow/building-datasets.html',
};

export const univariateAnalysis: Page = {
  title: 'Dataiku documentation: Univariate analysis',
  url: 'https://doc.dataiku.com/dss/latest/statistics/univariate.html',
};

export const v12DataCollectionPermissions: Page = {
  title: 'Dataiku documentation 12: Data Collections, permissions and dataset visibility',
  url: 'https://doc.dataiku.com/dss/12/data-catalog/data-collections/permissions-and-dataset-visibility.html',
  version: '12',
};

export const catalogCollectionPermissions: Page = {
  title: 'Dataiku documentation: Catalog Collections, permissions and asset visibility',
  url: 'https://doc.dataiku.com/dss/latest/catalog/catalog-collections/permissions-and-asset-visibility.html',
};

export const v14OtherHuggingFaceModelTypes: Page = {
  title: 'Dataiku documentation 14: Hugging Face models, other model types',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models/other-model-types.html',
  version: '14',
};

export const plugInEksClustersChangelog: Page = {
  title: 'Dataiku plug-in on GitHub: EKS clusters, change log',
  url: 'https://github.com/dataiku/dss-plugin-eks-clusters/blob/master/CHANGELOG.md',
};

export const plugInEksClustersClusterParameters: Page = {
  title: 'Dataiku plug-in on GitHub: EKS clusters, cluster parameters',
  url: 'https://github.com/dataiku/dss-plugin-eks-clusters/blob/master/python-clusters/create-eks-cluster/cluster.json',
};

export const mlflowTrackingApis: Page = {
  title: 'MLflow documentation: Tracking APIs',
  url: 'https://mlflow.org/docs/latest/ml/tracking/tracking-api',
};

export const codeSamplesKafkaPrediction: Page = {
  title: 'Dataiku code samples on GitHub: Prediction from Kafka to Kafka',
  url: 'https://github.com/dataiku/dss-code-samples/blob/master/streaming/cpython/kafka_to_kafka_prediction.py',
};

export const codeSamplesContinuousPython: Page = {
  title: 'Dataiku code samples on GitHub: Continuous Python, README',
  url: 'https://github.com/dataiku/dss-code-samples/blob/master/streaming/cpython/README.md',
};

export const apiClientApiNodeServices: Page = {
  title: 'Dataiku API client on GitHub: API node services',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/apinode_admin/service.py',
};

export const apiClientApiNodeAdministration: Page = {
  title: 'Dataiku API client on GitHub: API node administration',
  url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/apinode_admin_client.py',
};

export const v14AzureLoadBalancers: Page = {
  title: 'Dataiku documentation 14: Load balancers in Cloud Stacks for Azure',
  url: 'https://doc.dataiku.com/dss/14/installation/cloudstacks-azure/load-balancers.html',
  version: '14',
};

export const dataikuToolsDssDocker: Page = {
  title: 'Dataiku tools on GitHub: DSS Docker image, README',
  url: 'https://github.com/dataiku/dataiku-tools/blob/master/dss-docker/README.md',
};

export const v14SingleSignOn: Page = {
  title: 'Dataiku documentation 14: Single sign-on',
  url: 'https://doc.dataiku.com/dss/14/security/sso.html',
  version: '14',
};

export const v14LdapAuthentication: Page = {
  title: 'Dataiku documentation 14: Configuring LDAP authentication',
  url: 'https://doc.dataiku.com/dss/14/security/authentication/ldap.html',
  version: '14',
};

export const v14ConnectionsSecurity: Page = {
  title: 'Dataiku documentation 14: Connections security',
  url: 'https://doc.dataiku.com/dss/14/security/connections.html',
  version: '14',
};

export const v14AwsVirtualNetworks: Page = {
  title: 'Dataiku documentation 14: Virtual networks in Cloud Stacks for AWS',
  url: 'https://doc.dataiku.com/dss/14/installation/cloudstacks-aws/virtual-networks.html',
  version: '14',
};
export const v14DataCatalog: Page = {
  title: 'Dataiku documentation 14: Data Catalog',
  url: 'https://doc.dataiku.com/dss/14/data-catalog/index.html',
  version: '14',
};

export const v14DatasetsAndIndexedTables: Page = {
  title: 'Dataiku documentation 14: Datasets and Indexed Tables',
  url: 'https://doc.dataiku.com/dss/14/data-catalog/datasets-indexed-tables.html',
  version: '14',
};

export const v14Charts: Page = {
  title: 'Dataiku documentation 14: Charts',
  url: 'https://doc.dataiku.com/dss/14/visualization/index.html',
  version: '14',
};

export const v14FineTuning: Page = {
  title: 'Dataiku documentation 14: Fine-tuning',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/fine-tuning.html',
  version: '14',
};

export const v14AdvancedModelsOptimization: Page = {
  title: 'Dataiku documentation 14: Advanced models optimisation',
  url: 'https://doc.dataiku.com/dss/14/machine-learning/advanced-optimization.html',
  version: '14',
};

export const v14InMemoryPython: Page = {
  title: 'Dataiku documentation 14: In-memory Python',
  url: 'https://doc.dataiku.com/dss/14/machine-learning/algorithms/in-memory-python.html',
  version: '14',
};

export const v14CodeEnvironmentsOnAutomationNodes: Page = {
  title: 'Dataiku documentation 14: Code environments on Automation nodes',
  url: 'https://doc.dataiku.com/dss/14/code-envs/automation.html',
  version: '14',
};

export const v14InstallOnMacOs: Page = {
  title: 'Dataiku documentation 14: Install on macOS',
  url: 'https://doc.dataiku.com/dss/14/installation/other/osx.html',
  version: '14',
};

export const v14InstallOnWindows: Page = {
  title: 'Dataiku documentation 14: Install on Windows',
  url: 'https://doc.dataiku.com/dss/14/installation/other/windows.html',
  version: '14',
};

export const v14RunningDssAsAContainer: Page = {
  title: 'Dataiku documentation 14: Running DSS as a container',
  url: 'https://doc.dataiku.com/dss/14/installation/other/container.html',
  version: '14',
};

export const v14StreamingData: Page = {
  title: 'Dataiku documentation 14: Streaming data',
  url: 'https://doc.dataiku.com/dss/14/streaming/index.html',
  version: '14',
};

export const v14Iceberg: Page = {
  title: 'Dataiku documentation 14: Iceberg',
  url: 'https://doc.dataiku.com/dss/14/connecting/iceberg.html',
  version: '14',
};

export const v14NVIDIADgxSystems: Page = {
  title: 'Dataiku documentation 14: NVIDIA DGX systems',
  url: 'https://doc.dataiku.com/dss/14/containers/dgxsystems/index.html',
  version: '14',
};

export const guideLlmMesh: Page = {
  title: 'Dataiku developer guide: LLM Mesh',
  url: 'https://developer.dataiku.com/latest/concepts-and-examples/llm-mesh.html',
};

export const guideDistributedTrainingWithRay: Page = {
  title: 'Dataiku developer guide: Distributed ML training using Ray',
  url: 'https://developer.dataiku.com/latest/tutorials/machine-learning/others/distributed-training/index.html',
};

export const v14CodeStudiosConcepts: Page = {
  title: 'Dataiku documentation 14: Code Studios, concepts',
  url: 'https://doc.dataiku.com/dss/14/code-studios/concepts.html',
  version: '14',
};

export const v14KnowledgeBankSearchSettings: Page = {
  title: 'Dataiku documentation 14: Knowledge Bank search settings',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/knowledge/kb-search-settings.html',
  version: '14',
};

export const v14FirstDeepLearningModel: Page = {
  title: 'Dataiku documentation 14: Your first deep learning model',
  url: 'https://doc.dataiku.com/dss/14/machine-learning/deep-learning/first-model.html',
  version: '14',
};

export const v14ManualLineage: Page = {
  title: 'Dataiku documentation 14: Manual lineage',
  url: 'https://doc.dataiku.com/dss/14/data-lineage/manual-lineage.html',
  version: '14',
};

export const v14DataLineage: Page = {
  title: 'Dataiku documentation 14: Data Lineage',
  url: 'https://doc.dataiku.com/dss/14/data-lineage/index.html',
};

export const v14DatasetLookupEndpoint: Page = {
  title: 'Dataiku documentation 14: Dataset lookup endpoint',
  url: 'https://doc.dataiku.com/dss/14/apinode/endpoint-dataset-lookup.html',
  version: '14',
};

export const v14ManagingWorkspaces: Page = {
  title: 'Dataiku documentation 14: Managing workspaces',
  url: 'https://doc.dataiku.com/dss/14/workspaces/managing.html',
  version: '14',
};

export const tags: Page = {
  title: 'Dataiku documentation: Tags',
  url: 'https://doc.dataiku.com/dss/latest/collaboration/tags.html',
};

export const usageOfSpark: Page = {
  title: 'Dataiku documentation: Usage of Spark in DSS',
  url: 'https://doc.dataiku.com/dss/latest/spark/usage.html',
};

export const introductionToLlmMesh: Page = {
  title: 'Dataiku documentation: Introduction to generative AI and the LLM Mesh',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/introduction.html',
};

export const llmConnections: Page = {
  title: 'Dataiku documentation: LLM connections',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/llm-connections.html',
};

export const dssLicense: Page = {
  title: 'Dataiku documentation: DSS license',
  url: 'https://doc.dataiku.com/dss/latest/operations/license.html',
};

export const customInstall: Page = {
  title: 'Dataiku documentation: Installing a new DSS instance, custom install',
  url: 'https://doc.dataiku.com/dss/latest/installation/custom/initial-install.html',
};

export const hfSetup: Page = {
  title: 'Dataiku documentation: Hugging Face models, setup and prerequisites',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/huggingface-models/setup.html',
};

export const mlflowModels: Page = {
  title: 'Dataiku documentation: MLflow models',
  url: 'https://doc.dataiku.com/dss/latest/mlops/mlflow-models/index.html',
};

export const v14ChartsInterface: Page = {
  title: 'Dataiku documentation 14: The Charts interface',
  url: 'https://doc.dataiku.com/dss/14/visualization/interface.html',
  version: '14',
};

export const dssAndSpark: Page = {
  title: 'Dataiku documentation: DSS and Spark',
  url: 'https://doc.dataiku.com/dss/latest/spark',
};

export const v14SettingUpSpark: Page = {
  title: 'Dataiku documentation 14: Setting up Spark integration',
  url: 'https://doc.dataiku.com/dss/14/spark/installation.html',
  version: '14',
};

export const v14ExecutionEngines: Page = {
  title: 'Dataiku documentation 14: Execution engines of data preparation',
  url: 'https://doc.dataiku.com/dss/14/preparation/engines.html',
  version: '14',
};

export const v14ContainerisedNotebooks: Page = {
  title: 'Dataiku documentation 14: Containerised notebooks',
  url: 'https://doc.dataiku.com/dss/14/notebooks/containerized-notebooks.html',
  version: '14',
};

export const v14DistinctRecipe: Page = {
  title: 'Dataiku documentation 14: Distinct recipe',
  url: 'https://doc.dataiku.com/dss/14/other_recipes/distinct.html',
  version: '14',
};

export const v14ManagedEksClusters: Page = {
  title: 'Dataiku documentation 14: Using managed EKS clusters',
  url: 'https://doc.dataiku.com/dss/14/containers/eks/managed.html',
  version: '14',
};

export const v14ManagedAksClusters: Page = {
  title: 'Dataiku documentation 14: Using managed AKS clusters',
  url: 'https://doc.dataiku.com/dss/14/containers/aks/managed.html',
  version: '14',
};

export const v14CodeEnvironments: Page = {
  title: 'Dataiku documentation 14: Code environments',
  url: 'https://doc.dataiku.com/dss/14/code-envs/index.html',
  version: '14',
};

export const v14AutomatedMachineLearning: Page = {
  title: 'Dataiku documentation 14: Automated machine learning',
  url: 'https://doc.dataiku.com/dss/14/machine-learning/auto-ml.html',
  version: '14',
};

export const v14Sampling: Page = {
  title: 'Dataiku documentation 14: Sampling',
  url: 'https://doc.dataiku.com/dss/14/explore/sampling.html',
  version: '14',
};

export const v14MainProjectPermissions: Page = {
  title: 'Dataiku documentation 14: Main project permissions',
  url: 'https://doc.dataiku.com/dss/14/security/permissions.html',
  version: '14',
};

export const v14CausalPredictionAlgorithms: Page = {
  title: 'Dataiku documentation 14: Causal prediction algorithms',
  url: 'https://doc.dataiku.com/dss/14/machine-learning/causal-prediction/causal-prediction-algorithms.html',
  version: '14',
};

export const euDataActAddendum: Page = {
  title: 'Dataiku legal: EU Data Act Addendum for Dataiku Cloud',
  url: 'https://www.dataiku.com/legal/dataiku-cloud/eu-data-act-addendum',
};

export const v14ProjectStandards: Page = {
  title: 'Dataiku documentation 14: Project Standards',
  url: 'https://doc.dataiku.com/dss/14/mlops/project-standards/index.html',
  version: '14',
};

export const v14EmbeddingDatasets: Page = {
  title: 'Dataiku documentation 14: Embedding and searching datasets',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/knowledge/first-rag.html',
  version: '14',
};

export const v14EmbeddingDocuments: Page = {
  title: 'Dataiku documentation 14: Embedding and searching documents',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/knowledge/documents.html',
  version: '14',
};

export const v14CodeEnvsInContainers: Page = {
  title: 'Dataiku documentation 14: Using code envs with containerised execution',
  url: 'https://doc.dataiku.com/dss/14/containers/code-envs.html',
  version: '14',
};

export const rIntegration: Page = {
  title: 'Dataiku documentation: R integration',
  url: 'https://doc.dataiku.com/dss/latest/installation/r.html',
};

export const nvidiaNim: Page = {
  title: 'Dataiku documentation: NVIDIA NIM',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/nvidia-nim.html',
};

export const developerGuideProjects: Page = {
  title: 'Dataiku developer guide: Projects',
  url: 'https://developer.dataiku.com/latest/concepts-and-examples/projects.html',
};

export const supportTiers: Page = {
  title: 'Dataiku documentation: Support tiers',
  url: 'https://doc.dataiku.com/dss/latest/troubleshooting/support-tiers.html',
};

export const apiNodeSecurity: Page = {
  title: 'Dataiku documentation: API node security',
  url: 'https://doc.dataiku.com/dss/latest/apinode/security.html',
};

export const fairnessChangelog: Page = {
  title: 'Dataiku plug-in on GitHub: Model fairness report, changelog',
  url: 'https://github.com/dataiku/dss-plugin-model-fairness-report/blob/master/CHANGELOG.md',
};

export const timeSeriesEvaluation: Page = {
  title: 'Dataiku documentation: Evaluating Dataiku time series forecasting models',
  url: 'https://doc.dataiku.com/dss/latest/mlops/model-evaluations/time-series-models.html',
};

export const individualExplanations: Page = {
  title: 'Dataiku documentation: Individual prediction explanations',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/supervised/explanations.html',
};

export const sqlQuestionAnsweringTool: Page = {
  title: 'Dataiku documentation: SQL Question Answering tool',
  url: 'https://doc.dataiku.com/dss/latest/agents/tools/sql-question-answering.html',
};

export const featureStore: Page = {
  title: 'Dataiku documentation: Feature Store',
  url: 'https://doc.dataiku.com/dss/latest/mlops/feature-store/index.html',
};

export const timeSeriesForecastingIntroduction: Page = {
  title: 'Dataiku documentation: Time series forecasting, introduction',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/time-series-forecasting/introduction.html',
};

export const causalPredictionIntroduction: Page = {
  title: 'Dataiku documentation: Causal prediction, introduction',
  url: 'https://doc.dataiku.com/dss/latest/machine-learning/causal-prediction/introduction.html',
};

export const sapHana: Page = {
  title: 'Dataiku documentation: SAP HANA',
  url: 'https://doc.dataiku.com/dss/latest/connecting/sql/saphana.html',
};

export const knowledgeBaseCloudDataConnections: Page = {
  title: 'Dataiku knowledge base: Data connections on Dataiku Cloud',
  url: 'https://knowledge.dataiku.com/latest/dataiku-cloud/data-connections/index.html',
};

export const knowledgeBaseProtectDataSources: Page = {
  title: 'Dataiku knowledge base: Protect data sources',
  url: 'https://knowledge.dataiku.com/latest/cloud-connections/data-connections/how-to-protect-data-sources.html',
};

export const knowledgeBaseActivateSso: Page = {
  title: 'Dataiku knowledge base: Activate single sign-on on Dataiku Cloud',
  url: 'https://knowledge.dataiku.com/latest/cloud-space-management/sso/how-to-activate-sso.html',
};

export const viewingExperimentsAndRuns: Page = {
  title: 'Dataiku documentation: Viewing experiments and runs',
  url: 'https://doc.dataiku.com/dss/latest/mlops/experiment-tracking/viewing.html',
};

export const trackingExperimentsInCode: Page = {
  title: 'Dataiku documentation: Tracking experiments in code',
  url: 'https://doc.dataiku.com/dss/latest/mlops/experiment-tracking/tracking.html',
};

export const serviceExpositions: Page = {
  title: 'Dataiku documentation: Service expositions',
  url: 'https://doc.dataiku.com/dss/latest/apinode/kubernetes/expositions.html',
};

export const awsSandboxImage: Page = {
  title: 'Dataiku documentation: AWS sandbox marketplace image',
  url: 'https://doc.dataiku.com/dss/latest/installation/other/aws.html',
};

export const azureSandboxImage: Page = {
  title: 'Dataiku documentation: Azure sandbox marketplace image',
  url: 'https://doc.dataiku.com/dss/latest/installation/other/azure.html',
};

export const gcpSandboxImage: Page = {
  title: 'Dataiku documentation: GCP sandbox marketplace image',
  url: 'https://doc.dataiku.com/dss/latest/installation/other/gcp.html',
};

export const knowledgeInitialSetup: Page = {
  title: 'Dataiku documentation: Knowledge and RAG, initial setup',
  url: 'https://doc.dataiku.com/dss/latest/generative-ai/knowledge/initial-setup.html',
};

export const generateFeatures: Page = {
  title: 'Dataiku documentation: Generate features',
  url: 'https://doc.dataiku.com/dss/latest/other_recipes/generate-features.html',
};

export const upsertRecipe: Page = {
  title: 'Dataiku documentation: Upsert',
  url: 'https://doc.dataiku.com/dss/latest/other_recipes/upsert.html',
};

export const enrichingPredictionQueries: Page = {
  title: 'Dataiku documentation: Enriching prediction queries',
  url: 'https://doc.dataiku.com/dss/latest/apinode/enrich-prediction-queries.html',
};

export const hdfs: Page = {
  title: 'Dataiku documentation: HDFS',
  url: 'https://doc.dataiku.com/dss/latest/connecting/hdfs.html',
};

export const plugInPermissions: Page = {
  title: 'Dataiku documentation: Plug-in permissions',
  url: 'https://doc.dataiku.com/dss/latest/plugins/permissions.html',
};

export const workspacesIntroduction: Page = {
  title: 'Dataiku documentation: Workspaces',
  url: 'https://doc.dataiku.com/dss/latest/workspaces/index.html',
};

export const azureVirtualNetworks: Page = {
  title: 'Dataiku documentation: Virtual networks on Azure',
  url: 'https://doc.dataiku.com/dss/latest/installation/cloudstacks-azure/virtual-networks.html',
};

export const plugInEksClustersDescriptor: Page = {
  title: 'Dataiku plug-in on GitHub: EKS clusters, descriptor',
  url: 'https://github.com/dataiku/dss-plugin-eks-clusters/blob/master/plugin.json',
  version: '1.5.0',
};

export const plugInAksClustersDescriptor: Page = {
  title: 'Dataiku plug-in on GitHub: AKS clusters, descriptor',
  url: 'https://github.com/dataiku/dss-plugin-aks-clusters/blob/master/plugin.json',
  version: '3.1.0',
};

export const plugInGkeClustersDescriptor: Page = {
  title: 'Dataiku plug-in on GitHub: GKE clusters, descriptor',
  url: 'https://github.com/dataiku/dss-plugin-gke-clusters/blob/master/plugin.json',
  version: '1.5.1',
};

export const plugInRayClusterDescriptor: Page = {
  title: 'Dataiku plug-in on GitHub: Ray cluster, descriptor',
  url: 'https://github.com/dataiku/dss-plugin-raycluster/blob/master/plugin.json',
  version: '0.0.1',
};

export const toxicityDetection: Page = {
  title: 'Dataiku documentation 14: Toxicity detection',
  url: 'https://doc.dataiku.com/dss/14/generative-ai/guardrails/toxicity-detection.html',
  version: '14',
};

export const eventServer: Page = {
  title: 'Dataiku documentation 14: The DSS Event Server',
  url: 'https://doc.dataiku.com/dss/14/operations/audit-trail/eventserver.html',
  version: '14',
};

export const auditTrailOnDataikuCloud: Page = {
  title: 'Dataiku documentation 14: Audit trail on Dataiku Cloud',
  url: 'https://doc.dataiku.com/dss/14/operations/audit-trail/dataikucloud.html',
  version: '14',
};

export const plugInGdprReadme: Page = {
  title: 'Dataiku plug-in on GitHub: GDPR',
  url: 'https://github.com/dataiku/dss-plugin-gdpr/blob/main/README.md',
};

export const mlScoringPythonLibraryLicence: Page = {
  title: 'Dataiku ML Scoring Python library on GitHub: licence',
  url: 'https://github.com/dataiku/dataiku-scoring-python/blob/main/LICENSE.txt',
};

export const knowledgeSelfHealingApiServices: Page = {
  title: 'Dataiku knowledge base: Self-healing API service deployments on Kubernetes',
  url: 'https://knowledge.dataiku.com/latest/admin-operating/instance-monitoring/tutorial-monitor-api-services.html',
};
