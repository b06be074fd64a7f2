import type { Page } from '../../written.ts';

export const azureMachineLearningPricing: Page = {
  title: 'Azure: Machine Learning pricing',
  url: 'https://azure.microsoft.com/en-gb/pricing/details/machine-learning/',
};

export const azureDevOpsLabsAzureMachineLearning: Page = {
  title: 'Azure DevOps Labs: Azure Machine Learning',
  url: 'https://azuredevopslabs.com/labs/vstsextend/aml/',
};

export const azureDocumentationChinaDeployingModelsDeployment: Page = {
  title: 'Azure documentation for China: Deploying models with deployment templates',
  url: 'https://docs.azure.cn/en-us/machine-learning/how-to-deploy-models-deployment-template?view=azureml-api-2',
};

export const architectureRegisteringModels: Page = {
  title: 'Azure Machine Learning documentation: Architecture, registering models',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-azure-machine-learning-architecture#register-model',
};

export const dataEncryption2021: Page = {
  title: 'Azure Machine Learning documentation: Data encryption',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
};

export const endpoints2021: Page = {
  title: 'Azure Machine Learning documentation: Endpoints',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
};

export const waysToTrainModels2021: Page = {
  title: 'Azure Machine Learning documentation: Ways to train models',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
};

export const assigningRoles2021: Page = {
  title: 'Azure Machine Learning documentation: Assigning roles',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-assign-roles',
};

export const labelingProjects: Page = {
  title: 'Azure Machine Learning documentation: Labeling projects',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-create-labeling-projects',
};

export const dataIngestionWithAzureDataFactory: Page = {
  title: 'Azure Machine Learning documentation: Data ingestion with Azure Data Factory',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-data-ingest-adf',
};

export const dataPreparationWithSynapseSparkPools: Page = {
  title: 'Azure Machine Learning documentation: Data preparation with Synapse Spark pools',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-data-prep-synapse-spark-pool',
};

export const deployingManagedOnlineEndpoints: Page = {
  title: 'Azure Machine Learning documentation: Deploying managed online endpoints',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-deploy-managed-online-endpoints',
};

export const collectingDataFromModelsInProduction: Page = {
  title: 'Azure Machine Learning documentation: Collecting data from models in production',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-enable-data-collection',
};

export const monitoringOnlineEndpoints2021: Page = {
  title: 'Azure Machine Learning documentation: Monitoring online endpoints',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
};

export const versioningAndTrackingDatasets: Page = {
  title: 'Azure Machine Learning documentation: Versioning and tracking datasets',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-version-track-datasets',
};

export const tutorialForASecureWorkspace: Page = {
  title: 'Azure Machine Learning documentation: Tutorial for a secure workspace',
  url: 'https://docs.microsoft.com/en-us/azure/machine-learning/tutorial-create-secure-workspace',
};

export const microsoftLearnTrainingModuleOnDataDriftMonitoring: Page = {
  title: 'Microsoft Learn: Training module on data drift monitoring',
  url: 'https://docs.microsoft.com/en-us/learn/modules/monitor-data-drift-with-azure-machine-learning/',
};

export const githubAiGatewayAzureMlModelAsMcpServer: Page = {
  title: 'GitHub: Azure-Samples/AI-Gateway, Azure ML model as MCP server',
  url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/azure-ml-models/README.md',
};

export const githubAiGatewayResourcesOfTheAzureMlLab: Page = {
  title: 'GitHub: Azure-Samples/AI-Gateway, resources of the Azure ML lab',
  url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/azure-ml-models/main.bicep',
};

export const githubMachineLearningNotebooksSampleNotebooksV1Sdk: Page = {
  title: 'GitHub: Azure/MachineLearningNotebooks, sample notebooks for the v1 SDK',
  url: 'https://github.com/Azure/MachineLearningNotebooks',
};

export const githubAzureSdkForPythonChangelogOfAzureAiMl: Page = {
  title: 'GitHub: Azure/azure-sdk-for-python, changelog of azure-ai-ml',
  url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/CHANGELOG.md',
};

export const githubAzureSdkForPythonDistillationJob: Page = {
  title: 'GitHub: Azure/azure-sdk-for-python, distillation job',
  url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/azure/ai/ml/entities/_job/distillation/distillation_job.py',
};

export const githubAzuremlAssets: Page = {
  title: 'GitHub: Azure/azureml-assets',
  url: 'https://github.com/Azure/azureml-assets',
};

export const githubAzuremlAssetsEnvironmentLangchainApplications: Page = {
  title: 'GitHub: Azure/azureml-assets, environment for LangChain applications',
  url: 'https://github.com/Azure/azureml-assets/blob/main/assets/Langchain/environments/general-langchain-app-deployment/spec.yaml',
};

export const githubAzuremlAssetsPromptAdvertisingSummary: Page = {
  title: 'GitHub: Azure/azureml-assets, prompt advertising_summary',
  url: 'https://github.com/Azure/azureml-assets/blob/main/assets/large_language_models/prompts/GPTV/advertising_summary/spec.yaml',
};

export const githubAzuremlAssetsComponentGenaiTokenStatistics: Page = {
  title: 'GitHub: Azure/azureml-assets, component GenAI Token Statistics',
  url: 'https://github.com/Azure/azureml-assets/blob/main/assets/model_monitoring/components/genai_token_statistics/genai_token_statistics_signal_monitor/spec.yaml',
};

