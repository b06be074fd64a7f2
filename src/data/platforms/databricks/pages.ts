import type { Page } from '../../written.ts';

export const sdkForPythonAppsDataClasses: Page = {
  title: 'Databricks SDK for Python: Apps data classes',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/apps.html',
};

export const sdkForPythonDataQualityDataClasses: Page = {
  title: 'Databricks SDK for Python: Data quality data classes',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/dataquality.html',
};

export const sdkForPythonJobsDataClasses: Page = {
  title: 'Databricks SDK for Python: Jobs data classes',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/jobs.html',
};

export const sdkForPythonServingDataClasses: Page = {
  title: 'Databricks SDK for Python: Serving data classes',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
};

export const sdkForPythonRegisteredModels: Page = {
  title: 'Databricks SDK for Python: Registered models',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
};

export const sdkForPythonExperiments: Page = {
  title: 'Databricks SDK for Python: Experiments',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/experiments.html',
};

export const sdkForPythonForecasting: Page = {
  title: 'Databricks SDK for Python: Forecasting',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/forecasting.html',
};

export const sdkForPythonModelRegistry: Page = {
  title: 'Databricks SDK for Python: Model registry',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/model_registry.html',
};

export const sdkForPythonServingEndpoints: Page = {
  title: 'Databricks SDK for Python: Serving endpoints',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/serving/serving_endpoints.html',
};

export const sdkForPythonVectorSearchIndexes: Page = {
  title: 'Databricks SDK for Python: Vector search indexes',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/vectorsearch/vector_search_indexes.html',
};

export const sdkForPythonRepos: Page = {
  title: 'Databricks SDK for Python: Repos',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/workspace/repos.html',
};

export const blogAccessControlForJobs: Page = {
  title: 'Databricks blog: Access control for jobs',
  url: 'https://databricks.com/blog/2017/11/01/access-control-databricks-jobs.html',
  dated: '2017-11-01',
};

export const blogFromModelDeploymentToDriftDetection: Page = {
  title: 'Databricks blog: From model deployment to drift detection',
  url: 'https://databricks.com/blog/2019/09/18/productionizing-machine-learning-from-deployment-to-drift-detection.html',
  dated: '2019-09-18',
};

export const blogEnterpriseFeaturesOfTheMlflowModelRegistry: Page = {
  title: 'Databricks blog: Enterprise features of the MLflow model registry',
  url: 'https://databricks.com/blog/2020/04/15/databricks-extends-mlflow-model-registry-with-enterprise-features.html',
  dated: '2020-04-15',
};

export const blogCicdTemplatesFromDatabricksLabs: Page = {
  title: 'Databricks blog: CI/CD templates from Databricks Labs',
  url: 'https://databricks.com/blog/2020/06/05/automate-continuous-integration-and-continuous-delivery-on-databricks-using-databricks-labs-ci-cd-templates.html',
  dated: '2020-06-05',
};

export const blogMlflowModelServingAnnouncement: Page = {
  title: 'Databricks blog: MLflow model serving announcement',
  url: 'https://databricks.com/blog/2020/06/25/announcing-mlflow-model-serving-on-databricks.html',
  dated: '2020-06-25',
};

export const blogLaunchOnGoogleCloud: Page = {
  title: 'Databricks blog: Launch on Google Cloud',
  url: 'https://databricks.com/blog/2021/02/17/announcing-the-launch-of-databricks-on-google-cloud.html',
  dated: '2021-02-17',
};

export const supportPolicy: Page = {
  title: 'Databricks: Support policy',
  url: 'https://databricks.com/support',
};

export const designatedServices: Page = {
  title: 'Databricks documentation: Designated Services',
  url: 'https://docs.databricks.com/aws/en/resources/designated-services',
};

export const copyMlflowObjects: Page = {
  title: 'Databricks documentation: Copying MLflow objects between workspaces',
  url: 'https://docs.databricks.com/mlflow/migrate-mlflow-objects.html',
};

export const cliWorkspaceExportDir: Page = {
  title: 'Databricks CLI repository: Export of a workspace directory',
  url: 'https://github.com/databricks/cli/blob/main/cmd/workspace/workspace/export_dir.go',
};

export const terraformProviderResourceExporter: Page = {
  title: 'Databricks Terraform provider: Experimental resource exporter',
  url: 'https://github.com/databricks/terraform-provider-databricks/blob/main/docs/guides/experimental-exporter.md',
};

export const azureDatabricksDataResidency: Page = {
  title: 'Azure Databricks documentation: Data residency in geographies',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/resources/databricks-geos',
};

export const blogFeatureStoreAnnouncement: Page = {
  title: 'Databricks blog: Feature store announcement',
  url: 'https://www.databricks.com/blog/2021/05/27/databricks-announces-the-first-feature-store-integrated-with-delta-lake-and-mlflow.html',
  dated: '2021-05-27',
};

export const blogFeatureStoreAnnouncement2021: Page = {
  title: 'Databricks blog: Feature store announcement',
  url: 'https://databricks.com/blog/2021/05/27/databricks-announces-the-first-feature-store-integrated-with-delta-lake-and-mlflow.html#:~:text=Databricks%20on%20Twitter-,Databricks%20Announces%20the%20First%20Feature%20Store%20Co%2Ddesigned,a%20Data%20and%20MLOps%20Platform&text=By%20packaging%20up%20feature%20information,model%20retraining%20when%20data%20changes.',
  dated: '2021-05-27',
};

export const featureStore: Page = {
  title: 'Databricks: Feature store',
  url: 'https://databricks.com/product/feature-store',
};

export const managedMlflow: Page = {
  title: 'Databricks: Managed MLflow',
  url: 'https://databricks.com/product/managed-mlflow',
};

export const pricing: Page = {
  title: 'Databricks: Pricing',
  url: 'https://databricks.com/product/pricing',
};

export const unityCatalog: Page = {
  title: 'Databricks: Unity Catalog',
  url: 'https://databricks.com/product/unity-catalog',
};

export const securityAndTrustCentre: Page = {
  title: 'Databricks: Security and Trust Center',
  url: 'https://www.databricks.com/trust',
};

export const securityAndTrustCentreHipaa: Page = {
  title: 'Databricks: Security and Trust Center, HIPAA',
  url: 'https://databricks.com/trust/hipaa',
};

export const pdfPreparingDataForMachineLearningAndAnalytics: Page = {
  title: 'Databricks PDF: Preparing data for machine learning and analytics',
  url: 'https://databricks.com/wp-content/uploads/2019/08/Prepare-Your-Data-for-Machine-Learning-Analytics.pdf',
  dated: '2019-08',
};

export const dqxRowAnomalyDetection: Page = {
  title: 'DQX documentation: Row anomaly detection',
  url: 'https://databrickslabs.github.io/dqx/docs/guide/row_anomaly_detection/',
};

export const lakeflowSdpMetaDataQuality: Page = {
  title: 'Lakeflow SDP-META documentation: Data quality',
  url: 'https://databrickslabs.github.io/sdp-meta/docs/concepts/data-quality',
};

export const hostMultipleModelsOnTheSameModelServingEndpoint: Page = {
  title: 'Databricks notebook: Host multiple models on the same Model Serving endpoint',
  url: 'https://docs.databricks.com/_extras/notebooks/source/machine-learning/package-multiple-models-model-serving.html',
};

export const notebookTrainingWithMlflowAndDeltaLake: Page = {
  title: 'Databricks notebook: Training with MLflow and Delta Lake',
  url: 'https://docs.databricks.com/_static/notebooks/mlflow/mlflow-delta-training.html',
};

export const creatingAWorkspaceWithTheAccountApi: Page = {
  title: 'Databricks documentation: Creating a workspace with the Account API',
  url: 'https://docs.databricks.com/admin/workspace/create-workspace-api.html',
};

export const customerManagedVpcOnAws: Page = {
  title: 'Databricks documentation: Customer-managed VPC on AWS',
  url: 'https://docs.databricks.com/administration-guide/cloud-configurations/aws/customer-managed-vpc.html',
};

export const autoML: Page = {
  title: 'Databricks documentation: AutoML',
  url: 'https://docs.databricks.com/applications/machine-learning/automl.html',
};

