import type { Page } from '../../written.ts';

export const createANewPythonBasedKnimeExtension: Page = {
  title: 'KNIME documentation: Create a new Python based KNIME extension',
  url: 'https://docs.knime.com/2022-12/pure_python_node_extensions_guide/index.html',
  version: '2022-12',
};

export const bestPracticesGuideRelease202312: Page = {
  title: 'KNIME documentation: Best practices guide, release 2023-12',
  url: 'https://docs.knime.com/2023-12/analytics_platform_best_practices_guide/index.html',
  version: '2023-12',
};

export const businessHubAdministrationGuideRelease202406: Page = {
  title: 'KNIME documentation: Business Hub administration guide, release 2024-06',
  url: 'https://docs.knime.com/2024-06/business_hub_admin_guide/index.html',
  version: '2024-06',
};

export const provideToolsForAnAgent: Page = {
  title: 'KNIME documentation: Provide tools for an agent',
  url: 'https://docs.knime.com/ap/5.11/ai/agents/provide-tools',
  version: '5.11',
};

export const knimeAnalyticsPlatform5_4: Page = {
  title: 'KNIME documentation: KNIME Analytics Platform 5.4',
  url: 'https://docs.knime.com/ap/5.4',
  version: '5.4',
};

export const changelogOfKnimeAnalyticsPlatform5_6: Page = {
  title: 'KNIME documentation: Changelog of KNIME Analytics Platform 5.6',
  url: 'https://docs.knime.com/ap/5.8/changelogs/5.6',
  dated: '2025-08-12',
  version: '5.6',
};

export const changelogOfKnimeAnalyticsPlatform5_7: Page = {
  title: 'KNIME documentation: Changelog of KNIME Analytics Platform 5.7',
  url: 'https://docs.knime.com/ap/5.8/changelogs/5.7',
  dated: '2025-09-11',
  version: '5.7',
};

export const createAnAgent: Page = {
  title: 'KNIME documentation: Create an agent',
  url: 'https://docs.knime.com/ap/latest/ai/agents/create-an-agent',
};

export const passDataToAgentTools: Page = {
  title: 'KNIME documentation: Pass data to agent tools',
  url: 'https://docs.knime.com/ap/latest/ai/agents/pass-data-to-tools',
};

export const turnAWorkflowIntoATool: Page = {
  title: 'KNIME documentation: Turn a workflow into a tool',
  url: 'https://docs.knime.com/ap/latest/ai/agents/turn-a-workflow-into-a-tool',
};

export const databaseExtensionGuide: Page = {
  title: 'KNIME documentation: Database Extension guide',
  url: 'https://docs.knime.com/ap/latest/databases/',
};

export const connectToADatabaseWithTheGenericDbConnector: Page = {
  title: 'KNIME documentation: Connect to a database with the generic DB Connector',
  url: 'https://docs.knime.com/ap/latest/databases/connect-generic',
};

export const insertUpdateMerge: Page = {
  title: 'KNIME documentation: Insert, update or merge data',
  url: 'https://docs.knime.com/ap/latest/databases/insert-update-merge',
};

export const useTheCondaEnvironmentPropagationNode: Page = {
  title: 'KNIME documentation: Use the Conda Environment Propagation node',
  url: 'https://docs.knime.com/ap/latest/python_installation_guide/env-management/conda-propagation',
};

export const pythonEnvironmentStorageAndPersistence: Page = {
  title: 'KNIME documentation: Python environment storage and persistence',
  url: 'https://docs.knime.com/ap/latest/python_installation_guide/explanation/storage-concepts',
};

export const hubAndExecutorConfigurationForPython: Page = {
  title: 'KNIME documentation: Hub and executor configuration for Python',
  url: 'https://docs.knime.com/ap/latest/python_installation_guide/reference/hub-configuration',
};

export const previousVersionsOfKnimeAnalyticsPlatform: Page = {
  title: 'KNIME documentation: Previous versions of KNIME Analytics Platform',
  url: 'https://docs.knime.com/ap/previous',
};

export const llmProviders: Page = {
  title: 'KNIME documentation: LLM providers',
  url: 'https://docs.knime.com/build/ai/llm-providers',
};

export const getStartedWithAi: Page = {
  title: 'KNIME documentation: Get started with AI',
  url: 'https://docs.knime.com/build/ai/overview/',
};

export const edgeUserGuide: Page = {
  title: 'KNIME documentation: KNIME Edge user guide',
  url: 'https://docs.knime.com/latest/edge_user_guide/index.html',
};

export const edgeInstallationGuideRelease202307: Page = {
  title: 'KNIME documentation: KNIME Edge installation guide, release 2023-07',
  url: 'https://docs.knime.com/2023-07/edge_installation_guide/index.html',
  version: '2023-07',
};

export const homebrewCask: Page = {
  title: 'Homebrew Cask repository: Cask of KNIME',
  url: 'https://github.com/Homebrew/homebrew-cask/blob/main/Casks/k/knime.rb',
};

export const businessHubInstallationGuideRelease202112: Page = {
  title: 'KNIME documentation: Business Hub installation guide, release 2021-12',
  url: 'https://docs.knime.com/2021-12/business_hub_installation_guide/index.html',
  version: '2021-12',
};

export const pixiNodesPlugin: Page = {
  title: 'KNIME Conda repository: Plug-in of the pixi nodes',
  url: 'https://github.com/knime/knime-conda/blob/master/org.knime.pixi.nodes/plugin.xml',
};

export const knimeEdge: Page = {
  title: 'KNIME documentation: KNIME Edge',
  url: 'https://docs.knime.com/edge/',
};

export const businessHubAdminGuide: Page = {
  title: 'KNIME documentation: Business Hub admin guide',
  url: 'https://docs.knime.com/hub/latest/business_hub_admin_guide',
};

export const businessHubAdminWorkflowsGuide: Page = {
  title: 'KNIME documentation: Business Hub admin workflows guide',
  url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
};

export const azureServerGuideRelease201906: Page = {
  title: 'KNIME documentation: KNIME Server on Azure Marketplace, release 2019-06',
  url: 'https://docs.knime.com/2019-06/azure_marketplace_server_guide/index.html',
  version: '2019-06',
};

