import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'model-registry',
    text: 'MLflow has a model registry.',
    support: { 'model-registry': { how: 'native' } },
    sources: [
      { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
      {
        title: 'MLflow documentation: Model Registry',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-lineage',
    text: 'The MLflow model registry records the lineage of models.',
    support: { 'model-lineage': { how: 'native' } },
    sources: [
      { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
      {
        title: 'MLflow documentation: Model Registry',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-versioning',
    text: 'The MLflow model registry keeps versions of models.',
    support: { 'model-registry': { how: 'native' } },
    sources: [
      { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
      {
        title: 'MLflow documentation: Model Registry',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'annotations',
    text: 'Models in the MLflow registry can carry annotations.',
    support: {},
    about: ['model-documentation'],
    sources: [
      { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
      {
        title: 'MLflow documentation: Model Registry',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'stages-deprecated',
    text: 'The four fixed stages of MLflow model versions are deprecated as of version 2.9.0 and are to be removed in a later major version.',
    support: { 'lifecycle-stages': { how: 'native', stage: 'deprecated' } },
    sources: [
      {
        title: 'MLflow documentation: Model Registry Workflows',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-aliases',
    text: 'A version of a registered MLflow model can carry several movable aliases, such as champion, and tags that record its status.',
    support: { 'lifecycle-stages': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Model Registry Workflows',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-permissions',
    text: 'With login turned on, MLflow permissions to read, use, edit or manage can be granted on each registered model.',
    support: { 'model-access-control': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Role-Based Access Control',
        url: 'https://mlflow.org/docs/latest/self-hosting/security/role-based-access-control/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Authentication with Username and Password',
        url: 'https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'version-linked-to-run',
    text: 'Each model version in the MLflow registry keeps a link to the notebook, run or logged model from which it came.',
    support: { 'model-lineage': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Model Registry',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cross-workspace-unity-catalog',
    text: 'With Databricks Unity Catalog as its model registry, MLflow models registered once can be used in several Databricks workspaces.',
    support: { 'cross-workspace-models': { how: 'integration', via: ['Databricks Unity Catalog'] } },
    sources: [
      {
        title: 'MLflow documentation: Model Registry',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unity-catalog-oss',
    text: 'MLflow can use an open source Unity Catalog server as its model registry.',
    support: { 'model-registry': { how: 'integration', via: ['Unity Catalog'] } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Model Registry Workflows',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'validation-status-tag',
    text: 'The MLflow documentation shows a tag such as validation_status for whether a model version has passed its review, but describes no gate that requires an approval.',
    support: { 'approval-workflow': { how: 'custom', partial: true } },
    sources: [
      {
        title: 'MLflow documentation: Model Registry',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Model Registry Workflows',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'markdown-descriptions',
    text: 'Registered MLflow models and their versions can carry descriptions in Markdown.',
    support: { 'model-documentation': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Model Registry',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'transformers-model-cards',
    text: 'MLflow saves the model card of a Hugging Face Transformers model with the logged model.',
    support: { 'model-documentation': { how: 'integration', via: ['Hugging Face Transformers'] } },
    sources: [
      {
        title: 'MLflow documentation: Transformers',
        url: 'https://mlflow.org/docs/latest/ml/deep-learning/transformers/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-registry',
    text: 'The MLflow Prompt Registry stores text and chat prompts under a name with numbered immutable versions, commit messages and tags.',
    support: { 'prompt-registry': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Prompt Registry',
        url: 'https://mlflow.org/docs/latest/genai/prompt-registry/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Manage Prompt Lifecycles',
        url: 'https://mlflow.org/docs/latest/genai/prompt-registry/manage-prompt-lifecycles-with-aliases/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-aliases',
    text: 'Aliases such as production point to one version of an MLflow prompt and can be moved, so applications load prompts without a fixed version number.',
    support: { 'prompt-registry': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Manage Prompt Lifecycles',
        url: 'https://mlflow.org/docs/latest/genai/prompt-registry/manage-prompt-lifecycles-with-aliases/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-model-settings',
    text: 'An MLflow prompt version can store a response format and model settings such as model name and temperature; the settings stay editable.',
    support: { 'prompt-registry': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Prompt Registry',
        url: 'https://mlflow.org/docs/latest/genai/prompt-registry/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-optimization',
    text: 'MLflow can rewrite registered prompts with the GEPA algorithm, which learns from evaluation data, or with metaprompting, which also works without data.',
    support: {},
    about: ['prompt-registry', 'llm-evaluation'],
    sources: [
      {
        title: 'MLflow documentation: Optimize Prompts',
        url: 'https://mlflow.org/docs/latest/genai/prompt-registry/optimize-prompts/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-model-list',
    text: 'When users create an MLflow AI Gateway endpoint, they pick a provider model from a list with context window, token price and abilities; the model stays at its provider.',
    support: { 'foundation-model-catalog': { how: 'native', partial: true } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: AI Gateway Model Providers',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/endpoints/model-providers/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'app-versions',
    text: 'MLflow can track versions of an LLM application as logged models tied to a Git commit, with the traces and evaluations of each version.',
    support: { 'model-lineage': { how: 'native' } },
    about: ['source-control'],
    sources: [
      {
        title: 'MLflow documentation: Version Tracking',
        url: 'https://mlflow.org/docs/latest/genai/version-tracking/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-playground',
    text: 'The LLM Playground in the MLflow interface tries out AI Gateway endpoints and registered prompts in multi-turn chats, with tool definitions and structured output.',
    support: {},
    about: ['prompt-registry', 'ai-gateway', 'agent-tools'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: LLM Playground',
        url: 'https://mlflow.org/docs/latest/genai/prompt-registry/playground/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'challenger-alias',
    text: 'An MLflow tutorial marks the model in production and its rival with the aliases champion and challenger, without a comparison of the two while they serve.',
    support: {},
    about: ['champion-challenger', 'lifecycle-stages'],
    sources: [
      {
        title: 'MLflow documentation: Model Registry tutorial',
        url: 'https://mlflow.org/docs/latest/ml/model-registry/tutorial/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-model-privileges',
    text: 'Loading or deploying an MLflow model of Databricks Unity Catalog takes the EXECUTE privilege on it; creating one takes the CREATE MODEL privilege.',
    support: { 'model-access-control': { how: 'native', via: ['Databricks Unity Catalog'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: Upgrade ML workflows to target models in Unity Catalog',
        url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/upgrade-workflows/',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-cross-workspace',
    text: 'The model registry of managed MLflow on Databricks is integrated with Unity Catalog, through which models can be used from several workspaces.',
    support: { 'cross-workspace-models': { how: 'native', via: ['Databricks Unity Catalog'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Azure Databricks documentation: MLflow for gen AI app and model lifecycle',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/mlflow/',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-prompt-registry',
    text: 'On Databricks the MLflow Prompt Registry, in beta, keeps prompts in Unity Catalog with immutable versions, movable aliases and tags.',
    support: { 'prompt-registry': { how: 'native', via: ['Databricks Unity Catalog'], stage: 'preview' } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: Prompt Registry',
        url: 'https://docs.databricks.com/mlflow3/genai/prompt-version-mgmt/prompt-registry/',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-deployment-approval',
    text: 'The approval task of an MLflow 3 deployment job on Databricks fails until a tag of the model version marks it as approved.',
    support: { 'approval-workflow': { how: 'native', via: ['Databricks'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: Approval notebook for deployment jobs',
        url: 'https://docs.databricks.com/gcp/ja/notebooks/source/mlflow/deployment-jobs/approval.html',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
