import type { Page } from '../../written.ts';

export const slaAndSupportPolicy: Page = {
  title: 'H2O.ai: SLA and support policy',
  url: 'https://h2o.ai/legal/sla-customer-support-policy/',
};

export const supportDriverlessAiTmpFolder: Page = {
  title: 'H2O.ai support: Managing the tmp folder of Driverless AI',
  url: 'https://support.h2o.ai/support/solutions/articles/17000105678-best-practices-for-managing-dai-tmp-folder',
};

export const businessWireH2OAiHybridCloudLaunch: Page = {
  title: 'Business Wire: H2O AI Hybrid Cloud launch',
  url: 'https://www.businesswire.com/news/home/20210126005850/en/H2O.ai-Launches-H2O-AI-Hybrid-Cloud',
  dated: '2021-01-26',
};

export const aiEngineManagerEngineProfileSecurityConfiguration: Page = {
  title: 'AI Engine Manager documentation: Engine profile security configuration',
  url: 'https://docs.h2o.ai/ai-engine-manager/administration/engine-profile-security',
};

export const aiEngineManagerH2OEngineProfileConfiguration: Page = {
  title: 'AI Engine Manager documentation: H2O engine profile configuration',
  url: 'https://docs.h2o.ai/ai-engine-manager/py/clients/h2o_engine_profile/h2o_engine_profile_config',
};

export const auditTrailWhatIsH2OAuditTrail: Page = {
  title: 'H2O Audit Trail documentation: What is H2O Audit Trail?',
  url: 'https://docs.h2o.ai/audit-trail/get-started/what-is-h2o-audit-trail',
};

export const driverlessAi1_10GuideFeatureCountControl: Page = {
  title: 'Driverless AI 1.10 user guide: Feature count control',
  url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/feature-count.html',
  version: '1.10',
};

export const driverlessAi1_10GuideDataLeakageAndShiftDetection: Page = {
  title: 'Driverless AI 1.10 user guide: Data leakage and shift detection',
  url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/leakage-shift-detection.html',
  version: '1.10',
};

export const driverlessAi1_10GuideIntroduction: Page = {
  title: 'Driverless AI 1.10 user guide: Introduction',
  url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/introduction_to_dai.html',
  version: '1.10',
};

export const driverlessAi1_10GuideSecurity: Page = {
  title: 'Driverless AI 1.10 user guide: Security',
  url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/security.html',
  version: '1.10',
};

export const driverlessAi1_10GuideCheckpointingRerunning: Page = {
  title: 'Driverless AI 1.10 user guide: Checkpointing, rerunning and retraining experiments',
  url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/view-experiments.html',
  version: '1.10',
};

export const driverlessAi1_11GuideScoringPipelinesOverview: Page = {
  title: 'Driverless AI 1.11 user guide: Scoring pipelines overview',
  url: 'https://docs.h2o.ai/driverless-ai/1-11-lts/docs/userguide/python-mojo-pipelines.html',
  version: '1.11',
};

export const driverlessAiGuideDataConnectors: Page = {
  title: 'Driverless AI user guide: Data connectors',
  url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/connectors.html',
};

export const driverlessAiCustomRecipeManagement: Page = {
  title: 'Driverless AI documentation: Custom Recipe Management',
  url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/custom_recipes.html',
};

export const driverlessAiGuideSecurity: Page = {
  title: 'Driverless AI user guide: Security',
  url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/security.html',
};

export const driverlessAiGuideAutomaticVisualization: Page = {
  title: 'Driverless AI user guide: Automatic visualization',
  url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/autoviz.html',
};

export const driverlessAiGuideDeployment: Page = {
  title: 'Driverless AI user guide: Deployment',
  url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/deployment.html',
};

export const driverlessAiGuideFaq: Page = {
  title: 'Driverless AI user guide: FAQ',
  url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
};

export const driverlessAiGuideFeatureEngineering: Page = {
  title: 'Driverless AI user guide: Feature engineering',
  url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/feature-engineering.html',
};

export const driverlessAiGuideH2OAiCloudWorkspaceIntegration: Page = {
  title: 'Driverless AI user guide: H2O AI Cloud workspace integration',
  url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/haic-workspace-integration.html',
};

export const driverlessAiGuideMliOverview: Page = {
  title: 'Driverless AI user guide: MLI overview',
  url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/interpreting.html',
};

export const driverlessAiGuideModeling: Page = {
  title: 'Driverless AI user guide: Modeling',
  url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/modeling.html',
};

export const driverlessAiGuidePythonAndMojoScoringPipelines: Page = {
  title: 'Driverless AI user guide: Python and MOJO scoring pipelines',
  url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/python-mojo-pipelines.html',
};

export const driverlessAiGuideDataSecurity: Page = {
  title: 'Driverless AI user guide: Data security',
  url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/security.html#data-security',
};

export const driverlessAiPythonClientChangeLog: Page = {
  title: 'Driverless AI Python client: Change log',
  url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/CHANGELOG.html',
};

export const driverlessAiPythonClientRetrainFinalPipeline: Page = {
  title: 'Driverless AI Python client: Retrain final pipeline',
  url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/examples/experiments/retrain-final-pipeline.html',
};

export const driverlessAiPythonClientConnectServerCreatedAiEngine: Page = {
  title: 'Driverless AI Python client: Connect to a server created by AI Engine Manager',
  url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/examples/h2oai-cloud/dai-aiem.html',
};

export const daiPythonClientIndex: Page = {
  title: 'Driverless AI Python client documentation (1.10): Index',
  url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/genindex.html',
};

export const enterpriseH2ogpteArchitectureOverview: Page = {
  title: 'Enterprise h2oGPTe documentation: Architecture overview',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/architecture/architecture-overview',
};

export const enterpriseH2ogpteFaqs: Page = {
  title: 'Enterprise h2oGPTe documentation: FAQs',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/faqs',
};

export const enterpriseH2ogpteAgents: Page = {
  title: 'Enterprise h2oGPTe documentation: Agents',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents',
};

export const enterpriseH2ogpteAgentResponseView: Page = {
  title: 'Enterprise h2oGPTe documentation: Agent response view',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/agents-response-interface',
};

export const enterpriseH2ogpteCustomAgents: Page = {
  title: 'Enterprise h2oGPTe documentation: Custom agents',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/custom-agents/custom-agents-overview',
  version: '1.7.3-7',
};

export const enterpriseH2ogpteMcpServersOverview: Page = {
  title: 'Enterprise h2oGPTe documentation: MCP servers overview',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/mcp-servers/mcp-servers-overview',
  version: '1.7.0',
};

export const enterpriseH2ogpteAChatSession: Page = {
  title: 'Enterprise h2oGPTe documentation: A chat session',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/chats/chat-session',
};

export const enterpriseH2ogpteRunAnEvaluatorOnACollection: Page = {
  title: 'Enterprise h2oGPTe documentation: Run an evaluator on a collection',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/collections/evaluate-a-collection',
};

export const enterpriseH2ogpteShareACollection: Page = {
  title: 'Enterprise h2oGPTe documentation: Share a Collection',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/collections/share-a-collection',
};

export const enterpriseH2ogptePrompts: Page = {
  title: 'Enterprise h2oGPTe documentation: Prompts',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/prompts',
};

export const enterpriseH2ogpteDataConnectorsAndOauth: Page = {
  title: 'Enterprise h2oGPTe documentation: Data connectors and OAuth',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/system-dashboard/data-connectors-and-oauth',
};

export const enterpriseH2ogptePermissionsAndRolesMatrix: Page = {
  title: 'Enterprise h2oGPTe documentation: Permissions and roles matrix',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/system-dashboard/roles-and-permissions/roles-and-permissions-reference',
};

export const enterpriseH2ogpteKeyTerms: Page = {
  title: 'Enterprise h2oGPTe documentation: Key terms',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.5.26/key-terms',
  version: '1.5.26',
};

export const enterpriseH2ogpteReleaseNotesV1_6_0: Page = {
  title: 'Enterprise h2oGPTe documentation: Release notes v1.6.0',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.6.28/release-notes/v1.6.0',
  version: '1.6.28',
};

