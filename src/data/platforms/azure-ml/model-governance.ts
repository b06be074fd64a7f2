import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'workspace-model-registry',
    text: 'Each Azure Machine Learning workspace has its own model registry.',
    support: { 'model-registry': { how: 'native', shows: ['versions'] } },
    sources: [
      { page: pages.architectureRegisteringModels },
      { page: pages.modelRegistryWithMlflow, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.mlopsModelManagement, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'registered-versions',
    text: 'Registered models in Azure Machine Learning have a name, optional tags for searching and a version number that increases with each registration under the same name.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata', 'use'] } },
    sources: [{ page: pages.mlopsModelManagement, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'no-deletion-of-deployed-models',
    text: 'A registered model in Azure Machine Learning cannot be deleted while it is in an active deployment.',
    support: {},
    about: ['model-registry'],
    sources: [{ page: pages.mlopsModelManagement, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-stages',
    text: 'In Azure Machine Learning, the MLflow client can assign stages such as Staging to model versions, but the studio does not show these stages and deployments cannot refer to them.',
    support: {},
    about: ['lifecycle-stages'],
    sources: [{ page: pages.modelRegistryWithMlflow, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'cli-model-stage',
    text: 'Since version 2.16.0, the Azure CLI extension for machine learning can set a stage on a model and list models by stage.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'refer'] } },
    sources: [
      { page: pages.cliV2ReleaseNotes, accessed: '2026-11-23' },
      { page: pages.cliReferenceModel, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'powershell-model-stage',
    text: 'The Azure PowerShell cmdlet ‘Update-AzMLWorkspaceModelVersion’ can set the stage of a model version in an Azure Machine Learning workspace.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move'] } },
    sources: [{ page: pages.updateAzMLWorkspaceModelVersion, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'registry-roles',
    text: 'The AzureML Registry User role lets users read, write and delete models and other assets across a whole Azure Machine Learning registry.',
    support: { 'model-access-control': { how: 'native', shows: ['rights'] } },
    sources: [
      { page: pages.assigningRoles, accessed: '2026-12-01' },
      { page: pages.createAndManageRegistries, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-asset-rights',
    text: 'Azure roles have separate permissions for reading, creating and deleting the models and other assets of an Azure Machine Learning registry.',
    support: {
      'model-access-control': { how: 'native', shows: ['rights', 'kinds'] },
      'cross-workspace-models': { how: 'native', shows: ['across', 'granted'] },
    },
    sources: [{ page: pages.createAndManageRegistries, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-policy',
    text: 'A built-in Azure policy (preview) denies the deployment of Azure Machine Learning registry models that are blocked or come from a registry other than the allowed one.',
    support: {},
    about: ['model-access-control'],
    sources: [{ page: pages.regulatingDeploymentsOfTheModelCatalogue, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'training-lineage',
    text: 'A model registered in Azure Machine Learning keeps a reference to its training experiment, whose job history stores a snapshot of the code, data and compute used.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'code', 'data'] } },
    sources: [{ page: pages.mlopsModelManagement, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'shared-registries',
    text: 'Azure Machine Learning registries share models, environments, components and data with all workspaces of an organisation, across subscriptions and the registry’s listed regions.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'shared'] } },
    sources: [
      { page: pages.registries, accessed: '2026-12-01' },
      { page: pages.createAndManageRegistries, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-registry-limits',
    text: 'In Azure Machine Learning, models cannot be renamed, and the MLflow client supports neither organisation registries nor operations across workspaces.',
    support: {},
    about: ['cross-workspace-models', 'model-registry'],
    sources: [{ page: pages.modelRegistryWithMlflow, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'gated-promotion',
    text: 'In the MLOps v2 accelerator for Azure Machine Learning, set up with GitHub or Azure DevOps, a model can move from staging and test to production through gated human approval.',
    support: {
      'approval-workflow': { how: 'integration', shows: ['decision', 'gate'], via: ['github', 'azure-devops'] },
      'environment-promotion': {
        how: 'integration',
        shows: ['move', 'stages', 'gate'],
        via: ['github-actions', 'azure-devops'],
      },
    },
    sources: [
      { page: pages.githubMlopsV2ArchitectureForClassicalMachineLearning, accessed: '2026-12-01' },
      { page: pages.githubMlopsV2SolutionAccelerator, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'reviewed-yaml',
    text: 'For Azure Machine Learning entities defined as YAML in Git, a policy can restrict changes to the delivery pipeline, and thus to pull requests with required reviewers.',
    support: { 'approval-workflow': { how: 'custom', shows: ['decision', 'gate', 'approver'] } },
    sources: [{ page: pages.upgradingFromV1ToV2, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'responsible-ai-scorecard',
    text: 'For scikit-learn models on tabular data, Azure Machine Learning’s Responsible AI scorecard (preview) exports dashboard findings as a PDF that can be attached to compliance reports.',
    support: {
      'model-documentation': {
        how: 'native',
        shows: ['generated', 'content', 'export'],
        partial: true,
        stage: 'preview',
      },
    },
    sources: [
      { page: pages.responsibleAiDashboard, accessed: '2026-12-01' },
      { page: pages.responsibleAIScorecard, recorded: '2026-11', accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'built-in-prompts',
    text: 'The azureml-assets repository (marked as private preview) contains Microsoft’s prompt templates as Azure Machine Learning assets with a name and a version.',
    support: {},
    about: ['prompt-registry'],
    sources: [
      { page: pages.githubAzuremlAssetsPromptAdvertisingSummary, accessed: '2026-11-23' },
      { page: pages.githubAzuremlAssets, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalogue-providers',
    text: 'The Azure Machine Learning model catalogue lists hundreds of models, with model cards and benchmarks, from Azure OpenAI, Mistral, Meta, Cohere, NVIDIA, Hugging Face and Microsoft.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'find'] } },
    sources: [
      { page: pages.modelCatalogue, accessed: '2026-12-01' },
      { page: pages.overview, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalogue-deployment-options',
    text: 'Azure Machine Learning catalogue models can be deployed on managed compute, as serverless deployments or in both ways, depending on the model.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'deploy'] } },
    sources: [{ page: pages.modelCatalogue, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'endpoints-page',
    text: 'The Endpoints page of Azure Machine Learning studio lists deployments, and a model’s metadata shows where the model is deployed and whether those deployments are healthy.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    sources: [
      { page: pages.monitoringOnlineEndpoints, accessed: '2026-12-01' },
      { page: pages.mlopsModelManagement, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompty-files',
    text: 'In Azure Machine Learning’s prompt flow toolkit (retiring on 20 April 2027), an experimental feature stores a prompt template with a name and settings in a file.',
    support: {},
    about: ['prompt-registry'],
    only: ['prompt-flow-toolkit'],
    sources: [
      { page: pages.promptFlowDevelopAPrompty, accessed: '2026-12-01' },
      { page: pages.migratingFromPromptFlowToAgentFramework, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
