import type { Page } from '../../written.ts';

export const databricksBlogMlflowJoinsTheLinuxFoundation: Page = {
  title: 'Databricks blog: MLflow joins the Linux Foundation',
  url: 'https://databricks.com/blog/2020/06/25/mlflow-joins-the-linux-foundation-to-become-the-open-standard-for-machine-learning-platforms.html',
  dated: '2020-06-25',
};

export const sageMakerApiCreateMlflowApp: Page = {
  title: 'SageMaker API reference: CreateMlflowApp',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowApp.html',
};

export const sageMakerApiCreateMlflowTrackingServer: Page = {
  title: 'SageMaker API reference: CreateMlflowTrackingServer',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowTrackingServer.html',
};

export const databricksMlflowSystemTablesReference: Page = {
  title: 'Databricks documentation: MLflow system tables reference',
  url: 'https://docs.databricks.com/admin/system-tables/mlflow',
};

export const databricksCliReferencePermissionsCommandGroup: Page = {
  title: 'Databricks CLI reference: permissions command group',
  url: 'https://docs.databricks.com/aws/dev-tools/cli/reference/permissions-commands',
};

export const databricksMonitorModelServingCosts: Page = {
  title: 'Databricks documentation: Monitor model serving costs',
  url: 'https://docs.databricks.com/aws/en/admin/system-tables/model-serving-cost',
};

export const databricksPricingSystemTable: Page = {
  title: 'Databricks documentation: Pricing system table reference',
  url: 'https://docs.databricks.com/aws/en/admin/system-tables/pricing',
};

export const databricksHighLevelArchitecture: Page = {
  title: 'Databricks documentation: High-level architecture',
  url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
};

export const databricksUpgradeMlWorkflowsTargetModelsUnityCatalog: Page = {
  title: 'Databricks documentation: Upgrade ML workflows to target models in Unity Catalog',
  url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/upgrade-workflows/',
};

export const databricksTraceAgentsDeployedOnDatabricks: Page = {
  title: 'Databricks documentation: Trace agents deployed on Databricks',
  url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/prod-tracing',
};

export const databricksMonitorGenaiInProduction: Page = {
  title: 'Databricks documentation: Monitor GenAI in production',
  url: 'https://docs.databricks.com/en/generative-ai/agent-evaluation/monitoring.html',
};

export const databricksRunMlflowProjects: Page = {
  title: 'Databricks documentation: Run MLflow Projects',
  url: 'https://docs.databricks.com/en/mlflow/projects.html',
};

export const databricksOpenSourceVsManagedMlflowOnDatabricks: Page = {
  title: 'Databricks documentation: Open source vs. managed MLflow on Databricks',
  url: 'https://docs.databricks.com/gcp/en/mlflow3/genai/overview/oss-managed-diff',
};

export const databricksApprovalNotebookForDeploymentJobs: Page = {
  title: 'Databricks documentation: Approval notebook for deployment jobs',
  url: 'https://docs.databricks.com/gcp/ja/notebooks/source/mlflow/deployment-jobs/approval.html',
};

export const databricksCreateAndManageLabelingSessions: Page = {
  title: 'Databricks documentation: Create and manage labeling sessions',
  url: 'https://docs.databricks.com/gcp/mlflow3/genai/human-feedback/concepts/labeling-sessions',
};

export const databricksBuildingMlflowEvaluationDatasets: Page = {
  title: 'Databricks documentation: Building MLflow evaluation datasets',
  url: 'https://docs.databricks.com/gcp/mlflow3/genai/tracing/quality-with-traces',
};

export const databricksOrganizeTrainingRunsWithMlflowExperiments: Page = {
  title: 'Databricks documentation: Organize training runs with MLflow experiments',
  url: 'https://docs.databricks.com/mlflow/experiments.html',
};

export const databricksPromptRegistry: Page = {
  title: 'Databricks documentation: Prompt Registry',
  url: 'https://docs.databricks.com/mlflow3/genai/prompt-version-mgmt/prompt-registry/',
};

export const databricksTracingOverview: Page = {
  title: 'Databricks documentation: Tracing overview',
  url: 'https://docs.databricks.com/mlflow3/genai/tracing/overview',
};

export const feastMlflowIntegration: Page = {
  title: 'Feast documentation: MLflow integration',
  url: 'https://docs.feast.dev/reference/mlflow',
};

export const dzlabBlogMlCiWithMlflow: Page = {
  title: 'dzlab blog: ML CI with MLflow',
  url: 'https://dzlab.github.io/ml/2020/07/12/ml-ci-mlflow/',
  dated: '2020-07-12',
};

export const feastBlogFeastMlflowKubeflow: Page = {
  title: 'Feast blog: Feast + MLflow + Kubeflow',
  url: 'https://feast.dev/blog/feast-mlflow-kubeflow/',
};

export const packtBookMlprojectFileWithDataSteps: Page = {
  title: 'Packt book repository: MLproject file with data steps',
  url: 'https://github.com/PacktPublishing/Machine-Learning-Engineering-with-MLflow/blob/7b1fbfb47d3fc970cdc0de32de190ce44fcc322d/Chapter07/psystock-data-features-main/MLproject#L10',
};

export const packtBookMlprojectFileForBatchInference: Page = {
  title: 'Packt book repository: MLproject file for batch inference',
  url: 'https://github.com/PacktPublishing/Machine-Learning-Engineering-with-MLflow/blob/master/Chapter09/psystock-inference-batch/MLproject',
};

export const communityHelmChartsMlflowChart: Page = {
  title: 'Community Helm Charts repository: mlflow chart',
  url: 'https://github.com/community-charts/helm-charts/tree/main/charts/mlflow',
};

export const repositoryReadme: Page = {
  title: 'MLflow repository: README',
  url: 'https://github.com/mlflow/mlflow',
};

export const repositoryInstalling: Page = {
  title: 'MLflow repository: Installing',
  url: 'https://github.com/mlflow/mlflow#installing',
};

export const exportImportReadme: Page = {
  title: 'MLflow Export Import repository: README',
  url: 'https://github.com/mlflow/mlflow-export-import',
};