export const githubAzuremlAssetsGrpoChatCompletionPipeline: Page = {
  title: 'GitHub: Azure/azureml-assets, GRPO chat completion pipeline',
  url: 'https://github.com/Azure/azureml-assets/blob/main/assets/training/finetune_acft_hf_nlp/components/pipeline_components/grpo_chat_completion/spec.yaml',
};

export const azuremlAssetsChatCompletion: Page = {
  title: 'GitHub: Azure/azureml-assets, fine-tuning for chat completion',
  url: 'https://github.com/Azure/azureml-assets/blob/main/assets/training/finetune_acft_hf_nlp/components/pipeline_components/chat_completion/spec.yaml',
};

export const githubAzuremlAssetsEnvironmentFoundationModel: Page = {
  title: 'GitHub: Azure/azureml-assets, environment foundation-model-inference',
  url: 'https://github.com/Azure/azureml-assets/blob/main/assets/training/model_management/environments/foundation-model-inference/spec.yaml',
};

export const githubAzuremlAssetsBuiltInEvaluators: Page = {
  title: 'GitHub: Azure/azureml-assets, built-in evaluators',
  url: 'https://github.com/Azure/azureml-assets/tree/main/assets/evaluators/builtin',
};

export const githubAzuremlAssetsComponentsRetrievalAugmented: Page = {
  title: 'GitHub: Azure/azureml-assets, components for retrieval-augmented generation',
  url: 'https://github.com/Azure/azureml-assets/tree/main/assets/large_language_models/rag/components',
};

export const githubAzuremlExamples: Page = {
  title: 'GitHub: Azure/azureml-examples',
  url: 'https://github.com/Azure/azureml-examples',
};

export const githubAzuremlExamplesTritonOliveAndModelAnalyzer: Page = {
  title: 'GitHub: Azure/azureml-examples, Triton, OLive and Model Analyzer',
  url: 'https://github.com/Azure/azureml-examples/blob/main/cli/endpoints/online/triton/single-model/olive_model_analyzer/OLive_MA_AML_Readme.md',
};

export const githubAzuremlExamplesDistillationWithTheCli: Page = {
  title: 'GitHub: Azure/azureml-examples, distillation with the CLI',
  url: 'https://github.com/Azure/azureml-examples/blob/main/cli/foundation-models/system/distillation/conversation/README.md',
};

export const examplesAutoMLClassificationOnServerlessCompute: Page = {
  title: 'Azure Machine Learning examples: AutoML classification on serverless compute',
  url: 'https://github.com/Azure/azureml-examples/blob/main/cli/jobs/automl-standalone-jobs/cli-automl-classification-task-bankmarketing/cli-automl-classification-task-bankmarketing-serverless.yml',
};

export const githubAzuremlExamplesMultimodelDeployment: Page = {
  title: 'GitHub: Azure/azureml-examples, multimodel deployment',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/endpoints/online/managed/online-endpoints-multimodel.ipynb',
};

export const githubAzuremlExamplesInferenceContainerFoundation: Page = {
  title: 'GitHub: Azure/azureml-examples, inference container for foundation models',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/foundation-models/system/inference/README.md',
};

export const azuremlExamplesEmotionDetection: Page = {
  title: 'GitHub: Azure/azureml-examples, fine-tuning for text classification',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/foundation-models/system/finetune/text-classification/emotion-detection.ipynb',
};

export const githubAzuremlExamplesGrpoExample: Page = {
  title: 'GitHub: Azure/azureml-examples, GRPO example',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/jobs/grpo/README.md',
};

export const azuremlExamplesSparkPipelineJobs: Page = {
  title: 'GitHub: Azure/azureml-examples, Spark jobs in pipelines',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/jobs/spark/submit_spark_pipeline_jobs.ipynb',
};

export const azuremlExamplesSklearnTuning: Page = {
  title: 'GitHub: Azure/azureml-examples, training and tuning with scikit-learn',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/jobs/single-step/scikit-learn/train-hyperparameter-tune-deploy-with-sklearn/train-hyperparameter-tune-with-sklearn.ipynb',
};

export const azuremlExamplesPytorchTraining: Page = {
  title: 'GitHub: Azure/azureml-examples, training and tuning with PyTorch',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/jobs/single-step/pytorch/train-hyperparameter-tune-deploy-with-pytorch/train-hyperparameter-tune-deploy-with-pytorch.ipynb',
};

export const examplesForecastingWithAutomatedMl: Page = {
  title: 'Azure Machine Learning examples: Forecasting with automated ML',
  url: 'https://github.com/Azure/azureml-examples/tree/main/sdk/python/jobs/automl-standalone-jobs',
};

export const githubMlopsV2SolutionAccelerator: Page = {
  title: 'GitHub: Azure/mlops-v2, solution accelerator',
  url: 'https://github.com/Azure/mlops-v2',
};

export const githubMlopsV2ArchitectureForClassicalMachineLearning: Page = {
  title: 'GitHub: Azure/mlops-v2, architecture for classical machine learning',
  url: 'https://github.com/Azure/mlops-v2/blob/main/documentation/architecture/classical.md',
};

export const createComputeClusters: Page = {
  title: 'Azure AI documentation on GitHub: Create compute clusters',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/machine-learning/how-to-create-attach-compute-cluster.md',
  dated: '2024-05-03',
};

export const kubernetesInferenceRouter: Page = {
  title: 'Azure AI documentation on GitHub: Inference router and connectivity requirements',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/machine-learning/how-to-kubernetes-inference-routing-azureml-fe.md',
  dated: '2024-02-05',
};

export const azureComplianceScope: Page = {
  title: 'Azure documentation on GitHub (June 2023): Compliance scope of Azure and other services',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/a3851083cb656cfeaad0a524e7d5f64906b41e55/articles/azure-government/compliance/azure-services-in-fedramp-auditscope.md',
};