export const businessHubArgoCdInstallationOverview: Page = {
  title: 'KNIME documentation: Business Hub Argo CD installation overview',
  url: 'https://docs.knime.com/hub/latest/business_hub_argocd_installation_guide/installation',
};

export const remoteExecutionArchitecture: Page = {
  title: 'KNIME documentation: Remote execution, concepts and architecture',
  url: 'https://docs.knime.com/hub/latest/remote_execution/architecture-details',
};

export const remoteExecutionTechnicalReference: Page = {
  title: 'KNIME documentation: Remote execution, technical reference',
  url: 'https://docs.knime.com/hub/latest/remote_execution/technical-reference',
};

export const bestPracticesGuide: Page = {
  title: 'KNIME documentation: Best practices guide',
  url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
};

export const businessHubAdministrationGuide: Page = {
  title: 'KNIME documentation: Business Hub administration guide',
  url: 'https://docs.knime.com/latest/business_hub_admin_guide/index.html',
};

export const businessHubAdvancedAdministrationGuide: Page = {
  title: 'KNIME documentation: Business Hub advanced administration guide',
  url: 'https://docs.knime.com/latest/business_hub_advanced_admin_guide',
};

export const continuousDeploymentForDataScienceGuide: Page = {
  title: 'KNIME documentation: Continuous Deployment for Data Science guide',
  url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
};

export const businessHubInstallationGuide: Page = {
  title: 'KNIME documentation: Business Hub installation guide',
  url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
};

export const businessHubInstallationGuideExistingCluster: Page = {
  title: 'KNIME documentation: Business Hub installation guide, existing cluster',
  url: 'https://docs.knime.com/latest/business_hub_installation_guide_existing_cluster/index.html',
};

export const secretsGuide: Page = {
  title: 'KNIME documentation: Secrets guide',
  url: 'https://docs.knime.com/latest/business_hub_secrets_guide/index.html',
};

export const businessHubUserGuide: Page = {
  title: 'KNIME documentation: Business Hub user guide',
  url: 'https://docs.knime.com/latest/business_hub_user_guide/index.html',
};

export const workflowValidationGuide: Page = {
  title: 'KNIME documentation: Workflow validation guide',
  url: 'https://docs.knime.com/latest/business_hub_workflow_validation_guide/index.html',
};

export const communityHubUserGuide: Page = {
  title: 'KNIME documentation: Community Hub user guide',
  url: 'https://docs.knime.com/latest/hub_user_guide',
};

export const integratedDeploymentGuide: Page = {
  title: 'KNIME documentation: Integrated Deployment guide',
  url: 'https://docs.knime.com/latest/integrated_deployment_guide',
};

export const migrationGuideFromHubToHub: Page = {
  title: 'KNIME documentation: Migration from Hub to Hub',
  url: 'https://docs.knime.com/latest/migration_hub_to_hub_guide/index.html',
};

export const migrationGuideFromKnimeServerToKnimeHub: Page = {
  title: 'KNIME documentation: Migration guide from KNIME Server to KNIME Hub',
  url: 'https://docs.knime.com/latest/migration_server_to_hub_guide/index.html',
};

export const pythonNodeExtensions: Page = {
  title: 'KNIME documentation: Create a New Python based KNIME Extension',
  url: 'https://docs.knime.com/latest/pure_python_node_extensions_guide/',
};

export const howDeploymentsWork: Page = {
  title: 'KNIME documentation: How deployments work',
  url: 'https://docs.knime.com/work/deployments/',
};

export const serviceDeployments: Page = {
  title: 'KNIME documentation: Service deployments',
  url: 'https://docs.knime.com/work/deployments/rest-services',
};

export const howGenaiGatewayWorks: Page = {
  title: 'KNIME documentation: How GenAI Gateway works',
  url: 'https://docs.knime.com/work/genai-gateway/',
};

export const manageAndUseAiModels: Page = {
  title: 'KNIME documentation: Manage and use AI models',
  url: 'https://docs.knime.com/work/genai-gateway/how-to',
};

export const activeLearningReadMe: Page = {
  title: 'KNIME Active Learning repository: Read me',
  url: 'https://github.com/knime/knime-activelearning/blob/master/README.md',
};

export const activeLearningLabelingViewNode: Page = {
  title: 'KNIME Active Learning repository: Labeling View node',
  url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.activelearning/src/org/knime/al/nodes/labelingWidget/ActiveLabelingNodeFactory.xml',
};

export const activeLearningKnfstNoveltyScorerNode: Page = {
  title: 'KNIME Active Learning repository: KNFST Novelty Scorer node',
  url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.activelearning/src/org/knime/al/nodes/score/novelty/knfstnoveltyscorer/KNFSTNoveltyScorerNodeFactory.xml',
};

export const activeLearningPlugInOfWeakSupervision: Page = {
  title: 'KNIME Active Learning repository: Plug-in of weak supervision',
  url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.weaksupervision/plugin.xml',
};

export const activeLearningWeakLabelModelLearnerNode: Page = {
  title: 'KNIME Active Learning repository: Weak Label Model Learner node',
  url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.weaksupervision/src/org/knime/wsl/weaklabelmodel/learner/WeakLabelModelLearnerNodeFactory.xml',
};

export const baseFeatureSelectionLoopStartNode: Page = {
  title: 'KNIME Base repository: Feature Selection Loop Start node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/meta/feature/selection/FeatureSelectionLoopStartNodeFactory.xml',
};

export const baseTableValidatorNode: Page = {
  title: 'KNIME Base repository: Table Validator node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/datavalidator/DataValidatorNodeFactory.xml',
};

export const baseJoinerNode: Page = {
  title: 'KNIME Base repository: Joiner node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/joiner3/Joiner3NodeFactory.java',
};

export const baseMissingValueNode: Page = {
  title: 'KNIME Base repository: Missing Value node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/pmml/missingval/compute/MissingValueHandlerNodeFactory.xml',
};

export const baseSendEmailNode: Page = {
  title: 'KNIME Base repository: Send Email node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/util/sendmail/SendMailNodeFactory.xml',
};

