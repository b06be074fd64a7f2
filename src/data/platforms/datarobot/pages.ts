import type { Page } from '../../written.ts';

export const composableMlConsiderations: Page = {
  title: 'DataRobot documentation: Composable ML considerations',
  url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/cml-ref/cml-consider.html',
};

export const customTasksConfiguration: Page = {
  title: 'DataRobot documentation: Custom tasks configuration (installation)',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/custom-models-apps/custom-tasks-configuration.html',
};

export const timeAwareWranglingJapanese: Page = {
  title: 'DataRobot documentation in Japanese: Time-aware wrangling',
  url: 'https://docs.datarobot.com/ja/docs/workbench/wb-dataprep/wb-wrangle-data/build-recipe/wb-ts-wrangling.html',
};

export const snowflakeIntegrationJapanese: Page = {
  title: 'DataRobot documentation in Japanese: Snowflake integration',
  url: 'https://docs.datarobot.com/ja/docs/classic-ui/data/transform-data/feature-discovery/fd-snowflake.html.md',
  dated: '2026-07-15',
};

export const dataReference: Page = {
  title: 'DataRobot documentation: Data reference',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/index.html',
};

export const dataQualityAssessmentJapanese: Page = {
  title: 'DataRobot documentation in Japanese: Data Quality Assessment',
  url: 'https://docs.datarobot.com/ja/docs/reference/data-ref/data-assess-ref.html',
};

export const apiEvangelistDocumentationIndex: Page = {
  title: 'API Evangelist repository: Copy of the index of DataRobot’s documentation (15 July 2026)',
  url: 'https://github.com/api-evangelist/datarobot/blob/main/llms/datarobot-llms.txt',
  dated: '2026-07-15',
};

export const apiEvangelistTrustCenter: Page = {
  title: 'API Evangelist repository: Trust centre of DataRobot (18 July 2026)',
  url: 'https://github.com/api-evangelist/datarobot/blob/main/security/datarobot-trust-center.yml',
  dated: '2026-07-18',
};

export const workloadApiConfiguration: Page = {
  title: 'DataRobot documentation: Workload API configuration (installation)',
  url: 'https://docs.datarobot.com/en/docs/install/installation/advanced-configuration/workload-api-configuration.html',
};

export const cliPipelines: Page = {
  title: 'DataRobot CLI repository: Pipelines API management',
  url: 'https://github.com/datarobot-oss/cli/blob/main/docs/commands/pipeline.md',
};

export const cliFeatureGates: Page = {
  title: 'DataRobot CLI repository: Feature flags',
  url: 'https://github.com/datarobot-oss/cli/blob/main/docs/development/feature-gates.md',
};

export const drumTritonPredictor: Page = {
  title: 'DataRobot User Models repository: DRUM, triton_predictor.py',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/custom_model_runner/datarobot_drum/drum/gpu_predictors/triton_predictor.py',
};

export const drumArgumentsParser: Page = {
  title: 'DataRobot User Models repository: DRUM, args_parser.py',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/custom_model_runner/datarobot_drum/drum/args_parser.py',
};

export const pythonClientFeatureLineage: Page = {
  title: 'DataRobot Python client documentation: Feature lineage',
  url: 'https://datarobot-public-api-client.readthedocs-hosted.com/en/early-access/feature_lineage.html',
};

export const personalData: Page = {
  title: 'DataRobot: Personal data and DataRobot',
  url: 'https://www.datarobot.com/privacy/personal-data/',
};

export const exploreRegistryDataVersion11_0: Page = {
  title: 'DataRobot documentation: Explore registry data (version 11.0)',
  url: 'https://docs.datarobot.com/11.0/en/docs/workbench/nxt-registry/nxt-data-registry/nxt-explore-data.html',
  version: '11.0',
};

export const useTheDataRobotLlmGatewayVersion11_1: Page = {
  title: 'DataRobot documentation: Use the DataRobot LLM gateway (version 11.1)',
  url: 'https://docs.datarobot.com/11.1/en/docs/gen-ai/genai-code/dr-llm-gateway.html',
  version: '11.1',
};

export const createAVectorDatabaseVersion11_1: Page = {
  title: 'DataRobot documentation: Create a vector database (version 11.1)',
  url: 'https://docs.datarobot.com/11.1/en/docs/gen-ai/vector-database/vector-dbs.html',
  version: '11.1',
};

export const agentAssist: Page = {
  title: 'DataRobot documentation: Agent Assist',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agent-assist/index.html',
};

export const workflowsAndPrompting: Page = {
  title: 'DataRobot documentation: Workflows and prompting',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agent-assist/workflows-and-prompting.html',
};

export const deployAgenticWorkflows: Page = {
  title: 'DataRobot documentation: Deploy agentic workflows',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-deploy/agentic-workflow-deploy.html',
};

export const registerAgenticWorkflows: Page = {
  title: 'DataRobot documentation: Register agentic workflows',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-deploy/agentic-workflow-register.html',
};

export const configureLlmProviderFallback: Page = {
  title: 'DataRobot documentation: Configure LLM provider fallback',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/agentic-llm-fallback.html',
};

export const agenticMemoryService: Page = {
  title: 'DataRobot documentation: Agentic memory service',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/agentic-memory-service.html',
};

export const developAgenticWorkflows: Page = {
  title: 'DataRobot documentation: Develop agentic workflows',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/index.html',
};

export const evaluateMetricsOfAgenticWorkflows: Page = {
  title: 'DataRobot documentation: Evaluate metrics of agentic workflows',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-eval/agentic-evaluation-tools.html',
};

export const dynamicToolRegistration: Page = {
  title: 'DataRobot documentation: Dynamic tool registration',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-mcp/agentic-mcp-dynamic-tool-registration.html',
};

export const mcpServerOverview: Page = {
  title: 'DataRobot documentation: MCP server overview',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-mcp/agentic-mcp-overview.html',
};

export const dataExplorationAndTracing: Page = {
  title: 'DataRobot documentation: Data exploration and tracing',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-data-exploration.html',
};

export const moderationEvents: Page = {
  title: 'DataRobot documentation: Moderation events',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-moderation.html',
};

export const openTelemetryLogs: Page = {
  title: 'DataRobot documentation: OpenTelemetry logs',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-otel-logs.html',
};

export const openTelemetryMetricsAgentic: Page = {
  title: 'DataRobot documentation: OpenTelemetry metrics (agentic)',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-otel-metrics.html',
};

export const deploymentOverview: Page = {
  title: 'DataRobot documentation: Deployment overview',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-overview.html',
};

export const resourceMonitoringAgentic: Page = {
  title: 'DataRobot documentation: Resource monitoring (agentic)',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-resource-monitoring.html',
};

export const deploymentServiceHealthAgentic: Page = {
  title: 'DataRobot documentation: Deployment service health (agentic)',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-service-health.html',
};

export const deploymentUsage: Page = {
  title: 'DataRobot documentation: Deployment usage',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-usage.html',
};

export const monitorAgentic: Page = {
  title: 'DataRobot documentation: Monitor (agentic)',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/index.html',
};

export const dataRobotExperimentationPlugin: Page = {
  title: 'DataRobot documentation: DataRobot experimentation plugin',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/cli/experimentation-plugin.html',
};

export const createVectorDatabasesFromByoEmbeddings: Page = {
  title: 'DataRobot documentation: Create vector databases from BYO embeddings',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/create-vdb-byo-embedding.html',
};

export const useTheDataRobotLlmGateway: Page = {
  title: 'DataRobot documentation: Use the DataRobot LLM gateway',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/dr-llm-gateway.html',
};

export const useTheBoltOnGovernanceApi: Page = {
  title: 'DataRobot documentation: Use the Bolt-on Governance API',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/genai-chat-completion-api.html',
};

export const nvidiaNimGalleryInformation: Page = {
  title: 'DataRobot documentation: NVIDIA NIM gallery information',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/genai-nim-gallery-support.html',
};

export const importAndDeployWithNVIDIANim: Page = {
  title: 'DataRobot documentation: Import and deploy with NVIDIA NIM',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/nvidia-ngc-nim-import.html',
};

export const useNVIDIANeMoGuardrailsWithDataRobotModeration: Page = {
  title: 'DataRobot documentation: Use NVIDIA NeMo Guardrails with DataRobot moderation',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/nvidia-nim-evaluation-moderation.html',
};

export const useAnEmbeddingNVIDIANimToCreateAVectorDatabase: Page = {
  title: 'DataRobot documentation: Use an embedding NVIDIA NIM to create a vector database',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/nvidia-nim-vdb-embed.html',
};

export const multipleLlmBlueprintChatComparison: Page = {
  title: 'DataRobot documentation: Multiple LLM blueprint chat comparison',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/playground-tools/compare-llm.html',
};

export const useLlmEvaluationTools: Page = {
  title: 'DataRobot documentation: Use LLM evaluation tools',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/playground-tools/playground-eval-metrics.html',
};

export const playgroundOverview: Page = {
  title: 'DataRobot documentation: Playground overview',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/playground-tools/playground-overview.html',
};