export const preprocessingData: Page = {
  title: 'Databricks documentation: Preprocessing data',
  url: 'https://docs.databricks.com/applications/machine-learning/preprocess-data/index.html',
};

export const distributedTraining: Page = {
  title: 'Databricks documentation: Distributed training',
  url: 'https://docs.databricks.com/applications/machine-learning/train-model/distributed-training/index.html',
};

export const trainingModels: Page = {
  title: 'Databricks documentation: Training models',
  url: 'https://docs.databricks.com/applications/machine-learning/train-model/index.html',
};

export const mlflowModelServing: Page = {
  title: 'Databricks documentation: MLflow model serving',
  url: 'https://docs.databricks.com/applications/mlflow/model-serving.html',
};

export const scoringDeployedModelVersions: Page = {
  title: 'Databricks documentation: Scoring deployed model versions',
  url: 'https://docs.databricks.com/applications/mlflow/model-serving.html#score-deployed-model-versions',
};

export const monitorModelServingCosts: Page = {
  title: 'Databricks documentation: Monitor model serving costs',
  url: 'https://docs.databricks.com/aws/en/admin/system-tables/model-serving-cost',
};

export const developAgentsOnDatabricks: Page = {
  title: 'Databricks documentation: Develop agents on Databricks',
  url: 'https://docs.databricks.com/aws/en/agents/',
};

export const connectAgentsToTools: Page = {
  title: 'Databricks documentation: Connect agents to tools',
  url: 'https://docs.databricks.com/aws/en/agents/agent-framework/agent-tool',
};

export const agentBricksCli: Page = {
  title: 'Databricks documentation: Agent Bricks CLI',
  url: 'https://docs.databricks.com/aws/en/agents/custom-agents/agent-bricks-cli',
};

export const deployAgentsOnDatabricks: Page = {
  title: 'Databricks documentation: Deploy agents on Databricks',
  url: 'https://docs.databricks.com/aws/en/agents/deploy/',
};

export const agentRuntime: Page = {
  title: 'Databricks documentation: Agent Runtime',
  url: 'https://docs.databricks.com/aws/en/agents/deploy/agent-runtime',
};

export const agentBricksQuickstart: Page = {
  title: 'Databricks documentation: Agent Bricks quickstart',
  url: 'https://docs.databricks.com/aws/en/agents/quickstart',
};

export const databricksAiSearch: Page = {
  title: 'Databricks documentation: Databricks AI Search',
  url: 'https://docs.databricks.com/aws/en/ai-search/ai-search',
};

export const viewDataLineageUsingUnityCatalog: Page = {
  title: 'Databricks documentation: View data lineage using Unity Catalog',
  url: 'https://docs.databricks.com/aws/en/data-governance/unity-catalog/data-lineage',
};

export const anomalyDetection: Page = {
  title: 'Databricks documentation: Anomaly detection',
  url: 'https://docs.databricks.com/aws/en/data-quality-monitoring/anomaly-detection/',
};

export const highLevelArchitecture: Page = {
  title: 'Databricks documentation: High-level architecture',
  url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
};

export const dataProfiling: Page = {
  title: 'Databricks documentation: Data profiling',
  url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/',
};

export const createADataProfileUsingTheApi: Page = {
  title: 'Databricks documentation: Create a data profile using the API',
  url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/create-monitor-api',
};

export const dataProfilingMetricTables: Page = {
  title: 'Databricks documentation: Data profiling metric tables',
  url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
};

export const lakeflowDesignerGeneralAvailability: Page = {
  title: 'Data Today: Databricks Lakeflow Designer GA cost guide',
  url: 'https://data-today.net/databricks/databricks-lakeflow-designer-cost/',
};

export const accessControlLists: Page = {
  title: 'Databricks documentation: Access control lists',
  url: 'https://docs.databricks.com/security/access-control.html',
};

export const workspaceCatalogBinding: Page = {
  title: 'Databricks documentation: Workspace-catalog binding',
  url: 'https://docs.databricks.com/aws/en/data-governance/unity-catalog/access-control/workspace-catalog-binding',
};

export const exploreDatabaseObjects: Page = {
  title: 'Databricks documentation: Explore database objects',
  url: 'https://docs.databricks.com/aws/discover/database-objects',
};

export const agentSkillsIngestionDecisionTree: Page = {
  title: 'Databricks agent skills: Ingestion decision tree',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/references/4-ingestion-decision-tree.md',
};

export const lakeflowConnectDatabaseConnectors: Page = {
  title: 'Databricks documentation: Database connectors in Lakeflow Connect',
  url: 'https://docs.databricks.com/aws/en/ingestion/lakeflow-connect/cdc-overview',
};

export const azureDatabricksUseAiQuery: Page = {
  title: 'Azure Databricks documentation: Use ai_query',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/large-language-models/ai-query',
};

export const legacyAgentOfferings: Page = {
  title: 'Databricks documentation: Legacy agent offerings',
  url: 'https://docs.databricks.com/aws/en/agents/legacy/',
};

export const agentServer: Page = {
  title: 'Databricks documentation: Agent Server',
  url: 'https://docs.databricks.com/aws/en/agents/deploy/agent-server',
};

export const customProfilingMetrics: Page = {
  title: 'Databricks documentation: Use custom metrics with data profiling',
  url: 'https://docs.databricks.com/lakehouse-monitoring/custom-metrics',
};

export const azureDatabricksTracesInUnityCatalog: Page = {
  title: 'Azure Databricks documentation: Store traces in Unity Catalog',
  url: 'https://learn.microsoft.com/en-us/azure/Databricks/mlflow3/genai/tracing/trace-unity-catalog',
};

export const azureDatabricksUnityGatewayObservability: Page = {
  title: 'Azure Databricks documentation: Unity Gateway observability',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/ai-gateway/observability',
};

export const mlflowTokenUsageAndCost: Page = {
  title: 'MLflow documentation: Token usage and cost tracking',
  url: 'https://mlflow.org/docs/latest/genai/tracing/token-usage-cost',
};

export const azureDatabricksAiGatewayLegacy: Page = {
  title: 'Azure Databricks documentation: AI Gateway (legacy) for serving endpoints',
  url: 'https://learn.microsoft.com/nb-no/azure/Databricks/ai-gateway/overview-serving-endpoints',
};

export const externalModels: Page = {
  title: 'Databricks documentation: External models in Model Serving',
  url: 'https://docs.databricks.com/aws/generative-ai/external-models',
};

export const externalModelsOnGoogleCloud: Page = {
  title: 'Databricks on Google Cloud documentation: External models in Model Serving',
  url: 'https://docs.databricks.com/gcp/en/machine-learning/foundation-models/external-models/',
};

export const serveMultipleModels: Page = {
  title: 'Databricks documentation: Serve multiple models to a model serving endpoint',
  url: 'https://docs.databricks.com/machine-learning/model-serving/serve-multiple-models-to-serving-endpoint.html',
};

export const useTheDatabricksCliWithAiRuntime: Page = {
  title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
  url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
};

export const aiRuntimeLlmExamples: Page = {
  title: 'Databricks documentation: Examples of AI Runtime, large language models',
  url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/examples/gpu-llms',
};

export const migrateModelVersionsToUnityCatalog: Page = {
  title: 'Databricks documentation: Migrate model versions to Unity Catalog',
  url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/upgrade-models',
};

export const upgradeMlWorkflowsToTargetModelsInUnityCatalog: Page = {
  title: 'Databricks documentation: Upgrade ML workflows to target models in Unity Catalog',
  url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/upgrade-workflows/',
};

export const workspaceModelRegistryLegacy: Page = {
  title: 'Databricks documentation: Workspace Model Registry (legacy)',
  url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/workspace-model-registry',
};

export const deployCustomModels: Page = {
  title: 'Databricks documentation: Deploy custom models',
  url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/custom-models',
};

export const modelServingConcepts: Page = {
  title: 'Databricks documentation: Model Serving concepts',
  url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/glossary',
};

export const migrateToModelServing: Page = {
  title: 'Databricks documentation: Migrate to Model Serving',
  url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/migrate-model-serving',
};

export const monitorModelQualityAndEndpointHealth: Page = {
  title: 'Databricks documentation: Monitor model quality and endpoint health',
  url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
};

export const databricksAutologging: Page = {
  title: 'Databricks documentation: Databricks Autologging',
  url: 'https://docs.databricks.com/aws/en/mlflow/databricks-autologging',
};