export const exportImportBulkTools: Page = {
  title: 'MLflow Export Import repository: Bulk tools',
  url: 'https://github.com/mlflow/mlflow-export-import/blob/master/README_bulk.md',
};

export const exportImportFileFormat: Page = {
  title: 'MLflow Export Import repository: Export file format',
  url: 'https://github.com/mlflow/mlflow-export-import/blob/master/README_export_format.md',
};

export const exportImportLimitations: Page = {
  title: 'MLflow Export Import repository: Limitations',
  url: 'https://github.com/mlflow/mlflow-export-import/blob/master/README_limitations.md',
};

export const repositoryChangelog: Page = {
  title: 'MLflow repository: Changelog',
  url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
};

export const repositoryLicence: Page = {
  title: 'MLflow repository: Licence',
  url: 'https://github.com/mlflow/mlflow/blob/master/LICENSE.txt',
};

export const repositoryChangelogOfMlflow1: Page = {
  title: 'MLflow repository: Changelog of MLflow 1',
  url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v1.x.md',
};

export const repositoryChangelogOfMlflow2: Page = {
  title: 'MLflow repository: Changelog of MLflow 2',
  url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v2.x.md',
};

export const repositoryHelmChartValues: Page = {
  title: 'MLflow repository: Helm chart values',
  url: 'https://github.com/mlflow/mlflow/blob/master/charts/values.yaml',
};

export const repositoryMlflowOnnx: Page = {
  title: 'MLflow repository: mlflow/onnx',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/onnx/__init__.py',
};

export const repositoryMlflowPysparkOptunaStudy: Page = {
  title: 'MLflow repository: mlflow.pyspark.optuna.study',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/pyspark/optuna/study.py',
};

export const repositoryMlflowSagemaker: Page = {
  title: 'MLflow repository: mlflow.sagemaker',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/sagemaker/__init__.py',
};

export const repositoryMlflowUtilsProvidersPy: Page = {
  title: 'MLflow repository: mlflow/utils/providers.py',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/utils/providers.py',
};

export const loggingPlotsNotebook: Page = {
  title: 'GitHub: mlflow/mlflow, notebook on logging visualisations',
  url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/traditional-ml/tutorials/hyperparameter-tuning/notebooks/logging-plots-in-mlflow.ipynb',
};

export const deepLearning: Page = {
  title: 'GitHub: mlflow/mlflow, documentation of deep learning',
  url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/deep-learning/index.mdx',
};

export const issue537CommentOnAutologging: Page = {
  title: 'MLflow issue 537: Comment on autologging',
  url: 'https://github.com/mlflow/mlflow/issues/537#issuecomment-515603861',
};

export const pullRequest2021ModelRegistry: Page = {
  title: 'MLflow pull request 2021: Model registry',
  url: 'https://github.com/mlflow/mlflow/pull/2021',
};

export const repositoryPullRequest24779ChangelogFor3_15_0: Page = {
  title: 'MLflow repository: Pull request 24779, changelog for 3.15.0',
  url: 'https://github.com/mlflow/mlflow/pull/24779',
  version: '3.15.0',
};

export const repositoryMultiStepWorkflowExample: Page = {
  title: 'MLflow repository: Multi-step workflow example',
  url: 'https://github.com/mlflow/mlflow/tree/master/examples/multistep_workflow',
};

export const skillsReadme: Page = {
  title: 'MLflow skills repository: README',
  url: 'https://github.com/mlflow/skills',
};

export const openDataHubMlflowOperatorReadme: Page = {
  title: 'Open Data Hub MLflow Operator repository: README',
  url: 'https://github.com/opendatahub-io/mlflow-operator',
};

export const kserveDeployingMlflowModelsWithKserve: Page = {
  title: 'KServe documentation: Deploying MLflow Models with KServe',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/mlflow',
};

export const kserveModelServingFrameworksOverview: Page = {
  title: 'KServe documentation: Model serving frameworks overview',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
};

export const azureDatabricksOpenSourceMlflowVsManagedMlflow: Page = {
  title: 'Azure Databricks documentation: Open source MLflow vs. managed MLflow',
  url: 'https://learn.microsoft.com/azure/databricks/mlflow3/genai/overview/oss-managed-diff',
};

export const azureMonitorReferenceDatabricksMLflowExperiment: Page = {
  title: 'Azure Monitor reference: DatabricksMLflowExperiment',
  url: 'https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/databricksmlflowexperiment',
};

export const azureDatabricksRunMlflowProjectsArchived: Page = {
  title: 'Azure Databricks documentation: Run MLflow Projects (archived)',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/archive/mlflow/projects',
};

export const azureDatabricksMlflowForGenAiAppAndModelLifecycle: Page = {
  title: 'Azure Databricks documentation: MLflow for gen AI app and model lifecycle',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/mlflow/',
};

export const azureMachineLearningMlflowAndAzureMachineLearning: Page = {
  title: 'Azure Machine Learning documentation: MLflow and Azure Machine Learning',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-mlflow',
};

export const mediumMlflowTrackingServerOnAwsEc2: Page = {
  title: 'Medium: MLflow tracking server on AWS EC2',
  url: 'https://medium.com/@alexanderneshitov/how-to-run-an-mlflow-tracking-server-on-aws-ec2-d7afd0ac8008',
};

export const v0_7_0MlflowSagemakerModule: Page = {
  title: 'MLflow 0.7.0 documentation: mlflow.sagemaker module',
  url: 'https://mlflow.org/docs/0.7.0/python_api/mlflow.sagemaker.html',
  version: '0.7.0',
};

export const apiMlflowEnvironmentVariables: Page = {
  title: 'MLflow API reference: mlflow.environment_variables',
  url: 'https://mlflow.org/docs/latest/api_reference/python_api/mlflow.environment_variables.html',
};

export const apiMlflowOnnx: Page = {
  title: 'MLflow API reference: mlflow.onnx',
  url: 'https://mlflow.org/docs/latest/api_reference/python_api/mlflow.onnx.html',
};

export const usageTracking: Page = {
  title: 'MLflow documentation: Usage Tracking',
  url: 'https://mlflow.org/docs/latest/community/usage-tracking/',
};

export const feedbackCollection: Page = {
  title: 'MLflow documentation: Feedback Collection',
  url: 'https://mlflow.org/docs/latest/genai/assessments/feedback/',
};

