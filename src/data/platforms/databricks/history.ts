import type { RetiredMatrixFeature } from '../../matrix-types.ts';

export const history: readonly RetiredMatrixFeature[] = [
  {
    slug: 'open-source-parts',
    text: 'Of what Databricks offers, Spark and MLflow are open source.',
    support: { 'open-source-edition': { how: 'native', partial: true } },
    sources: [],
    recorded: '2021-10',
    category: 'product-focus',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Delta Lake and Unity Catalog are open source as well.',
      sources: [
        {
          title: 'Delta Lake repository: README',
          url: 'https://github.com/delta-io/delta/blob/master/README.md',
          accessed: '2026-11-23',
        },
        {
          title: 'Unity Catalog repository: README',
          url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/pricing/open-source-and-tied-licences'],
    },
  },
  {
    slug: 'delta-lake',
    text: 'Delta Lake belongs to the enterprise offering of Databricks.',
    support: {},
    only: ['platform'],
    sources: [],
    recorded: '2021-10',
    category: 'product-focus',
    retired: {
      recorded: '2026-11',
      why: 'mistaken',
      reason:
        'Delta Lake is an open-source framework under the Apache License and not confined to the commercial platform.',
      sources: [
        {
          title: 'Delta Lake repository: README',
          url: 'https://github.com/delta-io/delta/blob/master/README.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/pricing/open-source-and-tied-licences'],
    },
  },
  {
    slug: 'customer-managed-aws-first',
    text: 'AWS was the first cloud on which Databricks offered the customer-managed SaaS option.',
    support: {},
    about: ['customer-cloud-deployment'],
    only: ['platform'],
    sources: [],
    recorded: '2021-10',
    category: 'product-focus',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No source for the order of the clouds was found.',
      sources: [],
    },
  },
  {
    slug: 'open-core',
    text: 'Databricks is open core, so it is open source in part.',
    support: { 'open-source-edition': { how: 'native', partial: true } },
    sources: [],
    recorded: '2021-10',
    category: 'pricing',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The statement is made more exact by naming the open parts and the licence of others.',
      sources: [
        {
          title: 'Delta Lake repository: README',
          url: 'https://github.com/delta-io/delta/blob/master/README.md',
          accessed: '2026-11-23',
        },
        {
          title: 'Unity Catalog repository: README',
          url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
          accessed: '2026-11-23',
        },
        {
          title: 'Databricks CLI repository: License',
          url: 'https://github.com/databricks/cli/blob/main/LICENSE',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/pricing/open-source-and-tied-licences'],
    },
  },
  {
    slug: 'cloud-provider-integrations',
    text: 'For data preparation, Databricks has integrations with cloud providers.',
    support: { 'data-connectors': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Databricks PDF: Preparing data for machine learning and analytics',
        url: 'https://databricks.com/wp-content/uploads/2019/08/Prepare-Your-Data-for-Machine-Learning-Analytics.pdf',
      },
    ],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Connectors now cover SaaS applications and databases besides cloud storage.',
      sources: [
        {
          title: 'Databricks agent skills: Lakeflow Connect',
          url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/SKILL.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/data-preparation/lakeflow-connect', 'databricks/data-preparation/cloud-storage-loading'],
    },
  },
  {
    slug: 'automl',
    text: 'Databricks trains models with AutoML.',
    support: { automl: { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: AutoML',
        url: 'https://docs.databricks.com/applications/machine-learning/automl.html',
      },
    ],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'AutoML is no longer part of Databricks Runtime ML from version 18.0 on.',
      sources: [
        {
          title: 'Azure Databricks documentation: AutoML',
          url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'databricks/model-training/automl-separate-library',
        'databricks/model-training/serverless-forecasting',
      ],
    },
  },
  {
    slug: 'mlflow-model-serving',
    text: 'MLflow model serving on Databricks, in preview, provides real-time predictions.',
    support: { 'real-time-endpoints': { how: 'native', via: ['MLflow'], stage: 'preview' } },
    sources: [
      {
        title: 'Databricks documentation: MLflow model serving',
        url: 'https://docs.databricks.com/applications/mlflow/model-serving.html',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2025-09-15',
      why: 'changed',
      reason: 'MLflow model serving ended in favour of Model Serving.',
      sources: [
        {
          title: 'Databricks documentation: Migrate to Model Serving',
          url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/migrate-model-serving',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/model-deployment/model-serving'],
    },
  },
  {
    slug: 'spark-streaming',
    text: 'Spark runs streaming predictions on Databricks.',
    support: { 'streaming-inference': { how: 'native', via: ['Spark'] } },
    sources: [],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'Streaming predictions are described through streaming tables of Lakeflow pipelines.',
      sources: [
        {
          title: 'Databricks agent skills: AI functions',
          url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/model-deployment/streaming-table-inference'],
    },
  },
  {
    slug: 'versions-and-stages',
    text: 'With MLflow, models on Databricks have versions and stages.',
    support: { 'lifecycle-stages': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Databricks documentation: MLflow model serving',
        url: 'https://docs.databricks.com/applications/mlflow/model-serving.html',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Models in Unity Catalog carry aliases; stages remain only in the legacy registry.',
      sources: [
        {
          title: 'Databricks agent skills: ML training on Databricks',
          url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
          accessed: '2026-11-23',
        },
        {
          title: 'Databricks documentation: Workspace Model Registry (legacy)',
          url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/workspace-model-registry',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'databricks/model-governance/model-aliases',
        'databricks/model-governance/workspace-registry-legacy',
      ],
    },
  },
  {
    slug: 'model-serving-preview',
    text: 'MLflow model serving on Databricks is a recent addition and still in preview.',
    support: { 'real-time-endpoints': { how: 'native', via: ['MLflow'], stage: 'preview' } },
    sources: [
      {
        title: 'Databricks blog: MLflow model serving announcement',
        url: 'https://databricks.com/blog/2020/06/25/announcing-mlflow-model-serving-on-databricks.html',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      since: '2025-09-15',
      why: 'changed',
      reason: 'The preview ended and Model Serving took its place.',
      sources: [
        {
          title: 'Databricks documentation: Migrate to Model Serving',
          url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/migrate-model-serving',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/model-deployment/model-serving'],
    },
  },
  {
    slug: 'traffic-splitting',
    text: 'Traffic can be split between models through the deployment tools that MLflow integrates with.',
    support: { 'traffic-splitting': { how: 'integration', via: ['deployment tools integrated with MLflow'] } },
    sources: [
      {
        title: 'MLflow documentation: Built-in deployment tools',
        url: 'https://www.mlflow.org/docs/latest/models.html#built-in-deployment-tools',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Endpoints of Model Serving split traffic themselves.',
      sources: [
        {
          title: 'Databricks Terraform provider: databricks_model_serving',
          url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/scaling-predictions/served-entity-traffic'],
    },
  },
  {
    slug: 'inference-pipelines',
    text: 'Inference pipelines can be built through the deployment tools that MLflow integrates with.',
    support: { 'inference-graphs': { how: 'integration', via: ['deployment tools integrated with MLflow'] } },
    sources: [
      {
        title: 'MLflow documentation: Built-in deployment tools',
        url: 'https://www.mlflow.org/docs/latest/models.html#built-in-deployment-tools',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Several steps are now joined in a custom model behind one Databricks endpoint.',
      sources: [
        {
          title: 'Databricks agent skills: Custom pyfunc models',
          url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/custom-pyfunc.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/model-deployment/pyfunc-pipelines'],
    },
  },
  {
    slug: 'drift-detection',
    text: 'Drift can be detected on Databricks, but this has to be set up by hand.',
    support: { 'drift-detection': { how: 'custom' } },
    sources: [
      {
        title: 'Databricks blog: From model deployment to drift detection',
        url: 'https://databricks.com/blog/2019/09/18/productionizing-machine-learning-from-deployment-to-drift-detection.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Data profiling computes drift metrics without hand-made set-up.',
      sources: [
        {
          title: 'Databricks documentation: Data profiling metric tables',
          url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/data-monitoring/profile-drift'],
    },
  },
  {
    slug: 'prediction-analysis',
    text: 'Predictions can be analysed on Databricks, but this has to be set up by hand.',
    support: {},
    sources: [
      {
        title: 'Databricks blog: From model deployment to drift detection',
        url: 'https://databricks.com/blog/2019/09/18/productionizing-machine-learning-from-deployment-to-drift-detection.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Inference profiles of data profiling analyse predictions.',
      sources: [
        {
          title: 'Databricks documentation: Data profiling metric tables',
          url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/performance-monitoring/inference-profile'],
    },
  },
  {
    slug: 'spark-streaming',
    text: 'Spark streaming can be used in hand-made drift detection and analysis of predictions.',
    support: { 'drift-detection': { how: 'custom', via: ['Spark streaming'] } },
    sources: [
      {
        title: 'Databricks blog: From model deployment to drift detection',
        url: 'https://databricks.com/blog/2019/09/18/productionizing-machine-learning-from-deployment-to-drift-detection.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Data profiling replaced hand-made drift detection.',
      sources: [
        {
          title: 'Databricks documentation: Data profiling metric tables',
          url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/data-monitoring/profile-drift'],
    },
  },
  {
    slug: 'deployment-history',
    text: 'The MLflow model registry on Databricks has a deployment history for models on MLflow model serving, in preview.',
    support: {},
    about: ['deployment-inventory'],
    sources: [
      {
        title: 'Databricks documentation: Scoring deployed model versions',
        url: 'https://docs.databricks.com/applications/mlflow/model-serving.html#score-deployed-model-versions',
      },
    ],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      since: '2025-09-15',
      why: 'ended',
      reason: 'It belonged to MLflow model serving, which ended.',
      sources: [
        {
          title: 'Databricks documentation: Migrate to Model Serving',
          url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/migrate-model-serving',
          accessed: '2026-11-23',
        },
      ],
    },
  },
  {
    slug: 'delta-lake-lineage',
    text: 'Training with MLflow can be combined with Delta Lake to record data lineage in depth.',
    support: { 'data-lineage': { how: 'native', via: ['MLflow and Delta Lake'] } },
    about: ['model-lineage'],
    only: ['platform'],
    sources: [
      {
        title: 'Databricks notebook: Training with MLflow and Delta Lake',
        url: 'https://docs.databricks.com/_static/notebooks/mlflow/mlflow-delta-training.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-governance',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Unity Catalog records lineage of tables, columns and models at run time.',
      sources: [
        {
          title: 'Databricks documentation: View data lineage using Unity Catalog',
          url: 'https://docs.databricks.com/aws/en/data-governance/unity-catalog/data-lineage',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'databricks/data-governance/runtime-lineage',
        'databricks/model-governance/feature-lineage-of-models',
      ],
    },
  },
  {
    slug: 'ci-cd-templates',
    text: 'Databricks Labs supplies templates for CI/CD.',
    support: { 'ci-cd-integration': { how: 'native' } },
    sources: [
      {
        title: 'Databricks blog: CI/CD templates from Databricks Labs',
        url: 'https://databricks.com/blog/2020/06/05/automate-continuous-integration-and-continuous-delivery-on-databricks-using-databricks-labs-ci-cd-templates.html',
      },
    ],
    recorded: '2021-10',
    category: 'continuous-delivery',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'MLOps Stacks of Databricks itself supplies the CI/CD templates for machine learning.',
      sources: [
        {
          title: 'Databricks MLOps Stacks: README',
          url: 'https://github.com/databricks/mlops-stacks/blob/main/README.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['databricks/continuous-delivery/mlops-stacks'],
    },
  },
  {
    slug: 'model-stages',
    text: 'Models in the MLflow model registry move from one stage to another.',
    support: { 'lifecycle-stages': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'MLflow documentation: Changing the stage of a model',
        url: 'https://www.mlflow.org/docs/latest/model-registry.html#transitioning-an-mlflow-models-stage',
      },
    ],
    recorded: '2021-10',
    category: 'continuous-delivery',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Models in Unity Catalog are promoted by aliases instead of stages.',
      sources: [
        {
          title: 'Databricks agent skills: ML training on Databricks',
          url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
          accessed: '2026-11-23',
        },
        {
          title: 'Databricks documentation: Workspace Model Registry (legacy)',
          url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/workspace-model-registry',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'databricks/model-governance/model-aliases',
        'databricks/model-governance/workspace-registry-legacy',
      ],
    },
  },
];