export const createAndManagePrompts: Page = {
  title: 'DataRobot documentation: Create and manage prompts',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/prompt-mgmt/create-prompts.html',
};

export const callPromptsInAnAgent: Page = {
  title: 'DataRobot documentation: Call prompts in an agent',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/prompt-mgmt/prompt-in-agent.html',
};

export const aclHydration: Page = {
  title: 'DataRobot documentation: ACL hydration',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/acl-hydration.html',
};

export const updateConnectedVectorDatabases: Page = {
  title: 'DataRobot documentation: Update connected vector databases',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/update-connected-vdbs.html',
};

export const registerAndDeployVectorDatabases: Page = {
  title: 'DataRobot documentation: Register and deploy vector databases',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/vector-dbs-register-deploy.html',
};

export const createAVectorDatabase: Page = {
  title: 'DataRobot documentation: Create a vector database',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/vector-dbs.html',
};

export const updateResidentVectorDatabases: Page = {
  title: 'DataRobot documentation: Update resident vector databases',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/vector-versions.html',
};

export const migrateModelToNewCluster: Page = {
  title: 'DataRobot documentation: Migrate a model to a new cluster',
  url: 'https://docs.datarobot.com/en/docs/api/accelerators/model-deploy-mlops/model-migrate.html',
};

export const apacheAirflow: Page = {
  title: 'DataRobot documentation: Apache Airflow',
  url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/apache-airflow.html',
};

export const declarativeApi: Page = {
  title: 'DataRobot documentation: Declarative API',
  url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/declarative-api.html',
};

export const createAHostedCustomMetricFromATemplateWithCode: Page = {
  title: 'DataRobot documentation: Create a hosted custom metric from a template with code',
  url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/dr-model-metrics/dmm-hosted-custom-metrics-quickstart.html',
};

export const codeFirstTools: Page = {
  title: 'DataRobot documentation: Code-first tools',
  url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/index.html',
};

export const mlflowIntegrationForDataRobot: Page = {
  title: 'DataRobot documentation: MLflow integration for DataRobot',
  url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/mlflow-integration.html',
};

export const dataRobotModerationsLibrary: Page = {
  title: 'DataRobot documentation: DataRobot Moderations library',
  url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/moderations-library/index.html',
};

export const moderationsGuardrails: Page = {
  title: 'DataRobot documentation: Moderations guardrails',
  url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/moderations-library/moderations-guardrails.html',
};

export const usingTheModerationsCli: Page = {
  title: 'DataRobot documentation: Using the Moderations CLI',
  url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/moderations-library/using-moderations-with-the-cli.html',
};

export const apacheSparkApiForScoringCode: Page = {
  title: 'DataRobot documentation: Apache Spark API for Scoring Code',
  url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/sc-apache-spark.html',
};

export const featureDiscoverySqlWithSpark: Page = {
  title: 'DataRobot documentation: Feature Discovery SQL with Spark',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/ai-integrations-platforms/fd-sql-spark.html',
};

export const dataAnnotatorApp: Page = {
  title: 'DataRobot documentation: Data annotator app',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/llm-and-genai-apps/data-annotator.html',
};

export const fineTuneDeployLlms: Page = {
  title: 'DataRobot documentation: Fine-tune & deploy LLMs',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/model-building-tuning/finetune-codespace.html',
};

export const hyperparameterOptimization: Page = {
  title: 'DataRobot documentation: Hyperparameter optimization',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/model-building-tuning/hyperopt.html',
};

export const modelRegistryWithThePythonClient: Page = {
  title: 'DataRobot documentation: Model Registry with the Python client',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/mlops/model_registry.html',
};

export const batchPredictionsWithThePythonClient: Page = {
  title: 'DataRobot documentation: Batch predictions with the Python client',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/predictions/batch_predictions.html',
};

export const usingTheBatchPredictionApi: Page = {
  title: 'DataRobot documentation: Using the batch prediction API',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/py-code-examples/prediction-examples/batch-pred-api.html',
};

export const batchPredictionJobDefinitions: Page = {
  title: 'DataRobot documentation: Batch Prediction job definitions',
  url: 'https://docs.datarobot.com/en/docs/api/reference/batch-prediction-api/job-definitions.html',
};

export const predictionApi: Page = {
  title: 'DataRobot documentation: Prediction API',
  url: 'https://docs.datarobot.com/en/docs/api/reference/predapi/index.html',
};

export const approvalWorkflowsRestApi: Page = {
  title: 'DataRobot documentation: Approval workflows (REST API)',
  url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/approval_workflows.html',
};

export const dataDriftRestApi: Page = {
  title: 'DataRobot documentation: Data drift (REST API)',
  url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/observability_drift.html',
};

export const collaborationRestApi: Page = {
  title: 'DataRobot documentation: Collaboration (REST API)',
  url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/tag-collaboration.html',
};

export const dataExports: Page = {
  title: 'DataRobot documentation: Data exports',
  url: 'https://docs.datarobot.com/en/docs/api/reference/sdk/data-exploration.html',
};

export const prepareDataWithSparkSql: Page = {
  title: 'DataRobot documentation: Prepare data with Spark SQL',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/data/ai-catalog/spark.html',
};

export const workWithLargeDatasets: Page = {
  title: 'DataRobot documentation: Work with large datasets',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/data/import-data/large-data/index.html',
};

export const snowflakeIntegration: Page = {
  title: 'DataRobot documentation: Snowflake integration',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/data/transform-data/feature-discovery/fd-snowflake.html',
};

export const featureDiscoveryClassic: Page = {
  title: 'DataRobot documentation: Feature Discovery (Classic)',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/data/transform-data/feature-discovery/index.html',
};

export const createAndExecuteCellsClassic: Page = {
  title: 'DataRobot documentation: Create and execute cells (Classic)',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/dr-notebooks/code-nb/dr-cell-nb.html',
};

export const snowflakeExternalFunctionsAndStreams: Page = {
  title: 'DataRobot documentation: Snowflake external functions and streams',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/integrations/snowflake/sf-function-streams.html',
};

export const generateSnowflakeUdfScoringCode: Page = {
  title: 'DataRobot documentation: Generate Snowflake UDF Scoring Code',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/integrations/snowflake/snowflake-sc.html',
};

export const setUpHumilityRulesClassic: Page = {
  title: 'DataRobot documentation: Set up humility rules (Classic)',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment-settings/humility-settings.html',
};

export const managementAgentClassic: Page = {
  title: 'DataRobot documentation: Management agent (Classic)',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment/mlops-agent/mgmt-agent/index.html',
};

export const managementAgentInstallationAndConfiguration: Page = {
  title: 'DataRobot documentation: Management agent: Installation and configuration',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment/mlops-agent/mgmt-agent/mgmt-agent-install.html',
};

export const installTheManagementAgentForKubernetes: Page = {
  title: 'DataRobot documentation: Install the management agent for Kubernetes',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment/mlops-agent/mgmt-agent/mgmt-agent-kubernetes.html',
};

export const humilityTab: Page = {
  title: 'DataRobot documentation: Humility tab',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/governance/humble.html',
};

export const manageAutomatedRetrainingPoliciesClassic: Page = {
  title: 'DataRobot documentation: Manage Automated Retraining policies (Classic)',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/manage-mlops/set-up-auto-retraining.html',
};

export const featureCacheForFeatureDiscoveryDeploymentsClassic: Page = {
  title: 'DataRobot documentation: Feature cache for Feature Discovery deployments (Classic)',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/mlops-preview/safer-ft-cache.html',
};

export const gpusForDeepLearningClassic: Page = {
  title: 'DataRobot documentation: GPUs for deep learning (Classic)',
  url: 'https://docs.datarobot.com/en/docs/classic-ui/modeling/build-models/adv-opt/gpus.html',
};

export const dataRobotAiPlatformOverview: Page = {
  title: 'DataRobot documentation: DataRobot AI Platform overview',
  url: 'https://docs.datarobot.com/en/docs/get-started/day0/orientation.html',
};

export const workbenchOverview: Page = {
  title: 'DataRobot documentation: Workbench overview',
  url: 'https://docs.datarobot.com/en/docs/get-started/day0/predai-start/wb-overview.html',
};

export const trialFaq: Page = {
  title: 'DataRobot documentation: Trial FAQ',
  url: 'https://docs.datarobot.com/en/docs/get-started/day0/trial-faq.html',
};

export const serverlessPredictionsInstallation: Page = {
  title: 'DataRobot documentation: Serverless predictions (installation)',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/custom-models-apps/serverless-predictions.html',
};

export const notificationPoliciesInstallation: Page = {
  title: 'DataRobot documentation: Notification policies (installation)',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/platform-features/notification-policies.html',
};

export const integrateWithLdap: Page = {
  title: 'DataRobot documentation: Integrate with LDAP',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/security/ldap.html',
};

export const workloadApiInstallation: Page = {
  title: 'DataRobot documentation: Workload API (installation)',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
};

export const installAndConfig: Page = {
  title: 'DataRobot documentation: Install and config',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/index.html',
};