export const reviewQueues: Page = {
  title: 'MLflow documentation: Review Queues',
  url: 'https://mlflow.org/docs/latest/genai/assessments/review-queues/',
};

export const evaluationDatasets: Page = {
  title: 'MLflow documentation: Evaluation datasets',
  url: 'https://mlflow.org/docs/latest/genai/datasets/',
};

export const evaluationDatasetsSdkGuide: Page = {
  title: 'MLflow documentation: Evaluation datasets SDK guide',
  url: 'https://mlflow.org/docs/latest/genai/datasets/sdk-guide/',
};

export const liveDemo: Page = {
  title: 'MLflow documentation: Live Demo',
  url: 'https://mlflow.org/docs/latest/genai/demo/',
};

export const evaluatingLlmsAndAgents: Page = {
  title: 'MLflow documentation: Evaluating LLMs and Agents',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/',
};

export const automaticIssueDetection: Page = {
  title: 'MLflow documentation: Automatic Issue Detection',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/ai-insights/detect-issues/',
};

export const automaticEvaluation: Page = {
  title: 'MLflow documentation: Automatic Evaluation',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/automatic-evaluations/',
};

export const regressionTestingWithPytest: Page = {
  title: 'MLflow documentation: Regression Testing with Pytest',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/regression-testing/',
};

export const conversationSimulation: Page = {
  title: 'MLflow documentation: Conversation Simulation',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/running-evaluation/conversation-simulation/',
};

export const llmJudgesAndScorers: Page = {
  title: 'MLflow documentation: LLM Judges and Scorers',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/',
};

export const judgeAlignment: Page = {
  title: 'MLflow documentation: Judge Alignment',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/llm-judge/alignment/',
};

export const customJudges: Page = {
  title: 'MLflow documentation: Custom Judges',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/llm-judge/custom-judges/',
};

export const builtInLlmJudges: Page = {
  title: 'MLflow documentation: Built-in LLM Judges',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/llm-judge/predefined/',
};

export const thirdPartyScorers: Page = {
  title: 'MLflow documentation: Third-party Scorers',
  url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/third-party/',
};

export const llamaIndexFlavor: Page = {
  title: 'MLflow documentation: LlamaIndex flavor',
  url: 'https://mlflow.org/docs/latest/genai/flavors/llama-index/',
};

export const tryManagedMlflow: Page = {
  title: 'MLflow documentation: Try Managed MLflow',
  url: 'https://mlflow.org/docs/latest/genai/getting-started/databricks-trial/',
};

export const mlflowAiAssistant: Page = {
  title: 'MLflow documentation: MLflow AI Assistant',
  url: 'https://mlflow.org/docs/latest/genai/getting-started/try-assistant/',
};

export const aiGateway: Page = {
  title: 'MLflow documentation: AI Gateway',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/',
};

export const aiGatewayEncryptionRotation: Page = {
  title: 'MLflow documentation: AI Gateway Encryption & Rotation',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/api-keys/key-rotation/',
};

export const budgetAlertsLimits: Page = {
  title: 'MLflow documentation: Budget Alerts & Limits',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/budget-alerts-limits/',
};

export const codingAgentsAiGateway: Page = {
  title: 'MLflow documentation: Coding Agents & AI Gateway',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/coding-agents/',
};

export const aiGatewayModelProviders: Page = {
  title: 'MLflow documentation: AI Gateway Model Providers',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/endpoints/model-providers/',
};

export const aiGatewayQueryEndpoints: Page = {
  title: 'MLflow documentation: AI Gateway Query Endpoints',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/endpoints/query-endpoints/',
};

export const aiGatewayGuardrails: Page = {
  title: 'MLflow documentation: AI Gateway Guardrails',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/guardrails/',
};

export const aiGatewayQuickstart: Page = {
  title: 'MLflow documentation: AI Gateway Quickstart',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/quickstart/',
};

export const trafficRoutingFallbacks: Page = {
  title: 'MLflow documentation: Traffic Routing & Fallbacks',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/traffic-routing-fallbacks/',
};

export const aiGatewayUsageTracking: Page = {
  title: 'MLflow documentation: AI Gateway Usage Tracking',
  url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/usage-tracking/',
};

export const mcpRegistry: Page = {
  title: 'MLflow documentation: MCP Registry',
  url: 'https://mlflow.org/docs/latest/genai/mcp-registry/',
};

export const mlflowMcpServer: Page = {
  title: 'MLflow documentation: MLflow MCP Server',
  url: 'https://mlflow.org/docs/latest/genai/mcp/',
};

export const promptRegistry: Page = {
  title: 'MLflow documentation: Prompt Registry',
  url: 'https://mlflow.org/docs/latest/genai/prompt-registry/',
};

export const managePromptLifecycles: Page = {
  title: 'MLflow documentation: Manage Prompt Lifecycles',
  url: 'https://mlflow.org/docs/latest/genai/prompt-registry/manage-prompt-lifecycles-with-aliases/',
};

export const optimizePrompts: Page = {
  title: 'MLflow documentation: Optimize Prompts',
  url: 'https://mlflow.org/docs/latest/genai/prompt-registry/optimize-prompts/',
};

export const llmPlayground: Page = {
  title: 'MLflow documentation: LLM Playground',
  url: 'https://mlflow.org/docs/latest/genai/prompt-registry/playground/',
};

export const agentServer: Page = {
  title: 'MLflow documentation: Agent Server',
  url: 'https://mlflow.org/docs/latest/genai/serving/agent-server/',
};

export const customServingApplications: Page = {
  title: 'MLflow documentation: Custom Serving Applications',
  url: 'https://mlflow.org/docs/latest/genai/serving/custom-apps/',
};

export const responsesAgentForModelServing: Page = {
  title: 'MLflow documentation: ResponsesAgent for Model Serving',
  url: 'https://mlflow.org/docs/latest/genai/serving/responses-agent/',
};

export const tracing: Page = {
  title: 'MLflow documentation: Tracing',
  url: 'https://mlflow.org/docs/latest/genai/tracing/',
};

export const distributedTracing: Page = {
  title: 'MLflow documentation: Distributed Tracing',
  url: 'https://mlflow.org/docs/latest/genai/tracing/app-instrumentation/distributed-tracing/',
};