export const baseScatterMatrixNode: Page = {
  title: 'KNIME Base repository: Scatter Matrix node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/viz/plotter/scattermatrix/ScatterMatrixNodeFactory.xml',
};

export const baseLearnerNodes: Page = {
  title: 'KNIME Base repository: Learner nodes',
  url: 'https://github.com/knime/knime-base/tree/master/org.knime.base/src/org/knime/base/node/mine',
};

export const bigDataDatabricksUnityFileSystemConnectorNode: Page = {
  title: 'KNIME Big Data repository: Databricks Unity File System Connector node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.databricks/src/org/knime/bigdata/databricks/unity/filehandling/node/UnityFileSystemConnectorNodeFactory.java',
};

export const bigDataCreateDatabricksEnvironmentNode: Page = {
  title: 'KNIME Big Data repository: Create Databricks Environment node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.databricks/src/org/knime/bigdata/spark/core/databricks/node/create/DatabricksSparkContextCreatorNodeFactory2.xml',
};

export const bigDataCreateSparkContextLivyNode: Page = {
  title: 'KNIME Big Data repository: Create Spark Context (Livy) node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.core.livy/src/org/knime/bigdata/spark/core/livy/node/create/LivySparkContextCreatorNodeFactory2.xml',
};

export const bigDataCreateLocalBigDataEnvironmentNode: Page = {
  title: 'KNIME Big Data repository: Create Local Big Data Environment node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.local/src/org/knime/bigdata/spark/local/node/create/LocalEnvironmentCreatorNodeFactory3.xml',
};

export const bigDataSparkRandomForestLearnerNode: Page = {
  title: 'KNIME Big Data repository: Spark Random Forest Learner node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/ml/prediction/randomforest/classification/MLRandomForestClassificationLearnerNodeFactory.xml',
};

export const bigDataSparkMllibToPmmlNode: Page = {
  title: 'KNIME Big Data repository: Spark MLlib to PMML node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/pmml/converter/MLlib2PMMLNodeFactory.xml',
};

export const bigDataSparkPmmlModelPredictorNode: Page = {
  title: 'KNIME Big Data repository: Spark PMML Model Predictor node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/pmml/predictor/compiling/SparkPMMLCompilingPredictorNodeFactory.xml',
};

export const bigDataPySparkScriptNode: Page = {
  title: 'KNIME Big Data repository: PySpark Script node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/scripting/python/script1in1out/PySparkInner11NodeFactory.xml',
};

export const integratedDeploymentCaptureWorkflowStartNode: Page = {
  title: 'KNIME Integrated Deployment repository: Capture Workflow Start node',
  url: 'https://github.com/knime/knime-buildworkflows/blob/master/org.knime.buildworkflows/src/org/knime/buildworkflows/capture/start/CaptureWorkflowStartNodeFactory.xml',
};

export const integratedDeploymentWorkflowSummaryExtractorNode: Page = {
  title: 'KNIME Integrated Deployment repository: Workflow Summary Extractor node',
  url: 'https://github.com/knime/knime-buildworkflows/blob/master/org.knime.buildworkflows/src/org/knime/buildworkflows/summaryextractor/WorkflowSummaryExtractorNodeFactory.xml',
};

export const businessHubPublicSupplementalInstallationResources: Page = {
  title: 'KNIME Business Hub public repository: Supplemental installation resources',
  url: 'https://github.com/knime/knime-business-hub-public/blob/main/README.md',
};

export const businessHubPublicExecutionContextCustomResource: Page = {
  title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
  url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
};

export const businessHubPublicIngressNginx: Page = {
  title: 'KNIME Business Hub public repository: Ingress-nginx',
  url: 'https://github.com/knime/knime-business-hub-public/blob/main/networking/ingress-nginx/README.md',
};

export const businessHubPublicIstioServiceMesh: Page = {
  title: 'KNIME Business Hub public repository: Istio service mesh',
  url: 'https://github.com/knime/knime-business-hub-public/blob/main/networking/istio/README.md',
};

export const businessHubPublicOpenShiftServiceMesh: Page = {
  title: 'KNIME Business Hub public repository: OpenShift Service Mesh',
  url: 'https://github.com/knime/knime-business-hub-public/blob/main/networking/istio/openshift-servicemesh/README.md',
};

export const businessHubPublicMinimalRbac: Page = {
  title: 'KNIME Business Hub public repository: Minimal RBAC',
  url: 'https://github.com/knime/knime-business-hub-public/blob/main/security/minimal-rbac/README.md',
};

export const businessHubPublicAddExecutorGatewayCrd: Page = {
  title: 'KNIME Business Hub public repository: Add ExecutorGateway CRD',
  url: 'https://github.com/knime/knime-business-hub-public/commit/c41c41c2a4266f60a54980c2aae768a6d3a03b90',
  dated: '2025-12-08',
  version: '1.17.0',
};

export const coreApplicationHealthInternal: Page = {
  title: 'KNIME Core repository: ApplicationHealthInternal',
  url: 'https://github.com/knime/knime-core/blob/master/org.knime.core/src/eclipse/org/knime/core/internal/ApplicationHealthInternal.java',
};

export const coreWorkflowSegment: Page = {
  title: 'KNIME Core repository: WorkflowSegment',
  url: 'https://github.com/knime/knime-core/blob/master/org.knime.core/src/eclipse/org/knime/core/node/workflow/capture/WorkflowSegment.java',
};

export const deepLearningReadMe: Page = {
  title: 'KNIME Deep Learning repository: Read me',
  url: 'https://github.com/knime/knime-deeplearning/blob/master/README.md',
};

export const deepLearningKerasNetworkExecutorNode: Page = {
  title: 'KNIME Deep Learning repository: Keras Network Executor node',
  url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/executor/DLKerasExecutorNodeFactory.xml',
};

export const deepLearningKerasCudnnLstmLayerNode: Page = {
  title: 'KNIME Deep Learning repository: Keras CuDNN LSTM Layer node',
  url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/layers/recurrent/cudnnlstm/DLKerasCuDNNLSTMLayerNodeFactory2.xml',
};

export const deepLearningKerasNetworkLearnerNode: Page = {
  title: 'KNIME Deep Learning repository: Keras Network Learner node',
  url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/learner/DLKerasLearnerNodeFactory.xml',
};

