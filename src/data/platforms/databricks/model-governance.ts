import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'mlflow-model-registry',
    text: 'Databricks uses the MLflow model registry.',
    support: { 'model-registry': { how: 'native', via: ['MLflow'] } },
    sources: [
      { title: 'MLflow documentation: Model registry', url: 'https://www.mlflow.org/docs/latest/model-registry.html' },
      {
        title: 'Databricks SDK for Python: Registered models',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-permissions',
    text: 'Databricks adds permissions on models to the MLflow model registry as an enterprise feature.',
    support: { 'model-access-control': { how: 'native', via: ['MLflow'] } },
    only: ['platform'],
    sources: [
      {
        title: 'Databricks blog: Enterprise features of the MLflow model registry',
        url: 'https://databricks.com/blog/2020/04/15/databricks-extends-mlflow-model-registry-with-enterprise-features.html',
      },
      {
        title: 'Databricks SDK for Python: Registered models',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_permissions',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'models-in-unity-catalog',
    text: 'Models in Unity Catalog are a hosted MLflow registry with access control, audit, lineage and discovery across workspaces.',
    support: { 'model-registry': { how: 'native', via: ['MLflow'] }, 'cross-workspace-models': { how: 'native' } },
    sources: [
      {
        title: 'Databricks SDK for Python: Registered models',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_mlflow_model',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_model',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-aliases',
    text: 'Registered models in Unity Catalog carry movable aliases such as champion or prod instead of fixed stages.',
    support: { 'lifecycle-stages': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: ML training on Databricks',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Registered models',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-privileges',
    text: 'Using a model of Unity Catalog takes the EXECUTE privilege on it; only its owner sets aliases, and new versions need ownership or a privilege of their own.',
    support: { 'model-access-control': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Upgrade ML workflows to target models in Unity Catalog',
        url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/upgrade-workflows/',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Registered models',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-lineage-of-models',
    text: 'A model logged with a feature-store training set keeps in Unity Catalog which feature tables it depends on.',
    support: { 'model-lineage': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Feature engineering',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-registry-legacy',
    text: 'The Workspace Model Registry with its stages is legacy, and the vendor says that it will be deprecated.',
    support: { 'lifecycle-stages': { how: 'native' } },
    about: ['model-registry'],
    sources: [
      {
        title: 'Databricks SDK for Python: Model registry',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/model_registry.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Workspace Model Registry (legacy)',
        url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/workspace-model-registry',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stage-transition-requests',
    text: 'In the legacy Workspace Model Registry a user can request that a model version change stage, and another approves or rejects it.',
    support: { 'approval-workflow': { how: 'native' } },
    sources: [
      {
        title: 'Databricks SDK for Python: Model registry',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/model_registry.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-job-approval',
    text: 'An MLflow 3 deployment job can be held at an approval task until the model version in Unity Catalog is approved in the interface, which the task reads from a tag.',
    support: { 'approval-workflow': { how: 'native' } },
    sources: [
      {
        title: 'Databricks demos: Create MLflow model deployment job',
        url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/03a_create_deployment_job.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks demos: Challenger model approval',
        url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/04b_challenger_approval.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-registry',
    text: 'The MLflow Prompt Registry, in beta, keeps prompt templates in Unity Catalog with immutable versions, aliases and tags.',
    support: { 'prompt-registry': { how: 'native', via: ['MLflow'], stage: 'preview' } },
    sources: [
      {
        title: 'Databricks documentation: Prompt Registry',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/prompt-version-mgmt/prompt-registry/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-optimization',
    text: 'MLflow on Databricks can rewrite a registered prompt automatically with the GEPA optimiser and a scorer.',
    support: {},
    about: ['prompt-registry', 'llm-evaluation'],
    sources: [
      {
        title: 'Databricks agent skills: Prompt optimization',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-mlflow-evaluation/references/patterns-prompt-optimization.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'system-ai-models',
    text: 'The catalogue system.ai lists foundation models of several makers, which every workspace can call through ready pay-per-token endpoints.',
    support: { 'foundation-model-catalog': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Model Serving endpoints',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-inventory',
    text: 'The serving interface, the API and the CLI list the endpoints of a workspace with their state and served versions.',
    support: { 'deployment-inventory': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Model Serving endpoints',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Serving endpoints',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/serving/serving_endpoints.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-webhooks',
    text: 'Webhooks on events of the Workspace Model Registry, such as a stage change, start a job or call a web address.',
    support: {},
    about: ['ci-cd-integration', 'model-registry'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_mlflow_webhook',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_webhook',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shared-models',
    text: 'Delta Sharing between Databricks accounts can share models of Unity Catalog; the open sharing protocol is for tabular data.',
    support: { 'cross-workspace-models': { how: 'native' } },
    sources: [
      {
        title: 'Azure Databricks documentation: What is Delta Sharing?',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/delta-sharing/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'alias-switch',
    text: 'A batch job that loads a model by an alias uses another version at its next run once the alias is set to that version, without a change of code.',
    support: {},
    about: ['lifecycle-stages', 'deployment-rollback', 'batch-inference'],
    sources: [
      {
        title: 'Azure Databricks documentation: Batch inference',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/starter-journey/predictive-analytics/batch-inference',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-risk-pdf',
    text: 'A library among the industry solutions of Databricks writes a PDF report for model risk management from a registered model, its run and its data lineage; it was made for Databricks Runtime 11.3 and last changed in 2024.',
    support: { 'model-documentation': { how: 'integration', via: ['fsi-mrm-generation'] } },
    sources: [
      {
        title: 'Databricks industry solutions repository: Model risk management',
        url: 'https://github.com/databricks-industry-solutions/fsi-mrm-generation/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks industry solutions repository: mrm.py',
        url: 'https://github.com/databricks-industry-solutions/fsi-mrm-generation/blob/main/databricks/mrm.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-descriptions',
    text: 'Models and model versions registered in Unity Catalog can carry descriptions in free text, which a demonstration of Databricks checks before promotion; no form of a model card is given there.',
    support: { 'model-documentation': { how: 'native', partial: true } },
    sources: [
      {
        title: 'dbdemos notebooks: Register the model in Unity Catalog',
        url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/03b_from_notebook_to_models_in_uc.py',
        accessed: '2026-11-23',
      },
      {
        title: 'dbdemos notebooks: Challenger model validation',
        url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/04a_challenger_validation.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