export const collectUserFeedback: Page = {
  title: 'MLflow documentation: Collect User Feedback',
  url: 'https://mlflow.org/docs/latest/genai/tracing/collect-user-feedback/',
};

export const autoTracingIntegrations: Page = {
  title: 'MLflow documentation: Auto Tracing Integrations',
  url: 'https://mlflow.org/docs/latest/genai/tracing/integrations/',
};

export const tracingDatabricks: Page = {
  title: 'MLflow documentation: Tracing Databricks',
  url: 'https://mlflow.org/docs/latest/genai/tracing/integrations/listing/databricks',
};

export const tracingDatabricksAiGateway: Page = {
  title: 'MLflow documentation: Tracing Databricks AI Gateway',
  url: 'https://mlflow.org/docs/latest/genai/tracing/integrations/listing/databricks-ai-gateway',
};

export const tracingLangflow: Page = {
  title: 'MLflow documentation: Tracing Langflow',
  url: 'https://mlflow.org/docs/latest/genai/tracing/integrations/listing/langflow/',
};

export const productionTracingSdk: Page = {
  title: 'MLflow documentation: Production Tracing SDK',
  url: 'https://mlflow.org/docs/latest/genai/tracing/lightweight-sdk/',
};

export const dashboardOverview: Page = {
  title: 'MLflow documentation: Dashboard (Overview)',
  url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/dashboard/',
};

export const deleteTraces: Page = {
  title: 'MLflow documentation: Delete Traces',
  url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/delete-traces/',
};

export const redactingSensitiveDataFromTraces: Page = {
  title: 'MLflow documentation: Redacting Sensitive Data from Traces',
  url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/masking/',
};

export const multimodalContentAndAttachmentsInTraces: Page = {
  title: 'MLflow documentation: Multimodal Content and Attachments in Traces',
  url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/multimodal/',
};

export const viewTraces: Page = {
  title: 'MLflow documentation: View Traces',
  url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/ui/',
};

export const openTelemetryIntegration: Page = {
  title: 'MLflow documentation: OpenTelemetry Integration',
  url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/',
};

export const exportMlflowTracesMetricsViaOtlp: Page = {
  title: 'MLflow documentation: Export MLflow Traces/Metrics via OTLP',
  url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/export/',
};

export const collectOpenTelemetryTraces: Page = {
  title: 'MLflow documentation: Collect OpenTelemetry Traces',
  url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/ingest/',
};

export const productionMonitoring: Page = {
  title: 'MLflow documentation: Production Monitoring',
  url: 'https://mlflow.org/docs/latest/genai/tracing/prod-tracing/',
};

export const tokenUsageAndCostTracking: Page = {
  title: 'MLflow documentation: Token Usage and Cost Tracking',
  url: 'https://mlflow.org/docs/latest/genai/tracing/token-usage-cost/',
};

export const trackUsersSessions: Page = {
  title: 'MLflow documentation: Track Users & Sessions',
  url: 'https://mlflow.org/docs/latest/genai/tracing/track-users-sessions/',
};

export const versionTracking: Page = {
  title: 'MLflow documentation: Version Tracking',
  url: 'https://mlflow.org/docs/latest/genai/version-tracking/',
};

export const communityModelFlavors: Page = {
  title: 'MLflow documentation: Community Model Flavors',
  url: 'https://mlflow.org/docs/latest/ml/community-model-flavors/',
};

export const datasetTracking: Page = {
  title: 'MLflow documentation: Dataset Tracking',
  url: 'https://mlflow.org/docs/latest/ml/dataset/',
};

export const diffusers: Page = {
  title: 'MLflow documentation: Diffusers',
  url: 'https://mlflow.org/docs/latest/ml/deep-learning/diffusers/',
};

export const pyTorch: Page = {
  title: 'MLflow documentation: PyTorch',
  url: 'https://mlflow.org/docs/latest/ml/deep-learning/pytorch/',
};

export const transformers: Page = {
  title: 'MLflow documentation: Transformers',
  url: 'https://mlflow.org/docs/latest/ml/deep-learning/transformers/',
};

export const transformersGuide: Page = {
  title: 'MLflow documentation: Transformers guide',
  url: 'https://mlflow.org/docs/latest/ml/deep-learning/transformers/guide/',
};

export const transformersTutorials: Page = {
  title: 'MLflow documentation: Transformers tutorials',
  url: 'https://mlflow.org/docs/latest/ml/deep-learning/transformers/tutorials/',
};

export const fineTuningOpenSourceLlmUsingQlora: Page = {
  title: 'MLflow documentation: Fine-Tuning Open-Source LLM using QLoRA',
  url: 'https://mlflow.org/docs/latest/ml/deep-learning/transformers/tutorials/fine-tuning/transformers-peft/',
};

export const mlflowServing: Page = {
  title: 'MLflow documentation: MLflow Serving',
  url: 'https://mlflow.org/docs/latest/ml/deployment/',
};

export const deployAModelLocally: Page = {
  title: 'MLflow documentation: Deploy a model locally',
  url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
};

export const deployMlflowModelToKubernetes: Page = {
  title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
  url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
};

export const deployMlflowModelToModal: Page = {
  title: 'MLflow documentation: Deploy MLflow Model to Modal',
  url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
};

export const deployMlflowModelToAmazonSageMaker: Page = {
  title: 'MLflow documentation: Deploy MLflow Model to Amazon SageMaker',
  url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-sagemaker/',
};

export const officialMlflowDockerImage: Page = {
  title: 'MLflow documentation: Official MLflow Docker image',
  url: 'https://mlflow.org/docs/latest/ml/docker/',
};

export const modelEvaluation: Page = {
  title: 'MLflow documentation: Model Evaluation',
  url: 'https://mlflow.org/docs/latest/ml/evaluation/',
};

export const hyperparameterTuning: Page = {
  title: 'MLflow documentation: Hyperparameter tuning',
  url: 'https://mlflow.org/docs/latest/ml/getting-started/hyperparameter-tuning/',
};

export const mlflow3MigrationGuide: Page = {
  title: 'MLflow documentation: MLflow 3 Migration Guide',
  url: 'https://mlflow.org/docs/latest/ml/mlflow-3/',
};