export const azureDeployModelsAsServerlessApis: Page = {
  title: 'Azure documentation on GitHub: Deploy models as serverless APIs',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/machine-learning/how-to-deploy-models-serverless.md',
};

export const githubPromptflowReadme: Page = {
  title: 'GitHub: microsoft/promptflow, README',
  url: 'https://github.com/microsoft/promptflow',
};

export const githubPromptflowDeployingAnAgentFrameworkWorkflow: Page = {
  title: 'GitHub: microsoft/promptflow, deploying an Agent Framework workflow',
  url: 'https://github.com/microsoft/promptflow/blob/main/migration-guide/PromptFlow-to-MAF/phase-4-migrate-ops/4b-deployment/README.md',
};

export const githubPromptflowScoringScriptForAgentFramework: Page = {
  title: 'GitHub: microsoft/promptflow, scoring script for Agent Framework',
  url: 'https://github.com/microsoft/promptflow/blob/main/migration-guide/PromptFlow-to-MAF/phase-4-migrate-ops/4b-deployment/score.py',
};

export const apacheSpark: Page = {
  title: 'Azure Machine Learning documentation: Apache Spark',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/apache-spark-azure-ml-concepts',
  dated: '2023-10-05',
};

export const cliV2ReleaseNotes: Page = {
  title: 'Azure Machine Learning documentation: CLI v2 release notes',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
  dated: '2024-12-17',
};

export const automatedMachineLearning: Page = {
  title: 'Azure Machine Learning documentation: Automated machine learning',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automated-ml',
  dated: '2025-03-08',
};

export const resourcesAndAssets: Page = {
  title: 'Azure Machine Learning documentation: Resources and assets',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-azure-machine-learning-v2',
};

export const dataCollectionFromModels: Page = {
  title: 'Azure Machine Learning documentation: Data collection from models',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-collection',
  dated: '2024-04-15',
};

export const dataEncryption: Page = {
  title: 'Azure Machine Learning documentation: Data encryption',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
  dated: '2025-02-05',
};

export const deploymentTemplates: Page = {
  title: 'Azure Machine Learning documentation: Deployment templates',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-deployment-template',
  dated: '2026-05-12',
};

export const designer: Page = {
  title: 'Azure Machine Learning documentation: Designer',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-designer',
  dated: '2025-09-09',
};

export const distributedTraining: Page = {
  title: 'Azure Machine Learning documentation: Distributed training',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-distributed-training',
  dated: '2024-12-05',
};

export const endpoints: Page = {
  title: 'Azure Machine Learning documentation: Endpoints',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
  dated: '2026-08-21',
};

export const batchEndpoints: Page = {
  title: 'Azure Machine Learning documentation: Batch endpoints',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
  dated: '2024-04-04',
};

export const onlineEndpoints: Page = {
  title: 'Azure Machine Learning documentation: Online endpoints',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
  dated: '2024-09-23',
};

export const endpointsForInferenceInProduction: Page = {
  title: 'Azure Machine Learning documentation: Endpoints for inference in production',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints/',
};

export const enterpriseSecurityAndGovernance: Page = {
  title: 'Azure Machine Learning documentation: Enterprise security and governance',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-enterprise-security',
  dated: '2025-10-30',
};

export const registries: Page = {
  title: 'Azure Machine Learning documentation: Registries',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-machine-learning-registries-mlops',
  dated: '2025-06-12',
};

export const pipelines: Page = {
  title: 'Azure Machine Learning documentation: Pipelines',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-ml-pipelines',
};

export const preparingImageDataForAutoml: Page = {
  title: 'Azure Machine Learning documentation: Preparing image data for automated ML',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-prepare-datasets-for-automl-images',
  dated: '2026-03-24',
};

export const visualisingTrainingResults: Page = {
  title: 'Azure Machine Learning documentation: Visualising training results',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-visualize-jobs',
  dated: '2026-03-30',
};

export const migratingDataImportToFabric: Page = {
  title: 'Azure Machine Learning documentation: Migrating data import to Microsoft Fabric',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/data-import-migration-guide',
  dated: '2026-02-24',
};

export const startingVsCode: Page = {
  title: 'Azure Machine Learning documentation: Starting Visual Studio Code',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-launch-vs-code-remote',
  dated: '2026-01-12',
};

export const aiDocsRepositoryComputeInstance: Page = {
  title: 'Azure AI documentation on GitHub: Compute instances',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/0eea71caf55c6e7bdbfa9b0b3664288200817f6d/articles/machine-learning/concept-compute-instance.md',
  dated: '2024-01-17',
};

export const featureStoreRecurrentMaterialisation: Page = {
  title: 'Azure Machine Learning documentation: Tutorial on recurrent materialisation',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/tutorial-enable-recurrent-materialization-run-batch-inference',
  dated: '2026-04-13',
};

export const managedVirtualNetworkIsolation: Page = {
  title: 'Azure Machine Learning documentation: Managed virtual network isolation',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-managed-network',
  dated: '2024-04-11',
};

export const hubWorkspaces: Page = {
  title: 'Azure Machine Learning documentation: Hub workspaces',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-hub-workspace',
  dated: '2025-05-12',
};

export const interactiveDataWranglingNotebook: Page = {
  title: 'GitHub: Azure/azureml-examples, interactive data wrangling',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/data-wrangling/interactive_data_wrangling.ipynb',
};

