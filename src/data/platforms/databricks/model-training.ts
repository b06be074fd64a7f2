import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'mlflow',
    text: 'Model training on Databricks can use MLflow.',
    support: {},
    sources: [
      {
        title: 'Databricks documentation: Training models',
        url: 'https://docs.databricks.com/applications/machine-learning/train-model/index.html',
      },
      {
        title: 'Databricks documentation: Databricks Autologging',
        url: 'https://docs.databricks.com/aws/en/mlflow/databricks-autologging',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark-mllib',
    text: 'Models can be trained with Spark MLlib, the machine-learning library of Spark.',
    support: { 'built-in-algorithms': { how: 'native', via: ['Spark MLlib'] } },
    sources: [
      {
        title: 'Azure Databricks documentation: Hyperopt with distributed training',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl-hyperparam-tuning/hyperopt-distributed-ml',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'distributed-training',
    text: 'Databricks supports distributed training of models.',
    support: { 'distributed-training': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Distributed training',
        url: 'https://docs.databricks.com/applications/machine-learning/train-model/distributed-training/index.html',
      },
      {
        title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
        url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'gpu-training',
    text: 'Distributed training on Databricks can use GPUs.',
    support: { 'distributed-training': { how: 'native' }, 'accelerated-training': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Distributed training',
        url: 'https://docs.databricks.com/applications/machine-learning/train-model/distributed-training/index.html',
      },
      {
        title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
        url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'automl-separate-library',
    text: 'AutoML tries scikit-learn, XGBoost, LightGBM, Prophet and ARIMA models for classification, regression and forecasting; Databricks Runtime ML from 18.0 on does not include it.',
    support: { automl: { how: 'native' } },
    sources: [
      {
        title: 'Azure Databricks documentation: AutoML',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-forecasting',
    text: 'A forecasting experiment on serverless compute trains models from a table, a target and a time column and can register the best one in Unity Catalog.',
    support: { automl: { how: 'native' } },
    sources: [
      {
        title: 'Databricks SDK for Python: Forecasting',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/forecasting.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optuna-and-ray-tune',
    text: 'Databricks advises Optuna on one node and Ray Tune on several for tuning hyperparameters; Hyperopt left Databricks Runtime ML after 16.4 LTS.',
    support: { 'hyperparameter-tuning': { how: 'integration', via: ['Optuna or Ray Tune'] } },
    sources: [
      {
        title: 'Azure Databricks documentation: Hyperopt with distributed training',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl-hyperparam-tuning/hyperopt-distributed-ml',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: ML training on Databricks',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime',
    text: 'AI Runtime provisions serverless GPUs for training code; the Databricks CLI submits workloads for one or several nodes that are described in YAML.',
    support: {
      'custom-training-code': { how: 'native' },
      'distributed-training': { how: 'native' },
      'accelerated-training': { how: 'native' },
    },
    sources: [
      {
        title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
        url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-distributed',
    text: 'A decorator of the AI Runtime SDK, in beta, runs a notebook function on all GPUs of one node, up to eight H100, with PyTorch DDP, FSDP or DeepSpeed.',
    support: { 'accelerated-training': { how: 'native', stage: 'preview' } },
    about: ['distributed-training'],
    sources: [
      {
        title: 'Azure Databricks documentation: Distributed training in notebooks',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/ai-runtime/connecting/distributed-training',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-images',
    text: 'AI Runtime workloads can use Docker images of the user, for which Databricks publishes recommended base images for AWS and Azure.',
    support: { 'custom-training-code': { how: 'native' }, 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: AI Runtime Docker images',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/experimental/databricks-ai-runtime/docker-images.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-fine-tuning-ai-runtime',
    text: 'Language models are fine-tuned on AI Runtime with the user’s own training code; the documentation has examples, parameter-efficient methods among them.',
    support: { 'llm-fine-tuning': { how: 'native' } },
    sources: [
      {
        title: 'Azure Databricks documentation: AI Runtime example notebooks',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/sgc-examples/',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
        url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'foundation-model-fine-tuning-deprecated',
    text: 'Foundation Model Fine-tuning is deprecated: its interface and new installations of its package were to be blocked after 14 August 2026, while earlier runs can be retrained.',
    support: { 'llm-fine-tuning': { how: 'native', stage: 'deprecated' } },
    sources: [
      {
        title: 'Azure Databricks documentation: Create and deploy a Foundation Model Fine-tuning run',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/large-language-models/foundation-model-training/fine-tune-run-tutorial',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spot-clusters',
    text: 'Clusters can run workers on spot or preemptible instances of AWS, Azure and Google Cloud and fall back to on-demand capacity.',
    support: { 'spot-training': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_cluster',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cluster-docker-images',
    text: 'Databricks Container Services starts clusters from a Docker image that the user names, once an administrator has switched it on.',
    support: { 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_cluster',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lakeflow-jobs',
    text: 'Lakeflow Jobs orchestrates tasks such as notebooks, Python code, SQL, dbt and pipelines as a graph with dependencies, retries and schedules.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Lakeflow Jobs',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_job',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/job',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autologging',
    text: 'Databricks Autologging records parameters, metrics, files and lineage of models trained in interactive Python notebooks on Databricks Runtime ML; serverless compute needs an explicit call.',
    support: { autologging: { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Databricks documentation: Databricks Autologging',
        url: 'https://docs.databricks.com/aws/en/mlflow/databricks-autologging',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-experiments',
    text: 'MLflow experiments on a tracking server hosted by Databricks let users search, visualise and compare runs and download their artifacts.',
    support: { 'experiment-tracking': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Databricks SDK for Python: Experiments',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/experiments.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-run-monitoring',
    text: 'AI Runtime gives status, logs and system metrics of GPU workloads and records them with MLflow.',
    support: { 'training-debugging': { how: 'native' } },
    about: ['experiment-tracking'],
    sources: [
      {
        title: 'Databricks documentation: Use the Databricks CLI with AI Runtime',
        url: 'https://docs.databricks.com/aws/en/machine-learning/ai-runtime/connecting/cli/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-trial-notebooks',
    text: 'AutoML writes a notebook with the source code of every trial, to be reviewed, repeated or changed.',
    support: {},
    about: ['automl', 'reproducible-environments'],
    sources: [
      {
        title: 'Azure Databricks documentation: AutoML',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/automl/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'runtime-ml-libraries',
    text: 'A run on serverless compute declares its environment version and pinned Python packages with the job.',
    support: { 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: ML training on Databricks',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'instance-pool-caps',
    text: 'An instance pool has one node type, which may have GPUs, and a maximum of instances, past which no new cluster is created from it; groups can be allowed to attach. The pages describe no queue and no fractions of GPUs.',
    support: { 'gpu-scheduling': { how: 'custom', partial: true } },
    sources: [
      {
        title: 'Databricks Terraform provider documentation: databricks_instance_pool',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/instance_pool',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_permissions',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/permissions',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider documentation: databricks_node_type',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/data-sources/node_type',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