export const modelRegistry: Page = {
  title: 'MLflow documentation: Model Registry',
  url: 'https://mlflow.org/docs/latest/ml/model-registry/',
};

export const modelRegistryTutorial: Page = {
  title: 'MLflow documentation: Model Registry tutorial',
  url: 'https://mlflow.org/docs/latest/ml/model-registry/tutorial/',
};

export const modelRegistryWorkflows: Page = {
  title: 'MLflow documentation: Model Registry Workflows',
  url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
};

export const models: Page = {
  title: 'MLflow documentation: Models',
  url: 'https://mlflow.org/docs/latest/ml/model/',
};

export const modelSignatures: Page = {
  title: 'MLflow documentation: Model Signatures',
  url: 'https://mlflow.org/docs/latest/ml/model/signatures/',
};

export const plugins: Page = {
  title: 'MLflow documentation: Plugins',
  url: 'https://mlflow.org/docs/latest/ml/plugins/',
};

export const projects: Page = {
  title: 'MLflow documentation: Projects',
  url: 'https://mlflow.org/docs/latest/ml/projects/',
};

export const tracking: Page = {
  title: 'MLflow documentation: Tracking',
  url: 'https://mlflow.org/docs/latest/ml/tracking/',
};

export const automaticLogging: Page = {
  title: 'MLflow documentation: Automatic Logging',
  url: 'https://mlflow.org/docs/latest/ml/tracking/autolog/',
};

export const systemMetrics: Page = {
  title: 'MLflow documentation: System Metrics',
  url: 'https://mlflow.org/docs/latest/ml/tracking/system-metrics/',
};

export const trackingApis: Page = {
  title: 'MLflow documentation: Tracking APIs',
  url: 'https://mlflow.org/docs/latest/ml/tracking/tracking-api/',
};

export const sparkMllib: Page = {
  title: 'MLflow documentation: Spark MLlib',
  url: 'https://mlflow.org/docs/latest/ml/traditional-ml/sparkml/',
};

export const servingMultipleModelsWithPyFunc: Page = {
  title: 'MLflow documentation: Serving multiple models with PyFunc',
  url: 'https://mlflow.org/docs/latest/ml/traditional-ml/tutorials/serving-multiple-models-with-pyfunc/',
};

export const modelRegistry2021: Page = {
  title: 'MLflow documentation: Model Registry',
  url: 'https://mlflow.org/docs/latest/model-registry.html#',
};

export const transitioningAModelsStage: Page = {
  title: "MLflow documentation: Transitioning a model's stage",
  url: 'https://mlflow.org/docs/latest/model-registry.html#transitioning-an-mlflow-models-stage',
};

export const builtInDeploymentTools2021: Page = {
  title: 'MLflow documentation: Built-in deployment tools',
  url: 'https://mlflow.org/docs/latest/models.html#built-in-deployment-tools',
};

export const builtInDeploymentToolsWww2021: Page = {
  title: 'MLflow documentation: Built-in deployment tools',
  url: 'https://www.mlflow.org/docs/latest/models.html#built-in-deployment-tools',
};

export const deploymentToCustomTargets: Page = {
  title: 'MLflow documentation: Deployment to custom targets',
  url: 'https://www.mlflow.org/docs/latest/models.html#deployment-to-custom-targets',
};

export const deploymentPlugins: Page = {
  title: 'MLflow documentation: Deployment plugins',
  url: 'https://www.mlflow.org/docs/latest/plugins.html#deployment-plugins',
};

export const runningProjectsOnABackend: Page = {
  title: 'MLflow documentation: Running projects on a backend',
  url: 'https://mlflow.org/docs/latest/projects.html#execution-guide',
};

export const selfHostingMlflow: Page = {
  title: 'MLflow documentation: Self-Hosting MLflow',
  url: 'https://mlflow.org/docs/latest/self-hosting/',
};

export const artifactStores: Page = {
  title: 'MLflow documentation: Artifact Stores',
  url: 'https://mlflow.org/docs/latest/self-hosting/architecture/artifact-store/',
};

export const backendStores: Page = {
  title: 'MLflow documentation: Backend Stores',
  url: 'https://mlflow.org/docs/latest/self-hosting/architecture/backend-store/',
};

export const trackingServer: Page = {
  title: 'MLflow documentation: Tracking Server',
  url: 'https://mlflow.org/docs/latest/self-hosting/architecture/tracking-server/',
};

export const deployingMlflowToCloud: Page = {
  title: 'MLflow documentation: Deploying MLflow to cloud',
  url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/',
};

export const deployingMlflowToAws: Page = {
  title: 'MLflow documentation: Deploying MLflow to AWS',
  url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/aws/',
};

export const kubernetesHelmDeployment: Page = {
  title: 'MLflow documentation: Kubernetes Helm Deployment',
  url: 'https://mlflow.org/docs/latest/self-hosting/kubernetes-helm/',
};

export const authenticationWithUsernameAndPassword: Page = {
  title: 'MLflow documentation: Authentication with Username and Password',
  url: 'https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/',
};

export const networkSecurity: Page = {
  title: 'MLflow documentation: Network security',
  url: 'https://mlflow.org/docs/latest/self-hosting/security/network/',
};

export const roleBasedAccessControl: Page = {
  title: 'MLflow documentation: Role-Based Access Control',
  url: 'https://mlflow.org/docs/latest/self-hosting/security/role-based-access-control/',
};

export const singleSignOn: Page = {
  title: 'MLflow documentation: Single Sign-On',
  url: 'https://mlflow.org/docs/latest/self-hosting/security/sso/',
};

export const troubleshootingFaqs: Page = {
  title: 'MLflow documentation: Troubleshooting & FAQs',
  url: 'https://mlflow.org/docs/latest/self-hosting/troubleshooting/',
};

export const webhooks: Page = {
  title: 'MLflow documentation: Webhooks',
  url: 'https://mlflow.org/docs/latest/self-hosting/webhooks/',
};

export const workspaces: Page = {
  title: 'MLflow documentation: Workspaces',
  url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
};

export const workspaceProviders: Page = {
  title: 'MLflow documentation: Workspace Providers',
  url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/workspace-providers/',
};