export const githubAzurePolicyIso27001: Page = {
  title: 'GitHub: Azure/azure-policy, ISO/IEC 27001:2022',
  url: 'https://github.com/Azure/azure-policy/blob/master/built-in-policies/policySetDefinitions/Regulatory%20Compliance/ISO_IEC_27001_2022.json',
};

export const modelCatalogue: Page = {
  title: 'Azure Machine Learning documentation: Model catalogue',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
  dated: '2024-12-11',
};

export const mlopsModelManagement: Page = {
  title: 'Azure Machine Learning documentation: MLOps model management',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
  dated: '2025-10-06',
};

export const modelMonitoring: Page = {
  title: 'Azure Machine Learning documentation: Model monitoring',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
  dated: '2024-09-27',
};

export const onnx: Page = {
  title: 'Azure Machine Learning documentation: ONNX',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-onnx',
  dated: '2025-10-13',
};

export const planningAndManagingCosts: Page = {
  title: 'Azure Machine Learning documentation: Planning and managing costs',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-plan-manage-cost',
  dated: '2024-03-26',
};

export const responsibleAiDashboard: Page = {
  title: 'Azure Machine Learning documentation: Responsible AI dashboard',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-dashboard',
  dated: '2024-09-30',
};

export const waysToTrainModels: Page = {
  title: 'Azure Machine Learning documentation: Ways to train models',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
  dated: '2026-08-21',
};

export const gitIntegration: Page = {
  title: 'Azure Machine Learning documentation: Git integration',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-model-git-integration',
  dated: '2024-06-12',
};

export const cliAndSdkV2: Page = {
  title: 'Azure Machine Learning documentation: CLI and SDK v2',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-v2',
};

export const vectorStores: Page = {
  title: 'Azure Machine Learning documentation: Vector stores',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-vector-stores',
  dated: '2025-08-08',
};

export const managedFeatureStore: Page = {
  title: 'Azure Machine Learning documentation: Managed feature store',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-what-is-managed-feature-store',
  dated: '2025-10-30',
};

export const workspaces: Page = {
  title: 'Azure Machine Learning documentation: Workspaces',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
};

export const designerComponentReference: Page = {
  title: 'Azure Machine Learning documentation: Algorithm and component reference for the Designer',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/component-reference/component-reference',
  dated: '2020-11-09',
};

export const assigningRoles: Page = {
  title: 'Azure Machine Learning documentation: Assigning roles',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-assign-roles',
  dated: '2024-09-03',
};

export const kubernetesComputeTarget: Page = {
  title: 'Azure Machine Learning documentation: Kubernetes compute target',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-attach-kubernetes-anywhere',
  dated: '2024-10-04',
};

export const settingUpAutoMLTraining: Page = {
  title: 'Azure Machine Learning documentation: Setting up AutoML training',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-train',
  dated: '2025-08-29',
};

export const automlFeaturization: Page = {
  title: 'Azure Machine Learning documentation: Data featurization in automated machine learning',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-features?view=azureml-api-1',
};

export const componentPipelinesInTheStudio: Page = {
  title: 'Azure Machine Learning documentation: Create and run component-based pipelines with the studio',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-component-pipelines-ui',
  dated: '2024-12-26',
};

export const dataAssets: Page = {
  title: 'Azure Machine Learning documentation: Data assets',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-data-assets',
  dated: '2025-08-29',
};

export const imageLabellingProjects: Page = {
  title: 'Azure Machine Learning documentation: Image labelling projects',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-image-labeling-projects',
  dated: '2025-12-18',
};

export const debuggingPipelineFailures: Page = {
  title: 'Azure Machine Learning documentation: Debugging pipeline failures',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-debug-pipeline-failure',
  dated: '2024-05-23',
};

export const customContainers: Page = {
  title: 'Azure Machine Learning documentation: Custom containers',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-custom-container',
  dated: '2024-03-26',
};

export const kubernetesExtension: Page = {
  title: 'Azure Machine Learning documentation: Kubernetes extension',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-kubernetes-extension',
  dated: '2025-03-07',
};

export const serverlessApiDeployments: Page = {
  title: 'Azure Machine Learning documentation: Serverless API deployments',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-models-serverless',
  dated: '2024-07-19',
};

export const deployingWithTriton: Page = {
  title: 'Azure Machine Learning documentation: Deploying with Triton',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-with-triton',
  dated: '2025-12-29',
};

export const exportingAndDeletingData: Page = {
  title: 'Azure Machine Learning documentation: Exporting and deleting data',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-export-delete-data',
  dated: '2024-08-01',
};

export const failoverAndDisasterRecovery: Page = {
  title: 'Azure Machine Learning documentation: Failover and disaster recovery',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-high-availability-machine-learning',
  dated: '2025-06-12',
};

export const importingDataAssets: Page = {
  title: 'Azure Machine Learning documentation: Importing data assets',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-import-data-assets',
  dated: '2026-03-20',
};

export const debuggingAndMonitoringJobs: Page = {
  title: 'Azure Machine Learning documentation: Debugging and monitoring jobs',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-interactive-jobs',
  dated: '2026-06-29',
};

export const loggingMlflowModels: Page = {
  title: 'Azure Machine Learning documentation: Logging MLflow models',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-mlflow-models',
  dated: '2025-03-04',
};

export const logMetricsParametersFiles: Page = {
  title: 'Azure Machine Learning documentation: Log metrics, parameters and files with MLflow',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-view-metrics',
  dated: '2024-04-26',
};

export const modelRegistryWithMlflow: Page = {
  title: 'Azure Machine Learning documentation: Model registry with MLflow',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-models-mlflow',
  dated: '2024-08-20',
};