export const enterpriseH2ogpteModels: Page = {
  title: 'Enterprise h2oGPTe documentation: Models',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.6.55/guide/models-section',
  version: '1.6.55',
};

export const enterpriseH2ogpteCreateACollection: Page = {
  title: 'Enterprise h2oGPTe documentation: Create a collection',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/guide/collections/create-a-collection',
  version: '1.7.0',
};

export const enterpriseH2ogpteCreateAndManageMemoryBlocks: Page = {
  title: 'Enterprise h2oGPTe documentation: Create and manage memory blocks',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/guide/memory/create-and-manage-memory-blocks',
  version: '1.7.0',
};

export const enterpriseH2ogpteUsageFeedback: Page = {
  title: 'Enterprise h2oGPTe documentation: Usage & Feedback',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/guide/usage-insights/usage-insights-overview',
  version: '1.7.0',
};

export const enterpriseH2ogpteRestApi: Page = {
  title: 'Enterprise h2oGPTe documentation: REST API',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/rest-api',
  version: '1.7.0',
};

export const enterpriseH2ogpteFeedback: Page = {
  title: 'Enterprise h2oGPTe documentation: Feedback',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.3/guide/feedback',
  version: '1.7.3',
};

export const enterpriseH2ogpteHandlingPiiInH2ogpte: Page = {
  title: 'Enterprise h2oGPTe documentation: Handling PII in h2oGPTe',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/collections/pii-sanitization',
  version: '1.7.5',
};

export const enterpriseH2ogpteRateLimitsAndFairness: Page = {
  title: 'Enterprise h2oGPTe documentation: Rate limits and fairness',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/system-dashboard/rate-limits-and-fairness',
  version: '1.7.5',
};

export const enterpriseH2ogpteRolesAndPermissions: Page = {
  title: 'Enterprise h2oGPTe documentation: Roles and Permissions',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/system-dashboard/roles-and-permissions',
  version: '1.7.5',
};

export const enterpriseH2ogpteMajorReleases: Page = {
  title: 'Enterprise h2oGPTe documentation: Major releases',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/releases',
  version: '1.7.5',
};

export const h2ogpteAddDocument: Page = {
  title: 'Enterprise h2oGPTe documentation: Add a document to a Collection',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/python-client-library/collections/example-2',
};

export const evalStudioAddAModelHost: Page = {
  title: 'H2O Eval Studio documentation: Add a model host',
  url: 'https://docs.h2o.ai/eval-studio-docs/add-model',
};

export const evalStudioEvaluators: Page = {
  title: 'H2O Eval Studio documentation: Evaluators',
  url: 'https://docs.h2o.ai/eval-studio-docs/evaluators',
};

export const evalStudioWhatIsH2OEvalStudio: Page = {
  title: 'H2O Eval Studio documentation: What is H2O Eval Studio?',
  url: 'https://docs.h2o.ai/eval-studio-docs/get-started/what-is-h2o-eval-studio',
};

export const evalStudioViewEvaluation: Page = {
  title: 'H2O Eval Studio documentation: View evaluation',
  url: 'https://docs.h2o.ai/eval-studio-docs/guide/evaluations/view-evaluation',
};

export const featureStoreCreateNewFeatureSetVersion: Page = {
  title: 'H2O Feature Store documentation: Create new feature set version',
  url: 'https://docs.h2o.ai/featurestore/0.19.3/api/feature_set_new_version',
  version: '0.19.3',
};

export const featureStoreConcepts: Page = {
  title: 'H2O Feature Store documentation: Concepts',
  url: 'https://docs.h2o.ai/featurestore/concepts',
};

export const featureStoreKubernetesHelmCharts: Page = {
  title: 'H2O Feature Store documentation: Kubernetes Helm charts',
  url: 'https://docs.h2o.ai/featurestore/deployment/setup-the-stack/kubernetes_helm_charts',
};

export const featureStoreRequirements: Page = {
  title: 'H2O Feature Store documentation: Requirements',
  url: 'https://docs.h2o.ai/featurestore/deployment/setup-the-stack/requirements',
};

export const featureStoreFeatureSets: Page = {
  title: 'H2O Feature Store documentation: Feature sets',
  url: 'https://docs.h2o.ai/featurestore/feature-sets',
};

export const featureStoreDerivedFeatureSets: Page = {
  title: 'H2O Feature Store documentation: Derived feature sets',
  url: 'https://docs.h2o.ai/featurestore/feature-sets/derived-feature-sets',
};

export const featureStoreArchitecture: Page = {
  title: 'H2O Feature Store documentation: Architecture',
  url: 'https://docs.h2o.ai/featurestore/get-started/architecture',
};

export const featureStoreGlossary: Page = {
  title: 'H2O Feature Store documentation: Glossary',
  url: 'https://docs.h2o.ai/featurestore/v3.0.2/reference/glossary',
  version: '3.0.2',
};

export const h2o3StartPage: Page = {
  title: 'h2o-3 documentation: Start page',
  url: 'https://docs.h2o.ai/h2o-3/index.html',
};

export const aiAppStoreAdministrationGuideOverview: Page = {
  title: 'AI App Store administration guide: Overview',
  url: 'https://docs.h2o.ai/h2o-ai-cloud/adminguide/overview',
};

export const aiCloudGuideImportingApps: Page = {
  title: 'H2O AI Cloud developer guide: Importing apps',
  url: 'https://docs.h2o.ai/h2o-ai-cloud/developerguide/importing-wave-app',
};

export const aiCloudGuideAuthorization: Page = {
  title: 'H2O AI Cloud user guide: Authorization',
  url: 'https://docs.h2o.ai/h2o-ai-cloud/userguide/authorization',
};

export const driverlessAiTutorialsMonitorAModelWithH2OMlops: Page = {
  title: 'Driverless AI tutorials: Monitor a model with H2O MLOps',
  url: 'https://docs.h2o.ai/h2o-driverless-ai-tutorials/tutorials/model-deployment/tutorial-3a/task-4',
};

export const enterpriseLlmStudioFaqs: Page = {
  title: 'H2O Enterprise LLM Studio documentation: FAQs',
  url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/faqs',
};

export const enterpriseLlmStudioKeyConcepts: Page = {
  title: 'H2O Enterprise LLM Studio documentation: Key concepts',
  url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/get-started/key-concepts',
};

export const eScorerArchitecture: Page = {
  title: 'H2O eScorer documentation: Architecture',
  url: 'https://docs.h2o.ai/h2o-escorer/get-started/architecture',
};

export const eScorerWhatIsH2OEScorer: Page = {
  title: 'H2O eScorer documentation: What is H2O eScorer?',
  url: 'https://docs.h2o.ai/h2o-escorer/get-started/what-is-h2o-escorer',
};

export const eScorerPythonClientDownloadAndOverview: Page = {
  title: 'H2O eScorer documentation: Python client download and overview',
  url: 'https://docs.h2o.ai/h2o-escorer/python-client-guide/py-client-guide',
};

export const eScorerDeployAndMonitorRemoteEScorerInstances: Page = {
  title: 'H2O eScorer documentation: Deploy and monitor remote eScorer instances',
  url: 'https://docs.h2o.ai/h2o-escorer/user-guide/remote',
};

export const eScorerBatchScoringConfigurationAndUsage: Page = {
  title: 'H2O eScorer documentation: Batch scoring configuration and usage',
  url: 'https://docs.h2o.ai/h2o-escorer/user-guide/scoring',
  version: '1.1.x',
};

export const llmDataStudioKeyTerms: Page = {
  title: 'H2O LLM DataStudio documentation: Key terms',
  url: 'https://docs.h2o.ai/h2o-llm-data-studio/key-terms',
};

export const llmStudioWhatIsH2OLlmStudio: Page = {
  title: 'H2O LLM Studio documentation: What is H2O LLM Studio?',
  url: 'https://docs.h2o.ai/h2o-llmstudio/get-started/what-is-h2o-llm-studio',
};

export const llmStudioSetUp: Page = {
  title: 'H2O LLM Studio documentation: Set up H2O LLM Studio',
  url: 'https://docs.h2o.ai/h2o-llmstudio/get-started/set-up-llm-studio',
};

