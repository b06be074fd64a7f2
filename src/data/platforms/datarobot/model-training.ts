import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'autopilot',
    text: 'Autopilot trains a selection of blueprints for a dataset and target and ranks the models on a leaderboard; Quick, Comprehensive and Manual modes set how many.',
    support: { automl: { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Blueprint repository',
        url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/blueprint-repo.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: Model training',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-model-training/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-recommendation',
    text: 'After Autopilot the most accurate single model that is not a blender is selected and prepared for deployment.',
    support: {},
    about: ['automl'],
    sources: [
      {
        title: 'DataRobot documentation: Model recommendation process',
        url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/model-rec-process.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'blueprint-library',
    text: 'A repository holds ready-made blueprints of supervised and unsupervised algorithms that fit the data of an experiment.',
    support: { 'built-in-algorithms': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Blueprint repository',
        url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/blueprint-repo.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Modeling algorithms',
        url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/model-list.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'time-series',
    text: 'Experiments cover classification, regression, clustering, anomaly detection and time series forecasting.',
    support: {},
    about: ['automl', 'built-in-algorithms'],
    sources: [
      {
        title: 'DataRobot documentation: Unsupervised predictive modeling',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/create-experiments/create-predictive/ml-unsupervised.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Time series forecasting',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/create-experiments/create-time-aware/ts-forecasting.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: Model training',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-model-training/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'blueprint-editor',
    text: 'The blueprint editor changes the preprocessing, modelling and post-processing steps of a model as nodes and connectors on a graph.',
    support: { 'visual-pipeline-builder': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Edit (composable) blueprints',
        url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/experiment-cml.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-tasks',
    text: 'Custom tasks bring Python or R training code into a blueprint, which DataRobot runs during training and scoring.',
    support: { 'custom-training-code': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot User Models repository: Templates for custom tasks',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/task_templates/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Edit (composable) blueprints',
        url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/experiment-cml.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-jobs',
    text: 'Custom jobs run a shell script of the user in an execution environment, on demand or on a schedule, for tests, metrics, notifications or retraining.',
    support: { 'custom-training-code': { how: 'native' } },
    about: ['automated-retraining'],
    sources: [
      {
        title: 'DataRobot documentation: Create custom jobs',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-jobs-workshop/nxt-create-jobs/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Run and schedule jobs',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-jobs-workshop/nxt-run-custom-jobs.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperparameter-tuning',
    text: 'Hyperparameters of a model can be set by hand, or searched over several values within one model with DataRobot’s own pattern search.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Hyperparameter Tuning',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/hyperparam-tuning.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot AI accelerators repository: Hyperparameter optimization workflow',
        url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/advanced_ml_and_api_approaches/Hyperparameter_Optimization/HyperParam_Opt_Core_Concepts.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperopt-accelerator',
    text: 'An AI accelerator shows Bayesian hyperparameter search of DataRobot models with the Hyperopt library.',
    support: { 'hyperparameter-tuning': { how: 'custom', via: ['Hyperopt'] } },
    sources: [
      {
        title: 'DataRobot documentation: Hyperparameter optimization',
        url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/model-building-tuning/hyperopt.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-training',
    text: 'GPU workers train blueprints for data with text or image features; they are a premium feature and use NVIDIA GPUs.',
    support: { 'accelerated-training': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: GPUs for deep learning (Classic)',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/modeling/build-models/adv-opt/gpus.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'incremental-learning',
    text: 'Incremental learning trains a model in iterations over chunks of data, and the accuracy of the iterations can be compared.',
    support: {},
    about: ['automl'],
    sources: [
      {
        title: 'DataRobot documentation: Advanced experiment setup',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/create-experiments/create-predictive/ml-adv-experiment.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Model Iterations',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/incremental.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'experiment-comparison',
    text: 'Models of several experiments in a Use Case can be compared, and each experiment keeps the settings with which its models were built.',
    support: { 'experiment-tracking': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Compare models',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/manage-experiments/compare-models.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Experiment setup',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/manage-experiments/exp-setup.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'airflow-provider',
    text: 'A provider for Apache Airflow has operators and sensors that create projects, train and deploy models and score data in a DAG.',
    support: { 'pipeline-orchestration': { how: 'integration', via: ['Apache Airflow'] } },
    sources: [
      {
        title: 'DataRobot Provider for Apache Airflow repository',
        url: 'https://github.com/datarobot/airflow-provider-datarobot',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Apache Airflow',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/apache-airflow.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'versioned-environments',
    text: 'Execution environments with their Docker context or image are versioned and reused for custom models, jobs, applications and notebooks.',
    support: { 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_execution_environment',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/execution_environment.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Environments',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-fine-tuning-accelerator',
    text: 'An AI accelerator walks through fine-tuning and deploying an LLM with Hugging Face, Weights and Biases and DataRobot.',
    support: { 'llm-fine-tuning': { how: 'custom' } },
    sources: [
      {
        title: 'DataRobot documentation: Fine-tune & deploy LLMs',
        url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/model-building-tuning/finetune-codespace.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'worker-queue',
    text: 'The worker queue shows model building and sets how many modelling workers a project uses.',
    support: {},
    sources: [
      {
        title: 'DataRobot documentation: Worker Queue',
        url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/worker-queue.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Resource Monitor',
        url: 'https://docs.datarobot.com/en/docs/platform/admin/monitoring/resource-monitor.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'syftr',
    text: 'syftr, an open-source tool of DataRobot, searches agentic and retrieval workflows for the best trade-off of several objectives with Bayesian optimisation.',
    support: {},
    about: ['hyperparameter-tuning', 'llm-evaluation'],
    sources: [
      {
        title: 'syftr repository: Readme',
        url: 'https://github.com/datarobot/syftr/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'iteration-learning-curve',
    text: 'While an incremental learning model trains, DataRobot updates a curve with the validation score of each iteration; tensors and hardware use are not shown in it.',
    support: { 'training-debugging': { how: 'native', partial: true } },
    sources: [
      {
        title: 'DataRobot documentation: Model Iterations',
        url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/experiment-insights/incremental.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dpo-accelerator',
    text: 'An AI accelerator tunes an LLM on preference data in a DataRobot notebook session, sharded with FSDP over the four GPUs of that session; several machines are not part of the example.',
    support: { 'llm-fine-tuning': { how: 'custom' }, 'accelerated-training': { how: 'custom' } },
    about: ['distributed-training'],
    sources: [
      {
        title: 'DataRobot AI accelerators repository: Direct preference optimization',
        url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/generative_ai/Direct%20Preference%20Optimization/DPO.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tensorboard-in-session',
    text: 'An AI accelerator for tuning LLMs logs training metrics to TensorBoard, which is started in the terminal of the DataRobot session and watched through an exposed port.',
    support: { 'training-debugging': { how: 'custom', via: ['TensorBoard'] } },
    sources: [
      {
        title: 'DataRobot AI accelerators repository: Direct preference optimization',
        url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/generative_ai/Direct%20Preference%20Optimization/DPO.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