export const managingAndOptimisingCosts: Page = {
  title: 'Azure Machine Learning documentation: Managing and optimising costs',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-optimize-cost',
  dated: '2026-03-01',
};

export const quotasAndLimits: Page = {
  title: 'Azure Machine Learning documentation: Quotas and limits',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
  dated: '2026-01-27',
};

export const upgradingFromV1ToV2: Page = {
  title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
  dated: '2026-02-05',
};

export const monitoringOnlineEndpoints: Page = {
  title: 'Azure Machine Learning documentation: Monitoring online endpoints',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
  dated: '2023-10-24',
};

export const movingWorkspaces: Page = {
  title: 'Azure Machine Learning documentation: Moving workspaces between subscriptions',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-move-workspace',
  dated: '2026-07-06',
};

export const regulatingDeploymentsOfTheModelCatalogue: Page = {
  title: 'Azure Machine Learning documentation: Regulating deployments of the model catalogue',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-regulate-registry-deployments',
  dated: '2023-12-14',
};

export const accessDataInAJob: Page = {
  title: 'Azure Machine Learning documentation: Access data in a job',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-read-write-data-v2',
  dated: '2024-02-06',
};

export const safeRolloutOfOnlineEndpoints: Page = {
  title: 'Azure Machine Learning documentation: Safe rollout of online endpoints',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-safely-rollout-online-endpoints',
  dated: '2023-10-24',
};

export const schedulingPipelineJobs: Page = {
  title: 'Azure Machine Learning documentation: Scheduling pipeline jobs',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-schedule-pipeline-job',
  dated: '2024-09-05',
};

export const hyperparameterTuning: Page = {
  title: 'Azure Machine Learning documentation: Hyperparameter tuning',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-tune-hyperparameters',
  dated: '2025-09-15',
};

export const eventGrid: Page = {
  title: 'Azure Machine Learning documentation: Event Grid',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-event-grid',
  dated: '2026-07-06',
};

export const foundationModels: Page = {
  title: 'Azure Machine Learning documentation: Foundation models',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-foundation-models',
  dated: '2025-01-07',
};

export const monitoringAzureMachineLearning: Page = {
  title: 'Azure Machine Learning documentation: Monitoring Azure Machine Learning',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/monitor-azure-machine-learning',
  dated: '2025-03-06',
};

export const monitoringDataReference: Page = {
  title: 'Azure Machine Learning documentation: Monitoring data reference',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/monitor-azure-machine-learning-reference',
  dated: '2024-03-21',
};

export const overview: Page = {
  title: 'Azure Machine Learning documentation: Overview',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
  dated: '2025-09-09',
};

export const tracesAndFeedbackOfAFlowDeployment: Page = {
  title: 'Azure Machine Learning documentation: Traces and feedback of a flow deployment',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-enable-trace-feedback-for-deployment',
  dated: '2024-05-09',
};

export const monitoringGenerativeAiApplications: Page = {
  title: 'Azure Machine Learning documentation: Monitoring generative AI applications',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-monitor-generative-ai-applications',
  dated: '2025-08-25',
};

export const migratingFromPromptFlowToAgentFramework: Page = {
  title: 'Azure Machine Learning documentation: Migrating from prompt flow to Agent Framework',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/migrate-prompt-flow-to-agent-framework',
  dated: '2026-04-15',
};

export const promptFlow: Page = {
  title: 'Azure Machine Learning documentation: Prompt flow',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/overview-what-is-prompt-flow',
  dated: '2025-07-16',
};

export const dataFeaturizationInAutomatedMl: Page = {
  title: 'Azure Machine Learning documentation (v1): Data featurization in automated machine learning',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/v1/how-to-configure-auto-features',
  dated: '2025-04-02',
  version: '1',
};

export const azureStreamAnalyticsIntegrationAzureMachineLearning: Page = {
  title: 'Azure Stream Analytics documentation: Integration with Azure Machine Learning',
  url: 'https://learn.microsoft.com/en-us/azure/stream-analytics/machine-learning-udf',
};

export const microsoftLearnPreprocessingDataConfiguring: Page = {
  title: 'Microsoft Learn: Preprocessing data and configuring featurisation',
  url: 'https://learn.microsoft.com/en-us/training/modules/find-best-classification-model-automated-machine-learning/2-preprocess-data-configure-featurization',
};

export const promptFlowStreamingMode: Page = {
  title: 'Prompt flow documentation: Streaming mode',
  url: 'https://microsoft.github.io/promptflow/how-to-guides/enable-streaming-mode.html',
};

export const promptFlowTracing: Page = {
  title: 'Prompt flow documentation: Tracing',
  url: 'https://microsoft.github.io/promptflow/how-to-guides/tracing/index.html',
};

export const promptFlowHomePage: Page = {
  title: 'Prompt flow documentation: Home page',
  url: 'https://microsoft.github.io/promptflow/index.html',
};

export const azureAiBlogManagedEndpointsAnnouncement: Page = {
  title: 'Azure AI blog: Managed endpoints announcement',
  url: 'https://techcommunity.microsoft.com/t5/ai-machine-learning-blog/announcing-managed-endpoints-in-azure-machine-learning-for/ba-p/2366481',
};

export const azureAiBlogManagedEndpointsAnnouncement2021: Page = {
  title: 'Azure AI blog: Managed endpoints announcement',
  url: 'https://techcommunity.microsoft.com/t5/azure-ai/announcing-managed-endpoints-in-azure-machine-learning-for/ba-p/2366481',
};