export const llmStudioCompareExperiments: Page = {
  title: 'H2O LLM Studio documentation: Compare experiments',
  url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/compare-experiments',
};

export const llmStudioEvaluateModelUsingAnAiJudge: Page = {
  title: 'H2O LLM Studio documentation: Evaluate model using an AI judge',
  url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/evaluate-model-using-llm',
};

export const llmStudioPublishModelToHuggingFace: Page = {
  title: 'H2O LLM Studio documentation: Publish model to Hugging Face',
  url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/export-trained-model',
};

export const llmStudioSupportedProblemTypes: Page = {
  title: 'H2O LLM Studio documentation: Supported problem types',
  url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/supported-problem-types',
};

export const orchestratorKeyTerms: Page = {
  title: 'H2O Orchestrator documentation: Key terms',
  url: 'https://docs.h2o.ai/h2o-orchestrator/key-terms',
};

export const h2o3AdmissibleMachineLearning: Page = {
  title: 'h2o-3 documentation: Admissible machine learning',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/admissible.html',
};

export const h2o3Architecture: Page = {
  title: 'h2o-3 documentation: Architecture',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/architecture.html',
};

export const h2o3AutoML: Page = {
  title: 'h2o-3 documentation: AutoML',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/automl.html',
};

export const h2o3CloudIntegration: Page = {
  title: 'h2o-3 documentation: Cloud integration',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration.html',
};

export const h2o3GoogleCompute: Page = {
  title: 'h2o-3 documentation: Install H2O on the Google Cloud Platform Offering',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration/google-compute.html',
};

export const h2o3AzureLinuxDataScienceVm: Page = {
  title: 'h2o-3 documentation: Azure Linux Data Science VM',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration/azure-dsvm.html',
};

export const h2o3UsingH2OWithKubernetes: Page = {
  title: 'h2o-3 documentation: Using H2O with Kubernetes',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration/kubernetes.html',
};

export const h2o3DataManipulation: Page = {
  title: 'h2o-3 documentation: Data manipulation',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging.html',
};

export const h2o3DownloadingData: Page = {
  title: 'h2o-3 documentation: Download data',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging/downloading-data.html',
};

export const h2o3MergeTwoDatasets: Page = {
  title: 'h2o-3 documentation: Merge two datasets',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging/merging-data.html',
};

export const h2o3Gam: Page = {
  title: 'h2o-3 documentation: Generalized additive models',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science/gam.html',
};

export const h2o3RuleFit: Page = {
  title: 'h2o-3 documentation: RuleFit',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science/rulefit.html',
};

export const h2o3Algorithms: Page = {
  title: 'h2o-3 documentation: Algorithms',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science.html',
};

export const h2o3Xgboost: Page = {
  title: 'h2o-3 documentation: XGBoost',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science/xgboost.html',
};

export const h2o3ModelExplainability: Page = {
  title: 'h2o-3 documentation: Model explainability',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/explain.html',
};

export const h2o3FaqClusters: Page = {
  title: 'h2o-3 documentation: FAQ: Clusters',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/faq/clusters.html',
};

export const h2o3UsingFlow: Page = {
  title: 'h2o-3 documentation: Using Flow',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/flow.html',
};

export const h2o3GettingDataIntoH2O3: Page = {
  title: 'h2o-3 documentation: Getting data into H2O-3',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/getting-data-into-h2o.html',
};

export const h2o3GridSearch: Page = {
  title: 'h2o-3 documentation: Grid search',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/grid-search.html',
};

export const h2o3PerformanceAndPrediction: Page = {
  title: 'h2o-3 documentation: Performance and prediction',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/performance-and-prediction.html',
};

export const h2o3ProductionizingH2O: Page = {
  title: 'h2o-3 documentation: Productionizing H2O',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/productionizing.html',
};

export const h2o3SavingLoadingDownloadingAndUploadingModels: Page = {
  title: 'h2o-3 documentation: Saving, loading, downloading and uploading models',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/save-and-load-model.html',
};

export const h2o3Security: Page = {
  title: 'h2o-3 documentation: Security',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/security.html',
};

export const h2o3StartingH2O3: Page = {
  title: 'h2o-3 documentation: Starting H2O-3',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/starting-h2o.html',
};

export const h2o3Telemetry: Page = {
  title: 'h2o-3 documentation: Telemetry',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/telemetry.html',
};

export const h2o3TrainingModels: Page = {
  title: 'h2o-3 documentation: Training models',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/training-models.html',
};

export const h2o3WelcomeToH2O3: Page = {
  title: 'h2o-3 documentation: Welcome to H2O-3',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/welcome.html',
};

export const h2o3RReferenceH2oDisparateAnalysis: Page = {
  title: 'h2o-3 R reference: h2o.disparate_analysis',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-r/docs/reference/h2o.disparate_analysis.html',
};

export const autoDocIntroduction: Page = {
  title: 'H2O AutoDoc documentation: Introduction',
  url: 'https://docs.h2o.ai/h2o_autodoc/latest-stable/userguide/autodoc_intro.html',
};

export const aiCloudBuildAndDeployApps: Page = {
  title: 'H2O AI Cloud documentation: Build and deploy apps',
  url: 'https://docs.h2o.ai/haic-documentation/guide/general/build-apps',
};

export const aiCloudSecureStore: Page = {
  title: 'H2O AI Cloud documentation: Secure Store',
  url: 'https://docs.h2o.ai/haic-documentation/guide/general/secure-store',
};

export const aiCloudArchitecture: Page = {
  title: 'H2O AI Cloud documentation: Architecture',
  url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
};

export const aiCloudPlatformServices: Page = {
  title: 'H2O AI Cloud documentation: Platform services',
  url: 'https://docs.h2o.ai/haic-documentation/platform-services',
};

export const aiManagedCloudAdminCenterAiUnitHourly: Page = {
  title: 'H2O AI Managed Cloud admin center: AI unit hourly',
  url: 'https://docs.h2o.ai/mc-admin-center/guide/ai-unit-reporting/ai-unit-hourly',
};

export const mlopsGuideBringYourOwnModel: Page = {
  title: 'H2O MLOps user guide: Bring your own model',
  url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/byom.html',
};

export const mlopsGuideStartPage: Page = {
  title: 'H2O MLOps user guide: Start page',
  url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/index.html',
};

export const mlopsGuideChampionChallengerDeployments: Page = {
  title: 'H2O MLOps user guide: Champion/challenger deployments',
  url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#creating-a-champion-challenger-deployment',
};

export const mlopsGuideModelDeploymentAndEndpointSecurity: Page = {
  title: 'H2O MLOps user guide: Model deployment and endpoint security',
  url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#model-deployment-and-endpoint-security',
};

export const mlopsGuideMonitoringDeployments: Page = {
  title: 'H2O MLOps user guide: Monitoring deployments',
  url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
};

export const mlopsGuideSharingProjects: Page = {
  title: 'H2O MLOps user guide: Sharing projects',
  url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#sharing-projects',
};

export const mlopsVerticalPodAutoscalerSupport: Page = {
  title: 'H2O MLOps documentation: Vertical Pod Autoscaler support',
  url: 'https://docs.h2o.ai/mlops/deployments/vertical-pod-autoscaler',
};

export const mlopsMlflowModelSupport: Page = {
  title: 'H2O MLOps documentation: MLflow model support',
  url: 'https://docs.h2o.ai/mlops/experiments/mlflow-model-support',
};

export const mlopsExternalIntegrationOverview: Page = {
  title: 'H2O MLOps documentation: External integration overview',
  url: 'https://docs.h2o.ai/mlops/external-integration/overview',
};

export const mlopsKeyTerms: Page = {
  title: 'H2O MLOps documentation: Key terms',
  url: 'https://docs.h2o.ai/mlops/key-terms',
};

export const mlopsMigrationGuide: Page = {
  title: 'H2O MLOps documentation: Migration guide',
  url: 'https://docs.h2o.ai/mlops/migration-guide',
};

export const mlopsUnderstandDeployments: Page = {
  title: 'H2O MLOps documentation: Understand deployments',
  url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
};

