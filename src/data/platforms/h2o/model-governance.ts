import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'app-store-permissions',
    text: 'The H2O AppStore has permissions.',
    support: { 'role-based-access': { how: 'native' } },
    only: ['app-store'],
    sources: [
      {
        title: 'H2O AI Cloud user guide: Authorization',
        url: 'https://h2oai.github.io/h2o-ai-cloud/docs/userguide/authorization',
      },
      {
        title: 'H2O AI Cloud user guide: Authorization',
        url: 'https://docs.h2o.ai/h2o-ai-cloud/userguide/authorization',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'registered-models',
    text: 'H2O MLOps registers experiments as versions of a registered model that address one problem; an experiment must be registered before it is deployed.',
    support: { 'model-registry': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Understand models',
        url: 'https://docs.h2o.ai/mlops/models/understand-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registration-lineage',
    text: 'H2O MLOps maintains the lineage of data and metadata when an experiment is registered as a model.',
    support: { 'model-lineage': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Understand models',
        url: 'https://docs.h2o.ai/mlops/models/understand-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-permissions',
    text: 'Permissions in H2O AI Cloud hold for a workspace, not for one resource: whoever may view models there sees all of its models.',
    support: { 'model-access-control': { how: 'native', partial: true } },
    sources: [
      {
        title: 'H2O AI Cloud documentation: Platform services',
        url: 'https://docs.h2o.ai/haic-documentation/platform-services',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autodoc-app',
    text: 'H2O AutoDoc generates editable documentation of Driverless AI, h2o-3 and scikit-learn models for validation and compliance, and stores the reports.',
    support: { 'model-documentation': { how: 'native' } },
    sources: [
      {
        title: 'H2O AutoDoc documentation: What is H2O AutoDoc?',
        url: 'https://docs.h2o.ai/wave-apps/h2o-autodoc/get-started/what-is-h2o-autodoc',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O AutoDoc documentation: Create an AutoDoc',
        url: 'https://docs.h2o.ai/wave-apps/h2o-autodoc/guide/autodoc-settings/create-a-new-autodoc',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autodoc-templates',
    text: 'H2O AutoDoc writes Word or Markdown reports from a supplied template or one adapted to an organisation, for supervised models only.',
    support: { 'model-documentation': { how: 'native' } },
    sources: [
      {
        title: 'H2O AutoDoc documentation: Introduction',
        url: 'https://docs.h2o.ai/h2o_autodoc/latest-stable/userguide/autodoc_intro.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-validation-tests',
    text: 'H2O Model Validation tests a model by adversarial similarity, backtesting, drift, size dependency, calibration, segment performance and robustness.',
    support: {},
    about: ['model-documentation', 'drift-detection'],
    sources: [
      {
        title: 'H2O Model Validation documentation: Supported validation tests',
        url: 'https://docs.h2o.ai/wave-apps/h2o-model-validation/guide/tests/supported-validation-tests',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployments-page',
    text: 'H2O MLOps lists real-time deployments with type, status, model version, artifact type, runtime and Kubernetes options.',
    support: { 'deployment-inventory': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: View deployments',
        url: 'https://docs.h2o.ai/mlops/model-deployments/view-deployments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-prompt-templates',
    text: 'Enterprise h2oGPTe stores named prompt templates, shared with users and groups and assigned to collections or chats; its REST API has no versions of them.',
    support: { 'prompt-registry': { how: 'native', partial: true } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Prompts',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/prompts',
        accessed: '2026-11-23',
      },
      {
        title: 'Enterprise h2oGPTe: REST API specification',
        url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-models-list',
    text: 'The models page of Enterprise h2oGPTe lists third-party LLMs to use in it, such as Llama, GPT, Gemini, Claude and Qwen models, and does not describe deploying them.',
    support: { 'foundation-model-catalog': { how: 'native', partial: true } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Models',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.6.55/guide/models-section',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'link-experiments',
    text: 'The H2O MLOps client links an experiment already in storage to a workspace for use there; the link is of experiments, not of registered models.',
    support: { 'cross-workspace-models': { how: 'native', partial: true } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Manage experiments',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/manage-experiments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