export const azureAiBlogNativeSupportForMlflow: Page = {
  title: 'Azure AI blog: Native support for MLflow',
  url: 'https://techcommunity.microsoft.com/t5/azure-ai/azure-machine-learning-s-native-support-for-mlflow/ba-p/1737491',
};

export const docsRepositoryDistributedGpuTraining: Page = {
  title: 'Azure documentation repository: Distributed GPU training guide',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/015ce189e22eb6cd35e85a11530334a3f42ec573/articles/machine-learning/how-to-train-distributed-gpu.md',
};

export const docsRepositoryComputeInstance: Page = {
  title: 'Azure documentation repository: Compute instances',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/025127781aa62e061d987a3c66145d476b2c8893/articles/machine-learning/concept-compute-instance.md',
};

export const trainingRollBackAModel: Page = {
  title: 'Microsoft training: Deploy, promote, and roll back a model with GitHub Actions',
  url: 'https://learn.microsoft.com/en-gb/training/modules/deploy-model-github-actions/4-model-deployment',
};

export const trainingGithubEnvironments: Page = {
  title: 'Microsoft training: Control deployments with GitHub environments',
  url: 'https://learn.microsoft.com/en-in/training/modules/deploy-model-github-actions/4-control-deployments-github-environments',
};

export const setUpAuthentication: Page = {
  title: 'Azure Machine Learning documentation: Set up authentication',
  url: 'https://learn.microsoft.com/en-in/azure/machine-learning/how-to-setup-authentication?tabs=sdk',
  dated: '2024-01-05',
};

export const trainingEntraAuthentication: Page = {
  title: 'Microsoft training: Authentication and authorization in Microsoft Entra ID',
  url: 'https://learn.microsoft.com/en-us/training/modules/azure-java-app-enable-authentication-authorization/2-authentication-authorization',
};

export const githubAzuremlExamplesBatchScoreScript: Page = {
  title: 'Azure Machine Learning examples: Batch scoring with the CLI',
  url: 'https://github.com/Azure/azureml-examples/blob/main/cli/batch-score.sh',
};

export const githubAzuremlExamplesBertPretrain: Page = {
  title: 'Azure Machine Learning examples: BERT pretraining',
  url: 'https://github.com/Azure/azureml-examples/blob/main/best-practices/largescale-deep-learning/Training/Bert-Pretrain/README.md',
};

export const updateAzMLWorkspaceModelVersion: Page = {
  title: 'Azure PowerShell reference: Update-AzMLWorkspaceModelVersion',
  url: 'https://learn.microsoft.com/en-us/powershell/module/az.machinelearningservices/update-azmlworkspacemodelversion?view=azps-16.0.0',
};

export const createAndManageRegistries: Page = {
  title: 'Azure Machine Learning documentation: Create and manage registries',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-registries',
  dated: '2024-10-10',
};

export const responsibleAIScorecard: Page = {
  title: 'Azure Machine Learning documentation: Responsible AI scorecard',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-scorecard',
  dated: '2025-03-31',
};

export const searchForAssets: Page = {
  title: 'Azure Machine Learning documentation: Search for assets',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-search-assets',
  dated: '2026-03-30',
};

export const manageAccessControlForManagedFeatureStore: Page = {
  title: 'Azure Machine Learning documentation: Manage access control for managed feature store',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-setup-access-control-feature-store',
  dated: '2024-09-30',
};

export const whatIsResponsibleAI: Page = {
  title: 'Azure Machine Learning documentation: What is responsible AI?',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai',
  dated: '2026-09-07',
};

export const githubAzuremlExamplesModelDistillation: Page = {
  title: 'GitHub azureml-examples: Model distillation',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/foundation-models/system/distillation/README.md',
};

export const submittingSparkJobs: Page = {
  title: 'Azure Machine Learning documentation: Submitting Spark jobs',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-submit-spark-jobs',
  dated: '2023-10-05',
};

export const gitHubDeployToFpgasV1: Page = {
  title: 'Azure Machine Learning documentation on GitHub: Deploy ML models to FPGAs (v1)',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/042e00c083a0a8aaa7a787409a85160e9f4d65e2/articles/machine-learning/v1/how-to-deploy-fpga-web-service.md',
  dated: '2021-10-21',
};

export const githubTritonEnsembleModels: Page = {
  title: 'GitHub: triton-inference-server/server, ensemble models',
  url: 'https://github.com/triton-inference-server/server/blob/main/docs/user_guide/ensemble_models.md',
};

export const performanceAndFairness: Page = {
  title: 'Azure Machine Learning documentation: Model performance and fairness',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-fairness-ml',
  dated: '2025-10-30',
};

export const pipelineInputsAndOutputs: Page = {
  title: 'Azure Machine Learning documentation: Inputs and outputs of pipelines',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-inputs-outputs-pipeline',
  dated: '2024-09-11',
};

export const gitHubVersioningDatasetsV1: Page = {
  title: 'Azure AI documentation on GitHub: Versioning and tracking datasets (v1)',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/machine-learning/v1/how-to-version-track-datasets.md',
  dated: '2025-03-07',
};

export const gitHubContentSafetyServerlessModels: Page = {
  title: 'Azure AI documentation on GitHub: Content safety for serverless models',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/includes/content-safety-serverless-models.md',
  dated: '2024-07-12',
};

export const githubAzuremlExamplesLlamaWithContentSafety: Page = {
  title: 'GitHub: Azure/azureml-examples, Llama 2 with content safety',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/foundation-models/system/inference/text-generation/llama-safe-online-deployment.ipynb',
};