export const createAndManageLabelingSessions: Page = {
  title: 'Databricks documentation: Create and manage labeling sessions',
  url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/concepts/labeling-sessions',
};

export const collectFeedbackExpectationsLabelingExistingTraces: Page = {
  title: 'Databricks documentation: Collect feedback and expectations by labeling existing traces',
  url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/expert-feedback/label-existing-traces',
};

export const promptRegistry: Page = {
  title: 'Databricks documentation: Prompt Registry',
  url: 'https://docs.databricks.com/aws/en/mlflow3/genai/prompt-version-mgmt/prompt-registry/',
};

export const tracingOverview: Page = {
  title: 'Databricks documentation: Tracing overview',
  url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/overview',
};

export const unityGatewayConcepts: Page = {
  title: 'Databricks documentation: Unity Gateway concepts',
  url: 'https://docs.databricks.com/aws/en/unity-gateway/concepts',
};

export const monitorGenaiInProduction: Page = {
  title: 'Databricks documentation: Monitor GenAI in production',
  url: 'https://docs.databricks.com/en/generative-ai/agent-evaluation/monitoring.html',
};

export const concepts: Page = {
  title: 'Databricks documentation: Concepts',
  url: 'https://docs.databricks.com/en/getting-started/concepts.html',
};

export const architectureOverview: Page = {
  title: 'Databricks documentation: Architecture overview',
  url: 'https://docs.databricks.com/en/getting-started/overview.html',
};

export const monitorFairnessAndBiasForClassificationModels: Page = {
  title: 'Databricks documentation: Monitor fairness and bias for classification models',
  url: 'https://docs.databricks.com/en/lakehouse-monitoring/fairness-bias.html',
};

export const mlflow: Page = {
  title: 'Databricks documentation: MLflow',
  url: 'https://docs.databricks.com/en/mlflow/index.html',
};

export const modelRegistryConcepts: Page = {
  title: 'Databricks documentation: Model registry concepts',
  url: 'https://docs.databricks.com/en/mlflow/models-in-uc.html',
};

export const mcpsAndAgentTools: Page = {
  title: 'Databricks documentation: MCPs and agent tools',
  url: 'https://docs.databricks.com/gcp/en/agents/mcp-tools/',
};

export const foundationModelApisCompliance: Page = {
  title: 'Databricks documentation: Foundation Model APIs compliance and security',
  url: 'https://docs.databricks.com/gcp/en/machine-learning/foundation-model-apis/compliance',
};

export const workspaceFeatureStoreLegacy: Page = {
  title: 'Databricks documentation: Workspace Feature Store (legacy)',
  url: 'https://docs.databricks.com/gcp/machine-learning/feature-store/workspace-feature-store',
};

export const settingUpAnAccount: Page = {
  title: 'Databricks documentation: Setting up an account',
  url: 'https://docs.databricks.com/getting-started/account-setup.html',
};

export const highLevelArchitectureFormerAddress: Page = {
  title: 'Databricks documentation: High-level architecture',
  url: 'https://docs.databricks.com/getting-started/overview.html',
};

export const onAwsGovCloud: Page = {
  title: 'Databricks documentation: Databricks on AWS GovCloud (Japanese)',
  url: 'https://docs.databricks.com/ja/security/privacy/gov-cloud.html',
};

export const scopeOfThePlatform: Page = {
  title: 'Databricks documentation: Scope of the platform',
  url: 'https://docs.databricks.com/lakehouse-architecture/scope.html',
};

export const documentationFeatureStore: Page = {
  title: 'Databricks documentation: Feature Store',
  url: 'https://docs.databricks.com/machine-learning/feature-store',
};

export const migratingToModelServing: Page = {
  title: 'Databricks documentation: Migrating to Model Serving',
  url: 'https://docs.databricks.com/mlflow/migrate-and-enable-serverless-real-time-inference.html',
};

export const workspaceModelRegistryLegacyFormerAddress: Page = {
  title: 'Databricks documentation: Workspace Model Registry (legacy)',
  url: 'https://docs.databricks.com/mlflow/model-registry.html',
};

export const legacyMlflowModelServing: Page = {
  title: 'Databricks documentation: Legacy MLflow Model Serving',
  url: 'https://docs.databricks.com/mlflow/model-serving.html',
};

export const modelsInUnityCatalog: Page = {
  title: 'Databricks documentation: Models in Unity Catalog',
  url: 'https://docs.databricks.com/mlflow/models-in-uc.html',
};

export const sapDatabricksAdminBestPractices: Page = {
  title: 'SAP Databricks documentation: Admin best practices',
  url: 'https://docs.databricks.com/sap/en/admin-best-practices',
};

export const sapDatabricksAuthenticationAndAccessControl: Page = {
  title: 'SAP Databricks documentation: Authentication and access control',
  url: 'https://docs.databricks.com/sap/security/auth',
};

export const privilegesOnDataObjects: Page = {
  title: 'Databricks documentation: Privileges on data objects',
  url: 'https://docs.databricks.com/security/access-control/table-acls/object-privileges.html',
};

export const workspaceObjectAccessControl: Page = {
  title: 'Databricks documentation: Workspace object access control',
  url: 'https://docs.databricks.com/security/access-control/workspace-acl.html',
};

export const dataGovernance: Page = {
  title: 'Databricks documentation: Data governance',
  url: 'https://docs.databricks.com/security/data-governance.html',
};

export const complianceSecurityProfile: Page = {
  title: 'Databricks documentation: Compliance security profile',
  url: 'https://docs.databricks.com/security/privacy/security-profile.html',
};

export const gartnerPeerInsightsDataScienceMachineLearning: Page = {
  title: 'Gartner Peer Insights: Data science and machine learning platforms',
  url: 'https://www.gartner.com/reviews/market/data-science-machine-learning-platforms',
};

export const azureReliabilityDatabricks: Page = {
  title: 'Azure documentation on GitHub: Reliability in Azure Databricks',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/reliability/reliability-databricks.md',
};

export const azureComplianceScope: Page = {
  title: 'Azure documentation on GitHub (June 2023): Compliance scope of Azure and other services',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/a3851083cb656cfeaad0a524e7d5f64906b41e55/articles/azure-government/compliance/azure-services-in-fedramp-auditscope.md',
};

export const apacheSparkReadme: Page = {
  title: 'Apache Spark repository: README',
  url: 'https://github.com/apache/spark/blob/master/README.md',
};

export const demosCreateMlflowModelDeploymentJob: Page = {
  title: 'Databricks demos: Create MLflow model deployment job',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/03a_create_deployment_job.py',
};

export const dbdemosNotebooksRegisterTheModelInUnityCatalog: Page = {
  title: 'dbdemos notebooks: Register the model in Unity Catalog',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/03b_from_notebook_to_models_in_uc.py',
};

export const dbdemosNotebooksChallengerModelValidation: Page = {
  title: 'dbdemos notebooks: Challenger model validation',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/04a_challenger_validation.py',
};

export const demosChallengerModelApproval: Page = {
  title: 'Databricks demos: Challenger model approval',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/04b_challenger_approval.py',
};

export const demosModelMonitoring: Page = {
  title: 'Databricks demos: Model monitoring',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/07_model_monitoring.py',
};

export const demosDriftDetection: Page = {
  title: 'Databricks demos: Drift detection',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/08_drift_detection.py',
};

export const industrySolutionsModelRiskManagement: Page = {
  title: 'Databricks industry solutions repository: Model risk management',
  url: 'https://github.com/databricks-industry-solutions/fsi-mrm-generation/blob/main/README.md',
};

export const industrySolutionsMrmPy: Page = {
  title: 'Databricks industry solutions repository: mrm.py',
  url: 'https://github.com/databricks-industry-solutions/fsi-mrm-generation/blob/main/databricks/mrm.py',
};

export const cliChangelog: Page = {
  title: 'Databricks CLI repository: Changelog',
  url: 'https://github.com/databricks/cli/blob/main/CHANGELOG.md',
};

export const cliLicense: Page = {
  title: 'Databricks CLI repository: License',
  url: 'https://github.com/databricks/cli/blob/main/LICENSE',
};