export const deepLearningDlkeraslearnernodemodel: Page = {
  title: 'KNIME Deep Learning repository: DLKerasLearnerNodeModel',
  url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/learner/DLKerasLearnerNodeModel.java',
};

export const ensemblesGradientBoostedTreesToPmmlNode: Page = {
  title: 'KNIME Ensembles repository: Gradient Boosted Trees to PMML node',
  url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/gradientboosting/pmml/exporter/GBTPMMLExporterNodeFactory.xml',
};

export const gatewayAppStateEnt: Page = {
  title: 'KNIME Gateway repository: AppStateEnt',
  url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/AppStateEnt.java',
};

export const gatewayKaiFeedbackEnt: Page = {
  title: 'KNIME Gateway repository: KaiFeedbackEnt',
  url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/KaiFeedbackEnt.java',
};

export const gatewayKaiUsageEnt: Page = {
  title: 'KNIME Gateway repository: KaiUsageEnt',
  url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/KaiUsageEnt.java',
};

export const gatewayNodeStateEnt: Page = {
  title: 'KNIME Gateway repository: NodeStateEnt',
  url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/NodeStateEnt.java',
};

export const gatewayNodeService: Page = {
  title: 'KNIME Gateway repository: NodeService',
  url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/service/NodeService.java',
};

export const gatewayWorkflowService: Page = {
  title: 'KNIME Gateway repository: WorkflowService',
  url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/service/WorkflowService.java',
};

export const hubSecretStoreKesForkReadMe: Page = {
  title: 'KNIME Hub Secret Store KES fork: Read me',
  url: 'https://github.com/knime/knime-hub-secret-store-kes/blob/main/README.md',
};

export const hubSecretStoreKesForkServerConfiguration: Page = {
  title: 'KNIME Hub Secret Store KES fork: Server configuration',
  url: 'https://github.com/knime/knime-hub-secret-store-kes/blob/main/server-config.yaml',
};

export const hubClientSdkFailureType: Page = {
  title: 'KNIME Hub client SDK: FailureType',
  url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/FailureType.java',
};

export const hubClientSdkCatalogServiceClient: Page = {
  title: 'KNIME Hub client SDK: CatalogServiceClient',
  url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/CatalogServiceClient.java',
};

export const hubClientSdkExecutionServiceClient: Page = {
  title: 'KNIME Hub client SDK: ExecutionServiceClient',
  url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/ExecutionServiceClient.java',
};

export const hubClientSdkSearchServiceClient: Page = {
  title: 'KNIME Hub client SDK: SearchServiceClient',
  url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/SearchServiceClient.java',
};

export const hubClientSdkNamedItemVersion: Page = {
  title: 'KNIME Hub client SDK: NamedItemVersion',
  url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/NamedItemVersion.java',
};

export const hubClientSdkRepositoryItem: Page = {
  title: 'KNIME Hub client SDK: RepositoryItem',
  url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/RepositoryItem.java',
};

export const hubClientSdkSpaceRequestBody: Page = {
  title: 'KNIME Hub client SDK: SpaceRequestBody',
  url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/SpaceRequestBody.java',
};

export const hubClientSdkSearchItem: Page = {
  title: 'KNIME Hub client SDK: SearchItem',
  url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/search/SearchItem.java',
};

export const productLicence: Page = {
  title: 'KNIME product repository: Licence',
  url: 'https://github.com/knime/knime-product/blob/master/org.knime.product/LICENSE.txt',
};

export const repositoryPersonalProductivityTools: Page = {
  title: 'KNIME repository: Personal Productivity Tools',
  url: 'https://github.com/knime/knime-productivity-oss/blob/master/org.knime.features.personalproductivity/feature.xml',
};

export const repositoryWorkflowDiffExtension: Page = {
  title: 'KNIME repository: Workflow diff extension',
  url: 'https://github.com/knime/knime-productivity-oss/blob/master/org.knime.workbench.workflowdiff/plugin.xml',
};

export const workflowServicesCallWorkflowLayout: Page = {
  title: 'KNIME Workflow Services repository: CallWorkflowLayout',
  url: 'https://github.com/knime/knime-productivity-oss/blob/master/org.knime.workflowservices/src/org/knime/workflowservices/CallWorkflowLayout.java',
};

export const aiExtensionLicence: Page = {
  title: 'KNIME AI Extension repository: Licence',
  url: 'https://github.com/knime/knime-python-llm/blob/master/LICENSE.txt',
};

export const aiExtensionReadMe: Page = {
  title: 'KNIME AI Extension repository: Read me',
  url: 'https://github.com/knime/knime-python-llm/blob/master/README.md',
};

export const aiExtensionWorkflowToToolNode: Page = {
  title: 'KNIME AI Extension repository: Workflow to Tool node',
  url: 'https://github.com/knime/knime-python-llm/blob/master/org.knime.ai.core/src/main/java/org/knime/ai/core/node/tool/workflow2tool/WorkflowToToolNodeFactory.java',
};

export const aiExtensionAgents: Page = {
  title: 'KNIME AI Extension repository: agents',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/_agent.py',
};

export const aiExtensionAgentNodes: Page = {
  title: 'KNIME AI Extension repository: Agent nodes',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
};

export const aiExtensionGiskardLlmScannerNode: Page = {
  title: 'KNIME AI Extension repository: Giskard LLM Scanner node',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_llm.py',
};

export const aiExtensionGiskardRagetNodes: Page = {
  title: 'KNIME AI Extension repository: Giskard RAGET nodes',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_raget.py',
};

export const aiExtensionVectorStoreNodes: Page = {
  title: 'KNIME AI Extension repository: Vector store nodes',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/indexes/base.py',
};

export const aiExtensionChromaNodes: Page = {
  title: 'KNIME AI Extension repository: Chroma nodes',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/indexes/chroma.py',
};

export const aiExtensionFaissNodes: Page = {
  title: 'KNIME AI Extension repository: FAISS nodes',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/indexes/faiss.py',
};

export const aiExtensionLocalGpt4allLlmSelectorNode: Page = {
  title: 'KNIME AI Extension repository: Local GPT4All LLM Selector node',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/gpt4all/_chat.py',
};