export const installTheDataRobotPlatformOnGoogleGke: Page = {
  title: 'DataRobot documentation: Install the DataRobot platform on Google GKE',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/install-on-gke/gke-install.html',
};

export const internalPcs: Page = {
  title: 'DataRobot documentation: Internal PCS',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/preinstall/persistent-critical-services/pcs.html',
};

export const nvidiaNimInstallation: Page = {
  title: 'DataRobot documentation: NVIDIA NIM (installation)',
  url: 'https://docs.datarobot.com/en/docs/install/installation/advanced-configuration/nvidia-nim/index.html',
};

export const architectureOverviewInstallation: Page = {
  title: 'DataRobot documentation: Architecture overview (installation)',
  url: 'https://docs.datarobot.com/en/docs/install/installation/architecture/index.html',
};

export const installingDataRobotWithHelmChart: Page = {
  title: 'DataRobot documentation: Installing DataRobot with Helm chart',
  url: 'https://docs.datarobot.com/en/docs/install/installation/install-with-helm-chart.html',
};

export const singleVsMultiTenantSaaS: Page = {
  title: 'DataRobot documentation: Single- vs. multi-tenant SaaS',
  url: 'https://docs.datarobot.com/en/docs/more-info/robot-to-robot/rr-singlemulti-tenant.html',
};

export const twoFactorAuthentication: Page = {
  title: 'DataRobot documentation: Two-factor authentication',
  url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/2fa.html',
};

export const usageExplorer: Page = {
  title: 'DataRobot documentation: Usage Explorer',
  url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/acct-usage-explore.html',
};

export const connectRemoteRepositories: Page = {
  title: 'DataRobot documentation: Connect remote repositories',
  url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/remote-repos.html',
};

export const credentialsManagement: Page = {
  title: 'DataRobot documentation: Credentials management',
  url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/stored-creds.html',
};

export const llmGatewayManagement: Page = {
  title: 'DataRobot documentation: LLM gateway management',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/llm-gateway-mgmt.html',
};

export const applyADataRobotLicense: Page = {
  title: 'DataRobot documentation: Apply a DataRobot license',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/manage-cluster/license.html',
};

export const manageGroups: Page = {
  title: 'DataRobot documentation: Manage groups',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/manage-entities/manage-groups.html',
};

export const manageOrganizations: Page = {
  title: 'DataRobot documentation: Manage organizations',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/manage-entities/manage-orgs.html',
};

export const userActivityMonitor: Page = {
  title: 'DataRobot documentation: User Activity Monitor',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/monitoring/main-uam-overview.html',
};

export const resourceMonitor: Page = {
  title: 'DataRobot documentation: Resource Monitor',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/monitoring/resource-monitor.html',
};

export const monitorUsage: Page = {
  title: 'DataRobot documentation: Monitor usage',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/monitoring/usage-explorer.html',
};

export const networkPolicies: Page = {
  title: 'DataRobot documentation: Network policies',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/network-policy.html',
};

export const scimProvisioning: Page = {
  title: 'DataRobot documentation: SCIM provisioning',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/scim.html',
};

export const singleSignOn: Page = {
  title: 'DataRobot documentation: Single sign-on',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/sso-ref.html',
};

export const notificationService: Page = {
  title: 'DataRobot documentation: Notification service',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/webhooks/index.html',
};

export const portablePredictionServerRunningModes: Page = {
  title: 'DataRobot documentation: Portable Prediction Server running modes',
  url: 'https://docs.datarobot.com/en/docs/predictions/port-pred/pps/pps-run-modes.html',
};

export const allowedSourceIpAddresses: Page = {
  title: 'DataRobot documentation: Allowed source IP addresses',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/allowed-ips.html',
};

export const automaticTransformations: Page = {
  title: 'DataRobot documentation: Automatic transformations',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/auto-transform.html',
};

export const dataQualityAssessment: Page = {
  title: 'DataRobot documentation: Data Quality Assessment',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-assess-ref.html',
};

export const dataQualityChecks: Page = {
  title: 'DataRobot documentation: Data quality checks',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-quality-ref.html',
};

export const box: Page = {
  title: 'DataRobot documentation: Box',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/dc-box.html',
};

export const confluence: Page = {
  title: 'DataRobot documentation: Confluence',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/dc-confluence.html',
};

export const jira: Page = {
  title: 'DataRobot documentation: Jira',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/dc-jira.html',
};

export const supportedDataStores: Page = {
  title: 'DataRobot documentation: Supported data stores',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/index.html',
};

export const exploratoryDataAnalysisEda: Page = {
  title: 'DataRobot documentation: Exploratory Data Analysis (EDA)',
  url: 'https://docs.datarobot.com/en/docs/reference/data-ref/eda-explained.html',
};

export const llmGatewayModelConfiguration: Page = {
  title: 'DataRobot documentation: LLM gateway model configuration',
  url: 'https://docs.datarobot.com/en/docs/reference/gen-ai-ref/llm-gateway-config.html',
};

export const glossary: Page = {
  title: 'DataRobot documentation: Glossary',
  url: 'https://docs.datarobot.com/en/docs/reference/glossary/index.html',
};

export const customRbacRoles: Page = {
  title: 'DataRobot documentation: Custom RBAC roles',
  url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/custom-roles.html',
};

export const enterpriseArchitectureSelfManagedPremiseEnvironments: Page = {
  title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
  url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
};

export const platformAndManagementReference: Page = {
  title: 'DataRobot documentation: Platform and management reference',
  url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/index.html',
};

export const roleBasedAccessControl: Page = {
  title: 'DataRobot documentation: Role-based access control',
  url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/rbac-ref.html',
};

export const sharing: Page = {
  title: 'DataRobot documentation: Sharing',
  url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/sharing.html',
};

export const userActivityMonitorReference: Page = {
  title: 'DataRobot documentation: User Activity Monitor reference',
  url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/uam-ref.html',
};

export const biasAndFairnessReference: Page = {
  title: 'DataRobot documentation: Bias and Fairness reference',
  url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/bias-ref.html',
};

export const modelingAlgorithms: Page = {
  title: 'DataRobot documentation: Modeling algorithms',
  url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/model-list.html',
};

export const modelRecommendationProcess: Page = {
  title: 'DataRobot documentation: Model recommendation process',
  url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/model-rec-process.html',
};

export const platformRobotToRobot: Page = {
  title: 'DataRobot documentation: Platform (robot-to-robot)',
  url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/robot-to-robot/rr-platform.html',
};

export const workerQueue: Page = {
  title: 'DataRobot documentation: Worker Queue',
  url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/worker-queue.html',
};

export const v11_1MaintenanceReleases: Page = {
  title: 'DataRobot documentation: V11.1 maintenance releases',
  url: 'https://docs.datarobot.com/en/docs/release/archive-release-notes/v11.1/11.1-maintenance/index.html',
  version: '11.1',
};

export const version11_4_0: Page = {
  title: 'DataRobot documentation: Version 11.4.0',
  url: 'https://docs.datarobot.com/en/docs/release/archive-release-notes/v11.4.x.html',
  dated: '2025-12-19',
  version: '11.4.0',
};

export const migrateModelsDedicatedServerlessPrediction: Page = {
  title: 'DataRobot documentation: Migrate models from dedicated to serverless prediction environments',
  url: 'https://docs.datarobot.com/en/docs/release/deprecations-and-migrations/dpe-serverless-migration.html',
};

export const guardedRagAssistant: Page = {
  title: 'DataRobot documentation: Guarded RAG Assistant',
  url: 'https://docs.datarobot.com/en/docs/wb-apps/app-templates/at-rag-assist.html',
};

export const applicationTemplates: Page = {
  title: 'DataRobot documentation: Application templates',
  url: 'https://docs.datarobot.com/en/docs/wb-apps/app-templates/index.html',
};

export const cicdSetupForApplicationTemplates: Page = {
  title: 'DataRobot documentation: CI/CD setup for application templates',
  url: 'https://docs.datarobot.com/en/docs/wb-apps/app-templates/pulumi-tasks/cicd-tutorial.html',
};

export const createAChatGenerationQAApplication: Page = {
  title: 'DataRobot documentation: Create a chat generation Q&A application',
  url: 'https://docs.datarobot.com/en/docs/wb-apps/custom-apps/create-qa-app.html',
};

export const hostApplicationsWithDrapps: Page = {
  title: 'DataRobot documentation: Host applications with DRApps',
  url: 'https://docs.datarobot.com/en/docs/wb-apps/custom-apps/host-custom-app.html',
};

export const applications: Page = {
  title: 'DataRobot documentation: Applications',
  url: 'https://docs.datarobot.com/en/docs/wb-apps/custom-apps/index.html',
};

export const featureDiscovery: Page = {
  title: 'DataRobot documentation: Feature Discovery',
  url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/dataprep/perform-safer.html',
};

export const addOperations: Page = {
  title: 'DataRobot documentation: Add operations',
  url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/dataprep/wrangle-data/build-recipe/add-operation.html',
};