export const cliReadme: Page = {
  title: 'Databricks CLI repository: README',
  url: 'https://github.com/databricks/cli/blob/main/README.md',
};

export const cliTerraformGo: Page = {
  title: 'Databricks CLI repository: terraform.go',
  url: 'https://github.com/databricks/cli/blob/main/cmd/bundle/debug/terraform.go',
};

export const agentSkillsAiRuntimeDockerImages: Page = {
  title: 'Databricks agent skills: AI Runtime Docker images',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/experimental/databricks-ai-runtime/docker-images.md',
};

export const agentSkillsSparkPythonDataSource: Page = {
  title: 'Databricks agent skills: Spark Python data source',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/experimental/spark-python-data-source/SKILL.md',
};

export const agentSkillsAgentBricks: Page = {
  title: 'Databricks agent skills: Agent Bricks',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-agent-bricks/SKILL.md',
};

export const agentSkillsAiFunctions: Page = {
  title: 'Databricks agent skills: AI functions',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
};

export const agentSkillsAiQuery: Page = {
  title: 'Databricks agent skills: ai_query',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/references/2-ai-query.md',
};

export const agentSkillsAiBiDashboards: Page = {
  title: 'Databricks agent skills: AI/BI dashboards',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-aibi-dashboards/SKILL.md',
};

export const agentSkillsDatabricksAppsInPython: Page = {
  title: 'Databricks agent skills: Databricks Apps in Python',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-apps-python/SKILL.md',
};

export const agentSkillsDeclarativeAutomationBundles: Page = {
  title: 'Databricks agent skills: Declarative Automation Bundles',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-dabs/SKILL.md',
};

export const agentSkillsDatabricksSqlBestPractices: Page = {
  title: 'Databricks agent skills: Databricks SQL best practices',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-dbsql/references/best-practices.md',
};

export const agentSkillsDatabricksSql: Page = {
  title: 'Databricks agent skills: Databricks SQL',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-dbsql/SKILL.md',
};

export const agentSkillsDatabricksConnect: Page = {
  title: 'Databricks agent skills: Databricks Connect',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-execution-compute/references/1-databricks-connect.md',
};

export const agentSkillsApacheIceberg: Page = {
  title: 'Databricks agent skills: Apache Iceberg',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-iceberg/SKILL.md',
};

export const agentSkillsLakeflowJobs: Page = {
  title: 'Databricks agent skills: Lakeflow Jobs',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/SKILL.md',
};

export const agentSkillsJobNotificationsAndMonitoring: Page = {
  title: 'Databricks agent skills: Job notifications and monitoring',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/references/notifications-monitoring.md',
};

export const agentSkillsTriggersAndSchedules: Page = {
  title: 'Databricks agent skills: Triggers and schedules',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/references/triggers-schedules.md',
};

export const agentSkillsLakebase: Page = {
  title: 'Databricks agent skills: Lakebase',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakebase/SKILL.md',
};

export const agentSkillsVectorSimilaritySearchWithPgvector: Page = {
  title: 'Databricks agent skills: Vector similarity search with pgvector',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakebase/references/pgvector.md',
};

export const agentSkillsLakeflowConnect: Page = {
  title: 'Databricks agent skills: Lakeflow Connect',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/SKILL.md',
};

export const agentSkillsMlTrainingOnDatabricks: Page = {
  title: 'Databricks agent skills: ML training on Databricks',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
};

export const agentSkillsCustomPyfuncModels: Page = {
  title: 'Databricks agent skills: Custom pyfunc models',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/custom-pyfunc.md',
};

export const agentSkillsFeatureEngineering: Page = {
  title: 'Databricks agent skills: Feature engineering',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
};

export const agentSkillsFeatureViews: Page = {
  title: 'Databricks agent skills: Feature Views',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-views.md',
};

export const agentSkillsMlflow3GenaiEvaluation: Page = {
  title: 'Databricks agent skills: MLflow 3 GenAI evaluation',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/SKILL.md',
};

export const agentSkillsMlflow3GenaiInterfaces: Page = {
  title: 'Databricks agent skills: MLflow 3 GenAI interfaces',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/CRITICAL-interfaces.md',
};

export const agentSkillsDatasetAndTracePatterns: Page = {
  title: 'Databricks agent skills: Dataset and trace patterns',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-datasets.md',
};

export const agentSkillsJudgeAlignment: Page = {
  title: 'Databricks agent skills: Judge alignment',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-judge-alignment.md',
};

export const agentSkillsPromptOptimization: Page = {
  title: 'Databricks agent skills: Prompt optimization',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-prompt-optimization.md',
};

export const agentSkillsTraceIngestionInUnityCatalog: Page = {
  title: 'Databricks agent skills: Trace ingestion in Unity Catalog',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-trace-ingestion.md',
};

export const agentSkillsModelServingEndpoints: Page = {
  title: 'Databricks agent skills: Model Serving endpoints',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
};

export const agentSkillsExpectationsInPython: Page = {
  title: 'Databricks agent skills: Expectations in Python',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-pipelines/references/expectations-python.md',
};

export const agentSkillsAccessControl: Page = {
  title: 'Databricks agent skills: Access control',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/1-access-control.md',
};

export const agentSkillsFineGrainedAccessControl: Page = {
  title: 'Databricks agent skills: Fine-grained access control',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/4-fine-grained-access.md',
};

export const agentSkillsSystemTables: Page = {
  title: 'Databricks agent skills: System tables',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/5-system-tables.md',
};

export const agentSkillsDataProfiling: Page = {
  title: 'Databricks agent skills: Data profiling',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/7-data-profiling.md',
};

export const agentSkillsVectorSearch: Page = {
  title: 'Databricks agent skills: Vector Search',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-vector-search/SKILL.md',
};

export const agentSkillsZerobusIngest: Page = {
  title: 'Databricks agent skills: Zerobus Ingest',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-zerobus-ingest/SKILL.md',
};

export const extensionForVsCodeReadme: Page = {
  title: 'Databricks extension for VS Code: README',
  url: 'https://github.com/databricks/databricks-vscode/blob/main/packages/databricks-vscode/README.md',
};

export const mlopsStacksPipelineStructure: Page = {
  title: 'Databricks MLOps Stacks: Pipeline structure',
  url: 'https://github.com/databricks/mlops-stacks/blob/main/Pipeline.md',
};

export const mlopsStacksReadme: Page = {
  title: 'Databricks MLOps Stacks: README',
  url: 'https://github.com/databricks/mlops-stacks/blob/main/README.md',
};

export const mlopsStacksModelWorkflowTemplate: Page = {
  title: 'Databricks MLOps Stacks: Model workflow template',
  url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/resources/model-workflow-resource.yml.tmpl',
};

export const mlopsStacksMonitoringResourcesTemplate: Page = {
  title: 'Databricks MLOps Stacks: Monitoring resources template',
  url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/resources/monitoring-resource.yml.tmpl',
};

export const mlopsStacksModelValidationTemplate: Page = {
  title: 'Databricks MLOps Stacks: Model validation template',
  url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/validation/notebooks/ModelValidation.py.tmpl',
};

export const terraformProviderGuideAzureWorkspace: Page = {
  title: 'Databricks Terraform provider on GitHub: Provisioning Azure Databricks',
  url: 'https://github.com/databricks/terraform-provider-databricks/blob/main/docs/guides/azure-workspace.md',
};

export const terraformProviderDatabricksExternalLocation: Page = {
  title: 'Databricks Terraform provider: databricks_external_location',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/external_location',
};

export const terraformProviderDatabricksGrants: Page = {
  title: 'Databricks Terraform provider: databricks_grants',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/grants',
};

export const dqxReadme: Page = {
  title: 'DQX repository: README',
  url: 'https://github.com/databrickslabs/dqx/blob/main/README.md',
};

export const deltaLakeReadme: Page = {
  title: 'Delta Lake repository: README',
  url: 'https://github.com/delta-io/delta/blob/master/README.md',
};

export const azureDatabricksOperatorReadme: Page = {
  title: 'Azure Databricks operator repository: README',
  url: 'https://github.com/microsoft/azure-databricks-operator/blob/master/README.md',
};

export const mlflowExportImportFileFormat: Page = {
  title: 'MLflow Export Import repository: Export file format',
  url: 'https://github.com/mlflow/mlflow-export-import/blob/master/README_export_format.md',
};