export const mlopsViewDeployments: Page = {
  title: 'H2O MLOps documentation: View deployments',
  url: 'https://docs.h2o.ai/mlops/model-deployments/view-deployments',
};

export const mlopsMonitoringAlerts: Page = {
  title: 'H2O MLOps documentation: Monitoring alerts',
  url: 'https://docs.h2o.ai/mlops/model-monitoring/monitoring-alerts',
  version: '1.1.4',
};

export const mlopsUnderstandModels: Page = {
  title: 'H2O MLOps documentation: Understand models',
  url: 'https://docs.h2o.ai/mlops/models/understand-models',
};

export const mlopsDeployAndChatWithLlmDeployments: Page = {
  title: 'H2O MLOps documentation: Deploy and chat with LLM deployments',
  url: 'https://docs.h2o.ai/mlops/py-client/examples/deploy-models/llm-deployments',
};

export const mlopsManageDeployments: Page = {
  title: 'H2O MLOps documentation: Manage deployments',
  url: 'https://docs.h2o.ai/mlops/py-client/examples/deploy-models/manage-deployments',
};

export const mlopsReplicaScaling: Page = {
  title: 'H2O MLOps documentation: Replica scaling',
  url: 'https://docs.h2o.ai/mlops/py-client/examples/replica-scaling',
};

export const mlopsMonitoringOptions: Page = {
  title: 'H2O MLOps documentation: Monitoring options',
  url: 'https://docs.h2o.ai/mlops/py-client/tutorials/monitoring-options',
};

export const mlopsHelmConfigurationForRuntimes: Page = {
  title: 'H2O MLOps documentation: Helm configuration for runtimes',
  url: 'https://docs.h2o.ai/mlops/runtime-management/helm-configuration',
};

export const mlopsUnderstandRuntimeManagement: Page = {
  title: 'H2O MLOps documentation: Understand runtime management',
  url: 'https://docs.h2o.ai/mlops/runtime-management/understand-runtimes',
};

export const mlopsUnderstandDeploymentsV0_66_1: Page = {
  title: 'H2O MLOps documentation: Understand deployments (v0.66.1)',
  url: 'https://docs.h2o.ai/mlops/v0.66.1/deployments/deployments-understand',
  version: '0.66.1',
};

export const mlopsPodDisruptionBudget: Page = {
  title: 'H2O MLOps documentation: Pod Disruption Budget',
  url: 'https://docs.h2o.ai/mlops/v0.69.1/pod-disruption-budget',
  version: '0.69.1',
};

export const mlopsBatchScoring: Page = {
  title: 'H2O MLOps documentation: Batch scoring',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/batch-scoring',
  version: '1.1.11',
};

export const mlopsBatchScoringCurrent: Page = {
  title: 'H2O MLOps documentation: Batch scoring (current)',
  url: 'https://docs.h2o.ai/mlops/batch-scoring',
};

export const mlopsMigrationGuide1_1_11: Page = {
  title: 'H2O MLOps documentation: Migration guide (1.1.11)',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/migration-guide',
  version: '1.1.11',
};

export const mlopsCreateADeployment: Page = {
  title: 'H2O MLOps documentation: Create a deployment',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/create-a-deployment',
  version: '1.1.11',
};

export const mlopsScoringRuntimes: Page = {
  title: 'H2O MLOps documentation: Scoring runtimes',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
  version: '1.1.11',
};

export const mlopsModelMonitoring: Page = {
  title: 'H2O MLOps documentation: Model monitoring',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
  version: '1.1.11',
};

export const mlopsShapleyValuesSupport: Page = {
  title: 'H2O MLOps documentation: Shapley values support',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/model-scoring/shapley-values-support',
  version: '1.1.11',
};

export const mlopsDeploymentScorer: Page = {
  title: 'H2O MLOps documentation: Deployment scorer',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/deploy-models/deployment-scorer',
  version: '1.1.11',
};

export const mlopsManageExperiments: Page = {
  title: 'H2O MLOps documentation: Manage experiments',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/manage-experiments',
  version: '1.1.11',
};

export const mlopsManageWorkspaces: Page = {
  title: 'H2O MLOps documentation: Manage workspaces',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/manage-workspaces',
  version: '1.1.11',
};

export const mlopsMonitoringSetup: Page = {
  title: 'H2O MLOps documentation: Monitoring setup',
  url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/monitoring-setup',
  version: '1.1.11',
};

export const aiUnitConsumptionAiUnits: Page = {
  title: 'AI Unit Consumption documentation: AI units',
  url: 'https://docs.h2o.ai/wave-apps/ai-unit-consumption/guide/ai-units',
};

export const autoDocWhatIsH2OAutoDoc: Page = {
  title: 'H2O AutoDoc documentation: What is H2O AutoDoc?',
  url: 'https://docs.h2o.ai/wave-apps/h2o-autodoc/get-started/what-is-h2o-autodoc',
};

export const autoDocCreateAnAutoDoc: Page = {
  title: 'H2O AutoDoc documentation: Create an AutoDoc',
  url: 'https://docs.h2o.ai/wave-apps/h2o-autodoc/guide/autodoc-settings/create-a-new-autodoc',
};

export const labelGenieSupportedAnnotationTasks: Page = {
  title: 'H2O Label Genie documentation: Supported annotation tasks',
  url: 'https://docs.h2o.ai/wave-apps/h2o-label-genie/guide/annotation-tasks/supported-annotation-tasks',
};

export const labelGenieZeroShotPredictions: Page = {
  title: 'H2O Label Genie documentation: Download a dataset’s zero-shot predictions',
  url: 'https://docs.h2o.ai/wave-apps/h2o-label-genie/guide/datasets/download-a-datasets-zero-shot-predictions',
};

export const labelGenieLabelingFlow: Page = {
  title: 'H2O Label Genie documentation: Labeling flow',
  url: 'https://docs.h2o.ai/wave-apps/h2o-label-genie/get-started/labeling-flow',
};

export const modelValidationSupportedValidationTests: Page = {
  title: 'H2O Model Validation documentation: Supported validation tests',
  url: 'https://docs.h2o.ai/wave-apps/h2o-model-validation/guide/tests/supported-validation-tests',
};

export const workflowsConcepts: Page = {
  title: 'H2O Workflows documentation: Concepts',
  url: 'https://docs.h2o.ai/workflows/concepts',
};

export const workflowsKeyTerms: Page = {
  title: 'H2O Workflows documentation: Key terms',
  url: 'https://docs.h2o.ai/workflows/get-started/key-terms',
};

export const aiHybridCloudAiUnitConsumption: Page = {
  title: 'H2O AI Hybrid Cloud documentation: AI unit consumption',
  url: 'https://docs.h2oai.com/haic-documentation/guide/hybrid-cloud/ai-unit-consumption',
};

export const driverlessAiRecipesRepository: Page = {
  title: 'Driverless AI recipes repository',
  url: 'https://github.com/h2oai/driverlessai-recipes',
};

export const driverlessAiRecipesReadme: Page = {
  title: 'Driverless AI recipes: README',
  url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/README.md',
};

export const driverlessAiRecipesAirGappedInstallationCustom: Page = {
  title: 'Driverless AI recipes: Air-gapped installation of custom recipes',
  url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/air-gapped_installations/README.md',
};

export const genaiAppStoreReadme: Page = {
  title: 'H2O GenAI App Store repository: README',
  url: 'https://github.com/h2oai/genai-app-store-apps/blob/main/README.md',
};

export const h2o3ChangeLog: Page = {
  title: 'h2o-3 change log',
  url: 'https://github.com/h2oai/h2o-3/blob/master/Changes.md',
};

export const h2o3Licence: Page = {
  title: 'h2o-3 licence',
  url: 'https://github.com/h2oai/h2o-3/blob/master/LICENSE',
};

export const h2o3Readme: Page = {
  title: 'h2o-3 README',
  url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
};

export const h2o3Ec2LaunchScript: Page = {
  title: 'h2o-3 repository: EC2 launch script',
  url: 'https://github.com/h2oai/h2o-3/blob/master/ec2/h2o-cluster-launch-instances.py',
};