export const modelIterations: Page = {
  title: 'DataRobot documentation: Model Iterations',
  url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/experiment-insights/incremental.html',
};

export const blueprintRepository: Page = {
  title: 'DataRobot documentation: Blueprint repository',
  url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/blueprint-repo.html',
};

export const editComposableBlueprints: Page = {
  title: 'DataRobot documentation: Edit (composable) blueprints',
  url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/experiment-cml.html',
};

export const buildComplianceTemplates: Page = {
  title: 'DataRobot documentation: Build compliance templates',
  url: 'https://docs.datarobot.com/en/docs/workbench/compliance/build-doc-templates.html',
};

export const compliance: Page = {
  title: 'DataRobot documentation: Compliance',
  url: 'https://docs.datarobot.com/en/docs/workbench/compliance/index.html',
};

export const governance: Page = {
  title: 'DataRobot documentation: Governance',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/activity-log/governance.html',
};

export const activityLog: Page = {
  title: 'DataRobot documentation: Activity log',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/activity-log/index.html',
};

export const console: Page = {
  title: 'DataRobot documentation: Console',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/index.html',
};

export const challengers: Page = {
  title: 'DataRobot documentation: Challengers',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/challenger-model.html',
};

export const retraining: Page = {
  title: 'DataRobot documentation: Retraining',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/retraining.html',
};

export const customMetrics: Page = {
  title: 'DataRobot documentation: Custom metrics',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/monitoring-tools/custom-metrics.html',
};

export const portablePredictions: Page = {
  title: 'DataRobot documentation: Portable predictions',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
};

export const setUpDataDriftMonitoring: Page = {
  title: 'DataRobot documentation: Set up data drift monitoring',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/data-drift-settings.html',
};

export const configureResourceSettings: Page = {
  title: 'DataRobot documentation: Configure resource settings',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/resource-settings.html',
};

export const configureRetraining: Page = {
  title: 'DataRobot documentation: Configure retraining',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/retraining-settings.html',
};

export const nextGenUiDocumentation: Page = {
  title: 'DataRobot documentation: NextGen UI documentation',
  url: 'https://docs.datarobot.com/en/docs/workbench/index.html',
};

export const comments: Page = {
  title: 'DataRobot documentation: Comments',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-activity-log/nxt-comments.html',
};

export const modelHistory: Page = {
  title: 'DataRobot documentation: Model history',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-activity-log/nxt-model-history.html',
};

export const accuracy: Page = {
  title: 'DataRobot documentation: Accuracy',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-accuracy.html',
};

export const batchMonitoring: Page = {
  title: 'DataRobot documentation: Batch monitoring',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-batch-monitoring.html',
};

export const fairness: Page = {
  title: 'DataRobot documentation: Fairness',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-fairness.html',
};

export const otelMetrics: Page = {
  title: 'DataRobot documentation: OTel metrics',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-otel-metrics.html',
};

export const deploymentReports: Page = {
  title: 'DataRobot documentation: Deployment reports',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-reports.html',
};

export const resourceMonitoring: Page = {
  title: 'DataRobot documentation: Resource monitoring',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-resource-monitoring.html',
};

export const segmentedAnalysis: Page = {
  title: 'DataRobot documentation: Segmented analysis',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-segmented-analysis.html',
};

export const dataDrift: Page = {
  title: 'DataRobot documentation: Data drift',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-data-drift.html',
};
export const serviceHealth: Page = {
  title: 'DataRobot documentation: Service health',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-service-health.html',
};

export const tracing: Page = {
  title: 'DataRobot documentation: Tracing',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-tracing.html',
};

export const deploymentsDashboard: Page = {
  title: 'DataRobot documentation: Deployments dashboard',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-overview/nxt-dashboard.html',
};

export const deploymentActions: Page = {
  title: 'DataRobot documentation: Deployment actions',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-overview/nxt-deployment-actions.html',
};

export const addExternalPredictionEnvironments: Page = {
  title: 'DataRobot documentation: Add external prediction environments',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-ext-pred-env.html',
};

export const addDataRobotServerlessPredictionEnvironments: Page = {
  title: 'DataRobot documentation: Add DataRobot Serverless prediction environments',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-pred-env.html',
};

export const predictionEnvironmentIntegrations: Page = {
  title: 'DataRobot documentation: Prediction environment integrations',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-prediction-environment-integrations/index.html',
};

export const automatedDeploymentAndReplacementInSageMaker: Page = {
  title: 'DataRobot documentation: Automated deployment and replacement in SageMaker',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-prediction-environment-integrations/nxt-sagemaker-pred-env-integration.html',
};

export const monitoringCodeSnippetsExternalDeployments: Page = {
  title: 'DataRobot documentation: Monitoring code snippets (external deployments)',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-predictions/nxt-monitoring.html',
};

export const configureChallengers: Page = {
  title: 'DataRobot documentation: Configure challengers',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-challengers-settings.html',
};

export const configureDataExploration: Page = {
  title: 'DataRobot documentation: Configure data exploration',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-data-exploration-settings.html',
};

export const setUpHumilityRules: Page = {
  title: 'DataRobot documentation: Set up humility rules',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-humility-settings.html',
};

export const configureDeploymentNotifications: Page = {
  title: 'DataRobot documentation: Configure deployment notifications',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-notification-settings.html',
};

export const configurePredictionsSettings: Page = {
  title: 'DataRobot documentation: Configure predictions settings',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-predictions-settings.html',
};

export const configureCapacity: Page = {
  title: 'DataRobot documentation: Configure capacity',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-quota-settings.html',
};

export const setUpServiceHealthMonitoring: Page = {
  title: 'DataRobot documentation: Set up service health monitoring',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-service-health-settings.html',
};

export const files: Page = {
  title: 'DataRobot documentation: Files',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/file-registry.html',
};

export const data: Page = {
  title: 'DataRobot documentation: Data',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-data-registry/index.html',
};

export const manageDataAssets: Page = {
  title: 'DataRobot documentation: Manage data assets',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-data-registry/nxt-manage-data.html',
};

export const environments: Page = {
  title: 'DataRobot documentation: Environments',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/index.html',
};

export const addAnExecutionEnvironment: Page = {
  title: 'DataRobot documentation: Add an execution environment',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/nxt-add-custom-env.html',
};

export const useDropInEnvironments: Page = {
  title: 'DataRobot documentation: Use drop-in environments',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/nxt-drop-in-envs.html',
};

export const createCustomJobs: Page = {
  title: 'DataRobot documentation: Create custom jobs',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-jobs-workshop/nxt-create-jobs/index.html',
};

export const createARetrainingJob: Page = {
  title: 'DataRobot documentation: Create a retraining job',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-jobs-workshop/nxt-create-jobs/nxt-create-retraining-job.html',
};

export const runAndScheduleJobs: Page = {
  title: 'DataRobot documentation: Run and schedule jobs',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-jobs-workshop/nxt-run-custom-jobs.html',
};

export const generateComplianceDocumentation: Page = {
  title: 'DataRobot documentation: Generate compliance documentation',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-compliance-doc.html',
};

export const accessGlobalModelsInRegistry: Page = {
  title: 'DataRobot documentation: Access global models in Registry',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-global-models.html',
};

export const manageKeyValues: Page = {
  title: 'DataRobot documentation: Manage key values',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-key-values.html',
};

export const registerExternalModels: Page = {
  title: 'DataRobot documentation: Register external models',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-register-ext-models.html',
};

export const importModelPackagesIntoRegistry: Page = {
  title: 'DataRobot documentation: Import model packages into Registry',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-registry-model-transfer.html',
};

export const deployLlmsFromTheHuggingFaceHub: Page = {
  title: 'DataRobot documentation: Deploy LLMs from the Hugging Face Hub',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-workshop/nxt-open-source-textgen-template.html',
};

export const tools: Page = {
  title: 'DataRobot documentation: Tools',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-tools/index.html',
};

export const pipelinesOverview: Page = {
  title: 'DataRobot documentation: Pipelines overview',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/pipelines/pipeline-overview.html',
};

export const runAndSchedulePipelines: Page = {
  title: 'DataRobot documentation: Run and schedule pipelines',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/pipelines/run-schedule-pipelines.html',
};

export const viewAndManagePipelines: Page = {
  title: 'DataRobot documentation: View and manage pipelines',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/pipelines/view-manage-pipelines.html',
};

export const migrateAssets: Page = {
  title: 'DataRobot documentation: Migrate assets',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/asset-migration.html',
};

export const timeAwareWrangling: Page = {
  title: 'DataRobot documentation: Time-aware wrangling',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/dataprep/wrangle-data/build-recipe/ts-wrangling.html',
};

export const publishARecipe: Page = {
  title: 'DataRobot documentation: Publish a recipe',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/dataprep/wrangle-data/pub-recipe.html',
};

export const sqlEditor: Page = {
  title: 'DataRobot documentation: SQL Editor',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/dataprep/wrangle-data/sql-editor.html',
};

export const advancedExperimentSetup: Page = {
  title: 'DataRobot documentation: Advanced experiment setup',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/create-experiments/create-predictive/ml-adv-experiment.html',
};