export const unityCatalogReadme: Page = {
  title: 'Unity Catalog repository: README',
  url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
};

export const unityCatalogHelmChart: Page = {
  title: 'Unity Catalog repository: Helm chart',
  url: 'https://github.com/unitycatalog/unitycatalog/blob/main/helm/README.md',
  version: '0.0.1-pre.1',
};

export const vllmRecipesGemma4: Page = {
  title: 'vLLM recipes: Gemma 4',
  url: 'https://github.com/vllm-project/recipes/blob/main/Google/Gemma4.md',
};

export const vllmBlogInsideVllm: Page = {
  title: 'vLLM blog: Inside vLLM',
  url: 'https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2025-09-05-anatomy-of-vllm.md',
  dated: '2025-09-05',
};

export const azureDatabricksMosaicAiModelServing: Page = {
  title: 'Azure Databricks documentation: Mosaic AI Model Serving',
  url: 'https://learn.microsoft.com/azure/databricks/machine-learning/model-serving',
};

export const azureDatabricksArchitectureOverview: Page = {
  title: 'Azure Databricks documentation: Architecture overview',
  url: 'https://learn.microsoft.com/en-in/azure/databricks/getting-started/overview',
};

export const azureDatabricksServerlessComputeQuotas: Page = {
  title: 'Azure Databricks documentation: Serverless compute quotas',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/admin/account-settings/serverless-quotas',
};

export const azureDatabricksLineageSystemTablesReference: Page = {
  title: 'Azure Databricks documentation: Lineage system tables reference',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/admin/system-tables/lineage',
};

export const azureDatabricksAgentBricksQuestions: Page = {
  title: 'Azure Databricks documentation: Agent Bricks questions',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/concepts/faq',
};

export const azureDatabricksQueryAgentsDeployedOnAzureDatabricks: Page = {
  title: 'Azure Databricks documentation: Query agents deployed on Azure Databricks',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/query-llms',
};

export const azureDatabricksUnityAiGatewayOverview: Page = {
  title: 'Azure Databricks documentation: Unity AI Gateway overview',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/ai-gateway/overview-beta',
};

export const azureDatabricksCompute: Page = {
  title: 'Azure Databricks documentation: Compute',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/compute/',
};

export const azureDatabricksTables: Page = {
  title: 'Azure Databricks documentation: Tables',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/create-tables',
};

export const azureDatabricksViewDataLineageUsingUnityCatalog: Page = {
  title: 'Azure Databricks documentation: View data lineage using Unity Catalog',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/data-lineage',
};

export const azureDatabricksWhatIsDeltaSharing: Page = {
  title: 'Azure Databricks documentation: What is Delta Sharing?',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/delta-sharing/',
};

export const azureDatabricksLakeflowDesigner: Page = {
  title: 'Azure Databricks documentation: Lakeflow Designer',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/designer/',
};

export const lakeflowDesignerCustomOperators: Page = {
  title: 'Databricks documentation: Custom operators in Lakeflow Designer',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/designer/user-operators',
};

export const lakeflowDesignerBuiltInOperators: Page = {
  title: 'Azure Databricks documentation: Built-in operators in Lakeflow Designer',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/designer/built-in-operators',
};

export const lakeflowDesignerInterface: Page = {
  title: 'Databricks documentation: The Lakeflow Designer interface',
  url: 'https://docs.databricks.com/gcp/en/designer/interface',
};

export const setupCliReadme: Page = {
  title: 'Databricks setup-cli repository: README',
  url: 'https://github.com/databricks/setup-cli/blob/main/README.md',
};

export const mlflowExportImportReadme: Page = {
  title: 'MLflow Export Import repository: README',
  url: 'https://github.com/mlflow/mlflow-export-import/blob/master/README.md',
};

export const cliQuickstart: Page = {
  title: 'Databricks CLI repository: Quickstart',
  url: 'https://github.com/databricks/cli/blob/main/cmd/quickstart/quickstart-human.md',
};

export const demosTorchLightningTraining: Page = {
  title: 'Databricks demos: PyTorch Lightning training and inference',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/computer-vision-dl/05-torch-lightning-training-and-inference.py',
};

export const mlflowReadme: Page = {
  title: 'MLflow repository: README',
  url: 'https://github.com/mlflow/mlflow/blob/master/README.md',
};

export const azureDatabricksWhatIsLakeflowDesigner: Page = {
  title: 'Azure Databricks documentation: What is Lakeflow Designer?',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/designer/what-is-lakeflow-designer',
};

export const azureDatabricksFreeEditionLimitations: Page = {
  title: 'Azure Databricks documentation: Free Edition limitations',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/free-edition-limitations',
};

export const azureArchitectureOverview: Page = {
  title: 'Azure Databricks documentation: Architecture overview',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/overview',
};

export const azureDatabricksBatchInference: Page = {
  title: 'Azure Databricks documentation: Batch inference',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/starter-journey/predictive-analytics/batch-inference',
};

export const azureDatabricksCreateDeployFoundationModelFineTuning: Page = {
  title: 'Azure Databricks documentation: Create and deploy a Foundation Model Fine-tuning run',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/large-language-models/foundation-model-training/fine-tune-run-tutorial',
};

export const azureDatabricksManageDataQualityPipelineExpectations: Page = {
  title: 'Azure Databricks documentation: Manage data quality with pipeline expectations',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/ldp/expectations',
};

export const azureDatabricksDistributedTrainingInNotebooks: Page = {
  title: 'Azure Databricks documentation: Distributed training in notebooks',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/ai-runtime/connecting/distributed-training',
};

export const azureDatabricksHyperoptWithDistributedTraining: Page = {
  title: 'Azure Databricks documentation: Hyperopt with distributed training',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl-hyperparam-tuning/hyperopt-distributed-ml',
};

export const azureDatabricksAutoML: Page = {
  title: 'Azure Databricks documentation: AutoML',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl/',
};

export const azureDatabricksOptuna: Page = {
  title: 'Azure Databricks documentation: Hyperparameter tuning with Optuna',
  url: 'https://learn.microsoft.com/azure/databricks/machine-learning/automl-hyperparam-tuning/optuna',
};

export const azureDatabricksDatabricksFeatureStore: Page = {
  title: 'Azure Databricks documentation: Databricks Feature Store',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/feature-store/',
};

export const azureDatabricksFeatureServingEndpoints: Page = {
  title: 'Azure Databricks documentation: Feature Serving endpoints',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/feature-store/feature-function-serving',
};

export const azureDatabricksTrackExportServingEndpointHealth: Page = {
  title: 'Azure Databricks documentation: Track and export serving endpoint health metrics',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/metrics-export-serving-endpoint',
};

export const azureDatabricksModelServingLimitsAndRegions: Page = {
  title: 'Azure Databricks documentation: Model Serving limits and regions',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
};

export const azureDatabricksMonitorModelQualityAndEndpointHealth: Page = {
  title: 'Azure Databricks documentation: Monitor model quality and endpoint health',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/monitor-diagnose-endpoints',
};

export const azureDatabricksServeCustomLlms: Page = {
  title: 'Azure Databricks documentation: Serve custom LLMs',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/serve-custom-llms',
};

export const azureDatabricksAiRuntimeExampleNotebooks: Page = {
  title: 'Azure Databricks documentation: AI Runtime example notebooks',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/sgc-examples/',
};

export const azureDatabricksDatabricksRuntimeReleaseNotes: Page = {
  title: 'Azure Databricks documentation: Databricks Runtime release notes',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/release-notes/runtime/',
};

export const azureDatabricksUnityGateway: Page = {
  title: 'Azure Databricks documentation: Unity Gateway',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/unity-gateway/',
};

export const mlflowShapIntegration: Page = {
  title: 'MLflow documentation: SHAP integration',
  url: 'https://mlflow.org/docs/latest/ml/evaluation/shap',
};

export const mlflowModelRegistry: Page = {
  title: 'MLflow documentation: Model registry',
  url: 'https://www.mlflow.org/docs/latest/model-registry.html',
};

export const mlflowChangingTheStageOfAModel: Page = {
  title: 'MLflow documentation: Changing the stage of a model',
  url: 'https://www.mlflow.org/docs/latest/model-registry.html#transitioning-an-mlflow-models-stage',
};