export const githubAzuremlExamplesChatCompletionEvaluation: Page = {
  title: 'GitHub: Azure/azureml-examples, evaluation of chat completion',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/foundation-models/system/evaluation/chat-completion/README.md',
};

export const githubAzuremlAssetsTokenStatisticsCode: Page = {
  title: 'GitHub: Azure/azureml-assets, code of GenAI Token Statistics',
  url: 'https://github.com/Azure/azureml-assets/blob/main/assets/model_monitoring/components/src/genai_token_statistics_compute_metrics/run.py',
};

export const githubPromptflowTracingSetupForAgentFramework: Page = {
  title: 'GitHub: microsoft/promptflow, tracing setup for Agent Framework',
  url: 'https://github.com/microsoft/promptflow/blob/main/migration-guide/PromptFlow-to-MAF/phase-4-migrate-ops/4a-tracing/tracing_setup.py',
};

export const githubAiGatewayAwsBedrockLab: Page = {
  title: 'GitHub: Azure-Samples/AI-Gateway, AWS Bedrock lab',
  url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/aws-bedrock/README.MD',
};

export const githubAiGatewayGeminiLab: Page = {
  title: 'GitHub: Azure-Samples/AI-Gateway, Gemini models lab',
  url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/gemini-models/README.MD',
};

export const githubAiGatewayResourcesOfTheGeminiLab: Page = {
  title: 'GitHub: Azure-Samples/AI-Gateway, resources of the Gemini models lab',
  url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/gemini-models/main.bicep',
};

export const interactiveDataWrangling: Page = {
  title: 'Azure Machine Learning documentation: Interactive data wrangling with Apache Spark',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/interactive-data-wrangling-with-apache-spark-azure-ml',
  dated: '2023-10-05',
};

export const dataIngestionWithAzureDataFactoryV1: Page = {
  title: 'Azure Machine Learning documentation (v1): Data ingestion with Azure Data Factory',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/v1/how-to-data-ingest-adf',
  dated: '2024-08-19',
};

export const automlForecastingMethods: Page = {
  title: 'Azure Machine Learning documentation: Forecasting methods in AutoML',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automl-forecasting-methods',
  dated: '2024-10-07',
};

export const tutorialAutomlInTheStudio: Page = {
  title: 'Azure Machine Learning documentation: Tutorial on classification with AutoML in the studio',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/tutorial-first-experiment-automated-ml',
  dated: '2024-09-27',
};

export const kubernetesInstanceTypes: Page = {
  title: 'Azure Machine Learning documentation: Kubernetes instance types',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-kubernetes-instance-types',
  dated: '2025-07-23',
};

export const azuremlExamplesOnlineFeatures: Page = {
  title: 'GitHub: Azure/azureml-examples, online store of the managed feature store',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/featurestore_sample/notebooks/sdk_only/4.Enable-online-store-run-inference.ipynb',
};

export const azuremlExamplesTextGenerationTuning: Page = {
  title: 'GitHub: Azure/azureml-examples, fine-tuning for text generation',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/foundation-models/system/finetune/text-generation/abstractive_qna_with_text_gen.ipynb',
};

export const azuremlExamplesXgboostLogging: Page = {
  title: 'GitHub: Azure/azureml-examples, logging XGBoost models with MLflow',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/using-mlflow/train-and-log/logging_and_customizing_models.ipynb',
};

export const azuremlExamplesKerasTracking: Page = {
  title: 'GitHub: Azure/azureml-examples, tracking a Keras classifier with MLflow',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/using-mlflow/train-and-log/keras_mnist_with_mlflow.ipynb',
};

export const airflowProviderPipelineExample: Page = {
  title: 'GitHub: Azure/airflow-provider-azure-machinelearning, pipeline job in a DAG',
  url: 'https://github.com/Azure/airflow-provider-azure-machinelearning/blob/main/airflow_provider_azure_machinelearning/example_dags/AML_Pipeline.py',
};

export const githubMlopsV2GithubActionsGuide: Page = {
  title: 'GitHub: Azure/mlops-v2, deployment guide for GitHub Actions',
  url: 'https://github.com/Azure/mlops-v2/blob/main/documentation/deployguides/deployguide_gha.md',
};

export const azuremlExamplesPrivateOnlineEndpoint: Page = {
  title: 'GitHub: Azure/azureml-examples, managed online endpoint in a virtual network',
  url: 'https://github.com/Azure/azureml-examples/blob/main/cli/deploy-managed-online-endpoint-workspacevnet.sh',
};

export const azuremlExamplesTableFromDelimitedFiles: Page = {
  title: 'GitHub: Azure/azureml-examples, a table from delimited files',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/using-mltable/delimited-files-example/delimited-files-example.ipynb',
};

export const azuremlExamplesSharingThroughRegistries: Page = {
  title: 'GitHub: Azure/azureml-examples, sharing models across workspaces',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/assets/assets-in-registry/share-models-components-environments.ipynb',
};

export const cliReferenceWorkspace: Page = {
  title: 'Azure CLI reference: az ml workspace',
  url: 'https://learn.microsoft.com/en-us/cli/azure/ml/workspace',
};

export const azuremlExamplesPrivateLinkWorkspace: Page = {
  title: 'GitHub: Azure/azureml-examples, workspace with private link',
  url: 'https://github.com/Azure/azureml-examples/blob/main/cli/resources/workspace/privatelink.yml',
};

export const azuremlExamplesDataAssets: Page = {
  title: 'GitHub: Azure/azureml-examples, data assets',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/assets/data/data.ipynb',
};