export const tutorialTrainingTheModel: Page = {
  title: 'MLflow tutorial: Training the model',
  url: 'https://mlflow.org/docs/latest/tutorials-and-examples/tutorial.html#training-the-model',
};

export const releasesMlflow3_15_2: Page = {
  title: 'MLflow releases: MLflow 3.15.2',
  url: 'https://mlflow.org/releases/3.15.2/',
  version: '3.15.2',
};

export const databricksTerraformProviderDatabricksMwsPrivate: Page = {
  title: 'Databricks Terraform provider: databricks_mws_private_access_settings',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_private_access_settings',
};

export const databricksMlflowModel: Page = {
  title: 'Databricks Terraform provider: databricks_mlflow_model',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_model',
};

export const databricksMlflowExperiment: Page = {
  title: 'Databricks Terraform provider: databricks_mlflow_experiment',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_experiment',
};

export const stackOverflowExperimentPermissionsInMlflow: Page = {
  title: 'Stack Overflow: Experiment permissions in MLflow',
  url: 'https://stackoverflow.com/questions/58611088/is-there-a-way-to-manage-permissions-at-an-experiment-level-in-mlflow',
};

export const towardsDataScienceMlflowWithSpark: Page = {
  title: 'Towards Data Science: MLflow with Spark',
  url: 'https://towardsdatascience.com/empowering-spark-with-mlflow-58e6eb5d85e8',
};

export const databricksShareMlflowModels: Page = {
  title: 'Databricks documentation: Share MLflow models',
  url: 'https://docs.databricks.com/en/mlflow/models-acl.html',
};

export const databricksConfigureSso: Page = {
  title: 'Databricks documentation: Configure SSO',
  url: 'https://docs.databricks.com/en/administration-guide/account-settings-e2/single-sign-on/index.html',
};

export const modelServing3_1_3: Page = {
  title: 'MLflow documentation: MLflow model serving (3.1.3)',
  url: 'https://mlflow.org/docs/3.1.3/genai/serving',
  version: '3.1.3',
};

export const databricksMonitorEndpoints: Page = {
  title: 'Databricks documentation: Monitor model quality and endpoint health',
  url: 'https://docs.databricks.com/en/machine-learning/model-serving/monitor-diagnose-endpoints.html',
};

export const databricksAuditLogReference: Page = {
  title: 'Databricks documentation: Audit log reference',
  url: 'https://docs.databricks.com/gcp/data-governance/unity-catalog/audit',
};

export const databricksAuditUnityCatalogEvents: Page = {
  title: 'Databricks documentation: Audit Unity Catalog events',
  url: 'https://docs.databricks.com/aws/data-governance/unity-catalog/audit',
};

export const skillsTraceStructure: Page = {
  title: 'MLflow skills repository: Trace structure',
  url: 'https://github.com/mlflow/skills/blob/main/analyze-mlflow-trace/references/trace-structure.md',
};

export const commandsForRegisteredModels: Page = {
  title: 'Databricks documentation: Commands for registered models',
  url: 'https://docs.databricks.com/gcp/dev-tools/cli/reference/registered-models-commands',
};

export const databricksSecurityAndTrustCentre: Page = {
  title: 'Databricks: Security and Trust Center',
  url: 'https://www.databricks.com/trust',
};

export const databricksHipaa: Page = {
  title: 'Databricks on AWS documentation: HIPAA',
  url: 'https://docs.databricks.com/aws/security/privacy/hipaa',
};

export const databricksDesignatedServices: Page = {
  title: 'Databricks documentation: Databricks Designated Services',
  url: 'https://docs.databricks.com/resources/designated-services',
};

export const fedrampMarketplaceData: Page = {
  title: 'FedRAMP Marketplace data (28 April 2026)',
  url: 'https://github.com/GSA/marketplace-fedramp-gov-data/blob/93aa5c0a8b52174712cccd22b7225c2b04c488fa/data.json',
  dated: '2026-04-28',
};

export const azureDatabricksServeMultipleModels: Page = {
  title: 'Azure Databricks documentation: Serve multiple models to a Model Serving endpoint (Japanese)',
  url: 'https://learn.microsoft.com/ja-JP/azure/databricks/machine-learning/model-serving/serve-multiple-models-to-serving-endpoint',
};

export const sagemakerAsynchronousInference: Page = {
  title: 'SageMaker developer guide: Asynchronous inference',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html',
};

export const sagemakerServerlessInference: Page = {
  title: 'SageMaker developer guide on GitHub (archived 2023): Serverless Inference',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/serverless-endpoints.md',
};

export const azureDatabricksDataResidency: Page = {
  title: 'Azure Databricks documentation: Data residency in geographies',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/resources/databricks-geos',
};

export const annotatingGroundTruthWithExpectations: Page = {
  title: 'MLflow documentation: Annotating Ground Truth with Expectations',
  url: 'https://mlflow.org/docs/latest/genai/assessments/expectations/',
};

export const databricksAwsCreateAndManageLabelingSessions: Page = {
  title: 'Databricks on AWS documentation: Create and manage labeling sessions',
  url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/concepts/labeling-sessions',
};

export const unityCatalogRegisteredModels: Page = {
  title: 'Unity Catalog documentation: Registered models and model versions',
  url: 'https://docs.unitycatalog.io/usage/models/',
};

export const databricksMlflow3DeploymentJobs: Page = {
  title: 'Databricks documentation: MLflow 3.0 deployment jobs',
  url: 'https://docs.databricks.com/aws/en/mlflow/deployment-job',
};

export const databricksWorkspaceModelRegistryLegacy: Page = {
  title: 'Databricks documentation: Manage model lifecycle using the Workspace Model Registry (legacy)',
  url: 'https://docs.databricks.com/aws/machine-learning/manage-model-lifecycle/workspace-model-registry',
};

export const pullRequest24845ImmutableEvaluationDatasetVersions: Page = {
  title: 'MLflow pull request 24845: Support immutable evaluation dataset versions',
  url: 'https://github.com/mlflow/mlflow/pull/24845',
};