export const aiExtensionHfTgiNodes: Page = {
  title: 'KNIME AI Extension repository: HF TGI nodes',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/huggingface/hf_tgi.py',
};

export const aiExtensionKnimeHubLlmSelectorNode: Page = {
  title: 'KNIME AI Extension repository: KNIME Hub LLM Selector node',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/knime/_chat.py',
};

export const aiExtensionKnimeHubAiModelListerNode: Page = {
  title: 'KNIME AI Extension repository: KNIME Hub AI Model Lister node',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/knime/_util.py',
};

export const aiExtensionOpenaiNodes: Page = {
  title: 'KNIME AI Extension repository: OpenAI nodes',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/openai.py',
};

export const aiExtensionLlmChatPrompterNode: Page = {
  title: 'KNIME AI Extension repository: LLM Chat Prompter node',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/prompters/_chat.py',
};

export const aiExtensionNodeCategories: Page = {
  title: 'KNIME AI Extension repository: Node categories',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/util.py',
};

export const aiExtensionChatModelConnectorForMistralAi: Page = {
  title: 'KNIME AI Extension repository: Chat model connector for Mistral AI',
  url: 'https://github.com/knime/knime-python-llm/commit/21affb6fd2b0af684ca2faa2f8669a40b99e1324',
  dated: '2026-03-18',
};

export const aiExtensionAddMcpToolProviderNode: Page = {
  title: 'KNIME AI Extension repository: Add MCP Tool Provider node',
  url: 'https://github.com/knime/knime-python-llm/commit/253f5ee9cd8758bd8c5d7c96538f6c7a990042ea',
  dated: '2026-02-16',
};

export const aiExtensionRenameToGenaiGateway: Page = {
  title: 'KNIME AI Extension repository: Rename to GenAI gateway',
  url: 'https://github.com/knime/knime-python-llm/commit/5fb666356f69fccdb127013223b08ce15eab4ecc',
  dated: '2024-06-14',
};

export const aiExtensionModeAgentPrompterNodesOutputErrorColumn: Page = {
  title: 'KNIME AI Extension repository: Mode in agent prompter nodes to output error column',
  url: 'https://github.com/knime/knime-python-llm/commit/770a81173abab830dd6209e2ed0bf43b7eae2cbb',
  dated: '2026-01-27',
};

export const knimeAiExtensionRepositoryAtItsCommitOfApril2026: Page = {
  title: 'KNIME AI Extension repository at its commit of April 2026',
  url: 'https://github.com/knime/knime-python-llm/tree/e895e054781f6543c243e71b1501c2eb028dc1cf',
};

export const scikitLearnReadMe: Page = {
  title: 'KNIME scikit-learn repository: Read me',
  url: 'https://github.com/knime/knime-python-sklearn/blob/master/README.md',
};

export const pythonScriptNode: Page = {
  title: 'KNIME Python repository: Python Script node',
  url: 'https://github.com/knime/knime-python/blob/master/org.knime.python3.scripting.nodes/src/main/java/org/knime/python3/scripting/nodes2/script/PythonScriptNodeFactory.xml',
};

export const snowflakeH2OMojoPredictorNode: Page = {
  title: 'KNIME Snowflake repository: Snowflake H2O MOJO Predictor node',
  url: 'https://github.com/knime/knime-snowflake/blob/master/org.knime.ext.h2o.database/src/org/knime/ext/h2o/database/node/scorer/classification/DatabaseH2OMojoClassificationPredictorNodeFactory.xml',
};

export const statisticsNumericOutliersApplyNode: Page = {
  title: 'KNIME Statistics repository: Numeric Outliers (Apply) node',
  url: 'https://github.com/knime/knime-stats/blob/master/org.knime.stats/src/org/knime/base/node/stats/outlier/applier/NumericOutliersApplyNodeFactory.xml',
};

export const statisticsKolmogorovSmirnovTestNode: Page = {
  title: 'KNIME Statistics repository: Kolmogorov-Smirnov Test node',
  url: 'https://github.com/knime/knime-stats/blob/master/org.knime.stats2/src/org/knime/base/node/stats/testing/kolmogorovsmirnov/KolmogorovSmirnovTestNodeFactory.xml',
};

export const streamingReadMe: Page = {
  title: 'KNIME Streaming repository: Read me',
  url: 'https://github.com/knime/knime-streaming/blob/master/README.md',
};

export const streamingKafkaConsumerNode: Page = {
  title: 'KNIME Streaming repository: Kafka Consumer node',
  url: 'https://github.com/knime/knime-streaming/blob/master/org.knime.kafka/src/org/knime/kafka/node/consumer/KafkaConsumerNodeFactory.xml',
};

export const streamingKafkaProducerNode: Page = {
  title: 'KNIME Streaming repository: Kafka Producer node',
  url: 'https://github.com/knime/knime-streaming/blob/master/org.knime.kafka/src/org/knime/kafka/node/producer/KafkaProducerNodeFactory.xml',
};

export const tensorFlowKerasToTensorFlowNetworkConverterNode: Page = {
  title: 'KNIME TensorFlow repository: Keras to TensorFlow Network Converter node',
  url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow/src/org/knime/dl/tensorflow/base/nodes/converter/keras/TFKerasConverterNodeFactory.xml',
};

export const tensorFlow2NetworkExecutorNode: Page = {
  title: 'KNIME TensorFlow repository: TensorFlow 2 Network Executor node',
  url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/src/org/knime/dl/tensorflow2/base/nodes/executor/TF2ExecutorNodeFactory.xml',
};

export const tensorFlow2NetworkReaderNode: Page = {
  title: 'KNIME TensorFlow repository: TensorFlow 2 Network Reader node',
  url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/src/org/knime/dl/tensorflow2/base/nodes/io/filehandling/tfnetwork/reader/TF2ReaderNodeFactory.xml',
};

export const tensorFlow2NetworkWriterNode: Page = {
  title: 'KNIME TensorFlow repository: TensorFlow 2 Network Writer node',
  url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/src/org/knime/dl/tensorflow2/base/nodes/io/filehandling/tfnetwork/writer/TF2WriterNodeFactory.xml',
};