export const h2o3DocumentationSourceArchitecture: Page = {
  title: 'h2o-3 documentation source: Architecture',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-docs/src/product/architecture.rst',
};

export const h2o3DocumentationSourceProductionizing: Page = {
  title: 'h2o-3 documentation source: Productionizing',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-docs/src/product/productionizing.rst',
};

export const h2o3RepositoryHelmChartService: Page = {
  title: 'h2o-3 repository: Helm chart, service',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-helm/templates/service.yaml',
};

export const h2o3RepositoryHelmChartValues: Page = {
  title: 'h2o-3 repository: Helm chart values',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-helm/values.yaml',
};

export const h2o3MlflowFlavor: Page = {
  title: 'h2o-3 repository: MLflow flavor',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-py-mlflow-flavor/README.rst',
};

export const h2o3PythonExplanationModule: Page = {
  title: 'h2o-3 repository: Python explanation module',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-py/h2o/explanation/_explain.py',
};

export const h2OKubernetesReadme: Page = {
  title: 'H2O Kubernetes README',
  url: 'https://github.com/h2oai/h2o-kubernetes/blob/master/README.md',
};

export const kubernetesCommits: Page = {
  title: 'H2O Kubernetes repository: Commits',
  url: 'https://github.com/h2oai/h2o-kubernetes/commits/master',
};

export const h2ogptePythonClient1_5_3: Page = {
  title: 'h2ogpte Python client 1.5.3: Project description',
  url: 'https://pypi.org/project/h2ogpte/1.5.3/',
  version: '1.5.3',
};

export const h2OLlmStudioReadme: Page = {
  title: 'H2O LLM Studio README',
  url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
};

export const llmStudioReleaseV1_14_9: Page = {
  title: 'H2O LLM Studio repository: Release v1.14.9',
  url: 'https://github.com/h2oai/h2o-llmstudio/releases/tag/v1.14.9',
  dated: '2026-02-20',
  version: '1.14.9',
};

export const h2ogptReadme: Page = {
  title: 'h2oGPT README',
  url: 'https://github.com/h2oai/h2ogpt/blob/main/README.md',
};

export const h2ogptDriverlessAi1_10UserGuideAsTrainingData: Page = {
  title: 'h2oGPT repository: Driverless AI 1.10 user guide as training data',
  url: 'https://github.com/h2oai/h2ogpt/blob/main/data/dai_docs.train_cleaned.json',
};

export const h2ogptDocker: Page = {
  title: 'h2oGPT documentation: Docker',
  url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/README_DOCKER.md',
};

export const h2ogptInferenceServers: Page = {
  title: 'h2oGPT documentation: Inference servers',
  url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/README_InferenceServers.md',
};

export const h2ogptOfflineModeAndSecurity: Page = {
  title: 'h2oGPT documentation: Offline mode and security',
  url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/README_offline.md',
};

export const h2ogpteGithubActionReadme: Page = {
  title: 'h2oGPTe GitHub action: README',
  url: 'https://github.com/h2oai/h2ogpte-action/blob/main/README.md',
};

export const h2ogpteGithubActionConfiguration: Page = {
  title: 'h2oGPTe GitHub action: Configuration',
  url: 'https://github.com/h2oai/h2ogpte-action/blob/main/docs/CONFIGURATION.md',
};

export const h2ogpteGithubActionTagV0_3_2Beta: Page = {
  title: 'h2oGPTe GitHub action repository: Tag v0.3.2-beta',
  url: 'https://github.com/h2oai/h2ogpte-action/tree/v0.3.2-beta',
  version: '0.3.2-beta',
};

export const h2ogpteMcpServerReadme: Page = {
  title: 'h2oGPTe MCP server: README',
  url: 'https://github.com/h2oai/h2ogpte-mcp-server/blob/main/README.md',
};

export const aiCloudDocumentationIssuesReadme: Page = {
  title: 'H2O AI Cloud documentation issues: README',
  url: 'https://github.com/h2oai/haic-doc-issues-requests',
};

export const aiCloudTelemetryExportReadme: Page = {
  title: 'H2O AI Cloud telemetry export: README',
  url: 'https://github.com/h2oai/haic-telemetry-export/blob/main/README.md',
};

export const aiCloudTelemetryExportSqlQueries: Page = {
  title: 'H2O AI Cloud telemetry export: SQL queries',
  url: 'https://github.com/h2oai/haic-telemetry-export/blob/main/docs/sql.md',
};

export const aiCloudTelemetryExportPayload: Page = {
  title: 'H2O AI Cloud telemetry export: Payload',
  url: 'https://github.com/h2oai/haic-telemetry-export/blob/main/docs/payload.md',
};

export const aiCloudTutorialsMlopsModelDeployments: Page = {
  title: 'H2O AI Cloud tutorials: MLOps model deployments',
  url: 'https://github.com/h2oai/haic-tutorials/blob/main/5%20MLOps%3A%20Model%20Deployments.ipynb',
};

export const driverlessAiDeploymentTemplatesReadme: Page = {
  title: 'Driverless AI deployment templates: README',
  url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/master/README.md',
};

export const driverlessAiDeploymentTemplatesGcpVertexAi: Page = {
  title: 'Driverless AI deployment templates: GCP Vertex AI',
  url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/master/gcp-vertex-ai-mojo-scorer/README.md',
};

export const sparklingWaterReadme: Page = {
  title: 'Sparkling Water README',
  url: 'https://github.com/h2oai/sparkling-water/blob/master/README.rst',
};

export const sparklingWaterChangeLog: Page = {
  title: 'Sparkling Water change log',
  url: 'https://github.com/h2oai/sparkling-water/blob/master/doc/CHANGELOG.rst',
};

export const h2OWaveReadme: Page = {
  title: 'H2O Wave README',
  url: 'https://github.com/h2oai/wave/blob/main/README.md',
};

export const waveReleaseV1_8_12: Page = {
  title: 'H2O Wave repository: Release v1.8.12',
  url: 'https://github.com/h2oai/wave/releases/tag/v1.8.12',
  dated: '2026-08-14',
  version: '1.8.12',
};

export const hybridCloudDemoRequest: Page = {
  title: 'H2O.ai: Hybrid Cloud demo request',
  url: 'https://www.h2o.ai/hybrid-cloud/request-demo/',
};

export const endUserLicenceAgreement: Page = {
  title: 'H2O.ai: End user licence agreement',
  url: 'https://www.h2o.ai/legal/eula',
};

export const h2OMlopsProductBrief: Page = {
  title: 'H2O.ai: H2O MLOps product brief',
  url: 'https://www.h2o.ai/resources/product-brief/h2o-mlops/',
};

export const mlopsOverviewPdf: Page = {
  title: 'H2O.ai: MLOps overview (PDF)',
  url: 'https://www.h2o.ai/wp-content/uploads/2019/12/MLOps_092020.pdf',
};

export const aiEngineManagerDriverlessAiEngineClient: Page = {
  title: 'AI Engine Manager documentation: Driverless AI engine client',
  url: 'https://h2oai.github.io/ai-engine-manager/py/clients/dai_engine/dai_engine_client',
};

export const aiEngineManagerH2OEngineClient: Page = {
  title: 'AI Engine Manager documentation: H2O engine client',
  url: 'https://h2oai.github.io/ai-engine-manager/py/clients/h2o_engine/client',
};

export const aiEngineManagerNotebookEngineProfileConfiguration: Page = {
  title: 'AI Engine Manager documentation: Notebook engine profile configuration',
  url: 'https://h2oai.github.io/ai-engine-manager/py/clients/notebook_engine_profile/config',
};

export const aiEngineManagerMigrationFromSteam: Page = {
  title: 'AI Engine Manager documentation: Migration from Steam',
  url: 'https://h2oai.github.io/ai-engine-manager/py/migration',
};

export const driverlessAiDeploymentTemplatesDeployingDriverlessAi: Page = {
  title: 'Driverless AI deployment templates: Deploying Driverless AI models to production',
  url: 'https://h2oai.github.io/dai-deployment-templates/',
};

export const featureStoreApi: Page = {
  title: 'H2O Feature Store documentation: API',
  url: 'https://h2oai.github.io/featurestore/api',
};

