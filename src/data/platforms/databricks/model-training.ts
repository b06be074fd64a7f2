import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelTraining: readonly WrittenFeature[] = [
  {
    slug: 'mlflow',
    text: 'Training runs on Databricks can be recorded with MLflow.',
    support: {},
    sources: [
      { page: pages.trainingModels },
      { page: pages.databricksAutologging, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark-mllib',
    text: 'Users can train models on Databricks with MLlib, the machine-learning library of Apache Spark.',
    support: { 'built-in-algorithms': { how: 'native', shows: ['supplied', 'tasks'], via: ['apache-spark'] } },
    sources: [
      { page: pages.azureDatabricksHyperoptWithDistributedTraining, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.useApacheSparkMllib, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'distributed-training',
    text: 'Databricks supports distributed training of models, for example with TorchDistributor.',
    support: { 'distributed-training': { how: 'native', shows: ['machines', 'own-code'] } },
    sources: [
      { page: pages.distributedTraining },
      { page: pages.useTheDatabricksCliWithAiRuntime, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.distributedTrainingOverview, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.trainingWithTorchDistributor, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.demosTorchLightningTraining, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'gpu-training',
    text: 'Distributed training on Databricks can use GPUs.',
    support: {
      'distributed-training': { how: 'native', shows: ['machines', 'own-code'] },
      'accelerated-training': { how: 'native', shows: ['accelerator'] },
    },
    sources: [
      { page: pages.distributedTraining },
      { page: pages.useTheDatabricksCliWithAiRuntime, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.trainingWithTorchDistributor, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.demosTorchLightningTraining, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'automl-separate-library',
    text: 'Databricks AutoML, which has not been part of Databricks Runtime ML since version 18.0, tries scikit-learn, XGBoost, LightGBM, Prophet and ARIMA models for classification, regression and forecasting.',
    support: {
      automl: { how: 'native', shows: ['choose', 'tasks'] },
      'built-in-algorithms': { how: 'native', shows: ['supplied', 'several', 'tasks'] },
    },
    sources: [{ page: pages.azureDatabricksAutoML, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-forecasting',
    text: 'Databricks serverless forecasting (in public preview) trains models from a table, a target and a time column, and can register the best model in Unity Catalog.',
    support: { automl: { how: 'native', shows: ['choose'], stage: 'preview' } },
    sources: [
      { page: pages.sdkForPythonForecasting, accessed: '2026-12-01' },
      { page: pages.azureDatabricksServerlessForecasting, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optuna-and-ray-tune',
    text: 'For hyperparameter tuning, Databricks recommends Optuna on a single node and Ray Tune for distributed tuning, in place of the deprecated Hyperopt.',
    support: { 'hyperparameter-tuning': { how: 'custom', shows: ['search', 'parallel'], via: ['optuna', 'ray'] } },
    sources: [
      { page: pages.azureDatabricksHyperoptWithDistributedTraining, accessed: '2026-11-23' },
      { page: pages.agentSkillsMlTrainingOnDatabricks, accessed: '2026-12-01' },
      { page: pages.hyperparameterTuning, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperopt-removal',
    text: 'The last version of Databricks Runtime ML to include Hyperopt, a hyperparameter-tuning library, is 16.4 LTS (long-term support).',
    support: {},
    about: ['hyperparameter-tuning'],
    sources: [
      { page: pages.azureDatabricksHyperoptWithDistributedTraining, accessed: '2026-11-23' },
      { page: pages.agentSkillsMlTrainingOnDatabricks, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime',
    text: 'In public preview, Databricks CLI commands submit training workloads described in YAML to AI Runtime, which provisions serverless GPUs on one or several nodes.',
    support: {
      'custom-training-code': { how: 'native', shows: ['job', 'environment', 'resources', 'state'], stage: 'preview' },
      'distributed-training': { how: 'native', shows: ['machines', 'own-code'], stage: 'preview' },
      'accelerated-training': { how: 'native', shows: ['accelerator', 'choice', 'own-code'], stage: 'preview' },
    },
    sources: [
      { page: pages.useTheDatabricksCliWithAiRuntime, accessed: '2026-12-01' },
      { page: pages.azureDatabricksCliAirCommands, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiRuntimeTrackRuns, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiRuntimeWorkloadYaml, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-distributed',
    text: 'A decorator of the Databricks AI Runtime SDK (beta) runs a notebook function on all GPUs of one node, up to eight H100s, with PyTorch distributed data parallel (DDP), fully sharded data parallel (FSDP) or DeepSpeed.',
    support: {
      'accelerated-training': { how: 'native', shows: ['accelerator', 'choice', 'own-code'], stage: 'preview' },
    },
    about: ['distributed-training'],
    sources: [{ page: pages.azureDatabricksDistributedTrainingInNotebooks, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-images',
    text: 'Databricks AI Runtime workloads submitted on the command line can use the user’s own Docker images (in beta), and Databricks publishes recommended base images for AWS and Azure.',
    support: {
      'custom-training-code': { how: 'native', shows: ['job', 'environment'], stage: 'preview' },
      'reproducible-environments': { how: 'native', shows: ['declared'], stage: 'preview' },
    },
    sources: [
      { page: pages.agentSkillsAiRuntimeDockerImages, accessed: '2026-12-01' },
      { page: pages.aiRuntimeCustomDockerImages, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.azureDatabricksCliAirCommands, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-job-clusters',
    text: 'A Databricks Lakeflow job can run a training notebook or script on a separate cluster, and the job definition sets the cluster’s machine type (such as one with GPUs), number of workers and libraries.',
    support: {
      'custom-training-code': { how: 'native', shows: ['job', 'environment', 'resources'] },
      'accelerated-training': { how: 'native', shows: ['accelerator', 'choice', 'own-code'] },
    },
    sources: [
      { page: pages.jobsExamples, accessed: '2026-12-01' },
      { page: pages.terraformProviderDatabricksJob, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'llm-fine-tuning-ai-runtime',
    text: 'Users can fine-tune language models with their own training code on Databricks AI Runtime, which is in public preview for use on a single node.',
    support: { 'llm-fine-tuning': { how: 'custom', shows: ['own-loop'], stage: 'preview' } },
    sources: [
      { page: pages.azureDatabricksAiRuntimeExampleNotebooks, accessed: '2026-12-01' },
      { page: pages.useTheDatabricksCliWithAiRuntime, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-llm-examples',
    text: 'Example notebooks for Databricks AI Runtime (in public preview) fine-tune all weights or LoRA adapters of Qwen, Llama, GPT-OSS and Olmo models.',
    support: { 'llm-fine-tuning': { how: 'custom', shows: ['own-loop', 'models', 'methods'], stage: 'preview' } },
    sources: [
      { page: pages.aiRuntimeLlmExamples, accessed: '2026-11-30' },
      { page: pages.aiRuntimeOverview, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'foundation-model-fine-tuning-ended',
    text: 'Databricks Foundation Model Fine-tuning has reached its end of life, and its package and interface are no longer available.',
    support: {},
    about: ['llm-fine-tuning'],
    sources: [{ page: pages.fineTuningApiEndOfLife, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'spot-clusters',
    text: 'Databricks clusters for training jobs can use spot or preemptible instances of AWS, Azure and Google Cloud as workers, and can fall back to on-demand capacity.',
    support: { 'spot-training': { how: 'native', shows: ['interruptible'] } },
    sources: [
      { page: pages.terraformProviderDatabricksCluster, accessed: '2026-12-01' },
      { page: pages.jobsExamples, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lost-nodes-replaced',
    text: 'Azure Databricks replaces failed cluster nodes without user intervention, and if a job’s driver node is lost, the job restarts.',
    support: {},
    about: ['spot-training'],
    sources: [{ page: pages.azureReliabilityDatabricks, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'cluster-docker-images',
    text: 'If an administrator has enabled Databricks Container Services, a cluster (such as one created for a job) can start from a Docker image that the user specifies, but not in standard access mode.',
    support: { 'reproducible-environments': { how: 'native', shows: ['declared'] } },
    sources: [
      { page: pages.terraformProviderDatabricksCluster, accessed: '2026-12-01' },
      { page: pages.standardComputeLimitations, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.terraformProviderDatabricksJob, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lakeflow-jobs',
    text: 'Databricks Lakeflow Jobs orchestrates tasks such as notebooks, Python code, SQL, dbt and pipelines as a graph with dependencies, retries and schedules.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] } },
    sources: [
      { page: pages.agentSkillsLakeflowJobs, accessed: '2026-12-01' },
      { page: pages.terraformProviderDatabricksJob, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'job-task-status',
    text: 'For each run of a Databricks Lakeflow job, the tasks are listed with their status and dependencies.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph', 'state'] } },
    sources: [{ page: pages.sdkForPythonJobsDataClasses, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'autologging',
    text: 'Databricks Autologging records the parameters, metrics, files and lineage of models trained in interactive Python notebooks on Databricks Runtime ML (or, after an explicit call, on serverless compute).',
    support: { autologging: { how: 'native', shows: ['auto', 'model', 'libraries'], via: ['mlflow'] } },
    sources: [{ page: pages.databricksAutologging, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-experiments',
    text: 'Databricks hosts an MLflow tracking server on which users can search, visualise and compare the runs of experiments and download run artefacts.',
    support: { 'experiment-tracking': { how: 'native', shows: ['record', 'compare', 'files'], via: ['mlflow'] } },
    sources: [{ page: pages.sdkForPythonExperiments, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-run-monitoring',
    text: 'In public preview, Databricks AI Runtime provides status, logs, system metrics and an MLflow record for GPU workloads submitted with Databricks CLI commands.',
    support: { 'training-debugging': { how: 'native', shows: ['inspect', 'resources'], stage: 'preview' } },
    about: ['experiment-tracking'],
    sources: [
      { page: pages.useTheDatabricksCliWithAiRuntime, accessed: '2026-12-01' },
      { page: pages.azureDatabricksCliAirCommands, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiRuntimeTrackRuns, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-trial-notebooks',
    text: 'For every trial, Databricks AutoML writes a notebook with source code, and users can review, rerun or change this notebook.',
    support: {},
    about: ['automl', 'reproducible-environments'],
    sources: [{ page: pages.azureDatabricksAutoML, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'runtime-ml-libraries',
    text: 'A run submitted to Databricks serverless compute can declare its environment version, pinned Python packages and the notebook to run.',
    support: { 'reproducible-environments': { how: 'native', shows: ['declared', 'entry'] } },
    sources: [{ page: pages.agentSkillsMlTrainingOnDatabricks, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'job-git-source',
    text: 'The definition of a Databricks job can specify libraries and a Git branch, tag or commit for the job’s code, and each run records the commit used and a snapshot of the cluster specification.',
    support: {
      'reproducible-environments': { how: 'native', shows: ['declared', 'entry', 'kept'] },
      'source-control': { how: 'native', shows: ['git', 'remote'] },
    },
    sources: [
      { page: pages.terraformProviderDatabricksJob, accessed: '2026-12-01' },
      { page: pages.sdkForPythonJobsDataClasses, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'instance-pool-caps',
    text: 'A Databricks instance pool can have a GPU node type and a maximum number of instances, but once this number is reached, no new cluster can be created from the pool until instances become idle.',
    support: { 'gpu-scheduling': { how: 'custom', shows: ['share', 'quota'], partial: true } },
    sources: [
      { page: pages.terraformProviderDatabricksInstancePool, accessed: '2026-12-01' },
      { page: pages.terraformProviderDatabricksPermissions, accessed: '2026-12-01' },
      { page: pages.terraformProviderDatabricksNodeType, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'instance-pool-groups',
    text: 'Groups in a Databricks workspace can be granted permission to attach clusters to an instance pool.',
    support: {},
    about: ['gpu-scheduling'],
    sources: [{ page: pages.terraformProviderDatabricksPermissions, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'automl-imputation',
    text: 'By default, Databricks AutoML (not part of Databricks Runtime ML since version 18.0) chooses a method to impute a column’s missing values on the basis of the column’s type and content.',
    support: { automl: { how: 'native', shows: ['choose', 'prepare'] } },
    sources: [
      { page: pages.automlDataPreparation, accessed: '2026-11-30' },
      { page: pages.azureDatabricksAutoML, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optuna-on-spark',
    text: 'MLflow’s MlflowSparkStudy class, included in Databricks Runtime ML from version 17.0 on, runs Optuna tuning studies in parallel on Spark with a sampler that the user can choose.',
    support: {
      'hyperparameter-tuning': {
        how: 'integration',
        shows: ['search', 'methods', 'parallel'],
        via: ['optuna', 'apache-spark'],
      },
    },
    sources: [
      { page: pages.azureDatabricksOptuna, accessed: '2026-12-01' },
      { page: pages.mlflowRepositoryOptunaOnSpark, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torch-distributor',
    text: 'TorchDistributor on Databricks starts a given number of PyTorch processes across the worker nodes of a Spark cluster and sets up communication between them.',
    support: {
      'distributed-training': { how: 'native', shows: ['machines', 'own-code', 'start'], via: ['apache-spark'] },
    },
    sources: [{ page: pages.trainingWithTorchDistributor, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'spark-task-resource-fractions',
    text: 'A task in open-source Apache Spark can request a fraction of a resource, such as a GPU, so that several tasks of one application can share the resource.',
    support: {},
    about: ['fractional-gpus'],
    only: ['open-source'],
    sources: [{ page: pages.apacheSparkTaskResourceRequest, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