export const pythonSdkV1ContribFunctions: Page = {
  title: 'Azure Machine Learning Python SDK v1: functions package',
  url: 'https://learn.microsoft.com/python/api/azureml-contrib-functions/azureml.contrib.functions',
};

export const promptFlowAzureAiLanguageTool: Page = {
  title: 'Prompt flow documentation: Azure AI Language tool',
  url: 'https://microsoft.github.io/promptflow/integrations/tools/azure-ai-language-tool.html',
};

export const azureDocsA10SkuNotSupported: Page = {
  title: 'GitHub: MicrosoftDocs/azure-docs, known issue, A10 SKU not supported',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/machine-learning/known-issues/compute-a10-sku-not-supported.md',
};

export const azureDocsNvA10V5Series: Page = {
  title: 'GitHub: MicrosoftDocs/azure-docs, NV A10 v5 series',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/virtual-machines/nva10v5-series.md',
};

export const promptFlowDeployAFlow: Page = {
  title: 'Prompt flow documentation: Deploy a flow',
  url: 'https://microsoft.github.io/promptflow/how-to-guides/deploy-a-flow/index.html',
};

export const promptFlowDevelopAPrompty: Page = {
  title: 'Prompt flow documentation: Develop a prompty',
  url: 'https://microsoft.github.io/promptflow/how-to-guides/develop-a-prompty/index.html',
};

export const nextSignalAzureMachineLearningSla: Page = {
  title: 'NextSignal: Azure Machine Learning SLA credits and refunds guide',
  url: 'https://www.nextsignal.io/resources/azure-machine-learning-sla-credits',
};

export const artifactsAndModelsInMlflow: Page = {
  title: 'Azure Machine Learning documentation: Artifacts and models in MLflow',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-mlflow-models',
  dated: '2024-09-30',
};

export const gitHubAmlKubernetesDeployExtension: Page = {
  title: 'GitHub: Azure/AML-Kubernetes, deploying the extension',
  url: 'https://github.com/Azure/AML-Kubernetes/blob/master/docs/deploy-extension.md',
};

export const githubAzuremlExamplesDeploymentWithExplanations: Page = {
  title: 'GitHub: Azure/azureml-examples, MLflow deployment with explanations',
  url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/responsible-ai/mlflow-deployment-with-explanations/mlflow-deployment-with-explanations.ipynb',
};

export const promptFlowBulkTest: Page = {
  title: 'Azure Machine Learning documentation: Submit a batch run and evaluate a flow',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-bulk-test-evaluate-flow',
};

export const airflowProviderSetup: Page = {
  title: 'GitHub: Azure/airflow-provider-azure-machinelearning, package set-up',
  url: 'https://github.com/Azure/airflow-provider-azure-machinelearning/blob/main/setup.cfg',
};

export const creatingDatastores: Page = {
  title: 'Azure Machine Learning documentation: Creating datastores',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-datastore',
  dated: '2024-02-20',
};

export const azurePipelinesWithAzureMl: Page = {
  title: 'Azure Machine Learning documentation: Azure Pipelines',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-devops-machine-learning',
  dated: '2025-12-22',
};

export const githubMslearnMlopsDeployLab: Page = {
  title: 'GitHub: MicrosoftLearning/mslearn-mlops, exercise on deployment and monitoring',
  url: 'https://github.com/MicrosoftLearning/mslearn-mlops/blob/main/docs/07-deploy-monitor.md',
};

export const automlSupportedModels: Page = {
  title: 'Azure Machine Learning Python SDK v1: Models of automated ML',
  url: 'https://learn.microsoft.com/en-us/python/api/azureml-train-automl-client/azureml.train.automl.constants.supportedmodels',
};

export const cliReferenceModel: Page = {
  title: 'Azure CLI reference: az ml model',
  url: 'https://learn.microsoft.com/en-us/cli/azure/ml/model',
};

export const autoscaleOnlineEndpoints: Page = {
  title: 'Azure Machine Learning documentation: Autoscaling of online endpoints',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-autoscale-endpoints',
};

export const customerManagedKeys: Page = {
  title: 'Azure Machine Learning documentation: Customer-managed keys',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-customer-managed-keys',
  dated: '2024-05-21',
};

export const githubAzurePolicySoc2: Page = {
  title: 'GitHub: Azure/azure-policy, SOC 2 Type 2',
  url: 'https://github.com/Azure/azure-policy/blob/master/built-in-policies/policySetDefinitions/Regulatory%20Compliance/SOC_2.json',
};

export const githubAzurePolicyHitrust: Page = {
  title: 'GitHub: Azure/azure-policy, HITRUST CSF v11.3',
  url: 'https://github.com/Azure/azure-policy/blob/master/built-in-policies/policySetDefinitions/Regulatory%20Compliance/HITRUST_CSF_v11.3.json',
};

export const githubAzurePolicyMachineLearningLogs: Page = {
  title: 'GitHub: Azure/azure-policy, diagnostic settings of Azure Machine Learning',
  url: 'https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/Machine%20Learning/AuditDiagnosticLog_DINE.json',
};

export const pcaBasedAnomalyDetection: Page = {
  title: 'Azure Machine Learning documentation: PCA-Based Anomaly Detection component',
  url: 'https://learn.microsoft.com/en-us/azure/machine-learning/component-reference/pca-based-anomaly-detection',
  dated: '2020-02-22',
};

export const githubAmlKubernetesArcCompute: Page = {
  title: 'GitHub: Azure/AML-Kubernetes, compute connected by Azure Arc',
  url: 'https://github.com/Azure/AML-Kubernetes/blob/master/docs/AKS-HCI/AML-ARC-Compute.md',
};