export const knimepyReadMe: Page = {
  title: 'knimepy repository: Read me',
  url: 'https://github.com/knime/knimepy/blob/master/README.rst',
};

export const repositoryKnimePy: Page = {
  title: 'KNIME repository: knime.py',
  url: 'https://github.com/knime/knimepy/blob/master/knime.py',
};

export const hubAdminWorkflowThatAssignsUsersTeamsExternalGroups: Page = {
  title: 'KNIME Hub: Admin workflow that assigns users to teams by external groups',
  url: 'https://hub.knime.com/knime/spaces/KNIME%20Business%20Hub%20Admin%20Workflows/Assign%20Users%20to%20Teams%20based%20on%20External%20Groups~aRbyzgd02IbkB60j/current-state',
};

export const blogAgentifyRestApisWithKnimesNewAgenticFramework: Page = {
  title: 'KNIME blog: Agentify REST APIs with KNIME’s new agentic framework',
  url: 'https://www.knime.com/blog/agentify-rest-apis-with-knime',
};

export const blogBeautyAndMonsterScalingModelManagement: Page = {
  title: 'KNIME blog: Beauty and Monster: Scaling Model Management',
  url: 'https://www.knime.com/blog/beauty-and-the-monster/',
};

export const blogComplianceAndExplainabilityWithMetadataMapping: Page = {
  title: 'KNIME blog: Compliance and explainability with metadata mapping',
  url: 'https://www.knime.com/blog/compliance-and-explainability-with-metadata-mapping/',
};

export const blogExplainableAiSolutionsOnKnimeHub: Page = {
  title: 'KNIME blog: Explainable AI solutions on KNIME Hub',
  url: 'https://knime.com/blog/download-explainable-xai-solutions-hub',
};

export const blogHowToTakeControlOfDataDrift: Page = {
  title: 'KNIME blog: How to take control of data drift',
  url: 'https://www.knime.com/blog/how-to-take-control-of-data-drift/',
};

export const blogIntegratedDeploymentAutomatedMachineLearning: Page = {
  title: 'KNIME blog: Integrated Deployment, automated machine learning',
  url: 'https://www.knime.com/blog/integrated-deployment-blog-series-episode-3-automated-machine-learning/',
};

export const blogModelMonitoringInADataScienceContext: Page = {
  title: 'KNIME blog: Model monitoring in a data science context',
  url: 'https://www.knime.com/blog/model-monitoring-in-data-science-context/',
  dated: '2021-04-22',
};

export const blogParameterOptimisationWithoutCode: Page = {
  title: 'KNIME blog: Parameter optimisation without code',
  url: 'https://www.knime.com/blog/simplify-parameter-optimization-codeless',
};

export const websiteMetadataMapping: Page = {
  title: 'KNIME website: Metadata mapping',
  url: 'https://www.knime.com/metadata-mapping',
};

export const redfieldPrivacyExtensionWalkthrough: Page = {
  title: 'KNIME blog: Redfield Privacy Extension walkthrough',
  url: 'https://www.knime.com/blog/data-anonymization-in-knime-a-redfield-privacy-extension-walkthrough',
};

export const hubParameterOptimizationLoopStart: Page = {
  title: 'KNIME Hub: Parameter Optimization Loop Start node',
  url: 'https://hub.knime.com/knime/extensions/org.knime.features.optimization/latest/org.knime.optimization.internal.node.parameter.loopstart.LoopStartParOptNodeFactory',
};

export const hubFairnessScorer: Page = {
  title: 'KNIME Hub: Fairness Scorer component',
  url: 'https://hub.knime.com/knime/spaces/Examples/00_Components/Model%20Interpretability/Fairness%20Scorer~6Comgxb5ZkgQ6Y4l/current-state',
};

export const bigDataSparkCompiledModelPredictor: Page = {
  title: 'KNIME Big Data repository: Spark Compiled Model Predictor',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/pmml/predictor/compiled/SparkPMMLPredictorNodeFactory.xml',
};

export const dataAnonymizationInKNIME: Page = {
  title: 'Redfield: Data anonymization in KNIME',
  url: 'https://redfield.ai/data-anonymization-in-knime-a-redfield-privacy-extension-walkthrough/',
};

export const statsStatisticsNode: Page = {
  title: 'KNIME Stats repository: Statistics node',
  url: 'https://github.com/knime/knime-stats/blob/master/org.knime.stats/src/org/knime/base/node/stats/viz/extended/ExtendedStatisticsNodeFactory.java',
};

export const statsLabsNodeCategories: Page = {
  title: 'KNIME Stats repository: Node categories of the Labs statistics plug-in',
  url: 'https://github.com/knime/knime-stats/blob/master/org.knime.stats2/plugin.xml',
};

export const tensorFlow2NodeCategories: Page = {
  title: 'KNIME TensorFlow repository: Node categories of TensorFlow 2',
  url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/plugin.xml',
};

export const ensemblesRandomForestLearnerNode: Page = {
  title: 'KNIME Ensembles repository: Random Forest Learner node',
  url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/randomforest/learner/classification/RandomForestClassificationLearnerNodeFactory2.java',
};

export const baseNodeRegistrations: Page = {
  title: 'KNIME Base repository: Nodes by category',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/plugin.xml',
};

export const baseKMeansNode: Page = {
  title: 'KNIME Base repository: k-Means node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/mine/cluster/kmeans/KMeansNodeFactory.java',
};

export const baseLinearRegressionLearnerNode: Page = {
  title: 'KNIME Base repository: Linear Regression Learner node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/mine/regression/linear2/learner/LinReg2LearnerNodeFactory2.java',
};

export const baseNaiveBayesLearnerNode: Page = {
  title: 'KNIME Base repository: Naive Bayes Learner node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/mine/bayes/naivebayes/learner3/NaiveBayesLearnerNodeFactory4.java',
};

export const ensemblesTreeEnsembleLearnerNode: Page = {
  title: 'KNIME Ensembles repository: Tree Ensemble Learner node',
  url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/learner/classification/TreeEnsembleClassificationLearnerNodeFactory2.java',
};