export const mlflowBuiltInDeploymentTools: Page = {
  title: 'MLflow documentation: Built-in deployment tools',
  url: 'https://www.mlflow.org/docs/latest/models.html#built-in-deployment-tools',
};

export const mlflowTracking: Page = {
  title: 'MLflow documentation: Tracking',
  url: 'https://www.mlflow.org/docs/latest/tracking.html',
};

export const databricksTerraformProviderDocumentation: Page = {
  title: 'Databricks Terraform provider documentation',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs',
};

export const terraformProviderDatabricksNodeType: Page = {
  title: 'Databricks Terraform provider documentation: databricks_node_type',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/data-sources/node_type',
};

export const terraformProviderAzurePrivateLinkStandardDeployment: Page = {
  title: 'Databricks Terraform provider: Azure Private Link, standard deployment',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/guides/azure-private-link-workspace-standard',
};

export const terraformProviderDatabricksAccountNetworkPolicy: Page = {
  title: 'Databricks Terraform provider: databricks_account_network_policy',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/account_network_policy',
};

export const terraformProviderDatabricksAiGatewayMcpService: Page = {
  title: 'Databricks Terraform provider: databricks_ai_gateway_mcp_service',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_gateway_mcp_service',
};

export const terraformProviderDatabricksAiGatewayModelService: Page = {
  title: 'Databricks Terraform provider: databricks_ai_gateway_model_service',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_gateway_model_service',
};

export const terraformProviderDatabricksAiSearchIndex: Page = {
  title: 'Databricks Terraform provider: databricks_ai_search_index',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_search_index',
};

export const terraformProviderDatabricksAlertV2: Page = {
  title: 'Databricks Terraform provider: databricks_alert_v2',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/alert_v2',
};

export const terraformProviderDatabricksApp: Page = {
  title: 'Databricks Terraform provider: databricks_app',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/app',
};

export const terraformProviderDatabricksCluster: Page = {
  title: 'Databricks Terraform provider: databricks_cluster',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster',
};

export const terraformProviderDatabricksComplianceSecurityProfile: Page = {
  title: 'Databricks Terraform provider: databricks_compliance_security_profile_setting',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/compliance_security_profile_setting',
};

export const terraformProviderDatabricksDataClassificationCatalog: Page = {
  title: 'Databricks Terraform provider: databricks_data_classification_catalog_config',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/data_classification_catalog_config',
};

export const terraformProviderDatabricksDataQualityMonitor: Page = {
  title: 'Databricks Terraform provider: databricks_data_quality_monitor',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/data_quality_monitor',
};

export const terraformProviderDatabricksDisasterRecoveryFailover: Page = {
  title: 'Databricks Terraform provider: databricks_disaster_recovery_failover_group',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/disaster_recovery_failover_group',
};

export const terraformProviderDatabricksInstancePool: Page = {
  title: 'Databricks Terraform provider documentation: databricks_instance_pool',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/instance_pool',
};

export const terraformProviderDatabricksIpAccessList: Page = {
  title: 'Databricks Terraform provider: databricks_ip_access_list',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ip_access_list',
};

export const terraformProviderDatabricksJob: Page = {
  title: 'Databricks Terraform provider: databricks_job',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/job',
};

export const terraformProviderDatabricksKnowledgeAssistant: Page = {
  title: 'Databricks Terraform provider: databricks_knowledge_assistant',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/knowledge_assistant',
};

export const terraformProviderDatabricksMlflowModel: Page = {
  title: 'Databricks Terraform provider: databricks_mlflow_model',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_model',
};

export const terraformProviderDatabricksMlflowWebhook: Page = {
  title: 'Databricks Terraform provider: databricks_mlflow_webhook',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_webhook',
};

export const terraformProviderDatabricksModelServing: Page = {
  title: 'Databricks Terraform provider: databricks_model_serving',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
};

export const terraformProviderDatabricksMwsCustomerManagedKeys: Page = {
  title: 'Databricks Terraform provider: databricks_mws_customer_managed_keys',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_customer_managed_keys',
};

export const terraformProviderDatabricksMwsLogDelivery: Page = {
  title: 'Databricks Terraform provider: databricks_mws_log_delivery',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_log_delivery',
};

export const terraformProviderDatabricksMwsNetworks: Page = {
  title: 'Databricks Terraform provider: databricks_mws_networks',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_networks',
};

export const terraformProviderDatabricksMwsPermissionAssignment: Page = {
  title: 'Databricks Terraform provider: databricks_mws_permission_assignment',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_permission_assignment',
};

export const terraformProviderDatabricksMwsPrivateAccessSettings: Page = {
  title: 'Databricks Terraform provider: databricks_mws_private_access_settings',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_private_access_settings',
};

export const terraformProviderDatabricksMwsWorkspaces: Page = {
  title: 'Databricks Terraform provider: databricks_mws_workspaces',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_workspaces',
};

export const terraformProviderDatabricksPermissions: Page = {
  title: 'Databricks Terraform provider: databricks_permissions',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
};

export const terraformProviderDatabricksPolicyInfo: Page = {
  title: 'Databricks Terraform provider: databricks_policy_info',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/policy_info',
};

export const terraformProviderDatabricksQualityMonitor: Page = {
  title: 'Databricks Terraform provider: databricks_quality_monitor',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor',
};

export const terraformProviderDatabricksRepo: Page = {
  title: 'Databricks Terraform provider: databricks_repo',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/repo',
};

export const terraformProviderDatabricksServicePrincipal: Page = {
  title: 'Databricks Terraform provider: databricks_service_principal_federation_policy',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/service_principal_federation_policy',
};

export const terraformProviderDatabricksSupervisorAgentTool: Page = {
  title: 'Databricks Terraform provider: databricks_supervisor_agent_tool',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/supervisor_agent_tool',
};

export const zdnetDatabricksLaunchOnGoogleCloud: Page = {
  title: 'ZDNet: Databricks launch on Google Cloud',
  url: 'https://www.zdnet.com/article/databricks-wins-triple-crown-with-launch-on-google-cloud/',
};

export const automlDataPreparation: Page = {
  title: 'Databricks documentation: AutoML data preparation',
  url: 'https://docs.databricks.com/en/machine-learning/automl/automl-data-preparation.html',
};

export const mlflowRepositoryOptunaOnSpark: Page = {
  title: 'MLflow repository: Optuna study on Spark',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/pyspark/optuna/study.py',
};

export const trainingWithTorchDistributor: Page = {
  title: 'Databricks documentation: Distributed training with TorchDistributor',
  url: 'https://docs.databricks.com/machine-learning/train-model/distributed-training/spark-pytorch-distributor.html',
};

export const librariesOnCompute: Page = {
  title: 'Databricks documentation: Install libraries',
  url: 'https://docs.databricks.com/aws/en/libraries/index.md',
};

export const pythonSdkCatalogService: Page = {
  title: 'Databricks SDK for Python repository: Catalog service',
  url: 'https://github.com/databricks/databricks-sdk-py/blob/main/databricks/sdk/service/catalog.py',
};

export const taskFunctions: Page = {
  title: 'Databricks agent skills on GitHub: Task functions',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/references/1-task-functions.md',
};

export const jobsExamples: Page = {
  title: 'Databricks agent skills on GitHub: Jobs examples',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/references/examples.md',
};

export const versionTrackingAndLoggedModel: Page = {
  title: 'Databricks documentation: Version tracking and LoggedModel',
  url: 'https://docs.databricks.com/gcp/mlflow3/genai/prompt-version-mgmt/version-tracking/version-concepts',
};

export const shareMlflowModels: Page = {
  title: 'Databricks documentation: Share MLflow models',
  url: 'https://docs.databricks.com/en/mlflow/models-acl.html',
};

export const configureSso: Page = {
  title: 'Databricks documentation: Configure SSO',
  url: 'https://docs.databricks.com/en/administration-guide/account-settings-e2/single-sign-on/index.html',
};

export const googleCloudConfigureSso: Page = {
  title: 'Databricks on Google Cloud documentation: Configure SSO',
  url: 'https://docs.databricks.com/gcp/en/security/auth/single-sign-on',
};

export const japaneseServeMultipleModels: Page = {
  title: 'Azure Databricks documentation, Japanese: Serve multiple models to a model serving endpoint',
  url: 'https://learn.microsoft.com/ja-JP/azure/databricks/machine-learning/model-serving/serve-multiple-models-to-serving-endpoint',
};

