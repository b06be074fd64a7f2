import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'app-store-permissions',
    text: 'The H2O AppStore has permissions, which depend on the roles full access, visitor and admin.',
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
    text: 'Before it can be deployed, an experiment must be registered in H2O MLOps as a version of a registered model, whose versions address one problem.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata', 'use'] } },
    only: ['mlops'],
    sources: [
      { page: pages.mlopsUnderstandModels, accessed: '2026-11-23' },
      { page: pages.mlopsConfigureDeployments, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registration-lineage',
    text: 'H2O MLOps maintains the lineage of data and metadata when an experiment is registered as a model.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'data'] } },
    only: ['mlops'],
    sources: [{ page: pages.mlopsUnderstandModels, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-permissions',
    text: 'Permissions in H2O AI Cloud apply to a whole workspace and not to one resource, and anyone who may view models in a workspace sees all of its models.',
    support: {
      'model-access-control': { how: 'native', shows: ['rights'] },
      workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] },
    },
    sources: [
      { page: pages.aiCloudPlatformServices, accessed: '2026-11-23' },
      { page: pages.aiCloudWorkspaces, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiCloudCreateManageWorkspaces, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autodoc-app',
    text: 'H2O AutoDoc generates editable documentation of Driverless AI, h2o-3 and scikit-learn models for validation and compliance, and stores the reports.',
    support: { 'model-documentation': { how: 'native', shows: ['generated'] } },
    sources: [
      { page: pages.autoDocWhatIsH2OAutoDoc, accessed: '2026-11-23' },
      { page: pages.autoDocCreateAnAutoDoc, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autodoc-templates',
    text: 'H2O AutoDoc writes Word or Markdown reports from a supplied template or one adapted to an organisation, for supervised models only.',
    support: { 'model-documentation': { how: 'native', shows: ['generated', 'export'] } },
    sources: [{ page: pages.autoDocIntroduction, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'autodoc-content',
    text: 'An AutoDoc report of a Driverless AI experiment covers its data, its model performance and its interpretation, as set in the experiment, and is written as Word or Markdown.',
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
    text: 'H2O Model Validation tests a model by adversarial similarity, backtesting, drift, size dependency, calibration, segment performance and robustness.',
    support: {},
    about: ['model-documentation', 'drift-detection'],
    sources: [{ page: pages.modelValidationSupportedValidationTests, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'deployments-page',
    text: 'H2O MLOps lists real-time deployments with type, status, model version, artefact type, runtime and Kubernetes options.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    only: ['mlops'],
    sources: [{ page: pages.mlopsViewDeployments, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-prompt-templates',
    text: 'Enterprise h2oGPTe stores named prompt templates, shared with users and groups and assigned to collections or chats.',
    support: { 'prompt-registry': { how: 'native', shows: ['named', 'fetch'] } },
    only: ['h2ogpte'],
    sources: [
      { page: pages.enterpriseH2ogptePrompts, accessed: '2026-11-23' },
      { page: pages.enterpriseH2ogpteRestApiSpecification, accessed: '2026-11-23' },
      { page: pages.h2ogpteN8nNodeSource, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-models-list',
    text: 'The models page of Enterprise h2oGPTe lists third-party LLMs to use in it, such as Llama, GPT, Gemini, Claude and Qwen models.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed'] } },
    only: ['h2ogpte'],
    sources: [{ page: pages.enterpriseH2ogpteModels, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'link-experiments',
    text: 'The H2O MLOps client links an experiment already in storage, but no registered model, to a workspace for use there.',
    support: {},
    about: ['cross-workspace-models'],
    only: ['mlops'],
    sources: [{ page: pages.mlopsManageExperiments, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