export const ensemblesGradientBoostedTreesLearnerNode: Page = {
  title: 'KNIME Ensembles repository: Gradient Boosted Trees Learner node',
  url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/gradientboosting/learner/classification/GradientBoostingClassificationLearnerNodeFactory2.java',
};

export const ensemblesGradientBoostedTreesLearnerRegressionNode: Page = {
  title: 'KNIME Ensembles repository: Gradient Boosted Trees Learner (Regression) node',
  url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/gradientboosting/learner/regression/GradientBoostingRegressionLearnerNodeFactory2.java',
};

export const ensemblesRandomForestPredictorNode: Page = {
  title: 'KNIME Ensembles repository: Random Forest Predictor node',
  url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/randomforest/predictor/classification/RandomForestClassificationPredictorNodeFactory2.java',
};

export const scikitLearnNodeCategories: Page = {
  title: 'KNIME scikit-learn repository: Node categories',
  url: 'https://github.com/knime/knime-python-sklearn/blob/master/src/sklearn_ext.py',
};

export const scikitLearnLassoLearnerNode: Page = {
  title: 'KNIME scikit-learn repository: Lasso Regression Learner node',
  url: 'https://github.com/knime/knime-python-sklearn/blob/master/src/nodes/learner_nodes/lasso_regression.py',
};

export const scikitLearnGaussianProcessClassificationLearnerNode: Page = {
  title: 'KNIME scikit-learn repository: Gaussian Process Classification Learner node',
  url: 'https://github.com/knime/knime-python-sklearn/blob/master/src/nodes/learner_nodes/gaussian_process_classification.py',
};

export const workflowServicesExecutionParameters: Page = {
  title: 'KNIME Workflow Services repository: ExecutionParameters',
  url: 'https://github.com/knime/knime-productivity-oss/blob/master/org.knime.workflowservices/src/org/knime/workflowservices/ExecutionParameters.java',
};

export const hubClientSdkDeploymentCreationBody: Page = {
  title: 'KNIME Hub client SDK: DeploymentCreationBody',
  url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/execution/DeploymentCreationBody.java',
};

export const condaEnvironmentPropagationNode: Page = {
  title: 'KNIME Conda repository: Conda Environment Propagation node',
  url: 'https://github.com/knime/knime-conda/blob/master/org.knime.conda/src/org/knime/conda/nodes/envprop/CondaEnvironmentPropagationNodeFactory.xml',
};

export const pythonLegacyFeature: Page = {
  title: 'KNIME Python legacy repository: Feature of the Python 2 integration',
  url: 'https://github.com/knime/knime-python-legacy/blob/master/org.knime.features.python2/feature.xml',
};

export const deepLearningKerasFeature: Page = {
  title: 'KNIME Deep Learning repository: Feature of the Keras integration',
  url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.features.dl.keras/feature.xml',
};

export const tensorFlowReadMe: Page = {
  title: 'KNIME TensorFlow repository: Read me',
  url: 'https://github.com/knime/knime-tensorflow/blob/master/README.md',
};

export const deepLearningDlPythonNetworkLearnerNode: Page = {
  title: 'KNIME Deep Learning repository: DL Python Network Learner node',
  url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.python/src/org/knime/dl/python/base/node/learner/DLPythonLearnerNodeFactory.xml',
};

export const pythonExtensionTemplateReadMe: Page = {
  title: 'KNIME Python extension template repository: Read me',
  url: 'https://github.com/knime/knime-python-extension-template/blob/master/README.md',
};

export const examplesReadMe: Page = {
  title: 'KNIME example nodes repository: Read me',
  url: 'https://github.com/knime/knime-examples/blob/master/README.md',
};

export const awsS3ConnectorNode: Page = {
  title: 'KNIME AWS repository: Amazon S3 Connector node',
  url: 'https://github.com/knime/knime-aws/blob/master/org.knime.cloud.aws.filehandling/src/org/knime/cloud/aws/filehandling/s3/node/S3ConnectorNodeFactory.java',
};

export const azureBlobStorageConnectorNode: Page = {
  title: 'KNIME Azure repository: Azure Blob Storage Connector node',
  url: 'https://github.com/knime/knime-azure/blob/master/org.knime.ext.azure.blobstorage.filehandling/src/org/knime/ext/azure/blobstorage/filehandling/node/AzureBlobStorageConnectorNodeFactory.java',
};

export const baseGroupByNode: Page = {
  title: 'KNIME Base repository: GroupBy node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/groupby/GroupByNodeFactory.xml',
};

export const pythonEnvironmentProviderNode: Page = {
  title: 'KNIME Conda repository: Python Environment Provider node',
  url: 'https://github.com/knime/knime-conda/blob/master/org.knime.pixi.nodes/src/org/knime/pixi/nodes/PythonEnvironmentProviderNodeFactory.java',
};

export const sdkSetupReadMe: Page = {
  title: 'KNIME SDK Setup repository: Read me',
  url: 'https://github.com/knime/knime-sdk-setup/blob/master/README.md',
};

export const gatewayAddNodeCommandEnt: Page = {
  title: 'KNIME Gateway repository: AddNodeCommandEnt',
  url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/AddNodeCommandEnt.java',
};

export const gatewayConnectCommandEnt: Page = {
  title: 'KNIME Gateway repository: ConnectCommandEnt',
  url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/ConnectCommandEnt.java',
};

export const webappsCommonVersionTypes: Page = {
  title: 'KNIME Webapps Common repository: Types of item versions and their labels',
  url: 'https://github.com/knime/webapps-common/blob/master/packages/hub-features/src/components/versions/types.ts',
};

export const webappsCommonVersionsApi: Page = {
  title: 'KNIME Webapps Common repository: useVersionsApi',
  url: 'https://github.com/knime/webapps-common/blob/master/packages/hub-features/src/components/versions/composables/useVersionsApi.ts',
};

export const tensorFlow2Feature: Page = {
  title: 'KNIME TensorFlow repository: Feature of the TensorFlow 2 integration',
  url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.features.dl.tensorflow2/feature.xml',
};

export const bigDataSparkJoinerNode: Page = {
  title: 'KNIME Big Data Extensions repository: Spark Joiner node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/preproc/joiner/SparkJoinerNodeFactory.xml',
};