export const applyTagsToUnityCatalogSecurableObjects: Page = {
  title: 'Azure Databricks documentation: Apply tags to Unity Catalog securable objects',
  url: 'https://learn.microsoft.com/en-gb/azure/databricks/database-objects/tags',
};

export const profileAlerts: Page = {
  title: 'Databricks documentation: Profile alerts',
  url: 'https://docs.databricks.com/en/lakehouse-monitoring/monitor-alerts.html',
};

export const createMonitorApi: Page = {
  title: 'Databricks documentation: Create a monitor using the API',
  url: 'https://docs.databricks.com/lakehouse-monitoring/create-monitor-api.html',
};

export const createMonitorUi: Page = {
  title: 'Databricks documentation: Create a monitor using the Databricks UI',
  url: 'https://docs.databricks.com/lakehouse-monitoring/create-monitor-ui.html',
};

export const agentSkillsAppsDeployment: Page = {
  title: 'Databricks agent skills: Deployment of apps',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-apps-python/references/4-deployment.md',
};

export const gitHubActions: Page = {
  title: 'Databricks documentation: GitHub Actions',
  url: 'https://docs.databricks.com/en/dev-tools/ci-cd/ci-cd-github.html',
};

export const managedSecurity: Page = {
  title: 'Databricks on AWS documentation: Managed security',
  url: 'https://docs.databricks.com/aws/en/security/network/deployment-architecture/managed-security',
};

export const azureReliability: Page = {
  title: 'Azure documentation on GitHub: Reliability in Azure Databricks',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/40f02c5e90bdb5b96ba82eddc652b251a4778245/articles/reliability/reliability-databricks.md',
};

export const fedrampMarketplaceData: Page = {
  title: 'FedRAMP Marketplace data (28 April 2026)',
  url: 'https://github.com/GSA/marketplace-fedramp-gov-data/blob/93aa5c0a8b52174712cccd22b7225c2b04c488fa/data.json',
  dated: '2026-04-28',
};

export const demosNotebookGeneratedByAutoMl: Page = {
  title: 'Databricks demos: Notebook generated by AutoML',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/73022f7ab84026abef5d922170e05aa18e460d7f/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/02_automl_champion.py',
};

export const azureDatabricksCliAirCommands: Page = {
  title: 'Azure Databricks documentation: air command group of the Databricks CLI',
  url: 'https://learn.microsoft.com/en-gb/azure/databricks/dev-tools/cli/reference/air-commands',
};

export const azureDatabricksServicePolicies: Page = {
  title: 'Azure Databricks documentation: Service policies for AI securables',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/data-governance/unity-catalog/service-policies/',
};

export const managedMcpServers: Page = {
  title: 'Databricks documentation: Databricks managed MCP servers',
  url: 'https://docs.databricks.com/aws/en/agents/mcp/managed-mcp',
};

export const agentBricksPackage: Page = {
  title: 'PyPI: databricks-agentbricks',
  url: 'https://pypi.org/project/databricks-agentbricks/',
};

export const frontEndPrivateLink: Page = {
  title: 'Databricks documentation: Configure private connectivity to Databricks',
  url: 'https://docs.databricks.com/en/security/network/front-end/front-end-private-connect.html',
};

export const customerManagedKeys: Page = {
  title: 'Databricks documentation: Customer-managed keys for encryption',
  url: 'https://docs.databricks.com/en/security/keys/customer-managed-keys.html',
};

export const workspaceIpAccessLists: Page = {
  title: 'Databricks documentation: Configure IP access lists for workspaces',
  url: 'https://docs.databricks.com/en/security/network/front-end/ip-access-list-workspace.html',
};

export const terraformProviderDatabricksWorkspaceBinding: Page = {
  title: 'Databricks Terraform provider: databricks_workspace_binding',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/workspace_binding',
};

export const azureDatabricksCustomModelServingUcLogs: Page = {
  title: 'Azure Databricks documentation: Persist custom model serving data to Unity Catalog',
  url: 'https://learn.microsoft.com/azure/databricks/machine-learning/model-serving/custom-model-serving-uc-logs',
};

export const azureDatabricksComplianceSecurityProfile: Page = {
  title: 'Azure Databricks documentation: Compliance security profile',
  url: 'https://learn.microsoft.com/en-us/azure/databricks/security/privacy/security-profile',
};

export const mlflow3DeploymentJobs: Page = {
  title: 'Databricks documentation: MLflow 3.0 deployment jobs',
  url: 'https://docs.databricks.com/aws/en/mlflow/deployment-job',
};

export const azureDatabricksServerlessForecasting: Page = {
  title: 'Azure Databricks documentation: Serverless forecasting',
  url: 'https://learn.microsoft.com/sv-se/azure/databricks/machine-learning/train-model/serverless-forecasting',
};

export const cliWorkspaceImportDir: Page = {
  title: 'Databricks CLI repository: Import of a workspace directory',
  url: 'https://github.com/databricks/cli/blob/main/cmd/workspace/workspace/import_dir.go',
};

export const mlopsStacksMonitoringReadme: Page = {
  title: 'Databricks MLOps Stacks: Monitoring README template',
  url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/monitoring/README.md.tmpl',
};

export const workWithTableHistory: Page = {
  title: 'Databricks documentation: Work with table history',
  url: 'https://docs.databricks.com/tables/history',
};

export const aiMaskFunction: Page = {
  title: 'Databricks documentation: ai_mask function',
  url: 'https://docs.databricks.com/sql/language-manual/functions/ai_mask.html',
};

export const auditLogSystemTableReference: Page = {
  title: 'Databricks documentation: Audit log system table reference',
  url: 'https://docs.databricks.com/admin/system-tables/audit-logs.html',
};

export const configureAuditLogDelivery: Page = {
  title: 'Databricks documentation: Configure audit log delivery',
  url: 'https://docs.databricks.com/admin/account-settings/audit-log-delivery.html',
};

export const demosAuditLogIngestion: Page = {
  title: 'Databricks demos: Audit log ingestion on AWS',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Unity-Catalog/uc-04-audit-log/01-AWS-Audit-log-ingestion.py',
};

export const sdkForPythonCatalogDataClasses: Page = {
  title: 'Databricks SDK for Python: Catalog data classes',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/catalog.html',
};

export const sdkForPythonMlDataClasses: Page = {
  title: 'Databricks SDK for Python: ML data classes',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/ml.html',
};

export const useApacheSparkMllib: Page = {
  title: 'Databricks documentation: Use Apache Spark MLlib',
  url: 'https://docs.databricks.com/aws/en/machine-learning/train-model/mllib',
};

export const distributedTrainingOverview: Page = {
  title: 'Databricks documentation: Distributed training (current address)',
  url: 'https://docs.databricks.com/aws/en/machine-learning/train-model/distributed-training/',
};

export const mlopsWorkflows: Page = {
  title: 'Databricks documentation: MLOps workflows',
  url: 'https://docs.databricks.com/aws/en/machine-learning/mlops/mlops-workflow',
};

export const aiRuntimeOverview: Page = {
  title: 'Databricks documentation: AI Runtime',
  url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/',
};

export const dataProfilingInUnityCatalog: Page = {
  title: 'Databricks documentation: Data profiling (current address)',
  url: 'https://docs.databricks.com/aws/en/data-governance/unity-catalog/data-quality-monitoring/data-profiling/',
};

export const updateConfigOfAServingEndpoint: Page = {
  title: 'Databricks REST API reference: Update config of a serving endpoint',
  url: 'https://docs.databricks.com/api/workspace/servingendpoints/updateconfig',
};

export const hyperparameterTuning: Page = {
  title: 'Databricks documentation: Hyperparameter tuning',
  url: 'https://docs.databricks.com/aws/en/machine-learning/automl-hyperparam-tuning/',
};

export const manageModelLifecycle: Page = {
  title: 'Databricks documentation: Manage model lifecycle in Unity Catalog',
  url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/',
};

export const whatIsOpenSharing: Page = {
  title: 'Databricks documentation: What is OpenSharing?',
  url: 'https://docs.databricks.com/aws/en/delta-sharing/',
};