export const issue25313VersionsOfOpenSourceEvaluationDatasets: Page = {
  title: 'MLflow issue 25313: Immutable versions for open source evaluation datasets',
  url: 'https://github.com/mlflow/mlflow/issues/25313',
};

export const charmedMlflow: Page = {
  title: 'Charmed MLflow documentation',
  url: 'https://documentation.ubuntu.com/charmed-mlflow',
};

export const charmedMlflow3WithTerraform: Page = {
  title: 'Charmed MLflow documentation: Deploy Charmed MLflow 3 with Terraform',
  url: 'https://documentation.ubuntu.com/charmed-mlflow/how-to/deploy/deploy-mlflow-3-with-terraform/',
};

export const awsCloudFormationDataCaptureConfig: Page = {
  title: 'AWS CloudFormation: AWS::SageMaker::EndpointConfig DataCaptureConfig',
  url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-sagemaker-endpointconfig-datacaptureconfig.html',
};

export const kubernetesService: Page = {
  title: 'Kubernetes documentation: Service',
  url: 'https://kubernetes.io/docs/concepts/services-networking/service/',
};

export const databricksTerraformPermissions: Page = {
  title: 'Databricks Terraform provider: databricks_permissions',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
};

export const databricksTerraformPermissionAssignment: Page = {
  title: 'Databricks Terraform provider: databricks_mws_permission_assignment',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_permission_assignment',
};

export const databricksFrontEndPrivateLink: Page = {
  title: 'Databricks documentation: Configure private connectivity to Databricks',
  url: 'https://docs.databricks.com/en/security/network/front-end/front-end-private-connect.html',
};

export const kserveControlPlane: Page = {
  title: 'KServe documentation: Control plane',
  url: 'https://kserve.github.io/website/docs/concepts/architecture/control-plane',
};

export const sparkMllibGuide: Page = {
  title: 'MLflow documentation: Spark MLlib with MLflow',
  url: 'https://mlflow.org/docs/latest/ml/traditional-ml/sparkml/guide/',
};

export const databricksAgentSkillsMlTraining: Page = {
  title: 'Databricks agent skills: ML training on Databricks',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
};

export const databricksAgentSkillsModelServing: Page = {
  title: 'Databricks agent skills: Model Serving endpoints',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
};

export const repositoryMlflowModelsCli: Page = {
  title: 'MLflow repository: mlflow.models.cli',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/models/cli.py',
};

export const modelServing: Page = {
  title: 'MLflow documentation: MLflow Model Serving',
  url: 'https://mlflow.org/docs/latest/genai/serving/',
};

export const pickleFreeModels: Page = {
  title: 'MLflow documentation: Pickle-Free Model format',
  url: 'https://mlflow.org/docs/latest/ml/tracking/pickle-free-models/',
};

export const azureDatabricksOptuna: Page = {
  title: 'Azure Databricks documentation: Hyperparameter tuning with Optuna',
  url: 'https://learn.microsoft.com/azure/databricks/machine-learning/automl-hyperparam-tuning/optuna',
};

export const hyperparameterTuningWithChildRuns: Page = {
  title: 'MLflow documentation: Hyperparameter optimization with Optuna and child runs',
  url: 'https://mlflow.org/docs/latest/ml/traditional-ml/tutorials/hyperparameter-tuning/notebooks/hyperparameter-tuning-with-child-runs/',
};

export const blogGatewayBudgets: Page = {
  title: 'MLflow blog: Control LLM Spend with AI Gateway Budget Alerts and Limits',
  url: 'https://mlflow.org/blog/gateway-budget-alerts-limits',
};

export const databricksServeMultipleModels: Page = {
  title: 'Databricks documentation: Serve multiple models to a model serving endpoint',
  url: 'https://docs.databricks.com/gcp/machine-learning/model-serving/serve-multiple-models-to-serving-endpoint',
};

export const deployingMlflowToAzure: Page = {
  title: 'MLflow documentation: Deploying MLflow to Azure',
  url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/azure/',
};

export const deployingMlflowToGoogleCloud: Page = {
  title: 'MLflow documentation: Deploying MLflow to Google Cloud',
  url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/gcp/',
};

export const dbdemosCreateDeploymentJob: Page = {
  title: 'Databricks demos: Create MLflow model deployment job',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/03a_create_deployment_job.py',
};

export const repositoryDeltaDatasetSource: Page = {
  title: 'MLflow repository: mlflow.data.delta_dataset_source',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/data/delta_dataset_source.py',
};

export const demosScoringWithLakeflowPipelines: Page = {
  title: 'Databricks demos: Scoring the accident images with Lakeflow pipelines',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/demo-FSI/lakehouse-fsi-smart-claims/02-Data-Science-ML/EXTRA-SDP-inference/02.2-EXTRA-Batch-Scoring-SDP.py',
};

export const optunaSamplers: Page = {
  title: 'Optuna documentation: optuna.samplers',
  url: 'https://optuna.readthedocs.io/en/latest/reference/samplers/index.html',
};

export const repositoryMlflowCli: Page = {
  title: 'MLflow repository: mlflow.cli',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/cli/__init__.py',
};

export const repositoryMlflowProjects: Page = {
  title: 'MLflow repository: mlflow.projects',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/projects/__init__.py',
};

export const mlflowAppsReadme: Page = {
  title: 'mlflow-apps repository: README',
  url: 'https://github.com/mlflow/mlflow-apps/blob/master/README.rst',
};

export const mlflowAppsGbtRegression: Page = {
  title: 'mlflow-apps repository: gbt-regression',
  url: 'https://github.com/mlflow/mlflow-apps/blob/master/apps/gbt-regression/README.rst',
};

export const azureDatabricksTransformDataWithPipelines: Page = {
  title: 'Azure Databricks documentation: Transform data with pipelines',
  url: 'https://learn.microsoft.com/azure/databricks/ldp/transform',
};

export const examplesIterativePruning3_1: Page = {
  title: 'MLflow repository: Iterative pruning example',
  url: 'https://github.com/mlflow/mlflow/tree/v3.1.1/examples/pytorch/IterativePruning',
  version: '3.1.1',
};

export const nebiusServiceLevelForManagedMlflow: Page = {
  title: 'Nebius legal documents: Service level for Managed MLflow',
  url: 'https://docs.nebius.com/legal/sla-levels/managed-mlflow',
};

