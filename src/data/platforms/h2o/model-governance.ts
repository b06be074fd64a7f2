import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'app-store-permissions',
    text: 'Permissions in the H2O AppStore depend on the user’s role: full access (given to all users unless a role for it is set), visitor or admin.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles'] } },
    only: ['app-store'],
    sources: [
      { page: pages.aiCloudGuideAuthorization2021 },
      { page: pages.aiCloudGuideAuthorization, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.aiCloudUserRoles, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'registered-models',
    text: 'Before deployment, an H2O MLOps experiment must be registered as a version of a registered model, which groups the versions that solve one problem.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata', 'use'] } },
    only: ['mlops'],
    sources: [
      { page: pages.mlopsUnderstandModels, accessed: '2026-12-01' },
      { page: pages.mlopsConfigureDeployments, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.mlopsCreateADeployment, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registration-lineage',
    text: 'Each model version in H2O MLOps corresponds to one experiment, and registration of the experiment as a model preserves all data and metadata lineage.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'data'] } },
    only: ['mlops'],
    sources: [
      { page: pages.mlopsUnderstandModels, accessed: '2026-12-01' },
      { page: pages.aiCloudTutorialsMlopsModelDeployments, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-permissions',
    text: 'Roles in an H2O AI Cloud workspace apply to the whole workspace rather than one resource, so users who may view models in a workspace see all of its models.',
    support: {
      'model-access-control': { how: 'native', shows: ['rights'] },
      workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] },
    },
    sources: [
      { page: pages.aiCloudPlatformServices, accessed: '2026-11-23' },
      { page: pages.aiCloudWorkspaces, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiCloudCreateManageWorkspaces, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiCloudWorkspaceRoles, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autodoc-app',
    text: 'H2O AutoDoc generates and stores documentation of supervised Driverless AI, h2o-3 and scikit-learn models, for validation, governance and regulatory compliance.',
    support: { 'model-documentation': { how: 'native', shows: ['generated'] } },
    sources: [
      { page: pages.autoDocWhatIsH2OAutoDoc, accessed: '2026-12-01' },
      { page: pages.autoDocCreateAnAutoDoc, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autodoc-templates',
    text: 'The commercial H2O AutoDoc package for Python writes Word or Markdown reports on supervised h2o-3 and scikit-learn models, from a supplied template or one adapted to an organisation.',
    support: { 'model-documentation': { how: 'native', shows: ['generated', 'export'] } },
    sources: [
      { page: pages.autoDocIntroduction, accessed: '2026-11-23' },
      { page: pages.autoDocPackage, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autodoc-content',
    text: 'An AutoDoc report on a Driverless AI experiment covers the data, the model performance and the interpretation of the model, and is written as Word or Markdown.',
    support: { 'model-documentation': { how: 'native', shows: ['generated', 'content', 'export'] } },
    only: ['driverless-ai'],
    sources: [
      { page: pages.experimentDocumentationSettings, accessed: '2026-11-30' },
      { page: pages.h2ogptDriverlessAi1_10UserGuideAsTrainingData, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-validation-tests',
    text: 'H2O Model Validation offers tests for adversarial similarity, drift, size dependency, calibration, segment performance and robustness, and a backtesting test.',
    support: {},
    about: ['model-documentation', 'drift-detection'],
    sources: [{ page: pages.modelValidationSupportedValidationTests, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'deployments-page',
    text: 'H2O MLOps lists real-time deployments, each with its type, status, model version, artefact type, runtime and Kubernetes options.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    only: ['mlops'],
    sources: [{ page: pages.mlopsViewDeployments, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-prompt-templates',
    text: 'Enterprise h2oGPTe stores named prompt templates that can be shared with users and groups and assigned to collections or chats.',
    support: { 'prompt-registry': { how: 'native', shows: ['named', 'fetch'] } },
    only: ['h2ogpte'],
    sources: [
      { page: pages.enterpriseH2ogptePrompts, accessed: '2026-11-23' },
      { page: pages.enterpriseH2ogpteRestApiSpecification, accessed: '2026-12-01' },
      { page: pages.h2ogpteN8nNodeSource, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-models-list',
    text: 'The models page of Enterprise h2oGPTe lists the third-party LLMs that can be used in the product, such as Llama, GPT, Gemini, Claude and Qwen models.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed'] } },
    only: ['h2ogpte'],
    sources: [{ page: pages.enterpriseH2ogpteModels, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'link-experiments',
    text: 'The H2O MLOps client can link a stored experiment, but not a registered model, to a workspace for use in that workspace.',
    support: {},
    about: ['cross-workspace-models'],
    only: ['mlops'],
    sources: [{ page: pages.mlopsManageExperiments, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'experiment-tags',
    text: 'Through the H2O MLOps Python client, users can tag experiments, from which model versions are registered, and list experiments with their tags.',
    support: { 'lifecycle-stages': { how: 'custom', shows: ['mark'] } },
    only: ['mlops'],
    sources: [{ page: pages.mlopsManageExperiments, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