export const unsupervisedPredictiveModeling: Page = {
  title: 'DataRobot documentation: Unsupervised predictive modeling',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/create-experiments/create-predictive/ml-unsupervised.html',
};

export const timeSeriesForecasting: Page = {
  title: 'DataRobot documentation: Time series forecasting',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/create-experiments/create-time-aware/ts-forecasting.html',
};

export const featureImpact: Page = {
  title: 'DataRobot documentation: Feature Impact',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/feature-impact.html',
};

export const hyperparameterTuning: Page = {
  title: 'DataRobot documentation: Hyperparameter Tuning',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/hyperparam-tuning.html',
};

export const modelIterationsNxtWorkbench: Page = {
  title: 'DataRobot documentation: Model Iterations',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/incremental.html',
};

export const blueprint: Page = {
  title: 'DataRobot documentation: Blueprint',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/model-blueprint.html',
};

export const individualPredictionExplanations: Page = {
  title: 'DataRobot documentation: Individual Prediction Explanations',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/shap-predex.html',
};

export const individualPredictionExplanationsXemp: Page = {
  title: 'DataRobot documentation: Individual Prediction Explanations (XEMP)',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/xemp-predex.html',
};

export const compareModels: Page = {
  title: 'DataRobot documentation: Compare models',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/manage-experiments/compare-models.html',
};

export const experimentSetup: Page = {
  title: 'DataRobot documentation: Experiment setup',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/manage-experiments/exp-setup.html',
};

export const noCodeApplications: Page = {
  title: 'DataRobot documentation: No-code applications',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/no-code-apps/index.html',
};

export const exploreRegistryData: Page = {
  title: 'DataRobot documentation: Explore registry data',
  url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
};

export const viewAndManageRegisteredModels: Page = {
  title: 'DataRobot documentation: View and manage registered models',
  url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
};

export const configureEvaluationAndModeration: Page = {
  title: 'DataRobot documentation: Configure evaluation and moderation',
  url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-workshop/configure-evaluation-moderation.html',
};

export const addACodespace: Page = {
  title: 'DataRobot documentation: Add a codespace',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/codespaces/create-cs.html',
};

export const codespaceScheduling: Page = {
  title: 'DataRobot documentation: Codespace scheduling',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/codespaces/schedule-cs.html',
};

export const dataRobotNotebooks: Page = {
  title: 'DataRobot documentation: DataRobot Notebooks',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/index.html',
};

export const notebookVersioning: Page = {
  title: 'DataRobot documentation: Notebook versioning',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/wb-manage-nb/wb-revise-nb.html',
};

export const workbenchPublishARecipe: Page = {
  title: 'DataRobot documentation: Publish a recipe (Workbench)',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-dataprep/wb-wrangle-data/wb-pub-recipe.html',
};

export const workbenchFeatureAssociations: Page = {
  title: 'DataRobot documentation: Feature Associations (Workbench)',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-experiment/experiment-ref/wb-feat-associate.html',
};

export const artifactConcepts: Page = {
  title: 'DataRobot documentation: Artifact concepts',
  url: 'https://docs.datarobot.com/en/docs/workload-api/build-artifacts/artifacts-concepts.html',
};

export const workloadApiSkill: Page = {
  title: 'DataRobot documentation: Workload API skill',
  url: 'https://docs.datarobot.com/en/docs/workload-api/get-started-workloads/workload-api-skill.html',
};

export const auditGovernanceActivity: Page = {
  title: 'DataRobot documentation: Audit governance activity',
  url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/activity-logs-ui/governance.html',
};

export const reviewWorkloadEvents: Page = {
  title: 'DataRobot documentation: Review Workload events',
  url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/activity-logs-ui/mlops-events.html',
};

export const instrumentAWorkloadWithOpenTelemetry: Page = {
  title: 'DataRobot documentation: Instrument a Workload with OpenTelemetry',
  url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/instrument-with-otel.html',
};

export const exploreMonitoringDataAndTraces: Page = {
  title: 'DataRobot documentation: Explore monitoring data and traces',
  url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/monitoring-ui/data-exploration.html',
};

export const monitorResourceUtilization: Page = {
  title: 'DataRobot documentation: Monitor resource utilization',
  url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/monitoring-ui/resource-monitoring.html',
};

export const trackServiceHealthOfWorkloads: Page = {
  title: 'DataRobot documentation: Track service health of Workloads',
  url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/monitoring-ui/service-health.html',
};

export const operateDeployedWorkloads: Page = {
  title: 'DataRobot documentation: Operate deployed workloads',
  url: 'https://docs.datarobot.com/en/docs/workload-api/operate-workloads/operate-ui.html',
};

export const promoteToProduction: Page = {
  title: 'DataRobot documentation: Promote to production',
  url: 'https://docs.datarobot.com/en/docs/workload-api/update-workloads/promote-production.html',
};

export const workloadCli: Page = {
  title: 'DataRobot documentation: Workload CLI',
  url: 'https://docs.datarobot.com/en/docs/workload-api/workload-interfaces/workload-cli/index.html',
};

export const mcpComponentReadme: Page = {
  title: 'DataRobot MCP component repository: Readme',
  url: 'https://github.com/datarobot-community/af-component-datarobot-mcp/blob/main/README.md',
};

export const aiAcceleratorsHyperparameterOptimizationWorkflow: Page = {
  title: 'DataRobot AI accelerators repository: Hyperparameter optimization workflow',
  url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/advanced_ml_and_api_approaches/Hyperparameter_Optimization/HyperParam_Opt_Core_Concepts.ipynb',
};

export const aiAcceleratorsDirectPreferenceOptimization: Page = {
  title: 'DataRobot AI accelerators repository: Direct preference optimization',
  url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/generative_ai/Direct%20Preference%20Optimization/DPO.ipynb',
};

export const pulumiProviderReadme: Page = {
  title: 'DataRobot Pulumi provider repository: Readme',
  url: 'https://github.com/datarobot-community/pulumi-datarobot/blob/main/README.md',
};

export const terraformProviderChangelog: Page = {
  title: 'DataRobot Terraform provider repository: Changelog',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
  dated: '2026-08-20',
  version: '0.10.46',
};

export const terraformProviderLicence: Page = {
  title: 'DataRobot Terraform provider repository: Licence',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/LICENSE',
};

export const terraformProviderProvider: Page = {
  title: 'DataRobot Terraform provider documentation: Provider',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/index.md',
};

export const terraformProviderDatarobotArtifact: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_artifact',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/artifact.md',
};

export const terraformProviderDatarobotBatchPredictionJob: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_batch_prediction_job_definition',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/batch_prediction_job_definition.md',
};

export const terraformProviderDatarobotCustomModel: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_custom_model',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/custom_model.md',
};

export const terraformCustomJob: Page = {
  title: 'DataRobot Terraform provider: Custom job',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/custom_job.md',
};

export const terraformProviderDatarobotDeployment: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_deployment',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
};

export const terraformProviderDatarobotDeploymentRetrainingPolicy: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_deployment_retraining_policy',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment_retraining_policy.md',
};

export const terraformProviderDatarobotExecutionEnvironment: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_execution_environment',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/execution_environment.md',
};

export const terraformProviderDatarobotMemorySpace: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_memory_space',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/memory_space.md',
};

export const terraformProviderDatarobotQuota: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_quota',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/quota.md',
};

export const terraformProviderDatarobotRegisteredModel: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_registered_model',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/registered_model.md',
};

export const terraformProviderDatarobotWorkload: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_workload',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/workload.md',
};

export const cliReadme: Page = {
  title: 'DataRobot CLI repository: Readme',
  url: 'https://github.com/datarobot-oss/cli/blob/main/README.md',
};

export const cliWorkloadManagement: Page = {
  title: 'DataRobot CLI repository: Workload management',
  url: 'https://github.com/datarobot-oss/cli/blob/main/docs/commands/workload.md',
};

export const customModelsActionReadme: Page = {
  title: 'Custom models action repository: Readme',
  url: 'https://github.com/datarobot-oss/custom-models-action/blob/master/README.md',
};

export const agentSkillsAppFrameworkCicd: Page = {
  title: 'DataRobot agent skills repository: App framework CI/CD',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-app-framework-cicd/SKILL.md',
};

export const agentSkillsExternalAgentMonitoring: Page = {
  title: 'DataRobot agent skills repository: External agent monitoring',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-external-agent-monitoring/SKILL.md',
};

export const agentSkillsModelDeployment: Page = {
  title: 'DataRobot agent skills repository: Model deployment',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-model-deployment/SKILL.md',
};

export const agentSkillsModelTraining: Page = {
  title: 'DataRobot agent skills repository: Model training',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-model-training/SKILL.md',
};

export const agentSkillsPredictions: Page = {
  title: 'DataRobot agent skills repository: Predictions',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-predictions/SKILL.md',
};

export const agentSkillsWorkloadApi: Page = {
  title: 'DataRobot agent skills repository: Workload API',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
};