export const hubLimeLoopStartNode: Page = {
  title: 'KNIME Hub: LIME Loop Start node',
  url: 'https://hub.knime.com/knime/extensions/org.knime.features.mli/latest/org.knime.mli.node.explain.lime.node.LIMELoopStartNodeFactory',
};

export const blogPmmlIntegration: Page = {
  title: 'KNIME blog: PMML integration in KNIME',
  url: 'https://www.knime.com/blog/pmml-integration-in-knime/',
};

export const basePmmlWriterNode: Page = {
  title: 'KNIME Base repository: PMML Writer node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/io/filehandling/pmml/writer/PMMLWriterNodeFactory2.java',
};

export const baseCaseSwitchStartNode: Page = {
  title: 'KNIME Base repository: Case Switch Start node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/switches/caseswitch/any/CaseStartAnyNodeFactory.java',
};

export const pixiBackendForPython: Page = {
  title: 'KNIME documentation: The Pixi backend',
  url: 'https://docs.knime.com/ap/latest/python_installation_guide/explanation/modern-backend',
};

export const analyticsPlatformUserGuide: Page = {
  title: 'KNIME documentation: Analytics Platform user guide',
  url: 'https://docs.knime.com/latest/analytics_platform_user_guide/index.html',
};

export const businessHubInstallationGuideExistingOpenShiftCluster: Page = {
  title: 'KNIME documentation: Business Hub installation guide, existing OpenShift cluster, release 2024-06',
  url: 'https://docs.knime.com/2024-06/business_hub_installation_guide_existing_openshift_cluster/index.html',
};

export const nodePitAnonymizeSensitiveData: Page = {
  title: 'NodePit: KNIME example workflow Anonymize Sensitive Data for Bank Assistant Chatbots',
  url: 'https://nodepit.com/workflow/com.knime.hub/Users/knime/AI%20Extension%20Example%20Workflows/5)%20Use%20Cases/Anonymize%20Sensitive%20Data%20for%20Bank%20Assistant%20Chatbots',
};

export const bigDataSparkToParquetNode: Page = {
  title: 'KNIME Big Data repository: Spark to Parquet node',
  url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/io/genericdatasource/filehandling/writer/parquet/Spark2ParquetNodeFactory3.xml',
};

export const hubModelMonitorViewCompare: Page = {
  title: 'KNIME Hub: Model Monitor View (Compare) component',
  url: 'https://hub.knime.com/knime/spaces/Examples/00_Components/Guided%20Analytics/Model%20Monitor%20View%20(Compare)~1OK0-S9S7PZFarzD/current-state',
};

export const nodepitModelMonitorViewCompare: Page = {
  title: 'NodePit: Model Monitor View (Compare) component of KNIME',
  url: 'https://nodepit.com/workflow/com.knime.hub/Users/knime/Examples/00_Components/Guided%20Analytics/Model%20Monitor%20View%20(Compare)',
};

export const forumEmilTheTeacherbotRelabeling: Page = {
  title: 'KNIME Forum: Emil the TeacherBot - WebPortal Interface - Re-Labeling I',
  url: 'https://forum.knime.com/t/emil-the-teacherbot-webportal-interface-re-labeling-i/26643',
};

export const readDataFromADatabase: Page = {
  title: 'KNIME documentation: Read data from a database',
  url: 'https://docs.knime.com/ap/latest/databases/read-data',
};

export const awsServerUserGuide2021: Page = {
  title: 'KNIME documentation: KNIME Server on AWS user guide (December 2021)',
  url: 'https://docs.knime.com/2021-12/aws_server_user_guide/index.html',
};

export const aiExtensionLocalGpt4allSettings: Page = {
  title: 'KNIME AI Extension repository: Settings of the Local GPT4All nodes',
  url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/gpt4all/_base.py',
};

export const serverEnterpriseSetupGuide: Page = {
  title: 'KNIME documentation: KNIME Server advanced setup guide (June 2024)',
  url: 'https://docs.knime.com/2024-06/server_enterprise_setup_guide/index.html',
};

export const basePcaNode: Page = {
  title: 'KNIME Base repository: PCA node',
  url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/mine/transformation/pca/perform/PCA2NodeFactory.java',
};

export const blogHowToAutomateMachineLearning: Page = {
  title: 'KNIME blog: How to automate machine learning',
  url: 'https://www.knime.com/blog/how-to-automate-machine-learning/',
};

export const nodepitAutomlComponentCopy: Page = {
  title: 'NodePit: KNIME’s AutoML component, copied to a user’s space',
  url: 'https://nodepit.com/workflow/com.knime.hub/Users/nicolassebey/Public/AutoML',
};

export const blogContinuousDeliveryOfDataScience: Page = {
  title: 'KNIME blog: Continuous delivery of data science',
  url: 'https://www.knime.com/blog/continuous-delivery-of-data-science/',
  dated: '2021-05-31',
};

export const adminUseCustomExtensions: Page = {
  title: 'KNIME documentation: Use custom extensions',
  url: 'https://docs.knime.com/admin/execution-resources/custom-environments/custom-extensions',
};

export const nodepitDataLineageView: Page = {
  title: 'NodePit: Data Lineage View component for KNIME',
  url: 'https://nodepit.com/workflow/com.knime.hub%2FUsers%2Ftemesgen-dadi%2FPublic%2FData%20Lineage%20View',
};

export const streamingExecutionFeature: Page = {
  title: 'KNIME Streaming repository: Feature of Streaming Execution',
  url: 'https://github.com/knime/knime-streaming/blob/master/org.knime.features.core.streaming/feature.xml',
};

export const hubModelDriftController: Page = {
  title: 'KNIME Community Hub: Model drift controller for classification, by francescots',
  url: 'https://hub.knime.com/francescots/spaces/Public/Statistics/Components/Model%20drift%20controller%20-%20Classification~lYn5Vs--yOaok2F8/current-state',
};

export const nodePitModelDriftController: Page = {
  title: 'NodePit: Model drift controller for classification',
  url: 'https://nodepit.com/workflow/com.knime.hub/Users/francescots/Public/Statistics/Components/Model%20drift%20controller%20-%20Classification',
};
