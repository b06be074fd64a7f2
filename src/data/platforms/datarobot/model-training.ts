import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelTraining: readonly WrittenFeature[] = [
  {
    slug: 'autopilot',
    text: 'Autopilot trains a selection of blueprints for a dataset and target and ranks the models on a leaderboard.',
    support: { automl: { how: 'native', shows: ['choose', 'ranking'] } },
    sources: [
      { page: pages.blueprintRepository, accessed: '2026-11-23' },
      { page: pages.agentSkillsModelTraining, accessed: '2026-11-23' },
      { page: pages.evaluateExperiments, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autopilot-modes',
    text: 'The Quick, Comprehensive and Manual modes set how many blueprints DataRobot trains for an experiment.',
    support: {},
    about: ['automl'],
    sources: [
      { page: pages.blueprintRepository, accessed: '2026-11-23' },
      { page: pages.agentSkillsModelTraining, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-recommendation',
    text: 'After Autopilot the most accurate single model that is not a blender is selected and prepared for deployment.',
    support: {},
    about: ['automl'],
    sources: [{ page: pages.modelRecommendationProcess, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'blueprint-library',
    text: 'A repository holds ready-made blueprints of supervised and unsupervised algorithms that fit the data of an experiment.',
    support: { 'built-in-algorithms': { how: 'native', shows: ['supplied', 'several', 'tasks'] } },
    sources: [
      { page: pages.blueprintRepository, accessed: '2026-11-23' },
      { page: pages.modelingAlgorithms, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'time-series',
    text: 'Experiments cover classification, regression, clustering, anomaly detection and time series forecasting.',
    support: { automl: { how: 'native', shows: ['choose', 'tasks'] } },
    about: ['built-in-algorithms'],
    sources: [
      { page: pages.unsupervisedPredictiveModeling, accessed: '2026-11-23' },
      { page: pages.timeSeriesForecasting, accessed: '2026-11-23' },
      { page: pages.agentSkillsModelTraining, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'blueprint-editor',
    text: 'The blueprint editor changes the preprocessing, modelling and postprocessing steps of a model as nodes and connectors on a graph.',
    support: { 'visual-pipeline-builder': { how: 'native', shows: ['canvas', 'no-code'] } },
    sources: [{ page: pages.editComposableBlueprints, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'custom-tasks',
    text: 'Custom tasks bring Python or R training code into a blueprint, which DataRobot runs during training and scoring.',
    support: { 'custom-training-code': { how: 'native', shows: ['job'] } },
    sources: [
      { page: pages.userModelsTemplatesForCustomTasks, accessed: '2026-11-23' },
      { page: pages.editComposableBlueprints, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-jobs',
    text: 'Custom jobs run a shell script of the user in an execution environment, on demand or on a schedule, for tests, metrics, notifications or retraining.',
    support: {
      'custom-training-code': { how: 'native', shows: ['job', 'environment'] },
      'reproducible-environments': { how: 'native', shows: ['declared', 'entry'] },
    },
    about: ['automated-retraining'],
    sources: [
      { page: pages.createCustomJobs, accessed: '2026-11-23' },
      { page: pages.runAndScheduleJobs, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-job-resources',
    text: 'A custom job, for instance for retraining, consists of the user’s files and states a bundle of resources, such as memory, CPU and GPU, and a version of its execution environment.',
    support: {
      'custom-training-code': { how: 'native', shows: ['job', 'environment', 'resources'] },
      'reproducible-environments': { how: 'native', shows: ['declared'] },
      'accelerated-training': { how: 'native', shows: ['accelerator', 'choice', 'own-code'] },
    },
    sources: [{ page: pages.terraformCustomJob, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'hyperparameter-tuning',
    text: 'Hyperparameters of a model can be set by hand, or searched over several values within one model with DataRobot’s own pattern search.',
    support: { 'hyperparameter-tuning': { how: 'native', shows: ['search'] } },
    sources: [
      { page: pages.hyperparameterTuning, accessed: '2026-11-23' },
      { page: pages.aiAcceleratorsHyperparameterOptimizationWorkflow, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperopt-accelerator',
    text: 'An AI accelerator shows Bayesian hyperparameter search of DataRobot models with the Hyperopt library.',
    support: { 'hyperparameter-tuning': { how: 'custom', shows: ['search'], via: ['hyperopt'] } },
    sources: [{ page: pages.hyperparameterOptimization, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-training',
    text: 'GPU workers, a premium feature, train blueprints for data with text or image features on NVIDIA GPUs.',
    support: { 'accelerated-training': { how: 'native', shows: ['accelerator'] } },
    sources: [{ page: pages.gpusForDeepLearningClassic, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'incremental-learning',
    text: 'Incremental learning trains a model in iterations over chunks of data, and the accuracy of the iterations can be compared.',
    support: {},
    about: ['automl'],
    sources: [
      { page: pages.advancedExperimentSetup, accessed: '2026-11-23' },
      { page: pages.modelIterationsNxtWorkbench, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'experiment-comparison',
    text: 'Models of several experiments in a Use Case can be compared, and each experiment keeps the settings with which its models were built.',
    support: { 'experiment-tracking': { how: 'native', shows: ['record', 'compare'] } },
    sources: [
      { page: pages.compareModels, accessed: '2026-11-23' },
      { page: pages.experimentSetup, accessed: '2026-11-23' },
      { page: pages.evaluateExperiments, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'airflow-provider',
    text: 'A provider for Apache Airflow has operators and sensors that create projects, train and deploy models and score data in a directed acyclic graph (DAG).',
    support: { 'pipeline-orchestration': { how: 'integration', via: ['apache-airflow'], shows: ['graph'] } },
    sources: [
      { page: pages.dataRobotProviderForApacheAirflowRepository, accessed: '2026-11-23' },
      { page: pages.apacheAirflow, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-pipelines',
    text: 'Pipelines in Registry run Python functions marked as tasks as a directed graph, each in its own container, and record the status, logs and results of each task.',
    support: {
      'pipeline-orchestration': { how: 'native', shows: ['graph', 'state'] },
      'custom-training-code': { how: 'native', shows: ['job', 'state'] },
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
    text: 'A pipeline in Registry runs on demand or, once it is locked, on a recurring schedule.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] } },
    sources: [
      { page: pages.runAndSchedulePipelines, accessed: '2026-11-30' },
      { page: pages.viewAndManagePipelines, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-pipeline-locking',
    text: 'A pipeline in Registry is a Python file with an attached image, and once it is locked as a version, its logic and environment cannot be changed.',
    support: { 'reproducible-environments': { how: 'native', shows: ['declared', 'entry', 'kept'] } },
    sources: [
      { page: pages.pipelinesOverview, accessed: '2026-12-01' },
      { page: pages.viewAndManagePipelines, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'versioned-environments',
    text: 'Execution environments with their Docker context or image are versioned and reused for custom models, jobs, applications and notebooks.',
    support: { 'reproducible-environments': { how: 'native', shows: ['declared'] } },
    sources: [
      { page: pages.terraformProviderDatarobotExecutionEnvironment, accessed: '2026-12-01' },
      { page: pages.environments, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-fine-tuning-accelerator',
    text: 'An AI accelerator, which is example code, fine-tunes Llama 3.2 1B with libraries of Hugging Face in a codespace, logs to Weights and Biases and deploys the model on DataRobot.',
    support: { 'llm-fine-tuning': { how: 'custom', shows: ['own-loop', 'use'] } },
    sources: [
      { page: pages.fineTuneDeployLlms, accessed: '2026-11-23' },
      { page: pages.aiAcceleratorsFineTuningInCodespaces, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'worker-queue',
    text: 'The worker queue shows model building and sets how many modelling workers a project uses.',
    support: {},
    sources: [
      { page: pages.workerQueue, accessed: '2026-11-23' },
      { page: pages.resourceMonitor, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'syftr',
    text: 'An open-source tool of DataRobot, syftr, searches agentic and retrieval workflows for the best trade-off of several objectives with Bayesian optimisation.',
    support: {},
    about: ['hyperparameter-tuning', 'llm-evaluation'],
    sources: [{ page: pages.syftrReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'iteration-learning-curve',
    text: 'While an incremental learning model trains, DataRobot updates a curve with the validation score of each iteration.',
    support: { 'training-debugging': { how: 'native', shows: ['inspect', 'values'] } },
    sources: [{ page: pages.modelIterations, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'dpo-accelerator',
    text: 'An AI accelerator, which is example code, tunes a Qwen2 model on preference data in a notebook, sharded with FSDP (Fully Sharded Data Parallel) over four GPUs, and uploads the weights to the model workshop for registration and deployment.',
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
    text: 'An AI accelerator for tuning LLMs logs training metrics to TensorBoard, which is started in the terminal of the DataRobot session and watched through an exposed port.',
    support: { 'training-debugging': { how: 'custom', shows: ['inspect', 'values'], via: ['tensorboard'] } },
    sources: [{ page: pages.aiAcceleratorsDirectPreferenceOptimization, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