export const agentSkillsWorkloadApiCodeToWorkload: Page = {
  title: 'DataRobot agent skills repository: Workload API, code to workload',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/code-to-workload.md',
};

export const agentSkillsWorkloadApiLifecycleFlows: Page = {
  title: 'DataRobot agent skills repository: Workload API, lifecycle flows',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/lifecycle-flows.md',
};

export const agentSkillsWorkloadApiSchemaReference: Page = {
  title: 'DataRobot agent skills repository: Workload API, schema reference',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/schema-reference.md',
};

export const agentSkillsWorkloadApiWebUisBehindTheEdge: Page = {
  title: 'DataRobot agent skills repository: Workload API, web UIs behind the edge',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/web-uis-behind-the-edge.md',
};

export const genaiLibraryDragentCli: Page = {
  title: 'DataRobot GenAI library: DRAgent CLI',
  url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/README.md',
};

export const genaiLibraryOpenTelemetryTracing: Page = {
  title: 'DataRobot GenAI library: OpenTelemetry tracing',
  url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/tracing.md',
};

export const genaiLibraryLlmProviderFallback: Page = {
  title: 'DataRobot GenAI library: LLM provider fallback',
  url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/fallback.md',
};

export const genaiLibraryDocumentation: Page = {
  title: 'DataRobot GenAI library: Documentation',
  url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/index.md',
};

export const genaiLibraryHumanInTheLoop: Page = {
  title: 'DataRobot GenAI library: Human in the loop',
  url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/langgraph/hitl.md',
};

export const genaiLibraryLlmConfiguration: Page = {
  title: 'DataRobot GenAI library: LLM configuration',
  url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/llm.md',
};

export const genaiChangelog: Page = {
  title: 'GitHub: datarobot-oss/datarobot-genai, changelog',
  url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/CHANGELOG.md',
};

export const helmPluginCommandReference: Page = {
  title: 'DataRobot Helm plugin repository: Command reference',
  url: 'https://github.com/datarobot-oss/helm-datarobot-plugin/blob/main/docs/helm-datarobot.md',
};

export const terraformAwsDrInfraReadme: Page = {
  title: 'terraform-aws-dr-infra repository: Readme',
  url: 'https://github.com/datarobot-oss/terraform-aws-dr-infra/blob/main/README.md',
};

export const terraformAwsDrInfraMain: Page = {
  title: 'terraform-aws-dr-infra repository: Module',
  url: 'https://github.com/datarobot-oss/terraform-aws-dr-infra/blob/main/main.tf',
};

export const terraformAzurermDrInfraReadme: Page = {
  title: 'terraform-azurerm-dr-infra repository: Readme',
  url: 'https://github.com/datarobot-oss/terraform-azurerm-dr-infra/blob/main/README.md',
};

export const terraformGoogleDrInfraReadme: Page = {
  title: 'terraform-google-dr-infra repository: Readme',
  url: 'https://github.com/datarobot-oss/terraform-google-dr-infra/blob/main/README.md',
};

export const dataRobotProviderForApacheAirflowRepository: Page = {
  title: 'DataRobot Provider for Apache Airflow repository',
  url: 'https://github.com/datarobot/airflow-provider-datarobot',
};

export const userModelsModelMetadata: Page = {
  title: 'DataRobot User Models repository: Model metadata',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/MODEL-METADATA.md',
};

export const userModelsDataRobotUserModels: Page = {
  title: 'DataRobot User Models repository: DataRobot User Models',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/README.md',
};

export const userModelsModelMetadataValidationSchema: Page = {
  title: 'DataRobot User Models repository: Model metadata validation schema',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/VALIDATION-SCHEMA.md',
};

export const userModelsDrumReadme: Page = {
  title: 'DataRobot User Models repository: DRUM readme',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/custom_model_runner/README.md',
};

export const userModelsCustomEnvironmentTemplates: Page = {
  title: 'DataRobot User Models repository: Custom environment templates',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_environments/README.md',
};

export const userModelsCustomGpuEnvironmentTemplates: Page = {
  title: 'DataRobot User Models repository: Custom GPU environment templates',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_gpu_environments/README.md',
};

export const userModelsVllmDropInEnvironment: Page = {
  title: 'DataRobot User Models repository: vLLM drop-in environment',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_gpu_environments/vllm/README.md',
};

export const userModelsCustomNotebookEnvironmentTemplates: Page = {
  title: 'DataRobot User Models repository: Custom notebook environment templates',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_notebook_environments/README.md',
};

export const userModelsTemplatesForCustomTasks: Page = {
  title: 'DataRobot User Models repository: Templates for custom tasks',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/task_templates/README.md',
};

export const syftrRepository: Page = {
  title: 'syftr repository',
  url: 'https://github.com/datarobot/syftr',
};

export const syftrLicence: Page = {
  title: 'syftr repository: Licence',
  url: 'https://github.com/datarobot/syftr/blob/main/LICENSE',
};

export const syftrReadme: Page = {
  title: 'syftr repository: Readme',
  url: 'https://github.com/datarobot/syftr/blob/main/README.md',
};

export const convertToCodespaceJapanese: Page = {
  title: 'DataRobot documentation in Japanese: Converting notebooks to codespaces',
  url: 'https://docs.datarobot.com/ja/docs/workbench/wb-notebook/codespaces/convert-cs.html',
};

export const pulumiRegisteredModel: Page = {
  title: 'Pulumi registry: DataRobot registered model',
  url: 'https://www.pulumi.com/registry/packages/datarobot/api-docs/registeredmodel/',
};

export const customInferenceModels: Page = {
  title: 'DataRobot documentation: Create custom inference models',
  url: 'https://docs.datarobot.com/en/docs/mlops/deployment/custom-models/custom-model-workshop/custom-inf-model.html',
};

export const structuredCustomModels: Page = {
  title: 'DataRobot documentation: Assemble structured custom models',
  url: 'https://docs.datarobot.com/en/docs/mlops/deployment/custom-models/custom-model-assembly/structured-custom-models.html',
};

export const pythonClientDataExports: Page = {
  title: 'DataRobot documentation: Data exports with the Python client',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/mlops/data_exports.html',
};

export const rolesAndPermissions: Page = {
  title: 'DataRobot documentation: Roles and permissions',
  url: 'https://docs.datarobot.com/en/docs/platform/data-sharing/roles-permissions.html',
};

export const pythonClientSharing: Page = {
  title: 'DataRobot documentation: Sharing with the Python client',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/admin/sharing.html',
};

export const featureAssociations: Page = {
  title: 'DataRobot documentation: Feature Associations',
  url: 'https://docs.datarobot.com/en/docs/data/analyze-data/feature-assoc.html',
};

export const userModelsInferenceModelGuide: Page = {
  title: 'DataRobot User Models repository: Assemble an inference model',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/DEFINE-INFERENCE-MODEL.md',
};

export const userModelsVllmPredictor: Page = {
  title: 'DataRobot User Models repository: vLLM predictor',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/custom_model_runner/datarobot_drum/drum/gpu_predictors/vllm_predictor.py',
};

export const userModelsDrumChangelog: Page = {
  title: 'DataRobot User Models repository: DRUM changelog',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/custom_model_runner/CHANGELOG.md',
};

export const agenticDeploy: Page = {
  title: 'DataRobot documentation: Deploy agentic workflows',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-deploy/index.html',
};

export const pythonClientUseCases: Page = {
  title: 'DataRobot documentation: Use Cases in the Python client',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/use_cases/use_cases.html',
};

export const modelCompliance: Page = {
  title: 'DataRobot documentation: Model compliance',
  url: 'https://docs.datarobot.com/en/docs/modeling/analyze-models/compliance/compliance.html',
};

export const codespaces: Page = {
  title: 'DataRobot documentation: Codespaces',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/codespaces/index.html',
};

export const configuringApplicationLevelTLS: Page = {
  title: 'DataRobot documentation: Configuring application-level TLS',
  url: 'https://docs.datarobot.com/en/docs/install/installation/advanced-configuration/tls/application-tls.html',
};

export const configuringCertManagerForTLSOnIngress: Page = {
  title: 'DataRobot documentation: Configuring cert-manager for TLS on ingress',
  url: 'https://docs.datarobot.com/en/docs/install/installation/advanced-configuration/tls/ingress.html',
};

export const getStartedWithGenAi: Page = {
  title: 'DataRobot documentation: Get started with GenAI',
  url: 'https://docs.datarobot.com/en/docs/get-started/day0/genai-intro.html',
};

export const llmGatewayAdministrationApi: Page = {
  title: 'DataRobot documentation: LLM gateway admin API',
  url: 'https://docs.datarobot.com/en/docs/platform/admin/llm-gateway-admin-api.html',
};

export const workloadInterfacesLatest: Page = {
  title: 'DataRobot documentation: Workload interfaces (latest)',
  url: 'https://docs.datarobot.com/latest/en/docs/workload-api/workload-interfaces/index.html',
};

export const complianceClassic: Page = {
  title: 'DataRobot documentation: Compliance',
  url: 'https://docs.datarobot.com/en/docs/modeling/analyze-models/compliance/index.html',
};

