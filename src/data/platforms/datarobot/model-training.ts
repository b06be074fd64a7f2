import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelTraining: readonly WrittenFeature[] = [
  {
    slug: 'autopilot',
    text: 'DataRobot’s Autopilot trains a selection of blueprints (sequences of preprocessing and modelling steps) for a dataset and target, and ranks the models on a leaderboard.',
    support: { automl: { how: 'native', shows: ['choose', 'ranking'] } },
    sources: [
      { page: pages.blueprintRepository, accessed: '2026-12-01' },
      { page: pages.agentSkillsModelTraining, accessed: '2026-12-01' },
      { page: pages.evaluateExperiments, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autopilot-modes',
    text: 'DataRobot’s modelling modes (Quick, Comprehensive and Manual) determine how many blueprints are trained for an experiment.',
    support: {},
    about: ['automl'],
    sources: [
      { page: pages.blueprintRepository, accessed: '2026-12-01' },
      { page: pages.agentSkillsModelTraining, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-recommendation',
    text: 'After Autopilot, DataRobot selects the most accurate single model (not a blender, which combines several models) and prepares this model for deployment.',
    support: {},
    about: ['automl'],
    sources: [{ page: pages.modelRecommendationProcess, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'blueprint-library',
    text: 'DataRobot’s blueprint repository contains ready-made blueprints of supervised and unsupervised algorithms that suit the data of an experiment.',
    support: { 'built-in-algorithms': { how: 'native', shows: ['supplied', 'several', 'tasks'] } },
    sources: [
      { page: pages.blueprintRepository, accessed: '2026-12-01' },
      { page: pages.modelingAlgorithms, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'time-series',
    text: 'DataRobot experiments support classification, regression, clustering, anomaly detection and time series forecasting.',
    support: { automl: { how: 'native', shows: ['choose', 'tasks'] } },
    about: ['built-in-algorithms'],
    sources: [
      { page: pages.unsupervisedPredictiveModeling, accessed: '2026-11-23' },
      { page: pages.timeSeriesForecasting, accessed: '2026-11-23' },
      { page: pages.agentSkillsModelTraining, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'blueprint-editor',
    text: 'In DataRobot’s blueprint editor, users can change a model’s preprocessing, modelling and postprocessing steps as nodes and connectors on a graph (not for time series models).',
    support: { 'visual-pipeline-builder': { how: 'native', shows: ['canvas', 'no-code'] } },
    sources: [
      { page: pages.editComposableBlueprints, accessed: '2026-12-01' },
      { page: pages.composableMlConsiderations, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-tasks',
    text: 'DataRobot custom tasks add Python or R code to a blueprint, which DataRobot runs in training and scoring (no GPUs, no time series, on the managed platform in the US and the EU or on configured self-managed installations).',
    support: { 'custom-training-code': { how: 'native', shows: ['job'] } },
    sources: [
      { page: pages.userModelsTemplatesForCustomTasks, accessed: '2026-12-01' },
      { page: pages.editComposableBlueprints, accessed: '2026-12-01' },
      { page: pages.composableMlConsiderations, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.customTasksConfiguration, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-jobs',
    text: 'DataRobot custom jobs run the user’s shell script in an execution environment, on demand or on a schedule, for tests, metrics, notifications or retraining.',
    support: {
      'custom-training-code': { how: 'native', shows: ['job', 'environment'] },
      'reproducible-environments': { how: 'native', shows: ['declared', 'entry'] },
      'automated-retraining': { how: 'native', shows: ['start'] },
    },
    sources: [
      { page: pages.createCustomJobs, accessed: '2026-11-23' },
      { page: pages.runAndScheduleJobs, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-job-resources',
    text: 'The definition of a DataRobot custom job, for instance for retraining, can name the user’s files, an execution environment version and a bundle of resources such as memory, CPU and GPU.',
    support: {
      'custom-training-code': { how: 'native', shows: ['job', 'environment', 'resources'] },
      'reproducible-environments': { how: 'native', shows: ['declared', 'entry'] },
      'accelerated-training': { how: 'native', shows: ['accelerator', 'choice', 'own-code'] },
    },
    sources: [
      { page: pages.terraformCustomJob, accessed: '2026-12-01' },
      { page: pages.workloadApiConfiguration, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.terraformProviderDatarobotExecutionEnvironment, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperparameter-tuning',
    text: 'Users can set a DataRobot model’s hyperparameters by hand, or let DataRobot’s own pattern search try several values within one model.',
    support: { 'hyperparameter-tuning': { how: 'native', shows: ['search'] } },
    sources: [
      { page: pages.hyperparameterTuning, accessed: '2026-11-23' },
      { page: pages.aiAcceleratorsHyperparameterOptimizationWorkflow, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperopt-accelerator',
    text: 'A DataRobot AI accelerator (example code) shows how to tune the hyperparameters of DataRobot models by Bayesian search with the Hyperopt library.',
    support: { 'hyperparameter-tuning': { how: 'custom', shows: ['search'], via: ['hyperopt'] } },
    sources: [
      { page: pages.hyperparameterOptimization, accessed: '2026-11-23' },
      { page: pages.hyperoptAcceleratorNotebook, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-training',
    text: 'DataRobot’s GPU workers use NVIDIA GPUs to train blueprints for data with text or image features (premium).',
    support: { 'accelerated-training': { how: 'native', shows: ['accelerator'] } },
    sources: [
      { page: pages.gpusForDeepLearningClassic, accessed: '2026-11-23' },
      { page: pages.gpusForDeepLearning, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'incremental-learning',
    text: 'DataRobot’s incremental learning trains a model in iterations over chunks of data, and users can compare the accuracy of the iterations.',
    support: {},
    about: ['automl'],
    sources: [
      { page: pages.advancedExperimentSetup, accessed: '2026-11-23' },
      { page: pages.modelIterationsNxtWorkbench, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'experiment-comparison',
    text: 'DataRobot users can compare models from several experiments in a Use Case, and each experiment keeps the settings with which its models were built.',
    support: { 'experiment-tracking': { how: 'native', shows: ['record', 'compare'] } },
    sources: [
      { page: pages.compareModels, accessed: '2026-11-23' },
      { page: pages.experimentSetup, accessed: '2026-12-01' },
      { page: pages.evaluateExperiments, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'airflow-provider',
    text: 'DataRobot’s provider for Apache Airflow 2 has operators and sensors for DAGs (directed acyclic graphs) that create projects, train and deploy models, and score data.',
    support: {
      'external-job-submission': { how: 'integration', via: ['apache-airflow'], shows: ['start', 'define'] },
      'pipeline-orchestration': { how: 'integration', via: ['apache-airflow'], shows: ['graph'] },
    },
    sources: [
      { page: pages.dataRobotProviderForApacheAirflowRepository, accessed: '2026-12-01' },
      { page: pages.apacheAirflow, accessed: '2026-11-23' },
      { page: pages.airflowProviderChangelog, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-pipelines',
    text: 'A DataRobot Registry pipeline runs Python functions, marked as tasks, as a directed graph (one container per task) and records the status, logs and results of each task.',
    support: {
      'pipeline-orchestration': { how: 'native', shows: ['graph', 'state'] },
      'custom-training-code': { how: 'native', shows: ['job', 'environment', 'resources', 'state'] },
    },
    sources: [
      { page: pages.pipelinesOverview, accessed: '2026-12-01' },
      { page: pages.viewAndManagePipelines, accessed: '2026-12-01' },
      { page: pages.buildAPipeline, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-pipeline-schedules',
    text: 'A pipeline in DataRobot’s Registry runs on demand or, once it is locked, on a recurring schedule.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] } },
    sources: [
      { page: pages.runAndSchedulePipelines, accessed: '2026-11-30' },
      { page: pages.viewAndManagePipelines, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-pipeline-locking',
    text: 'A DataRobot Registry pipeline consists of a Python file and an attached image, and once it is locked as a version, its logic and environment cannot be changed.',
    support: { 'reproducible-environments': { how: 'native', shows: ['declared', 'entry', 'kept'] } },
    sources: [
      { page: pages.pipelinesOverview, accessed: '2026-12-01' },
      { page: pages.viewAndManagePipelines, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'versioned-environments',
    text: 'DataRobot execution environments, each with a Docker context or image, are versioned and can be reused for custom models, jobs, applications and notebooks.',
    support: { 'reproducible-environments': { how: 'native', shows: ['declared'] } },
    sources: [
      { page: pages.terraformProviderDatarobotExecutionEnvironment, accessed: '2026-12-01' },
      { page: pages.environments, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-fine-tuning-accelerator',
    text: 'A DataRobot AI accelerator (example code) fine-tunes Llama 3.2 1B with Hugging Face libraries in a codespace, logs to Weights and Biases and deploys the model on DataRobot.',
    support: { 'llm-fine-tuning': { how: 'custom', shows: ['own-loop', 'use'] } },
    sources: [
      { page: pages.fineTuneDeployLlms, accessed: '2026-11-23' },
      { page: pages.aiAcceleratorsFineTuningInCodespaces, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'worker-queue',
    text: 'In DataRobot’s worker queue, users can follow model building and set how many modelling workers a project uses.',
    support: {},
    sources: [
      { page: pages.workerQueue, accessed: '2026-11-23' },
      { page: pages.resourceMonitor, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'syftr',
    text: 'DataRobot’s open-source tool syftr searches agentic and retrieval workflows by Bayesian optimisation for the best trade-off between several objectives.',
    support: {},
    about: ['hyperparameter-tuning', 'llm-evaluation'],
    sources: [{ page: pages.syftrReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'iteration-learning-curve',
    text: 'While an incremental learning model trains, DataRobot updates a curve that shows the validation score of each iteration.',
    support: { 'training-debugging': { how: 'native', shows: ['inspect', 'values'], partial: true } },
    sources: [{ page: pages.modelIterations, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'dpo-accelerator',
    text: 'A DataRobot AI accelerator (example code) tunes Qwen2 on preference data in a notebook, sharded over four GPUs with FSDP (Fully Sharded Data Parallel), and uploads the weights to the model workshop to be registered and deployed.',
    support: {
      'llm-fine-tuning': { how: 'custom', shows: ['own-loop', 'use'] },
      'accelerated-training': { how: 'custom', shows: ['accelerator', 'own-code'] },
    },
    about: ['distributed-training'],
    sources: [{ page: pages.aiAcceleratorsDirectPreferenceOptimization, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'tensorboard-in-session',
    text: 'A DataRobot AI accelerator (example code) for tuning LLMs logs training metrics to TensorBoard, which users start in the session’s terminal and view through an exposed port.',
    support: { 'training-debugging': { how: 'custom', shows: ['inspect', 'values'], via: ['tensorboard'] } },
    sources: [{ page: pages.aiAcceleratorsDirectPreferenceOptimization, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'workload-quotas-listed',
    text: 'For self-managed DataRobot, the Workload API guide lists a page on workload quotas and on bundles of CPU and GPU resources.',
    support: {},
    about: ['gpu-scheduling'],
    only: ['self-managed'],
    sources: [{ page: pages.workloadApiInstallation, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
