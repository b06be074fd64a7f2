import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'mlflow-model-registry',
    text: 'Databricks uses the MLflow model registry.',
    support: { 'model-registry': { how: 'native', shows: ['versions'], via: ['mlflow'] } },
    sources: [
      { page: pages.mlflowModelRegistry },
      { page: pages.sdkForPythonRegisteredModels, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-permissions',
    text: 'Databricks adds permissions on models to the MLflow model registry as an enterprise feature.',
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
    text: 'Models in Unity Catalog are a hosted MLflow registry with access control, audit, lineage and discovery across workspaces.',
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
    text: 'Registered models in Unity Catalog carry movable aliases such as ‘champion’ or ‘prod’ instead of fixed stages, by which a version can be loaded.',
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
    text: 'Privileges on a model of Unity Catalog differ for using it (‘EXECUTE’) and for adding versions, and only its owner sets aliases.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single', 'kinds'] } },
    sources: [
      { page: pages.upgradeMlWorkflowsToTargetModelsInUnityCatalog, accessed: '2026-11-23' },
      { page: pages.sdkForPythonRegisteredModels, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-lineage-of-models',
    text: 'A model logged with a feature-store training set keeps in Unity Catalog which feature tables it depends on.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'data'] } },
    sources: [{ page: pages.agentSkillsFeatureEngineering, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-registry-legacy',
    text: 'The Workspace Model Registry with its stages is legacy, and the vendor says that it will be deprecated.',
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
    text: 'In the legacy Workspace Model Registry a user can request that a model version change stage, and the request is approved or rejected, which is kept as an activity.',
    support: { 'approval-workflow': { how: 'native', shows: ['decision'], stage: 'deprecated' } },
    sources: [
      { page: pages.sdkForPythonModelRegistry, accessed: '2026-11-23' },
      { page: pages.sdkForPythonMlDataClasses, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-job-approval',
    text: 'By an experimental mechanism, an MLflow 3 deployment job can be held at an approval task until a user who may set its tag approves the model version in the interface.',
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
    text: 'The MLflow Prompt Registry, in beta, keeps prompt templates in Unity Catalog with immutable versions, aliases and tags.',
    support: {
      'prompt-registry': { how: 'native', shows: ['named', 'versions', 'fetch'], via: ['mlflow'], stage: 'preview' },
    },
    sources: [{ page: pages.promptRegistry, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-optimization',
    text: 'MLflow on Databricks can rewrite a registered prompt automatically with the GEPA optimiser and a scorer.',
    support: {},
    about: ['prompt-registry', 'llm-evaluation'],
    sources: [{ page: pages.agentSkillsPromptOptimization, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'system-ai-models',
    text: 'The API and the CLI list ready pay-per-token endpoints of a workspace, each with its task, for foundation models of ‘system.ai’, such as the Claude models.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'deploy'] } },
    sources: [{ page: pages.agentSkillsModelServingEndpoints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-inventory',
    text: 'The serving interface, the API and the CLI list the endpoints of a workspace with their state and served versions.',
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
    text: 'Webhooks on events of the Workspace Model Registry, such as a stage change, start a job or call a URL.',
    support: {},
    about: ['ci-cd-integration', 'model-registry'],
    sources: [{ page: pages.terraformProviderDatabricksMlflowWebhook, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'shared-models',
    text: 'Delta Sharing, later renamed OpenSharing, can share models of Unity Catalog with other Databricks accounts or metastores, but not by its open protocol for tabular data.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'granted'] } },
    sources: [
      { page: pages.azureDatabricksWhatIsDeltaSharing, accessed: '2026-11-23' },
      { page: pages.whatIsOpenSharing, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'alias-switch',
    text: 'A batch job that loads a model by an alias uses another version at its next run once the alias is set to that version, without a change of code.',
    support: {
      'model-registry': { how: 'native', shows: ['versions', 'use'] },
      'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] },
    },
    about: ['deployment-rollback', 'batch-inference'],
    sources: [
      { page: pages.azureDatabricksBatchInference, accessed: '2026-11-23' },
      { page: pages.sdkForPythonRegisteredModels, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-risk-pdf',
    text: 'A library among the industry solutions of Databricks, made for Databricks Runtime 11.3, writes a PDF report for model risk management from a registered model, its run and its data lineage.',
    support: { 'model-documentation': { how: 'custom', shows: ['generated', 'export'], via: ['fsi-mrm-generation'] } },
    sources: [
      { page: pages.industrySolutionsModelRiskManagement, accessed: '2026-11-23' },
      { page: pages.industrySolutionsMrmPy, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-descriptions',
    text: 'Models and model versions registered in Unity Catalog can carry descriptions in free text, which a demonstration of Databricks checks before promotion.',
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
    text: 'A model version in Unity Catalog carries the identifier of the MLflow run that created it, and of the workspace of that run.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run'] } },
    sources: [
      { page: pages.pythonSdkCatalogService, accessed: '2026-11-30' },
      { page: pages.sdkForPythonCatalogDataClasses, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'version-code-link',
    text: 'With version tracking of MLflow 3 on Databricks, each version of a generative AI application or its model links to its code, such as the hash of a Git commit, and can link to a run.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'code'] } },
    sources: [{ page: pages.versionTrackingAndLoggedModel, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'stage-transition-permissions',
    text: 'In the legacy Workspace Model Registry, permissions on a model say who may only request a change of stage and who may make it, or approve or reject the request.',
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