export const buildComplianceTemplatesLatest: Page = {
  title: 'DataRobot documentation: Build compliance templates (latest)',
  url: 'https://docs.datarobot.com/latest/en/docs/workbench/compliance/build-doc-templates.html',
};

export const aclServiceEnablement: Page = {
  title: 'DataRobot documentation: ACL service enablement',
  url: 'https://docs.datarobot.com/en/docs/install/installation/advanced-configuration/acl-service.html',
};

export const createApplications: Page = {
  title: 'DataRobot documentation: Create applications',
  url: 'https://docs.datarobot.com/en/docs/wb-apps/upload-custom-app.html',
};

export const createAChatGenerationQAApplicationVersion11_0: Page = {
  title: 'DataRobot documentation: Create a chat generation Q&A application (version 11.0)',
  url: 'https://docs.datarobot.com/11.0/en/docs/workbench/wb-apps/custom-apps/nxt-create-qa-app.html',
  version: '11.0',
};

export const memorySpaces: Page = {
  title: 'DataRobot documentation: Memory spaces',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/memory-registry.html',
};

export const aiAcceleratorsFineTuningInCodespaces: Page = {
  title: 'datarobot-community/ai-accelerators: Fine-tuning in DataRobot Codespaces',
  url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/generative_ai/fine-tuning-in-codespaces/Fine-tuning%20in%20DataRobot%20Codespaces.ipynb',
  dated: '2025-02-05',
};

export const registerModelsClassic: Page = {
  title: 'DataRobot documentation: Register models',
  url: 'https://docs.datarobot.com/en/mlops/deployment/registry/index.html',
};

export const sapAiCorePredictionEnvironment: Page = {
  title: 'DataRobot documentation: Scoring Code in SAP AI Core',
  url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-environments/prediction-environment-integrations/sap-pred-env-integration.html',
};

export const mlopsAgentsJapanese: Page = {
  title: 'DataRobot documentation (Japanese): MLOps agents',
  url: 'https://docs.datarobot.com/ja/docs/classic-ui/mlops/deployment/mlops-agent/index.html.md',
  dated: '2026-07-15',
};

export const fairnessSettings: Page = {
  title: 'DataRobot documentation: Set up fairness monitoring',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-fairness-settings.html',
};

export const biasAndFairnessRestApi: Page = {
  title: 'DataRobot REST API: Bias and fairness',
  url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/observability_bias_fairness.html.md',
};

export const customRbacRolesJapanese: Page = {
  title: 'DataRobot documentation (Japanese): Custom RBAC roles',
  url: 'https://docs.datarobot.com/ja/docs/reference/misc-ref/custom-roles.html',
};

export const manageAUseCase: Page = {
  title: 'DataRobot documentation: Manage a Use Case',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-usecase/wb-build-usecase.html',
};

export const samlSso: Page = {
  title: 'DataRobot documentation: SAML SSO',
  url: 'https://docs.datarobot.com/en/docs/platform/authentication/sso-ref.html',
};

export const notificationChannelsAndPolicies: Page = {
  title: 'DataRobot documentation: Notification channels and policies',
  url: 'https://docs.datarobot.com/en/docs/platform/webhooks/web-notify.html',
};

export const notificationsAndMonitoring: Page = {
  title: 'DataRobot documentation: Notifications and monitoring',
  url: 'https://docs.datarobot.com/en/docs/mlops/governance/deploy-notifications.html',
};

export const manageCustomApplications: Page = {
  title: 'DataRobot documentation: Manage custom applications',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-apps-workshop/nxt-manage-custom-app.html',
};

export const dataDriftSettings: Page = {
  title: 'DataRobot documentation: Set up data drift monitoring',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-data-drift-settings.html',
};

export const predictionsForDeployments: Page = {
  title: 'DataRobot documentation: Predictions for deployments',
  url: 'https://docs.datarobot.com/en/docs/api/reference/predapi/pred-ref/dep-pred.html',
};

export const nvidiaNimImportJapanese: Page = {
  title: 'DataRobot documentation (Japanese): Import and deploy with NVIDIA NIM',
  url: 'https://docs.datarobot.com/ja/docs/gen-ai/genai-integrations/nvidia-ngc-nim-import.html',
};

export const approvalProcess: Page = {
  title: 'DataRobot documentation: Approval process',
  url: 'https://docs.datarobot.com/en/docs/mlops/governance/dep-admin.html',
};

export const managementAgentHelm: Page = {
  title: 'DataRobot documentation: Management agent Helm installation for Kubernetes',
  url: 'https://docs.datarobot.com/en/docs/mlops/deployment/mlops-agent/mgmt-agent/mgmt-agent-kubernetes.html',
};

export const buildAPipeline: Page = {
  title: 'DataRobot documentation: Build a pipeline',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/pipelines/pipeline-tutorial.html',
};

export const assetStates: Page = {
  title: 'DataRobot documentation: Asset states',
  url: 'https://docs.datarobot.com/en/docs/data/ai-catalog/asset-state.html',
};

export const evaluateExperiments: Page = {
  title: 'DataRobot documentation: Evaluate experiments (Workbench)',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-experiment/wb-ml-experiment/ml-experiment-evaluate.html',
};

export const nemoGuardrailsRegistry: Page = {
  title: 'DataRobot documentation: Use NVIDIA NeMo Guardrails with DataRobot moderation (Registry)',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-workshop/nxt-configure-nvidia-nim-evaluation-moderation.html',
};

export const codespaceSessions: Page = {
  title: 'DataRobot documentation: Codespace sessions',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/codespaces/session-cs.html',
};

export const workloadAutoscalingAndOperations: Page = {
  title: 'DataRobot documentation: Autoscaling and operations of the Workload API (installation)',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/scaling-ops.html',
};

export const genAiConsiderationsVersion11_1: Page = {
  title: 'DataRobot documentation: GenAI feature considerations (version 11.1)',
  url: 'https://docs.datarobot.com/11.1/en/docs/reference/gen-ai-ref/genai-consider.html',
  version: '11.1',
};

export const genaiVectorDatabaseTools: Page = {
  title: 'GitHub: datarobot-oss/datarobot-genai, vector database tools',
  url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/src/datarobot_genai/drtools/vdb/tools.py',
};

export const backupPrerequisites: Page = {
  title: 'DataRobot documentation: Prerequisites of backup and restore',
  url: 'https://docs.datarobot.com/en/docs/install/backup-restore/prerequisites.html',
};

export const backupMongoDb: Page = {
  title: 'DataRobot documentation: Backup MongoDB',
  url: 'https://docs.datarobot.com/latest/en/docs/install/backup-restore/backup/04_mongo.html',
};

export const restoringCustomModels: Page = {
  title: 'DataRobot documentation: Restoring custom models',
  url: 'https://docs.datarobot.com/en/docs/install/backup-restore/restore/custom-models.html',
};

export const enableTheWorkloadApi: Page = {
  title: 'DataRobot documentation: Enable the Workload API',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/enable.html',
};

export const userActivityMonitorAdminGuide: Page = {
  title: 'DataRobot documentation: User Activity Monitor (admin guide)',
  url: 'https://docs.datarobot.com/en/docs/platform/admin-guide/main-uam-overview.html',
};

export const aiAcceleratorsDataAnnotatorConfig: Page = {
  title: 'DataRobot AI accelerators repository: Data Annotator App, description',
  url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/use_cases_and_horizontal_approaches/data_annotator_app/data_annotator_app.config.yaml',
};

export const aiAcceleratorsDataAnnotatorApp: Page = {
  title: 'DataRobot AI accelerators repository: Data Annotator App, app.py',
  url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/use_cases_and_horizontal_approaches/data_annotator_app/app.py',
};

export const aiAcceleratorsDataAnnotatorDataManager: Page = {
  title: 'DataRobot AI accelerators repository: Data Annotator App, data manager',
  url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/use_cases_and_horizontal_approaches/data_annotator_app/utils/data_manager.py',
};

export const llmGatewayPermissions: Page = {
  title: 'DataRobot documentation: LLM gateway permissions and evaluation',
  url: 'https://docs.datarobot.com/en/docs/reference/gen-ai-ref/llm-gateway-permissions.html',
};

export const userModelsWorkersPullRequest: Page = {
  title: 'DataRobot User Models repository: Pull request 1232, workers of GPU predictors',
  url: 'https://github.com/datarobot/datarobot-user-models/pull/1232',
};

export const terraformProviderReadme: Page = {
  title: 'DataRobot Terraform provider repository: Readme',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/README.md',
};

export const terraformProviderRemoteRepository: Page = {
  title: 'DataRobot Terraform provider documentation: datarobot_remote_repository',
  url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/remote_repository.md',
};

export const pulumiProviderOverview: Page = {
  title: 'DataRobot Pulumi provider repository: Overview',
  url: 'https://github.com/datarobot-community/pulumi-datarobot/blob/main/docs/_index.md',
};