export const featureStoreKeyTerms: Page = {
  title: 'H2O Feature Store documentation: Key terms',
  url: 'https://h2oai.github.io/featurestore/key_terms',
};

export const aiAppStoreAdministrationGuideIntegrations: Page = {
  title: 'AI App Store administration guide: Integrations',
  url: 'https://h2oai.github.io/h2o-ai-cloud/adminguide/integrations',
};

export const aiAppStoreAdministrationGuideIntegrationsUnderDocs: Page = {
  title: 'AI App Store administration guide: Integrations',
  url: 'https://h2oai.github.io/h2o-ai-cloud/docs/adminguide/integrations/',
};

export const aiCloudAdministrationGuideSecurity: Page = {
  title: 'H2O AI Cloud administration guide: Security',
  url: 'https://h2oai.github.io/h2o-ai-cloud/docs/adminguide/security/',
};

export const aiCloudGuideAuthorization2021: Page = {
  title: 'H2O AI Cloud user guide: Authorization',
  url: 'https://h2oai.github.io/h2o-ai-cloud/docs/userguide/authorization',
};

export const aiCloudGuideBasicConcepts: Page = {
  title: 'H2O AI Cloud user guide: Basic concepts',
  url: 'https://h2oai.github.io/h2o-ai-cloud/docs/userguide/basic-concepts/',
};

export const sonarEvaluators: Page = {
  title: 'H2O Sonar documentation: Evaluators',
  url: 'https://h2oai.github.io/h2o-sonar/doc.evaluators.html',
};

export const h2ogptePythonClientGuardrailsSettings: Page = {
  title: 'h2oGPTe Python client: GuardrailsSettings',
  url: 'https://h2oai.github.io/h2ogpte/rest/GuardrailsSettings.html',
};

export const h2ogpteMatchChunks: Page = {
  title: 'Enterprise h2oGPTe client documentation: MatchCollectionChunksRequest',
  url: 'https://h2oai.github.io/h2ogpte/rest_async/MatchCollectionChunksRequest.html',
};

export const h2ogptePythonClientGuardrailsAndPiiTutorial: Page = {
  title: 'h2oGPTe Python client: Guardrails and PII tutorial',
  url: 'https://h2oai.github.io/h2ogpte/tutorials/tutorial2/tutorial2.html',
};

export const notebookLabsKernels: Page = {
  title: 'H2O Notebook Labs documentation: Kernels',
  url: 'https://h2oai.github.io/notebook/user-guide/kernels',
};

export const enterpriseH2ogpteRestApiSpecification: Page = {
  title: 'Enterprise h2oGPTe: REST API specification',
  url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
};

export const h2ogptePythonClient1_7_0ProjectDescription: Page = {
  title: 'h2ogpte Python client 1.7.0: Project description',
  url: 'https://pypi.org/project/h2ogpte/1.7.0/',
  version: '1.7.0',
};

export const featureStoreFeatureViewApi: Page = {
  title: 'H2O Feature Store documentation: Feature view API',
  url: 'https://h2oai.github.io/featurestore/api/feature_view_api',
};

export const escorerTutorial1b: Page = {
  title: 'H2O eScorer documentation: Tutorial 1B: Batch scoring with the Python client',
  url: 'https://docs.h2o.ai/h2o-escorer/tutorials/tutorial-1b',
};

export const driverlessAiStandalonePythonScoringPipeline: Page = {
  title: 'Driverless AI documentation: Standalone Python scoring pipeline (version 1.8)',
  url: 'https://docs.h2o.ai/driverless-ai/1-8-lts/docs/userguide/scoring-standalone-python.html',
  version: '1.8',
};

export const h2ogpteCreateRemoteMcpTools: Page = {
  title: 'Enterprise h2oGPTe documentation: Create remote MCP tools',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/mcp-servers/create-remote-mcp-tool',
};

export const h2ogpteFeedback: Page = {
  title: 'Enterprise h2oGPTe documentation: Feedback',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/feedback',
};

export const h2o3PythonClient: Page = {
  title: 'h2o-3 repository: Python client module',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-py/h2o/h2o.py',
};

export const experimentDocumentationSettings: Page = {
  title: 'Driverless AI documentation: Experiment documentation settings',
  url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/zh_CN/expert_settings/documentation-settings.html',
};

export const findAndInspectFeatureSets: Page = {
  title: 'H2O Feature Store documentation: Find and inspect feature sets',
  url: 'https://docs.h2o.ai/featurestore/feature-sets/find-and-inspect',
};

export const driverlessAiMojoScoringPipelineJava: Page = {
  title: 'Driverless AI 1.11 documentation: MOJO scoring pipeline, Java runtime',
  url: 'https://docs.h2o.ai/driverless-ai/1-11-lts/docs/userguide/scoring-mojo-scoring-pipeline.html',
  version: '1.11',
};

export const fedrampMarketplaceData: Page = {
  title: 'FedRAMP Marketplace data (28 April 2026)',
  url: 'https://github.com/GSA/marketplace-fedramp-gov-data/blob/93aa5c0a8b52174712cccd22b7225c2b04c488fa/data.json',
  dated: '2026-04-28',
};

export const daiDeploymentExamplesFlinkKafka: Page = {
  title: 'dai-deployment-examples repository: Send Driverless AI MOJO predictions to Kafka using FlinkKafkaProducer',
  url: 'https://github.com/h2oai/dai-deployment-examples/blob/master/mojo-flink/daimojo-flink-kafka.md',
};

export const mlops0_68PythonClientChangelog: Page = {
  title: 'H2O MLOps 0.68 documentation: Python client changelog',
  url: 'https://docs.h2o.ai/mlops/v0.68.0/py-client/changelog',
  version: '0.68.0',
};

export const driverlessAi1_11GuideExperimentPerformance: Page = {
  title: 'Driverless AI 1.11 user guide: Experiment performance',
  url: 'https://docs.h2o.ai/driverless-ai/1-11-lts/docs/userguide/experiment-performance.html',
  version: '1.11',
};

export const driverlessAi1_10GuideQueuing: Page = {
  title: 'Driverless AI 1.10 user guide: Experiment queuing',
  url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/queuing.html',
  version: '1.10',
};

export const workflowsWhatIsH2OWorkflows: Page = {
  title: 'H2O Workflows documentation: What is H2O Workflows?',
  url: 'https://docs.h2o.ai/workflows/get-started/what-is-h2o-workflows',
};

export const orchestratorWorkflowSyntaxOverview: Page = {
  title: 'H2O Orchestrator documentation: Workflow syntax overview',
  url: 'https://docs.h2o.ai/h2o-orchestrator/orchestrator-workflows',
};

export const notebookKernelApi: Page = {
  title: 'H2O Notebook Labs documentation: Kernel API',
  url: 'https://docs.h2o.ai/notebook/py/kernel-api',
};

export const apiEvangelistH2OTrustCenter: Page = {
  title: 'API Evangelist repository: Trust centre of H2O.ai (4 August 2026)',
  url: 'https://raw.githubusercontent.com/api-evangelist/h2o-ai/refs/heads/main/security/h2o-ai-trust-center.yml',
  dated: '2026-08-04',
};

export const featureStoreReviewAndRevertIngestion: Page = {
  title: 'H2O Feature Store documentation: Review and revert ingestion',
  url: 'https://docs.h2o.ai/featurestore/ingest/ingest-history',
};

export const featureStorePermissionLevels: Page = {
  title: 'H2O Feature Store documentation: Permission levels',
  url: 'https://docs.h2o.ai/featurestore/access-control/permission-levels',
};

export const daiTutorialsTimeSeriesPipeline: Page = {
  title: 'Driverless AI tutorials repository: Time series pipeline with test time augmentation',
  url: 'https://github.com/h2oai/driverlessai-tutorials/blob/master/driverlessai_experiments/timeseries/ts-full-pipeline/README.md',
};

export const daiTutorialsScoreTtaFiles: Page = {
  title: 'Driverless AI tutorials repository: Script that scores rolling windows',
  url: 'https://github.com/h2oai/driverlessai-tutorials/blob/master/driverlessai_experiments/timeseries/ts-full-pipeline/05_score_tta_files.py',
};

