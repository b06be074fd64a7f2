import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelTraining: readonly WrittenFeature[] = [
  {
    slug: 'mlflow',
    text: 'Model training on Databricks can use MLflow.',
    support: {},
    sources: [
      { page: pages.trainingModels },
      { page: pages.databricksAutologging, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark-mllib',
    text: 'Models can be trained with Spark MLlib, the machine-learning library of Spark.',
    support: { 'built-in-algorithms': { how: 'native', shows: ['supplied', 'tasks'], via: ['apache-spark'] } },
    sources: [
      { page: pages.azureDatabricksHyperoptWithDistributedTraining, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.useApacheSparkMllib, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'distributed-training',
    text: 'Databricks supports distributed training of models.',
    support: { 'distributed-training': { how: 'native', shows: ['machines', 'own-code'] } },
    sources: [
      { page: pages.distributedTraining },
      { page: pages.useTheDatabricksCliWithAiRuntime, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.distributedTrainingOverview, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.trainingWithTorchDistributor, recorded: '2026-12', accessed: '2026-12-01' },
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
      { page: pages.useTheDatabricksCliWithAiRuntime, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.trainingWithTorchDistributor, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'automl-separate-library',
    text: 'AutoML, which Databricks Runtime ML does not include from 18.0 on, tries scikit-learn, XGBoost, LightGBM, Prophet and ARIMA models for classification, regression and forecasting.',
    support: {
      automl: { how: 'native', shows: ['choose', 'tasks'] },
      'built-in-algorithms': { how: 'native', shows: ['supplied', 'several', 'tasks'] },
    },
    sources: [{ page: pages.azureDatabricksAutoML, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-forecasting',
    text: 'A forecasting experiment on serverless compute, in public preview, trains models from a table, a target and a time column and can register the best one in Unity Catalog.',
    support: { automl: { how: 'native', shows: ['choose'], stage: 'preview' } },
    sources: [
      { page: pages.sdkForPythonForecasting, accessed: '2026-11-23' },
      { page: pages.azureDatabricksServerlessForecasting, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optuna-and-ray-tune',
    text: 'Databricks recommends Optuna for tuning hyperparameters on one node, and Ray Tune in place of distributed tuning with the deprecated Hyperopt.',
    support: { 'hyperparameter-tuning': { how: 'custom', shows: ['search', 'parallel'], via: ['optuna', 'ray'] } },
    sources: [
      { page: pages.azureDatabricksHyperoptWithDistributedTraining, accessed: '2026-11-23' },
      { page: pages.agentSkillsMlTrainingOnDatabricks, accessed: '2026-11-23' },
      { page: pages.hyperparameterTuning, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperopt-removal',
    text: 'Hyperopt was removed from Databricks Runtime ML after version 16.4 LTS (long-term support).',
    support: {},
    about: ['hyperparameter-tuning'],
    sources: [
      { page: pages.azureDatabricksHyperoptWithDistributedTraining, accessed: '2026-11-23' },
      { page: pages.agentSkillsMlTrainingOnDatabricks, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime',
    text: 'AI Runtime provisions serverless GPUs for training code, in workloads for one or several nodes that YAML describes and commands of the Databricks CLI, in public preview, submit.',
    support: {
      'custom-training-code': { how: 'native', shows: ['job', 'environment', 'resources', 'state'], stage: 'preview' },
      'distributed-training': { how: 'native', shows: ['machines', 'own-code'], stage: 'preview' },
      'accelerated-training': { how: 'native', shows: ['accelerator', 'choice', 'own-code'], stage: 'preview' },
    },
    sources: [
      { page: pages.useTheDatabricksCliWithAiRuntime, accessed: '2026-11-23' },
      { page: pages.azureDatabricksCliAirCommands, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiRuntimeTrackRuns, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiRuntimeWorkloadYaml, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-distributed',
    text: 'A decorator of the AI Runtime SDK, in beta, runs a notebook function on all GPUs of one node, up to eight H100, with PyTorch distributed data parallel (DDP), fully sharded data parallel (FSDP) or DeepSpeed.',
    support: {
      'accelerated-training': { how: 'native', shows: ['accelerator', 'choice', 'own-code'], stage: 'preview' },
    },
    about: ['distributed-training'],
    sources: [{ page: pages.azureDatabricksDistributedTrainingInNotebooks, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-images',
    text: 'AI Runtime workloads, submitted by CLI commands in public preview, can use Docker images of the user, for which Databricks publishes recommended base images for AWS and Azure.',
    support: {
      'custom-training-code': { how: 'native', shows: ['job', 'environment'], stage: 'preview' },
      'reproducible-environments': { how: 'native', shows: ['declared'], stage: 'preview' },
    },
    sources: [
      { page: pages.agentSkillsAiRuntimeDockerImages, accessed: '2026-11-23' },
      { page: pages.azureDatabricksCliAirCommands, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-job-clusters',
    text: 'A Lakeflow job can run a training notebook or script on a separate cluster, whose machine type, such as one with GPUs, number of workers and libraries the job definition names.',
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
    text: 'Language models are fine-tuned with the user’s own training code, for which the documentation has examples, on AI Runtime, which that page calls public preview for single nodes.',
    support: { 'llm-fine-tuning': { how: 'custom', shows: ['own-loop'], stage: 'preview' } },
    sources: [
      { page: pages.azureDatabricksAiRuntimeExampleNotebooks, accessed: '2026-11-23' },
      { page: pages.useTheDatabricksCliWithAiRuntime, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-llm-examples',
    text: 'Example notebooks for AI Runtime, in public preview, fine-tune Qwen, Llama, GPT-OSS and Olmo models, with all weights or with LoRA adapters.',
    support: { 'llm-fine-tuning': { how: 'custom', shows: ['own-loop', 'models', 'methods'], stage: 'preview' } },
    sources: [
      { page: pages.aiRuntimeLlmExamples, accessed: '2026-11-30' },
      { page: pages.aiRuntimeOverview, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'foundation-model-fine-tuning-ended',
    text: 'Foundation Model Fine-tuning of Databricks has reached its end of life, and its package and interface are no longer available.',
    support: {},
    about: ['llm-fine-tuning'],
    sources: [{ page: pages.fineTuningApiEndOfLife, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'spot-clusters',
    text: 'Clusters, on which training jobs can run, can use spot or preemptible instances of AWS, Azure and Google Cloud for workers and fall back to on-demand capacity.',
    support: { 'spot-training': { how: 'native', shows: ['interruptible'] } },
    sources: [
      { page: pages.terraformProviderDatabricksCluster, accessed: '2026-11-23' },
      { page: pages.jobsExamples, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lost-nodes-replaced',
    text: 'Azure Databricks replaces failed nodes of a cluster without user intervention, and a job restarts if its driver node is lost.',
    support: {},
    about: ['spot-training'],
    sources: [{ page: pages.azureReliabilityDatabricks, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'cluster-docker-images',
    text: 'Databricks Container Services starts clusters from a Docker image that the user names, once an administrator has switched it on.',
    support: { 'reproducible-environments': { how: 'native', shows: ['declared'] } },
    sources: [{ page: pages.terraformProviderDatabricksCluster, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'lakeflow-jobs',
    text: 'Lakeflow Jobs orchestrates tasks such as notebooks, Python code, SQL, dbt and pipelines as a graph with dependencies, retries and schedules.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] } },
    sources: [
      { page: pages.agentSkillsLakeflowJobs, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatabricksJob, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'job-task-status',
    text: 'A run of Lakeflow Jobs lists its tasks, each with the tasks that it depends on and its own status.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph', 'state'] } },
    sources: [{ page: pages.sdkForPythonJobsDataClasses, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'autologging',
    text: 'Databricks Autologging records parameters, metrics, files and lineage of models trained in interactive Python notebooks on Databricks Runtime ML, and on serverless compute after an explicit call.',
    support: { autologging: { how: 'native', shows: ['auto', 'model', 'libraries'], via: ['mlflow'] } },
    sources: [{ page: pages.databricksAutologging, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-experiments',
    text: 'MLflow experiments on a tracking server hosted by Databricks let users search, visualise and compare runs and download their artefacts.',
    support: { 'experiment-tracking': { how: 'native', shows: ['record', 'compare', 'files'], via: ['mlflow'] } },
    sources: [{ page: pages.sdkForPythonExperiments, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'ai-runtime-run-monitoring',
    text: 'AI Runtime gives status, logs and system metrics of GPU workloads that commands of the Databricks CLI, in public preview, submit, and records them with MLflow.',
    support: { 'training-debugging': { how: 'native', shows: ['inspect', 'resources'], stage: 'preview' } },
    about: ['experiment-tracking'],
    sources: [
      { page: pages.useTheDatabricksCliWithAiRuntime, accessed: '2026-11-23' },
      { page: pages.azureDatabricksCliAirCommands, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiRuntimeTrackRuns, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-trial-notebooks',
    text: 'AutoML writes a notebook with the source code of every trial, to be reviewed, repeated or changed.',
    support: {},
    about: ['automl', 'reproducible-environments'],
    sources: [{ page: pages.azureDatabricksAutoML, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'runtime-ml-libraries',
    text: 'A run on serverless compute declares its environment version and pinned Python packages together with the notebook that it runs.',
    support: { 'reproducible-environments': { how: 'native', shows: ['declared', 'entry'] } },
    sources: [{ page: pages.agentSkillsMlTrainingOnDatabricks, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'job-git-source',
    text: 'A Databricks job, which names its libraries, can take its code from a branch, a tag or a commit of a Git repository, and each run keeps its commit and a snapshot of its cluster specification.',
    support: { 'reproducible-environments': { how: 'native', shows: ['declared', 'entry', 'kept'] } },
    about: ['source-control'],
    sources: [
      { page: pages.terraformProviderDatabricksJob, accessed: '2026-11-30' },
      { page: pages.sdkForPythonJobsDataClasses, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'instance-pool-caps',
    text: 'An instance pool has one node type, which may have GPUs, and a maximum of instances, past which no new cluster is created from it.',
    support: { 'gpu-scheduling': { how: 'custom', shows: ['share', 'quota'], partial: true } },
    sources: [
      { page: pages.terraformProviderDatabricksInstancePool, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatabricksPermissions, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatabricksNodeType, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'instance-pool-groups',
    text: 'Groups of a Databricks workspace can be allowed to attach clusters to an instance pool.',
    support: {},
    about: ['gpu-scheduling'],
    sources: [{ page: pages.terraformProviderDatabricksPermissions, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'automl-imputation',
    text: 'By default, AutoML selects how missing values of a column are imputed from the type and content of the column.',
    support: { automl: { how: 'native', shows: ['choose', 'prepare'] } },
    sources: [
      { page: pages.automlDataPreparation, accessed: '2026-11-30' },
      { page: pages.azureDatabricksAutoML, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optuna-on-spark',
    text: 'The MlflowSparkStudy class of MLflow, preinstalled in Databricks Runtime ML from 17.0 on, runs Optuna studies in parallel on Spark with a sampler that the user may choose.',
    support: {
      'hyperparameter-tuning': {
        how: 'integration',
        shows: ['search', 'methods', 'parallel'],
        via: ['optuna', 'apache-spark'],
      },
    },
    sources: [
      { page: pages.azureDatabricksOptuna, accessed: '2026-11-30' },
      { page: pages.mlflowRepositoryOptunaOnSpark, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torch-distributor',
    text: 'TorchDistributor starts a stated number of PyTorch processes across the worker nodes of a Spark cluster and sets up the communication between them.',
    support: {
      'distributed-training': { how: 'native', shows: ['machines', 'own-code', 'start'], via: ['apache-spark'] },
    },
    sources: [{ page: pages.trainingWithTorchDistributor, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
