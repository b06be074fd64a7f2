import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'mlflow-model-registry',
    text: 'Databricks stores models and their versions in the MLflow model registry.',
    support: { 'model-registry': { how: 'native', shows: ['versions'], via: ['mlflow'] } },
    sources: [
      { page: pages.mlflowModelRegistry },
      { page: pages.sdkForPythonRegisteredModels, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-permissions',
    text: 'Databricks adds an enterprise feature to the MLflow model registry: permissions on models.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single', 'kinds'], via: ['mlflow'] } },
    only: ['platform'],
    sources: [
      { page: pages.blogEnterpriseFeaturesOfTheMlflowModelRegistry },
      { page: pages.sdkForPythonRegisteredModels, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.terraformProviderDatabricksPermissions, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'models-in-unity-catalog',
    text: 'Databricks Unity Catalog hosts an MLflow model registry with access control, audit, lineage and discovery across workspaces.',
    support: {
      'model-registry': { how: 'native', shows: ['versions', 'metadata', 'use'], via: ['mlflow'] },
      'cross-workspace-models': { how: 'native', shows: ['across', 'shared', 'granted'] },
    },
    sources: [
      { page: pages.sdkForPythonRegisteredModels, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatabricksMlflowModel, accessed: '2026-11-23' },
      { page: pages.manageModelLifecycle, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-aliases',
    text: 'Registered models in Unity Catalog have movable aliases, such as ‘champion’ or ‘prod’, instead of fixed stages, and a version can be loaded by its alias.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] } },
    sources: [
      { page: pages.agentSkillsMlTrainingOnDatabricks, accessed: '2026-11-23' },
      { page: pages.sdkForPythonRegisteredModels, accessed: '2026-11-23' },
      { page: pages.manageModelLifecycle, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-privileges',
    text: 'Unity Catalog has separate privileges for using a model (‘EXECUTE’) and for adding versions to it, and the model’s owner or a metastore admin sets its aliases.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single', 'kinds'] } },
    sources: [
      { page: pages.upgradeMlWorkflowsToTargetModelsInUnityCatalog, accessed: '2026-12-01' },
      { page: pages.sdkForPythonRegisteredModels, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-lineage-of-models',
    text: 'Unity Catalog records which feature tables a model depends on if the model was logged with a feature-store training set.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'data'] } },
    sources: [{ page: pages.agentSkillsFeatureEngineering, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-registry-legacy',
    text: 'The Workspace Model Registry of Databricks, which uses stages, is legacy and, according to Databricks, will be deprecated.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark'], stage: 'deprecated' } },
    about: ['model-registry'],
    sources: [
      { page: pages.sdkForPythonModelRegistry, accessed: '2026-11-23' },
      { page: pages.workspaceModelRegistryLegacy, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stage-transition-requests',
    text: 'In the legacy Workspace Model Registry of Databricks, users can request a stage change for a model version, and the approval or rejection is recorded as an activity.',
    support: { 'approval-workflow': { how: 'native', shows: ['decision'], stage: 'deprecated' } },
    sources: [
      { page: pages.sdkForPythonModelRegistry, accessed: '2026-11-23' },
      { page: pages.sdkForPythonMlDataClasses, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-job-approval',
    text: 'An MLflow deployment job on Databricks (in beta) can wait at an approval task until a user who may set the approval tag approves the model version in the Databricks interface.',
    support: { 'approval-workflow': { how: 'native', shows: ['decision', 'gate', 'approver'], stage: 'preview' } },
    sources: [
      { page: pages.demosCreateMlflowModelDeploymentJob, accessed: '2026-11-23' },
      { page: pages.demosChallengerModelApproval, accessed: '2026-11-23' },
      { page: pages.mlflow3DeploymentJobs, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-registry',
    text: 'The MLflow Prompt Registry (in beta on Databricks) stores prompt templates in Unity Catalog with immutable versions, aliases and tags.',
    support: {
      'prompt-registry': { how: 'native', shows: ['named', 'versions', 'fetch'], via: ['mlflow'], stage: 'preview' },
    },
    sources: [{ page: pages.promptRegistry, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-optimization',
    text: 'MLflow on Databricks can automatically rewrite a registered prompt with the GEPA prompt optimiser and a scorer.',
    support: {},
    about: ['prompt-registry', 'llm-evaluation'],
    sources: [{ page: pages.agentSkillsPromptOptimization, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'system-ai-models',
    text: 'The Databricks API and CLI can list a workspace’s ready-to-use pay-per-token endpoints for foundation models in the ‘system.ai’ schema, with the task of each endpoint.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'deploy'] } },
    sources: [{ page: pages.agentSkillsModelServingEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-inventory',
    text: 'The Databricks API and CLI can list a workspace’s serving endpoints with their state and served model versions.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    sources: [
      { page: pages.agentSkillsModelServingEndpoints, accessed: '2026-11-23' },
      { page: pages.sdkForPythonServingEndpoints, accessed: '2026-11-23' },
      { page: pages.sdkForPythonServingDataClasses, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-webhooks',
    text: 'Webhooks in the legacy Workspace Model Registry of Databricks start a job or call a URL on events such as a stage change.',
    support: {},
    about: ['ci-cd-integration', 'model-registry'],
    sources: [{ page: pages.terraformProviderDatabricksMlflowWebhook, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'shared-models',
    text: 'OpenSharing (formerly Delta Sharing) can share Unity Catalog models with other Databricks accounts or metastores, but not through its open protocol for tabular data.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'granted'] } },
    sources: [
      { page: pages.azureDatabricksWhatIsDeltaSharing, accessed: '2026-11-23' },
      { page: pages.whatIsOpenSharing, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'alias-switch',
    text: 'Once a model alias is set to another version, a Databricks batch job that loads the model by this alias uses the new version at its next run, without a code change.',
    support: {
      'deployment-rollback': { how: 'custom', shows: ['back'] },
      'model-registry': { how: 'native', shows: ['versions', 'use'] },
      'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] },
    },
    about: ['batch-inference'],
    sources: [
      { page: pages.azureDatabricksBatchInference, accessed: '2026-11-23' },
      { page: pages.sdkForPythonRegisteredModels, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-risk-pdf',
    text: 'A Databricks industry-solutions library, made for Databricks Runtime 11.3, generates a PDF report for model risk management from a registered model, its run and its data lineage.',
    support: { 'model-documentation': { how: 'custom', shows: ['generated', 'export'], via: ['fsi-mrm-generation'] } },
    sources: [
      { page: pages.industrySolutionsModelRiskManagement, accessed: '2026-11-23' },
      { page: pages.industrySolutionsMrmPy, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-descriptions',
    text: 'Models and model versions in Unity Catalog can have free-text descriptions, and a Databricks demonstration checks the descriptions before promotion.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata'] } },
    about: ['model-documentation'],
    sources: [
      { page: pages.dbdemosNotebooksRegisterTheModelInUnityCatalog, accessed: '2026-11-23' },
      { page: pages.dbdemosNotebooksChallengerModelValidation, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'version-run-id',
    text: 'A model version that is created in Unity Catalog on Databricks from an MLflow run records the identifiers of the run and of the run’s workspace.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run'] } },
    sources: [
      { page: pages.pythonSdkCatalogService, accessed: '2026-11-30' },
      { page: pages.sdkForPythonCatalogDataClasses, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'version-code-link',
    text: 'MLflow 3 on Databricks links each version of a generative AI application to its code, for example by a Git commit hash, and can also link the version to a run.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'code'] } },
    sources: [{ page: pages.versionTrackingAndLoggedModel, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'stage-transition-permissions',
    text: 'In the legacy Workspace Model Registry of Databricks, permissions on a model decide who may request stage changes and who may make them, approve them or reject them.',
    support: {
      'approval-workflow': { how: 'native', shows: ['decision', 'gate', 'approver'], stage: 'deprecated' },
      'model-access-control': { how: 'native', shows: ['rights', 'single', 'kinds'], stage: 'deprecated' },
    },
    sources: [
      { page: pages.shareMlflowModels, accessed: '2026-11-30' },
      { page: pages.sdkForPythonModelRegistry, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.sdkForPythonMlDataClasses, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