export const feedbackConcepts: Page = {
  title: 'MLflow documentation: Feedback concepts',
  url: 'https://mlflow.org/docs/latest/genai/concepts/trace/feedback/',
};

export const mlflowSlurmReadme: Page = {
  title: 'mlflow-slurm repository: README',
  url: 'https://github.com/ncsa/mlflow-slurm/blob/main/README.md',
};

export const pypiMlflowAutogluon0_1_1: Page = {
  title: 'PyPI: mlflow-autogluon',
  url: 'https://pypi.org/project/mlflow-autogluon/0.1.1/',
  version: '0.1.1',
};

export const databricksAgentsOnAppsWithLegacyAgentServer: Page = {
  title: 'Databricks documentation: Run agents on Databricks Apps using the legacy agent server',
  url: 'https://docs.databricks.com/aws/en/agents/custom-agents/author-agent',
};

export const databricksAuthorAnAgentOnDatabricksApps: Page = {
  title: 'Databricks documentation: Author an AI agent and deploy it on Databricks Apps',
  url: 'https://docs.databricks.com/gcp/en/generative-ai/agent-framework/author-agent',
};

export const whylogsMlflowLogging: Page = {
  title: 'whylogs repository: MLflow logging example',
  url: 'https://github.com/whylabs/whylogs/blob/mainline/python/examples/integrations/Mlflow_Logging.ipynb',
};

export const whylogsExamplesMlflowIntegration: Page = {
  title: 'whylogs examples: MLflow integration',
  url: 'https://github.com/whylabs/whylogs-examples/blob/clean_notebooks/python/MLFlow%20Integration%20Example.ipynb',
};

export const kserveAlibiDetect: Page = {
  title: 'KServe documentation: Alibi outlier and drift detection',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
};

export const seldonCore2InferenceArtifacts: Page = {
  title: 'Seldon Core 2 documentation: Inference artifacts',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/models/inference-artifacts.md',
};

export const seldonCore2Concepts: Page = {
  title: 'Seldon Core 2 documentation: Concepts',
  url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/concepts/README.md',
};

export const mlopsStacksReadme: Page = {
  title: 'Databricks MLOps Stacks: README',
  url: 'https://github.com/databricks/mlops-stacks/blob/main/README.md',
};

export const mlopsStacksModelWorkflowTemplate: Page = {
  title: 'Databricks MLOps Stacks: Model workflow template',
  url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/resources/model-workflow-resource.yml.tmpl',
};

export const terraformDatabricksCluster: Page = {
  title: 'Databricks Terraform provider: databricks_cluster',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster',
};

export const databricksAiGatewayInferenceTables: Page = {
  title: 'Databricks documentation: Monitor served models using AI Gateway-enabled inference tables',
  url: 'https://docs.databricks.com/gcp/ai-gateway/inference-tables',
};

export const azureDatabricksAiGatewayLegacy: Page = {
  title: 'Azure Databricks documentation: AI Gateway (legacy) for serving endpoints',
  url: 'https://learn.microsoft.com/nb-no/azure/Databricks/ai-gateway/overview-serving-endpoints',
};

export const trackGitApplicationVersions: Page = {
  title: 'MLflow documentation: Track versions of Git-based applications',
  url: 'https://mlflow.org/docs/latest/genai/version-tracking/track-application-versions-with-mlflow/',
};

export const azureFineTuningChatCompletion: Page = {
  title: 'Azure Machine Learning samples: Fine-tuning for chat completion',
  url: 'https://github.com/Azure/azureml-examples/blob/085cd6ea399038c1e07843acff811f34261c0887/sdk/python/foundation-models/system/finetune/chat-completion/chat-completion.ipynb',
};

export const databricksSecurityReferenceGcp: Page = {
  title: 'Databricks Security Reference Architecture: GCP components',
  url: 'https://databricks.github.io/terraform-databricks-sra/docs/usage/GCP/components',
};

export const azureReliabilityInAzureDatabricks: Page = {
  title: 'Azure documentation on GitHub: Reliability in Azure Databricks',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/40f02c5e90bdb5b96ba82eddc652b251a4778245/articles/reliability/reliability-databricks.md',
};

export const databricksAgentSkillsPipelines: Page = {
  title: 'Databricks agent skills: Pipelines',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-pipelines/SKILL.md',
};

export const databricksLakeflowDesigner: Page = {
  title: 'Databricks documentation: What is Lakeflow Designer?',
  url: 'https://docs.databricks.com/gcp/en/designer/what-is-lakeflow-designer',
};

export const databricksPrivateServiceConnect: Page = {
  title: 'Databricks on Google Cloud documentation: Enable Private Service Connect for your workspace',
  url: 'https://docs.databricks.com/gcp/security/network/classic/private-service-connect',
};

export const azureDatabricksDiagnosticLogReference: Page = {
  title: 'Azure Databricks documentation: Diagnostic log reference (Japanese)',
  url: 'https://learn.microsoft.com/ja-jp/azure/databricks/administration-guide/account-settings/azure-diagnostic-logs',
};

export const demosModelMonitoring: Page = {
  title: 'Databricks demos: Model monitoring',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/07_model_monitoring.py',
};

export const demosBatchInference: Page = {
  title: 'Databricks demos: Batch inference',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/05_batch_inference.py',
};

export const demosDriftDetection: Page = {
  title: 'Databricks demos: Drift detection',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/08_drift_detection.py',
};

export const demosExplainabilityAndFairness: Page = {
  title: 'Databricks demos: Credit decisioning, model explainability and fairness',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/demo-FSI/lakehouse-fsi-credit-decisioning/03-Data-Science-ML/03.5-Explainability-and-Fairness-credit-decisioning.py',
};

export const databricksTracesInUnityCatalog: Page = {
  title: 'Databricks documentation: Store MLflow traces in Unity Catalog',
  url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/trace-unity-catalog',
};

export const databricksOpenTelemetryTracesInUnityCatalog: Page = {
  title: 'Databricks documentation: Store OpenTelemetry traces in Unity Catalog',
  url: 'https://docs.databricks.com/gcp/en/mlflow3/genai/tracing/trace-unity-catalog.md',
};