export const aiRuntimeTrackRuns: Page = {
  title: 'Databricks documentation: Track AI Runtime runs',
  url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/cli/track-runs',
};

export const aiRuntimeWorkloadYaml: Page = {
  title: 'Databricks documentation: AI Runtime workload YAML reference',
  url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/cli/yaml-config',
};

export const fineTuningApiEndOfLife: Page = {
  title: 'Databricks documentation: Foundation Model Fine-tuning API (end of life)',
  url: 'https://docs.databricks.com/aws/en/large-language-models/foundation-model-training/create-fine-tune-run.md',
};

export const provisionedThroughputFoundationModelApis: Page = {
  title: 'Databricks documentation: Provisioned throughput Foundation Model APIs',
  url: 'https://docs.databricks.com/machine-learning/foundation-model-apis/deploy-prov-throughput-foundation-model-apis.html',
};

export const aiGatewayInferenceTables: Page = {
  title: 'Databricks documentation: Monitor served models using AI Gateway-enabled inference tables',
  url: 'https://docs.databricks.com/gcp/ai-gateway/inference-tables',
};

export const azureFoundationModelApisCompliance: Page = {
  title: 'Azure Databricks documentation: Foundation Model APIs compliance and security',
  url: 'https://learn.microsoft.com/en-in/azure/databricks/machine-learning/foundation-model-apis/compliance',
};

export const enableInferenceTablesUsingTheApi: Page = {
  title: 'Databricks documentation: Enable inference tables on model serving endpoints using the API',
  url: 'https://docs.databricks.com/machine-learning/model-serving/enable-model-serving-inference-tables.html',
};

export const demosScoringInALakeflowPipeline: Page = {
  title: 'Databricks demos: Scoring accident images with Lakeflow Pipelines',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/demo-FSI/lakehouse-fsi-smart-claims/02-Data-Science-ML/EXTRA-SDP-inference/02.2-EXTRA-Batch-Scoring-SDP.py',
};

export const agentSkillsStreamingTablesInPython: Page = {
  title: 'Databricks agent skills: Streaming tables in Python',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-pipelines/references/streaming-table-python.md',
};

export const agentSkillsPipelineConfiguration: Page = {
  title: 'Databricks agent skills: Pipeline configuration',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-pipelines/references/pipeline-configuration.md',
};

export const demosExplainabilityAndFairness: Page = {
  title: 'Databricks demos: Explainability and fairness for credit decisions',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/demo-FSI/lakehouse-fsi-credit-decisioning/03-Data-Science-ML/03.5-Explainability-and-Fairness-credit-decisioning.py',
};

export const apacheSparkRunningOnKubernetes: Page = {
  title: 'GitHub: apache/spark, Running Spark on Kubernetes',
  url: 'https://github.com/apache/spark/blob/5d7c4ba4d73a72f26d591108db3c20b4a6c84f3f/docs/running-on-kubernetes.md',
};

export const apacheSparkTaskResourceRequest: Page = {
  title: 'Apache Spark documentation: pyspark.resource.TaskResourceRequest',
  url: 'https://spark.apache.org/docs/latest/api/python/reference/api/pyspark.resource.TaskResourceRequest.html',
};

export const dbdemosNotebooksServeFeaturesAndModel: Page = {
  title: 'dbdemos notebooks: Serve features and model',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/06_serve_features_and_model.py',
};

export const deployMlflowModelToKubernetes: Page = {
  title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
  url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
};

export const mlflowProjects: Page = {
  title: 'MLflow documentation: Projects',
  url: 'https://mlflow.org/docs/latest/ml/projects/',
};

export const customerManagedKeysOnGoogleCloud: Page = {
  title: 'Databricks on Google Cloud documentation: Customer-managed keys',
  url: 'https://docs.databricks.com/gcp/security/keys/customer-managed-keys',
};

export const azurePrivateLinkConcepts: Page = {
  title: 'Azure Databricks documentation: Azure Private Link concepts',
  url: 'https://learn.microsoft.com/zh-cn/azure/Databricks/security/network/concepts/private-link',
};

export const azureHighLevelArchitecture: Page = {
  title: 'Azure Databricks documentation: High-level architecture',
  url: 'https://docs.azure.cn/zh-cn/databricks/getting-started/high-level-architecture',
};

export const mlflowRepositoryProjects: Page = {
  title: 'MLflow repository: mlflow.projects',
  url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/projects/__init__.py',
};

export const aiRuntimeCustomDockerImages: Page = {
  title: 'Databricks documentation: Use custom Docker images',
  url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/cli/docker-images',
};

export const standardComputeLimitations: Page = {
  title: 'Databricks documentation: Standard compute requirements and limitations',
  url: 'https://docs.databricks.com/compute/access-mode-limitations.html',
};

export const automaticFeatureLookup: Page = {
  title: 'Databricks documentation: Model Serving with automatic feature lookup',
  url: 'https://docs.databricks.com/machine-learning/feature-store/automatic-feature-lookup.html',
};

export const abacRequirements: Page = {
  title: 'Databricks documentation: ABAC requirements, quotas, and limitations',
  url: 'https://docs.databricks.com/aws/en/data-governance/unity-catalog/abac/requirements',
};

export const unityGatewayControlSpending: Page = {
  title: 'Databricks documentation: Control spending',
  url: 'https://docs.databricks.com/aws/en/ai-gateway/coding-agent-costs',
};

export const manageBudgetsForUnityAiGateway: Page = {
  title: 'Databricks on Google Cloud documentation: Manage budgets for Unity AI Gateway',
  url: 'https://docs.databricks.com/gcp/en/ai-gateway/budgets',
};

export const terraformProviderDatabricksBudget: Page = {
  title: 'Databricks Terraform provider: databricks_budget',
  url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/budget',
};

export const securityAndTrustCentreTrust: Page = {
  title: 'Databricks: Security and Trust Center, Trust',
  url: 'https://www.databricks.com/trust/trust',
};

export const foundationModelApis: Page = {
  title: 'Databricks documentation: Databricks Foundation Model APIs',
  url: 'https://docs.databricks.com/aws/en/machine-learning/foundation-model-apis/',
};

export const googleCloudFreeEditionLimitations: Page = {
  title: 'Databricks on Google Cloud documentation: Databricks Free Edition limitations',
  url: 'https://docs.databricks.com/gcp/getting-started/community-edition-limitations',
};

export const privateServiceConnect: Page = {
  title: 'Databricks on Google Cloud documentation: Enable Private Service Connect for your workspace',
  url: 'https://docs.databricks.com/gcp/security/network/classic/private-service-connect',
};

export const customContainers: Page = {
  title: 'Databricks documentation: Customize containers with Databricks Container Services',
  url: 'https://docs.databricks.com/en/clusters/custom-containers.html',
};

export const apacheSparkClassificationAndRegression: Page = {
  title: 'GitHub: apache/spark, Classification and regression',
  url: 'https://github.com/apache/spark/blob/0063462d55ffb43385d975dca1426c78633fd013/docs/ml-classification-regression.md',
};

export const sdkForPythonFeatureStore: Page = {
  title: 'Databricks SDK for Python: Feature store',
  url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/feature_store.html',
};

export const cloudSlaReadme: Page = {
  title: 'cloud-sla repository: README',
  url: 'https://github.com/mikaelvesavuori/cloud-sla/blob/main/README.md',
  dated: '2023-01-08',
};

export const communityHelmChartsMlflowChart: Page = {
  title: 'Community Helm Charts repository: mlflow chart',
  url: 'https://github.com/community-charts/helm-charts/tree/main/charts/mlflow',
};

export const demosAbTestingOfFraudModels: Page = {
  title: 'Databricks demos: New model deployment with A/B testing',
  url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/demo-FSI/lakehouse-fsi-fraud-detection/04-Data-Science-ML/04.5-AB-testing-model-serving-fraud.py',
};

export const agentSkillsPipelines: Page = {
  title: 'Databricks agent skills: Lakeflow Spark Declarative Pipelines',
  url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-pipelines/SKILL.md',
};

export const tmmFlightEventsPipeline: Page = {
  title: 'GitHub: databricks/tmm, Processing flight events with a declarative pipeline',
  url: 'https://github.com/databricks/tmm/blob/main/Lakeflow-OpenSkyNetwork/README.md',
};