export const h2o3FairnessMetricsSource: Page = {
  title: 'h2o-3 repository: Source of the fairness metrics',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-core/src/main/java/water/rapids/ast/prims/models/AstFairnessMetrics.java',
};

export const autoDocProduct: Page = {
  title: 'H2O.ai: H2O AutoDoc',
  url: 'https://www.h2o.ai/product-h2o-autodoc',
};

export const aiCloudWorkspaces: Page = {
  title: 'H2O AI Cloud documentation: Workspaces',
  url: 'https://docs.h2o.ai/haic-documentation/guide/general/workspaces',
};

export const aiCloudWorkspaceRoles: Page = {
  title: 'H2O AI Cloud documentation: Roles within workspaces',
  url: 'https://docs.h2o.ai/haic-documentation/guide/general/workspace-roles',
};

export const aiCloudCreateManageWorkspaces: Page = {
  title: 'H2O AI Cloud documentation: Create and manage a workspace',
  url: 'https://docs.h2o.ai/haic-documentation/guide/general/create-manage-workspaces',
};

export const aiCloudUserRoles: Page = {
  title: 'H2O AI Cloud documentation: User roles',
  url: 'https://h2oai.github.io/haic-documentation/guide/general/user-roles',
};

export const driverlessAi1_10GuideAuthenticationMethods: Page = {
  title: 'Driverless AI 1.10 user guide: Authentication methods',
  url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/authentication.html',
};

export const mlopsWorkflow: Page = {
  title: 'H2O MLOps documentation: Workflow',
  url: 'https://docs.h2o.ai/mlops/get-started/workflow',
};

export const aiEngineManagerNotebookEngineProfiles: Page = {
  title: 'AI Engine Manager documentation: Notebook Engine profiles',
  url: 'https://docs.h2o.ai/ai-engine-manager/user-guide/notebook-engine/notebook-engine-profiles/',
};

export const workflowsTriggerConfiguration: Page = {
  title: 'H2O Workflows documentation: Trigger configuration',
  url: 'https://docs.h2o.ai/workflows/workflow-syntax/triggers',
};

export const mlopsSupersetDashboards: Page = {
  title: 'H2O MLOps documentation: Superset dashboards',
  url: 'https://docs.h2o.ai/mlops/model-monitoring/superset-dashboards',
};

export const aiAppStoreAdministrationGuideIntegrationsDocs: Page = {
  title: 'AI App Store administration guide: Integrations (docs.h2o.ai)',
  url: 'https://docs.h2o.ai/h2o-ai-cloud/adminguide/integrations',
};

export const driverlessAiDeploymentTemplatesLocalRest: Page = {
  title: 'Driverless AI deployment templates: Local REST scorer',
  url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/main/docs/local-rest-scorer.md',
};

export const driverlessAiDeploymentTemplatesSageMaker: Page = {
  title: 'Driverless AI deployment templates: AWS SageMaker hosted scorer',
  url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/main/docs/aws-sagemaker-hosted-scorer.md',
};

export const driverlessAiDeploymentTemplatesHive: Page = {
  title: 'Driverless AI deployment templates: Apache Hive',
  url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/main/hive-mojo-scorer/README.md',
};

export const h2ogpteLanggraphDemoReadme: Page = {
  title: 'h2oGPTe LangGraph demo: README',
  url: 'https://github.com/h2oai/h2ogpte_langgraph_demo/blob/main/README.md',
};

export const driverlessAiRestServerScorer: Page = {
  title: 'Driverless AI deployment templates: REST server scorer',
  url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/main/docs/dai-mojo-rest.md',
};

export const sparklingWaterExamples: Page = {
  title: 'Sparkling Water repository: Examples',
  url: 'https://github.com/h2oai/sparkling-water/blob/master/examples/README.rst',
};

export const sparklingWaterCraigslistStreaming: Page = {
  title: 'Sparkling Water repository: Craigslist job titles streaming app',
  url: 'https://github.com/h2oai/sparkling-water/blob/master/examples/src/main/scala/ai/h2o/sparkling/examples/CraigslistJobTitlesStreamingApp.scala',
};

export const waveAppsMlopsTemplateReadme: Page = {
  title: 'H2O Wave apps repository: Template for single predictions from H2O MLOps deployments',
  url: 'https://github.com/h2oai/wave-apps/blob/main/template-mlops-single-prediction/README.md',
};

export const waveAppsMlopsTemplateApp: Page = {
  title: 'H2O Wave apps repository: Source of the template for H2O MLOps predictions',
  url: 'https://github.com/h2oai/wave-apps/blob/main/template-mlops-single-prediction/app.py',
};

export const mlopsConfigureDeployments: Page = {
  title: 'H2O MLOps documentation: Configure deployments',
  url: 'https://docs.h2o.ai/mlops/py-client/examples/deploy-models/configure-deployments',
};

export const h2ogpteN8nNodeSource: Page = {
  title: 'n8n node for h2oGPTe: Source of the node',
  url: 'https://github.com/h2oai/n8n-nodes-h2ogpte/blob/main/nodes/h2oGPTe/H2oGpTe.node.ts',
};

export const mlopsModelMonitoring1_0: Page = {
  title: 'H2O MLOps documentation: Model monitoring (current)',
  url: 'https://docs.h2o.ai/mlops/model-monitoring',
};

export const h2o3Ec2Readme: Page = {
  title: 'h2o-3 repository: EC2 scripts README',
  url: 'https://github.com/h2oai/h2o-3/blob/master/ec2/README.md',
};

export const h2o3CustomFunctions: Page = {
  title: 'h2o-3 repository: Custom functions',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-docs/src/dev/custom_functions.md',
};

export const h2o3UploadCustomMetric: Page = {
  title: 'h2o-3 documentation: upload_custom_metric',
  url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science/algo-params/upload_custom_metric.html',
};

export const h2OKubernetesOperatorReadme: Page = {
  title: 'H2O Kubernetes repository: Operator README',
  url: 'https://github.com/h2oai/h2o-kubernetes/blob/master/operator/README.md',
};

export const driverlessAiRecipesFaq: Page = {
  title: 'Driverless AI recipes: FAQ',
  url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/FAQ.md',
};

export const llmStudioViewAndManageExperiments: Page = {
  title: 'H2O LLM Studio documentation: View and manage experiments',
  url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/view-an-experiment',
};

export const workflowsLaunchH2O3: Page = {
  title: 'H2O Workflows documentation: Launch H2O-3',
  url: 'https://docs.h2o.ai/workflows/recipes/launch-h2o3',
};

export const condaForgeH2oPy: Page = {
  title: 'conda-forge: Recipe of h2o-py',
  url: 'https://github.com/conda-forge/h2o-py-feedstock/blob/main/recipe/meta.yaml',
  dated: '2024-11-06',
  version: '3.46.0.6',
};

export const condaForgeRH2o: Page = {
  title: 'conda-forge: Recipe of r-h2o',
  url: 'https://github.com/conda-forge/r-h2o-feedstock/blob/main/recipe/meta.yaml',
  dated: '2024-09-30',
  version: '3.44.0.3',
};

export const h2o3HadoopUsers: Page = {
  title: 'h2o-3 documentation source: Hadoop users',
  url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-docs/src/product/getting-started/hadoop-users.rst',
};

export const neptuneMigrationOverview: Page = {
  title: 'Neptune documentation: Transition hub, Migration overview',
  url: 'https://docs.neptune.ai/transition_hub/neptune_exporter',
};

export const enterpriseH2ogpteRagBenchmark: Page = {
  title: 'Enterprise h2oGPTe repository: Results of the RAG benchmark',
  url: 'https://github.com/h2oai/enterprise-h2ogpte/blob/main/rag_benchmark/results/test_client_e2e.md',
};

export const daiDeploymentTemplatesRestServer: Page = {
  title: 'Driverless AI deployment templates: REST server scorer',
  url: 'https://github.com/h2oai/dai-deployment-templates/blob/master/docs/dai-mojo-rest.md',
};

export const aiCloudConnectorService: Page = {
  title: 'H2O AI Cloud documentation: Connector service',
  url: 'https://docs.h2o.ai/haic-documentation/guide/general/connector-service',
};

