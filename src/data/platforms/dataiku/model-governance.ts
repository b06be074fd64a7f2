import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'saved-model-versions',
    text: 'Dataiku saves the models that are built in a flow as versions.',
    support: {},
    about: ['model-registry'],
    sources: [
      {
        title: 'Dataiku documentation: Saved models in the Python API',
        url: 'https://doc.dataiku.com/dss/latest/python-api/saved_models.html',
      },
      {
        title: 'Dataiku knowledge base: Model lifecycle',
        url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'active-version',
    text: 'Dataiku marks model versions as active or inactive.',
    support: { 'lifecycle-stages': { how: 'native' } },
    sources: [
      {
        title: 'YouTube: Dataiku video on training and retraining models',
        url: 'https://www.youtube.com/watch?v=zWs_B_cVjtc',
      },
      {
        title: 'Dataiku knowledge base: Model lifecycle',
        url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-version-rollback',
    text: 'Dataiku can roll back to an earlier version of a model.',
    support: { 'deployment-rollback': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku knowledge base: Model lifecycle',
        url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'saved-model-registry',
    text: 'A Dataiku saved model is an object of the Flow that lists its versions with their details and metrics and has one active version.',
    support: { 'model-registry': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Saved models',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/savedmodel.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku knowledge base: Model lifecycle',
        url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'saved-model-lineage',
    text: 'A saved model enters the Dataiku Flow with its lineage: it is the output of a train recipe whose input is the original training data.',
    support: { 'model-lineage': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku knowledge base: Model lifecycle',
        url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'run-to-saved-model',
    text: 'A model of an experiment run can be deployed to a Dataiku saved model with its lineage.',
    support: { 'model-lineage': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: MLflow extension',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/mlflow.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-policies',
    text: 'Each deployment infrastructure of Dataiku can block unapproved model versions and bundles, warn about them, or deploy without a check, which is the default.',
    support: { 'approval-workflow': { how: 'native' } },
    about: ['deployment-inventory'],
    sources: [
      {
        title: 'Dataiku documentation 14: Deployment Governance policies',
        url: 'https://doc.dataiku.com/dss/14/governance/deployment-policies.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sign-offs',
    text: 'Sign-offs in Dataiku Govern collect feedback reviews and a final approval for a workflow step and can be delegated or recur.',
    support: { 'approval-workflow': { how: 'native' } },
    only: ['govern'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Govern artifacts',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/govern/artifact.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bundle-registry',
    text: 'The Bundle Registry of Dataiku Govern shows bundles of several instances with their state, such as in production or waiting for approval.',
    support: { 'deployment-inventory': { how: 'native' } },
    only: ['govern'],
    sources: [
      {
        title: 'Dataiku documentation 11: Bundle Registry',
        url: 'https://doc.dataiku.com/dss/11/governance/bundle-registry.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'govern-permissions',
    text: 'Dataiku Govern sets permissions and role assignments for each blueprint, the template of the items that it governs.',
    support: { 'model-access-control': { how: 'native' } },
    only: ['govern'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Govern roles and permissions',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/govern/admin_roles_permissions_handler.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation 14: AI Governance',
        url: 'https://doc.dataiku.com/dss/14/governance/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shared-saved-models',
    text: 'A Dataiku project can expose objects such as saved models to another project, whose recipes then refer to them with the project key.',
    support: { 'cross-workspace-models': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Projects',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Recipes',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/recipe.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-document-generator',
    text: 'Dataiku generates a document about a trained model from a default or a custom docx template.',
    support: { 'model-documentation': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'asset-library-prompts',
    text: 'The Enterprise Asset Library of Dataiku holds prompts and prompt templates in managed collections for reuse; its introduction describes no versions of them.',
    support: { 'prompt-registry': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Dataiku knowledge base: Enterprise Asset Library',
        url: 'https://knowledge.dataiku.com/latest/collaboration/sharing-projects-assets/concept-enterprise-asset-library.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-studios',
    text: 'Prompt Studios in Dataiku keep prompts and their iterations for testing with different models before a Prompt recipe applies them in the Flow.',
    support: {},
    about: ['prompt-registry'],
    sources: [
      {
        title: 'Dataiku knowledge base: Prompt Studios and Prompt recipe',
        url: 'https://knowledge.dataiku.com/latest/ml-analytics/gen-ai/concept-prompt-studio.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hugging-face-presets',
    text: 'Dataiku provides presets for some common Hugging Face models; other compatible ones are set up by hand.',
    support: { 'foundation-model-catalog': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Dataiku Agent Management documentation: Running Hugging Face models',
        url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'monitored-deployments',
    text: 'Unified Monitoring lists the projects and API endpoints that are deployed with Dataiku, with their status.',
    support: { 'deployment-inventory': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 13: Unified Monitoring, Dataiku Projects',
        url: 'https://doc.dataiku.com/dss/13/mlops/unified-monitoring/dataiku-projects.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation: Unified Monitoring, API Endpoints',
        url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/api-endpoints.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-inventory',
    text: 'Agent Management discovers agents on connected platforms by scheduled scans and lets an organisation choose which of them to manage.',
    support: { 'deployment-inventory': { how: 'native' } },
    about: ['agent-deployment'],
    only: ['agent-management'],
    sources: [
      {
        title: 'Dataiku Agent Management documentation: Getting started',
        url: 'https://doc.dataiku.com/agent-management/latest/concepts/getting-started.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
