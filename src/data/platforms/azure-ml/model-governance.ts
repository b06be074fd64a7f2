import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'workspace-model-registry',
    text: 'Each workspace has a model registry of its own.',
    support: { 'model-registry': { how: 'native', shows: ['versions'] } },
    sources: [
      { page: pages.architectureRegisteringModels },
      { page: pages.modelRegistryWithMlflow, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'registered-versions',
    text: 'Registered models have a name, a version that rises with every registration and tags for searching; a model in an active deployment cannot be deleted.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata', 'use'] } },
    sources: [{ page: pages.mlopsModelManagement, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-stages',
    text: 'The MLflow client can put model versions into stages such as Staging, but these stages are not visible in the studio and a deployment cannot refer to them.',
    support: {},
    about: ['lifecycle-stages'],
    sources: [{ page: pages.modelRegistryWithMlflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'cli-model-stage',
    text: 'The CLI can set a stage on a model and list models by stage, since version 2.16.0 of the extension.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'refer'] } },
    sources: [{ page: pages.cliV2ReleaseNotes, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'powershell-model-stage',
    text: 'A cmdlet of Azure PowerShell that updates a model version of a workspace can also set its stage.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move'] } },
    sources: [{ page: pages.updateAzMLWorkspaceModelVersion, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'registry-roles',
    text: 'The role AzureML Registry User allows people to read, write and delete the models and other assets of a registry as a whole.',
    support: { 'model-access-control': { how: 'native', shows: ['rights'] } },
    sources: [{ page: pages.assigningRoles, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'registry-asset-rights',
    text: 'To read the models and other assets of a registry, to create them and to delete them are separate permissions of Azure roles.',
    support: {
      'model-access-control': { how: 'native', shows: ['rights', 'kinds'] },
      'cross-workspace-models': { how: 'native', shows: ['across', 'granted'] },
    },
    sources: [{ page: pages.createAndManageRegistries, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-policy',
    text: 'A built-in Azure Policy, in preview, denies deployments of models from registries, except from one allowed registry and its models that are not blocked.',
    support: {},
    about: ['model-access-control'],
    sources: [{ page: pages.regulatingDeploymentsOfTheModelCatalogue, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'training-lineage',
    text: 'Model registration records the experiment that trained a model, and the job history keeps a snapshot of the code, data and compute used.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'code', 'data'] } },
    sources: [{ page: pages.mlopsModelManagement, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'shared-registries',
    text: 'Registries outside any workspace share models, environments, components and data with all workspaces of an organisation, also in other subscriptions and regions.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'shared'] } },
    sources: [{ page: pages.registries, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-registry-limits',
    text: 'Registries of an organisation and operations across workspaces are not available through the MLflow client, and models cannot be renamed.',
    support: {},
    about: ['cross-workspace-models', 'model-registry'],
    sources: [{ page: pages.modelRegistryWithMlflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'gated-promotion',
    text: 'The architecture of Microsoft’s MLOps v2 accelerator promotes a model to production after staging by gated approvals of people, in GitHub or Azure DevOps.',
    support: {
      'approval-workflow': { how: 'integration', shows: ['decision', 'gate'], via: ['github', 'azure-devops'] },
      'environment-promotion': {
        how: 'integration',
        shows: ['move', 'stages', 'gate'],
        via: ['github-actions', 'azure-devops'],
      },
    },
    sources: [
      { page: pages.githubMlopsV2ArchitectureForClassicalMachineLearning, accessed: '2026-11-23' },
      { page: pages.githubMlopsV2SolutionAccelerator, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'reviewed-yaml',
    text: 'Assets and endpoints of Azure Machine Learning can be kept as YAML in Git, where required reviewers of a pull request and a policy for the deploying identity govern changes.',
    support: { 'approval-workflow': { how: 'custom', shows: ['decision', 'gate', 'approver'] } },
    sources: [{ page: pages.upgradingFromV1ToV2, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'responsible-ai-scorecard',
    text: 'The Responsible AI scorecard, in preview, exports findings about a model and its data as a PDF that can be attached to compliance reports.',
    support: { 'model-documentation': { how: 'native', shows: ['generated', 'content', 'export'], stage: 'preview' } },
    sources: [
      { page: pages.responsibleAiDashboard, accessed: '2026-11-23' },
      { page: pages.responsibleAIScorecard, recorded: '2026-11', accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'built-in-prompts',
    text: 'Microsoft’s preview repository of registry assets holds prompt templates supplied by Microsoft, as assets with a name and a version.',
    support: {},
    about: ['prompt-registry'],
    sources: [
      { page: pages.githubAzuremlAssetsPromptAdvertisingSummary, accessed: '2026-11-23' },
      { page: pages.githubAzuremlAssets, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalogue-providers',
    text: 'The model catalogue lists hundreds of models, from Azure OpenAI, Mistral, Meta, Cohere, NVIDIA, Hugging Face and Microsoft, with model cards and benchmarks.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'find'] } },
    sources: [
      { page: pages.modelCatalogue, accessed: '2026-11-23' },
      { page: pages.overview, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalogue-deployment-options',
    text: 'A catalogue model is deployed on managed compute, as a serverless deployment or both ways, depending on the model.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'deploy'] } },
    sources: [{ page: pages.modelCatalogue, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'endpoints-page',
    text: 'The Endpoints page of the studio lists endpoints with their deployments, and a registered model shows where it is deployed and whether the deployments are healthy.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    sources: [
      { page: pages.monitoringOnlineEndpoints, accessed: '2026-11-23' },
      { page: pages.mlopsModelManagement, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