export const enterpriseH2ogpteVectorDatabase: Page = {
  title: 'Enterprise h2oGPTe documentation (1.7.5): Vector database',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/architecture/vector-database',
  version: '1.7.5',
};

export const enterpriseH2ogpteArchitecture1_7_5: Page = {
  title: 'Enterprise h2oGPTe documentation (1.7.5): Architecture',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/architecture/architecture-overview',
  version: '1.7.5',
};

export const featureStoreFeatureSetApi: Page = {
  title: 'H2O Feature Store documentation: Feature set API',
  url: 'https://docs.h2o.ai/featurestore/api/feature_set_api',
};

export const featureStoreRetrieveData: Page = {
  title: 'H2O Feature Store documentation: Retrieve data',
  url: 'https://docs.h2o.ai/featurestore/retrieve',
};

export const featureStorePrerequisites: Page = {
  title: 'H2O Feature Store documentation: Deployment prerequisites',
  url: 'https://docs.h2o.ai/featurestore/deployment/prerequisites',
};

export const notebookKernelSpec: Page = {
  title: 'H2O Notebook Labs documentation: Notebook kernel spec',
  url: 'https://docs.h2o.ai/notebook/py/admin/notebook-kernel-spec',
};

export const orchestratorJobs: Page = {
  title: 'H2O Orchestrator documentation: Jobs',
  url: 'https://docs.h2o.ai/h2o-orchestrator/orchestrator-workflows/jobs',
};

export const workflowsJobStructure: Page = {
  title: 'H2O Workflows documentation: Job structure',
  url: 'https://docs.h2o.ai/workflows/workflow-syntax/jobs',
};

export const workflowsSyntax: Page = {
  title: 'H2O Workflows documentation: Workflow syntax',
  url: 'https://docs.h2o.ai/workflows/workflow-syntax',
};

export const aiEngineManagerDaiEngineExamples: Page = {
  title: 'AI Engine Manager documentation: DAI engine examples',
  url: 'https://h2oai.github.io/ai-engine-manager/py/dai_examples/',
};

export const aiCloudTutorialsDriverlessAi: Page = {
  title: 'H2O AI Cloud tutorials: Driverless AI',
  url: 'https://github.com/h2oai/haic-tutorials/blob/main/3%20Driverless%20AI%3A%20AutoML.ipynb',
};

export const featureStoreOfflineAndOnline: Page = {
  title: 'H2O Feature Store documentation: Move data between offline and online',
  url: 'https://docs.h2o.ai/featurestore/retrieve/offline-and-online',
};

export const h2OKubernetesCliReadme: Page = {
  title: 'H2O Kubernetes repository: Command-line tool README',
  url: 'https://github.com/h2oai/h2o-kubernetes/blob/master/cli/README.md',
};

export const mlopsBatchScoringPythonClient: Page = {
  title: 'H2O MLOps documentation: Batch scoring with the Python client',
  url: 'https://docs.h2o.ai/mlops/py-client/examples/batch-scoring',
};

export const mlopsMlflowScorerBuilds: Page = {
  title: 'H2O MLOps documentation: MLflow scorer framework builds',
  url: 'https://docs.h2o.ai/mlops/runtime-management/mlflow-scorer-builds',
};

export const mlopsMlflowModelSupportInModels: Page = {
  title: 'H2O MLOps documentation: MLflow model support (models)',
  url: 'https://docs.h2o.ai/mlops/models/mlflow-model-support',
};

export const mlopsManageRuntimeImages: Page = {
  title: 'H2O MLOps documentation: Manage runtime images',
  url: 'https://docs.h2o.ai/mlops/py-client/examples/manage-runtime-images',
  version: '1.1.3',
};

export const mlopsManageRuntimes: Page = {
  title: 'H2O MLOps documentation: Manage runtimes',
  url: 'https://docs.h2o.ai/mlops/py-client/examples/manage-runtimes',
  version: '1.1.3',
};

export const mlopsScoringRestApiSpecification: Page = {
  title: 'H2O MLOps documentation: Scoring REST API specification',
  url: 'https://docs.h2o.ai/mlops/assets/files/rest_api_spec_mlops-204c6bc242176767c597bfab68b5db64.yaml',
};

export const mlopsVerticalPodAutoscalerExample: Page = {
  title: 'H2O MLOps documentation: Vertical Pod Autoscaler example',
  url: 'https://docs.h2o.ai/mlops/py-client/py-client-examples/vertical-pod-autoscaler',
};

export const mlopsAddExternalRegistryModel: Page = {
  title: 'H2O MLOps documentation: Add external registry model to MLOps',
  url: 'https://docs.h2o.ai/mlops/py-client/py-client-examples/external-registry/add-external-registry-model-to-mlops',
};

export const enterpriseH2ogpteDeployACustomAgent: Page = {
  title: 'Enterprise h2oGPTe documentation: Deploy a custom agent with a local MCP tool',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/custom-agents/create-local-mcp-tool-with-tool-builder',
  version: '1.7.3-7',
};

export const autoDocPackage: Page = {
  title: 'PyPI: h2o-autodoc 1.2.3',
  url: 'https://pypi.org/project/h2o-autodoc/1.2.3/',
  version: '1.2.3',
};

export const auditTrailQuickStart: Page = {
  title: 'H2O Audit Trail documentation: Quick start guide of the Python client',
  url: 'https://docs.h2o.ai/audit-trail/python-client-guide/quickstart',
};

export const auditTrailApiReference: Page = {
  title: 'H2O Audit Trail documentation: API reference of the Python client',
  url: 'https://docs.h2o.ai/audit-trail/python-client-guide/api-reference',
};

export const enterpriseH2ogpteChatSession1_6_18: Page = {
  title: 'Enterprise h2oGPTe documentation: A chat session (1.6.18)',
  url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.6.18/guide/chats/chat-session',
  version: '1.6.18',
};

export const h2ogptGpuDetails: Page = {
  title: 'h2oGPT documentation: GPU details',
  url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/README_GPU.md',
};

export const h2ogptFaq: Page = {
  title: 'h2oGPT documentation: FAQ',
  url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/FAQ.md',
};

export const adminCenterH2ogpteInsights: Page = {
  title: 'H2O AI Managed Cloud admin center: h2oGPTe insights',
  url: 'https://docs.h2o.ai/mc-admin-center/guide/insights/h2ogpte',
};

export const mlopsVllmTutorial: Page = {
  title: 'H2O MLOps documentation: vLLM',
  url: 'https://docs.h2o.ai/mlops/py-client/tutorials/vllm',
  version: '0.70.7',
};

export const documentAiScorerApi: Page = {
  title: 'H2O Document AI documentation: Scorer API',
  url: 'https://docs.h2o.ai/h2o-document-ai/rest-api/scorer',
};

export const mlopsLegacyClientChampionChallenger: Page = {
  title: 'H2O MLOps documentation: Champion/challenger deployment with the legacy client',
  url: 'https://docs.h2o.ai/mlops/py-client/legacy/py-client-examples/champion-challenger-deployment',
};

export const h2ogptTriton: Page = {
  title: 'h2oGPT repository: Triton Inference Server',
  url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/TRITON.md',
};

export const knimeBlogKaggleChallengeWithH2o: Page = {
  title: 'KNIME blog: Solving a Kaggle challenge with KNIME Analytics Platform and H2O',
  url: 'https://www.knime.com/blog/solving-a-kaggle-challenge-using-the-combined-power-of-knime-analytics-platform-h2o',
};

export const h2ogpteMigrationPypi: Page = {
  title: 'PyPI: h2ogpte-migration',
  url: 'https://pypi.org/project/h2ogpte-migration/',
};

export const aiAppStoreAuditTrail: Page = {
  title: 'AI App Store administration guide: Audit trail',
  url: 'https://docs.h2o.ai/h2o-ai-cloud/adminguide/audit-trail',
};

export const mlopsRuntimeWorkflows: Page = {
  title: 'H2O MLOps documentation: Runtime management workflows',
  url: 'https://docs.h2o.ai/mlops/runtime-management/runtime-workflows',
  version: '1.1.3',
};