export const airflowProviderChangelog: Page = {
  title: 'DataRobot Provider for Apache Airflow repository: Changelog',
  url: 'https://github.com/datarobot/airflow-provider-datarobot/blob/main/CHANGES.md',
};

export const containerImages: Page = {
  title: 'DataRobot documentation: Container images (installation)',
  url: 'https://docs.datarobot.com/en/docs/install/install-config/preinstall/preparation/container-images.html',
};

export const helmPluginLoad: Page = {
  title: 'DataRobot Helm plugin repository: helm-datarobot load',
  url: 'https://github.com/datarobot-oss/helm-datarobot-plugin/blob/main/docs/helm-datarobot_load.md',
};

export const workloadCliLatest: Page = {
  title: 'DataRobot documentation: Workload CLI (latest)',
  url: 'https://docs.datarobot.com/latest/en/docs/workload-api/workload-interfaces/workload-cli/index.html',
};

export const hyperoptAcceleratorNotebook: Page = {
  title: 'DataRobot AI accelerators repository: Hyperparameter tuning with Hyperopt',
  url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/advanced_ml_and_api_approaches/parameter_tuning_with_hyperopt/Hyperparameter%20tuning%20with%20hyperopt.ipynb',
};

export const featureDiscoverySparkNotebook: Page = {
  title: 'DataRobot AI accelerators repository: Use Feature Discovery SQL in other Spark clusters',
  url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/advanced_ml_and_api_approaches/Using%20Feature%20Discovery%20SQL%20in%20Spark%20clusters/Using%20Feature%20Discovery%20SQL%20in%20other%20Spark%20clusters.ipynb',
};

export const pulumiCustomModel: Page = {
  title: 'Pulumi registry: DataRobot custom model',
  url: 'https://www.pulumi.com/registry/packages/datarobot/api-docs/custommodel/',
};

export const allowedSourceIpAddressesLatest: Page = {
  title: 'DataRobot documentation: Allowed source IP addresses (latest)',
  url: 'https://docs.datarobot.com/latest/en/docs/reference/data-ref/allowed-ips.html',
};

export const createAndExecuteCellsWorkbench: Page = {
  title: 'DataRobot documentation: Create and execute cells (Workbench)',
  url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/wb-code-nb/wb-cell-nb.html',
};

export const gpusForDeepLearning: Page = {
  title: 'DataRobot documentation: GPUs for deep learning',
  url: 'https://docs.datarobot.com/en/docs/modeling/build-models/adv-opt/gpus.html',
};

export const dataQualityAssessmentData: Page = {
  title: 'DataRobot documentation: Data Quality Assessment (data)',
  url: 'https://docs.datarobot.com/en/docs/data/analyze-data/data-quality.html',
};

export const sqlEditorJapanese: Page = {
  title: 'DataRobot documentation in Japanese: SQL Editor',
  url: 'https://docs.datarobot.com/ja/docs/workbench/nxt-workbench/dataprep/wrangle-data/sql-editor.html.md',
};

export const dataRobotPrime: Page = {
  title: 'DataRobot documentation: DataRobot Prime',
  url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/modeling/prime.html',
};

export const dataRobotPrimeJapanese: Page = {
  title: 'DataRobot documentation: DataRobot Prime (Japanese edition)',
  url: 'https://docs.datarobot.com/ja/docs/api/dev-learning/python/modeling/prime.html.md',
};

export const communityAiCloudPlatformCredits: Page = {
  title: 'DataRobot community: AI Cloud Platform credit allocation and purchasing FAQs',
  url: 'https://community.datarobot.com/t5/ai-cloud-platform-trial-signups/ai-cloud-platform-credit-allocation-and-purchasing-faqs/m-p/8329/highlight/true',
};

export const buildUseCases: Page = {
  title: 'DataRobot documentation: Workbench, build Use Cases',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/usecases/build-usecase.html',
};

export const runtimeSettingsOfWorkloads: Page = {
  title: 'DataRobot documentation: Runtime settings (Workload API)',
  url: 'https://docs.datarobot.com/en/docs/workload-api/operate-workloads/runtime-settings.html',
};

export const accuracyTab: Page = {
  title: 'DataRobot documentation: Accuracy tab',
  url: 'https://docs.datarobot.com/en/docs/mlops/monitor/deploy-accuracy.html',
};

export const customMetricsOfDeployments: Page = {
  title: 'DataRobot documentation: Custom metrics (deployment monitoring)',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-custom-metrics.html',
};

export const challengersOfDeployments: Page = {
  title: 'DataRobot documentation: Challengers (deployment mitigation)',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-mitigation/nxt-challengers.html',
};

export const snowflakeStreamsIntegration: Page = {
  title: 'DataRobot documentation: Snowflake external functions and streams (integrations)',
  url: 'https://docs.datarobot.com/en/docs/integrations/snowflake/sf-function-streams.html',
};

export const dataExplorationJapanese: Page = {
  title: 'DataRobot documentation: Data exploration (Japanese edition)',
  url: 'https://app.datarobot.com/docs-jp/workbench/nxt-console/nxt-monitoring/nxt-data-exploration.html',
};

export const biasAndFairnessTabs: Page = {
  title: 'DataRobot documentation: Bias and Fairness',
  url: 'https://docs.datarobot.com/en/docs/modeling/analyze-models/bias/index.html',
};

export const applicationLevelTlsJapanese: Page = {
  title: 'DataRobot documentation: Configuring application-level TLS (Japanese edition)',
  url: 'https://docs.datarobot.com/ja/docs/install/installation/advanced-configuration/tls/application-tls.html',
};

export const reviewTracing: Page = {
  title: 'DataRobot documentation: Review tracing (agentic)',
  url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-eval/agentic-tracing.html',
};

export const compareLlmGenAi: Page = {
  title: 'DataRobot documentation: Multiple LLM blueprint chat comparison (generative AI)',
  url: 'https://docs.datarobot.com/en/docs/gen-ai/playground-tools/compare-llm.html',
};

export const userModelsTritonExample: Page = {
  title: 'DataRobot User Models repository: NVIDIA Triton Inference Server template',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/example_dropin_environments/triton_server/README.md',
};

export const predictionReference: Page = {
  title: 'DataRobot documentation: Prediction reference',
  url: 'https://docs.datarobot.com/en/docs/predictions/pred-file-limits.html',
};

export const humilitySettingsMlops: Page = {
  title: 'DataRobot documentation: Set up humility rules (MLOps)',
  url: 'https://docs.datarobot.com/en/docs/mlops/deployment-settings/humility-settings.html',
};

export const agentSkillsModelExplainability: Page = {
  title: 'DataRobot agent skills repository: Model explainability',
  url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-model-explainability/SKILL.md',
};

export const timeSeriesModeling: Page = {
  title: 'DataRobot documentation: Time series modeling',
  url: 'https://docs.datarobot.com/en/docs/modeling/time/ts-flow-overview.html',
};

export const cliReplacementCode: Page = {
  title: 'DataRobot CLI repository: Workload replacement, code',
  url: 'https://github.com/datarobot-oss/cli/blob/main/internal/workload/replacement.go',
};

export const userModelsTritonConfig: Page = {
  title: 'DataRobot User Models repository: Triton ONNX template, model configuration',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/model_templates/triton_onnx_unstructured/model_repository/densenet_onnx/config.pbtxt',
};

export const userModelsTritonOnnx: Page = {
  title: 'DataRobot User Models repository: Triton ONNX model template',
  url: 'https://github.com/datarobot/datarobot-user-models/blob/master/model_templates/triton_onnx_unstructured/README.md',
};

export const workbenchApplicationReference: Page = {
  title: 'DataRobot documentation: Application reference (no-code applications in Workbench)',
  url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/no-code-apps/app-ref.html',
};

export const createAnApplicationInWorkbench: Page = {
  title: 'DataRobot documentation: Create an application (Workbench)',
  url: 'https://docs.datarobot.com/en/workbench/wb-apps/wb-app-create.html',
};

export const pythonClientFeatureLineageLatest: Page = {
  title: 'DataRobot Python client documentation: Feature lineage (latest release)',
  url: 'https://datarobot-public-api-client.readthedocs-hosted.com/en/latest-release/feature_lineage.html',
};

export const personalDataDetectionPreview: Page = {
  title: 'DataRobot documentation: Personal data detection (preview)',
  url: 'https://docs.datarobot.com/en/docs/platform/admin-preview/pii-detect.html',
};

export const consoleTopics: Page = {
  title: 'DataRobot documentation: Console (list of topics)',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/index.html',
};

export const usageTab: Page = {
  title: 'DataRobot documentation: Usage',
  url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-usage.html',
};

export const aiAcceleratorMlflow: Page = {
  title: 'DataRobot AI accelerators repository: MLflow with DataRobot experiments',
  url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/advanced_ml_and_api_approaches/MLFLOW_w_datarobot_experiments/experiment_notebook.ipynb',
};

export const pypiModelMetrics: Page = {
  title: 'PyPI: datarobot-model-metrics 0.6.4',
  url: 'https://pypi.org/project/datarobot-model-metrics/0.6.4',
};
