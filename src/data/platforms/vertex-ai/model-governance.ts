import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'version-aliases',
    text: 'Model versions in Model Registry carry user-defined aliases by which they are addressed; exactly one version of a model holds the default alias.',
    support: { 'lifecycle-stages': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Model types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Model version aliases',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-alias',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-garden',
    text: 'Model Garden is a catalogue of more than 200 models of Google, of partners and from open source, which can be tried and consumed from there.',
    support: { 'foundation-model-catalog': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Overview of models',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-registry',
    text: 'Model Registry lists models and their versions, for versioning, evaluation and deployment.',
    support: { 'model-registry': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: BigQuery ML models in Model Registry',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-registry-bqml',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Getting inferences',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-ml-models',
    text: 'BigQuery ML models can be registered in Model Registry and deployed to an endpoint without export; remote models cannot be registered, and some types cannot be deployed.',
    support: {},
    about: ['model-registry', 'external-models'],
    sources: [
      {
        title: 'Agent Platform documentation: BigQuery ML models in Model Registry',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-registry-bqml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'copy-model',
    text: 'A model version can be copied to another region or project; aliases, evaluations, deployments and encryption settings are not copied with it.',
    support: { 'cross-workspace-models': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Copy a model in Model Registry',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/copy-model',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-origin',
    text: 'A Model resource records the training pipeline or pipeline job that produced it, its artifact in ML Metadata and, for a copy, the original.',
    support: { 'model-lineage': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Model types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployed-model-references',
    text: 'A Model resource lists the deployments made from it, and an endpoint lists its deployed models.',
    support: { 'deployment-inventory': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Model types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Endpoint types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-management',
    text: 'Prompts are created, versioned, listed and restored as prompt resources through the SDK.',
    support: { 'prompt-registry': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Prompt management module',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/prompts.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-optimizer',
    text: 'The SDK can start optimisation jobs that rewrite a prompt; it marks this as experimental.',
    support: {},
    about: ['prompt-registry'],
    sources: [
      {
        title: 'Python SDK repository: Prompt management module',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/prompts.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-approval',
    text: 'The pipeline that Agents CLI generates demands a manual approval before an agent goes to production; it concerns agents, not registered models.',
    support: { 'approval-workflow': { how: 'native', partial: true } },
    only: ['agents-cli'],
    sources: [
      {
        title: 'Agents CLI documentation: CI/CD and production',
        url: 'https://google.github.io/agents-cli/guide/cicd/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-garden-cards',
    text: 'Models in Model Garden have model cards, from which they are deployed; cards for the user’s own models are not described there.',
    support: { 'model-documentation': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Deploy open models from Model Garden',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/deploy-model-garden',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-iam-policies',
    text: 'Permissions on models come from IAM roles on the project, and the API can also get and set an IAM policy of a single model.',
    support: { 'model-access-control': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Access control with IAM',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/access-control',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: HTTP routes of the model service',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/model_service/transports/rest_base.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
